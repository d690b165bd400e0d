"""Turns a refusal into one clear sentence in the person's language.

A press gets a toast; words get a reply in the private chat. Acts that were not allowed are
journaled, and nobody outside the network learns anything from the answer.
"""

from typing import Any

from config import wording
from domain.errors import AnswerRefused, NotAllowed, Refusal
from domain.roles import Standing
from handlers.group import grouping
from handlers.telegram import gate
from handlers.telegram.calls import DirectAnswer, Toast
from handlers.telegram.happenings import (
    Happening,
    Migrated,
    Noted,
    Pressed,
    SentFile,
    SentOther,
    Speaker,
)
from services import albums, strangers
from services.conversations.conversation_rows import PRIVATE
from services.filing import spoken
from services.reply import reply
from services.unit import Unit
from storage.records import Person

LONGEST_TOAST = 200
MOST_JOURNALED = 20
"""Refusals of one outsider that are journaled in a day; the log has them all."""


def refuse(unit: Unit, happening: Happening, refusal: Refusal) -> DirectAnswer | None:
    """Tell the person why nothing happened. Journals what was not allowed.

    Words in a group get no answer; from a group that is not ours the bot walks out. What is true of
    more photos of an album is said once.
    """
    unit.refused = refusal.key
    person = None
    if not isinstance(happening, Migrated | Noted):
        person = gate.known(unit, happening.speaker)
        if isinstance(refusal, NotAllowed):
            _journal(unit, happening.speaker, member=person is not None)
    if isinstance(happening, Pressed):
        return _toast(unit, happening, person, refusal)
    if not happening.place.private:
        return grouping.elsewhere(unit, happening.place)
    album = happening.album if isinstance(happening, SentFile | SentOther) else ""
    if person is not None and albums.says_first(unit, album, refusal.key):
        facts: dict[str, Any] = dict(refusal.facts)
        is_first = isinstance(refusal, AnswerRefused) and _has_nothing_open(unit, person)
        before = spoken.DANGER if is_first else ""
        reply(unit, person.id, f"refusal-{refusal.key}", before=before, **facts)
    return None


def _has_nothing_open(unit: Unit, person: Person) -> bool:
    """Tell whether nothing was asked of a member: what they sent may have been a cry for help."""
    alone = unit.store.conversations.of(person.id, PRIVATE) is None
    return alone and person.standing is Standing.MEMBER


def _journal(unit: Unit, speaker: Speaker, *, member: bool) -> None:
    """Note who tried, somebody who was removed too; of an outsider the first few of a day.

    The journal is never shortened, so nobody outside the network may fill the disk with it.
    """
    if not member and strangers.tried(unit, speaker.account) > MOST_JOURNALED:
        return
    known = None if speaker.hidden else unit.store.people.by_account(speaker.account)
    strangers.refused(unit, known.id if known else None)


def _toast(unit: Unit, pressed: Pressed, person: Person | None, refusal: Refusal) -> Toast:
    lost = gate.phone_is_lost(unit, pressed.speaker)
    known, key = lost or person, "phone-lost" if lost is not None else refusal.key
    language = known.language if known else unit.municipality.network.languages[0]
    text = wording.label(language, f"refusal-{key}", **refusal.facts)
    return Toast(pressed.callback, text[:LONGEST_TOAST], alert=True, refusal=refusal)
