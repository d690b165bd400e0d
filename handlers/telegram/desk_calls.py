"""Calls for a chat at the desk: what would go to Telegram is done here, in the same transaction.

The answers are those that Telegram gives, so that whoever makes a call need not know where it went.
"""

from collections.abc import Mapping
from dataclasses import replace
from html import escape
from typing import Any

from domain.identifiers import MessageId, PersonId
from domain.notice_table import priority_of
from domain.notices import Notice, Priority
from domain.people.desk_chat import Button, DeskMessage, is_ours, stands_here
from domain.roles import Standing
from handlers.telegram.calls import JSON, Call, Failure, FailureKind, SlowHash
from services.people import desk_chat
from services.unit import Unit

_OF_PHONES = frozenset({"setMyCommands", "deleteMyCommands"})
"""What changes a list beside the input field: the desk has none."""

_SAYS_WHERE = frozenset({"chat_id", "scope"})
_PAPER = "schakel.pdf"
"""What a file is called here that stands at Telegram: papers alone do."""

_SHUT_OUT = frozenset({Standing.REMOVED, Standing.LOST})
"""Whose chat nobody opens."""


def is_for_desk(call: Call) -> bool:
    """Tell whether a call is for a chat at the desk, or for a message that stands in one."""
    if isinstance(call, SlowHash) or not _SAYS_WHERE & call.params.keys():
        return False  # a file that is fetched is in no chat
    first = call.params.get("message_id") or next(iter(call.params.get("message_ids", ())), 0)
    return is_ours(call.chat) or stands_here(first)


def answer(unit: Unit, notice: Notice, call: Call) -> JSON | Failure:
    """Do what a call asks in the chat of who the notice is for; gives what Telegram would.

    Whoever may not come in any more has no chat: what would be said there reaches nobody.
    """
    person, method = notice.person, call.method
    if method in _OF_PHONES:
        return True
    if person is None:
        return Failure(FailureKind.CHAT_UNKNOWN)
    if method.startswith("delete"):
        numbers = call.params.get("message_ids") or [call.params["message_id"]]
        there = desk_chat.take_away(unit, person, map(MessageId, numbers))
        return there or Failure(FailureKind.MESSAGE_GONE)
    reader = unit.store.people.by_id(person)
    if reader is None or reader.standing in _SHUT_OUT:
        return Failure(FailureKind.BLOCKED)
    does = next((do for begins, do in _DOES.items() if method.startswith(begins)), None)
    return Failure(FailureKind.METHOD_UNKNOWN) if does is None else does(unit, person, notice, call)


def _changed(unit: Unit, person: PersonId, notice: Notice, call: Call) -> JSON | Failure:
    number = MessageId(call.params["message_id"])
    if not desk_chat.change(unit, person, number, _message(unit, person, notice, call)):
        return Failure(FailureKind.MESSAGE_GONE)
    return {"message_id": number}


def _sent(unit: Unit, person: PersonId, notice: Notice, call: Call) -> JSON:
    message = _message(unit, person, notice, call)
    name, content = next(iter(call.files.values()), (message.file, None))
    urgent = priority_of(notice) is Priority.URGENT
    number = desk_chat.lay(unit, replace(message, file=name), content, urgent=urgent)
    return {"message_id": number}


_DOES = {"edit": _changed, "send": _sent}
"""What is done, by how a method begins."""


def _message(unit: Unit, person: PersonId, notice: Notice, call: Call) -> DeskMessage:
    """Give the message as the call has it; a place on the map is its name and address."""
    params, markup = call.params, call.params.get("reply_markup") or {}
    text = params.get("text") or params.get("caption")
    if text is None:
        text = escape(f"{params.get('title', '')}\n{params.get('address', '')}".strip())
    source = str(params.get("document", ""))
    return replace(
        desk_chat.told(person, notice, text, unit),
        buttons=_buttons(markup),
        menu=_menu(markup),
        file=_PAPER if source else "",
        source=source,
    )


def _buttons(markup: Mapping[str, Any]) -> tuple[tuple[Button, ...], ...]:
    return tuple(
        tuple((button["text"], button["callback_data"]) for button in row)
        for row in markup.get("inline_keyboard", ())
    )


def _menu(markup: Mapping[str, Any]) -> tuple[tuple[str, ...], ...] | None:
    if "remove_keyboard" in markup:
        return ()
    if "keyboard" not in markup:
        return None
    return tuple(tuple(button["text"] for button in row) for row in markup["keyboard"])
