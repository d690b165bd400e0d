"""What is seen of phones that were lost: of whom it is said, whether that is sure, the way back."""

from config import wording
from domain.identifiers import PersonId
from domain.roles import WITHOUT_PHONE, Role, Standing
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from services.people import lost_phones, lost_words
from services.unit import Unit
from storage.records import Person

LOST, LOSING = "lost", "losing"
"""The pages, and the buttons that show them."""


def may_see(reader: Person) -> bool:
    """Tell whether somebody can say of others that their phone was lost."""
    return reader.role in lost_words.COLLEAGUES


def ask(unit: Unit, reader: Person) -> tuple[str, list[Row]]:
    """Ask whose phone it is; gives the text (HTML) and its buttons."""
    people = lost_words.colleagues_of(unit, reader)
    text = wording.say(reader.language, "lost-phone-ask", role=str(reader.role))
    rows: list[Row] = [[(each.name or "?", PagePress(LOSING, each.id))] for each in people]
    if reader.role is Role.COORDINATOR:
        rows.append([(wording.label(reader.language, "network-button-members"), _MEMBERS)])
    return text, rows


def sure(unit: Unit, reader: Person, on: PersonId) -> tuple[str, list[Row]]:
    """Ask whether it is sure, and say what comes of it."""
    person = unit.store.people.by_id(on)
    if person is None or person.standing is not Standing.MEMBER:
        return wording.say(reader.language, "lost-phone-gone"), []
    if not lost_phones.may_report(reader, person):
        return wording.say(reader.language, "lost-phone-not-yours"), []
    name, tongue = person.name or "?", reader.language
    last = [each.id for each in unit.store.people.coordinators()] == [person.id]
    facts = {"name": name, "role": str(person.role), "last": "yes" if last else "no"}
    text = wording.say(tongue, lost_words.asked(person), **facts)
    yes = wording.label(tongue, "lost-phone-button-sure")
    rows: list[Row] = [
        [(yes, PagePress("lose", person.id))],
        [(wording.label(tongue, "button-stop-no"), PagePress("keep-phone"))],
    ]
    return text, rows


def marked(reader: Person, person: Person, label: str) -> str:
    """Mark the button of somebody whose phone was lost."""
    if person.standing not in WITHOUT_PHONE:
        return label
    return wording.label(reader.language, "lost-phone-marked", label=label)


def status(reader: Person, person: Person) -> str:
    """Say of somebody that their phone was lost (HTML), or nothing."""
    if person.standing not in WITHOUT_PHONE:
        return ""
    returning = "yes" if person.standing is Standing.RETURNING else "no"
    return wording.say(reader.language, "lost-phone-status", returning=returning)


def buttons(reader: Person, person: Person) -> list[Row]:
    """Give what a coordinator can do about somebody's phone."""
    if reader.id == person.id:
        return []
    tongue = reader.language
    if person.standing is Standing.LOST:
        return [[(wording.label(tongue, "lost-phone-button-back"), PagePress("found", person.id))]]
    if person.standing is Standing.MEMBER:
        return [[(wording.label(tongue, "menu-label-lost"), PagePress(LOSING, person.id))]]
    return []


_MEMBERS = PagePress("members", "", "1")
