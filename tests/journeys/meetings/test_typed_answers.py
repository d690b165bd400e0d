"""Who swipes nothing and just types is heard below an invitation and a list, also after a kill."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from tests.journeys.network import COORDINATOR, SAMIRA, living_network
from tests.journeys.together import calls

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
TITLE = "Samen door de winter"


async def test_an_invitation_and_a_list_are_answered_by_typing(tmp_path: Path) -> None:
    at = datetime(2026, 11, 24, 10, tzinfo=AMSTERDAM)
    async with living_network(tmp_path, at=at) as network:
        noor, samira = network.phone(COORDINATOR), network.phone(SAMIRA)
        await calls(noor, TITLE, "do 3 dec 19:30")
        await samira.sees(TITLE, button="Ik kom")
        await network.is_quiet()
        await network.restart()

        await samira.says("ja")
        await samira.sees(TITLE, button="Ik kom ✓")
        await network.is_quiet()
        await samira.says("nee, er is nu ruzie")
        await samira.sees("112", "Wil je dit melden?", button="Nee")
        await samira.presses("Nee")
        await samira.sees_no_more("nee, er is nu ruzie")

        await samira.says("Bijeenkomsten")
        await samira.sees("Kies een bijeenkomst")
        await network.is_quiet()
        await samira.says("1")
        await samira.sees(TITLE, button="Ik kom ✓")
        await network.is_quiet()
        await samira.says("nee")
        await samira.sees(TITLE, button="Ik kom niet ✓")
