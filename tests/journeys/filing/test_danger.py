"""Somebody sees that people are in danger: few questions, and everybody at the town hall knows."""

from pathlib import Path

from tests.journeys import interview
from tests.journeys.network import KEY_FIGURES, OFFICIALS, living_network

SAMIRA, *_ = KEY_FIGURES
FATIMA, *_ = OFFICIALS
STORY = "Er wordt gevochten bij het plein, met stokken."
IN_DANGER = (
    ("direct gevaar", "Ja, nu"),
    ("BEL NU 112", "112 is gebeld, ik ga verder"),
)


async def test_danger_is_told_in_a_few_taps_and_seen_by_all_officials(tmp_path: Path) -> None:
    async with living_network(tmp_path) as network:
        samira = network.phone(SAMIRA)
        await samira.says("Zorg melden")
        await samira.goes_through(*IN_DANGER)
        await samira.sees("Wat zie of hoor je")
        await samira.says(STORY)
        await samira.goes_through(
            ("Genoteerd", "Klaar"),
            ("In welke buurt", "Noord"),
            ("Mogen de ambtenaren weten", "Ja, dat mag"),
            ("Klopt je melding?", "Versturen"),
        )
        receipt = await samira.sees("Ontvangen")
        assert receipt.text.startswith("🚨 Bel 112")
        reference = interview.reference_in(receipt)
        fatima = network.in_group(FATIMA, await network.topic(reference))
        everybody = [official.name for official in OFFICIALS]
        card = await fatima.sees(f"🚨 {reference}", "er is nu direct gevaar", *everybody)
        assert "kan wachten" not in card.text
