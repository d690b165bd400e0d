"""A series in the demo town, from the first question to the calendars of who comes."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import vobject

from bot.demo.client import Seen
from tests.journeys.network import COORDINATOR, KEY_FIGURES, Network, living_network
from tests.journeys.phone import Phone

SAMIRA = KEY_FIGURES[0]
FIRST = datetime(2026, 11, 27, 18, 30, tzinfo=UTC)
THIRD_IS_SENT = FIRST + timedelta(weeks=8) - timedelta(days=21, minutes=-1)

ITS_CHAIR_IS_ASKED = THIRD_IS_SENT + timedelta(days=7)


async def makes_a_series(noor: Phone) -> None:
    """Every four weeks on Friday, for a quarter of a year: the second one is on Christmas Day."""
    await noor.says("/bijeenkomst")
    await noor.sees(button="Reeks")
    await noor.presses("Reeks")
    await noor.goes_through(("Wat voor bijeenkomst", "Gewone bijeenkomst"))
    await noor.sees("Hoe heet")
    await noor.says("Samen; sterk, 💪")
    await noor.sees("eerste keer")
    await noor.says("vr 27 nov 19:30")
    await noor.goes_through(
        ("Hoe vaak", "Elke 4 weken"),
        ("Tot wanneer", "Een kwartaal"),
        ("feestdag", "Die keer overslaan"),
        ("Waar is het", "Stadhuis, kamer 2"),
        ("Voor wie", "Iedereen"),
        ("vrijdag 25 december valt op Eerste kerstdag: gaat niet door", "Reeks vastleggen"),
    )
    await noor.sees("De reeks staat vast")


async def lets_members_chair_in_turn(noor: Phone, samira: Phone) -> None:
    """Ask who wants to; of all who were asked Samira does."""
    await noor.says("/bijeenkomst")
    await noor.sees(button="🔁 Reeks: Samen; sterk, 💪")
    await noor.presses("🔁 Reeks: Samen; sterk, 💪")
    await noor.goes_through(
        ("Kies een dag", "Voorzitters om de beurt"), ("wie wil dat?", "Vragen wie wil")
    )
    await samira.goes_through(("Wil je om de beurt voorzitter zijn?", "Ik doe mee"))
    await samira.sees("Je doet mee in de beurt")


async def opens(network: Network, message: Seen) -> Any:
    """Open a calendar file with a library that did not write it."""
    assert message.document is not None
    assert message.document.name == "bijeenkomst.ics"
    return vobject.readOne((await network.town.download(message.document)).decode())


async def gets_file(network: Network, phone: Phone, *words: str) -> Any:
    return await opens(network, await phone.sees("Open dit bestand", *words))


def one_of(calendar: Any, day: str) -> Any:
    """Give the occurrence of a series that would have been then."""
    (found,) = [
        event
        for event in calendar.vevent_list
        if "recurrence-id" in event.contents and when(event.recurrence_id.value) == day
    ]
    return found


def when(moment: datetime) -> str:
    return f"{moment:%d-%m %H.%M}"


async def to_the_page_of(noor: Phone, day: str) -> None:
    await noor.says("/bijeenkomst")
    await noor.sees(button="🔁 Reeks: Samen; sterk, 💪")
    await noor.presses("🔁 Reeks: Samen; sterk, 💪")
    await noor.goes_through(("Kies een dag", day))


async def test_a_series_skips_a_holiday_moves_one_date_cancels_another_and_calendars_follow(
    tmp_path: Path,
) -> None:
    async with living_network(tmp_path) as network:
        noor, samira = network.phone(COORDINATOR), network.phone(SAMIRA)
        await makes_a_series(noor)
        invitation = await samira.sees("komt terug: elke 4 weken", "vrijdag 27 november")
        await samira.presses("Ik kom", on=invitation)
        whole = await gets_file(network, samira)
        master = whole.vevent
        assert master.summary.value == "Samen; sterk, 💪"
        days = [when(day) for day in master.getrruleset(addRDate=True)]
        assert days == ["27-11 19.30", "22-01 19.30", "19-02 19.30"]

        await lets_members_chair_in_turn(noor, samira)
        await network.restart()
        await network.moves_to(THIRD_IS_SENT)
        await samira.sees("vrijdag 22 januari", "Kom je?", button="Ik kom")
        await network.moves_to(ITS_CHAIR_IS_ASKED)
        await samira.goes_through(("Nu ben jij aan de beurt", "Ja, ik doe het"))
        await samira.sees("Jij bent de voorzitter", button="Leiden")
        await noor.sees("Samira zei ja en is de voorzitter")
        await to_the_page_of(noor, "vr 22 jan")
        await noor.goes_through(("vrijdag 22 januari", "Verzetten"))
        await noor.sees(button="Stoppen")
        await noor.says("di 26 jan 20:00")
        await noor.goes_through(("dinsdag 26 januari", "Verzetten"))
        await samira.sees("Nu ben jij aan de beurt", "dinsdag 26 januari", button="Andere keer")
        await samira.sees("is veranderd", "dinsdag 26 januari, 20.00 uur")
        moved = await gets_file(network, samira)
        assert "rrule" in moved.vevent.contents, "the whole series comes with each change"
        assert when(one_of(moved, "22-01 19.30").dtstart.value) == "26-01 20.00"
        await samira.sees("Haal die zelf weg")

        await to_the_page_of(noor, "vr 19 feb")
        await noor.goes_through(("vrijdag 19 februari", "Afzeggen"))
        await noor.sees(button="Overslaan")
        await noor.presses("Overslaan")
        await noor.sees("vrijdag 19 februari", button="Ja, afzeggen")
        await noor.presses("Ja, afzeggen")
        off = await gets_file(network, samira, "gaat niet door", "vrijdag 19 februari")
        assert off.method.value == "PUBLISH"
        assert one_of(off, "19-02 19.30").status.value == "CANCELLED"
        assert when(one_of(off, "22-01 19.30").dtstart.value) == "26-01 20.00"
        events = (whole.vevent, moved.vevent, off.vevent)
        assert len({event.uid.value for event in events}) == 1
