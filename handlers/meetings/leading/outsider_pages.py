"""The pages of guests without an account, for who leads the meeting they are invited to."""

from config import wording
from domain.identifiers import OutsideId
from domain.meetings.meeting import Meeting
from domain.meetings.outsider import MOST
from domain.typed_text import shorten
from handlers.telegram.keyboards import Button, Row
from handlers.telegram.payloads import PagePress
from services import outside_address
from services.meetings import outside_rows, outsiders
from services.meetings.words import outsider as words
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

GUESTS, GUEST = "m-outside", "m-outsider"
NEW, LINK, OFF = "m-outside-new", "m-outside-link", "m-outside-off"
"""What the buttons here carry."""

ALL = "outside"
ONE = "outside-"
"""The page of all guests, and what the page of one begins with: its id follows."""

_LONGEST_NAME = 28


def listing(unit: Unit, reader: Person, meeting: Meeting, back: Row) -> Page:
    """Give all guests of a meeting, and what can be done about them."""
    tongue, guests = reader.language, outside_rows.of(unit, meeting.id)
    lines = [words.standing(tongue, guest) for guest in guests.values()]
    text = wording.say(tongue, "outsider-page", title=meeting.title)
    rows: list[Row] = [
        [(shorten(guest.name, _LONGEST_NAME), PagePress(GUEST, meeting.id, link))]
        for link, guest in guests.items()
    ]
    can = outsiders.offered(unit, meeting) and outside_address.given(unit)
    if can and len(guests) < MOST:
        rows.append([_button(tongue, "new", PagePress(NEW, meeting.id))])
    return "\n\n".join([text, *(["\n".join(lines)] if lines else [])]), [*rows, back]


def one(unit: Unit, reader: Person, meeting: Meeting, link: OutsideId) -> Page:
    """Give one guest, with what can be done; says so when they are none (any more)."""
    tongue = reader.language
    back: Row = [(wording.label(tongue, "button-back"), PagePress(GUESTS, meeting.id))]
    guest = outside_rows.of(unit, meeting.id).get(link)
    if guest is None:
        return wording.say(tongue, "outsider-gone"), [back]
    own = "yes" if guest.own else "no"
    text = wording.say(tongue, "outsider-one", own=own)
    rows: list[Row] = [[_button(tongue, "off", PagePress(OFF, meeting.id, link))], back]
    if outsiders.offered(unit, meeting) and outside_address.given(unit):
        rows.insert(0, [_button(tongue, "link", PagePress(LINK, meeting.id, link))])
    return f"{words.standing(tongue, guest)}\n\n{text}", rows


def way_in(unit: Unit, reader: Person, meeting: Meeting) -> list[Row]:
    """Give the button that leads to guests, where there is something about them."""
    if not words.begins(unit, meeting):
        return []
    return [[_button(reader.language, "guests", PagePress(GUESTS, meeting.id))]]


def _button(language: str, name: str, topic: PagePress) -> Button:
    return wording.button(language, "outsider", name), topic
