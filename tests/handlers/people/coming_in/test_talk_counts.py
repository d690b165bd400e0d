"""Talks with people who may fit, counted by neighbourhood: numbers, nobody's name."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from domain.functions import Functions, NetworkFunction
from domain.identifiers import ChatId
from domain.people.talk_counts import TalkCounts
from domain.roles import Role
from services.upkeep import sweeping
from tests.handlers.chat import Chat
from tests.handlers.town_hall import TownHall

SPOKEN, INVITED = "+1 gesproken", "+1 uitgenodigd"
UNDO, LESS = "Laatste tik terug", "−1 gesproken"
NEW_YEAR = datetime(2026, 12, 31, 23, 0, 1, tzinfo=UTC)  # a second past midnight in the town


@pytest.fixture
async def noor(hall: TownHall) -> Chat:
    return Chat(await hall.person(Role.COORDINATOR, "Noor"))


async def opens(chat: Chat, place: str = "Noord") -> int:
    """Open the counts of a neighbourhood; gives its message."""
    await chat.says("/uitnodigen")
    await chat.presses("Gesprekken tellen")
    await chat.presses(place)
    return chat.showing(f"Gesprekken in {place}")


async def counts(hall: TownHall) -> list[TalkCounts]:
    return await hall.look(lambda store: store.affairs.all(TalkCounts))


async def test_taps_are_counted_by_neighbourhood_and_nothing_else_is_kept(
    hall: TownHall, noor: Chat
) -> None:
    lines = await hall.look(lambda store: len(store.journal.between(hall.now, hall.now)))
    await opens(noor)
    for label in (SPOKEN, SPOKEN, SPOKEN, INVITED, "+1 meegedaan"):
        await noor.presses(label)
    assert "Noord: 3 gesproken, 1 uitgenodigd, 1 meegedaan" in noor.last.text
    await noor.presses("Terug")
    assert "2e halfjaar 2026" in noor.last.text
    assert "Noord: 3 gesproken" in noor.last.text
    assert "Oost:" not in noor.last.text, "where nobody was spoken to there is no line"
    assert "1 januari" in noor.last.text
    (kept,) = await counts(hall)
    assert kept.counts == {"noord": {"spoken": 3, "invited": 1, "joined": 1}}
    assert noor.who.person not in str(kept), "not who counted"
    after = await hall.look(lambda store: len(store.journal.between(hall.now, hall.now)))
    assert lines == after, "and no line in the journal says who counted where, and when"


async def test_what_was_counted_wrong_is_lowered_or_taken_back(hall: TownHall, noor: Chat) -> None:
    await opens(noor)
    assert LESS not in noor.last.buttons, "below nothing there is nothing"
    await noor.presses(SPOKEN)
    await noor.presses(SPOKEN)
    await noor.presses(LESS)
    assert "1 gesproken" in noor.last.text
    await noor.presses("Terug")
    await noor.presses(UNDO)
    assert "Noord: 2 gesproken" in noor.last.text
    assert UNDO not in noor.last.buttons, "one tap back, and no further"
    await noor.presses("Noord")
    await noor.presses(LESS)
    await noor.presses(LESS)
    assert LESS not in noor.last.buttons
    (kept,) = await counts(hall)
    assert kept.counts == {}


async def test_two_who_count_from_the_same_page_count_once_and_are_told(
    hall: TownHall, noor: Chat
) -> None:
    wim = Chat(await hall.person(Role.COORDINATOR, "Wim"))
    await opens(noor)
    on = await opens(wim)
    await noor.presses(SPOKEN)
    assert "intussen geteld" in await wim.presses(SPOKEN, on=on)
    assert "1 gesproken" in wim.last.text, "it shows what stands there now"
    await wim.presses(SPOKEN)
    assert "2 gesproken" in wim.last.text


async def test_only_coordinators_see_it_and_only_while_they_are(hall: TownHall, noor: Chat) -> None:
    on = await opens(noor)
    fatima = Chat(await hall.person(Role.OFFICIAL, "Fatima"))
    number, data = on, noor.messages[on].buttons[SPOKEN]
    await fatima.who.press_data(number, data, ChatId(fatima.who.account))
    assert await counts(hall) == []
    assert "Gesprekken in" not in fatima.texts


async def test_the_counts_and_the_page_are_gone_with_the_half_year(
    hall: TownHall, noor: Chat
) -> None:
    await opens(noor)
    await noor.presses(SPOKEN)
    assert "1 gesproken" in noor.texts
    hall.now = NEW_YEAR
    assert await hall.work(sweeping.sweep) == []
    await hall.look_again()
    assert await counts(hall) == []
    assert "1 gesproken" not in noor.texts


async def test_a_page_of_the_half_year_before_counts_nothing_in_this_one(
    hall: TownHall, noor: Chat
) -> None:
    on = await opens(noor)
    await noor.presses(SPOKEN)
    hall.now = NEW_YEAR
    assert "intussen geteld" in await noor.presses(SPOKEN, on=on)
    assert [each.half_year for each in await counts(hall)] == ["2026-2"]
    assert "0 gesproken" in noor.last.text, "it shows what stands there now"


async def test_it_is_not_there_where_nobody_is_looked_for(hall: TownHall, noor: Chat) -> None:
    on = await opens(noor)
    off = Functions(frozenset({NetworkFunction.CANDIDATES}))
    network = replace(hall.municipality.network, functions=off)
    hall.municipality = replace(hall.municipality, network=network)
    await noor.presses(SPOKEN, on=on)
    assert await counts(hall) == []
    await noor.says("/uitnodigen")
    assert "Gesprekken tellen" not in noor.last.buttons
