"""What is true of an activity: what time has to do with it, and what can be done at which stage."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.errors import NotPossibleNow
from domain.identifiers import AffairId, PersonId
from domain.together.activities.activity import (
    ONGOING,
    WAITING,
    Activity,
    ActivityStage,
    next_moment,
    story_at,
    told_until,
)
from domain.together.activities.attending import Attending

ZONE = ZoneInfo("Europe/Amsterdam")
PROPOSED_AT = datetime(2026, 11, 23, 9, tzinfo=UTC)
ANSWER_BY = datetime(2026, 11, 30, 16, tzinfo=UTC)
NUDGE_AT = datetime(2026, 11, 27, 16, tzinfo=UTC)
START = datetime(2026, 12, 10, 18, 30, tzinfo=UTC)

IDEA = Activity(
    id=AffairId("a" * 16),
    by=PersonId("b" * 16),
    title="Gespreksavond",
    what="Praten.",
    whom="Ouders",
    start=START,
    place="De Brug",
    proposed_at=PROPOSED_AT,
    answer_by=ANSWER_BY,
)


def moment(**changes: object) -> datetime:
    return next_moment(replace(IDEA, **changes), NUDGE_AT, ZONE)  # type: ignore[arg-type]


def test_time_reminds_then_says_that_it_is_late_then_waits_for_the_day() -> None:
    assert moment() == NUDGE_AT
    assert moment(nudged=True) == ANSWER_BY
    assert moment(nudged=True, late=True) == START
    assert moment(start=PROPOSED_AT + timedelta(hours=1)) == PROPOSED_AT + timedelta(hours=1)


def test_a_question_is_said_once_more_and_ends_with_the_day() -> None:
    asked = ActivityStage.ASKED
    assert moment(stage=asked) == ANSWER_BY
    assert moment(stage=asked, nudged=True) == START


def test_how_it_was_is_asked_on_the_morning_after_as_on_the_wall() -> None:
    assert story_at(IDEA, ZONE) == datetime(2026, 12, 11, 9, tzinfo=UTC)
    in_summer = replace(IDEA, start=datetime(2027, 3, 27, 22, 30, tzinfo=UTC))
    assert story_at(in_summer, ZONE) == datetime(2027, 3, 28, 8, tzinfo=UTC), "the clock moved"
    assert moment(stage=ActivityStage.AGREED) == story_at(IDEA, ZONE)
    assert moment(stage=ActivityStage.HELD) == told_until(IDEA, ZONE)
    assert told_until(IDEA, ZONE) - story_at(IDEA, ZONE) == timedelta(days=14)


def test_a_question_and_its_answer_begin_the_wait_anew() -> None:
    later = ANSWER_BY + timedelta(days=7)
    late = replace(IDEA, nudged=True, late=True)
    asked = late.asked("Hoeveel?", later)
    assert (asked.stage, asked.words, asked.nudged) == (ActivityStage.ASKED, "Hoeveel?", False)
    answered = replace(asked, nudged=True).answered("Tien.", later)
    assert answered.stage is ActivityStage.PROPOSED
    assert (answered.answer, answered.answer_by, answered.late) == ("Tien.", later, False)


@pytest.mark.parametrize("stage", ActivityStage)
def test_each_act_has_its_stages(stage: ActivityStage) -> None:
    activity = replace(IDEA, stage=stage)
    assert _fine(activity.check_waits) is (stage in WAITING)
    assert _fine(lambda: activity.check_ahead(PROPOSED_AT)) is (stage is ActivityStage.AGREED)
    assert not _fine(lambda: activity.check_ahead(START))
    assert _fine(activity.check_to_tell) is (stage is ActivityStage.HELD)
    over = activity.ended(ActivityStage.UNTOLD, START)
    assert over.stage not in ONGOING
    assert over.ended_at == START


def test_an_answer_is_kept_as_it_was_given() -> None:
    for comes in (True, False, None):
        assert Attending.from_state(Attending(comes).to_state()) == Attending(comes)
    assert Attending.from_state({}) == Attending()


def _fine(check: object) -> bool:
    try:
        check()  # type: ignore[operator]
    except NotPossibleNow:
        return False
    return True
