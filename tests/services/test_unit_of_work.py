"""What every use case has in hand: the day in the municipality, the night, and a sentence."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from domain.conversations.notices import ReplyDetail
from domain.identifiers import MessageId, PersonId
from domain.notices import Notice, NoticeKind, Priority
from services.reply import reply
from services.unit import Unit
from tests.handlers.filing.interview.pocket import Town

NOON = datetime(2026, 11, 24, 11, tzinfo=UTC)
MIDNIGHT = datetime(2026, 11, 24, 23, tzinfo=UTC)  # 00:00 on the 25th in Voorbeeldstad
SEVEN = datetime(2026, 11, 25, 6, tzinfo=UTC)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    opened = await Town.open(tmp_path / "schakel.db")
    yield opened
    await opened.database.close()


async def test_the_day_is_the_one_on_the_wall_in_the_municipality(town: Town) -> None:
    town.now = MIDNIGHT
    assert await town.work(lambda unit: unit.today) == date(2026, 11, 25)
    assert await town.work(lambda unit: unit.day_of(NOON)) == date(2026, 11, 24)


async def test_the_night_is_that_of_now_or_of_the_moment_asked_about(town: Town) -> None:
    town.now = MIDNIGHT
    assert await town.work(lambda unit: unit.quiet_until()) == SEVEN
    assert await town.work(lambda unit: unit.quiet_until(NOON)) is None
    town.now = NOON
    assert await town.work(lambda unit: unit.quiet_until()) is None


async def test_a_reply_is_one_notice_that_holds_a_key_and_facts(town: Town) -> None:
    def said(unit: Unit) -> list[Notice]:
        reply(unit, PersonId("p1"), "tidied")
        reply(
            unit,
            PersonId("p1"),
            "refusal-too-long",
            priority=Priority.REMINDER,
            menu=True,
            message=MessageId(12),
            max=20,
        )
        notices = [each.notice for each in unit.told]
        unit.told.clear()
        return notices

    assert await town.work(said) == [
        Notice(NoticeKind.REPLY, Priority.ANSWER, PersonId("p1"), detail=ReplyDetail("tidied")),
        Notice(
            NoticeKind.REPLY,
            Priority.REMINDER,
            PersonId("p1"),
            message=MessageId(12),
            detail=ReplyDetail("refusal-too-long", {"max": "20"}, menu=True),
        ),
    ]
