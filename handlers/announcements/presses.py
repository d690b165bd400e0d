"""What is pressed on announcements and letters, and what is typed as a reply to one."""

from config import wording
from domain.errors import NotPossibleNow, StaleButton
from domain.identifiers import AffairId, LetterId
from domain.people.audience import Audience, Reach
from domain.roles import Role
from handlers.announcements import pages as announcement_pages
from handlers.announcements.forms import ANNOUNCEMENT, ANSWER, REPLY, answer, say_back
from handlers.announcements.pages import ALL, LIST, LOOK, NEW, ONE, STOP
from handlers.conversations import forms
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed, Said
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route, without_choice
from services.announcements import letters, sending
from services.unit import Unit
from storage.records import Person

TO_REPLY, TO_ANSWER = "b-reply", "b-answer"
"""What the buttons under an announcement and under a letter carry."""


def _reply(unit: Unit, member: Person, _press: Pressed, topic: PagePress) -> None:
    letters.open_for_reply(unit, member, AffairId(topic.on))
    forms.open_form(unit, member, REPLY.name, subject=topic.on)


def _list(unit: Unit, coordinator: Person, press: Pressed, topic: PagePress) -> None:
    if topic.choice and not topic.choice.isdecimal():
        raise StaleButton
    announcement_pages.tell(unit, coordinator, LIST, "", topic.choice, press.message)


def _look(unit: Unit, coordinator: Person, press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    if not topic.on:
        raise StaleButton
    announcement_pages.tell(unit, coordinator, ONE, topic.on, message=press.message)


def _new(unit: Unit, coordinator: Person, _press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    if not sending.readers(unit, Audience(Reach.ALL), coordinator.id):
        raise NotPossibleNow("announcement-nobody-there")
    forms.open_form(unit, coordinator, ANNOUNCEMENT.name)


def _stop(unit: Unit, coordinator: Person, press: Pressed, topic: PagePress) -> Toast:
    without_choice(topic)
    sending.stop(unit, coordinator, AffairId(topic.on))
    announcement_pages.tell(unit, coordinator, ONE, topic.on, message=press.message)
    label = wording.label(coordinator.language, "announcement-toast-stopped")
    return Toast(press.callback, label)


def _answer(unit: Unit, coordinator: Person, _press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    letters.open_letter(unit, LetterId(topic.on))
    forms.open_form(unit, coordinator, ANSWER.name, subject=topic.on)


def replied(unit: Unit, person: Person, said: Said) -> bool:
    """Take words that reply to an announcement or a letter as such; tells whether they did.

    Raises like `letters.say_back` and `letters.answer`.
    """
    if said.reply_to is None:
        return False
    if person.role is Role.COORDINATOR:
        letter = letters.letter_in(unit, person, said.reply_to)
        if letter is not None:
            answer(unit, person, letter, said.text)
            return True
    affair = letters.replied_to(unit, person, said.reply_to)
    if affair is None:
        return False
    say_back(unit, person, affair, said.text)
    return True


ROUTES: PageRoutes = (
    Route(TO_REPLY, Who.MEMBER, _reply),
    Route(ALL, Who.COORDINATOR, _list),
    Route(LOOK, Who.COORDINATOR, _look),
    Route(NEW, Who.COORDINATOR, _new),
    Route(STOP, Who.COORDINATOR, _stop),
    Route(TO_ANSWER, Who.COORDINATOR, _answer),
)
