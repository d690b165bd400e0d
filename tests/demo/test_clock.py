"""The town's clock, and the file through which a bot shares it."""

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.demo.client import TownClient, TownRefusedError
from bot.demo.clock import ZONE, after
from bot.movable_clock import MovedTime
from tests.demo.corner import Corner
from tests.demo.town_process import TownProcess

EASTER = datetime(2026, 4, 5, 12, 0, tzinfo=UTC)
SOON = timedelta(seconds=30)


async def test_time_goes_ahead_and_messages_show_it(corner: Corner) -> None:
    town, before = corner.town, await corner.town.clock()
    await town.advance(3600)
    assert timedelta(0) <= await town.clock() - before - timedelta(hours=1) < SOON
    said = await town.say(corner.amina, "Goedemorgen")
    assert said.raw["date"] >= before.timestamp() + 3599


async def test_time_is_set_to_any_moment_and_the_page_is_told(town: TownClient) -> None:
    async with town.follow() as events:
        await town.set_clock(EASTER)
        event = await events.next()
    assert (event["type"], event["speed"]) == ("clock", 1.0)
    assert timedelta(0) <= datetime.fromtimestamp(event["now"], UTC) - EASTER < SOON
    assert timedelta(0) <= await town.clock() - EASTER < SOON
    await town.set_clock(datetime.now(UTC))


@pytest.mark.parametrize(
    ("leap", "begin", "end"),
    [
        ("hour", "2026-03-28T12:00", "2026-03-28T13:00"),
        ("working-day", "2026-03-24T09:30", "2026-03-25T09:30"),
        ("working-day", "2026-03-27T09:30", "2026-03-30T09:30"),  # over a weekend, to summer time
        ("working-day", "2026-03-28T09:30", "2026-03-30T09:30"),
        ("working-day", "2026-03-24T16:59", "2026-03-25T16:59"),
        ("working-day", "2026-03-24T23:30", "2026-03-25T10:00"),  # a night leads to a morning
        ("working-day", "2026-03-25T02:00", "2026-03-26T10:00"),
        ("working-day", "2026-03-27T19:00", "2026-03-30T10:00"),
        ("week", "2026-10-22T23:45", "2026-10-29T23:45"),  # to winter time
    ],
)
def test_a_leap_ends_at_the_same_time_of_day_or_when_people_are_at_work(
    leap: str, begin: str, end: str
) -> None:
    first, last = (datetime.fromisoformat(each).replace(tzinfo=ZONE) for each in (begin, end))
    assert after(first.timestamp(), leap) == last.timestamp()


async def test_the_town_leaps_ahead(town: TownClient) -> None:
    before = await town.clock()
    told = await town.ask("POST", "clock", {"leap": "week"})
    assert told["zone"] == "Europe/Amsterdam"
    assert abs(await town.clock() - before - timedelta(weeks=1)) < timedelta(hours=2)


@pytest.mark.parametrize(
    "wish", [{"leap": "maand"}, {"to": "morgen"}, {"to": -1}, {"to": 1e12}, {}]
)
async def test_what_is_no_moment_is_refused(town: TownClient, wish: dict[str, object]) -> None:
    with pytest.raises(TownRefusedError, match="400"):
        await town.ask("POST", "clock", wish)


async def test_going_back_in_time_gives_the_bot_its_budget_again(corner: Corner) -> None:
    town = corner.town
    await town.limits(on=True)
    while (await town.api("sendMessage", chat_id=corner.forum, text="Dag"))["ok"]:
        pass
    await town.set_clock(EASTER)
    assert (await town.api("sendMessage", chat_id=corner.forum, text="Dag"))["ok"]
    await town.set_clock(datetime.now(UTC))


async def test_town_and_bot_share_the_clock_through_a_file(tmp_path: Path) -> None:
    file = tmp_path / "clock"
    process = TownProcess("--clock-file", str(file))
    async with TownClient(process.api) as town:
        assert abs(await town.clock() - datetime.now(UTC)) < SOON
        await town.set_clock(EASTER)
        assert abs(MovedTime(file).now() - EASTER.timestamp()) < SOON.total_seconds()
        assert [each.name for each in tmp_path.iterdir()] == ["clock"]
        MovedTime(file).move_to(time.time())
        assert abs(await town.clock() - datetime.now(UTC)) < SOON
        file.unlink()
        tmp_path.rmdir()
        with pytest.raises(TownRefusedError, match="500: the clock file cannot be written"):
            await town.advance(60)
    assert process.stop() == (0, "")
