"""Writing an announcement: what is asked, what is shown before it goes, and what becomes of it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from config import wording
from domain.announcements.announcement import FIRST_LANGUAGE, Announcement, Enclosure
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.people.audience import Audience, Reach
from domain.roles import Role, Standing
from domain.typed_text import shorten
from services.announcements import sending
from services.announcements.words import announcement as words_of
from services.conversations import audience_fields, form_words
from services.conversations.questions import Questions
from services.unit import Unit
from storage.records import Person

_MOST_SHOWN = 2_900
"""UTF-16 units of all versions together that a preview in a chat has room for."""

_WHEN, _LATER, _AT, _PAPER = "when", "later", "at", "file"
_WORDS = "words"
_NAMED = frozenset({"nl", "en"})
"""The languages that the catalogue itself has the names of."""


def may(person: Person) -> bool:
    """Tell whether somebody may write to the network: coordinators may."""
    return person.role is Role.COORDINATOR and person.standing is Standing.MEMBER


def _build(unit: Unit, author: Person, form_state: FormState, *, paper: bool) -> Form:
    """Ask only for whom there is somebody, and for no more languages than the network speaks.

    A PDF is asked for where one can be sent: `paper`.
    """
    found = sending.readers(unit, Audience(Reach.ALL), author.id)
    asked = audience_fields.fields(unit, author, form_state, found)
    fields = [_reaching(found, each) for each in asked]
    room = words_of.room(unit, author)
    fields += [
        Field(_in(each), FieldKind.WORDS, optional=each != FIRST_LANGUAGE, most=room)
        for each in _languages(unit)
    ]
    if paper:
        fields.append(Field(_PAPER, FieldKind.FILE, optional=True))
    fields.append(Field(_WHEN, FieldKind.CHOICE, ("now", _LATER)))
    if form_state.choice(_WHEN) == _LATER:
        fields.append(Field(_AT, FieldKind.MOMENT))
    return Form("announcement", tuple(fields))


def compose(unit: Unit, author: Person, form_state: FormState) -> Announcement:
    """Send it, or plan it, as it was written. Raises as `sending.compose`."""
    paper = form_state.paper(_PAPER)
    return sending.compose(
        unit,
        author,
        audience_fields.audience(form_state),
        form_state.moment(_AT),
        words=_versions(unit, form_state),
        file=None if paper is None else Enclosure(paper.id, paper.name),
    )


def _versions(unit: Unit, form_state: FormState) -> dict[str, str]:
    """Give the words, by the language they were written in."""
    written = {each: form_state.words(_in(each)) for each in _languages(unit)}
    return {language: words for language, words in written.items() if words}


def _preview(unit: Unit, author: Person, form_state: FormState, *, most: int | None) -> str:
    """Show to how many it goes, and each version as people will see it; no more than the `most`."""
    parts = list(_facts(unit, author, form_state))
    versions = _versions(unit, form_state)
    whole = sum(words_of.shown_units(each) for each in versions.values())
    cut = most is not None and whole > most
    if cut:
        parts.append(wording.say(author.language, "announcement-preview-cut"))
    room = (most or whole) // (2 * len(versions))
    for language, words in versions.items():
        named = language if language in _NAMED else wording.name_of(author.language, language)
        head = wording.say(author.language, "announcement-preview-in", tongue=named)
        shown = shorten(words, room) if cut else words
        parts.append(f"{head}\n{words_of.text(unit, author.id, shown, language)}")
    return "\n\n".join(parts)


def _facts(unit: Unit, author: Person, form_state: FormState) -> Iterator[str]:
    """Say to how many it goes, how long that takes, when, and with which file."""
    tongue, whom = author.language, audience_fields.audience(form_state)
    paper = form_state.paper(_PAPER)
    count = len(sending.readers(unit, whom, author.id))
    yield wording.say(
        tongue,
        "announcement-preview",
        count=count,
        audience=audience_fields.in_words(unit, tongue, whom),
        minutes=words_of.minutes(count * (2 if paper else 1)),
        moment=form_words.moment(unit, author, form_state, _AT) or "now",
    )
    if (until := unit.quiet_until(form_state.moment(_AT))) is not None:
        hour = wording.hour(tongue, until, unit.municipality.network.timezone)
        yield wording.say(tongue, "announcement-preview-night", hour=hour)
    if paper is not None:
        yield wording.say(tongue, "announcement-preview-file", name=paper.name)


def _question(_unit: Unit, person: Person, _form_state: FormState, field: Field) -> str | None:
    """Give the words (plain) of a question that the catalogue has none of."""
    return audience_fields.question(person, field) or _about_a_language(person, field, "")


def _short_name(person: Person, field: Field) -> str | None:
    """Give what such an answer is called."""
    return _about_a_language(person, field, "-name")


def _about_a_language(person: Person, field: Field, which: str) -> str | None:
    """Say (plain) what is said of the words in a language that has no text of its own for it."""
    language = field.name.removeprefix(f"{_WORDS}-")
    if language == field.name or wording.knows(f"form-announcement-{field.name}"):
        return None
    name = wording.name_of(person.language, language)
    return wording.label(person.language, f"form-announcement-words-other{which}", tongue=name)


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


def _languages(unit: Unit) -> list[str]:
    others = [each for each in unit.municipality.network.languages if each != FIRST_LANGUAGE]
    return [FIRST_LANGUAGE, *others]


def _in(language: str) -> str:
    return f"{_WORDS}-{language}"


IN_CHAT = Questions(
    "announcement",
    partial(_build, paper=True),
    may,
    partial(_preview, most=_MOST_SHOWN),
    audience_fields.label,
    _question,
    short_name=_short_name,
)
AT_DESK = replace(IN_CHAT, build=partial(_build, paper=False), preview=partial(_preview, most=None))
"""At the desk a PDF cannot be sent along, and there is room for all of the words."""
