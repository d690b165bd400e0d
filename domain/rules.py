"""What one line of the protocol says: the act, who, from where to where, and who is told."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Self

from domain.calendar import WorkingTime
from domain.concern import Deadline, Stage
from domain.options import Wording, say
from domain.roles import Role

OFFICE_HOURS_A_DAY = 8


class Act(StrEnum):
    """Everything that can be done with a concern."""

    FILE = "file"
    READ = "read"
    ACKNOWLEDGE = "acknowledge"
    TAKE_UP = "take-up"
    NOTE = "note"
    FEEDBACK = "feedback"
    CLOSE = "close"


class Audience(StrEnum):
    """Who can be told of an act. The reporter's name is not part of what is told."""

    REPORTER = "reporter"
    OFFICIALS = "officials"


class Need(StrEnum):
    """What an act asks for besides the right role and stage."""

    FEEDBACK_GIVEN = "feedback-given"
    OUTCOME = "outcome"


@dataclass(frozen=True, slots=True)
class Rule:
    """One act of the protocol. `to` is None when the concern stays at its stage.

    `clock` names the promise this act keeps, if it keeps one.
    """

    act: Act
    who: frozenset[Role]
    frm: frozenset[Stage]
    to: Stage | None
    tells: frozenset[Audience]
    clock: Deadline | None
    needs: frozenset[Need]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a concern can end, in words its reporter may hear."""

    code: str
    labels: Wording
    needs_reason: bool

    def label(self, language: str) -> str:
        """Give the words for the reporter, in Dutch where the language has none."""
        return say(self.labels, language)


@dataclass(frozen=True, slots=True)
class Term:
    """A length of time the municipality promises: working days or office hours."""

    amount: int
    in_days: bool

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """Read "2 working days" or "4 office hours"; None when it is neither."""
        found = re.fullmatch(r"([1-9]\d?) (working days?|office hours?)", text)
        return cls(int(found[1]), found[2].startswith("working")) if found else None

    @property
    def office_hours(self) -> int:
        """The length, to compare terms with: a working day counts eight hours."""
        return self.amount * OFFICE_HOURS_A_DAY if self.in_days else self.amount

    def after(self, moment: datetime, working_time: WorkingTime) -> datetime:
        """Give the UTC moment at which this term, begun at `moment`, is over."""
        if self.in_days:
            return working_time.add_working_days(moment, self.amount)
        return working_time.add_office_hours(moment, self.amount)

    def __str__(self) -> str:
        unit = "working day" if self.in_days else "office hour"
        return f"{self.amount} {unit}{'' if self.amount == 1 else 's'}"


Terms = Mapping[Deadline, Term]
"""How soon each promise falls due, for one urgency."""
