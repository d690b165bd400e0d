"""Reminders around the nights in which the clock is moved, and after days without the bot."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.handlers.meetings.gathering import THURSDAY, called, chat, newest, restarts, until
from tests.handlers.town_hall import Someone, TownHall

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
HALF_AN_HOUR = timedelta(minutes=30)


def local(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=AMSTERDAM).astimezone(UTC)  # type: ignore[arg-type,misc]


def reminders(someone: Someone) -> list[str]:
    return [each.text for each in chat(someone).values() if each.text.startswith("🔔")]


@pytest.mark.parametrize(
    ("start", "on_the_wall"),
    [
        ((2027, 3, 28, 10), ["za 09:00", "zo 08:00"]),  # the night has 23 hours
        ((2027, 10, 31, 10), ["za 11:00", "zo 08:00"]),  # and this one 25
        ((2027, 3, 28, 7), ["za 07:00", "za 21:00"]),  # two hours before is at night
        ((2027, 10, 31, 7), ["za 08:00", "za 21:00"]),
    ],
)
async def test_both_nights_in_which_the_clock_is_moved(
    hall: TownHall,
    noor: Someone,
    merel: Someone,
    start: tuple[int, ...],
    on_the_wall: list[str],
) -> None:
    begins = local(*start)
    hall.now = begins - timedelta(days=4, hours=18)
    await called(hall, noor, start=begins)
    await merel.press_privately("Ik kom")
    hall.now, heard = begins - timedelta(hours=30), list[str]()
    while hall.now < begins:
        before = len(reminders(merel))
        await until(hall, hall.now + HALF_AN_HOUR)
        wall = hall.now.astimezone(AMSTERDAM)
        day = {5: "za", 6: "zo"}.get(wall.weekday(), "vr")
        heard += [f"{day} {wall:%H:%M}"] * (len(reminders(merel)) - before)
    assert heard == on_the_wall
    assert all(f"{start[3]}.00 uur" in text for text in reminders(merel))


async def test_after_five_days_without_the_bot_one_reminder_comes_and_wakes_nobody(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    await called(hall, noor)
    await samir.press_privately("Ik kom")
    await until(hall, THURSDAY - timedelta(days=8))
    for moment, of_merel, of_samir in (
        (local(2026, 11, 30, 3), 0, 0),  # back at night, what was due on Thursday waits
        (local(2026, 11, 30, 7), 1, 0),
        (local(2026, 12, 3, 18), 1, 1),  # off again, until an hour and a half before
    ):
        hall.now = moment
        await restarts(hall)
        await until(hall, moment)
        assert (len(reminders(merel)), len(reminders(samir))) == (of_merel, of_samir)
    assert "over 3 dagen" in reminders(merel)[0]
    assert "Het begint over 2 uur." in newest(samir).text
