"""The words of a form: its questions, its choices, and what was answered so far."""

from functools import partial
from html import escape

from domain.conversations.form import Field, FieldKind, Filling, Form
from domain.conversations.steps import Build
from domain.typed_text import shorten
from handlers.conversations.form_face import FormFace
from handlers.telegram import wording
from services.unit import Unit
from storage.records import Person

LONGEST_SHOWN = 300
"""How much of an answer is shown where it is one of many, or stands below its question."""


def build_of(unit: Unit, person: Person, face: FormFace) -> Build:
    """Give what builds this person's form from their answers."""
    return partial(face.build, unit, person)


def question(unit: Unit, person: Person, face: FormFace, filling: Filling, field: Field) -> str:
    """Give the question (HTML)."""
    own = face.question(unit, person, filling, field)
    if own is not None:
        return escape(own, quote=False)
    return wording.say(person.language, _key(face, field.name))


def hint(person: Person, face: FormFace, field: Field) -> str:
    """Give the line below the question (HTML), and how it is answered; empty without one."""
    key = _key(face, f"{field.name}-hint")
    return wording.say(person.language, key) if wording.knows(key) else ""


def name(person: Person, face: FormFace, field: Field) -> str:
    """Give the short name (plain) of what is asked; of a question with words of its own, a number.

    Questions that somebody made up have no short name in the catalogue.
    """
    key = _key(face, f"{field.name}-name")
    if wording.knows(key):
        return wording.label(person.language, key)
    return wording.label(person.language, "form-question", name=field.name)


def code(unit: Unit, person: Person, face: FormFace, field: Field, chosen: str) -> str:
    """Give the words (plain) for a choice."""
    own = face.label(unit, person, field, chosen)
    if own is not None:
        return own
    return wording.label(person.language, _key(face, f"{field.name}-{chosen}"))


def answer(unit: Unit, person: Person, face: FormFace, filling: Filling, field: Field) -> str:
    """Give what was answered, in words (plain); empty when nothing was."""
    name = field.name
    if filling.answers.get(name) is None:
        return ""
    match field.kind:
        case FieldKind.CHOICE | FieldKind.MANY:
            codes = filling.picks(name)
            if field.kind is FieldKind.CHOICE:
                codes = (filling.choice(name),)
            return ", ".join(code(unit, person, face, field, each) for each in codes)
        case FieldKind.MOMENT:
            return moment(unit, person, filling, name)
        case FieldKind.DAY:
            return day(unit, person, filling, name)
        case FieldKind.FILE:
            paper = filling.paper(name)
            return f"📄 {paper.name}" if paper is not None else ""
        case _:
            return filling.words(name)


def moment(unit: Unit, person: Person, filling: Filling, name: str) -> str:
    """Write a moment that was answered: "donderdag 3 december, 19.30 uur"."""
    at, zone = filling.moment(name), unit.house.network.timezone
    if at is None:
        return ""
    local = at.astimezone(zone).date()
    return wording.label(
        person.language,
        "form-moment",
        day=_with_year(unit, wording.day(person.language, local, zone), local.year),
        hour=wording.hour(person.language, at, zone),
    )


def day(unit: Unit, person: Person, filling: Filling, name: str) -> str:
    """Write a day that was answered: "donderdag 3 december"."""
    at, zone = filling.day(name), unit.house.network.timezone
    if at is None:
        return ""
    return _with_year(unit, wording.day(person.language, at, zone), at.year)


def listing(unit: Unit, person: Person, face: FormFace, form: Form, filling: Filling) -> str:
    """List all answers (HTML), a line each; words that were typed as they were typed."""
    lines = []
    for field in form.fields:
        head = f"<b>{escape(name(person, face, field), quote=False)}:</b>"
        said = answer(unit, person, face, filling, field)
        shown = escape(shorten(said, LONGEST_SHOWN), quote=False)
        if not said:
            lines.append(f"{head} {wording.say(person.language, 'reporting-empty')}")
        elif field.kind is FieldKind.WORDS:
            lines.append(f"{head}\n<pre>{shown}</pre>")
        else:
            lines.append(f"{head} {shown}")
    return "\n".join(lines)


def _with_year(unit: Unit, words: str, year: int) -> str:
    """Name the year too when it is another than this one."""
    this_year = unit.now.astimezone(unit.house.network.timezone).year
    return words if year == this_year else f"{words} {year}"


def _key(face: FormFace, rest: str) -> str:
    """Name a text of this form, or else of the form it is like."""
    own = f"form-{face.name}-{rest}"
    return own if wording.knows(own) or not face.like else f"form-{face.like}-{rest}"
