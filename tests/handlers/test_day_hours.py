"""The hours a municipality sets in `network.toml` hold wherever an hour counts."""

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.read_municipality import build_municipality
from config.tables import SHIPPED
from domain.concerns.deadlines import Deadline
from domain.concerns.notices import NudgeDetail
from domain.conversations.notices import ReplyDetail
from domain.notices import Notice, NoticeKind, Priority
from domain.roles import Role
from services.unit import Municipality
from services.upkeep import when_to_deliver
from tests.handlers.concerns.lists.test_morning_list import mornings
from tests.handlers.concerns.lists.test_reminder import sweep
from tests.handlers.meetings.desk import Desk
from tests.handlers.town_hall import Someone, TownHall

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
HOURS = """[hours]
quiet-from = "21:00"
quiet-until = "08:00"
office-from = "09:30"
office-until = "16:00"
morning-list = "08:30"
"""


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM).astimezone(UTC)


def with_hours(folder: Path, hours: str) -> Municipality:
    shipped = (SHIPPED / "network.toml").read_text("utf-8")
    (folder / "network.toml").write_text(shipped[: shipped.index("[hours]")] + hours, "utf-8")
    return build_municipality(folder)


@pytest.fixture
async def hall(hall: TownHall, tmp_path: Path) -> TownHall:
    hall.municipality = with_hours(tmp_path, HOURS)
    return hall


async def waits(hall: TownHall, at: str, notice: Notice) -> datetime | None:
    hall.now = local(at)
    return await hall.work(lambda unit: when_to_deliver.wait_until(unit, notice))


async def test_the_list_of_the_day_comes_at_its_own_hour_before_the_town_hall_opens(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    hall.now = local("2026-11-23T10:00")
    await hall.concern(merel)
    await sweep(hall, local("2026-11-24T08:29:40"))
    assert mornings(hall) == []
    await sweep(hall, local("2026-11-24T08:30"))
    assert len(mornings(hall)) == 1
    await sweep(hall, local("2026-11-24T09:30"))
    assert len(mornings(hall)) == 1


@pytest.mark.parametrize(
    ("hours", "before", "then"),
    [
        ("", "08:59:40", "09:00"),
        ('[hours]\noffice-from = "08:00"', "07:59:40", "08:00"),
        ('[hours]\nmorning-list = "10:00"', "09:59:40", "10:00"),
    ],
)
async def test_without_an_hour_of_its_own_it_comes_when_the_town_hall_opens(
    hall: TownHall,
    tmp_path: Path,
    merel: Someone,
    fatima: Someone,
    hours: str,
    before: str,
    then: str,
) -> None:
    hall.municipality = with_hours(tmp_path, hours)
    hall.now = local("2026-11-23T10:00")
    await hall.concern(merel)
    await sweep(hall, local(f"2026-11-24T{before}"))
    assert mornings(hall) == []
    await sweep(hall, local(f"2026-11-24T{then}"))
    assert len(mornings(hall)) == 1


async def test_volunteers_are_left_alone_in_the_hours_that_are_set(
    hall: TownHall, merel: Someone
) -> None:
    detail = ReplyDetail("menu-choose")
    told = Notice(NoticeKind.REPLY, Priority.FEEDBACK, merel.person, detail=detail)
    assert await waits(hall, "2026-11-24T20:59", told) is None
    assert await waits(hall, "2026-11-24T21:00", told) == local("2026-11-25T08:00")
    assert await waits(hall, "2026-11-25T07:59", told) == local("2026-11-25T08:00")
    assert await waits(hall, "2026-11-25T08:00", told) is None


async def test_officials_are_reminded_in_the_office_hours_that_are_set(
    hall: TownHall, merel: Someone
) -> None:
    hall.now = local("2026-11-23T10:00")
    concern = await hall.concern(merel)
    nudge = Notice(
        NoticeKind.NUDGE,
        Priority.REMINDER,
        concern=concern,
        detail=NudgeDetail(deadline=Deadline.CONFIRM),
    )
    assert await waits(hall, "2026-11-24T09:29", nudge) == local("2026-11-24T09:30")
    assert await waits(hall, "2026-11-24T15:59", nudge) is None
    assert await waits(hall, "2026-11-24T16:00", nudge) == local("2026-11-25T09:30")


async def test_a_promise_ends_when_the_town_hall_closes(hall: TownHall, merel: Someone) -> None:
    hall.now = local("2026-11-23T10:00")
    concern = await hall.now_is(await hall.concern(merel))
    assert concern.promise.confirm_by == local("2026-11-25T16:00")


async def test_texts_name_the_hour_that_is_set(hall: TownHall, merel: Someone) -> None:
    desk = Desk(await hall.person(Role.COORDINATOR, "Noor"))
    hall.now = local("2026-11-24T21:30")
    await desk.calls()
    assert "Mensen krijgen het om 08.00 uur." in desk.last.text
