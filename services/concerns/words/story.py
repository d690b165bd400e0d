"""What was told of a concern, and written about it since: heading and words, in their order.

First the answers, then the account as it was written, then what officials wrote. For who may read,
and whose reading is in the journal: `reading.py` sees to that.
"""

from collections.abc import Iterator
from typing import NamedTuple

from config import wording
from domain.concerns.concern import Concern
from domain.conversations.form import FieldKind
from domain.network import WHOLE_TOWN
from services.concerns.words import dates, face
from services.unit import Unit
from storage.records import Entry

_ON_THE_CARD = frozenset({"danger-112", "identity"})
"""Questions whose answer says nothing that the card does not say."""


class Passage(NamedTuple):
    """One piece of it; `typed` when the words are somebody's own, letter by letter."""

    heading: str
    words: str
    typed: bool


def told(unit: Unit, concern: Concern, tongue: str) -> Iterator[Passage]:
    """Give all that was told and written, in the language of the reader."""
    yield from _answers(unit, concern, tongue)
    attached = wording.label(tongue, "card-entry-attached")
    for entry in unit.store.entries.of(concern.id):
        heading = _by_whom(unit, concern, entry, tongue)
        yield Passage(heading, entry.body or attached, bool(entry.body))


def _answers(unit: Unit, concern: Concern, tongue: str) -> Iterator[Passage]:
    answers = unit.store.concerns.filing(concern.id)
    if concern.timeline.goes_at is not None:
        heading = wording.label(tongue, "card-reading-erased")
        yield Passage(heading, wording.label(tongue, "card-reading-erased-words"), typed=False)
    for heading, number, as_typed in dates.called_on(tongue, answers):
        yield Passage(heading, number, typed=as_typed)
    typed = []
    for question in unit.municipality.interviews[concern.kind].questions:
        answer = answers.get(question.id)
        if not answer or question.id in _ON_THE_CARD:
            continue
        if question.kind is FieldKind.TOLD:
            typed.append(Passage(question.prompt(tongue), answer, typed=True))
            continue
        if answer == WHOLE_TOWN:
            words = face.neighbourhood(unit, concern, tongue)
        else:
            option = question.option(answer)
            words = option.label(tongue) if option else answer
        yield Passage(question.prompt(tongue), words, typed=False)
    yield from typed


def _by_whom(unit: Unit, concern: Concern, entry: Entry, tongue: str) -> str:
    """Head an entry; the reporter's own have no name, and no time that could give them away."""
    zone = unit.municipality.network.timezone
    day = wording.day(tongue, entry.at, zone)
    if entry.author == concern.reporter and not concern.named:
        return wording.label(tongue, f"card-entry-{entry.kind}", when=day)
    when = f"{day} {wording.hour(tongue, entry.at, zone)}"
    if entry.author == concern.reporter:
        return wording.label(tongue, f"card-entry-{entry.kind}", when=when)
    name = face.name_of(unit, entry.author, tongue)
    return wording.label(tongue, f"card-entry-{entry.kind}", name=name, when=when)
