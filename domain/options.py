"""An option people can pick, and wordings per language."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

DEFAULT_LANGUAGE = "nl"
"""The language every wording exists in."""

NEXT_BEST = "en"
"""Read where a language has no words: who chose another one than Dutch mostly reads it better."""

Wording = Mapping[str, str]
"""The same words per language code, at least in Dutch."""


def say(wording: Wording, language: str) -> str:
    """Pick the words for `language`, or else the English ones, or else the Dutch."""
    return wording.get(language) or wording.get(NEXT_BEST) or wording[DEFAULT_LANGUAGE]


@dataclass(frozen=True, slots=True)
class Option:
    """One button of a choice. `code` is kept and sent; the labels are only shown.

    Whoever picks one of `danger` says that somebody is in danger now.
    """

    code: str
    labels: Wording
    danger: bool = False

    @classmethod
    def many_from_table(cls, table: Mapping[str, Any]) -> tuple[Self, ...]:
        """Read `code = { nl = "…", en = "…" }` lines, in the order of the file.

        `danger = true` may stand with the words.
        """
        return tuple(cls._from_entry(code, dict(entry)) for code, entry in table.items())

    @classmethod
    def _from_entry(cls, code: str, entry: dict[str, Any]) -> Self:
        danger = bool(entry.pop("danger", False))
        return cls(code, entry, danger)

    def label(self, language: str) -> str:
        """Give the words on the button, in English or Dutch where the language has none."""
        return say(self.labels, language)
