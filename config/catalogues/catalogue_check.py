"""What is wrong with a network's own texts, and what the languages it speaks still lack.

What is wrong is refused at the start, by file, line and key. What is lacking is said in English
meanwhile, and named: whoever adds a language hears it here, and not from somebody who pressed a
button.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel import Locale, UnknownLocaleError
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from config.catalogues.catalogue import AT_DESK, SHIPPED, files_of, keys_in
from config.catalogues.catalogue_text import Asked, is_html, plural_fault

COMPLETE = ("nl", "en")
"""The languages that lack nothing: tests hold them to it, so no start has to look."""

NOT_READ = "### Not yet read by a native speaker."
"""This line in a catalogue says so; whoever is one and has read it takes the line out."""

_MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a catalogue of a network's own, as what is expected there."""

    file: Path
    line: int
    key: str
    expected: str


def faults(own: Path | None) -> Iterator[Fault]:
    """Find what is wrong in a network's own texts; None for a network without any."""
    if own is None or not own.is_dir():
        return
    for home in sorted(own.iterdir()):
        if not home.is_dir() or not is_language(home.name):
            yield Fault(home, 1, home.name, "a folder named by a language in two letters, like fy")
            continue
        first_seen: dict[str, Path] = {}
        for file in files_of(home):
            yield from _in_file(home.name, file, first_seen)


def unspeakable(languages: Sequence[str], own: Path | None) -> Iterator[str]:
    """Say of the languages a network is to speak which cannot be spoken at all, and why."""
    for language in languages:
        if not is_language(language):
            yield f'nobody knows how dates are written in "{language}"'
        elif not any(files_of(home) for home in _homes(language, own)):
            yield f"there are no texts in {_called(language)}: no folder texts/{language}"


@dataclass(frozen=True, slots=True)
class Lack:
    """Which texts a language lacks, and whether no native speaker has read those it has."""

    language: str
    keys: tuple[str, ...]
    unread: bool

    def first_keys(self) -> str:
        """Name the first few texts, and count the others."""
        listed = ", ".join(self.keys[:_MOST_NAMED])
        more = len(self.keys) - _MOST_NAMED
        return f"{listed} and {more} more" if more > 0 else listed

    def sentences(self) -> Iterator[str]:
        """Say it."""
        called = _called(self.language)
        if self.keys:
            texts = "a text" if len(self.keys) == 1 else f"{len(self.keys)} texts"
            yield f"{called} lacks {texts}, said in English: {self.first_keys()}."
        if self.unread:
            yield f"{called} was not yet read by a native speaker."


AT_THE_DESK = frozenset({"web", "board", "course"})
"""First words of the texts that only the desk on the web says: it speaks Dutch and English."""


def lacks(languages: Sequence[str], own: Path | None) -> Iterator[Lack]:
    """Find what the languages a network speaks lack; nothing of those that lack nothing."""
    for language in languages:
        if language in COMPLETE:
            continue
        written = [text for home in _homes(language, own) for text in _written(home)]
        has = {key for text in written for key in keys_in(text)}
        dutch = (key for text in _written(SHIPPED / "nl") for key in keys_in(text))
        wanted = (key for key in dutch if not _of_desk(key))
        absent = tuple(key for key in wanted if key not in has)
        unread = any(NOT_READ in text.splitlines() for text in written)
        if absent or unread:
            yield Lack(language, absent, unread)


def _of_desk(key: str) -> bool:
    return key.partition("-")[0] in AT_THE_DESK or key.endswith(AT_DESK)


def is_language(code: str) -> bool:
    """Tell whether it is known how people write dates and count in a language."""
    try:
        Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        return False
    return True


def _in_file(language: str, file: Path, first_seen: dict[str, Path]) -> Iterator[Fault]:
    written = file.read_text("utf-8")
    for entry in FluentParser().parse(written).body:
        line = 1 + written.count("\n", 0, entry.span.start if entry.span else 0)
        if isinstance(entry, fluent.Junk):
            why = entry.annotations[0].message if entry.annotations else ""
            key = (keys_in(entry.content or "") or [(entry.content or "").split("\n")[0][:40]])[0]
            yield Fault(file, line, key, f"a text that Fluent can read ({why})")
        if not isinstance(entry, fluent.Message):
            continue
        key = entry.id.name
        for expected in _expected(language, entry):
            yield Fault(file, line, key, expected)
        if key in first_seen:
            yield Fault(file, line, key, f"each text once; it stands in {first_seen[key]} too")
        first_seen.setdefault(key, file)


def _expected(language: str, message: fluent.Message) -> Iterator[str]:
    """Say what is expected of a text, compared with the Dutch one."""
    dutch = _dutch(message.id.name)
    if dutch is None:
        yield "the key of a text that there is; remove it or correct its spelling"
        return
    asked = Asked.by(message)
    if missing := sorted(dutch.facts - asked.facts):
        yield f"{_placed(missing)} in it, as in the Dutch text"
    if unknown := sorted(asked.facts - dutch.facts):
        yield f"no {_placed(unknown)}; {_placed(sorted(dutch.facts)) or 'nothing'} is filled in"
    for key in sorted(asked.references):
        if _dutch(key) is None:
            yield f"the key of a text that there is, not {{ {key} }}"
    if asked.functions:
        yield f"no function: {', '.join(sorted(asked.functions))}"
    if not is_html(asked.words):
        yield "the HTML that Telegram takes: <b>, <i>, <s>, <code>, <pre>, each closed again"
    if fault := plural_fault(language, message):
        yield fault


def _dutch(key: str) -> Asked | None:
    return _dutch_texts(key.partition("-")[0]).get(key)


@cache
def _dutch_texts(word: str) -> Mapping[str, Asked]:
    """Read the Dutch texts whose key begins with this word."""
    found = {}
    for file in files_of(SHIPPED / "nl"):
        if file.stem == word:
            for entry in FluentParser().parse(file.read_text("utf-8")).body:
                if isinstance(entry, fluent.Message):
                    found[entry.id.name] = Asked.by(entry)
    return found


def _homes(language: str, own: Path | None) -> list[Path]:
    return [home / language for home in (SHIPPED, own) if home is not None]


def _written(home: Path) -> Iterator[str]:
    return (file.read_text("utf-8") for file in files_of(home))


def _called(language: str) -> str:
    """Name a language in English: "Turkish (tr)"."""
    return f"{Locale.parse(language).get_display_name('en')} ({language})"


def _placed(facts: Sequence[str]) -> str:
    return ", ".join(f"{{ ${name} }}" for name in facts)
