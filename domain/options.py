"""An option people can pick, and wordings per language."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

DEFAULT_LANGUAGE = "nl"
"""The language every wording exists in; other languages fall back to it."""

Wording = Mapping[str, str]
"""The same words per language code, at least in Dutch."""


def say(wording: Wording, language: str) -> str:
    """Pick the words for `language`, or else the Dutch ones."""
    return wording.get(language, wording[DEFAULT_LANGUAGE])


@dataclass(frozen=True, slots=True)
class Option:
    """One button of a choice. `code` is kept and sent; the labels are only shown."""

    code: str
    labels: Wording

    @classmethod
    def many_from_table(cls, table: Mapping[str, Any]) -> tuple[Self, ...]:
        """Read `code = { nl = "…", en = "…" }` lines, in the order of the file."""
        return tuple(cls(code, dict(labels)) for code, labels in table.items())

    def label(self, language: str) -> str:
        """Give the words on the button, in Dutch where the language has none."""
        return say(self.labels, language)
