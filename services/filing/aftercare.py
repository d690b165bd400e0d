"""After the answer the reporter is asked: were you heard, and is it finished for you.

Asked once a closing, a day later. Only the wish to go on is shown to the officials; whether
somebody felt heard stays out of their sight, so that nobody answers to please.
"""

from domain.concerns.concern import Concern, Stage
from domain.concerns.protocol import Act
from domain.errors import NotPossibleNow
from domain.notices import Notice, NoticeKind
from domain.roles import Standing
from services.actors import in_private
from services.concerns import acts
from services.unit import Unit
from storage.records import Person

HEARD, FINISHED = "heard", "finished"


def ask(unit: Unit, concern: Concern) -> None:
    """Ask the reporter how it was for them; not who has said so already, or has left."""
    person = unit.store.people.by_id(concern.reporter)
    if person is None or person.standing is not Standing.MEMBER:
        return
    if concern.stage is Stage.CLOSED and _unanswered(concern):
        unit.tell(Notice(NoticeKind.CARE, person=person.id, concern=concern.id))


def answer(unit: Unit, person: Person, concern: Concern, what: str, *, yes: bool) -> Concern:
    """Keep one of the two answers, each once; "not finished" asks the officials to go on.

    Raises NotAllowed or NotPossibleNow as the protocol does, and NotPossibleNow("care-answered").
    """
    given = {HEARD: concern.timeline.heard, FINISHED: concern.timeline.finished}[what]
    if given is not None and concern.stage is Stage.CLOSED:
        raise NotPossibleNow("care-answered")
    actor = in_private(person)
    if what == FINISHED and not yes:
        return acts.carry_out(unit, actor, concern, Act.REQUEST_REOPEN)
    words = acts.Words(outcome=what, yes=yes)
    return acts.carry_out(unit, actor, concern, Act.RATE, words)


def _unanswered(concern: Concern) -> bool:
    return None in (concern.timeline.heard, concern.timeline.finished)
