"""The Fluent catalogues: those that come along, and what a network writes over them.

A text that comes along stands in the folder of its subject, in the file that the first word of
its key names: `desk-open` in `concerns/desk.ftl`. Only `form-`, `refusal-` and `toast-` have a
file a subject. A network's own texts may stand in any file below their language's folder.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from threading import Lock

from fluent.runtime import FluentBundle, FluentResource

SHIPPED = Path(__file__).parents[1] / "texts"
"""Where the texts that come along lie, a folder a language."""

FSI, PDI = "\u2068", "\u2069"
"""The isolates: around a fact, so that its direction is its own."""

AT_DESK = "-at-desk"
"""How the key of a text ends that takes the place of another where it is read at the desk."""

_REFERRED = re.compile(r"\{\s*([a-z][\w-]*)\s*\}")
"""A text that another one takes over: `{ button-again }`."""

_KEY = re.compile(r"^([a-z][a-zA-Z0-9_-]*) *=", re.MULTILINE)
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_ISOLATES = re.compile(f"[{FSI}{PDI}]")
_TAG = re.compile("<[^<>]*>")


_MOST_AT_ONCE = 2_000
"""Characters of a fact that Fluent fills in: of one that is longer it makes nothing of a text."""

_ASIDE = re.compile("\0([0-9]+)\0")
"""Where a longer one is put in afterwards; nobody can type this sign."""


def _is_long(fact: str | int) -> bool:
    return isinstance(fact, str) and len(fact) > _MOST_AT_ONCE


def files_of(home: Path) -> list[Path]:
    """Give the catalogues below a folder, in an order that stays."""
    return sorted(home.rglob("*.ftl"))


def keys_in(text: str) -> list[str]:
    """Name the texts that a catalogue begins, without reading what they say."""
    return _KEY.findall(text)


def one_way(text: str) -> str:
    """Leave out the isolates where all words go from left to right, and within tags.

    Fluent puts them around each fact, so that a name or a number stays in its place when the
    words around it go the other way.
    """
    if not _RIGHT_TO_LEFT.search(text):
        return _ISOLATES.sub("", text)
    return _TAG.sub(lambda tag: _ISOLATES.sub("", tag[0]), text)


class Catalogue:
    """The texts of one language.

    A file is read when a text of it is first said: to read all of them takes longer than the
    rest of a start. Both the database's thread and the courier's ask here.
    """

    def __init__(self, language: str, own: Path | None = None) -> None:
        """Take the texts of a language that come along; those in `own` stand before them."""
        self.bundle = FluentBundle([language])
        self._reading = Lock()
        self._unread: dict[str, list[Path]] = {}
        for file in files_of(own / language) if own is not None else []:
            words = {key.partition("-")[0] for key in keys_in(file.read_text(encoding="utf-8"))}
            for word in sorted(words):
                self._unread.setdefault(word, []).append(file)
        for file in files_of(SHIPPED / language):
            self._unread.setdefault(file.stem, []).append(file)

    def has(self, key: str) -> bool:
        """Tell whether there is this text."""
        self._read_for(key)
        return bool(self.bundle.has_message(key))

    def format(self, key: str, facts: Mapping[str, str | int]) -> str:
        """Give a text with its facts filled in. Raises LookupError for an unknown key or fact."""
        self._read_for(key)
        pattern = self.bundle.get_message(key).value
        if pattern is None:
            raise LookupError(key)
        aside = [fact for fact in facts.values() if _is_long(fact)]
        given = {
            name: f"\0{aside.index(fact)}\0" if _is_long(fact) else fact
            for name, fact in facts.items()
        }
        text, problems = self.bundle.format_pattern(pattern, given)
        if problems:
            raise LookupError(key) from problems[0]
        if aside:
            text = _ASIDE.sub(lambda place: str(aside[int(place[1])]), str(text))
        return one_way(str(text))

    def _read_for(self, key: str) -> None:
        """Read the files that this text may stand in, and those it refers to.

        When one cannot be read now, all of them are to be read still. What was there first stays:
        a network's own files stand before those that come along.
        """
        with self._reading:
            sources: dict[str, list[str]] = {}
            keys = [key]
            while keys:
                word = keys.pop().partition("-")[0]
                if word in self._unread and word not in sources:
                    files = self._unread[word]
                    sources[word] = [file.read_text(encoding="utf-8") for file in files]
                    keys += _REFERRED.findall("".join(sources[word]))
            for text in (text for word in sources for text in sources[word]):
                self.bundle.add_resource(FluentResource(text))
            for word in sources:
                del self._unread[word]


def spoken_in(*homes: Path | None) -> Iterator[str]:
    """Name the languages that have a folder in one of these, Dutch first."""
    there = [home for home in homes if home is not None and home.is_dir()]
    found = {folder.name for home in there for folder in home.iterdir() if folder.is_dir()}
    yield "nl"
    yield from sorted(found - {"nl"})
