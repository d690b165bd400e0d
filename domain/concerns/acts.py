"""What can be done with a concern, and what is laid down about each act.

The records themselves stand in `domain/concerns/act_table.py`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from domain.concerns.act_context import ActContext
from domain.concerns.concern import Concern, Stage
from domain.concerns.doers import Doer, Hearer
from domain.notices import NoticeKind


class Act(StrEnum):
    """Everything that can be done with a concern, in the order of its buttons."""

    FILE = "file"
    FILE_FOR = "file-for"
    # By officials, in their group.
    READ = "read"
    CALLED = "called"
    NOT_REACHED = "not-reached"
    ACKNOWLEDGE = "acknowledge"
    TAKE_UP = "take-up"
    FEEDBACK = "feedback"
    ASK = "ask"
    TOLD_BY_PHONE = "told-by-phone"
    NOTE = "note"
    EXTEND = "extend"
    ASK_IDENTITY = "ask-identity"
    PASS_ON = "pass-on"  # noqa: S105 - no password
    ASK_BACK = "ask-back"
    ESCALATE = "escalate"
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
    LET_PASS_ON = "let-pass-on"  # noqa: S105 - no password
    KEEP_HERE = "keep-here"
    GIVE_NAME = "give-name"
    TAKE_NAME_BACK = "take-name-back"
    RATE = "rate"
    REQUEST_REOPEN = "request-reopen"
    # By the coordinator, in their private chat.
    ADVISE = "advise"
    ASSIGN = "assign"
    REMIND = "remind"
    GRANT = "grant"
    REFUSE = "refuse"
    # By nobody: when its time has come.
    LAPSE = "lapse"
    EXPIRE = "expire"
    GO_ON = "go-on"
    ERASE = "erase"


class Need(StrEnum):
    """What an act asks for besides the right person, place and stage."""

    FEEDBACK_GIVEN = "feedback-given"
    OUTCOME = "outcome"
    PARTNER = "partner"
    WORDS = "words"
    QUESTION = "question"  # one to answer in words
    NO_QUESTION = "no-question"
    IDENTITY_QUESTION = "identity-question"
    PASSING_QUESTION = "passing-question"
    ANY_QUESTION = "any-question"
    NAMELESS = "nameless"
    NOT_NAMED = "not-named"
    NAMED = "named"
    NAME_NOT_ASKED = "name-not-asked"
    MAY_BE_NAMELESS = "may-be-nameless"
    REQUEST = "request"
    NO_REQUEST = "no-request"
    REOPEN_ASKED = "reopen-asked"
    NOT_REOPEN_ASKED = "not-reopen-asked"
    NOT_POSTPONED = "not-postponed"
    ESCALATED = "escalated"  # and not answered yet
    CALL_WAITS = "call-waits"  # its reporter asked to be called, and was not yet
    PHONED = "phoned"  # it began by telephone, and somebody was spoken to
    PASSED_ON = "passed-on"  # and not asked back yet
    NOT_PASSED_ON = "not-passed-on"


class Pending(StrEnum):
    """What one act can open and another one settles."""

    QUESTION = "question"  # put to the reporter
    REQUEST = "request"  # put to the coordinator


class Preparation(StrEnum):
    """Where an act begins that is not done by one press."""

    WORDS = "write"
    OUTCOME = "choose"  # how it ends; words where the outcome asks for them
    PARTNER = "partner"  # to whom it is passed on, and then words
    CONFIRMATION = "confirm"  # are you sure?


class ButtonPlace(StrEnum):
    """Where the button of an act stands."""

    CARD = "card"  # of the concern, in the officials' group
    DESK = "desk"  # the coordinator's page of the concern, in their private chat
    REPORTER = "reporter"  # the reporter's page of the concern, and below a question


@dataclass(frozen=True, slots=True)
class Button:
    """Where an act is pressed. Rows stand in the order of their number, from the top.

    `name` is what the button's text and its hidden data say, where that is not the act's name.
    """

    place: ButtonPlace
    row: int
    name: str = ""


Effect = Callable[[ActContext, Concern], Concern]
"""Gives the concern after the act; it stands at its new stage already."""

UNDER_WAY = frozenset({Stage.FILED, Stage.ACKNOWLEDGED, Stage.TAKEN_UP})
ANY_STAGE = frozenset(Stage)
NOT_FILED_YET: frozenset[Stage] = frozenset()


@dataclass(frozen=True, slots=True)
class ActRecord:
    """One act, as far as no municipality can change it.

    What a municipality sets (from which of these stages, who hears, which promise it keeps) stands
    in `protocol.toml` and is held against this.

    `journaled` is the act's word in the journal; it never changes. An act without an `effect`
    leaves the concern as it is. `to` is None when the concern stays at its stage; `may_go_back`
    when it can be done at that stage or after it. `stages` are those from which it can be allowed.
    `must_hear` hear of it in every municipality, `never_hear` in none. `preparation` is for acts
    that begin otherwise than with the words they need.

    Its texts have its own name in them (`test_texts_of_acts.py` lists them); its standard
    texts, if it has them, are the municipality's.
    """

    doer: Doer
    journaled: str
    effect: Effect | None = None
    to: Stage | None = None
    may_go_back: bool = False
    stages: frozenset[Stage] = UNDER_WAY
    needs: frozenset[Need] = frozenset()
    opens: Pending | None = None
    settles: Pending | None = None
    must_hear: frozenset[Hearer] = frozenset()
    never_hear: frozenset[Hearer] = frozenset()
    reporter_gets: NoticeKind = NoticeKind.PROGRESS
    officials_get: NoticeKind = NoticeKind.NEWS
    button: Button | None = None
    preparation: Preparation | None = None
    standard_texts: bool = False

    @property
    def begins_with(self) -> Preparation | None:
        """Say what comes before it is done; None for what is done by one press."""
        if self.preparation is None and Need.WORDS in self.needs:
            return Preparation.WORDS
        return self.preparation

    @property
    def begins_with_choice(self) -> bool:
        """Tell whether something of the protocol is chosen before it is done."""
        return self.preparation in {Preparation.OUTCOME, Preparation.PARTNER}

    @property
    def for_coordinator(self) -> bool:
        """Tell whether the words that come with it are for the coordinator to read."""
        return self.opens is Pending.REQUEST or Hearer.COORDINATOR in self.must_hear
