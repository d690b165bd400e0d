"""The table of acts: everything that can be done with a concern, a record each.

Who may do what, what it needs, what it makes of the concern, how it stands in the journal and
where its button is: all of it is read from here. The records of what a reporter does stand in
`reporter_acts.py`. What a municipality can change about an act stands in `config/protocol.toml`.
"""

from collections.abc import Mapping

from domain.concerns import effects, endings
from domain.concerns.acts import (
    ANY_STAGE,
    NOT_FILED_YET,
    Act,
    ActRecord,
    Button,
    ButtonPlace,
    Need,
    Pending,
    Preparation,
)
from domain.concerns.concern import Stage
from domain.concerns.doers import Doer, Hearer
from domain.concerns.reporter_acts import REPORTER_ACTS
from domain.notices import NoticeKind

REPORTER, COORDINATOR = frozenset({Hearer.REPORTER}), frozenset({Hearer.COORDINATOR})
CARD, DESK = ButtonPlace.CARD, ButtonPlace.DESK
WORDS, CALL = frozenset({Need.WORDS}), frozenset({Need.CALL_WAITS})
CLOSED, WITHDRAWN = frozenset({Stage.CLOSED}), frozenset({Stage.WITHDRAWN})


ACTS: Mapping[Act, ActRecord] = {
    Act.FILE: ActRecord(Doer.KEY_FIGURE, "concern-filed", to=Stage.FILED, stages=NOT_FILED_YET),
    Act.FILE_FOR: ActRecord(Doer.OFFICIAL, "filed-by-phone", to=Stage.FILED, stages=NOT_FILED_YET),
    Act.READ: ActRecord(
        Doer.OFFICIAL, "read", stages=ANY_STAGE, never_hear=REPORTER, button=Button(CARD, 1)
    ),
    Act.CALLED: ActRecord(
        Doer.OFFICIAL,
        "called",
        effects.called,
        to=Stage.TAKEN_UP,
        may_go_back=True,
        needs=CALL,
        must_hear=REPORTER,
        button=Button(CARD, 2),
    ),
    Act.NOT_REACHED: ActRecord(
        Doer.OFFICIAL,
        "not-reached",
        effects.not_reached,
        to=Stage.TAKEN_UP,
        may_go_back=True,
        needs=CALL,
        must_hear=REPORTER,
        button=Button(CARD, 2),
    ),
    Act.ACKNOWLEDGE: ActRecord(
        Doer.OFFICIAL,
        "acknowledged",
        effects.nothing_more,
        to=Stage.ACKNOWLEDGED,
        button=Button(CARD, 3),
    ),
    Act.TAKE_UP: ActRecord(
        Doer.OFFICIAL, "taken-up", effects.take_up, to=Stage.TAKEN_UP, button=Button(CARD, 3)
    ),
    Act.FEEDBACK: ActRecord(
        Doer.OFFICIAL,
        "feedback-given",
        effects.feedback,
        must_hear=REPORTER,
        reporter_gets=NoticeKind.FEEDBACK,
        button=Button(CARD, 4),
        preparation=Preparation.WORDS,
        standard_texts=True,
    ),
    Act.ASK: ActRecord(
        Doer.OFFICIAL,
        "asked",
        effects.ask,
        needs=WORDS | {Need.NO_QUESTION},
        opens=Pending.QUESTION,
        must_hear=REPORTER,
        reporter_gets=NoticeKind.QUESTION,
        button=Button(CARD, 4),
        standard_texts=True,
    ),
    Act.TOLD_BY_PHONE: ActRecord(
        Doer.OFFICIAL,
        "told-by-phone",
        effects.feedback,
        needs=frozenset({Need.PHONED}),
        must_hear=REPORTER,
        button=Button(CARD, 5),
        preparation=Preparation.CONFIRMATION,
    ),
    Act.NOTE: ActRecord(
        Doer.OFFICIAL,
        "noted",
        never_hear=REPORTER,
        button=Button(CARD, 6),
        preparation=Preparation.WORDS,
    ),
    Act.EXTEND: ActRecord(
        Doer.OFFICIAL,
        "extended",
        effects.extend,
        needs=WORDS | {Need.NO_REQUEST},
        opens=Pending.REQUEST,
        must_hear=REPORTER,
        button=Button(CARD, 6),
        standard_texts=True,
    ),
    Act.ASK_IDENTITY: ActRecord(
        Doer.OFFICIAL,
        "identity-asked",
        effects.ask_identity,
        needs=WORDS | {Need.NO_QUESTION, Need.NAMELESS},
        opens=Pending.QUESTION,
        must_hear=REPORTER,
        reporter_gets=NoticeKind.QUESTION,
        button=Button(CARD, 7),
        standard_texts=True,
    ),
    Act.ESCALATE: ActRecord(
        Doer.OFFICIAL,
        "escalated",
        effects.escalate,
        needs=WORDS,
        must_hear=COORDINATOR,
        never_hear=REPORTER,
        button=Button(CARD, 7),
    ),
    Act.CLOSE: ActRecord(
        Doer.OFFICIAL,
        "closed",
        endings.close,
        to=Stage.CLOSED,
        needs=frozenset({Need.FEEDBACK_GIVEN, Need.OUTCOME}),
        must_hear=REPORTER,
        button=Button(CARD, 8),
        preparation=Preparation.OUTCOME,
    ),
    Act.REOPEN: ActRecord(
        Doer.OFFICIAL,
        "reopened",
        endings.reopen,
        to=Stage.ACKNOWLEDGED,
        may_go_back=True,
        stages=CLOSED,
        button=Button(CARD, 9),
        preparation=Preparation.CONFIRMATION,
    ),
    Act.LEAVE_CLOSED: ActRecord(
        Doer.OFFICIAL,
        "left-closed",
        endings.leave_closed,
        stages=CLOSED,
        needs=WORDS | {Need.REOPEN_ASKED},
        button=Button(CARD, 9),
        standard_texts=True,
    ),
    Act.POSTPONE_ERASURE: ActRecord(
        Doer.OFFICIAL,
        "erasure-postponed",
        endings.postpone_erasure,
        stages=CLOSED,
        needs=WORDS | {Need.NOT_POSTPONED},
        button=Button(CARD, 10),
    ),
    Act.KEEP: ActRecord(
        Doer.OFFICIAL,
        "keeping-asked",
        effects.keep,
        stages=WITHDRAWN,
        needs=WORDS | {Need.NO_REQUEST},
        opens=Pending.REQUEST,
        button=Button(CARD, 11),
    ),
    **REPORTER_ACTS,
    Act.ADVISE: ActRecord(
        Doer.COORDINATOR,
        "advised",
        effects.advise,
        needs=WORDS | {Need.ESCALATED},
        must_hear=frozenset({Hearer.OFFICIALS}),
        never_hear=REPORTER,
        button=Button(DESK, 1),
    ),
    Act.ASSIGN: ActRecord(
        Doer.COORDINATOR,
        "assigned",
        effects.assign,
        to=Stage.TAKEN_UP,
        may_go_back=True,
        button=Button(DESK, 2),
    ),
    Act.REMIND: ActRecord(
        Doer.COORDINATOR,
        "reminded",
        stages=ANY_STAGE,
        never_hear=REPORTER,
        officials_get=NoticeKind.NUDGE,
        button=Button(DESK, 2),
    ),
    Act.GRANT: ActRecord(
        Doer.COORDINATOR,
        "granted",
        effects.grant,
        stages=ANY_STAGE,
        needs=frozenset({Need.REQUEST}),
        settles=Pending.REQUEST,
        button=Button(DESK, 1),
    ),
    Act.REFUSE: ActRecord(
        Doer.COORDINATOR,
        "turned-down",
        effects.end_request,
        stages=ANY_STAGE,
        needs=frozenset({Need.REQUEST}),
        settles=Pending.REQUEST,
        never_hear=REPORTER,
        button=Button(DESK, 1),
    ),
    Act.LAPSE: ActRecord(
        Doer.CLOCK,
        "question-lapsed",
        effects.end_question,
        needs=frozenset({Need.ANY_QUESTION}),
        settles=Pending.QUESTION,
        must_hear=REPORTER,
    ),
    Act.EXPIRE: ActRecord(
        Doer.CLOCK,
        "request-expired",
        effects.end_request,
        stages=ANY_STAGE,
        needs=frozenset({Need.REQUEST}),
        settles=Pending.REQUEST,
        never_hear=REPORTER,
    ),
    Act.GO_ON: ActRecord(
        Doer.CLOCK,
        "reopened-undecided",
        endings.reopen,
        to=Stage.ACKNOWLEDGED,
        may_go_back=True,
        stages=CLOSED,
        needs=frozenset({Need.REOPEN_ASKED}),
        must_hear=frozenset({Hearer.REPORTER, Hearer.OFFICIALS}),
    ),
    Act.ERASE: ActRecord(Doer.CLOCK, "erased", stages=CLOSED | WITHDRAWN),
}
