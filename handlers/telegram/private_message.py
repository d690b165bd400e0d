"""SCREEN: a guided private conversation is one message that changes."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from domain.identifiers import MessageId
from domain.roles import Role, Standing
from handlers.conversations import form_screens
from handlers.filing import addition_screen as telling_screens
from handlers.filing import interview_screen as reporting_screens
from handlers.people import introduction_screen as introduction_screens
from handlers.people import onboarding_screen as onboarding_screens
from handlers.telegram import keyboards as buttons
from handlers.telegram import wording
from handlers.telegram.calls import JSON, Call, Failure, FailureKind
from handlers.telegram.keyboards import Row
from handlers.telegram.rendering import Renderer, Verdict
from services import drafting
from services.conversations import form_rows as filling
from services.filing import additions as telling
from services.filing import interview as filing
from services.people import introductions as introducing
from services.unit import Unit
from storage.records import Conversation, Outgoing, Person

Draw = Callable[[Unit, Person, Conversation], tuple[str, list[Row]]]
_DRAWN: Mapping[str, Draw] = {
    "onboarding": onboarding_screens.draw,
    telling.KIND: telling_screens.draw,
    introducing.KIND: introduction_screens.draw,
    filling.KIND: form_screens.draw,
    **dict.fromkeys(drafting.CONVERSATIONS, reporting_screens.draw),
}
IN_PLACE = "in-place"
"""In the detail of a screen: it changes where it stands then, instead of coming below."""

NOTHING_TO_EDIT = frozenset({FailureKind.MESSAGE_GONE, FailureKind.REFUSED})


class Private(Renderer):
    """A message in somebody's private chat; in place of an earlier one when there is one.

    When the message to change is gone, the same is sent anew.
    """

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Decide as everywhere, but never let a deleted message swallow what it should say."""
        if call.method == "editMessageText" and failure.kind in NOTHING_TO_EDIT:
            detail = {name: fact for name, fact in item.notice.detail.items() if name != IN_PLACE}
            # Not under the same coalesce key: that would replace the very row that ends now.
            unit.tell(replace(item.notice, message=None, detail=detail, coalesce=None))
            return Verdict.DONE
        return super().failed(unit, item, call, failure)


class Screen(Private):
    """Shows the conversation as it is when this is sent, which may be later than it was told."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the screen; None when the conversation ended or its person was removed."""
        person = recipient(unit, item)
        if person is None or person.standing is Standing.REMOVED:
            return None
        conversation = unit.store.conversations.of(person.id, drafting.PLACE)
        if conversation is None or conversation.kind not in _DRAWN:
            return None
        message = item.notice.message
        if IN_PLACE in item.notice.detail:
            message = conversation.screen
        text, rows = _DRAWN[conversation.kind](unit, person, conversation)
        if hint := item.notice.detail.get("hint"):
            text = f"{wording.say(person.language, hint)}\n\n{text}"
        return to_person(person, text, message, buttons.inline(rows))

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Remember which message is the screen now."""
        person = recipient(unit, item)
        if person is not None and call.method == "sendMessage":
            filing.screen_shown(unit, person, MessageId(result["message_id"]))
        return Verdict.DONE


def recipient(unit: Unit, item: Outgoing) -> Person | None:
    """Find whom a private notice is for, a removed person too."""
    return unit.store.people.by_id(item.notice.person) if item.notice.person else None


def coordinator_of(unit: Unit, item: Outgoing) -> Person | None:
    """Find the coordinator a private notice is for; None when they are none (any more)."""
    person = recipient(unit, item)
    if person is None or person.standing is not Standing.MEMBER:
        return None
    return person if person.role is Role.COORDINATOR else None


def to_person(
    person: Person,
    text: str,
    message: MessageId | None = None,
    markup: dict[str, Any] | None = None,
) -> Call:
    """Give the call that sends `text` (HTML) privately, or puts it in place of `message`."""
    params: dict[str, Any] = {
        "chat_id": person.account,
        "text": text,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }
    if markup is not None:
        params["reply_markup"] = markup
    if message is None:
        return Call("sendMessage", params)
    return Call("editMessageText", {**params, "message_id": message})
