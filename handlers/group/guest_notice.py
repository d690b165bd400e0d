"""GUEST: somebody is in the officials' group who is not on the roster; a coordinator decides."""

from config import wording
from domain.group.notices import GuestDetail
from domain.group.second_person import Proposed
from domain.typed_text import seen_name
from handlers.telegram.calls import Call
from handlers.telegram.keyboards import Row, inline
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import Private, coordinator_of, to_person
from services.group import guest_proposals
from services.unit import Unit
from storage.records import Guest, Outgoing, Person


class GuestNotice(Private):
    """Tells a coordinator who is in the group and does not belong there, and asks what is right."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the message; None for who is no coordinator (any more)."""
        reader, detail = coordinator_of(unit, item), item.notice.detail_as(GuestDetail)
        if reader is None:
            return None
        guest = unit.store.guests.by_id(detail.guest)
        text, rows = _drawn(reader, guest, goes=detail.answer == "goes")
        if guest is not None and guest_proposals.find(unit, Proposed.GUEST, guest.id) is not None:
            asked = "official" if unit.store.people.roster() else "operator"
            text, rows = wording.say(reader.language, f"guest-asked-{asked}"), []
        return to_person(reader, text, item.notice.message, inline(rows))


def _drawn(reader: Person, guest: Guest | None, *, goes: bool) -> tuple[str, list[Row]]:
    tongue = reader.language
    if guest is None:
        return wording.say(tongue, "guest-gone"), []
    if guest.state == "confirmed":
        return _said(tongue, "guest-stays", guest), []
    second = "look" if goes else "goes"
    rows: list[Row] = [
        [(wording.label(tongue, f"guest-button-{choice}"), PagePress("guest", guest.id, choice))]
        for choice in ("stays", second)
    ]
    return _said(tongue, "guest-how" if goes else "guest-seen", guest), rows


def _said(tongue: str, key: str, guest: Guest) -> str:
    """Say it of somebody by name; of who has none that can be seen, by a link and a number."""
    name = seen_name(guest.name)
    if name:
        return wording.say(tongue, key, name=name)
    return wording.say(tongue, f"{key}-nameless", account=str(guest.account))
