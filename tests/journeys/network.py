"""A network that lives in a town: its bot, its group, and everybody's phone."""

import contextlib
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.demo import seed
from bot.demo.client import TownClient
from bot.demo.moving_in import BOT_ACCOUNT, Home, move_in
from bot.demo.seed import Resident
from tests.journeys.phone import Phone
from tests.journeys.stage import BotProcess, open_bot, open_town

COORDINATOR, OFFICIALS, KEY_FIGURES = seed.COORDINATOR, seed.OFFICIALS, seed.KEY_FIGURES
SPEED = 20
"""Most journeys live this much faster than the world: a minute of limits passes in three seconds,
and a press may still wait seven for its answer."""


@dataclass
class Network:
    """The people of a town who work together, with the bot between them."""

    town: TownClient
    bot: BotProcess
    group: int

    def phone(self, resident: Resident) -> Phone:
        """Somebody's private chat with the bot."""
        return Phone(self.town, resident.account)

    def in_group(self, resident: Resident, thread: int | None = None) -> Phone:
        """Somebody's view of the officials' group, or of one topic in it."""
        return Phone(self.town, resident.account, self.group, thread)

    async def topic(self, reference: str, within: float = 20) -> int:
        """Wait for the topic of a concern and give its number."""
        event = await self.town.wait_for_event(
            lambda e: e["type"] == "topic" and reference in e["name"], within, since=0
        )
        return int(event["thread"])

    async def restart(self) -> None:
        """Take the bot's power away, and start it again."""
        await self.bot.kill()
        await self.bot.serve()

    async def journal_is_whole(self) -> None:
        """Let `schakel journal verify` say that nobody changed the journal."""
        code, _, err = await self.bot.command("journal", "verify")
        assert code == 0, err


@contextlib.asynccontextmanager
async def living_network(
    folder: Path,
    *options: str,
    residents: Sequence[Resident] = seed.EVERYBODY,
    speed: float = SPEED,
    forum: bool = True,
    measured: bool = True,
) -> AsyncIterator[Network]:
    """Let a network live in a town of its own, with the bot serving and the menus in place.

    At the end the bot's log must tell of no mistake of ours.
    """
    pace = ("--speed", str(speed))
    extra = {"SCHAKEL_CLOCK_SPEED": str(speed)}
    async with (
        open_town(*pace, measured=measured) as town,
        open_bot(town, folder, measured=measured, **extra) as bot,
    ):
        group = await move_in(town, Home(folder), residents, forum=forum)
        await bot.start(*options)
        for resident in residents:
            await town.wait_for(resident.account, lambda message: message.by_bot, 20)
        yield Network(town, bot, group)
        bot.made_no_mistake()


__all__ = ["BOT_ACCOUNT", "COORDINATOR", "KEY_FIGURES", "OFFICIALS", "Network", "living_network"]
