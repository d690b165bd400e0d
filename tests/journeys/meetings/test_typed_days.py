"""A coordinator types when it is, as people say it, and is asked where that may be a slip."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from tests.journeys.network import COORDINATOR, KEY_FIGURES, living_network

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
SAMIRA = KEY_FIGURES[0]


async def test_a_day_of_next_year_is_asked_about_and_an_end_is_heard(tmp_path: Path) -> None:
    at = datetime(2026, 11, 24, 10, tzinfo=AMSTERDAM)
    async with living_network(tmp_path, at=at) as network:
        noor, samira = network.phone(COORDINATOR), network.phone(SAMIRA)
        await noor.says("/bijeenkomst")
        await noor.goes_through(
            ("Bijeenkomsten die je leidt", "Nieuwe bijeenkomst"),
            ("Wat voor bijeenkomst", "Gewone bijeenkomst"),
        )
        await noor.sees("Hoe heet")
        await noor.says("Voorjaar")
        await noor.sees("Wanneer is het?")
        await noor.says("12-jul van 19:30 tot 21:45")
        await noor.goes_through(
            ("Bedoel je", "Nee, andere dag"),
        )
        await noor.sees("Wanneer is het?")
        await noor.says("eerste maandag van juli")
        await noor.sees("maandag 5 juli 2027", "hoe laat?")
        await noor.says("van half acht tot 21:45")
        await noor.goes_through(
            ("Waar is het?", "Stadhuis, kamer 2"),
            ("Voor wie", "Iedereen"),
            ("Zo zien mensen het:", "Versturen"),
        )
        await samira.sees("maandag 5 juli 2027, 19.30 uur", "Tot 21.45 uur")
