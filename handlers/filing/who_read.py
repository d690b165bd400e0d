"""`Wie las dit?`: tells the reporter of a concern which officials read it, and when."""

from config import wording
from domain.concerns.concern import Concern
from handlers.filing.which_official import official_name
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from services import officials
from services.filing.who_read import readings
from services.unit import Unit
from storage.records import Person

READERS = "readers"
"""What its button carries, and the name of the page."""

MOST_TOLD = 20
"""How many readings the page has, the newest; older ones are only counted."""


def draw(unit: Unit, person: Person, concern: Concern, where: str) -> tuple[str, list[Row]]:
    """Give the page (HTML) and the way back to the concern."""
    tongue, zone = person.language, unit.municipality.network.timezone
    found = readings(unit.store, concern)
    told = found[-MOST_TOLD:]
    lines = [
        wording.say(
            tongue,
            "mine-reader",
            who=official_name(unit, each.by, tongue),
            day=wording.day(tongue, each.at, zone),
            hour=wording.hour(tongue, each.at, zone),
        )
        for each in told
    ]
    if (older := len(found) - len(told)) > 0:
        lines.insert(0, wording.say(tongue, "mine-readers-older", count=older))
    head = "mine-readers" if found else "mine-readers-none"
    parts = [wording.say(tongue, head, reference=concern.reference), "\n".join(lines)]
    parts.append(wording.say(tongue, "mine-readers-along", where=officials.where(unit)))
    back = (wording.label(tongue, "button-back"), PagePress(where, concern.id))
    return "\n\n".join(filter(None, parts)), [[back]]
