"""The page of `/pincode`: one's own PIN, and those of colleagues that two can take away."""

from config import wording
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from services.people import pins
from services.unit import Unit
from storage.records import Person

PIN = "pin"
"""The page, and the button that shows it."""


def draw(unit: Unit, reader: Person) -> tuple[str, list[Row]]:
    """Give the page (HTML) and its buttons."""
    tongue, rule = reader.language, unit.municipality.network.pin
    own = unit.store.pins.of(reader.id)
    if not rule.required:
        return wording.say(tongue, "pin-not-asked"), []
    state = "locked" if own.is_locked else "set" if own.is_set else "none"
    text = wording.say(tongue, "pin-page", state=state, minutes=rule.minutes)
    rows: list[Row] = []
    if not own.is_locked:
        rows.append([(wording.label(tongue, "pin-button-anew"), PagePress("renew-pin"))])
    for each in pins.with_pin(unit, reader):
        waits = unit.store.pins.of(each.id).wanted_away_by(unit.now)
        also = waits is not None and waits != reader.id
        key = "pin-button-away-too" if also else "pin-button-away"
        label = wording.label(tongue, key, name=each.name or "?")
        rows.append([(label, PagePress("drop-pin", each.id))])
    return text, rows
