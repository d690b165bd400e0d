"""The forms of announcements: writing one, and what is said back and forth about it."""

from collections.abc import Sequence
from dataclasses import replace

from config import wording
from domain.announcements.announcement import FIRST_LANGUAGE, Enclosure
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.identifiers import AffairId, LetterId
from domain.people.audience import Audience, Reach
from domain.roles import Role, Standing
from domain.typed_text import shorten
from handlers.announcements import pages as announcement_pages
from handlers.conversations.form_face import FormFace
from services.announcements import letters, sending
from services.announcements.words import announcement as announcement_words
from services.conversations import audience_fields, form_words
from services.unit import Unit
from storage.records import Person

_MOST_SHOWN = 2_900
"""UTF-16 units of all versions together that the preview has room for."""

_WORDS = "words"
_NAMED = frozenset({"nl", "en"})
"""The languages that the catalogue itself has the names of."""


def _may_announce(person: Person) -> bool:
    return person.role is Role.COORDINATOR and person.standing is Standing.MEMBER


def _may_reply(person: Person) -> bool:
    return person.standing is Standing.MEMBER


def _build(unit: Unit, person: Person, form_state: FormState) -> Form:
    """Ask only for whom there is somebody, and for no more languages than the network speaks."""
    found = sending.readers(unit, Audience(Reach.ALL), person.id)
    fields = [_reaching(found, each) for each in audience_fields.fields(unit, form_state, found)]
    room = announcement_words.room(unit, person)
    fields += [
        Field(_in(each), FieldKind.WORDS, optional=each != FIRST_LANGUAGE, most=room)
        for each in _languages(unit)
    ]
    fields.append(Field("file", FieldKind.FILE, optional=True))
    fields.append(Field("when", FieldKind.CHOICE, ("now", "later")))
    if form_state.choice("when") == "later":
        fields.append(Field("at", FieldKind.MOMENT))
    return Form("announcement", tuple(fields))


def _reaching(found: Sequence[Person], field: Field) -> Field:
    """Leave out the choices that would reach nobody."""
    lived_in = {reader.neighbourhood for reader in found} - {None}
    empty = {
        Reach.CORE: not any(reader.membership.core for reader in found),
        Reach.NEIGHBOURHOODS: not lived_in,
    }
    match field.name:
        case audience_fields.REACH:
            kept = [code for code in field.codes if not empty.get(Reach(code))]
        case audience_fields.PLACES:
            kept = [code for code in field.codes if code in lived_in]
        case _:
            return field
    return replace(field, codes=tuple(kept))


def _preview(unit: Unit, person: Person, form_state: FormState) -> str:
    tongue, whom = person.language, audience_fields.audience(form_state)
    paper, count = form_state.paper("file"), len(sending.readers(unit, whom, person.id))
    facts = wording.say(
        tongue,
        "announcement-preview",
        count=count,
        audience=audience_fields.in_words(unit, tongue, whom),
        minutes=announcement_words.minutes(count * (2 if paper else 1)),
        moment=form_words.moment(unit, person, form_state, "at") or "now",
    )
    parts = [facts]
    if (until := unit.quiet_until(form_state.moment("at"))) is not None:
        hour = wording.hour(tongue, until, unit.municipality.network.timezone)
        parts.append(wording.say(tongue, "announcement-preview-night", hour=hour))
    if paper is not None:
        parts.append(wording.say(tongue, "announcement-preview-file", name=paper.name))
    versions = _words(unit, form_state)
    whole = sum(announcement_words.shown_units(each) for each in versions.values())
    if whole > _MOST_SHOWN:
        parts.append(wording.say(tongue, "announcement-preview-cut"))
    room = _MOST_SHOWN // (2 * len(versions))
    for language, words in versions.items():
        shown = words if whole <= _MOST_SHOWN else shorten(words, room)
        named = language if language in _NAMED else wording.name_of(tongue, language)
        head = wording.say(tongue, "announcement-preview-in", tongue=named)
        parts.append(f"{head}\n{announcement_words.text(unit, person.id, shown, language)}")
    return "\n\n".join(parts)


def _finish(unit: Unit, person: Person, form_state: FormState) -> None:
    paper = form_state.paper("file")
    announcement = sending.compose(
        unit,
        person,
        audience_fields.audience(form_state),
        form_state.moment("at"),
        words=_words(unit, form_state),
        file=None if paper is None else Enclosure(paper.id, paper.name),
    )
    announcement_pages.tell(unit, person, announcement_pages.ONE, announcement.id)


def _question(_unit: Unit, person: Person, _form_state: FormState, field: Field) -> str | None:
    return audience_fields.question(person, field) or _about_a_language(person, field, "")


def _short_name(person: Person, field: Field) -> str | None:
    return _about_a_language(person, field, "-name")


def _about_a_language(person: Person, field: Field, which: str) -> str | None:
    """Say (plain) what is said of the words in a language that has no text of its own for it."""
    language = field.name.removeprefix(f"{_WORDS}-")
    if language == field.name or wording.knows(f"form-announcement-{field.name}"):
        return None
    name = wording.name_of(person.language, language)
    return wording.label(person.language, f"form-announcement-words-other{which}", tongue=name)


def _languages(unit: Unit) -> list[str]:
    others = [each for each in unit.municipality.network.languages if each != FIRST_LANGUAGE]
    return [FIRST_LANGUAGE, *others]


def _words(unit: Unit, form_state: FormState) -> dict[str, str]:
    written = {each: form_state.words(_in(each)) for each in _languages(unit)}
    return {language: words for language, words in written.items() if words}


def _in(language: str) -> str:
    return f"{_WORDS}-{language}"


def _letter(_unit: Unit, _person: Person, form_state: FormState) -> Form:
    field = Field(_WORDS, FieldKind.WORDS, most=letters.MOST_UNITS)
    return Form(form_state.form, (field,))


def _reply(unit: Unit, person: Person, form_state: FormState) -> None:
    letters.say_back(unit, person, AffairId(form_state.subject), form_state.words(_WORDS))


def _answer(unit: Unit, person: Person, form_state: FormState) -> None:
    letters.answer(unit, person, LetterId(form_state.subject), form_state.words(_WORDS))


ANNOUNCEMENT = FormFace(
    "announcement",
    build=_build,
    finish=_finish,
    may=_may_announce,
    preview=_preview,
    label=audience_fields.label,
    question=_question,
    short_name=_short_name,
)
REPLY = FormFace("reply", build=_letter, finish=_reply, may=_may_reply)
ANSWER = FormFace("answer", build=_letter, finish=_answer, may=_may_announce)
