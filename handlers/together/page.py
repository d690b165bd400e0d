"""TOGETHER: the page `Samen`, which says what the network does beside meeting, and opens it."""

from config import wording
from domain.identifiers import MessageId
from domain.notices import NoticeKind
from handlers.telegram import keyboards, pages
from handlers.telegram.calls import Call
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import (
    Private,
    member_of,
    to_person,
)
from handlers.telegram.routes import PageRoutes, Route
from handlers.together import doors
from services.unit import Unit
from storage.records import Outgoing, Person

BACK = "to-page"
"""What the button carries that leads back here, from whatever was opened."""


def show(unit: Unit, person: Person, message: MessageId | None = None) -> None:
    """Show the page, anew or in place of `message`."""
    pages.turn(unit, person, NoticeKind.TOGETHER, message, "doors")


class Together(Private):
    """Draws the page from what is true now."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the page; None for who is no member (any more)."""
        reader = member_of(unit, item)
        if reader is None:
            return None
        tongue = reader.language
        rows = [
            [(wording.label(tongue, f"together-door-{door.name}"), PagePress(door.name))]
            for door in doors.open_to(unit, reader)
        ]
        text = wording.say(tongue, "together-head" if rows else "together-nothing")
        return to_person(reader, text, item.notice.message, keyboards.inline(rows))


def _back(unit: Unit, person: Person, press: Pressed, _: PagePress) -> None:
    show(unit, person, press.message)


ROUTES: PageRoutes = (Route(BACK, Who.MEMBER, _back),)
