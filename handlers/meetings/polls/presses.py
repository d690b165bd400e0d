"""Date polls: what who is asked presses, and what who leads one does with it."""

from collections.abc import Callable, Mapping

from domain.errors import StaleButton
from domain.identifiers import AffairId, MessageId
from domain.meetings.invitation import Vote
from handlers.conversations import forms
from handlers.meetings import fields as meeting_fields
from handlers.meetings.polls import forms as poll_forms
from handlers.meetings.polls import pages as poll_pages
from handlers.telegram import gate
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import Topic
from services.meetings import meeting_rows as meetings
from services.meetings.polls import choosing, ending, voting
from services.meetings.polls import poll_rows as keeping
from services.unit import Unit
from storage.records import Person

PREFIX = poll_pages.PREFIX


def pressed(unit: Unit, press: Pressed, topic: Topic) -> None:
    """Do what a button says. Raises StaleButton, NotAllowed and NotPossibleNow."""
    person, poll_id = gate.member(unit, press.speaker), AffairId(topic.on)
    if topic.what == poll_pages.VOTE:
        _vote(unit, person, poll_id, topic.choice)
    elif topic.what == poll_pages.DONE:
        voting.done(unit, person, poll_id)
    elif topic.what == poll_pages.AGAIN:
        voting.again(unit, person, poll_id)
    elif lead := _LEADING.get(topic.what):
        lead(unit, person, press.message, topic)
    else:
        raise StaleButton


def _vote(unit: Unit, person: Person, poll_id: AffairId, choice: str) -> None:
    place, _, said = choice.partition("-")
    if not place.isdecimal() or said not in set(Vote):
        raise StaleButton
    voting.vote(unit, person, poll_id, int(place), Vote(said))


def _look(unit: Unit, person: Person, message: MessageId, topic: Topic) -> None:
    poll_id = AffairId(topic.on)
    meetings.check_leads(person, keeping.find(unit, poll_id))
    poll_pages.tell(unit, person, poll_id, message=message)


def _pick(unit: Unit, person: Person, _message: MessageId, topic: Topic) -> None:
    if not topic.choice.isdecimal():
        raise StaleButton
    poll_id, place = AffairId(topic.on), int(topic.choice)
    choosing.option(unit, person, poll_id, place)
    subject = poll_forms.subject(poll_id, place)
    forms.open_form(unit, person, poll_forms.PICKED, answers=meeting_fields.USUAL, subject=subject)


def _stop(unit: Unit, person: Person, message: MessageId, topic: Topic) -> None:
    poll_id = AffairId(topic.on)
    if topic.choice == "yes":
        ending.stop(unit, person, poll_id)
        poll_pages.tell(unit, person, poll_id, message=message)
        return
    meetings.check_leads(person, keeping.find(unit, poll_id))
    poll_pages.tell(unit, person, poll_id, poll_pages.STOPPING, message)


_LEADING: Mapping[str, Callable[[Unit, Person, MessageId, Topic], None]] = {
    poll_pages.PAGE: _look,
    poll_pages.PICK: _pick,
    poll_pages.STOP: _stop,
}
