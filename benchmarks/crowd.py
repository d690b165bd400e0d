"""People who use a bot as fast as it answers: each waits for the answer before the next act."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field

from bot.demo import people
from bot.demo.model import Chat, Message, TownPerson
from bot.demo.town import BOT_ID, Town

PATIENCE = 30.0
STORY = "Bij het plein staan elke avond twee groepen tegenover elkaar. Het wordt steeds drukker."
SURE = ("Versturen", "Klaar", "Overslaan", "Nee", "Opnieuw beginnen")
WAYS_OUT = frozenset({"Bel mij", "Terug", "Stoppen"})
"""Buttons that answer no question."""
SCREENS = 8
"""How many acts one filing takes; the bare bot gets as many a round."""


@dataclass(slots=True)
class Measured:
    """What a crowd saw: one waiting time an answered act (seconds), and finished rounds."""

    waits: list[float] = field(default_factory=list)
    rounds: int = 0
    seconds: float = 0.0

    @property
    def per_second(self) -> float:
        """Answered acts a second, all people together."""
        return len(self.waits) / self.seconds

    def percentile(self, share: float) -> float:
        """Give the waiting time in milliseconds that this share of the acts stayed under."""
        ordered = sorted(self.waits)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))] * 1000


class Walker:
    """One person in their private chat with the bot."""

    def __init__(self, town: Town, person: TownPerson, measured: Measured) -> None:
        self._town = town
        self._person = person
        self._chat: Chat = town.chat(person.id)
        self._measured = measured
        self._signal = town.events.listen(person.id)

    def leave(self) -> None:
        """Stop listening."""
        self._town.events.unlisten(self._signal)

    @property
    def buttons(self) -> list[str]:
        """The labels under the newest message of the bot."""
        screen = self._screen()
        rows = (screen.markup or {}).get("inline_keyboard", []) if screen else []
        return [button["text"] for row in rows for button in row]

    async def say(self, text: str) -> None:
        """Type something and wait for the answer."""
        before, began = self._state(), time.perf_counter()
        people.say(self._town, self._person, self._chat, text)
        await self._answered(before, began)

    async def tap(self, label: str) -> None:
        """Press a button on the newest screen and wait for what changes."""
        screen = self._screen()
        if screen is None:
            raise RuntimeError("there is nothing to press on")
        before, began = self._state(), time.perf_counter()
        people.tap(self._town, self._person, self._chat, screen.id, label, None)
        await self._answered(before, began)

    def finish_round(self) -> None:
        """Count one whole conversation."""
        self._measured.rounds += 1

    def _screen(self) -> Message | None:
        newest_first = reversed(self._chat.messages.values())
        return next(filter(_shows_something, newest_first), None)

    def _state(self) -> tuple[int, int]:
        screen = self._screen()
        return (screen.id, id(screen.body)) if screen else (0, 0)

    async def _answered(self, before: tuple[int, int], began: float) -> None:
        """Wait for a newer screen; that the newest one is taken away is no answer."""
        async with asyncio.timeout(PATIENCE):
            while self._state() == before or self._state()[0] < before[0]:
                self._signal.clear()
                await self._signal.wait()
        self._measured.waits.append(time.perf_counter() - began)


def _shows_something(message: Message) -> bool:
    """Tell whether this is an answer of the bot, and no line that takes the menu away."""
    return message.author == BOT_ID and "remove_keyboard" not in (message.markup or {})


async def file_a_concern(walker: Walker) -> None:
    """Go through Schakel's whole filing, from the menu to the receipt."""
    await walker.say("Zorg melden")
    while buttons := walker.buttons:
        sure = next((label for label in SURE if label in buttons), None)
        if sure is not None:
            await walker.tap(sure)
        elif set(buttons) <= WAYS_OUT:
            await walker.say(STORY)
        else:
            await walker.tap(buttons[0])
    walker.finish_round()


async def same_screens(walker: Walker) -> None:
    """Do with the bare bot what a filing is made of: words twice, presses for the rest."""
    await walker.say("Zorg melden")
    for _ in range(SCREENS - 2):
        await walker.tap("Keuze 1")
    await walker.say(STORY)
    walker.finish_round()


async def words_only(walker: Walker) -> None:
    """Say something to the bare bot, a message an answer: the least a bot can do."""
    for _ in range(SCREENS):
        await walker.say(STORY)
    walker.finish_round()


Round = Callable[[Walker], Awaitable[None]]


async def crowd(
    town: Town, pool: Iterator[TownPerson], at_once: int, do: Round, seconds: float
) -> Measured:
    """Let so many people at once go through round after round; the last rounds are finished.

    Each round is somebody else's turn, because nobody may file more than ten concerns a day.
    """
    measured = Measured()
    began = time.perf_counter()

    async def keep_going() -> None:
        while time.perf_counter() - began < seconds:
            walker = Walker(town, next(pool), measured)
            await do(walker)
            walker.leave()

    async with asyncio.TaskGroup() as together:
        for _ in range(at_once):
            together.create_task(keep_going())
    measured.seconds = time.perf_counter() - began
    return measured
