"""What stands in a printed document, before it is drawn: words in one language, and no layout."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Run:
    """Words that stand out from those around them, or do not."""

    words: str
    strong: bool = False


Line: TypeAlias = str | tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph."""

    words: Line


@dataclass(frozen=True, slots=True)
class Points:
    """A list, each point in a few words; in `order` they are numbered."""

    points: tuple[Line, ...]
    order: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG, with what is seen on it in words."""

    png: bytes
    alt: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table; each row has as many cells as the head."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of a chart: `share` is how long its bar is, from 0 to 1; `said` says it in words."""

    label: str
    share: float
    said: str


@dataclass(frozen=True, slots=True)
class Bars:
    """A chart that is a table as well, so that who hears it read misses nothing."""

    head: tuple[str, str]
    bars: tuple[Bar, ...]


Block: TypeAlias = Words | Points | Table | Bars | Picture


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, and what stands below it."""

    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """All of it. `language` is a code; `author` answers for it; `foot` is on each page."""

    title: str
    language: str
    author: str
    sections: tuple[Section, ...]
    lead: str = ""
    foot: str = ""
