"""Keeps track of which buttons stand in somebody's private chat, as the courier shows them."""

from domain.errors import StaleButton
from domain.identifiers import ChatId, MessageId
from domain.notice_table import priority_of
from domain.notices import Priority
from handlers.telegram.calls import JSON, Call
from handlers.telegram.payloads import PagePress, decode
from handlers.telegram.private_message import recipient
from services import newest_page
from services.unit import Unit
from storage.records import Outgoing

_OF_MESSAGES = ("send", "edit", "delete")
"""How the methods begin that show a message, change one, or take one away."""


def note(unit: Unit, item: Outgoing, call: Call, result: JSON) -> None:
    """Remember what a call to a person showed, changed or took away."""
    person = recipient(unit, item)
    if (
        person is None
        or not call.method.startswith(_OF_MESSAGES)
        or call.chat != ChatId(person.account)
    ):
        return
    buttons, asked = _buttons(call), priority_of(item.notice) is Priority.ANSWER
    for message in _messages(call, result):
        if call.method.startswith("delete"):
            newest_page.gone(unit, person, message)
        elif buttons or call.method.startswith("edit"):
            newest_page.shown(unit, person, message, buttons, asked=asked)


def _messages(call: Call, result: JSON) -> list[MessageId]:
    """Give the numbers of the messages that a call was about."""
    if "message_ids" in call.params:
        return [MessageId(each) for each in call.params["message_ids"]]
    if "message_id" in call.params:
        return [MessageId(call.params["message_id"])]
    sent = isinstance(result, dict) and "message_id" in result
    return [MessageId(result["message_id"])] if sent else []


def _buttons(call: Call) -> newest_page.Buttons:
    markup = call.params.get("reply_markup") or {}
    return tuple(
        (button["text"], button["callback_data"])
        for row in markup.get("inline_keyboard", ())
        for button in row
        if "callback_data" in button and _is_of_page(button["callback_data"])
    )


def _is_of_page(data: str) -> bool:
    try:
        return isinstance(decode(data), PagePress)
    except StaleButton:
        return False
