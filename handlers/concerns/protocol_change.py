"""The coordinator decides whether everybody hears that the protocol has changed."""

from domain.errors import StaleButton
from domain.notices import Notice, NoticeKind, Priority
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import Topic
from services.concerns import protocol_change as announcing
from services.unit import Unit
from storage.records import Person

_DECISIONS = {"yes": "done", "no": "left"}


def pressed(unit: Unit, coordinator: Person, press: Pressed, topic: Topic) -> None:
    """Announce it or leave it, and say so. Raises StaleButton or NotPossibleNow."""
    if topic.choice not in _DECISIONS:
        raise StaleButton
    announcing.decide(unit, coordinator, announce=topic.choice == "yes")
    unit.tell(
        Notice(
            NoticeKind.CHANGED,
            Priority.ANSWER,
            person=coordinator.id,
            message=press.message,
            detail={"decided": _DECISIONS[topic.choice]},
        )
    )
