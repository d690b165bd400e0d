"""A parting in words, wherever it is shown: never those that are for who goes."""

from config import wording
from domain.people.parting import Parting
from services.people.parting import rows
from services.unit import Unit
from storage.records import Person


def status(unit: Unit, reader: Person, parting: Parting) -> str:
    """Say (HTML) who is to go, when, who asks, and what others will hear."""
    zone = unit.municipality.network.timezone
    person, asker = (unit.store.people.by_id(each) for each in (parting.person, parting.by))
    return wording.say(
        reader.language,
        "parting-status",
        name=(person.name if person is not None else None) or "?",
        by=(asker.name if asker is not None else None) or "?",
        own="yes" if parting.by == reader.id else "no",
        day=wording.day(reader.language, parting.due_at, zone),
        phoned="yes" if parting.phoned else "no",
        told="yes" if rows.is_told(parting, person) else "no",
    )
