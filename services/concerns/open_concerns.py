"""What officials have in hand: every concern that still asks something of them or waits for it."""

from datetime import UTC, datetime

from domain.concerns.concern import Concern, Stage, Urgency, next_due
from services.unit import Unit

_LATEST = datetime.max.replace(tzinfo=UTC)
_RANK = list(Urgency)


def in_hand(unit: Unit) -> list[Concern]:
    """List the concerns under way, the most pressing first: by the date that comes first.

    Those that were closed and are asked to go on, or withdrawn and asked to be kept, are among
    them. What waits for its reporter comes last.
    """
    return sorted(filter(_waits, unit.store.concerns.all()), key=_pressing)


def _waits(concern: Concern) -> bool:
    course = concern.course
    match concern.stage:
        case Stage.CLOSED:
            return course.reopen_asked
        case Stage.WITHDRAWN:
            return course.request is not None
        case _:
            return True


def _pressing(concern: Concern) -> tuple[bool, datetime, int, datetime]:
    due = next_due(concern)
    moment = _LATEST if due is None else due[1]
    return due is None, moment, _RANK.index(concern.urgency), concern.filed_at
