"""The forms of announcements: writing one, and what is said back and forth about it."""

from domain.conversations.form import FormState
from domain.identifiers import AffairId, LetterId
from handlers.announcements import pages as announcement_pages
from handlers.conversations.form_face import face_of_questions
from services.announcements import announcement_questions, letter_questions, letters
from services.reply import reply
from services.unit import Unit
from storage.records import Person


def _finish(unit: Unit, person: Person, form_state: FormState) -> None:
    announcement = announcement_questions.compose(unit, person, form_state)
    announcement_pages.tell(unit, person, announcement_pages.ONE, announcement.id)


def _reply(unit: Unit, person: Person, form_state: FormState) -> None:
    words = form_state.words(letter_questions.WORDS)
    say_back(unit, person, AffairId(form_state.subject), words)


def _answer(unit: Unit, person: Person, form_state: FormState) -> None:
    words = form_state.words(letter_questions.WORDS)
    answer(unit, person, LetterId(form_state.subject), words)


def say_back(unit: Unit, member: Person, announcement: AffairId, words: str) -> None:
    """Pass a reply on, and say in its writer's chat that it was. Raises as `letters.say_back`."""
    letters.say_back(unit, member, announcement, words)
    reply(unit, member.id, "letter-passed-on", menu=True)


def answer(unit: Unit, coordinator: Person, letter: LetterId, words: str) -> None:
    """Answer a letter, and say in the chat that it goes. Raises as `letters.answer`."""
    writer = letters.open_letter(unit, letter).author
    letters.answer(unit, coordinator, letter, words)
    reply(unit, coordinator.id, "letter-answer-sent", menu=True, colleague=writer)


ANNOUNCEMENT = face_of_questions(announcement_questions.IN_CHAT, _finish)
REPLY = face_of_questions(letter_questions.REPLY, _reply)
ANSWER = face_of_questions(letter_questions.ANSWER, _answer)
