"""Each working day begins with one message that says what it asks for, and never with two."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.concerns.protocol import Act
from services.concerns.acts import Words
from services.group import group_moves
from services.tombstones import Why
from tests.handlers.concerns.lists.test_reminder import does, sweep
from tests.handlers.test_erasing import erase
from tests.handlers.town_hall import Someone, TownHall

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM).astimezone(UTC)


def mornings(hall: TownHall) -> list[str]:
    return [shown.text for shown in hall.group.values() if shown.text.startswith("☀️")]


async def test_it_says_what_is_late_due_waiting_and_new(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    late = await hall.concern(merel)
    today = await hall.concern(merel)
    waiting = await hall.concern(merel)
    await does(hall, fatima, today, Act.ACKNOWLEDGE)
    await does(hall, fatima, waiting, Act.TAKE_UP)
    await sweep(hall, local("2026-11-29T15:00"))
    new = await hall.concern(merel)
    hall.now = local("2026-11-27T12:00")
    await does(hall, fatima, waiting, Act.ASK, Words("Waar precies?"))
    await sweep(hall, local("2026-11-30T09:00"))
    references = [(await hall.now_is(each)).reference for each in (late, today, waiting, new)]
    heads = ("Over de termijn (1)", "Vandaag (1)", "Wacht op de melder (1)", "Nieuw (1)")
    said = mornings(hall)[-1]
    places = [said.index(each) for pair in zip(heads, references, strict=True) for each in pair]
    assert places == sorted(places)


async def test_a_quiet_morning_says_nothing(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    await does(hall, fatima, concern, Act.TAKE_UP)
    await sweep(hall, local("2026-11-25T09:00"))
    assert mornings(hall) == []


@pytest.mark.parametrize(
    ("sweeps", "told"),
    [
        (["2026-11-24T08:59:40", "2026-11-24T09:00:00", "2026-11-24T09:00:20"], 1),
        (["2026-11-24T14:30:00", "2026-11-24T14:30:20"], 1),  # the bot was down at nine
        (["2026-11-24T17:30:00"], 0),  # and until the end of the day
        (["2026-11-28T10:00:00", "2026-11-29T10:00:00"], 0),  # a weekend
        (["2026-11-24T09:00:00", "2026-11-23T16:00:00", "2026-11-24T09:00:00"], 1),  # set back
        (["2026-11-24T09:00:00", "2028-11-21T09:00:00", "2026-11-24T10:00:00"], 2),  # and ahead
    ],
)
async def test_a_working_day_has_one_morning_whatever_the_clock_does(
    hall: TownHall, merel: Someone, fatima: Someone, sweeps: Sequence[str], told: int
) -> None:
    hall.now = local("2026-11-23T08:00")
    await hall.concern(merel)
    for moment in sweeps:
        await sweep(hall, local(moment))
    sent = [call for call in hall.telegram.calls if "☀️" in call.params.get("text", "")]
    assert len(sent) == told


@pytest.mark.parametrize("night", ["2026-03-29", "2026-10-25"])
async def test_after_a_night_in_which_the_clock_is_moved_it_is_nine_on_the_wall(
    hall: TownHall, merel: Someone, fatima: Someone, night: str
) -> None:
    hall.now = local(f"{night}T01:00")
    await hall.concern(merel)
    moment = hall.now
    while not mornings(hall):
        moment += timedelta(minutes=20)
        await sweep(hall, moment)
    monday = datetime.fromisoformat(night).date() + timedelta(days=1)
    assert moment == local(f"{monday}T09:00")


async def test_it_is_told_from_what_is_true_when_it_arrives(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    hall.offline = True
    await sweep(hall, local("2026-11-26T09:00"))
    await does(hall, fatima, concern, Act.TAKE_UP)
    hall.offline = False
    await hall.deliver()
    assert mornings(hall) == []


async def test_a_new_day_takes_the_place_of_the_one_before(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    await hall.concern(merel)
    await sweep(hall, local("2026-11-25T09:00"))
    (first,) = mornings(hall)
    await sweep(hall, local("2026-11-26T09:00"))
    (second,) = mornings(hall)
    assert ("Vandaag (1)" in first, "Over de termijn (1)" in second) == (True, True)
    await hall.work(group_moves.move_out)
    assert mornings(hall) == []


async def test_a_day_that_asks_nothing_leaves_no_list_of_earlier_days(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    await sweep(hall, local("2026-11-25T09:00"))
    assert len(mornings(hall)) == 1
    await does(hall, fatima, concern, Act.TAKE_UP)
    await sweep(hall, local("2026-11-26T09:00"))
    assert mornings(hall) == []


async def test_what_is_erased_before_its_time_stands_in_no_list_any_more(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    reference = (await hall.now_is(concern)).reference
    await sweep(hall, local("2026-11-25T09:00"))
    assert reference in mornings(hall)[0]
    await erase(hall, concern, Why.BY_HAND)
    assert mornings(hall) == []


async def test_what_is_erased_when_its_time_is_over_leaves_the_list_of_the_day(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    over, _ = await hall.concern(merel), await hall.concern(merel)
    await does(hall, fatima, over, Act.TAKE_UP)
    await sweep(hall, local("2026-11-25T09:00"))
    await erase(hall, over, Why.TERM)
    assert len(mornings(hall)) == 1


async def test_a_group_that_could_not_be_reached_for_days_gets_one_list_and_one_reminder(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    await hall.concern(merel)
    hall.offline = True
    for day in ("24", "25", "26"):
        for hour in ("09:00", "16:00"):
            await sweep(hall, local(f"2026-11-{day}T{hour}"))
    hall.offline = False
    made = len(hall.telegram.calls)
    await hall.deliver()
    sent = [call for call in hall.telegram.calls[made:] if call.method == "sendMessage"]
    texts = [call.params["text"] for call in sent]
    assert sum("☀️" in text for text in texts) == 1
    assert sum("Ontvangst bevestigen" in text for text in texts) == 1
