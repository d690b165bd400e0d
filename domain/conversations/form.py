"""Forms: a guided conversation as a short declaration, and how far somebody is in one.

A form is an ordered list of fields. Which fields there are may depend on what was answered, so
whoever declares a form builds it anew from the answers so far. The steps that lead through one
are in `domain/conversations/steps.py`; nothing here remembers anything.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from domain.conversations.told import Told

PREVIEW = "preview"
"""Where a form state is when every question was answered."""

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
    TOLD = "told"  # typed in one message or more, until it is done; the words and what is attached
    NOTICE = "notice"  # read, and on by a tap; no answer


@dataclass(frozen=True, slots=True)
class Field:
    """One question. `codes` are what may be chosen (CHOICE, MANY, NOTICE), in the order shown.

    `most` is the highest number (NUMBER), how many may be picked (MANY), or how long the answer
    may be in characters as Telegram counts them, UTF-16 units (WORDS, TOLD); zero stands for the
    usual. `least` is the lowest number or how few may be picked. `optional` questions can be
    skipped; what is asked `later` can be too, and only comes when somebody wants to tell more.
    Photos and voice messages may go with an answer that is `attachable` (TOLD); one that counts
    `by_character` may be longer than a message, and has its limit in characters (TOLD). When the
    end is said with the beginning (MOMENT), the minutes between answer the question `length`; its
    `check` is called with what was chosen (UTC), and raises AnswerRefused for what cannot be.
    Where it says so a mere time is meant for `today`. With `photos`, or with `voices`, nothing else
    goes along, and at most so many (TOLD).
    """

    name: str
    kind: FieldKind
    codes: tuple[str, ...] = ()
    optional: bool = False
    most: int = 0
    least: int = 0
    attachable: bool = False
    by_character: bool = False
    length: str = ""
    later: bool = False
    check: Callable[[datetime], None] | None = None
    today: bool = False
    photos: int = 0
    voices: int = 0

    def __post_init__(self) -> None:
        for name in (self.name, *self.codes):
            if not _NAME.fullmatch(name):
                raise ValueError("a name or code that no button can carry")
        if self.later and not self.optional:
            raise ValueError("a question that must be answered cannot be left for later")

    @property
    def limit(self) -> int:
        """What `most` stands for."""
        if self.kind is FieldKind.MANY:
            return self.most or len(self.codes)
        return self.most or (MOST_NUMBER if self.kind is FieldKind.NUMBER else MOST_CHARACTERS)


@dataclass(frozen=True, slots=True)
class Form:
    """The questions as they are now; `name` is also the beginning of its texts.

    After each answer the first question without one follows; those asked `later` only when
    somebody wants to tell more, one after the other. A form that `reopens` opens its last question
    again when somebody types at the preview, or presses Aanpassen there.
    """

    name: str
    fields: tuple[Field, ...]
    reopens: bool = False

    def field(self, name: str) -> Field | None:
        """Find a question; None when it is not asked (any more)."""
        return next((each for each in self.fields if each.name == name), None)

    def following(self, name: str) -> tuple[Field, ...]:
        """Give the questions after one, in their order; none when it is not asked."""
        names = [each.name for each in self.fields]
        return self.fields[names.index(name) + 1 :] if name in names else ()

    def usual(self, *, later: bool) -> tuple[Field, ...]:
        """Give the questions that come by themselves, or those for who wants to tell more."""
        return tuple(each for each in self.fields if each.later == later)


class FormView(StrEnum):
    """Which side of the form is on the screen."""

    ASKING = "asking"  # a question, or the preview
    ADJUSTING = "adjusting"  # which answer to change
    LEAVING = "leaving"  # keep it or throw it away?
    KEPT = "kept"  # put aside until its writer comes back
    CHECKING = "checking"  # before sending: something to look at
    RESUMING = "resuming"  # the same was asked for anew: go on with this one, or begin again?


@dataclass(frozen=True, slots=True)
class Paper:
    """A file somebody sent: Telegram's id for it, the name we give it and its size in bytes.

    Until it was checked the id is that of what was sent; then it is that of what is passed on, and
    says so (`papers.py`). `tries` counts how often checking it began, as far as we know.
    """

    id: str
    name: str
    size: int
    tries: int = 0

    def to_answer(self) -> dict[str, Any]:
        """Give it as an answer."""
        return {"id": self.id, "name": self.name, "size": self.size, "tries": self.tries}


@dataclass(frozen=True, slots=True)
class FormState:
    """A form under way. `at` is the name of the question on the screen, or "preview".

    `answers` holds plain JSON by field; None for a question that was skipped. `subject` is what
    the form is about, an id its owner understands. `page` is the part that is shown of a long
    list or a calendar. `revisiting` tells that the question was opened from the preview.
    `typed` holds the number of the message each typed answer stands in, so an edit finds it.
    `notes` is plain JSON that its owner keeps with it: what was looked at before sending, say.
    """

    form: str
    at: str
    answers: Mapping[str, Any] = field(default_factory=dict)
    view: FormView = FormView.ASKING
    subject: str = ""
    page: str = ""
    revisiting: bool = False
    typed: Mapping[str, int] = field(default_factory=dict)
    notes: Mapping[str, Any] = field(default_factory=dict)

    def choice(self, name: str) -> str:
        """Give the code that was chosen; empty when none was."""
        return str(self.answers.get(name) or "")

    def picks(self, name: str) -> tuple[str, ...]:
        """Give the codes that were picked."""
        return tuple(self.answers.get(name) or ())

    def words(self, name: str) -> str:
        """Give what was typed; empty when nothing was."""
        return str(self.answers.get(name) or "")

    def told(self, name: str) -> Told:
        """Give what was told; what is false when nothing was."""
        return Told.from_answer(self.answers.get(name))

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
