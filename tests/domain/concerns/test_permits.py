"""Every cell of the permission matrix, the open ones and the shut ones: default deny."""

from dataclasses import replace
from datetime import datetime

import pytest

from docs.permission_tables import OPEN, cells
from domain.concerns.acts import Need
from domain.concerns.concern import Concern, Stage
from domain.concerns.doers import Doer
from domain.concerns.permits import THE_CLOCK, check, doers
from domain.concerns.protocol import Act, Actor, Protocol, Where, permitted
from domain.concerns.terms import Term
from domain.concerns.timeline import (
    About,
    CallBack,
    Escalation,
    OpenQuestion,
    PassedOn,
    Request,
    Timeline,
    Wish,
)
from domain.errors import NotAllowed, NotPossibleNow
from domain.identifiers import EntryId, PersonId
from domain.roles import Role

SOMEBODY = PersonId("somebody")
EVERYBODY: dict[Doer | str, Actor] = {
    Doer.KEY_FIGURE: Actor(SOMEBODY, Role.KEY_FIGURE, Where.PRIVATE),
    Doer.REPORTER: Actor(PersonId("reporter"), Role.KEY_FIGURE, Where.PRIVATE),
    "reporter who became an official": Actor(PersonId("reporter"), Role.OFFICIAL, Where.PRIVATE),
    Doer.OFFICIAL: Actor(SOMEBODY, Role.OFFICIAL, Where.PRIVATE),
    Doer.COORDINATOR: Actor(SOMEBODY, Role.COORDINATOR, Where.PRIVATE),
    "chair": Actor(SOMEBODY, Role.CHAIR, Where.PRIVATE),
    Doer.CLOCK: THE_CLOCK,
}
AS = {"reporter who became an official": Doer.REPORTER}


ASKING = {
    Need.QUESTION: About.WORDS,
    Need.IDENTITY_QUESTION: About.IDENTITY,
    Need.PASSING_QUESTION: About.PASSING_ON,
    Need.ANY_QUESTION: About.WORDS,
}


def ready_for(protocol: Protocol, concern: Concern, act: Act, stage: Stage) -> Concern:
    """Give a concern at this stage to which nothing is lacking but the right person and place."""
    needs, now = protocol.rules[act].needs, concern.filed_at
    asks = needs & ASKING.keys()
    about = ASKING[next(iter(asks))] if asks else About.WORDS
    question = OpenQuestion(about, EntryId("e"), SOMEBODY, now, now) if asks else None
    wished = Need.REQUEST in needs
    request = Request(Wish.EXTEND, EntryId("e"), SOMEBODY, now, now) if wished else None
    called = Escalation(EntryId("e"), SOMEBODY) if Need.ESCALATED in needs else None
    at_a_partner = Need.PASSED_ON in needs
    return replace(
        concern,
        stage=stage,
        named=not needs & {Need.NAMELESS, Need.NOT_NAMED},
        feedback_given=1,
        timeline=Timeline(
            question=question,
            request=request,
            called=called,
            passed_on=PassedOn("school", Term.of("5 working days")) if at_a_partner else None,
            reopen_asked=Need.REOPEN_ASKED in needs,
            call=CallBack(now, now) if Need.CALL_WAITS in needs else None,
            by_phone=bool(needs & {Need.CALL_WAITS, Need.PHONED}),
        ),
    )


def allowed(protocol: Protocol, concern: Concern, act: Act, actor: Actor) -> bool | None:
    """Tell whether it is allowed now; None when this person may never do it here."""
    try:
        check(protocol.rules[act], concern, actor)
    except NotAllowed:
        return None
    except NotPossibleNow:
        return False
    return True


@pytest.mark.parametrize("who", sorted(EVERYBODY))
@pytest.mark.parametrize("where", Where)
@pytest.mark.parametrize("act", Act)
def test_every_cell(
    protocol: Protocol, concern: Concern, act: Act, where: Where, who: Doer | str
) -> None:
    actor = replace(EVERYBODY[who], where=where)
    doer = AS.get(who, who)
    documented = list(cells(act, doer, where)) if isinstance(doer, Doer) else []
    for place, stage in enumerate(Stage, start=1):
        opened = bool(documented) and documented[place] == OPEN
        case = ready_for(protocol, concern, act, stage)
        assert (allowed(protocol, case, act, actor) is True) is opened
        if isinstance(doer, Doer):
            assert permitted(protocol, act, doer, stage, where) is opened
        if OPEN not in documented:
            assert allowed(protocol, case, act, actor) is None


@pytest.mark.parametrize("where", Where)
@pytest.mark.parametrize("role", Role)
def test_only_key_figures_file_and_only_in_their_private_chat(
    protocol: Protocol, role: Role, where: Where
) -> None:
    actor = Actor(SOMEBODY, role, where)
    may = bool(protocol.rules[Act.FILE].who & doers(None, actor))
    assert may is (role is Role.KEY_FIGURE and where is Where.PRIVATE)
    documented = next(cells(Act.FILE, Doer.KEY_FIGURE, where)) == OPEN
    assert documented is (where is Where.PRIVATE)


def test_the_one_who_filed_it_handles_it_nowhere(concern: Concern, now: datetime) -> None:
    for where in Where:
        reporter = Actor(concern.reporter, Role.OFFICIAL, where)
        assert doers(concern, reporter) <= {Doer.REPORTER}
