"""The acts of a reporter: the part of the table of acts (`act_table.py`) that is theirs."""

from collections.abc import Mapping

from domain.concerns import effects, endings
from domain.concerns.acts import (
    ANY_STAGE,
    UNDER_WAY,
    Act,
    ActRecord,
    Button,
    ButtonPlace,
    Effect,
    Need,
    Pending,
    Preparation,
)
from domain.concerns.concern import Stage
from domain.concerns.doers import Doer, Hearer

PAGE = ButtonPlace.REPORTER
WORDS = frozenset({Need.WORDS})
CLOSED = frozenset({Stage.CLOSED})


def _about_the_name(journaled: str, effect: Effect, needs: set[Need], button: str) -> ActRecord:
    """Make the act by which a reporter, after filing, gives their name or takes it back."""
    return ActRecord(
        Doer.REPORTER,
        journaled,
        effect,
        stages=UNDER_WAY | CLOSED,
        needs=frozenset(needs),
        button=Button(PAGE, 5, button),
        preparation=Preparation.CONFIRMATION,
    )


REPORTER_ACTS: Mapping[Act, ActRecord] = {
    Act.ANSWER: ActRecord(
        Doer.REPORTER,
        "answered",
        effects.end_question,
        needs=WORDS | {Need.QUESTION},
        settles=Pending.QUESTION,
        button=Button(PAGE, 1),
    ),
    Act.DECLINE: ActRecord(
        Doer.REPORTER,
        "declined",
        effects.end_question,
        needs=frozenset({Need.QUESTION}),
        settles=Pending.QUESTION,
        button=Button(PAGE, 2),
    ),
    Act.ADD: ActRecord(
        Doer.REPORTER, "added", effects.add, stages=ANY_STAGE, needs=WORDS, button=Button(PAGE, 4)
    ),
    Act.CORRECT: ActRecord(
        Doer.REPORTER,
        "corrected",
        effects.add,
        stages=ANY_STAGE,
        needs=WORDS,
        button=Button(PAGE, 4),
    ),
    Act.WITHDRAW: ActRecord(
        Doer.REPORTER,
        "withdrawn",
        endings.withdraw,
        to=Stage.WITHDRAWN,
        stages=ANY_STAGE,
        button=Button(PAGE, 6),
        preparation=Preparation.CONFIRMATION,
    ),
    Act.REVEAL: ActRecord(
        Doer.REPORTER,
        "identity-revealed",
        effects.reveal,
        needs=frozenset({Need.IDENTITY_QUESTION}),
        settles=Pending.QUESTION,
        button=Button(PAGE, 1),
    ),
    Act.STAY_NAMELESS: ActRecord(
        Doer.REPORTER,
        "identity-kept",
        effects.stay_nameless,
        needs=frozenset({Need.IDENTITY_QUESTION}),
        settles=Pending.QUESTION,
        button=Button(PAGE, 2, "nameless"),
    ),
    Act.LET_PASS_ON: ActRecord(
        Doer.REPORTER,
        "passing-on-allowed",
        effects.let_pass_on,
        needs=frozenset({Need.PASSING_QUESTION}),
        settles=Pending.QUESTION,
        must_hear=frozenset({Hearer.OFFICIALS}),
        button=Button(PAGE, 1, "pass"),
    ),
    Act.KEEP_HERE: ActRecord(
        Doer.REPORTER,
        "passing-on-refused",
        effects.end_question,
        needs=frozenset({Need.PASSING_QUESTION}),
        settles=Pending.QUESTION,
        must_hear=frozenset({Hearer.OFFICIALS}),
        button=Button(PAGE, 2, "here"),
    ),
    Act.GIVE_NAME: _about_the_name(
        "name-given", effects.give_name, {Need.NOT_NAMED, Need.NAME_NOT_ASKED}, "name"
    ),
    Act.TAKE_NAME_BACK: _about_the_name(
        "name-taken-back", effects.take_name_back, {Need.NAMED, Need.MAY_BE_NAMELESS}, "unname"
    ),
    Act.RATE: ActRecord(
        Doer.REPORTER,
        "rated",
        endings.rate,
        stages=CLOSED,
        never_hear=frozenset({Hearer.OFFICIALS, Hearer.COORDINATOR}),
    ),
    Act.REQUEST_REOPEN: ActRecord(
        Doer.REPORTER,
        "reopening-asked",
        endings.request_reopen,
        stages=CLOSED,
        needs=frozenset({Need.NOT_REOPEN_ASKED}),
        button=Button(PAGE, 3, "reopen"),
    ),
}
