"""What a reporter tells about a concern of theirs: the words, and the messages they stand in."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self

from domain.concerns.protocol import Act
from domain.filing.interview import Piece
from domain.identifiers import EntryId, MessageId
from storage.records import Conversation

KIND = "telling"
"""The kind of these conversations."""


class View(StrEnum):
    """Which side of it is on the screen."""

    WORDS = "words"  # asked to type
    PREVIEW = "preview"  # looking at it once more
    FOUND = "found"  # words that lead to one person: really send those?
    LEAVING = "leaving"  # really throw the words away?
    TOO_LATE = "too-late"  # the question was closed: send it as an addition?


@dataclass(frozen=True, slots=True)
class Telling:
    """What is being written, and the messages it stands in.

    `question` is the entry of the question that is answered, `asked` the message it was read in.
    `typed` are all messages typed for this, those whose words were erased again too; `messages`
    are all that leave the chat with it. `accepted` are words that were found and go all the same.
    """

    act: Act
    view: View = View.WORDS
    pieces: tuple[Piece, ...] = ()
    typed: tuple[MessageId, ...] = ()
    question: EntryId | None = None
    asked: MessageId | None = None
    messages: tuple[int, ...] = ()
    accepted: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Give all words, a line a message."""
        return "\n".join(piece.text for piece in self.pieces)

    def to_state(self) -> dict[str, Any]:
        """Give it as plain JSON data."""
        return {
            "act": self.act,
            "view": self.view,
            "pieces": [[piece.message, piece.text] for piece in self.pieces],
            "typed": list(self.typed),
            "question": self.question,
            "asked": self.asked,
            "messages": list(self.messages),
            "accepted": list(self.accepted),
        }

    @classmethod
    def of(cls, conversation: Conversation) -> Self:
        """Read a conversation's state."""
        state = conversation.state
        return cls(
            act=Act(state["act"]),
            view=View(state["view"]),
            pieces=tuple(Piece(message, text) for message, text in state["pieces"]),
            typed=tuple(state["typed"]),
            question=state["question"],
            asked=state["asked"],
            messages=tuple(state.get("messages", ())),
            accepted=tuple(state.get("accepted", ())),
        )
