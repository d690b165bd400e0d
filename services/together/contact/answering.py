"""Answering whether one wants to know somebody: yes with or without a number, or rather not.

Until both said yes either may take it back. What is answered stands nowhere in clear, the journal
has no line of it, and a no changes nothing that anybody else can see before its time is over.
"""

from domain.errors import NotPossibleNow
from domain.filing import call_number
from domain.identifiers import AffairId, MessageId
from domain.notices import Priority
from domain.together.contact import Contact, ContactAnswer
from services.together.contact import contact_rows, ending
from services.unit import Unit
from storage.records import Addressee, Person


def may_answer(unit: Unit, person: Person, contact_id: AffairId) -> tuple[Contact, Addressee]:
    """Find what somebody is asked. Raises NotPossibleNow when it is over, or not for them."""
    contact = contact_rows.find(unit, contact_id)
    row = unit.store.addressees.find(contact.id, person.id)
    if row is None:
        raise NotPossibleNow("contact-gone")
    if not contact.takes_answers(unit.now):
        raise NotPossibleNow("contact-over")
    return contact, row


def seen(unit: Unit, person: Person, contact_id: AffairId, message: MessageId) -> None:
    """Note in which message it was pressed, which then says what was answered.

    Raises as `may_answer`.
    """
    contact, _ = may_answer(unit, person, contact_id)
    unit.store.addressees.reached(contact.id, person.id, "delivered", message)


def agree(unit: Unit, person: Person, contact_id: AffairId, phone: str) -> bool:
    """Keep a yes, with the number the other may have or none; tells whether both said so now.

    Raises as `may_answer`, and AnswerRefused for what is no number.
    """
    contact, row = may_answer(unit, person, contact_id)
    number = call_number.read(phone) if phone else ""
    _keep(unit, contact, contact_rows.answered(row, ContactAnswer.AGREED, number))
    if not contact_rows.both_agreed(unit, contact):
        return False
    ending.meet(unit, contact)
    return True


def rather_not(unit: Unit, person: Person, contact_id: AffairId) -> None:
    """Keep a no, or take a yes back; its number is forgotten. Raises as `may_answer`."""
    contact, row = may_answer(unit, person, contact_id)
    _keep(unit, contact, contact_rows.answered(row, ContactAnswer.RATHER))


def _keep(unit: Unit, contact: Contact, row: Addressee) -> None:
    unit.store.addressees.save(row)
    ending.change(unit, contact, row, Priority.ANSWER)
