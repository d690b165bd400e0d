"""A draft as it is kept: the answers so far, which side of it is shown, and what belongs to it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self

from domain.concerns.concern import Kind
from domain.filing.interview import Draft
from services.conversations import conversation_rows as conversing
from storage.records import Conversation

PLACE = conversing.PRIVATE
CONVERSATIONS = {"filing": Kind.CONCERN, "help": Kind.HELP}
"""The kinds of conversation that are a draft, and what each will become."""


class View(StrEnum):
    """Which side of the draft is on the screen."""

    QUESTION = "question"  # the question, or the summary
    ADJUSTING = "adjusting"  # which answer to change
    LEAVING = "leaving"  # keep it or throw it away?
    KEPT = "kept"  # put aside until its writer comes back
    RESUMING = "resuming"  # a new one was asked for: go on with this one, or start anew?
    FOUND = "found"  # before sending: words that lead to one person
    RECOGNISABLE = "recognisable"  # before sending: a place that tells who a nameless reporter is


@dataclass(frozen=True, slots=True)
class Writing:
    """A draft and what is shown of it. `wish` is what to start anew, while resuming.

    `messages` are the numbers of what was typed and answered along the way. Looked at before
    sending: `accepted` are the words to be sent anyway, `asked_about` is the neighbourhood that
    could tell too much, and `whole_town` whether the reporter would rather not have it shown.
    """

    draft: Draft
    view: View = View.QUESTION
    wish: Kind = Kind.CONCERN
    messages: tuple[int, ...] = ()
    accepted: tuple[str, ...] = ()
    asked_about: str = ""
    whole_town: bool = False

    def to_state(self) -> dict[str, Any]:
        """Give the writing as plain JSON data."""
        return {
            "draft": self.draft.to_dict(),
            "view": str(self.view),
            "wish": str(self.wish),
            "messages": list(self.messages),
            "accepted": list(self.accepted),
            "asked_about": self.asked_about,
            "whole_town": self.whole_town,
        }

    @classmethod
    def of(cls, conversation: Conversation) -> Self:
        """Read a conversation's state."""
        state = conversation.state
        return cls(
            Draft.from_dict(state["draft"]),
            View(state["view"]),
            Kind(state["wish"]),
            tuple(state.get("messages", ())),
            tuple(state.get("accepted", ())),
            state.get("asked_about", ""),
            state.get("whole_town", False),
        )


def is_draft(conversation: Conversation) -> bool:
    """Tell whether this conversation is a concern or a question for help under way."""
    return conversation.kind in CONVERSATIONS
