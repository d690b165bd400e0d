"""One odd answer about a person is evidence, not a fact: who writes or presses can be reached."""

import pytest

from domain.identifiers import ChatId, ConcernId, MessageId
from handlers.telegram.calls import FailureKind
from handlers.telegram.happenings import Said
from services.upkeep import undelivered
from tests.handlers.concerns.test_unreachable_reporter import reach
from tests.handlers.town_hall import Someone, TownHall

PASSING = [
    FailureKind.CHAT_UNKNOWN,
    FailureKind.CHAT_SHUT,
    FailureKind.REFUSED,
    FailureKind.USER_UNKNOWN,
]
FOR_A_WHILE = [*PASSING, FailureKind.BLOCKED, FailureKind.METHOD_UNKNOWN]


@pytest.mark.parametrize("kind", PASSING)
async def test_one_odd_answer_on_a_feedback_costs_a_minute(
    hall: TownHall, wim: Someone, merel: Someone, fatima: Someone, kind: FailureKind
) -> None:
    concern = await taken_up(hall, merel, fatima)
    await gives_feedback(fatima, concern, hall, [kind])
    assert not any("We zijn geweest" in text for text in merel.inbox)
    await minutes(hall, 1)

    assert sum("We zijn geweest" in text for text in merel.inbox) == 1
    assert await reach(hall) == []
    assert not any("komt nu niet aan" in text for text in wim.inbox)


@pytest.mark.parametrize("kind", FOR_A_WHILE)
async def test_for_hours_officials_and_coordinator_hear_and_it_arrives_when_it_passes(
    hall: TownHall, wim: Someone, merel: Someone, fatima: Someone, kind: FailureKind
) -> None:
    concern = await taken_up(hall, merel, fatima)
    reference = (await hall.now_is(concern)).reference
    await gives_feedback(fatima, concern, hall, [kind] * 500)
    for _ in range(8):
        await minutes(hall, 1)
    assert "niet te bereiken" in (await hall.card(concern)).text
    assert sum(reference in t and "komt nu niet aan" in t for t in wim.inbox) == 1
    for _ in range(3):
        hall.wait(hours=1)
        await hall.work(undelivered.try_again)
    assert sum(reference in t and "komt nu niet aan" in t for t in wim.inbox) == 1

    hall.telegram.odd_for.clear()
    for _ in range(8):
        await minutes(hall, 1)
    hall.wait(hours=1)
    await hall.work(undelivered.try_again)
    assert sum("We zijn geweest" in text for text in merel.inbox) == 1
    assert "niet te bereiken" not in (await hall.card(concern)).text


@pytest.mark.parametrize("kind", [FailureKind.CHAT_UNKNOWN, FailureKind.BLOCKED])
async def test_who_presses_can_be_reached(
    hall: TownHall, wim: Someone, merel: Someone, fatima: Someone, kind: FailureKind
) -> None:
    concern = await taken_up(hall, merel, fatima)
    await gives_feedback(fatima, concern, hall, [kind] * 4)
    for _ in range(8):
        await minutes(hall, 1)
    assert "niet te bereiken" in (await hall.card(concern)).text

    hall.telegram.odd_for.clear()
    await merel.tap(1, "old button", chat=ChatId(merel.account))

    assert sum("We zijn geweest" in text for text in merel.inbox) == 1
    assert "niet te bereiken" not in (await hall.card(concern)).text


async def test_an_answer_does_not_wait_behind_what_is_refused(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await taken_up(hall, merel, fatima)
    await gives_feedback(fatima, concern, hall, [FailureKind.REFUSED])
    place = merel._place(ChatId(merel.account), None)
    await merel.happen(Said(merel._speaker(), place, MessageId(9), "/privacy", command="privacy"))
    assert "We zijn geweest" in merel.inbox[-2]
    assert "Er is geen score en geen profiel" in merel.inbox[-1]


async def taken_up(hall: TownHall, merel: Someone, fatima: Someone) -> ConcernId:
    concern = await hall.concern(merel)
    await fatima.press("Oppakken", concern)
    return concern


async def gives_feedback(
    fatima: Someone, concern: ConcernId, hall: TownHall, odd: list[FailureKind]
) -> None:
    """Give feedback, on which Telegram answers this to whatever is sent to the reporter."""
    reporter = (await hall.now_is(concern)).reporter
    person = await hall.look(lambda store: store.people.by_id(reporter))
    assert person is not None
    await fatima.press("Terugkoppelen", concern)
    await fatima.reply("We zijn geweest.")
    hall.telegram.odd_for[person.account] = odd
    await fatima.press("Versturen")


async def minutes(hall: TownHall, number: int) -> None:
    hall.wait(minutes=number)
    await hall.look_again()
