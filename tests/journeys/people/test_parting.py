"""A coordinator parts with a member: called, written to in a few words, and gone after a week."""

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from storage.store import Store
from tests.journeys.network import COORDINATOR, KEY_FIGURES, living_network
from tests.journeys.opening import Row, everything
from tests.looking import eventually

AT = datetime(2026, 11, 24, 10, tzinfo=ZoneInfo("Europe/Amsterdam"))
DAY = "dinsdag 1 december"
WORDS = "Je hoorde alles, en hield het niet altijd voor je. kanarie-woorden-hv3k"
ELS, DWIGHT = KEY_FIGURES[1:3]


async def test_a_member_goes_after_a_week_with_the_words_of_the_coordinator(
    tmp_path: Path,
) -> None:
    async with living_network(tmp_path, at=AT) as network:
        noor, dwight, els = (network.phone(each) for each in (COORDINATOR, DWIGHT, ELS))
        await dwight.says("/pauze")
        await dwight.goes_through(("Je doet mee", "Mijn naam mag te zien zijn"))
        await noor.says("/netwerk")
        await noor.goes_through(
            ("Sleutelfiguren", "Leden"),
            ("Leden", f"{DWIGHT.name} · sleutelfiguur"),
            ("Rol: sleutelfiguur", "Verwijderen"),
            ("Kan het een week wachten?", "Afscheid met een paar woorden"),
            ("aan de telefoon verteld?", "Ja"),
        )
        await noor.sees(f"Wat wil je tegen {DWIGHT.name} zeggen?")
        await noor.says(WORDS)
        await noor.goes_through(
            ("Mogen de anderen horen", "Ja"),
            ("Wanneer gaat", "Over een week"),
            (WORDS, "Zo doen"),
        )
        await noor.sees(f"gaat op {DAY} uit het netwerk", button="Toch niet: blijft meedoen")

        await network.moves_to(AT + timedelta(days=6))
        await dwight.says("/pauze")
        await dwight.sees("Je doet mee")
        await network.restart()
        await network.moves_to(AT + timedelta(days=7, minutes=1))
        await dwight.sees(WORDS, "Je hoort niet meer bij het netwerk")
        for other in (els, noor):
            await other.sees(f"{DWIGHT.name} doet niet meer mee")
        assert not any(WORDS in text for text in await els.reads_all())
        await eventually(lambda: not network.look(_of_who_left))
        await network.journal_is_whole()


def _of_who_left(store: Store) -> list[Row]:
    """List what is still kept of the name and of the words."""
    return [row for row in everything(store) if any(each in row for each in (DWIGHT.name, WORDS))]
