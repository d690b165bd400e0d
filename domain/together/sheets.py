"""Knowledge sheets: what people can look up, in their language, and nobody knows that they did.

Guide, "Investeren in kennis sleutelfiguren": what signals are, how to talk about a taboo; and
"Wederkerigheid organiseren": how government works.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self

_IN_TURN = ("en", "nl")
"""In which languages a sheet is read that one's own does not have."""


class BlockKind(StrEnum):
    """What a block of words is."""

    HEADING = "heading"
    WORDS = "words"
    POINT = "point"
    STEP = "step"


@dataclass(frozen=True, slots=True)
class Run:
    """Words that look alike. Those of a `link` are its whole address: it leads where it says."""

    text: str
    bold: bool = False
    italic: bool = False
    link: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph, or a point of a list; `number` is that of a step."""

    kind: BlockKind
    runs: tuple[Run, ...]
    number: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet in one language."""

    code: str
    title: str
    blocks: tuple[Block, ...]

    @classmethod
    def from_table(cls, code: str, table: Mapping[str, Any]) -> Self:
        """Read a checked sheet."""
        return cls(code, table["title"], tuple(_numbered(table["blocks"])))


@dataclass(frozen=True, slots=True)
class Sheets:
    """All sheets of a network, in their order, each by language."""

    by_code: Mapping[str, Mapping[str, Sheet]]

    @classmethod
    def from_tables(cls, tables: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> Self:
        """Read checked sheets: each is there in Dutch at least."""
        return cls(
            {
                code: {language: Sheet.from_table(code, table) for language, table in each.items()}
                for code, each in tables.items()
            }
        )

    def read_in(self, language: str) -> list[Sheet]:
        """Give every sheet as somebody who speaks this language reads it."""
        return [_spoken(each, language) for each in self.by_code.values()]

    def sheet(self, code: str, language: str) -> Sheet | None:
        """Find a sheet; None for one that the network does not have (any more)."""
        each = self.by_code.get(code)
        return None if each is None else _spoken(each, language)


NO_SHEETS = Sheets({})


def _spoken(sheet: Mapping[str, Sheet], language: str) -> Sheet:
    in_turn = ("nl",) if language == "nl" else (language, *_IN_TURN)
    return next(sheet[each] for each in in_turn if each in sheet)


def _numbered(blocks: Sequence[Mapping[str, Any]]) -> list[Block]:
    """Read blocks; the steps of a list are numbered from one."""
    read: list[Block] = []
    number = 0
    for block in blocks:
        kind = BlockKind(block["kind"])
        number = number + 1 if kind is BlockKind.STEP else 0
        read.append(Block(kind, tuple(Run(**run) for run in block["runs"]), number))
    return read
