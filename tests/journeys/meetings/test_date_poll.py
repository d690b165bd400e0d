"""A date poll in the demo town: asked, reminded, closed by time, and a meeting made of it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.journeys.network import COORDINATOR, KEY_FIGURES, living_network
from tests.journeys.phone import Phone

SAMIRA, ANOTHER = KEY_FIGURES[:2]
CLOSES = datetime(2026, 11, 26, 19, tzinfo=UTC)  # Thursday evening at eight


async def asks_for_a_date(noor: Phone) -> None:
    await noor.says("/bijeenkomst")
    await noor.sees(button="Datumprikker")
    await noor.presses("Datumprikker")
    await noor.goes_through(("Wat voor bijeenkomst", "Training"))
    await noor.sees("Hoe heet")
    await noor.says("Luisteren zonder oordeel")
    await noor.sees("eerste datum")
    await noor.says("di 8 dec 19:30")
    await noor.sees("tweede datum")
    await noor.says("do 10 dec 20:00")
    await noor.goes_through(
        ("derde datum", "Overslaan"),
        ("Voor wie", "Iedereen"),
        ("Tot wanneer", "donderdag 26 november, 20.00 uur"),
        ("ziet er zo uit", "Versturen"),
    )
    await noor.sees("De datumprikker is verstuurd")


async def test_a_date_is_found_and_everybody_who_was_asked_is_invited(tmp_path: Path) -> None:
    async with living_network(tmp_path) as network:
        noor, samira = network.phone(COORDINATOR), network.phone(SAMIRA)
        another = network.phone(ANOTHER)
        await asks_for_a_date(noor)
        await samira.goes_through(("Wanneer kun jij?", "2 ja"), ("✅ ja", "Klaar"))
        await samira.sees("Dank je", "1. dinsdag 8 december, 19.30 uur ✖️ nee")
        await another.sees("Wanneer kun jij?")
        await network.restart()
        await network.moves_to(CLOSES - timedelta(hours=23, minutes=59))
        await another.goes_through(("Morgen sluit", "2 als het moet"), ("als het moet", "Klaar"))
        await another.sees("Dank je")
        assert not any("Morgen sluit" in text for text in await samira.reads_all())
        await network.moves_to(CLOSES + timedelta(minutes=1))
        await noor.sees("Kies nu een datum", "⭐ 2. donderdag 10 december")
        await noor.presses("Kies do 10 dec 20.00")
        await noor.goes_through(
            ("Waar is het", "Stadhuis, kamer 2"),
            ("telt pas mee na een antwoord", "Versturen"),
        )
        for phone in (samira, another):
            await phone.sees("donderdag 10 december, 20.00 uur", "Kom je?", button="Ik kom")
