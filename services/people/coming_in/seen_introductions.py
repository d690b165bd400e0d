"""Seen introductions: where a name and a number stand in a coordinator's chat, to take them back.

What somebody tells who introduces themselves is promised to be gone as soon as there is an answer,
also where another coordinator had it on their screen.
"""

from domain.identifiers import AffairId, MessageId, PersonId
from services import telegram_copies
from services.unit import Unit

Seen = tuple[PersonId, MessageId]
"""Whose chat a message stands in, and which one it is."""


def note(unit: Unit, applicant: PersonId, reader: PersonId, message: MessageId) -> None:
    """Remember a message that shows an introduction; found by the applicant's id, as an affair."""
    unit.store.copies.add_affair(AffairId(applicant), reader, message)


def take_back(unit: Unit, applicant: PersonId, but: Seen | None = None) -> None:
    """Take away every message that shows it, `but` this one, which changes by itself."""
    for place, message in unit.store.copies.of_affair(AffairId(applicant)):
        unit.store.copies.drop(place, message)
        if (place, message) != but:
            telegram_copies.take_back_from(unit, PersonId(place), message)
