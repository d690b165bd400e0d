"""Photos and voice messages that go with an answer: which, how many, how big.

Source: the guide, "Fase 3": a network's members tell in the way that suits them; a drawing on a
wall is seen, and some would rather talk than type. Nothing else is accepted.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self

from domain.errors import AnswerRefused

MEGABYTE = 1024 * 1024
MOST_ATTACHED = 5
"""How many of them, together, go with one form."""


class Medium(StrEnum):
    """What can be attached."""

    PHOTO = "photo"
    VOICE = "voice"


MOST_TRIES = 3
"""How often fetching one may begin and not end: a file that ends the process is given up then."""

MOST_BYTES: Mapping[Medium, int] = {Medium.PHOTO: 5 * MEGABYTE, Medium.VOICE: 20 * MEGABYTE}
"""How big one may be as it comes in."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """One photo or voice message of an answer; `message` is its number in the chat.

    `source` is Telegram's name for the file while it is on its way; empty once it is in. `tries`
    counts how often fetching it began without anything coming of it, as far as we know.
    """

    id: str
    medium: Medium
    message: int
    source: str = ""
    tries: int = 0

    @property
    def on_its_way(self) -> bool:
        """Whether its content is not here yet."""
        return bool(self.source)

    def to_list(self) -> list[Any]:
        """Give it as plain JSON data."""
        return [self.id, str(self.medium), self.message, self.source, self.tries]

    @classmethod
    def from_list(cls, data: list[Any]) -> Self:
        """Read what `to_list` gave, also before it counted tries."""
        number, medium, message, source, *tries = data
        return cls(number, Medium(medium), message, source, *tries)


def check_size(medium: Medium, size: int) -> None:
    """Refuse what says to be bigger (in bytes) than one may be. Raises AnswerRefused."""
    most = MOST_BYTES[medium]
    if size > most:
        raise AnswerRefused(f"{medium}-too-big", max=most // MEGABYTE)
