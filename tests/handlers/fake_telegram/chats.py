"""Chats with messages in them: sent, edited and deleted, and refused as Telegram refuses it."""

from dataclasses import dataclass, field, replace
from typing import Any

from handlers.telegram.calls import Call, Failure, FailureKind
from tests.handlers.fake_telegram.messages import (
    Document,
    Shown,
    caption_in,
    document_in,
    markup_in,
    text_in,
    venue_in,
)

MOST_AT_ONCE = 100


@dataclass
class Chats:
    """Every chat: what is shown in it, what people typed there themselves, and their menus.

    What somebody types in their own chat may be kept apart (`typed`), so that the last message of
    a chat is what the bot said last.
    """

    chats: dict[int, dict[int, Shown]] = field(default_factory=dict)
    typed: dict[int, dict[int, str]] = field(default_factory=dict)
    menus: dict[int, list[list[str]]] = field(default_factory=dict)
    menu_from: dict[int, int] = field(default_factory=dict)
    topics: dict[int, str] = field(default_factory=dict)
    documents: dict[str, Document] = field(default_factory=dict)
    closed: set[int] = field(default_factory=set)
    too_old: set[int] = field(default_factory=set)
    deleted: dict[int, list[list[int]]] = field(default_factory=dict)
    last: int = 100

    def arrive(self, chat: int, shown: Shown) -> int:
        number = self.next_number()
        self.chats.setdefault(chat, {})[number] = shown
        return number

    def type(self, chat: int, text: str) -> int:
        number = self.next_number()
        self.typed.setdefault(chat, {})[number] = text
        return number

    def next_number(self) -> int:
        self.last += 1
        return self.last

    def _sendMessage(self, call: Call) -> Any:  # noqa: N802 - Telegram's name
        return self._send(call, text_in(call.params))

    def _sendPhoto(self, call: Call) -> Any:  # noqa: N802 - Telegram's name
        assert call.params["caption"], "a picture says nothing to who cannot see it"
        _, content = call.files["photo"]
        return self._send(call, caption_in(call.params), media="photo", content=content)

    def _sendDocument(self, call: Call) -> Any:  # noqa: N802 - Telegram's name
        document = document_in(call, self.documents)
        name, content = document
        sent = self._send(
            call, caption_in(call.params), media="document", content=content, document=document
        )
        if isinstance(sent, Failure):
            return sent
        file_id = f"document-{sent['message_id']}"
        self.documents[file_id] = document
        return sent | {"document": {"file_id": file_id, "file_name": name}}

    def _sendVoice(self, call: Call) -> Any:  # noqa: N802 - Telegram's name
        assert call.params["caption"], "speech says nothing to who cannot hear it"
        _, content = call.files["voice"]
        return self._send(call, caption_in(call.params), media="voice", content=content)

    def _sendVenue(self, call: Call) -> Any:  # noqa: N802 - Telegram's name
        return self._send(call, "", media="venue", venue=venue_in(call.params))

    def _send(self, call: Call, html: str, **held: Any) -> Any:
        params, chat = call.params, call.params["chat_id"]
        thread = params.get("message_thread_id")
        if thread is not None and thread not in self.topics:
            return Failure(FailureKind.TOPIC_GONE)
        if thread in self.closed:
            return Failure(FailureKind.TOPIC_CLOSED)
        answered = params.get("reply_parameters", {})
        reply_to = answered.get("message_id")
        if reply_to is not None and not self._stands(chat, reply_to):
            if not answered.get("allow_sending_without_reply"):
                return Failure(FailureKind.MESSAGE_GONE)
            reply_to = None
        protected = params.get("protect_content", False)
        shown = Shown(html, thread, markup_in(params), protected, reply_to, **held)
        number = self.arrive(chat, shown)
        self._keep_menu(chat, shown.markup, number)
        return {"message_id": number}

    def _keep_menu(self, chat: int, markup: dict[str, Any], number: int) -> None:
        if "keyboard" in markup:
            self.menus[chat] = [[key["text"] for key in row] for row in markup["keyboard"]]
            self.menu_from[chat] = number
        if markup.get("remove_keyboard"):
            self.menus[chat] = []

    def _editMessageText(self, call: Call) -> Any:  # noqa: N802 - Telegram's name
        there = self._there(call)
        if there is None:
            return Failure(FailureKind.MESSAGE_GONE)
        if there.asks_reply:  # Telegram lets nobody edit a message that asks for a reply
            assert "weggehaald" in call.params["text"]
            return Failure(FailureKind.MESSAGE_GONE, stands=True)
        new = replace(there, html=text_in(call.params), markup=markup_in(call.params))
        if new != there and there.media:
            return Failure(FailureKind.REFUSED)  # "there is no text in the message to edit"
        return self._change(call, there, new)

    def _editMessageCaption(self, call: Call) -> Any:  # noqa: N802 - Telegram's name
        there = self._there(call)
        if there is None:
            return Failure(FailureKind.MESSAGE_GONE)
        if there.media in {"", "venue"}:
            return Failure(FailureKind.REFUSED)  # "there is no caption in the message to edit"
        new = replace(there, html=caption_in(call.params), markup=markup_in(call.params))
        return self._change(call, there, new)

    def _editMessageReplyMarkup(self, call: Call) -> Any:  # noqa: N802 - Telegram's name
        there = self._there(call)
        if there is None:
            return Failure(FailureKind.MESSAGE_GONE)
        return self._change(call, there, replace(there, markup=markup_in(call.params)))

    def _editMessageMedia(self, call: Call) -> Any:  # noqa: N802 - Telegram's name
        there = self._there(call)
        if there is None:
            return Failure(FailureKind.MESSAGE_GONE)
        media = call.params["media"]
        assert media["type"] in {"photo", "audio", "document"}
        assert media["parse_mode"] == "HTML"
        name, content = call.files[media["media"].removeprefix("attach://")]
        self.chats[call.chat][call.params["message_id"]] = replace(
            there,
            html=caption_in(media),
            markup={},
            media=media["type"],
            content=content,
            document=(name, content) if media["type"] == "document" else None,
        )
        return {"message_id": call.params["message_id"]}

    def _change(self, call: Call, there: Shown, new: Shown) -> Any:
        if new == there:
            return Failure(FailureKind.NOT_MODIFIED)
        self.chats[call.chat][call.params["message_id"]] = new
        return {"message_id": call.params["message_id"]}

    def _deleteMessage(self, call: Call) -> Any:  # noqa: N802 - Telegram's name
        number = call.params["message_id"]
        if not self._stands(call.chat, number):
            return Failure(FailureKind.MESSAGE_GONE)
        return self._delete(call.chat, [number])

    def _deleteMessages(self, call: Call) -> Any:  # noqa: N802 - Telegram's name
        numbers = call.params["message_ids"]
        assert 0 < len(numbers) <= MOST_AT_ONCE
        return self._delete(call.chat, numbers)

    def _delete(self, chat: int, numbers: list[int]) -> Any:
        self.deleted.setdefault(chat, []).append(numbers)
        if self.too_old & set(numbers):
            return Failure(FailureKind.TOO_OLD)
        for number in numbers:
            self.chats.get(chat, {}).pop(number, None)
            self.typed.get(chat, {}).pop(number, None)
            if self.menu_from.get(chat) == number:  # as in Telegram's apps
                self.menus[chat] = []
        return True

    def _there(self, call: Call) -> Shown | None:
        return self.chats.get(call.chat, {}).get(call.params["message_id"])

    def _stands(self, chat: int, number: int) -> bool:
        return number in self.chats.get(chat, {}) or number in self.typed.get(chat, {})
