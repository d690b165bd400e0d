"""The coordinator decides whether everybody hears that the protocol has changed."""

from domain.concerns.notices import ProtocolChangeDetail
from domain.errors import StaleButton
from domain.notices import Notice, NoticeKind, Priority
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route
from services.concerns import protocol_change
from services.unit import Unit
from storage.records import Person

_DECISIONS = {"yes": "done", "no": "left"}


def _decide(unit: Unit, coordinator: Person, press: Pressed, topic: PagePress) -> None:
    """Announce it or leave it, and say so. Raises StaleButton or NotPossibleNow."""
    if topic.choice not in _DECISIONS:
        raise StaleButton
    protocol_change.decide(unit, coordinator, announce=topic.choice == "yes")
    unit.tell(
        Notice(
            NoticeKind.CHANGED,
            Priority.ANSWER,
            person=coordinator.id,
            message=press.message,
            detail=ProtocolChangeDetail(_DECISIONS[topic.choice]),
        )
    )


ROUTES: PageRoutes = (Route("announce", Who.COORDINATOR, _decide),)
