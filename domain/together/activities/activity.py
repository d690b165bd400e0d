"""An activity: a member proposes it, the coordinator answers, and the network is invited to it.

Guide, "Vaststellen functie en rol van het lokale netwerk": in a network that prevents, key figures
organise activities: a debate, a dialogue, an evening for parents. "Wederkerigheid": a member who
proposes something hears back, as with a concern.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from typing import ClassVar, Self
from zoneinfo import ZoneInfo

from domain.errors import NotPossibleNow
from domain.identifiers import AffairId, LetterId, PersonId
from domain.people.audience import Audience

LONGEST_TITLE, LONGEST_WHAT, LONGEST_WHOM, LONGEST_PLACE = 100, 700, 150, 150
LONGEST_NEEDS, LONGEST_WORDS, LONGEST_STORY = 400, 700, 500
"""UTF-16 units: all of it together, with what stands around it, fits one message."""

STORY_AT = time(10)
"""The hour of the day after at which the proposer is asked how it was."""

STORY_DAYS = 14
"""For so long they can tell it; then nobody waits for it any more."""

ANSWER_BACK_DAYS = 7
"""After so many days a question to the proposer is said once more."""


class ActivityStage(StrEnum):
    """How far an activity has come; only the first four are not over."""

    PROPOSED = "proposed"  # the coordinator is to answer
    ASKED = "asked"  # the proposer is to answer a question
    AGREED = "agreed"  # people are invited
    HELD = "held"  # the proposer is asked how it was
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"  # by who proposed it, before there was a yes
    LAPSED = "lapsed"  # its moment came before there was a yes
    CANCELLED = "cancelled"
    LEFT = "left"  # who proposed it is not in the network any more
    TOLD = "told"
    UNTOLD = "untold"  # skipped, or not told in time


WAITING = frozenset({ActivityStage.PROPOSED, ActivityStage.ASKED})
ONGOING = WAITING | {ActivityStage.AGREED, ActivityStage.HELD}


@dataclass(frozen=True, slots=True)
class Activity:
    """One activity; moments are UTC.

    `whom` says in words for whom it is, `needs` what help or money; `audience` is who of the
    network is invited. `answer_by` is when the coordinator answers at the latest; while a question
    waits for the proposer, when they are reminded of it. `nudged` and `late` are what was told of
    that. `words` are what was last said about it: with the answer, the question, or as it was
    called off. `revision` counts changes: an answer counts for the one it was given to.
    """

    KIND: ClassVar[str] = "activity"

    id: AffairId
    by: PersonId
    title: str
    what: str
    whom: str
    start: datetime
    place: str
    proposed_at: datetime
    answer_by: datetime
    needs: str = ""
    stage: ActivityStage = ActivityStage.PROPOSED
    nudged: bool = False
    late: bool = False
    words: str = ""
    answer: str = ""
    audience: Audience | None = None
    revision: int = 0
    ended_at: datetime | None = None
    story: str = ""
    photo: LetterId | None = None

    def ended(self, stage: ActivityStage, now: datetime) -> Self:
        """Give the activity as it is when it is over."""
        return replace(self, stage=stage, ended_at=now)

    def check_waits(self) -> None:
        """Raise NotPossibleNow when it was answered, or is over."""
        if self.stage not in WAITING:
            raise NotPossibleNow("activity-answered")

    def check_ahead(self, now: datetime) -> None:
        """Raise NotPossibleNow unless people are invited to it, and it is still to come."""
        if self.stage is not ActivityStage.AGREED or now >= self.start:
            raise NotPossibleNow("activity-over")

    def check_to_tell(self) -> None:
        """Raise NotPossibleNow unless it is the moment to tell how it was."""
        if self.stage is not ActivityStage.HELD:
            raise NotPossibleNow("activity-not-to-tell")

    def asked(self, words: str, answer_by: datetime) -> Self:
        """Give it with a question to who proposed it, who is reminded at `answer_by`."""
        return replace(
            self,
            stage=ActivityStage.ASKED,
            words=words,
            answer="",
            answer_by=answer_by,
            nudged=False,
            late=False,
        )

    def answered(self, answer: str, answer_by: datetime) -> Self:
        """Give it with the proposer's answer: it is the coordinator's turn again."""
        return replace(
            self,
            stage=ActivityStage.PROPOSED,
            answer=answer,
            answer_by=answer_by,
            nudged=False,
            late=False,
        )


def story_at(activity: Activity, zone: ZoneInfo) -> datetime:
    """Give when the proposer is asked how it was: on the morning of the day after."""
    day = activity.start.astimezone(zone).date() + timedelta(days=1)
    return datetime.combine(day, STORY_AT, zone).astimezone(UTC)


def told_until(activity: Activity, zone: ZoneInfo) -> datetime:
    """Give until when it can be told how it was."""
    return story_at(activity, zone) + timedelta(days=STORY_DAYS)


def next_moment(activity: Activity, nudge_at: datetime, zone: ZoneInfo) -> datetime:
    """Give when time has something to do with one that is not over.

    The coordinator is reminded at `nudge_at`.
    """
    match activity.stage:
        case ActivityStage.PROPOSED:
            if activity.late:
                return activity.start
            return min(activity.answer_by if activity.nudged else nudge_at, activity.start)
        case ActivityStage.ASKED:
            return activity.start if activity.nudged else min(activity.answer_by, activity.start)
        case ActivityStage.AGREED:
            return story_at(activity, zone)
        case _:
            return told_until(activity, zone)
