"""The words of a form: its questions, its choices, and what was answered so far."""

import re
from datetime import date
from functools import partial
from html import escape, unescape

from config import wording
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.conversations.progress import Build
from domain.typed_text import shorten
from services.conversations.questions import Questions
from services.unit import Unit
from storage.records import Person

_MOST_UNITS = 3_500
LONGEST_SHOWN = 300
"""How much of an answer is shown where it is one of many, or stands below its question."""


def build_of(unit: Unit, person: Person, questions: Questions) -> Build:
    """Give what builds this person's form from their answers."""
    return partial(questions.build, unit, person)


def question(
    unit: Unit, person: Person, questions: Questions, form_state: FormState, field: Field
) -> str:
    """Give the question (HTML)."""
    own = questions.question(unit, person, form_state, field)
    if own is not None:
        return escape(own, quote=False)
    return wording.say(person.language, _key(questions, field.name))


def hint(unit: Unit, person: Person, questions: Questions, field: Field) -> str:
    """Give the line below the question (HTML), and how it is answered; empty without one.

    It can name the hour at which the night is over.
    """
    key = _key(questions, f"{field.name}-hint")
    if not wording.knows(key):
        return ""
    morning = wording.clock(person.language, unit.municipality.network.hours.quiet_until)
    return wording.say(person.language, key, morning=morning)


def name(person: Person, questions: Questions, field: Field) -> str:
    """Give the short name (plain) of what is asked; of a question with words of its own, a number.

    Questions that somebody made up have no short name in the catalogue.
    """
    own = questions.short_name(person, field)
    if own is not None:
        return own
    key = _key(questions, f"{field.name}-name")
    if wording.knows(key):
        return wording.label(person.language, key)
    return wording.label(person.language, "form-question", name=field.name)


def code(unit: Unit, person: Person, questions: Questions, field: Field, chosen: str) -> str:
    """Give the words (plain) for a choice."""
    own = questions.label(unit, person, field, chosen)
    if own is not None:
        return own
    return wording.label(person.language, _key(questions, f"{field.name}-{chosen}"))


def answer(
    unit: Unit, person: Person, questions: Questions, form_state: FormState, field: Field
) -> str:
    """Give what was answered, in words (plain); empty when nothing was."""
    name = field.name
    if form_state.answers.get(name) is None:
        return ""
    match field.kind:
        case FieldKind.CHOICE | FieldKind.MANY:
            codes = form_state.picks(name)
            if field.kind is FieldKind.CHOICE:
                codes = (form_state.choice(name),)
            return wording.listed(
                person.language, (code(unit, person, questions, field, each) for each in codes)
            )
        case FieldKind.MOMENT:
            return moment(unit, person, form_state, name)
        case FieldKind.DAY:
            return day(unit, person, form_state, name)
        case FieldKind.FILE:
            paper = form_state.paper(name)
            return f"📄 {paper.name}" if paper is not None else ""
        case _:
            told = field.kind is FieldKind.TOLD
            return form_state.told(name).text if told else form_state.words(name)


def moment(unit: Unit, person: Person, form_state: FormState, name: str) -> str:
    """Write a moment that was answered: "donderdag 3 december, 19.30 uur"."""
    at, zone = form_state.moment(name), unit.municipality.network.timezone
    if at is None:
        return ""
    return wording.label(
        person.language,
        "form-moment",
        day=day_in_words(unit, person.language, unit.day_of(at)),
        hour=wording.hour(person.language, at, zone),
    )


def day(unit: Unit, person: Person, form_state: FormState, name: str) -> str:
    """Write a day that was answered: "donderdag 3 december"."""
    at = form_state.day(name)
    return "" if at is None else day_in_words(unit, person.language, at)


def day_in_words(unit: Unit, language: str, at: date) -> str:
    """Write a day: "donderdag 3 december", with the year when that is another than this one."""
    return wording.day_in(language, at, unit.today)


def listing(
    unit: Unit,
    person: Person,
    questions: Questions,
    form: Form,
    form_state: FormState,
    longest: int = LONGEST_SHOWN,
) -> str:
    """List all answers (HTML), a line each; words that were typed as they were typed."""
    lines = []
    for field in form.fields:
        if field.kind is FieldKind.NOTICE:
            continue
        head = f"<b>{escape(name(person, questions, field), quote=False)}:</b>"
        said = answer(unit, person, questions, form_state, field)
        shown = escape(shorten(said, longest), quote=False)
        if not said:
            lines.append(f"{head} {wording.say(person.language, 'reporting-empty')}")
        elif field.kind in {FieldKind.WORDS, FieldKind.TOLD}:
            lines.append(f"{head}\n<pre>{shown}</pre>")
        else:
            lines.append(f"{head} {shown}")
    return "\n".join(lines)


def fitting(html: str) -> str:
    """Give a preview as it is; of one that is too long for a message, the beginning as words."""
    words = unescape(re.sub(r"</?[a-z][^>]*>", "", html))
    if len(words.encode("utf-16-le")) // 2 <= _MOST_UNITS:
        return html
    return escape(shorten(words, _MOST_UNITS // 2), quote=False)


def own_key(questions: Questions, rest: str) -> str:
    """Name a text of this form, as if it were like no other."""
    return f"{'web' if questions.at_desk else 'form'}-{questions.name}-{rest}"


def _key(questions: Questions, rest: str) -> str:
    """Name a text of this form, or else of the form it is like."""
    own = own_key(questions, rest)
    return own if wording.knows(own) or not questions.like else f"form-{questions.like}-{rest}"
