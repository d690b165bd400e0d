"""The kinds of guided conversation, and what holds for each wherever it is looked at.

What is done with a kind stands in two tables more, each in the lowest room that knows all of it:
what time and erasing do in `services/upkeep/conversation_care.py`, what people see and press in
`handlers/conversation_table.py`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Self, TypeVar

Entry = TypeVar("Entry")


class ConversationKind(StrEnum):
    """What somebody is in the middle of; the value is what stands in its row."""

    FILING = "filing"  # a key figure tells a concern
    HELP = "help"  # a key figure asks for help
    ADDITION = "telling"  # a reporter answers, adds or corrects
    FORM = "form"  # a form of any other subject
    ONBOARDING = "onboarding"  # a newcomer is shown around
    INTRODUCTION = "introduction"  # a colleague introduces a new official
    PROMPT = "writing"  # an official prepares an act, in the group
    AT_DESK = "at-desk"  # an official prepares an act, at the desk on the web
    FORM_AT_DESK = "at-desk-form"  # a form of any other subject, at the desk on the web
    UNKNOWN = "unknown"  # a row of another version than this one

    @classmethod
    def _missing_(cls, value: object) -> Self:
        """Let a row of another version be opened, and left alone."""
        del value
        return cls.UNKNOWN


@dataclass(frozen=True, slots=True)
class KindFacts:
    """What holds for a kind.

    `form` tells whether its state is a form of the engine, `collects` whether messages are
    remembered, to leave the chat with it, `ends_empty` whether it ends without a question when
    nothing was answered yet.
    """

    form: bool = False
    collects: bool = False
    ends_empty: bool = False


def for_every_kind(
    table: Mapping[ConversationKind, Entry],
) -> Mapping[ConversationKind, Entry]:
    """Give a table back that has an entry for every kind. Raises ValueError for any other."""
    missing = [kind for kind in ConversationKind if kind not in table]
    if missing:
        raise ValueError(f"kinds of conversation without an entry: {', '.join(missing)}")
    return table


FACTS = for_every_kind(
    {
        ConversationKind.FILING: KindFacts(form=True, collects=True),
        ConversationKind.HELP: KindFacts(form=True, collects=True),
        ConversationKind.ADDITION: KindFacts(form=True, collects=True, ends_empty=True),
        ConversationKind.FORM: KindFacts(form=True, collects=True, ends_empty=True),
        ConversationKind.ONBOARDING: KindFacts(),
        ConversationKind.INTRODUCTION: KindFacts(),
        ConversationKind.PROMPT: KindFacts(),
        ConversationKind.AT_DESK: KindFacts(),
        ConversationKind.FORM_AT_DESK: KindFacts(),
        ConversationKind.UNKNOWN: KindFacts(),
    }
)
