"""How a contact is found and kept, and what each of the two answered."""

from dataclasses import replace

from domain.concerns.concern import Concern, Stage
from domain.errors import NotPossibleNow
from domain.functions import NetworkFunction
from domain.identifiers import AffairId, PersonId
from domain.roles import Role, Standing
from domain.together.contact import Contact, ContactAnswer
from services.unit import Unit
from storage.records import Addressee, Person

LONGEST_NUMBER = 30

_ANSWER, _PHONE, _PAD = "answer", "phone", "pad"
_MAY_ASK = frozenset({Role.OFFICIAL, Role.COORDINATOR})


def may_ask(person: Person) -> bool:
    """Tell whether somebody may bring people in contact."""
    return person.standing is Standing.MEMBER and person.role in _MAY_ASK


def offered_on(unit: Unit, concern: Concern) -> bool:
    """Tell whether an official can go on from a concern to bringing two people in contact."""
    return unit.has(NetworkFunction.CONTACT) and concern.stage is Stage.TAKEN_UP


def find(unit: Unit, contact_id: AffairId) -> Contact:
    """Find a contact. Raises NotPossibleNow when it is not kept (any more)."""
    found = unit.store.affairs.find(Contact, contact_id)
    if found is None:
        raise NotPossibleNow("contact-gone")
    return found


def own(unit: Unit, person: Person, contact_id: AffairId) -> Contact:
    """Find a contact that this person asked. Raises NotPossibleNow for another's."""
    found = find(unit, contact_id)
    if found.by != person.id or not may_ask(person):
        raise NotPossibleNow("contact-gone")
    return found


def newest_first(unit: Unit, person: Person) -> list[Contact]:
    """List what somebody asked, the newest first."""
    known = [each for each in unit.store.affairs.all(Contact) if each.by == person.id]
    return sorted(known, key=lambda each: (each.asked_at, each.id), reverse=True)


def save(unit: Unit, contact: Contact) -> None:
    """Keep a contact; time looks at it when its answers are due, and until it is erased."""
    unit.store.affairs.save(contact, contact.next_at)


def asker(unit: Unit, contact: Contact) -> Person | None:
    """Give who asked; None when they are no official or coordinator (any more)."""
    person = unit.store.people.by_id(contact.by) if contact.by is not None else None
    return person if person is not None and may_ask(person) else None


def asked(contact: AffairId, person: PersonId) -> Addressee:
    """Give the row of somebody who is asked, and has not answered."""
    return answered(Addressee(contact, person, {}), ContactAnswer.SILENT)


def answered(row: Addressee, answer: ContactAnswer, phone: str = "") -> Addressee:
    """Give the row with an answer, as long as any other, and the number that goes with a yes."""
    pad = " " * (LONGEST_NUMBER - len(phone))
    return replace(row, state={_ANSWER: answer, _PHONE: phone, _PAD: pad})


def answer_of(row: Addressee) -> ContactAnswer:
    """Tell what somebody answered."""
    return ContactAnswer(row.state[_ANSWER])


def phone_of(row: Addressee) -> str:
    """Give the number somebody gave with their yes; empty when they gave none."""
    return str(row.state[_PHONE])


def rows(unit: Unit, contact: Contact) -> list[Addressee]:
    """List those of the two who are in the network still."""
    asked_ = unit.store.addressees.of(contact.id)
    return [each for each in asked_ if member(unit, each.person) is not None]


def member(unit: Unit, person_id: PersonId) -> Person | None:
    """Find somebody who is in the network still."""
    person = unit.store.people.by_id(person_id)
    return person if person is not None and person.standing is Standing.MEMBER else None


def other(unit: Unit, contact: Contact, person: PersonId) -> tuple[Addressee, Person] | None:
    """Give the other one, and what they answered; None when they are there no more."""
    for row in unit.store.addressees.of(contact.id):
        if row.person != person and (found := member(unit, row.person)) is not None:
            return row, found
    return None


def both_agreed(unit: Unit, contact: Contact) -> bool:
    """Tell whether both said yes and are there; who pauses since is left alone."""
    ready = [
        each
        for each in rows(unit, contact)
        if answer_of(each) is ContactAnswer.AGREED
        and (person := member(unit, each.person)) is not None
        and not person.membership.paused(unit.today)
    ]
    return len(ready) == len(("one", "other"))


def asked_before(unit: Unit, one: PersonId, two: PersonId) -> bool:
    """Tell whether these two are asked about each other now, or were a short while ago."""
    return any(
        {one, two} <= {row.person for row in unit.store.addressees.of(contact.id)}
        for contact in unit.store.affairs.all(Contact)
    )
