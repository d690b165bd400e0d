"""What a member types of themselves: one question each, looked at before it is kept.

Words on faith or origin, and words that lead straight to one person, are shown first.
"""

from dataclasses import replace
from html import escape

from config import wording
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.errors import AnswerRefused
from domain.people.membership import LONGEST_BEHALF, LONGEST_INTRODUCTION, MOST_LINES
from services import identifying_words
from services.conversations.questions import Questions
from services.people import participation
from services.people.own_lines import origin_words, writing
from services.unit import Unit
from storage.records import Person

BEHALF, INTRODUCING = "behalf", "introducing"
WORDS = "words"
_SEEN = "seen"


def _behalf(_unit: Unit, _person: Person, form_state: FormState) -> Form:
    identifying_words.refuse_citizen_number(form_state.words(WORDS))
    return Form(BEHALF, (Field(WORDS, FieldKind.WORDS, most=LONGEST_BEHALF),))


def _introducing(_unit: Unit, _person: Person, form_state: FormState) -> Form:
    """Ask for three lines. Raises AnswerRefused for more."""
    typed = form_state.words(WORDS)
    identifying_words.refuse_citizen_number(typed)
    if len(typed.splitlines()) > MOST_LINES:
        raise AnswerRefused("too-many-lines", most=MOST_LINES)
    return Form(INTRODUCING, (Field(WORDS, FieldKind.WORDS, most=LONGEST_INTRODUCTION),))


def _preview(name: str, person: Person, form_state: FormState) -> str:
    words = escape(form_state.words(WORDS), quote=False)
    shown = f"<blockquote>{words}</blockquote>"
    return "\n\n".join([wording.say(person.language, f"form-{name}-preview"), shown])


def one_line(form_state: FormState) -> str:
    """Give what was typed as one line."""
    return " ".join(form_state.words(WORDS).split())


def found(form_state: FormState) -> list[str]:
    """List words to look at, as they were typed."""
    typed = form_state.words(WORDS)
    leading = (finding.words for finding in identifying_words.spot(typed))
    return list(dict.fromkeys([*origin_words.spot(typed), *leading]))


def not_seen(form_state: FormState) -> bool:
    """Tell whether there is something to look at that its writer has not seen."""
    return not {*found(form_state)} <= {*form_state.notes.get(_SEEN, ())}


def seen(form_state: FormState) -> FormState:
    """Let what was found go with the rest."""
    return replace(form_state, notes={**form_state.notes, _SEEN: found(form_state)})


def warning(person: Person, form_state: FormState) -> str:
    """Show (HTML) what was found, and say why it may matter."""
    words = wording.listed(person.language, (f"“{each}”" for each in found(form_state)))
    return wording.say(person.language, "introducing-found", words=words)


BEHALF_QUESTIONS = Questions(
    BEHALF,
    _behalf,
    writing.may_say_behalf,
    lambda _unit, person, form_state: _preview(BEHALF, person, form_state),
)
INTRODUCING_QUESTIONS = Questions(
    INTRODUCING,
    _introducing,
    participation.may,
    lambda _unit, person, form_state: _preview(INTRODUCING, person, form_state),
)
