"""Forms: a guided conversation as a short declaration, and how far somebody is in one.

A form is an ordered list of fields. Which fields there are may depend on what was answered, so
whoever declares a form builds it anew from the answers so far. The steps that lead through one
are in `domain/conversations/steps.py`; nothing here remembers anything.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Self

PREVIEW = "preview"
"""Where a filling is when every question was answered."""

MOST_CHARACTERS = 1_000
"""What an answer in words may hold, unless its field says otherwise."""

MOST_NUMBER = 9_999
"""The highest number somebody may type, unless its field says otherwise."""

MOST_FILE_BYTES = 10 * 1024 * 1024
"""How big a file may be."""

_NAME = re.compile(r"[a-z0-9-]{1,26}")
"""Names and codes travel in buttons, with two characters before them."""


class FieldKind(StrEnum):
    """How a question is answered."""

    CHOICE = "choice"  # one tap; the answer is a code
    MANY = "many"  # taps that go on and off, then done; a list of codes
    WORDS = "words"  # typed, one message of one or more lines; the words
    MOMENT = "moment"  # a day and a time, on buttons or typed; ISO text in UTC
    DAY = "day"  # a day, on buttons or typed; an ISO date
    NUMBER = "number"  # typed; a whole number
    FILE = "file"  # a PDF; its id at Telegram, name and size


@dataclass(frozen=True, slots=True)
class Field:
    """One question. `codes` are what may be chosen (CHOICE, MANY), in the order shown.

    `most` is the highest number (NUMBER), how many may be picked (MANY), or how long the answer
    may be in characters as Telegram counts them, UTF-16 units (WORDS); zero stands for the usual.
    `least` is the lowest number or how few may be picked. `optional` questions can be skipped.
    """

    name: str
    kind: FieldKind
    codes: tuple[str, ...] = ()
    optional: bool = False
    most: int = 0
    least: int = 0

    def __post_init__(self) -> None:
        for name in (self.name, *self.codes):
            if not _NAME.fullmatch(name):
                raise ValueError("a name or code that no button can carry")

    @property
    def limit(self) -> int:
        """What `most` stands for."""
        if self.kind is FieldKind.MANY:
            return self.most or len(self.codes)
        return self.most or (MOST_NUMBER if self.kind is FieldKind.NUMBER else MOST_CHARACTERS)


@dataclass(frozen=True, slots=True)
class Form:
    """The questions as they are now; `name` is also the beginning of its texts."""

    name: str
    fields: tuple[Field, ...]

    def field(self, name: str) -> Field | None:
        """Find a question; None when it is not asked (any more)."""
        return next((each for each in self.fields if each.name == name), None)


class View(StrEnum):
    """Which side of the form is on the screen."""

    ASKING = "asking"  # a question, or the preview
    ADJUSTING = "adjusting"  # which answer to change
    LEAVING = "leaving"  # keep it or throw it away?
    KEPT = "kept"  # put aside until its writer comes back


@dataclass(frozen=True, slots=True)
class Paper:
    """A file somebody sent: Telegram's id for it, its name and its size in bytes."""

    id: str
    name: str
    size: int

    def to_answer(self) -> dict[str, Any]:
        """Give it as an answer."""
        return {"id": self.id, "name": self.name, "size": self.size}


@dataclass(frozen=True, slots=True)
class Filling:
    """A form under way. `at` is the name of the question on the screen, or "preview".

    `answers` holds plain JSON by field; None for a question that was skipped. `subject` is what
    the form is about, an id its owner understands. `page` is the part that is shown of a long
    list or a calendar. `revisiting` tells that the question was opened from the preview.
    `typed` holds the number of the message each typed answer stands in, so an edit finds it.
    """

    form: str
    at: str
    answers: Mapping[str, Any] = field(default_factory=dict)
    view: View = View.ASKING
    subject: str = ""
    page: str = ""
    revisiting: bool = False
    typed: Mapping[str, int] = field(default_factory=dict)

    def choice(self, name: str) -> str:
        """Give the code that was chosen; empty when none was."""
        return str(self.answers.get(name) or "")

    def picks(self, name: str) -> tuple[str, ...]:
        """Give the codes that were picked."""
        return tuple(self.answers.get(name) or ())

    def words(self, name: str) -> str:
        """Give what was typed; empty when nothing was."""
        return str(self.answers.get(name) or "")

    def number(self, name: str) -> int | None:
        """Give the number."""
        answer = self.answers.get(name)
        return None if answer is None else int(answer)

    def moment(self, name: str) -> datetime | None:
        """Give the moment, in UTC."""
        answer = self.answers.get(name)
        return None if answer is None else datetime.fromisoformat(answer)

    def day(self, name: str) -> date | None:
        """Give the day."""
        answer = self.answers.get(name)
        return None if answer is None else date.fromisoformat(answer)

    def paper(self, name: str) -> Paper | None:
        """Give the file."""
        answer = self.answers.get(name)
        return None if answer is None else Paper(**answer)

    def to_dict(self) -> dict[str, Any]:
        """Give the filling as plain JSON data."""
        return {
            "form": self.form,
            "at": self.at,
            "answers": dict(self.answers),
            "view": str(self.view),
            "subject": self.subject,
            "page": self.page,
            "revisiting": self.revisiting,
            "typed": dict(self.typed),
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read what `to_dict` gave; what else lies beside it is left alone."""
        return cls(
            form=data["form"],
            at=data["at"],
            answers=dict(data["answers"]),
            view=View(data["view"]),
            subject=data["subject"],
            page=data["page"],
            revisiting=data["revisiting"],
            typed=dict(data["typed"]),
        )
