"""Somebody asks for what is kept of them, and a coordinator answers within the month."""

from pathlib import Path

from tests.journeys.network import COORDINATOR, SAMIRA, living_network


async def test_a_request_for_ones_rights_is_heard_watched_over_and_answered(tmp_path: Path) -> None:
    async with living_network(tmp_path) as network:
        samira, ineke = network.phone(SAMIRA), network.phone(COORDINATOR)
        await samira.says("Privacy")
        await samira.sees("Privacy", button="Meer over je rechten")
        await samira.presses("Meer over je rechten")
        await samira.sees("Je rechten", button="📋 Wat bewaren jullie van mij?")
        await samira.presses("📋 Wat bewaren jullie van mij?")
        await samira.sees("Je vraag is binnen", "donderdag 24 december")
        await ineke.sees("Vraag over gegevens", SAMIRA.name, button="Beantwoord")
        await network.passes(hours=1)
        await network.passes(days=1)
        await ineke.sees("🗄 Journaal", "zet iemand een oude database terug")
        ineke.seen_at = await network.town.seq()
        await network.passes(days=33)  # a Monday; the day itself was the one before Christmas
        await ineke.sees("Vraag over gegevens", "Dat is voorbij", button="Beantwoord")
        await samira.sees("de maand is om")
        await ineke.presses("Beantwoord")
        await ineke.sees("Heeft die persoon antwoord gekregen?", button="Ja, beantwoord")
        await ineke.presses("Ja, beantwoord")
        await samira.sees("De coördinator heeft je vraag over je gegevens beantwoord")
        await network.journal_is_whole()
