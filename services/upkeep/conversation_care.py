"""What time and erasing do with each kind of conversation: the services' table of kinds."""

from collections.abc import Callable
from dataclasses import dataclass

from domain.conversations.kinds import ConversationKind, for_every_kind
from services.concerns import prepare_act
from services.conversations import conversation_rows, form_rows
from services.unit import Unit
from storage.records import Conversation

Stop = Callable[[Unit, Conversation, str], None]


@dataclass(frozen=True, slots=True)
class ConversationCare:
    """How one kind ends when nobody touches it, or with the concern it is about.

    `stop` ends it: all of it leaves the chat, and a text (a catalogue key) says so if one is given;
    without a `stop` it ends by itself elsewhere. `texts` begins the names of the texts that warn
    and tell its writer; without those nobody hears of it. When time has ended it, what waited aside
    comes back (`brings_back`) or goes as well (`takes_along`).
    """

    stop: Stop | None = None
    texts: str = ""
    brings_back: bool = False
    takes_along: bool = False


def _stop_form(unit: Unit, conversation: Conversation, text: str) -> None:
    form_rows.end(unit, conversation, text)
    conversation_rows.take_away(unit, conversation.person, conversation.screen)


def _drop(unit: Unit, conversation: Conversation, _text: str) -> None:
    unit.store.conversations.drop(conversation.person, conversation.place)


def _stop_prompt(unit: Unit, conversation: Conversation, _text: str) -> None:
    prepare_act.stop(unit, conversation)


_DRAFT = ConversationCare(_stop_form, "reporting-draft", brings_back=True)

CARE = for_every_kind(
    {
        ConversationKind.FILING: _DRAFT,
        ConversationKind.HELP: _DRAFT,
        # What waits aside goes with what somebody was telling: so it was announced.
        ConversationKind.ADDITION: ConversationCare(_stop_form, "telling", takes_along=True),
        ConversationKind.FORM: ConversationCare(_stop_form, "form", brings_back=True),
        ConversationKind.ONBOARDING: ConversationCare(),
        ConversationKind.INTRODUCTION: ConversationCare(),
        ConversationKind.PROMPT: ConversationCare(_stop_prompt),
        ConversationKind.AT_DESK: ConversationCare(_drop),
        ConversationKind.FORM_AT_DESK: ConversationCare(_drop),
        ConversationKind.UNKNOWN: ConversationCare(_drop),
    }
)
