"""The pages of `/werkplek`: one's own account at the web desk, and those a colleague can close."""

from config import wording
from domain.group.desk_knock import shown_code, typed_code
from domain.identifiers import PersonId
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from services import desk_address
from services.people import desk_entry
from services.unit import Unit
from storage.records import Person

WEB_DESK, CODE, CLOSING = "account", "account-code", "account-closing"
PAGES = (WEB_DESK, CODE, CLOSING)
"""The pages; the first and the last are also the buttons that show them."""

CLAIM, CLOSE = "account-mine", "account-close"
"""What is done there."""


def draw(unit: Unit, reader: Person) -> tuple[str, list[Row]]:
    """Give what somebody can do about accounts at the desk (HTML), and its buttons."""
    tongue, address = reader.language, desk_address.given(unit)
    people = desk_entry.with_account(unit)
    state = "none"
    if desk_entry.proposal_of(unit, reader.id) is not None:
        state = "waits"
    elif any(each.id == reader.id for each in people):
        state = "open"
    text = wording.say(tongue, "webdesk-nowhere")
    if address:
        text = wording.say(tongue, "webdesk-page", state=state, address=address)
    rows: list[Row] = []
    for each in people:
        label = wording.label(tongue, "webdesk-button-close", name=each.name or "?")
        rows.append([(label, PagePress(CLOSING, each.id))])
    return text, rows


def code(reader: Person, typed: str) -> tuple[str, list[Row]]:
    """Ask whether the screen with this code is one's own."""
    tongue, found = reader.language, typed_code(typed)
    if found is None:
        return wording.say(tongue, "webdesk-no-code"), []
    text = wording.say(tongue, "webdesk-code", code=shown_code(found))
    return text, [
        [(wording.label(tongue, "webdesk-button-mine"), PagePress(CLAIM, found))],
        [(wording.label(tongue, "button-stop-no"), PagePress(WEB_DESK))],
    ]


def closing(unit: Unit, reader: Person, on: PersonId) -> tuple[str, list[Row]]:
    """Ask whether it is sure, and say what comes of it."""
    person, tongue = unit.store.people.by_id(on), reader.language
    if person is None or not unit.store.desk_accounts.has(on):
        return wording.say(tongue, "refusal-desk-none"), []
    text = wording.say(tongue, "webdesk-sure", name=person.name or "?")
    return text, [
        [(wording.label(tongue, "webdesk-button-sure"), PagePress(CLOSE, on))],
        [(wording.label(tongue, "button-stop-no"), PagePress(WEB_DESK))],
    ]
