"""Keeps track of what the courier showed, so that it can be taken back when it must."""

from domain.identifiers import MessageId, ThreadId
from domain.notices import Notice
from handlers.telegram.calls import JSON, Call
from services import list_copies, telegram_copies
from services.unit import Unit
from storage.records import Outgoing

_CHANGES = frozenset({"editMessageText", "editMessageCaption", "editMessageMedia"})


def note(unit: Unit, item: Outgoing, call: Call, result: JSON) -> None:
    """Remember the message that a call showed or took away.

    Also what stands in a topic: topics can be switched off while it stands there.
    """
    notice = item.notice
    if call.method == "deleteMessage":
        telegram_copies.gone(unit, notice, MessageId(call.params["message_id"]))
    elif call.method == "deleteMessages":
        for message in call.params["message_ids"]:
            telegram_copies.gone(unit, notice, MessageId(message))
    elif call.method in _CHANGES:
        # What is changed in the group was sent there for the same concern.
        if notice.person is not None:
            message = MessageId(call.params["message_id"])
            telegram_copies.shown(unit, notice, message)
            _listed(unit, notice, message)
    elif _shows_message(result) and telegram_copies.traced(unit, notice):
        message = MessageId(result["message_id"])
        telegram_copies.shown(unit, notice, message, in_topic=_in_topic(call))
    elif _shows_message(result):
        _listed(unit, notice, MessageId(result["message_id"]))


def came_late(unit: Unit, item: Outgoing, call: Call, result: JSON) -> None:
    """Take back at once what arrived about something that was erased meanwhile."""
    person = item.notice.person
    if call.method == "createForumTopic":
        thread = ThreadId(result["message_thread_id"])
        telegram_copies.erase_topic(unit, call.chat, thread, call.params["name"])
    elif _shows_message(result):
        telegram_copies.take_back(unit, call.chat, MessageId(result["message_id"]), person)
    elif call.method in _CHANGES:
        telegram_copies.take_back(unit, call.chat, MessageId(call.params["message_id"]), person)


def _listed(unit: Unit, notice: Notice, message: MessageId) -> None:
    if list_copies.listing(notice) and not telegram_copies.traced(unit, notice):
        list_copies.shown(unit, notice, message)


def _shows_message(result: JSON) -> bool:
    return isinstance(result, dict) and "message_id" in result


def _in_topic(call: Call) -> bool:
    return "message_thread_id" in call.params
