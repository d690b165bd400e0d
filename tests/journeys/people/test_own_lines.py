"""Members say on whose behalf they take part and who they are, and take it away again."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from storage.store import Store
from tests.journeys.network import COORDINATOR, KEY_FIGURES, living_network
from tests.journeys.opening import Row, everything
from tests.looking import eventually

AT = datetime(2026, 11, 24, 10, tzinfo=ZoneInfo("Europe/Amsterdam"))
BEHALF, LINES = "De speeltuin, kanarie-namens-q7wd", "Ik bak brood. kanarie-regels-x2nb"
SAMIRA, ELS, DWIGHT = KEY_FIGURES[:3]


async def test_members_say_something_of_themselves_and_take_it_away(tmp_path: Path) -> None:
    async with living_network(tmp_path, at=AT) as network:
        noor, samira = network.phone(COORDINATOR), network.phone(SAMIRA)
        els, dwight = network.phone(ELS), network.phone(DWIGHT)
        await samira.says("/pauze")
        await samira.goes_through(("Je doet mee", "Namens wie of wat ik meedoe"))
        await samira.sees("Namens wie of wat doe je mee?")
        await samira.says(BEHALF)
        await samira.goes_through((BEHALF, "Bewaren"))
        await samira.sees("De coördinator ziet dit.")
        await noor.says("/netwerk")
        await noor.goes_through(
            ("Sleutelfiguren", "Leden"), ("Leden", f"{SAMIRA.name} · sleutelfiguur")
        )
        await noor.sees("Doet mee namens", BEHALF)

        for phone, words in ((samira, LINES), (els, "Ik zing.")):
            await phone.says("Samen")
            await phone.goes_through(
                ("Dit doet het netwerk ook", "Stel je voor"),
                ("Schrijf drie regels", "Ik stel me voor"),
            )
            await phone.sees("Wie ben je?")
            await phone.says(words)
            await phone.goes_through((words, "Laten zien"))
        await els.sees(SAMIRA.name, LINES)
        await network.restart()
        await dwight.says("Samen")
        await dwight.goes_through(("Dit doet het netwerk ook", "Stel je voor"))
        assert LINES not in (await dwight.sees("Schrijf drie regels")).text

        await samira.says("/pauze")
        await samira.goes_through(
            (BEHALF, "Dat weghalen"), ("Je doet mee", "Mijn voorstelling weghalen")
        )
        await eventually(lambda: not network.look(_still_kept))


def _still_kept(store: Store) -> list[Row]:
    """List what is kept of these words in the rows of people."""
    words = (BEHALF, LINES)
    return [row for row in everything(store) if any(each in row for each in words)]
