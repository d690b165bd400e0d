"""The page of who brings people in contact: what they asked, and whether it came to something."""

from config import wording
from domain.identifiers import AffairId
from domain.notices import PageDetail
from domain.together.contact import Contact, ContactStage
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from handlers.together import page as together
from services.together.contact import contact_rows, words
from services.together.contact.ending import ENDED
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

START, LIST = "start", "list"
OPEN, ALL, NEW, STOP, ANSWER = "contact", "ct-all", "ct-new", "ct-stop", "ct-answer"
"""What the buttons carry; `contact` is the door in `Samen`."""

FROM_CARD = "ct-card"
"""What the button on the card of a concern carries; nothing of the concern goes with it."""

MOST_SHOWN = 12


def draw(unit: Unit, reader: Person, detail: PageDetail) -> Page:
    """Give a page: where it begins, all that somebody asked, or what became of one of it."""
    if detail.page == LIST:
        return _all(unit, reader)
    tongue = reader.language
    contact = unit.store.affairs.find(Contact, AffairId(detail.on))
    look: Row = [(wording.button(tongue, "contact", "look"), PagePress(ALL))]
    if detail.page == ENDED and contact is not None:
        return words.ended(unit, tongue, contact), [look]
    new: Row = [(wording.button(tongue, "contact", "new"), PagePress(NEW))]
    back: Row = [(wording.label(tongue, "together-back"), PagePress(together.BACK))]
    return wording.say(tongue, "contact-start"), [new, look, back]


def _all(unit: Unit, reader: Person) -> Page:
    """List what somebody asked, with the names they chose."""
    tongue = reader.language
    found = contact_rows.newest_first(unit, reader)[:MOST_SHOWN]
    head = wording.say(tongue, "contact-list", count=len(found))
    parts = [head, *(words.line(unit, tongue, each) for each in found)]
    rows: list[Row] = []
    for each in found:
        if each.stage is ContactStage.OPEN:
            names = words.names(unit, tongue, each)
            label = wording.button(tongue, "contact", "stop", names=names)
            rows.append([(label, PagePress(STOP, each.id))])
    back = wording.button(tongue, "contact", "back")
    return "\n".join(parts), [*rows, [(back, PagePress(OPEN))]]
