"""REMOVE: take a message away again."""

from dataclasses import replace

from domain.identifiers import ChatId
from handlers.concerns.topics import html
from handlers.telegram import wording
from handlers.telegram.calls import JSON, Call, Failure, FailureKind
from handlers.telegram.media_message import put_in
from handlers.telegram.rendering import Renderer, Verdict
from services.conversations import clear_chat as tidying
from services.unit import Unit
from storage.records import Outgoing

_OF_MEDIA, _NOTE = "of-media", "-.txt"
_OUT_OF_REACH = frozenset({FailureKind.BLOCKED, FailureKind.MIGRATED})


class Remove(Renderer):
    """Deletes a message, in a private chat or in the group it was shown in, or many of one chat.

    That group may be halted: what is to disappear there disappears all the same.
    """

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the deletion; None when there is no such chat any more."""
        chat = _chat(unit, item)
        if chat is not None and tidying.MESSAGES in item.notice.detail:
            return _many(chat, item)
        if chat is None or item.notice.message is None:
            return None
        message = {"chat_id": chat, "message_id": item.notice.message}
        if "emptied" not in item.notice.detail:
            return Call("deleteMessage", message)
        text = wording.say(unit.house.network.languages[0], "card-emptied")
        if item.notice.detail["emptied"] == _OF_MEDIA:
            note = (_NOTE, text.encode())
            return put_in(chat, item.notice.message, "document", text, note)
        return Call("editMessageText", {**html(chat, text), **message})

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Go on with the rest of many messages."""
        del call, result
        if tidying.MESSAGES in item.notice.detail:
            tidying.went(unit, item.notice, gone=True)
        return Verdict.DONE

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Empty what cannot be deleted: Telegram does that for 48 hours only.

        A photo or voice message has no text to empty: an empty note takes its place. Otherwise
        leave it at that: the message is gone already, or out of reach.
        """
        detail = item.notice.detail
        if tidying.MESSAGES in detail:
            if failure.kind is FailureKind.BLOCKED:
                return Verdict.UNDELIVERABLE  # tried again when they let the bot in again
            tidying.went(unit, item.notice, gone=failure.kind is FailureKind.MESSAGE_GONE)
            return Verdict.DONE
        too_old = failure.kind is FailureKind.TOO_OLD
        if too_old or ("chat" in detail and failure.kind not in _OUT_OF_REACH):
            if call.method == "deleteMessage":
                unit.tell(replace(item.notice, detail={**detail, "emptied": "yes"}))
            elif call.method == "editMessageText" and failure.kind is FailureKind.REFUSED:
                unit.tell(replace(item.notice, detail={**detail, "emptied": _OF_MEDIA}))
        return Verdict.DONE


def _many(chat: ChatId, item: Outgoing) -> Call:
    numbers = tidying.next_to_go(item.notice)
    if tidying.ONE_BY_ONE in item.notice.detail:
        return Call("deleteMessage", {"chat_id": chat, "message_id": numbers[0]})
    return Call("deleteMessages", {"chat_id": chat, "message_ids": numbers})


def _chat(unit: Unit, item: Outgoing) -> ChatId | None:
    notice = item.notice
    if "chat" in notice.detail:
        return ChatId(int(notice.detail["chat"]))
    if notice.person is not None:
        person = unit.store.people.by_id(notice.person)
        return ChatId(person.account) if person else None
    group = unit.store.group.current()
    return group.chat if group else None
