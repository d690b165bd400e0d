"""One account and its private chat with the bot."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from domain.identifiers import AccountId, ChatId, MessageId
from handlers import routing
from handlers.telegram.calls import DirectAnswer, Sentence, Toast
from handlers.telegram.happenings import (
    ChatPlace,
    Edited,
    Happening,
    Pressed,
    Said,
    SentOther,
    Speaker,
)
from handlers.telegram.happenings import Document as SentDocument
from services.unit import Unit
from tests.handlers.fake_telegram.messages import Shown, bottom
from tests.handlers.fake_telegram.telegram import Telegram
from tests.handlers.menu_room import assert_menu_fits

Work = Callable[[Callable[[Unit], list[DirectAnswer]]], Awaitable[list[DirectAnswer]]]
"""Does something in one transaction, and delivers what was told."""

TO_CONSENT = ("Verder", "Verder", "Verder", "Verder")
"""From the first screen of a newcomer to the one that asks whether they join."""


@dataclass
class Visitor:
    """One account and its private chat with the bot."""

    work: Work
    account: AccountId
    first_name: str
    language: str | None
    telegram: Telegram

    @property
    def chat(self) -> dict[int, Shown]:
        return self.telegram.chats.setdefault(self.account, {})

    @property
    def menu(self) -> list[list[str]]:
        return self.telegram.menus.get(self.account, [])

    @property
    def commands(self) -> list[str]:
        return self.telegram.commands.get(self.account, [])

    @property
    def blocked(self) -> bool:
        """Whether they blocked the bot."""
        return self.account in self.telegram.blocked

    @blocked.setter
    def blocked(self, blocked: bool) -> None:
        (self.telegram.blocked.add if blocked else self.telegram.blocked.discard)(self.account)

    @property
    def shown(self) -> dict[int, Shown]:
        """What the bot says in the chat, without lines that only move the menu."""
        return {number: shown for number, shown in self.chat.items() if not shown.only_moves_menu}

    @property
    def last(self) -> Shown:
        """The message at the bottom."""
        return self.chat[bottom(self.chat)]

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
        """Open an invitation, and choose one's own language when that is asked."""
        await self.say(f"/start {code}")
        own = "English" if self.language == "en" else "Nederlands"
        if own in self.labels:
            await self.press(own)

    async def say(self, text: str, reply_to: int | None = None) -> DirectAnswer | None:
        command, argument = None, ""
        if text.startswith("/"):
            command, _, argument = text[1:].partition(" ")
        message = self._types(text)
        return await self._happen(
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

    async def edit(self, words: str, text: str) -> None:
        """Change the newest message of one's own that says these words."""
        typed = self.telegram.typed[self.account]
        number = max(number for number, said in typed.items() if words in said)
        typed[number] = text
        await self._happen(Edited(self.speaker, self.place, MessageId(number), text))

    async def answer_to(self, text: str) -> str:
        """Say something that is answered at once, beside what is kept; gives the sentence."""
        answer = await self.say(text)
        assert isinstance(answer, Sentence)
        assert answer.chat == self.place.chat
        return answer.text

    async def send_photo(self) -> None:
        await self._happen(SentOther(self.speaker, self.place, self._types("photo")))

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
        number = self._types(name)
        source = f"document-{number}"
        self.telegram.documents[source] = (name, content)
        document = SentDocument(source, name, kind, size)
        await self._happen(
            SentOther(self.speaker, self.place, number, document=document, caption=caption)
        )

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

    @property
    def speaker(self) -> Speaker:
        return Speaker(self.account, self.first_name, self.language)

    @property
    def place(self) -> ChatPlace:
        return ChatPlace(ChatId(self.account), private=True)

    async def _happen(self, happening: Happening) -> DirectAnswer | None:
        direct_answers = await self.work(lambda unit: routing.handle(unit, happening))
        direct_answer = next(iter(direct_answers), None)
        if isinstance(direct_answer, Sentence):
            assert direct_answer.chat == self.place.chat
            self.telegram.call(direct_answer.call())
        await self.work(self._assert_menu_fits)
        return direct_answer

    def _assert_menu_fits(self, unit: Unit) -> list[DirectAnswer]:
        assert_menu_fits(unit, self.telegram, self.account)
        return []

    def _types(self, text: str) -> MessageId:
        return MessageId(self.telegram.type(self.account, text))


async def onboard(visitor: Visitor, code: str, name: str = "Sanne") -> None:
    """Go through the whole first conversation, up to the code, in Dutch, as a key figure."""
    await visitor.open(code)
    await visitor.press(*TO_CONSENT, "Ja, ik doe mee")
    await visitor.say(name)
    await visitor.press("Molenwijk")


async def let_in(coordinator: Visitor, code: str) -> None:
    """Type a code that a newcomer told."""
    await coordinator.press("Code typen")
    await coordinator.say(code)


def code_in(coordinator: Visitor) -> str:
    """The code in the link of the invitation at the bottom."""
    return coordinator.last.text.split("start=")[1].split()[0]
