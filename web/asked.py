"""One request of a browser, as pages see it: nothing of HTTP but what it asks for."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from domain.people.desk_session import DeskSession
from storage.records import Person

Method = Literal["GET", "POST"]
_NUMBER = re.compile(r"[0-9]{1,15}")
"""As long as a number of ours can be: the database holds no longer ones."""


def number_in(text: str) -> int | None:
    """Read a number in an address or a form; None for what is none, or none of ours."""
    return int(text) if _NUMBER.fullmatch(text) else None


@dataclass(frozen=True, slots=True)
class Asked:
    """What a browser asks: `path` in its parts, `query` of the address, `form` of what was typed.

    Neither path nor query ever holds what people wrote. `accepted` says which languages the
    browser wants, as HTTP does. `by_itself`: a page that stands open asks, and nobody pressed.
    """

    method: Method
    path: tuple[str, ...]
    query: Mapping[str, str]
    form: Mapping[str, str]
    accepted: str = ""
    by_itself: bool = False

    @property
    def words(self) -> str:
        """Give all that was typed in words: what stands under `words`, or `words.` and a name."""
        return "\n\n".join(
            said for name, said in self.form.items() if name.partition(".")[0] == "words" and said
        )

    @property
    def address(self) -> str:
        """Give the path as it is written in an address of ours."""
        return "/" + "/".join(self.path)


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody who works at the desk, in a session of theirs, and what they ask."""

    person: Person
    session: DeskSession
    asked: Asked

    @property
    def tongue(self) -> str:
        """Give the language they read."""
        return self.person.language
