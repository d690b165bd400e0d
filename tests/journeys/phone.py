"""Somebody's phone: what they type, press and see."""

import asyncio
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from bot.demo.client import Seen, TownClient
from bot.demo.client.line import TownRefusedError
from tests.looking import eventually


@dataclass
class Phone:
    """One person in one chat: by default their private chat with the bot."""

    town: TownClient
    user: int
    chat: int | None = None
    thread: int | None = None
    seen_at: int = 0
    last: Seen | None = field(default=None, repr=False)

    @property
    def where(self) -> int:
        return self.chat if self.chat is not None else self.user

    async def says(self, text: str, *, reply_to: Seen | None = None) -> Seen:
        """Type something and send it; what is seen next must come after this."""
        said = await self.town.say(
            self.user,
            text,
            chat=self.chat,
            thread=self.thread,
            reply_to=reply_to.id if reply_to else None,
        )
        self.seen_at = said.seq
        return said

    async def opens(self, link: str) -> None:
        """Open an invitation link."""
        opened = await self.town.open(self.user, link.partition("start=")[2])
        self.seen_at = opened.seq

    async def sees(self, *words: str, button: str | None = None, within: float = 60) -> Seen:
        """Wait for a message of the bot with all these words, new or changed since the last act."""

        def fits(message: Seen) -> bool:
            return (
                message.by_bot
                and self._is_here(message)
                and all(word in message.text for word in words)
                and (button is None or button in message.buttons)
            )

        message = await self.town.wait_for(self.where, fits, within, since=self.seen_at)
        self.seen_at = max(self.seen_at, message.seq - 1)
        self.last = message
        return message

    async def presses(self, label: str, *, on: Seen | None = None) -> dict[str, Any]:
        """Press a button under the message last seen (or `on`); gives the toast."""
        message = on or self.last
        assert message is not None, "nothing seen yet to press on"
        self.seen_at = await self.town.seq()
        try:
            callback = await self.town.tap(self.user, message, label, chat=self.chat)
        except TownRefusedError:  # it was shown once more after a kill: the newer one is pressed
            newer = await self.town.wait_for(
                self.where,
                lambda seen: self._is_here(seen) and label in seen.buttons,
                timeout=60,
            )
            callback = await self.town.tap(self.user, newer, label, chat=self.chat)
        answer = await self.town.answer(callback)
        assert answer is not None, f"the press on {label!r} was never answered"
        return answer

    def _is_here(self, message: Seen) -> bool:
        return self.thread is None or message.thread == self.thread

    async def goes_through(self, *steps: tuple[str, str]) -> None:
        """See a screen with these words and press this button, step after step."""
        for words, label in steps:
            await self.sees(words, button=label)
            await self.presses(label)

    async def reads_all(self) -> list[str]:
        """Everything that stands in the chat now."""
        messages = await self.town.messages(self.where, thread=self.thread)
        return [message.text for message in messages]

    async def sees_no_more(self, *words: str, within: float = 60) -> None:
        """Wait until none of these words stands in the chat any more (TimeoutError)."""

        async def gone() -> bool:
            texts = await self.reads_all()
            return not any(word in text for text in texts for word in words)

        await eventually(gone, within)

    async def has_none_left_of(self, texts: Collection[str], within: float = 60) -> None:
        """Wait until no message in the chat reads exactly like one of these (TimeoutError)."""

        async def gone() -> bool:
            return set(texts).isdisjoint(await self.reads_all())

        await eventually(gone, within)

    async def sees_nothing_new(self, seconds: float = 1.0) -> None:
        """Look for a while: no message of the bot comes."""
        before = {message.id for message in await self._of_the_bot()}
        await asyncio.sleep(seconds)
        new = [message.text for message in await self._of_the_bot() if message.id not in before]
        assert not new

    async def _of_the_bot(self) -> list[Seen]:
        messages = await self.town.messages(self.where, thread=self.thread)
        return [message for message in messages if message.by_bot]
