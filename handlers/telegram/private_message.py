"""SCREEN: a guided private conversation is one message that changes."""

from dataclasses import replace
from typing import Any

from domain.identifiers import MessageId
from domain.notices import Notice
from domain.roles import Role, Standing
from handlers.telegram.calls import Call, Failure, FailureKind
from handlers.telegram.rendering import Renderer, Verdict
from services.unit import Unit
from storage.records import Outgoing, Person

NOTHING_TO_EDIT = frozenset({FailureKind.MESSAGE_GONE, FailureKind.REFUSED})


class Private(Renderer):
    """A message in somebody's private chat; in place of an earlier one when there is one.

    When the message to change is gone, the same is sent anew.
    """

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Decide as everywhere, but never let a deleted message swallow what it should say."""
        if call.method == "editMessageText" and failure.kind in NOTHING_TO_EDIT:
            unit.tell(self.anew(item.notice))
            return Verdict.DONE
        return super().failed(unit, item, call, failure)

    def anew(self, notice: Notice) -> Notice:
        """Give the same as a new message; its coalesce key would replace the row that ends now."""
        return replace(notice, message=None, coalesce=None)


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
