"""REMOVE: take a message away again."""

from dataclasses import replace

from config import wording
from domain.conversations.notices import Emptied, RemovalDetail
from domain.identifiers import ChatId
from domain.notices import Notice, Priority
from handlers.telegram.calls import JSON, Call, Failure, FailureKind
from handlers.telegram.group_message import html
from handlers.telegram.media_message import put_in
from handlers.telegram.rendering import PATIENCE, Renderer, Verdict
from services.concerns import card_delivery
from services.conversations import clear_chat
from services.unit import Unit
from storage.records import Outgoing

_NOTE = "-.txt"
_NOTHING_STAYS = frozenset(
    {FailureKind.MESSAGE_GONE, FailureKind.NOT_MODIFIED, FailureKind.MIGRATED}
)
_PASSES = frozenset({FailureKind.BLOCKED, FailureKind.CHAT_UNKNOWN, FailureKind.CHAT_SHUT})
"""What says that the chat is out of reach, for now."""


class Remove(Renderer):
    """Deletes a message, in a private chat or in the group it was shown in, or many of one chat.

    That group may be halted: what is to disappear there disappears all the same.
    """

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the deletion; None when there is no such chat any more."""
        chat = _chat(unit, item)
        detail = item.notice.detail_as(RemovalDetail)
        if chat is not None and detail.messages:
            return _many(chat, detail)
        if chat is None or item.notice.message is None:
            return None
        message = {"chat_id": chat, "message_id": item.notice.message}
        if detail.emptied is None:
            return Call("deleteMessage", message)
        text = wording.say(unit.municipality.network.languages[0], "card-emptied")
        if detail.emptied is Emptied.OF_MEDIA:
            note = (_NOTE, text.encode())
            return put_in(chat, item.notice.message, "document", text, note)
        return Call("editMessageText", {**html(chat, text), **message})

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Go on with the rest of many messages."""
        del call, result
        if item.notice.detail_as(RemovalDetail).messages:
            clear_chat.went(unit, item.notice, gone=True)
        return Verdict.DONE

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Empty what cannot be deleted: Telegram does that for 48 hours only.

        A photo or voice message has no text to empty: an empty note takes its place. While a chat
        is out of reach it is tried again. What stays in the end, the coordinators hear.
        """
        detail = item.notice.detail_as(RemovalDetail)
        if failure.kind in _PASSES:
            return _later(unit, item, detail, failure)
        if detail.messages:
            clear_chat.went(unit, item.notice, gone=failure.kind is FailureKind.MESSAGE_GONE)
            return Verdict.DONE
        if call.method == "deleteMessage":
            if failure.kind is FailureKind.TOO_OLD or (
                detail.chat is not None and failure.kind is not FailureKind.MIGRATED
            ):
                _empty(unit, item.notice, Emptied.OF_TEXT)
        elif failure.stands:
            _stays(unit, detail.reference)
        elif call.method == "editMessageText" and failure.kind is FailureKind.REFUSED:
            _empty(unit, item.notice, Emptied.OF_MEDIA)
        elif failure.kind not in _NOTHING_STAYS:
            return _later(unit, item, detail, failure)
        return Verdict.DONE


def _later(unit: Unit, item: Outgoing, detail: RemovalDetail, failure: Failure) -> Verdict:
    """Try again what may pass. What stays meanwhile is said once, when it is to go for good."""
    of_person = item.notice.person is not None
    if of_person and failure.kind is FailureKind.BLOCKED:
        return Verdict.UNDELIVERABLE  # tried again when they let the bot in again
    ours = detail.chat is None or unit.store.group.is_ours(detail.chat)
    if failure.times + 1 < PATIENCE and (of_person or ours):
        return Verdict.LATER
    if failure.times < PATIENCE:
        _stays(unit, detail.reference)
    if of_person:
        return Verdict.UNDELIVERABLE
    return Verdict.LATER if ours else Verdict.DONE


def _stays(unit: Unit, reference: str) -> None:
    """Tell the coordinators of a message that could be taken away in no way; by its reference."""
    if reference:
        key, urgency = "erasing-message-stays", Priority.CONCERN
        card_delivery.tell_coordinators(unit, key, urgency, reference=reference)


def _empty(unit: Unit, notice: Notice, emptied: Emptied) -> None:
    detail = replace(notice.detail_as(RemovalDetail), emptied=emptied)
    unit.tell(replace(notice, detail=detail))


def _many(chat: ChatId, detail: RemovalDetail) -> Call:
    numbers = clear_chat.next_to_go(detail)
    if detail.one_by_one:
        return Call("deleteMessage", {"chat_id": chat, "message_id": numbers[0]})
    return Call("deleteMessages", {"chat_id": chat, "message_ids": list(numbers)})


def _chat(unit: Unit, item: Outgoing) -> ChatId | None:
    notice = item.notice
    chat = notice.detail_as(RemovalDetail).chat
    if chat is not None:
        return chat
    if notice.person is not None:
        person = unit.store.people.by_id(notice.person)
        return ChatId(person.account) if person else None
    group = unit.store.group.current()
    return group.chat if group else None
