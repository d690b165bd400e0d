"""What is said of guests without an account: on the invitation, and to who leads the meeting."""

from collections.abc import Iterator

from config import wording
from domain.functions import NetworkFunction
from domain.meetings.meeting import Meeting
from domain.meetings.outsider import Outsider
from domain.roles import Role
from services import outside_address
from services.meetings import outside_rows, outsiders
from services.unit import Unit
from storage.records import Person


def on_invitation(unit: Unit, language: str, meeting: Meeting) -> Iterator[str]:
    """Name the guests (HTML) who come or may still come."""
    for guest in outside_rows.of(unit, meeting.id).values():
        if not guest.refused:
            comes = "yes" if guest.invitation.comes else "no"
            yield wording.say(language, "outsider-on-invitation", name=guest.name, comes=comes)


def standing(language: str, guest: Outsider) -> str:
    """Name a guest, and say what they answered (HTML)."""
    own = guest.invitation
    said = "waiting" if own.waits is not None else own.answer or "none"
    return wording.say(language, "outsider-standing", name=guest.name, said=said)


def not_here(unit: Unit, reader: Person, meeting: Meeting) -> list[str]:
    """Say to a coordinator (HTML) why no guests can be invited in this installation, if so."""
    if reader.role is not Role.COORDINATOR or not outsiders.offered(unit, meeting):
        return []
    if outside_address.given(unit):
        return []
    return [wording.say(reader.language, "outsider-no-address")]


def begins(unit: Unit, meeting: Meeting) -> bool:
    """Tell whether there is something about guests to look at or to begin."""
    can = outsiders.offered(unit, meeting) and outside_address.given(unit)
    has = unit.has(NetworkFunction.OUTSIDE) and bool(outside_rows.of(unit, meeting.id))
    return bool(can) or has
