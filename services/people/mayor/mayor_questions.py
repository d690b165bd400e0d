"""Giving the mayor's words: what is asked, and how members will read them."""

from functools import partial

from config import wording
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.people.mayors_words import LONGEST_WORDS
from services.conversations.questions import Questions
from services.people.mayor import mayors_words, words
from services.unit import Unit
from storage.records import Person

FORM = "mayor"
SAID = "words"
"""The only question there is."""


def _build(_unit: Unit, _person: Person, _form_state: FormState, *, spoken: bool) -> Form:
    """Ask for the words; in a chat, `spoken`, a voice message may take their place."""
    kind = FieldKind.TOLD if spoken else FieldKind.WORDS
    voices = 1 if spoken else 0
    return Form(FORM, (Field(SAID, kind, most=LONGEST_WORDS, attachable=spoken, voices=voices),))


def _preview(unit: Unit, person: Person, form_state: FormState, *, spoken: bool) -> str:
    """Show the thanks as members will read them, and what comes in place of what."""
    tongue, before = person.language, mayors_words.current(unit)
    told = form_state.told(SAID) if spoken else None
    said = form_state.words(SAID) if told is None else told.text
    parts = [
        wording.say(
            tongue,
            "mayor-preview",
            year=str(mayors_words.coming(unit)),
            voice="yes" if told is not None and told.attached else "no",
        ),
        words.around(unit, tongue, said, spoken=told is not None and bool(told.attached)),
    ]
    if before is not None:
        parts.append(wording.say(tongue, "mayor-replaces", voice="yes" if before.voice else "no"))
    return "\n\n".join(parts)


IN_CHAT = Questions(
    FORM, partial(_build, spoken=True), mayors_words.may, partial(_preview, spoken=True)
)
AT_DESK = Questions(
    FORM, partial(_build, spoken=False), mayors_words.may, partial(_preview, spoken=False)
)
"""At the desk there is nothing to speak into."""
