"""Those an affair is for: whether what it says reached each of them."""

from domain.identifiers import AffairId, MessageId, PersonId
from services.unit import Unit
from storage.records import Reached


def reached(
    unit: Unit, affair: AffairId, person: PersonId, how: Reached, message: MessageId | None
) -> None:
    """Note whether it reached somebody, and in which message."""
    unit.store.addressees.reached(affair, person, how, message)
