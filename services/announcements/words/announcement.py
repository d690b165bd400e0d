"""An announcement in words: as people see it, for whom it is, and how long it takes."""

import re
from datetime import timedelta
from html import unescape

from config import wording
from domain.announcements.announcement import MOST_UNITS, duration, units
from domain.identifiers import PersonId
from domain.roles import Role, Standing
from services.unit import Unit
from storage.records import Person

_TAG = re.compile(r"</?[a-z][^>]*>")
_MINUTE = timedelta(minutes=1)
_NOBODY = "none"
"""Stands for the name of a coordinator who is in the network no more."""

_LETTER = "\u0627"
"""An Arabic one: with it all that stands around words from right to left is counted too."""


def text(unit: Unit, by: PersonId, words: str, language: str) -> str:
    """Give an announcement (HTML) as somebody who reads this language sees it.

    One that was planned by who coordinates no more bears no name. Who leads a meeting writes too.
    """
    author = unit.store.people.by_id(by)
    if author is not None and author.role is not Role.COORDINATOR:
        leader = author.name if author.standing is Standing.MEMBER else None
        return wording.say(
            language,
            "announcement-from-leader",
            network=unit.municipality.network.name,
            name=leader or _NOBODY,
            words=words,
        )
    name = (author.name if author and _coordinates(author) else None) or _NOBODY
    network = unit.municipality.network.name
    return wording.say(language, "announcement", network=network, name=name, words=words)


def _coordinates(author: Person) -> bool:
    return author.role is Role.COORDINATOR and author.standing is Standing.MEMBER


def room(unit: Unit, author: Person) -> int:
    """Tell how long the words may be, as Telegram counts: what stands above them counts too."""
    spoken = unit.municipality.network.languages
    above = max(shown_units(text(unit, author.id, _LETTER, each)) for each in spoken)
    return MOST_UNITS - above + len(_LETTER)


def shown_units(html: str) -> int:
    """Count a text (HTML) as Telegram does: without its formatting."""
    return units(unescape(_TAG.sub("", html)))


def minutes(messages: int) -> int:
    """Give the minutes that so many messages take, about; zero for less than one."""
    takes = duration(messages)
    return 0 if takes < _MINUTE else round(takes / _MINUTE)
