"""`/opzetten`: how far setting the network up is, all questions, and what comes of it."""

from config import wording
from domain.founding.foundation import FoundingQuestion
from domain.roles import Role
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from handlers.together import page as together
from services.founding import foundations
from services.founding.words import setup as words
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

OPEN, ASK, ALL, AGREE, FILE = "founding", "f-asks", "f-all", "f-agree", "f-file"
ANEW, SURE = "f-anew", "f-sure"
"""What the buttons carry; the first is also that of the door of `Samen`."""

NOTE, NETWORK = "note", "network"
"""The files there are."""

_COLUMNS = 2


def status(unit: Unit, reader: Person) -> Page:
    """Show how far it is, with what can be done next."""
    tongue, found = reader.language, foundations.current(unit)
    following = FoundingQuestion.TASK if found is None else found.following
    rows: list[Row] = []
    if following is not None:
        rows.append([_button(reader, "next", PagePress(ASK, "", following))])
    rows.append([_button(reader, "all", PagePress(ALL))])
    if found is not None:
        files = [_button(reader, each, PagePress(FILE, found.id, each)) for each in (NOTE, NETWORK)]
        rows.append(files)
        if foundations.can_agree(unit, reader, found):
            rows.append([_button(reader, "agree", PagePress(AGREE, found.id, str(found.revision)))])
        if reader.role is Role.COORDINATOR:
            rows.append([_button(reader, "anew", PagePress(ANEW, found.id))])
    back = (wording.label(tongue, "together-back"), PagePress(together.BACK))
    return words.status(unit, tongue, found), [*rows, [back]]


def questions(unit: Unit, reader: Person) -> Page:
    """Show all questions: those that were answered have a sign."""
    tongue, found = reader.language, foundations.current(unit)
    answers = {} if found is None else found.answers
    buttons = []
    for each in FoundingQuestion:
        sign = "✓ " if each in answers else ""
        buttons.append((f"{sign}{words.name(tongue, each)}", PagePress(ASK, "", each)))
    rows: list[Row] = [buttons[at : at + _COLUMNS] for at in range(0, len(buttons), _COLUMNS)]
    return wording.say(tongue, "setup-all"), [*rows, [_button(reader, "back", PagePress(OPEN))]]


def anew(unit: Unit, reader: Person) -> Page:
    """Ask whether all answers are to go."""
    found = foundations.current(unit)
    rows: list[Row] = [[_button(reader, "back", PagePress(OPEN))]]
    if found is not None:
        rows.insert(0, [_button(reader, "sure", PagePress(SURE, found.id))])
    return wording.say(reader.language, "setup-anew"), rows


def _button(reader: Person, name: str, carries: PagePress) -> tuple[str, PagePress]:
    return wording.button(reader.language, "setup", name), carries
