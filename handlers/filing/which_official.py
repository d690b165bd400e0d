"""What an official is called to a reporter."""

from config import wording
from domain.identifiers import PersonId
from services.unit import Unit


def official_name(unit: Unit, person_id: PersonId | None, tongue: str) -> str:
    """Give the first name of an official, or plain words for somebody who has left."""
    person = unit.store.people.by_id(person_id) if person_id else None
    return (person.name if person else None) or wording.label(tongue, "progress-an-official")
