"""The second person at the desk: an official agrees with what a coordinator proposes, or does not.

Coordinators see what waits. When the officials' group becomes another one, whoever draws this page
lets the bot leave the one before (`answers.Answer.leaves`).
"""

from dataclasses import dataclass

from config import wording
from domain.errors import NotAllowed, StaleButton
from domain.group.second_person import Proposed, may_agree
from domain.identifiers import PersonId
from services.group import second_person
from services.people import agreeing
from services.people.agreeing import Waits
from services.people.words import second as words
from services.unit import Unit
from storage.records import Person
from web.answers import Answer, go_on, page
from web.asked import Visit
from web.drawing import draw_for, ours, say
from web.routes import ANY, COLLEAGUES, OFFICIALS, Route, behind_pin, get, post

_DECIDES = {"yes": agreeing.agree, "no": agreeing.refuse}


@dataclass(frozen=True, slots=True)
class Waiting:
    """One proposal in words; `address` takes the answer of who may give it."""

    about: str
    address: str
    token: str
    named: str


def show(unit: Unit, visit: Visit) -> Answer:
    """List what waits for a second person."""
    said = visit.asked.query.get("said", "")
    found = [_waiting(unit, visit, each) for each in agreeing.waiting(unit)]
    answered = say(visit.tongue, f"second-answered-{said}") if said in _DECIDES else ""
    return page(draw_for(unit, visit, "proposals.html", found=found, answered=answered))


def decide(unit: Unit, visit: Visit) -> Answer:
    """Carry out what was decided. Raises as the service, StaleButton for no answer."""
    path, form = visit.asked.path, visit.asked.form
    said, proposed = form.get("said", ""), next((e for e in Proposed if e == path[1]), None)
    if proposed is None:
        raise NotAllowed
    if said not in _DECIDES:
        raise StaleButton
    left = _DECIDES[said](unit, visit.person, proposed, path[2], form.get("proposal", ""))
    return go_on(f"/proposals?said={said}", leaves=left)


def _waiting(unit: Unit, visit: Visit, waits: Waits) -> Waiting:
    about = _about(unit, visit.tongue, waits)
    address = f"/proposals/{waits.proposed}/{waits.on}" if _may(unit, visit.person, waits) else ""
    return Waiting(
        about=ours(about),
        address=address,
        token=waits.proposal.token,
        named=wording.label(visit.tongue, f"web-proposal-{waits.proposed}"),
    )


def _about(unit: Unit, tongue: str, waits: Waits) -> str:
    """Say what is proposed (HTML); nothing of what is gone."""
    match waits.proposed:
        case Proposed.GROUP:
            candidate = unit.store.candidate.current()
            return words.group(unit, tongue, candidate, waits.proposal) if candidate else ""
        case Proposed.PERSON:
            newcomer = unit.store.people.by_id(PersonId(waits.on))
            return words.person(unit, tongue, newcomer, waits.proposal) if newcomer else ""
        case Proposed.DESK | Proposed.PHONE:
            colleague = unit.store.people.by_id(PersonId(waits.on))
            return (
                words.account(unit, tongue, waits.proposed, colleague, waits.proposal)
                if colleague
                else ""
            )
        case _:
            return words.guest(unit, tongue, waits.proposed, waits.on, waits.proposal) or ""


def _may(unit: Unit, reader: Person, waits: Waits) -> bool:
    of_somebody = waits.proposed in {Proposed.PERSON, Proposed.DESK, Proposed.PHONE}
    about = PersonId(waits.on) if of_somebody else None
    newcomer = unit.store.people.by_id(about) if about is not None else None
    if newcomer is not None and second_person.is_for_operator(newcomer):
        return False
    return may_agree(reader.id, reader.role, reader.standing, about)


ROUTES: tuple[Route, ...] = behind_pin(
    get("/proposals", COLLEAGUES, show),
    post(f"/proposals/{ANY}/{ANY}", OFFICIALS, decide),
)
