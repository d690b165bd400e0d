"""Writing the charter: what is asked, how it looks beforehand, and what becomes of it.

It begins with what counts now; before there is any, with texts that come along and what was agreed
at the founding. From then on the words are the network's own.
"""

from collections.abc import Mapping
from typing import Any

from config import wording
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.founding.charter import LONGEST_OTHER, LONGEST_PART, Charter, CharterPart
from domain.founding.foundation import FoundingQuestion
from domain.functions import NetworkFunction
from domain.roles import Role, Standing
from domain.typed_text import shorten
from services.conversations.questions import Questions
from services.founding import charter_rows, charters, foundations
from services.founding.words import charter as words_of
from services.unit import Unit
from storage.records import Person

FORM = "charter"
_FIRST_LANGUAGE = "nl"
_OTHER = "in-"
_FOUNDED = {
    CharterPart.PURPOSE: FoundingQuestion.PURPOSE,
    CharterPart.PROMISED: FoundingQuestion.PROMISED,
}
"""Where the words of a part come from, once a founding was agreed on."""

_MOST_SHOWN = 900
"""Characters of a page in another language that a preview has room for."""


def _may(person: Person) -> bool:
    return person.role is Role.COORDINATOR and person.standing is Standing.MEMBER


def _build(unit: Unit, _person: Person, _form_state: FormState) -> Form:
    fields = [Field(part, FieldKind.WORDS, most=LONGEST_PART) for part in CharterPart]
    fields += [
        Field(f"{_OTHER}{each}", FieldKind.WORDS, optional=True, most=LONGEST_OTHER)
        for each in _others(unit)
    ]
    return Form(FORM, tuple(fields))


def begun(unit: Unit) -> Mapping[str, Any]:
    """Give the answers it begins with: the proposal that waits, what counts, or our texts."""
    known = charter_rows.proposed(unit) or charter_rows.in_force(unit)
    if known is None:
        ready = {part.value: f"charter-ready-{part}" for part in CharterPart}
        ours = {part: wording.label(_FIRST_LANGUAGE, key) for part, key in ready.items()}
        return {**ours, **_founded(unit)}
    others = {f"{_OTHER}{each}": known.others.get(each) for each in _others(unit)}
    return {**{part.value: known.parts[part] for part in CharterPart}, **others}


def _founded(unit: Unit) -> dict[str, str]:
    """Give what two people agreed on while the network was set up: purpose, and what is kept."""
    found = foundations.current(unit) if unit.has(NetworkFunction.FOUNDING) else None
    if found is None or found.agreed_at is None:
        return {}
    return {part.value: str(found.answers[asked]) for part, asked in _FOUNDED.items()}


def compose(unit: Unit, coordinator: Person, form_state: FormState) -> Charter:
    """Propose what was written. Raises as `charters.propose`."""
    parts = {part: form_state.words(part) for part in CharterPart}
    return charters.propose(unit, coordinator, parts, _written(unit, form_state))


def _written(unit: Unit, form_state: FormState) -> dict[str, str]:
    found = {each: form_state.words(f"{_OTHER}{each}") for each in _others(unit)}
    return {language: words for language, words in found.items() if words}


def _preview(unit: Unit, person: Person, form_state: FormState) -> str:
    """Show the page as members will see it, and how it begins in other languages."""
    tongue = person.language
    shown = [
        wording.say(tongue, "charter-preview"),
        words_of.parts(tongue, {part: form_state.words(part) for part in CharterPart}),
    ]
    for language, words in _written(unit, form_state).items():
        name = wording.name_of(tongue, language)
        begin = shorten(words, _MOST_SHOWN // len(_others(unit)))
        shown.append(wording.say(tongue, "charter-preview-in", tongue=name, words=begin))
    return "\n\n".join(shown)


def _question(_unit: Unit, person: Person, _state: FormState, field: Field) -> str | None:
    return _about_a_language(person, field, "")


def _short_name(person: Person, field: Field) -> str | None:
    if field.name in set(CharterPart):
        return wording.label(person.language, f"charter-name-{field.name}")
    return _about_a_language(person, field, "-name")


def _about_a_language(person: Person, field: Field, which: str) -> str | None:
    language = field.name.removeprefix(_OTHER)
    if language == field.name:
        return None
    name = wording.name_of(person.language, language)
    return wording.label(person.language, f"form-charter-other{which}", tongue=name)


def _others(unit: Unit) -> list[str]:
    return [each for each in unit.municipality.network.languages if each != _FIRST_LANGUAGE]


QUESTIONS = Questions(
    FORM,
    _build,
    _may,
    _preview,
    question=_question,
    short_name=_short_name,
    function=NetworkFunction.CHARTER,
)
