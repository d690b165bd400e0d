"""Date polls: what who is asked presses, and what who leads one does with it."""

from domain.errors import StaleButton
from domain.identifiers import AffairId
from domain.meetings.invitation import Vote
from handlers.conversations import forms
from handlers.meetings.polls import pages as poll_pages
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route
from services.meetings import meeting_rows
from services.meetings.leading import fields as meeting_fields
from services.meetings.polls import choosing, ending, poll_questions, poll_rows, voting
from services.unit import Unit
from storage.records import Person


def _vote(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    place, _, said = topic.choice.partition("-")
    if not place.isdecimal() or said not in set(Vote):
        raise StaleButton
    voting.vote(unit, person, AffairId(topic.on), int(place), Vote(said))


def _done(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    voting.done(unit, person, AffairId(topic.on))


def _again(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    voting.again(unit, person, AffairId(topic.on))


def _look(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    poll_id = AffairId(topic.on)
    meeting_rows.check_leads(unit, person, poll_rows.find(unit, poll_id))
    poll_pages.tell(unit, person, poll_id, message=press.message)


def _pick(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    if not topic.choice.isdecimal():
        raise StaleButton
    poll_id, place = AffairId(topic.on), int(topic.choice)
    choosing.option(unit, person, poll_id, place)
    subject = poll_questions.subject(poll_id, place)
    forms.open_form(
        unit, person, poll_questions.PICKED, answers=meeting_fields.USUAL, subject=subject
    )


def _stop(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    poll_id = AffairId(topic.on)
    if topic.choice == "yes":
        ending.stop(unit, person, poll_id)
        poll_pages.tell(unit, person, poll_id, message=press.message)
        return
    meeting_rows.check_leads(unit, person, poll_rows.find(unit, poll_id))
    poll_pages.tell(unit, person, poll_id, poll_pages.STOPPING, press.message)


ROUTES: PageRoutes = (
    Route(poll_pages.VOTE, Who.MEMBER, _vote),
    Route(poll_pages.DONE, Who.MEMBER, _done),
    Route(poll_pages.AGAIN, Who.MEMBER, _again),
    Route(poll_pages.PAGE, Who.LEADER, _look),
    Route(poll_pages.PICK, Who.LEADER, _pick),
    Route(poll_pages.STOP, Who.LEADER, _stop),
)
