"""What coordinators press about a parting: fill it in, and object to it."""

from domain.identifiers import AffairId, PersonId
from handlers.conversations import forms
from handlers.people.parting import pages
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route, without_choice
from services.people.parting import proposing, questions
from services.unit import Unit
from storage.records import Person


def _farewell(unit: Unit, coordinator: Person, press: Pressed, topic: PagePress) -> None:
    """Let a coordinator part with somebody in words. Raises as `proposing.check`."""
    without_choice(topic)
    proposing.check(unit, coordinator, PersonId(topic.on))
    forms.open_form(unit, coordinator, questions.NAME, subject=topic.on, message=press.message)


def _stays(unit: Unit, coordinator: Person, _press: Pressed, topic: PagePress) -> None:
    """Keep somebody in. All coordinators hear it, who pressed too."""
    without_choice(topic)
    proposing.object_(unit, coordinator, AffairId(topic.on))


ROUTES: PageRoutes = (
    Route(pages.FAREWELL, Who.COORDINATOR, _farewell),
    Route(pages.OBJECT, Who.COORDINATOR, _stays),
)
