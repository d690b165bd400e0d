"""The forms of announcements: writing one, and what is said back and forth about it."""

from collections.abc import Sequence
from dataclasses import replace

from domain.announcements.announcement import FIRST_LANGUAGE, Enclosure
from domain.conversations.form import Field, FieldKind, Filling, Form
from domain.identifiers import AffairId, LetterId
from domain.people.audience import Audience, Reach
from domain.quiet_hours import quiet_until
from domain.roles import Role, Standing
from domain.typed_text import shorten
from handlers.announcements import pages as announcement_pages
from handlers.announcements import words as announcement_words
from handlers.conversations import audience_fields, form_words
from handlers.conversations.form_face import FormFace
from handlers.telegram import wording
from services.announcements import letters as corresponding
from services.announcements import sending
from services.unit import Unit
from storage.records import Person

_MOST_SHOWN = 2_900
"""UTF-16 units of all versions together that the preview has room for."""

_WORDS = "words"


def _may_announce(person: Person) -> bool:
    return person.role is Role.COORDINATOR and person.standing is Standing.MEMBER


def _may_reply(person: Person) -> bool:
    return person.standing is Standing.MEMBER


def _build(unit: Unit, person: Person, filling: Filling) -> Form:
    """Ask only for whom there is somebody, and for no more languages than the network speaks."""
    found = sending.readers(unit, Audience(Reach.ALL), person.id)
    fields = [_reaching(found, each) for each in audience_fields.fields(unit, filling, found)]
    room = announcement_words.room(unit, person)
    fields += [
        Field(_in(each), FieldKind.WORDS, optional=each != FIRST_LANGUAGE, most=room)
        for each in _languages(unit)
    ]
    fields.append(Field("file", FieldKind.FILE, optional=True))
    fields.append(Field("when", FieldKind.CHOICE, ("now", "later")))
    if filling.choice("when") == "later":
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


def _preview(unit: Unit, person: Person, filling: Filling) -> str:
    tongue, whom = person.language, audience_fields.audience(filling)
    paper, count = filling.paper("file"), len(sending.readers(unit, whom, person.id))
    facts = wording.say(
        tongue,
        "announcement-preview",
        count=count,
        audience=announcement_words.audience(unit, tongue, whom),
        minutes=announcement_words.minutes(count * (2 if paper else 1)),
        moment=form_words.moment(unit, person, filling, "at") or "now",
    )
    parts = [facts]
    if quiet_until(filling.moment("at") or unit.now, unit.house.network.timezone) is not None:
        parts.append(wording.say(tongue, "announcement-preview-night"))
    if paper is not None:
        parts.append(wording.say(tongue, "announcement-preview-file", name=paper.name))
    versions = _words(unit, filling)
    whole = sum(announcement_words.shown_units(each) for each in versions.values())
    if whole > _MOST_SHOWN:
        parts.append(wording.say(tongue, "announcement-preview-cut"))
    room = _MOST_SHOWN // (2 * len(versions))
    for language, words in versions.items():
        shown = words if whole <= _MOST_SHOWN else shorten(words, room)
        head = wording.say(tongue, "announcement-preview-in", tongue=language)
        parts.append(f"{head}\n{announcement_words.text(unit, person.id, shown, language)}")
    return "\n\n".join(parts)


def _finish(unit: Unit, person: Person, filling: Filling) -> None:
    paper = filling.paper("file")
    announcement = sending.compose(
        unit,
        person,
        audience_fields.audience(filling),
        filling.moment("at"),
        words=_words(unit, filling),
        file=None if paper is None else Enclosure(paper.id, paper.name),
    )
    announcement_pages.tell(unit, person, announcement_pages.ONE, announcement.id)


def _question(_unit: Unit, person: Person, _filling: Filling, field: Field) -> str | None:
    return audience_fields.question(person, field)


def _languages(unit: Unit) -> list[str]:
    others = [each for each in unit.house.network.languages if each != FIRST_LANGUAGE]
    return [FIRST_LANGUAGE, *others]


def _words(unit: Unit, filling: Filling) -> dict[str, str]:
    written = {each: filling.words(_in(each)) for each in _languages(unit)}
    return {language: words for language, words in written.items() if words}


def _in(language: str) -> str:
    return f"{_WORDS}-{language}"


def _letter(_unit: Unit, _person: Person, filling: Filling) -> Form:
    field = Field(_WORDS, FieldKind.WORDS, most=corresponding.MOST_UNITS)
    return Form(filling.form, (field,))


def _reply(unit: Unit, person: Person, filling: Filling) -> None:
    corresponding.reply(unit, person, AffairId(filling.subject), filling.words(_WORDS))


def _answer(unit: Unit, person: Person, filling: Filling) -> None:
    corresponding.answer(unit, person, LetterId(filling.subject), filling.words(_WORDS))


ANNOUNCEMENT = FormFace(
    "announcement",
    _build,
    _finish,
    _may_announce,
    _preview,
    audience_fields.label,
    _question,
)
REPLY = FormFace("reply", _letter, _reply, _may_reply)
ANSWER = FormFace("answer", _letter, _answer, _may_announce)
