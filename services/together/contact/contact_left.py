"""Leaving: whom somebody would get to know ends with them, and their number is forgotten.

The other is told nothing now: it ends by itself in time, as if no yes had come.
"""

from domain.identifiers import PersonId
from domain.together.contact import Contact
from services import telegram_copies
from services.unit import Unit


def withdraw_person(unit: Unit, person_id: PersonId) -> None:
    """Forget what somebody answered who was removed, and take the question out of their chat.

    So a yes of before counts no more when they come back. Call it after the removal was saved.
    """
    for row in unit.store.addressees.for_person(person_id):
        if unit.store.affairs.find(Contact, row.affair) is None:
            continue
        unit.store.addressees.drop(row.affair, person_id)
        for place, message in unit.store.copies.of_affair(row.affair):
            if place == person_id:
                telegram_copies.take_back_from(unit, person_id, message)
