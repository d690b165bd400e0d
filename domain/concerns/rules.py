"""What one line of the protocol says: the act, who, from where to where, and who is told."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.concerns.concern import Stage
from domain.concerns.deadlines import Deadline
from domain.concerns.terms import Term, Terms
from domain.options import Wording, say

__all__ = [
    "PLACES",
    "Act",
    "Audience",
    "Doer",
    "Need",
    "Outcome",
    "Periods",
    "Rule",
    "StandardText",
    "Term",
    "Terms",
    "Where",
]


class Act(StrEnum):
    """Everything that can be done with a concern."""

    FILE = "file"
    # By officials, in their group.
    READ = "read"
    ACKNOWLEDGE = "acknowledge"
    TAKE_UP = "take-up"
    NOTE = "note"
    ASK = "ask"
    FEEDBACK = "feedback"
    EXTEND = "extend"
    ESCALATE = "escalate"
    ASK_IDENTITY = "ask-identity"
    CLOSE = "close"
    REOPEN = "reopen"
    LEAVE_CLOSED = "leave-closed"
    POSTPONE_ERASURE = "postpone-erasure"
    KEEP = "keep"
    # By the reporter, in their private chat.
    ANSWER = "answer"
    DECLINE = "decline"
    ADD = "add"
    CORRECT = "correct"
    WITHDRAW = "withdraw"
    REVEAL = "reveal"
    STAY_NAMELESS = "stay-nameless"
    RATE = "rate"
    REQUEST_REOPEN = "request-reopen"
    # By the coordinator, in their private chat.
    ASSIGN = "assign"
    REMIND = "remind"
    GRANT = "grant"
    REFUSE = "refuse"
    # By nobody: when its time has come.
    LAPSE = "lapse"
    EXPIRE = "expire"
    ERASE = "erase"


class Doer(StrEnum):
    """Who can do an act. The reporter is whoever filed this concern, whatever their role."""

    KEY_FIGURE = "key-figure"
    REPORTER = "reporter"
    OFFICIAL = "official"
    COORDINATOR = "coordinator"
    CLOCK = "clock"


class Where(StrEnum):
    """Where somebody acts: group membership alone is nothing, and neither is a role elsewhere."""

    GROUP = "group"
    PRIVATE = "private"
    NOWHERE = "nowhere"


PLACES: Mapping[Doer, Where] = {
    Doer.KEY_FIGURE: Where.PRIVATE,
    Doer.REPORTER: Where.PRIVATE,
    Doer.OFFICIAL: Where.GROUP,
    Doer.COORDINATOR: Where.PRIVATE,
    Doer.CLOCK: Where.NOWHERE,
}
"""The only place where each of them can act."""


class Audience(StrEnum):
    """Who can be told of an act. The reporter's name is not part of what is told."""

    REPORTER = "reporter"
    OFFICIALS = "officials"
    COORDINATOR = "coordinator"


class Need(StrEnum):
    """What an act asks for besides the right person, place and stage."""

    FEEDBACK_GIVEN = "feedback-given"
    OUTCOME = "outcome"
    WORDS = "words"
    QUESTION = "question"  # one to answer in words
    NO_QUESTION = "no-question"
    IDENTITY_QUESTION = "identity-question"
    ANY_QUESTION = "any-question"
    NAMELESS = "nameless"
    REQUEST = "request"
    NO_REQUEST = "no-request"
    REOPEN_ASKED = "reopen-asked"
    NOT_REOPEN_ASKED = "not-reopen-asked"
    NOT_POSTPONED = "not-postponed"


@dataclass(frozen=True, slots=True)
class Rule:
    """One act of the protocol. `to` is None when the concern stays at its stage.

    `clock` names the promise this act keeps, if it keeps one.
    """

    act: Act
    who: frozenset[Doer]
    frm: frozenset[Stage]
    to: Stage | None
    tells: frozenset[Audience]
    clock: Deadline | None
    needs: frozenset[Need]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a concern can end, in words its reporter may hear, and how long it is kept then."""

    code: str
    labels: Wording
    needs_reason: bool
    keep_days: int

    def label(self, language: str) -> str:
        """Give the words for the reporter, in Dutch where the language has none."""
        return say(self.labels, language)


@dataclass(frozen=True, slots=True)
class StandardText:
    """Words that fit often: a label to choose them by, and the words themselves."""

    code: str
    labels: Wording
    words: Wording

    def label(self, language: str) -> str:
        """Give the label on the button."""
        return say(self.labels, language)

    def text(self, language: str) -> str:
        """Give the words, in Dutch where the language has none."""
        return say(self.words, language)


@dataclass(frozen=True, slots=True)
class Periods:
    """Days between what happened and what follows by itself.

    `withdrawn`: until a withdrawn concern is erased. `care`: until the reporter is asked how it
    was. `announced`: how long before an erasure the coordinator sees it coming. `postponed`: what
    an official can add once.
    """

    withdrawn: int
    care: int
    announced: int
    postponed: int
