"""Who can act on a concern, where, and who can hear of it."""

from collections.abc import Mapping
from enum import StrEnum


class Doer(StrEnum):
    """Who can do an act. The reporter is whoever filed this concern, whatever their role."""

    KEY_FIGURE = "key-figure"
    REPORTER = "reporter"
    OFFICIAL = "official"
    COORDINATOR = "coordinator"
    CLOCK = "clock"


class Where(StrEnum):
    """Where somebody acts: group membership alone is nothing, and neither is a role elsewhere."""

    GROUP = "group"
    PRIVATE = "private"
    DESK = "desk"  # on the municipality's own web
    NOWHERE = "nowhere"


PLACES: Mapping[Doer, frozenset[Where]] = {
    Doer.KEY_FIGURE: frozenset({Where.PRIVATE}),
    Doer.REPORTER: frozenset({Where.PRIVATE}),
    Doer.OFFICIAL: frozenset({Where.GROUP, Where.DESK}),
    Doer.COORDINATOR: frozenset({Where.PRIVATE, Where.DESK}),
    Doer.CLOCK: frozenset({Where.NOWHERE}),
}
"""The only places where each of them can act."""


class Hearer(StrEnum):
    """Who can be told of an act. The reporter's name is not part of what is told."""

    REPORTER = "reporter"
    OFFICIALS = "officials"
    COORDINATOR = "coordinator"
