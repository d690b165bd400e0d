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
class Heading:
    """A heading below that of its section."""

    heading: str


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
    """One line of a chart: `shares` are how long its bars are, from 0 to 1; `said` its numbers."""

    label: str
    shares: tuple[float, ...]
    said: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bars:
    """A chart that is a table as well, so that who hears it read misses nothing.

    A line's bars are of the first numbers it says; the head names the lines, and then each number.
    """

    head: tuple[str, ...]
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class CurveLine:
    """One line of a curve: a share from 0 to 1 at each point; None where nothing can be shown."""

    label: str
    shares: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Curve:
    """A chart over time, with what it shows in words; its numbers stand in a table below it."""

    alt: str
    points: tuple[str, ...]
    lines: tuple[CurveLine, ...]


Block: TypeAlias = Words | Heading | Points | Table | Bars | Curve | Picture


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
