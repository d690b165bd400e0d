"""What a network is for and does: the first part of `Hoe werkt het?`."""

from config import wording
from handlers.founding import charter_pages, pages
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from services.founding import charter_rows
from services.founding.words import about as words
from services.unit import Unit
from storage.records import Person


def tell(unit: Unit, person: Person) -> None:
    """Show it to a member, where there is something to say."""
    if words.both(unit, person.language) or charter_rows.in_force(unit) is not None:
        pages.show(unit, person, pages.ABOUT)


def draw(unit: Unit, reader: Person) -> tuple[str, list[Row]]:
    """Give the page; where agreements count, with a way there."""
    tongue = reader.language
    name = unit.municipality.network.name
    shown = [wording.say(tongue, "founding-about", network=name), words.both(unit, tongue)]
    rows: list[Row] = []
    if charter_rows.in_force(unit) is not None:
        carries = PagePress(charter_pages.OPEN, "", pages.ANEW)
        rows.append([(wording.label(tongue, "founding-button-charter"), carries)])
    return "\n\n".join(each for each in shown if each), rows
