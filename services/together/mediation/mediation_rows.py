"""How a mediation is found and kept, and what each of those who were asked answered."""

from dataclasses import replace
from datetime import timedelta

from domain.concerns.concern import Concern, Stage
from domain.errors import NotPossibleNow
from domain.functions import NetworkFunction
from domain.identifiers import AffairId, PersonId
from domain.roles import Role, Standing
from domain.together.mediation import Mediation, Willing
from services.unit import Unit
from storage.records import Addressee, Person

_ANSWER = "answer"


def offered_on(unit: Unit, concern: Concern) -> bool:
    """Tell whether an official can go on from a concern to asking members for help."""
    return unit.has(NetworkFunction.MEDIATION) and concern.stage is Stage.TAKEN_UP


def find(unit: Unit, mediation_id: AffairId) -> Mediation:
    """Find a mediation. Raises NotPossibleNow when it is not kept (any more)."""
    found = unit.store.affairs.find(Mediation, mediation_id)
    if found is None:
        raise NotPossibleNow("mediation-gone")
    return found


def own(unit: Unit, official: Person, mediation_id: AffairId) -> Mediation:
    """Find a mediation that this official asked: nobody else sees what was answered.

    Raises NotPossibleNow.
    """
    found = find(unit, mediation_id)
    if found.by != official.id or official.role is not Role.OFFICIAL:
        raise NotPossibleNow("mediation-of-another")
    return found


def newest_first(unit: Unit) -> list[Mediation]:
    """List all mediations, the newest first."""
    known = unit.store.affairs.all(Mediation)
    return sorted(known, key=lambda each: (each.asked_at, each.id), reverse=True)


def save(unit: Unit, mediation: Mediation) -> None:
    """Keep a mediation; time looks at it when its answers are due, and until it is erased."""
    keep = timedelta(days=unit.municipality.network.habits.keep_days)
    ended = mediation.ended_at
    unit.store.affairs.save(mediation, mediation.next_at if ended is None else ended + keep)


def owner(unit: Unit, mediation: Mediation) -> Person | None:
    """Give the official who asked; None when they are none (any more)."""
    person = unit.store.people.by_id(mediation.by) if mediation.by is not None else None
    if person is None or person.standing is not Standing.MEMBER:
        return None
    return person if person.role is Role.OFFICIAL else None


def asked(mediation: AffairId, person: PersonId) -> Addressee:
    """Give the row of somebody who is asked, and has not answered."""
    return Addressee(mediation, person, {_ANSWER: Willing.SILENT})


def willing(addressee: Addressee) -> Willing:
    """Tell what somebody answered."""
    return Willing(addressee.state[_ANSWER])


def answered(addressee: Addressee, answer: Willing) -> Addressee:
    """Give the row with an answer."""
    return replace(addressee, state={_ANSWER: answer})


def still_in(unit: Unit, mediation: Mediation) -> list[Addressee]:
    """List those who were asked and take part still."""
    found = []
    for each in unit.store.addressees.of(mediation.id):
        person = unit.store.people.by_id(each.person)
        if person is not None and person.standing is Standing.MEMBER:
            found.append(each)
    return found


def agreed(unit: Unit, mediation: Mediation) -> list[PersonId]:
    """List who said yes, and takes part still."""
    rows = still_in(unit, mediation)
    return [each.person for each in rows if willing(each) is Willing.AGREED]
