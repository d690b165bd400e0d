"""Somebody who files one concern after the other, at their own pace, whatever happens to the bot.

They only know what is on their screen: they answer the newest question, and press once more
when nothing happens for a while.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from bot.demo.client import Events, Seen, TownClient
from tests.journeys import interview

LONGEST_THOUGHT = 0.9
PATIENCE = 3.0
"""Seconds of real time: to decide, and before pressing again."""

_ANSWERS = (
    *interview.UP_TO_THE_WORDS["nl"],
    *interview.AFTER_THE_WORDS["nl"][1:],
    *interview.TO_THE_SUMMARY["nl"],
    interview.SUMMARY["nl"],
)
_TELL = "Wat zie of hoor je"
_DONE = interview.AFTER_THE_WORDS["nl"][0][1]


@dataclass
class Reporter:
    """`receipts` holds the reference they were given for each story.

    Who is made to wait before `Versturen` waits for `may_send`; `ready` is set meanwhile. After
    `enough` is set they begin no other story.
    """

    town: TownClient
    user: int
    chance: Random
    thinking: float = LONGEST_THOUGHT
    receipts: dict[str, str] = field(default_factory=dict)
    may_send: asyncio.Event | None = None
    ready: asyncio.Event = field(default_factory=asyncio.Event)
    enough: asyncio.Event = field(default_factory=asyncio.Event)

    async def files(self, stories: Sequence[str], urgency: str = "normal") -> None:
        """File every story, each once, up to the receipt."""
        async with self.town.follow(await self.town.seq(), chat=self.user) as events:
            for story in stories:
                if self.enough.is_set():
                    return
                await self._thinks()
                await self.town.say(self.user, interview.START["nl"])
                self.receipts[story] = await self._answers(events, story, urgency)

    async def _answers(self, events: Events, story: str, urgency: str) -> str:
        """Answer question after question; gives the reference on the receipt."""
        told = False
        while True:
            screen = await self._sees(events) or await self._looks()
            if screen is None:
                continue
            if (reference := self._receipt(screen)) is not None:
                return reference
            if (label := _answer(screen, urgency)) is not None:
                await self._thinks()
                if label == interview.SUMMARY["nl"][1] and self.may_send is not None:
                    self.ready.set()
                    await self.may_send.wait()
                await self.town.tap(self.user, screen, data=screen.data(label))
            elif _TELL in screen.text and not told:
                await self._thinks()
                told = True
                await self.town.say(self.user, story)

    async def _sees(self, events: Events) -> Seen | None:
        """Give what the bot shows next; None when nothing happens for a while."""
        try:
            async with asyncio.timeout(PATIENCE):
                while True:
                    event = await events.next()
                    if event["type"] in {"message", "edit"}:
                        message = Seen(event["message"], event["seq"])
                        if _shows_something(message):
                            return message
        except TimeoutError:
            return None

    async def _looks(self) -> Seen | None:
        """Look at the newest message of the bot, as anybody does whose press changed nothing."""
        messages = await self.town.messages(self.user)
        return next(filter(_shows_something, reversed(messages)), None)

    def _receipt(self, screen: Seen) -> str | None:
        """Give the reference when this is a receipt they did not have yet."""
        if interview.RECEIVED["nl"] not in screen.text:
            return None
        reference = interview.reference_in(screen)
        return None if reference in self.receipts.values() else reference

    async def _thinks(self) -> None:
        await asyncio.sleep(self.chance.uniform(0, self.thinking))


def _shows_something(message: Seen) -> bool:
    """Tell whether this is an answer of the bot, and no line that only moves the menu."""
    moves_menu = {"keyboard", "remove_keyboard"} & set(message.raw.get("reply_markup") or {})
    return message.by_bot and not moves_menu


def _answer(screen: Seen, urgency: str) -> str | None:
    """Find the button that answers the question on the screen."""
    if _TELL in screen.text:
        return _DONE if _DONE in screen.buttons else None
    how_soon = (interview.HOW_SOON["nl"], interview.URGENCY["nl"][urgency])
    for words, label in (*_ANSWERS, how_soon):
        if words in screen.text and label in screen.buttons:
            return label
    return None
