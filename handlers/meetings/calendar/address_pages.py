"""The page of somebody's own calendar address: what it is, that it is on, and a new one, once."""

from config import wording
from handlers.meetings.invitation_pages import ADDRESS, LIST
from handlers.telegram.keyboards import Button, Row
from handlers.telegram.payloads import PagePress
from services.meetings import calendar_address
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

ON, ANEW, OFF = "on", "new", "off"
"""What can be chosen here."""


def page(unit: Unit, reader: Person) -> Page:
    """Say what an address is to who has none, and to others that theirs works."""
    tongue = reader.language
    since = unit.store.calendar_addresses.since(reader.id)
    back = [(wording.label(tongue, "button-back"), PagePress(LIST))]
    if since is None:
        text = wording.say(tongue, "calendar-address-off", network=unit.municipality.network.name)
        return text, [[_button(reader, ON)], back]
    day = wording.day(tongue, since, unit.municipality.network.timezone, unit.today)
    return wording.say(tongue, "calendar-address-on", day=day), [*_choices(unit, reader), back]


def drawn(unit: Unit, reader: Person) -> Page:
    """Draw an address and show it, this once; the page as it is when it was switched off."""
    address = calendar_address.draw(unit, reader.id)
    if address is None:
        return page(unit, reader)
    text = wording.say(reader.language, "calendar-address-drawn", address=address)
    done = [(wording.label(reader.language, "button-done"), PagePress(ADDRESS))]
    return text, [done, *_choices(unit, reader)]


def _choices(unit: Unit, reader: Person) -> list[Row]:
    anew: list[Row] = [[_button(reader, ANEW)]] if calendar_address.root(unit) else []
    return [*anew, [_button(reader, OFF)]]


def _button(reader: Person, choice: str) -> Button:
    label = wording.label(reader.language, f"calendar-button-{choice}")
    return label, PagePress(ADDRESS, "", choice)
