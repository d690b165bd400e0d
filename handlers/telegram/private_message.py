"""SCREEN: a guided private conversation is one message that changes."""

from dataclasses import replace
from typing import Any

from domain.functions import NetworkFunction
from domain.identifiers import MessageId
from domain.notices import AffairDetail, Notice
from domain.roles import Role, Standing
from handlers.telegram.calls import JSON, Call, Failure, FailureKind
from handlers.telegram.rendering import Renderer, Verdict, gave_up
from services import addressees
from services.unit import Unit
from storage.records import Outgoing, Person, Reached

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


class Addressed(Private):
    """A message for one of those an affair is for: it is noted with them whether it reached them.

    `edits_tell`: that such a message cannot be changed any more counts as not reaching them.
    """

    edits_tell = True

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Note that it reached them, and in which message."""
        if call.method != "editMessageText":
            _reached(unit, item, "delivered", MessageId(result["message_id"]))
        return Verdict.DONE

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Note that it could not reach them."""
        if gave_up(failure) and (self.edits_tell or call.method != "editMessageText"):
            _reached(unit, item, "blocked", None)
        return super().failed(unit, item, call, failure)


def _reached(unit: Unit, item: Outgoing, how: Reached, message: MessageId | None) -> None:
    affair = item.notice.detail_as(AffairDetail).affair
    if item.notice.person is not None:
        addressees.reached(unit, affair, item.notice.person, how, message)


def recipient(unit: Unit, item: Outgoing) -> Person | None:
    """Find whom a private notice is for, a removed person too."""
    return unit.store.people.by_id(item.notice.person) if item.notice.person else None


def member_of(unit: Unit, item: Outgoing, function: NetworkFunction | None = None) -> Person | None:
    """Find the member a private notice is for; None when they are none (any more).

    Nor is anything said of a `function` in a network that does not have it (any more).
    """
    person = recipient(unit, item)
    if person is None or person.standing is not Standing.MEMBER:
        return None
    return person if function is None or unit.has(function) else None


def coordinator_of(unit: Unit, item: Outgoing) -> Person | None:
    """Find the coordinator a private notice is for; None when they are none (any more)."""
    person = member_of(unit, item)
    return person if person is not None and person.role is Role.COORDINATOR else None


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


def photo_to_person(person: Person, picture: bytes, name: str, caption: str) -> Call:
    """Give the call that sends a picture privately, under a file's name, with a caption (HTML)."""
    return Call(
        "sendPhoto",
        {"chat_id": person.account, "caption": caption, "parse_mode": "HTML"},
        {"photo": (name, picture)},
    )
