"""What is pressed on announcements and letters, and what is typed as a reply to one."""

from domain.errors import NotAllowed, NotPossibleNow, StaleButton
from domain.identifiers import AffairId, LetterId
from domain.people.audience import Audience, Reach
from domain.roles import Role
from handlers.announcements import pages as announcement_pages
from handlers.announcements.forms import ANNOUNCEMENT, ANSWER, REPLY
from handlers.announcements.pages import LIST, NEW, ONE, STOP
from handlers.conversations import forms
from handlers.telegram import gate, wording
from handlers.telegram.calls import Toast
from handlers.telegram.happenings import Pressed, Said
from handlers.telegram.payloads import Topic
from services.announcements import letters as corresponding
from services.announcements import sending
from services.unit import Unit
from storage.records import Person

PREFIX = "b-"
"""What the buttons of announcements begin with."""

TO_REPLY, TO_ANSWER = "b-reply", "b-answer"
"""What the buttons under an announcement and under a letter carry."""


def pressed(unit: Unit, press: Pressed, topic: Topic) -> Toast | None:
    """Do what a button says. Raises StaleButton for one we never made."""
    member = gate.member(unit, press.speaker)
    if topic.what == TO_REPLY:
        corresponding.open_announcement(unit, member, AffairId(topic.on))
        forms.open_form(unit, member, REPLY.name, subject=topic.on)
        return None
    if member.role is not Role.COORDINATOR:
        raise NotAllowed
    return _coordinated(unit, member, press, topic)


def _coordinated(unit: Unit, coordinator: Person, press: Pressed, topic: Topic) -> Toast | None:
    match topic:
        case Topic("b-list", "", number) if not number or number.isdecimal():
            announcement_pages.tell(unit, coordinator, LIST, "", number, press.message)
        case Topic("b-one", on, "") if on:
            announcement_pages.tell(unit, coordinator, ONE, on, message=press.message)
        case Topic(what, "", "") if what == NEW:
            if not sending.readers(unit, Audience(Reach.ALL), coordinator.id):
                raise NotPossibleNow("announcement-nobody-there")
            forms.open_form(unit, coordinator, ANNOUNCEMENT.name)
        case Topic(what, on, "") if what == STOP:
            sending.stop(unit, coordinator, AffairId(on))
            announcement_pages.tell(unit, coordinator, ONE, on, message=press.message)
            label = wording.label(coordinator.language, "announcement-toast-stopped")
            return Toast(press.callback, label)
        case Topic(what, on, "") if what == TO_ANSWER:
            corresponding.open_letter(unit, LetterId(on))
            forms.open_form(unit, coordinator, ANSWER.name, subject=on)
        case _:
            raise StaleButton
    return None


def replied(unit: Unit, person: Person, said: Said) -> bool:
    """Take words that reply to an announcement or a letter as such; tells whether they did.

    Raises like `corresponding.reply` and `corresponding.answer`.
    """
    if said.reply_to is None:
        return False
    if person.role is Role.COORDINATOR:
        letter = corresponding.letter_in(unit, person, said.reply_to)
        if letter is not None:
            corresponding.answer(unit, person, letter, said.text)
            return True
    announcement = corresponding.announcement_in(unit, person, said.reply_to)
    if announcement is None:
        return False
    corresponding.reply(unit, person, announcement, said.text)
    return True
