"""DESK: a concern that waits for the coordinator, in their private chat."""

from domain.roles import Role, Standing
from handlers import wording
from handlers.calls import Call
from handlers.notices.screens import Private, recipient, to_person
from handlers.notices.topics import concern_of
from services.unit import Unit
from storage.records import Outgoing


class Desk(Private):
    """Tells a coordinator which concern needs them and why, never what was told."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the message; None for who is no coordinator (any more)."""
        reader, concern = recipient(unit, item), concern_of(unit, item)
        if reader is None or concern is None:
            return None
        if reader.standing is not Standing.MEMBER or reader.role is not Role.COORDINATOR:
            return None
        text = wording.say(
            reader.language, f"desk-{item.notice.detail['act']}", reference=concern.reference
        )
        return to_person(reader, text, item.notice.message)
