"""One account and its private chat with the bot, which refuses what Telegram refuses."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from html import unescape
from typing import Any

from domain.identifiers import AccountId, ChatId, MessageId
from handlers import routing
from handlers.telegram.calls import Aside, Call, Failure, FailureKind, Sentence, Toast
from handlers.telegram.happenings import Document as SentDocument
from handlers.telegram.happenings import Happening, Place, Pressed, Said, SentOther, Speaker
from services.unit import Unit
from tests.handlers.fake_telegram.messages import Document, Venue, caption_of, document_in, venue_in

Work = Callable[[Callable[[Unit], list[Aside]]], Awaitable[list[Aside]]]
"""Does something in one transaction, and delivers what was told."""


@dataclass
class Shown:
    """One message: its HTML, and label to callback data of its buttons."""

    html: str
    buttons: dict[str, str] = field(default_factory=dict)
    photo: bytes = b""
    document: Document | None = None
    venue: Venue | None = None

    @property
    def text(self) -> str:
        return unescape(re.sub("<[^>]+>", "", self.html))


@dataclass
class Visitor:
    """One account and its private chat with the bot."""

    work: Work
    account: AccountId
    first_name: str
    language: str | None
    chat: dict[int, Shown] = field(default_factory=dict)
    menu: list[list[str]] = field(default_factory=list)
    commands: list[str] = field(default_factory=list)
    blocked: bool = False
    documents: dict[str, Document] = field(default_factory=dict)
    _last: int = 100

    @property
    def last(self) -> Shown:
        """The message at the bottom."""
        return self.chat[max(self.chat)]

    @property
    def labels(self) -> list[str]:
        return list(self.last.buttons)

    @property
    def code(self) -> str:
        """The four digits on the screen."""
        found = re.search(r"<b>(\d{4})</b>", self.last.html)
        assert found, self.last.text
        return found[1]

    async def open(self, code: str) -> None:
        await self.say(f"/start {code}")

    async def say(self, text: str, reply_to: int | None = None) -> None:
        command, argument = None, ""
        if text.startswith("/"):
            command, _, argument = text[1:].partition(" ")
        message = self._next()
        await self._happen(
            Said(
                self.speaker,
                self.place,
                message,
                text,
                reply_to=None if reply_to is None else MessageId(reply_to),
                command=command,
                argument=argument,
            )
        )

    async def send_photo(self) -> None:
        await self._happen(SentOther(self.speaker, self.place, self._next()))

    async def send_document(
        self,
        name: str = "notulen.pdf",
        kind: str = "application/pdf",
        *,
        size: int = 40_000,
        caption: str = "",
        content: bytes = b"%PDF-1.4",
    ) -> None:
        """Send a document; the bot can send it on by its file_id."""
        number = self._next()
        source = f"document-{number}"
        self.documents[source] = (name, content)
        document = SentDocument(source, name, kind, size, caption)
        await self._happen(SentOther(self.speaker, self.place, number, document=document))

    async def press(self, *labels: str) -> str:
        """Press buttons one after the other, each on the last message that has it."""
        text = ""
        for label in labels:
            number = max(n for n, shown in self.chat.items() if label in shown.buttons)
            text = await self.press_data(number, self.chat[number].buttons[label])
        return text

    async def press_data(self, number: int, data: str) -> str:
        press = Pressed(self.speaker, self.place, MessageId(number), data, "callback")
        toast = await self._happen(press)
        assert isinstance(toast, Toast), "every press gets one answer"
        assert len(toast.text) <= 200
        return toast.text

    def arrive(self, call: Call) -> Any:
        """Show a call as Telegram would, refusing what Telegram refuses."""
        params = call.params
        if self.blocked:
            return Failure(FailureKind.BLOCKED)
        if call.method in {"setMyCommands", "deleteMyCommands"}:
            assert params["scope"] == {"type": "chat", "chat_id": self.account}
            self.commands = [each["command"] for each in params.get("commands", [])]
            return True
        if call.method in {"deleteMessage", "deleteMessages"}:
            numbers = params.get("message_ids") or [params["message_id"]]
            gone = [self.chat.pop(number, None) for number in numbers]
            return "message_ids" in params or gone != [None]
        if call.method.startswith("edit"):
            return self._edit(call)
        return self._show(call)

    def _show(self, call: Call) -> Any:
        params = call.params
        answered = params.get("reply_parameters", {})
        optional = answered.get("allow_sending_without_reply", False)
        if answered and answered["message_id"] not in self.chat and not optional:
            return Failure(FailureKind.MESSAGE_GONE)
        shown, number = self._new(call), self._next()
        self._keep_menu(params)
        self.chat[number] = shown
        if shown.document is None:
            return {"message_id": number}
        file_id = f"document-{number}"
        self.documents[file_id] = shown.document
        told = {"file_id": file_id, "file_name": shown.document[0]}
        return {"message_id": number, "document": told}

    def _new(self, call: Call) -> Shown:
        params, buttons = call.params, _buttons(call.params)
        match call.method:
            case "sendMessage":
                return Shown(_text(params), buttons)
            case "sendPhoto":
                assert params["caption"], "a picture says nothing to who cannot see it"
                return Shown(caption_of(params), buttons, photo=call.files["photo"][1])
            case "sendDocument":
                document = document_in(call, self.documents)
                return Shown(caption_of(params), buttons, document=document)
            case "sendVenue":
                return Shown("", buttons, venue=venue_in(params))
            case other:
                raise AssertionError(f"nobody taught this phone to show {other}")

    def _edit(self, call: Call) -> Any:
        params, number = call.params, call.params["message_id"]
        there = self.chat.get(number)
        if there is None:
            return Failure(FailureKind.MESSAGE_GONE)
        file = bool(there.photo or there.document)
        changed = replace(there, buttons=_buttons(params))
        if call.method == "editMessageText":
            if file or there.venue:
                return Failure(FailureKind.REFUSED)  # "there is no text in the message to edit"
            changed.html = _text(params)
        elif call.method == "editMessageCaption":
            if not file:
                return Failure(FailureKind.REFUSED)  # "there is no caption in the message to edit"
            changed.html = caption_of(params)
        else:
            assert call.method == "editMessageReplyMarkup", call.method
        if changed == there:
            return Failure(FailureKind.NOT_MODIFIED)
        self.chat[number] = changed
        return {"message_id": number}

    @property
    def speaker(self) -> Speaker:
        return Speaker(self.account, self.first_name, self.language)

    @property
    def place(self) -> Place:
        return Place(ChatId(self.account), private=True)

    def _keep_menu(self, params: Any) -> None:
        markup = params.get("reply_markup", {})
        if "keyboard" in markup:
            self.menu = [[key["text"] for key in row] for row in markup["keyboard"]]
        if markup.get("remove_keyboard"):
            self.menu = []

    async def _happen(self, happening: Happening) -> Aside | None:
        asides = await self.work(lambda unit: routing.handle(unit, happening))
        aside = next(iter(asides), None)
        if isinstance(aside, Sentence):
            assert aside.chat == self.place.chat
            self.arrive(aside.call())
        return aside

    def _next(self) -> MessageId:
        self._last += 1
        return MessageId(self._last)


def _text(params: Any) -> str:
    text: str = params["text"]
    assert params["parse_mode"] == "HTML"
    assert len(Shown(text).text.encode("utf-16-le")) // 2 <= 4096
    return text


def _buttons(params: Any) -> dict[str, str]:
    rows = params.get("reply_markup", {}).get("inline_keyboard", [])
    buttons = {button["text"]: button["callback_data"] for row in rows for button in row}
    assert all(len(data.encode()) <= 64 for data in buttons.values())
    assert all(buttons), "a button without words"
    return buttons


async def onboard(visitor: Visitor, code: str, name: str = "Sanne") -> None:
    """Go through the whole first conversation, up to the code, in Dutch, as a key figure."""
    await visitor.open(code)
    await visitor.press("Verder", "Verder", "Verder", "Verder", "Ja, ik doe mee")
    await visitor.say(name)
    await visitor.press("Molenwijk", "Nederlands")


def code_in(coordinator: Visitor) -> str:
    """The code in the link of the invitation at the bottom."""
    return coordinator.last.text.split("start=")[1].split()[0]
