"""PICTURE and CHANGED: how the protocol works, in one look, and that it has changed."""

from config import wording
from domain.concerns.notices import ProtocolChangeDetail
from domain.roles import Role, Standing
from handlers.concerns import protocol_picture
from handlers.telegram.calls import Call
from handlers.telegram.keyboards import inline
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import Private, photo_to_person, recipient, to_person
from handlers.telegram.rendering import Renderer
from services.concerns import protocol_change
from services.unit import Unit
from storage.records import Outgoing


class Picture(Renderer):
    """The protocol as a picture, drawn from the protocol itself. Drawn once a language."""

    def __init__(self) -> None:
        self._drawn: dict[str, bytes] = {}

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the picture; None for who is no member (any more)."""
        reader = recipient(unit, item)
        if reader is None or reader.standing is not Standing.MEMBER:
            return None
        tongue = reader.language
        if tongue not in self._drawn:
            self._drawn[tongue] = protocol_picture.draw(unit.municipality.protocol, tongue)
        caption = wording.say(tongue, "picture-caption")
        return photo_to_person(reader, self._drawn[tongue], "protocol.png", caption)


class ProtocolChangedNotice(Private):
    """Asks a coordinator whether to announce the changed protocol, and says what was decided."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the question or its outcome; None when there is nothing (left) to ask."""
        reader = recipient(unit, item)
        if reader is None or reader.standing is not Standing.MEMBER:
            return None
        if reader.role is not Role.COORDINATOR:
            return None
        tongue = reader.language
        if decided := item.notice.detail_as(ProtocolChangeDetail).decided:
            return to_person(reader, wording.say(tongue, f"changed-{decided}"), item.notice.message)
        version = protocol_change.waiting(unit)
        if version is None:
            return None
        rows = [
            [(wording.label(tongue, f"changed-button-{choice}"), PagePress("announce", "", choice))]
            for choice in ("yes", "no")
        ]
        text = wording.say(tongue, "changed-ask", version=str(version))
        return to_person(reader, text, item.notice.message, inline(rows))
