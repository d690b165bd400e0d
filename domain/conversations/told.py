"""An answer that is told: words in one message or more, and photos and voice messages with them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Self

from domain.conversations.attachments import Attachment
from domain.errors import AnswerRefused
from domain.typed_text import clean


@dataclass(frozen=True, slots=True)
class Piece:
    """One message of the words; `message` is its number, so an edit finds it."""

    message: int
    text: str


@dataclass(frozen=True, slots=True)
class Told:
    """The messages, in the order they came, and what is attached. It is false while there is none.

    A photo and the words below it have the same message.
    """

    pieces: tuple[Piece, ...] = ()
    attached: tuple[Attachment, ...] = ()

    def __bool__(self) -> bool:
        """Tell whether there are words, or a photo or voice message in their place."""
        return bool(self.pieces or self.attached)

    @property
    def text(self) -> str:
        """Give all words, a line a message; empty when nothing was written."""
        return "\n".join(piece.text for piece in self.pieces)

    def knows(self, message: int) -> bool:
        """Tell whether a message is part of it, with words or without."""
        numbers = {piece.message for piece in self.pieces}
        return message in numbers | {each.message for each in self.attached}

    def with_words(self, message: int, text: str) -> Self:
        """Let these be the words of a message, in their place; of a photo they may be none.

        Raises AnswerRefused for no words at all where there is no photo.
        """
        words = clean(text)
        if not words and all(each.message != message for each in self.attached):
            raise AnswerRefused("nothing-written")
        new = [Piece(message, words)] if words else []
        numbers = [piece.message for piece in self.pieces]
        place = numbers.index(message) if message in numbers else len(numbers)
        pieces = (*self.pieces[:place], *new, *self.pieces[place + 1 :])
        return replace(self, pieces=pieces)

    def without(self, message: int) -> Self:
        """Take out what one message said and brought; an unknown one changes nothing."""
        pieces = tuple(piece for piece in self.pieces if piece.message != message)
        attached = tuple(each for each in self.attached if each.message != message)
        return replace(self, pieces=pieces, attached=attached)

    def to_answer(self) -> dict[str, Any]:
        """Give it as an answer."""
        return {
            "pieces": [[piece.message, piece.text] for piece in self.pieces],
            "attached": [attachment.to_list() for attachment in self.attached],
        }

    @classmethod
    def from_answer(cls, answer: Mapping[str, Any] | None) -> Self:
        """Read what `to_answer` gave; None stands for nothing told."""
        if answer is None:
            return cls()
        return cls(
            tuple(Piece(message, text) for message, text in answer["pieces"]),
            tuple(Attachment.from_list(attachment) for attachment in answer["attached"]),
        )
