"""The pages about who leads a meeting: for who chooses the chair, and a chair who gives it back.

They are pages of the meeting (MEETING_PAGE), drawn from what is true now.
"""

from collections.abc import Callable

from config import wording
from domain.identifiers import PersonId
from domain.meetings.meeting import Meeting
from domain.typed_text import shorten
from handlers.telegram.keyboards import Button, Row
from handlers.telegram.pages import leaf
from handlers.telegram.payloads import PagePress
from services.meetings.chairing import asking, request_rows
from services.meetings.words import chairing as words
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

CHAIR, ONE, GIVING, GIVEN_BACK = "chair", "candidate", "giving", "given"
"""The pages there are."""

SHOW, CHOSEN, ASK, TAKE_BACK, ANSWER, GIVE = (
    "c-chair",
    "c-one",
    "c-ask",
    "c-back",
    "c-answer",
    "c-give",
)
"""What the buttons carry: the meeting (of an answer: the question), and a choice."""

YES = "yes"
_LOOK, _OPEN = "m-lead", "m-open"
_ON_A_PAGE, _LONGEST_NAME = 10, 40


def draw(unit: Unit, reader: Person, meeting: Meeting, page: str, choice: str) -> Page | None:
    """Give a page; None for another page, and for who may not see it (any more)."""
    if page == GIVING:
        may = request_rows.may_give_back(unit, reader, meeting)
        return _giving(reader, meeting) if may else None
    if page not in {CHAIR, ONE} or not asking.is_open(unit, meeting):
        return None
    if not asking.may_ask(unit, reader, meeting):
        return None
    person = unit.store.people.by_id(PersonId(choice)) if page == ONE else None
    if person is not None:
        return _sure(reader, meeting, person)
    return _choosing(unit, reader, meeting, int(choice) if choice.isdecimal() else 0)


def of_leader(unit: Unit, reader: Person, meeting: Meeting) -> list[Row]:
    """Give the buttons on the page of a meeting for who chooses its chair, or said yes to it."""
    if not asking.is_open(unit, meeting):
        return []
    if request_rows.may_give_back(unit, reader, meeting):
        return [[button(reader, "give", PagePress(GIVE, meeting.id))]]
    if not asking.may_ask(unit, reader, meeting):
        return []
    return [[button(reader, "chair", PagePress(SHOW, meeting.id))]]


def button(reader: Person, name: str, topic: PagePress) -> Button:
    """Give a button of these pages."""
    return wording.button(reader.language, "chair", name), topic


def to_leading(reader: Person, meeting: Meeting) -> Button:
    """Give the button that leads to the page of a meeting."""
    return wording.button(reader.language, "calling", "lead"), PagePress(_LOOK, meeting.id)


def back(reader: Person, meeting: Meeting) -> Row:
    """Give the way back to the page of a meeting."""
    return [(wording.button(reader.language, "calling", "back"), PagePress(_LOOK, meeting.id))]


def given_back(reader: Person, meeting: Meeting) -> Page:
    """Say to who led a meeting that they do so no more; the invitation is theirs still."""
    open_ = wording.label(reader.language, "meeting-button-open")
    text = wording.say(reader.language, "chair-given-back", title=meeting.title)
    return text, [[(open_, PagePress(_OPEN, meeting.id))]]


def _choosing(unit: Unit, reader: Person, meeting: Meeting, number: int) -> Page:
    text = words.standing(unit, reader, meeting)
    if request_rows.open_for(unit, meeting) is not None:
        rows: list[Row] = [[button(reader, "back", PagePress(TAKE_BACK, meeting.id))]]
        return text, [*rows, back(reader, meeting)]
    if request_rows.agreed(unit, meeting) is not None:
        return text, [back(reader, meeting)]
    people = asking.candidates(unit, meeting)
    tongue = reader.language
    shown, turns = leaf(tongue, people, number + 1, _ON_A_PAGE, _to_page(meeting))
    rows = [
        [(shorten(each.name or "?", _LONGEST_NAME), PagePress(CHOSEN, meeting.id, each.id))]
        for each in shown
    ]
    ask = wording.say(tongue, "chair-choose" if people else "chair-choose-nobody")
    return f"{text}\n\n{ask}", [*rows, *turns, back(reader, meeting)]


def _sure(reader: Person, meeting: Meeting, person: Person) -> Page:
    name = person.name or "?"
    text = wording.say(reader.language, "chair-sure", name=name, title=meeting.title)
    ask = button(reader, "ask", PagePress(ASK, meeting.id, person.id))
    no = (wording.label(reader.language, "button-back"), PagePress(SHOW, meeting.id))
    return text, [[ask], [no]]


def _giving(reader: Person, meeting: Meeting) -> Page:
    text = wording.say(reader.language, "chair-giving-back", title=meeting.title)
    give = button(reader, "give-yes", PagePress(GIVE, meeting.id, YES))
    keep = button(reader, "keep", PagePress(_LOOK, meeting.id))
    return text, [[give], [keep]]


def _to_page(meeting: Meeting) -> Callable[[int], PagePress]:
    return lambda number: PagePress(SHOW, meeting.id, str(number - 1))
