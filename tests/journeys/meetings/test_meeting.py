"""A meeting from the first word to the last: called, answered, reminded of, moved and cancelled."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import vobject

from tests.journeys.network import COORDINATOR, KEY_FIGURES, Network, living_network
from tests.journeys.phone import Phone

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
SAMIRA, ELS, THIRD = KEY_FIGURES[:3]
TITLE = "Samen door de winter"
FIRST = datetime(2026, 12, 3, 19, 30, tzinfo=AMSTERDAM)
SECOND = datetime(2026, 12, 10, 20, 0, tzinfo=AMSTERDAM)
A_MINUTE = timedelta(minutes=1)
SILENT, SOON, NOW = "Je hebt nog niet laten weten", "Het is bijna zover", "Het begint over 2 uur"


async def test_a_meeting_is_called_reminded_of_moved_and_cancelled(tmp_path: Path) -> None:
    at = datetime(2026, 11, 23, 10, tzinfo=AMSTERDAM)
    async with living_network(tmp_path, at=at) as network:
        noor, samira = network.phone(COORDINATOR), network.phone(SAMIRA)
        els, third = network.phone(ELS), network.phone(THIRD)
        await _call(noor)
        for phone, answer in ((samira, "Ik kom"), (third, "Ik kom niet")):
            await phone.sees(TITLE, "donderdag 3 december, 19.30 uur", button=answer)
            await phone.presses(answer)
        asked = await _calendar(network, samira)
        assert (asked.method.value, asked.vevent.dtstart.value) == ("PUBLISH", FIRST)
        # A week before: only who did not answer. The power goes; nobody hears it twice, but when
        # it went while Telegram's answer was on its way.
        await network.moves_to(FIRST - timedelta(days=7) + A_MINUTE)
        await els.sees(SILENT, TITLE)
        await network.restart()
        # A day before: who comes.
        await network.moves_to(FIRST - timedelta(days=1) + A_MINUTE)
        await samira.sees(SOON, "morgen")
        # It is moved. Everybody hears it, who had said no as well; calendars follow.
        await _move(noor)
        for phone in (els, third, samira):
            await phone.sees("is veranderd", "donderdag 10 december, 20.00 uur", button="Ik kom")
        changed = samira.last
        moved = await _calendar(network, samira)
        assert moved.vevent.uid.value == asked.vevent.uid.value
        assert _sequence(moved) > _sequence(asked)
        assert moved.vevent.dtstart.value == SECOND
        await samira.presses("Ik kom", on=changed)
        # Two hours before: the place. What was due before the first date is never said.
        await network.moves_to(FIRST - timedelta(hours=2) + A_MINUTE)
        await network.moves_to(SECOND - timedelta(hours=2) + A_MINUTE)
        await samira.sees(NOW, "Moskee El Nour, Lindelaan 12", button="📍 Kaart")
        await els.sees(SILENT, TITLE)
        doubted = network.journaled().count("delivery-uncertain")
        assert 2 <= await _heard(els, SILENT) <= 2 + doubted
        assert await _heard(samira, SOON) + await _heard(samira, NOW) == 2
        # It is off, half an hour before people set out.
        await _cancel(noor)
        for phone in (samira, els, third):
            await phone.sees("Gaat niet door", "De verwarming is kapot")
        off = await _calendar(network, samira)
        assert (off.method.value, off.vevent.status.value) == ("CANCEL", "CANCELLED")
        assert off.vevent.uid.value == asked.vevent.uid.value
        assert _sequence(off) > _sequence(moved)
        acts = [act for act in network.journaled() if act.startswith("meeting-")]
        assert acts == ["meeting-called", "meeting-changed", "meeting-cancelled"]
        await network.journal_is_whole()


async def _call(noor: Phone) -> None:
    await noor.says("/bijeenkomst")
    await noor.goes_through(
        ("Bijeenkomsten die je leidt", "Nieuwe bijeenkomst"),
        ("Wat voor bijeenkomst", "Gewone bijeenkomst"),
    )
    await noor.sees("Hoe heet")
    await noor.says(TITLE)
    await noor.sees("Wanneer is het?")
    await noor.says("do 3 dec 19:30")
    await noor.goes_through(
        ("Waar is het?", "Moskee El Nour (aan de beurt)"),
        ("Voor wie", "Iedereen"),
        ("Zo zien mensen het:", "Versturen"),
    )
    await noor.sees("Verstuurd.", TITLE)


async def _move(noor: Phone) -> None:
    await noor.says("/bijeenkomst")
    await _opens(noor)
    await noor.presses("Verzetten")
    await noor.sees("Wanneer wordt het?")
    await noor.says("do 10 dec 20:00")
    await noor.goes_through(("Iedereen kiest opnieuw", "Verzetten"))
    await noor.sees("donderdag 10 december")


async def _cancel(noor: Phone) -> None:
    await noor.says("/bijeenkomst")
    await _opens(noor)
    await noor.presses("Afzeggen")
    await noor.sees("Waarom gaat het niet door?")
    await noor.says("De verwarming is kapot")
    await noor.goes_through(("Gaat niet door", "Ja, afzeggen"))
    await noor.sees("Afgezegd.")


async def _opens(noor: Phone) -> None:
    """Open the page of the one meeting there is."""
    listed = await noor.sees("Bijeenkomsten die je leidt")
    await noor.presses(next(label for label in listed.buttons if TITLE in label))
    await noor.sees("Nog geen antwoord", button="Afzeggen")


async def _calendar(network: Network, phone: Phone) -> Any:
    """Give the calendar file that comes, read by another library than wrote it."""
    message = await phone.sees("Open dit bestand")
    assert message.document is not None
    assert message.document.name == "bijeenkomst.ics"
    return vobject.readOne((await network.town.download(message.document)).decode())


def _sequence(file: Any) -> int:
    return int(file.vevent.sequence.value)


async def _heard(phone: Phone, words: str) -> int:
    return sum(words in text for text in await phone.reads_all())
