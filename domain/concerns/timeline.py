"""The course of a concern: what goes on beside its stage, and who it waits for.

Every wait has somebody it waits for, a date, and an exit that comes by itself
(`domain/concerns/waiting_for.py` lists them). What is kept here are dates, ids and codes, never
words.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, Self

from domain.concerns.agreement import Agreement
from domain.concerns.deadlines import Deadline
from domain.concerns.promise_clock import Clock
from domain.identifiers import EntryId, PersonId


class About(StrEnum):
    """What the reporter was asked."""

    WORDS = "words"  # a question to answer
    IDENTITY = "identity"  # whether the officials may know who they are


class Wish(StrEnum):
    """What an official asked the coordinator to allow."""

    EXTEND = "extend"  # more time than the once that needs no permission
    KEEP = "keep"  # go on with a concern that its reporter withdrew


@dataclass(frozen=True, slots=True)
class Question:
    """A question to the reporter that is open. `entry` holds its words, `by` asked it."""

    about: About
    entry: EntryId
    by: PersonId
    asked_at: datetime
    lapses_at: datetime


@dataclass(frozen=True, slots=True)
class Request:
    """Something that waits for the coordinator. `entry` holds the reason, `by` asked it."""

    wish: Wish
    entry: EntryId
    by: PersonId
    asked_at: datetime
    lapses_at: datetime


@dataclass(frozen=True, slots=True)
class Course:
    """What goes on beside the stage; all moments UTC.

    `agreement` is what was agreed at filing (None for concerns from before it was kept).
    `extended` counts extensions, `added` what the reporter added. `identity_refused`: the reporter
    was asked and stays nameless. `care_at` is when the reporter is asked how it was for them;
    `heard` and `finished` are their answers. `reopen_asked`: they want it to go on. `erase_at` is
    when all of it goes; `erasure_announced` and `erasure_postponed` tell what happened before that.
    """

    agreement: Agreement | None = None
    clocks: tuple[Clock, ...] = ()
    question: Question | None = None
    request: Request | None = None
    extended: int = 0
    added: int = 0
    identity_refused: bool = False
    care_at: datetime | None = None
    heard: bool | None = None
    finished: bool | None = None
    reopen_asked: bool = False
    erase_at: datetime | None = None
    announce_at: datetime | None = None
    erasure_postponed: bool = False

    def clock(self, deadline: Deadline) -> Clock | None:
        """Find a promise that is under way."""
        return next((clock for clock in self.clocks if clock.deadline is deadline), None)

    def without(self, *deadlines: Deadline) -> "Course":
        """Let go of promises that were kept."""
        left = tuple(clock for clock in self.clocks if clock.deadline not in deadlines)
        return replace(self, clocks=left)

    def with_clock(self, clock: Clock) -> "Course":
        """Start a promise, in place of the same one that ran before."""
        return replace(self, clocks=(*self.without(clock.deadline).clocks, clock))

    def to_dict(self) -> dict[str, Any]:
        """Give the course as plain JSON data."""
        return {
            "agreement": self.agreement.to_dict() if self.agreement else None,
            "clocks": [clock.to_dict() for clock in self.clocks],
            "question": _asked(self.question, "about"),
            "request": _asked(self.request, "wish"),
            "extended": self.extended,
            "added": self.added,
            "identity_refused": self.identity_refused,
            "care_at": _text(self.care_at),
            "heard": self.heard,
            "finished": self.finished,
            "reopen_asked": self.reopen_asked,
            "erase_at": _text(self.erase_at),
            "announce_at": _text(self.announce_at),
            "erasure_postponed": self.erasure_postponed,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read what `to_dict` gave."""
        agreement, question, request = data["agreement"], data["question"], data["request"]
        plain = ("extended", "added", "identity_refused", "heard", "finished", "reopen_asked")
        return cls(
            agreement=Agreement.from_dict(agreement) if agreement else None,
            clocks=tuple(Clock.from_dict(clock) for clock in data["clocks"]),
            question=Question(About(question["about"]), *_asking(question)) if question else None,
            request=Request(Wish(request["wish"]), *_asking(request)) if request else None,
            care_at=_moment(data["care_at"]),
            erase_at=_moment(data["erase_at"]),
            announce_at=_moment(data["announce_at"]),
            erasure_postponed=data["erasure_postponed"],
            **{name: data[name] for name in plain},
        )


NO_COURSE = Course()
"""Before anything was agreed: in tests, and on the way to `domain/concerns/protocol.begin`."""


def _asked(asked: Question | Request | None, kind: str) -> dict[str, Any] | None:
    if asked is None:
        return None
    return {
        kind: str(getattr(asked, kind)),
        "entry": asked.entry,
        "by": asked.by,
        "asked_at": asked.asked_at.isoformat(),
        "lapses_at": asked.lapses_at.isoformat(),
    }


def _asking(data: Mapping[str, Any]) -> tuple[EntryId, PersonId, datetime, datetime]:
    return (
        EntryId(data["entry"]),
        PersonId(data["by"]),
        datetime.fromisoformat(data["asked_at"]),
        datetime.fromisoformat(data["lapses_at"]),
    )


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
