"""GUEST: somebody is in the officials' group who is not on the roster; a coordinator decides."""

from domain.identifiers import GuestId
from handlers.telegram import wording
from handlers.telegram.calls import Call
from handlers.telegram.keyboards import Row, inline
from handlers.telegram.payloads import Topic
from handlers.telegram.private_message import Private, coordinator_of, to_person
from services.unit import Unit
from storage.records import Guest, Outgoing, Person


class GuestNotice(Private):
    """Tells a coordinator who is in the group and does not belong there, and asks what is right."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the message; None for who is no coordinator (any more)."""
        reader, detail = coordinator_of(unit, item), item.notice.detail
        if reader is None:
            return None
        guest = unit.store.guests.by_id(GuestId(detail["guest"]))
        text, rows = _drawn(reader, guest, goes=detail.get("answer") == "goes")
        return to_person(reader, text, item.notice.message, inline(rows))


def _drawn(reader: Person, guest: Guest | None, *, goes: bool) -> tuple[str, list[Row]]:
    tongue = reader.language
    if guest is None:
        return wording.say(tongue, "guest-gone"), []
    if guest.state == "confirmed":
        return wording.say(tongue, "guest-stays", name=guest.name), []
    second = "look" if goes else "goes"
    rows: list[Row] = [
        [(wording.label(tongue, f"guest-button-{choice}"), Topic("guest", guest.id, choice))]
        for choice in ("stays", second)
    ]
    return wording.say(tongue, "guest-how" if goes else "guest-seen", name=guest.name), rows
