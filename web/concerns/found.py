"""Finding the concern that an address is about: never one's own, never one that is gone."""

from domain.concerns.concern import Concern
from domain.errors import NotAllowed
from domain.identifiers import ConcernId
from services.unit import Unit
from web.asked import Visit


def concern_of(unit: Unit, visit: Visit) -> Concern:
    """Find the concern that the second part of the address names.

    Raises NotAllowed for what is not there as for what the reader filed: both look the same.
    """
    concern = unit.store.concerns.by_id(ConcernId(visit.asked.path[1]))
    if concern is None or concern.reporter == visit.person.id:
        raise NotAllowed
    return concern
