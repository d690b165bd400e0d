"""Letters at the desk: what members said back, answering it, and saying something back oneself."""

from collections.abc import Mapping

from domain.conversations.form import FormState
from domain.errors import NotAllowed
from domain.identifiers import AffairId, LetterId
from services.announcements import letter_questions, letters
from services.announcements.words import letter as letter_words
from services.unit import Unit
from storage.records import Letter, Person
from web.announcements.announcement import announcement_of, as_it_came, letter_lines
from web.answers import Answer, page
from web.asked import Visit
from web.conversations.filling_in import DeskForm
from web.drawing import draw_for
from web.routes import ANY, COLLEAGUES, COORDINATORS, Route, get


def show(unit: Unit, visit: Visit) -> Answer:
    """List what members said back, what waits for an answer first."""
    answered = "answered" in visit.asked.query
    found = letter_lines(unit, visit)
    return page(draw_for(unit, visit, "letters.html", found=found, answered=answered))


def _begin_reply(unit: Unit, visit: Visit) -> tuple[str, Mapping[str, object]]:
    """Begin a reply. Raises NotAllowed, and as `letters.open_for_reply`."""
    found = announcement_of(unit, visit)
    letters.open_for_reply(unit, visit.person, found.id)
    return found.id, {}


def _reply(unit: Unit, member: Person, form_state: FormState) -> str:
    announcement = AffairId(form_state.subject)
    letters.say_back(unit, member, announcement, form_state.words(letter_questions.WORDS))
    return f"/announcements/{announcement}?replied=yes"


def _announcement(unit: Unit, visit: Visit) -> str:
    return as_it_came(unit, visit, announcement_of(unit, visit))


def _leave_reply(visit: Visit) -> str:
    return f"/announcements/{visit.asked.path[1]}"


def _begin_answer(unit: Unit, visit: Visit) -> tuple[str, Mapping[str, object]]:
    """Begin an answer, another one once a colleague has answered.

    Raises NotAllowed for one's own letter, and as `letters.open_letter`.
    """
    found = _open_letter(unit, visit)
    return f"{found.id} {letters.answered_by(found) or ''}", {}


def _answer(unit: Unit, coordinator: Person, form_state: FormState) -> str:
    words = form_state.words(letter_questions.WORDS)
    letter, _, _ = form_state.subject.partition(" ")
    letters.answer(unit, coordinator, LetterId(letter), words)
    return "/letters?answered=yes"


def _open_letter(unit: Unit, visit: Visit) -> Letter:
    found = letters.open_letter(unit, LetterId(visit.asked.path[1]))
    if not letters.may_read(found, visit.person):
        raise NotAllowed
    return found


def _letter(unit: Unit, visit: Visit) -> str:
    """Give the letter that is answered, and who answered it before."""
    return letter_words.text(unit, visit.tongue, _open_letter(unit, visit))


def _leave_answer(_visit: Visit) -> str:
    return "/letters"


REPLY = DeskForm(
    letter_questions.REPLY,
    f"/announcements/{ANY}/reply",
    COLLEAGUES,
    _begin_reply,
    _reply,
    _leave_reply,
    about=_announcement,
)
ANSWER = DeskForm(
    letter_questions.ANSWER,
    f"/letters/{ANY}/answer",
    COORDINATORS,
    _begin_answer,
    _answer,
    _leave_answer,
    about=_letter,
)
ROUTES: tuple[Route, ...] = (
    get("/letters", COORDINATORS, show),
    *REPLY.routes(),
    *ANSWER.routes(),
)
