"""A network that lives in a town: its bot, its group, and everybody's phone."""

import contextlib
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from bot.alive_file import last_round
from bot.demo.client import TownClient
from bot.demo.network import concern_stories
from bot.demo.network.concern_stories import Resident
from bot.demo.network.installation import BOT_ACCOUNT, Home, move_in
from domain.people.desk_chat import is_ours
from storage.master_key.keyfile import load_key
from storage.read_only import look
from storage.sealing import Keyring
from storage.store import Store
from tests.journeys.phone import Phone
from tests.journeys.stage import Begin, BotProcess, open_bot, open_town
from tests.looking import eventually

T = TypeVar("T")

COORDINATOR, OFFICIALS, KEY_FIGURES = (
    concern_stories.COORDINATOR,
    concern_stories.OFFICIALS,
    concern_stories.KEY_FIGURES,
)
SAMIRA, ELS, DWIGHT, IDRIS, TESS = KEY_FIGURES
FATIMA, BRAM, YUSUF = OFFICIALS
FEEDBACK = "Dank je wel. Er gaat vanavond iemand kijken."

in_one_network = pytest.mark.asyncio(loop_scope="module")
"""For a journey in the network that all those of its module live in (`shared_network`)."""

SPEED = 20
"""Most journeys live this much faster than the world: a minute of limits passes in three seconds,
and a press may still wait seven for its answer."""

A_TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
"""Ten in the morning on a working day: nobody sleeps, and the town hall is open."""

ACTING_SECONDS = 60.0
"""Seconds of the world outside within which a bot that serves has acted on a moved clock."""


NOTING_SECONDS = 5.0
"""Patience with an answer of Telegram that a journey may have made late on purpose."""


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

    async def topic(self, reference: str, within: float = 60) -> int:
        """Wait for the topic of a concern and give its number."""
        event = await self.town.wait_for_event(
            lambda e: e["type"] == "topic" and reference in e["name"], within, since=0
        )
        return int(event["thread"])

    async def restart(self, *, amid: bool = False) -> None:
        """Take the bot's power away, and start it again.

        In the midst of what it is sending, or (without `amid`) when what phones show is kept as
        arrived: else it may come twice, which only journeys about that look at.
        """
        if not amid:
            await self._notes_what_arrived()
        await self.bot.kill()
        await self.bot.serve()

    async def moves_to(self, moment: datetime) -> None:
        """Move the clock of town and bot to a moment (aware), and let the bot act on it.

        What a phone shows already may still have to be noted as arrived: that comes first. A bot
        that is up has finished a tick there when this returns; what it then has to say is on its
        way. Wait for its answers before moving: updates that wait for a day are gone.
        """
        await self._notes_what_arrived()
        await self.town.set_clock(moment)
        moved = time.time()
        if self.bot.process is None:
            return
        await eventually(lambda: last_round(self.bot.data) > moved, ACTING_SECONDS)

    async def _notes_what_arrived(self) -> None:
        """Wait until nothing is between being sent and being kept as sent, if that comes at all."""
        if self.bot.process is None:
            return
        with contextlib.suppress(TimeoutError):
            await eventually(lambda: not self.look(_being_sent), NOTING_SECONDS)

    async def passes(self, **time_passed: float) -> None:
        """Let this much time pass at once, as `timedelta` takes it: `hours=1`, `days=2`."""
        await self.moves_to(await self.town.clock() + timedelta(**time_passed))

    def look(self, work: Callable[[Store], T]) -> T:
        """Look into the bot's database, beside the bot."""
        home = Home(self.bot.folder)
        return look(home.database, Keyring(load_key(home.key_file)), work)

    def journaled(self, reference: str | None = None) -> list[str]:
        """List what stands in the journal, of one concern or all, oldest first."""
        return self.look(lambda store: _acts(store, reference))

    async def journals(self, reference: str, act: str, within: float = 60) -> None:
        """Wait until the journal has this act of a concern (TimeoutError)."""
        await eventually(lambda: act in self.journaled(reference), within)

    async def is_quiet(self) -> None:
        """Wait until everything that was to be told has been, and settled (TimeoutError)."""
        await eventually(lambda: not self.look(_on_its_way), ACTING_SECONDS)

    async def journal_is_whole(self) -> None:
        """Let `schakel journal verify` say that nobody changed the journal."""
        code, _, err = await self.bot.command("journal", "verify")
        assert code == 0, err


_ACTS = "SELECT act FROM journal LEFT JOIN concern ON concern.id = concern_id"

_BEING_SENT = "SELECT COUNT(*) FROM outbox WHERE state = 'sending'"
_ON_ITS_WAY = "SELECT COUNT(*) FROM outbox WHERE state <> 'undeliverable'"


def _being_sent(store: Store) -> int:
    (count,) = store.outbox._connection.execute(_BEING_SENT).fetchone()
    return int(count)


def _on_its_way(store: Store) -> int:
    """Count what has not arrived, or is being sent at this moment."""
    (count,) = store.outbox._connection.execute(_ON_ITS_WAY).fetchone()
    return int(count)


def _acts(store: Store, reference: str | None) -> list[str]:
    which, given = ("", ()) if reference is None else (" WHERE reference = ?", (reference,))
    rows = store.journal._connection.execute(f"{_ACTS}{which} ORDER BY seq", given)
    return [act for (act,) in rows]


@contextlib.asynccontextmanager
async def living_network(
    folder: Path,
    *options: str,
    residents: Sequence[Resident] = concern_stories.EVERYBODY,
    speed: float = SPEED,
    town_speed: float | None = None,
    forum: bool | None = True,
    at: datetime = A_TUESDAY,
    before: Callable[[BotProcess], Awaitable[None]] | None = None,
) -> AsyncIterator[Network]:
    """Let a network live in a town of its own, with the bot serving and the menus in place.

    It begins at `at` (aware), and `before` the bot starts something may be done with it. A bot that
    is faster than its town has no limits there. At the end the bot's log must tell of no mistake of
    ours.
    """
    clock = Home(folder).clock_file
    pace = ("--speed", str(town_speed or speed), "--limits", "off" if town_speed else "on")
    extra = {"SCHAKEL_CLOCK_SPEED": str(speed), "SCHAKEL_CLOCK_FILE": str(clock)}
    async with (
        open_town(*pace, "--clock-file", str(clock)) as town,
        open_bot(town, folder, begins=Begin.FORKED, **extra) as bot,
    ):
        await town.set_clock(at)
        now = at.astimezone(UTC)
        group = await move_in(town, Home(folder), residents, forum=forum, now=now)
        if before is not None:
            await before(bot)
        await bot.start(*options)
        for resident in (each for each in residents if not is_ours(each.account)):
            await town.wait_for(resident.account, lambda message: message.by_bot)
        yield Network(town, bot, group)
        bot.made_no_mistake()


__all__ = [
    "BOT_ACCOUNT",
    "COORDINATOR",
    "KEY_FIGURES",
    "OFFICIALS",
    "SPEED",
    "Network",
    "living_network",
]
