"""Words and tables as Markdown writes them."""

from collections.abc import Iterable
from enum import StrEnum
from functools import cache

from config.tables import load_tables
from domain.concerns.protocol import Protocol


@cache
def shipped_protocol() -> Protocol:
    """Give the protocol of `config/protocol.toml`."""
    return Protocol.from_table(load_tables().protocol)


def spoken(word: StrEnum) -> str:
    """Write a code as words."""
    return word.replace("-", " ")


def listed(words: Iterable[StrEnum]) -> str:
    """Name them in the order in which their list is defined."""
    return ", ".join(spoken(word) for word in sorted(words, key=_place))


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Draw a table."""
    lines = (head, ("---",) * len(head), *rows)
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _place(word: StrEnum) -> int:
    return list(type(word)).index(word)
