"""Looking back together: proposed once a half year, put on an agenda with a tap, or not."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from domain.functions import Functions, NetworkFunction
from domain.identifiers import AffairId
from domain.meetings.meeting import MOST_POINTS, MeetingKind
from services.meetings import cancelling
from services.unit import Unit
from storage.tables.journal import JournalAct
from tests.handlers.chat import Chat
from tests.handlers.meetings.gathering import THURSDAY, called, meeting, until
from tests.handlers.town_hall import Someone, TownHall
from tests.handlers.worth.test_tally_pages import known, time_passes

TUESDAY = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
NEXT_YEAR = datetime(2027, 1, 5, 9, 30, tzinfo=UTC)
ASKED, MISSED = "Zullen we daar samen terugkijken?", "nog geen gewone bijeenkomst klaar"
POINT = "Terugkijken: wat gaat goed in ons netwerk, wat kan beter, en past de rol van"
YES, OWN, NO = "Ja, op de agenda", "Andere woorden", "Nee, dit halfjaar niet"


def heard(someone: Someone, words: str) -> int:
    return sum(words in text for text in someone.inbox)


async def agenda(hall: TownHall, meeting_id: AffairId) -> str:
    return "\n".join((await meeting(hall, meeting_id)).agenda)


async def test_it_is_proposed_once_for_the_first_regular_meeting_and_stands_with_a_tap(
    hall: TownHall, wim: Someone, merel: Someone
) -> None:
    await called(hall, wim, kind=MeetingKind.TRAINING, start=THURSDAY - timedelta(days=3))
    await called(hall, wim, title="Laat", start=THURSDAY + timedelta(days=9))
    first = await called(hall, wim)
    await until(hall, TUESDAY.replace(hour=5))
    assert heard(wim, ASKED) == 0, "not before the town hall opens"
    await until(hall, TUESDAY)
    await until(hall, TUESDAY + timedelta(days=1))
    assert heard(wim, ASKED) == 1
    assert "Samen door de winter" in Chat(wim).messages[Chat(wim).showing(ASKED)].text
    assert await agenda(hall, first) == ""

    number = Chat(wim).showing(ASKED)
    data = Chat(wim).messages[number].buttons[YES]
    await Chat(wim).presses(YES)
    assert (await agenda(hall, first)).startswith(POINT)
    assert "schrijf je na de bijeenkomst op als afspraak" in Chat(wim).messages[number].text
    assert POINT in Chat(merel).texts, "the invitation follows"
    assert heard(merel, ASKED) == 0
    assert "al beslist" in await Chat(wim).presses_data(number, data)
    await until(hall, TUESDAY + timedelta(days=12))
    assert heard(wim, ASKED) == 0

    await called(hall, wim, title="Nieuwjaar", start=NEXT_YEAR + timedelta(days=9))
    await until(hall, NEXT_YEAR)
    assert heard(wim, ASKED) == 1, "a half year later it is asked again"


async def test_a_coordinator_has_other_words_for_it(hall: TownHall, wim: Someone) -> None:
    first = await called(hall, wim)
    await until(hall, TUESDAY)
    chat = Chat(wim)
    await chat.presses(OWN)
    await chat.says("Bel 111222333")
    assert await agenda(hall, first) == ""
    await chat.says("Doen we nog\nwat we wilden?")
    await chat.presses("Op de agenda")
    assert await agenda(hall, first) == "Doen we nog wat we wilden?"


async def test_no_is_no_for_this_half_year(hall: TownHall, wim: Someone) -> None:
    first = await called(hall, wim)
    await until(hall, TUESDAY)
    await Chat(wim).presses(NO)
    assert "Volgend halfjaar vraag ik het opnieuw" in Chat(wim).last.text
    await called(hall, wim, title="Laat", start=THURSDAY + timedelta(days=9))
    await until(hall, THURSDAY + timedelta(days=1))
    assert (heard(wim, ASKED), await agenda(hall, first)) == (0, "")


async def test_of_a_meeting_that_is_off_it_goes_to_the_next_one(
    hall: TownHall, wim: Someone
) -> None:
    first = await called(hall, wim)
    await until(hall, TUESDAY)
    number, data = Chat(wim).showing(ASKED), Chat(wim).last.buttons[YES]
    await hall.work(lambda unit: cancelling.cancel(unit, known(unit, wim), first, "Te koud"))
    await called(hall, wim, title="Kerst", start=THURSDAY + timedelta(days=9))
    assert "gaat niet door" in await Chat(wim).presses_data(number, data)
    await until(hall, TUESDAY + timedelta(days=1))
    assert "Kerst" in Chat(wim).last.text
    assert "voorbij" in await Chat(wim).presses_data(number, data)


async def test_a_full_agenda_is_said_and_the_proposal_stands(hall: TownHall, wim: Someone) -> None:
    first = await called(hall, wim, agenda=tuple(f"Punt {n}" for n in range(MOST_POINTS)))
    await until(hall, TUESDAY)
    assert "Haal er eerst een weg" in await Chat(wim).presses(YES)
    assert POINT not in await agenda(hall, first)
    assert YES in Chat(wim).last.buttons


async def test_where_no_meeting_is_planned_that_is_said_once(hall: TownHall, wim: Someone) -> None:
    def begin(unit: Unit) -> None:
        unit.store.journal.append(JournalAct.PERSON_ADMITTED, hall.now - timedelta(days=85))

    await hall.work(begin)
    await until(hall, TUESDAY)
    assert heard(wim, MISSED) == 0, "the network has not been there that long"
    await until(hall, TUESDAY + timedelta(days=6))
    await until(hall, TUESDAY + timedelta(days=7))
    assert heard(wim, MISSED) == 1


async def test_where_it_is_switched_off_nothing_is_asked(hall: TownHall, wim: Someone) -> None:
    off = Functions(frozenset({NetworkFunction.EVALUATION}))
    network = replace(hall.municipality.network, functions=off)
    hall.municipality = replace(hall.municipality, network=network)
    await called(hall, wim)
    await time_passes(hall, TUESDAY + timedelta(days=7))
    await time_passes(hall, TUESDAY + timedelta(days=120))
    assert (heard(wim, ASKED), heard(wim, MISSED)) == (0, 0)
