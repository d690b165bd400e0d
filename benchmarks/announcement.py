"""An announcement to 2,000 members with Telegram's limits on, while some of them ask things.

Run by itself it prints one line; `make bench` ends with the same.
"""

import asyncio
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.crowd import Measured, Walker
from benchmarks.process import Measurable
from benchmarks.stage import first_start
from bot.demo import people
from bot.demo.client import TownClient
from bot.demo.limits import ALL_CHATS_A_SECOND
from bot.demo.model import Chat
from bot.demo.network import concern_stories
from bot.demo.network.installation import DEMO_TOKEN, Home, at_work, move_in
from bot.demo.server import TownServer
from bot.demo.town import BOT_ID, Town
from bot.movable_clock import MovedTime
from domain.identifiers import AccountId
from domain.roles import Role

MEMBERS = int(os.environ.get("BENCH_MEMBERS", "2000"))
ACTS_A_SECOND = 2.0
MARK = "📣"
WORDS = "Morgenavond om half acht komen we samen in buurthuis De Brug. Iedereen is welkom."
_COUNTED = {"sendMessage", "editMessageText"}


@dataclass(frozen=True, slots=True)
class Spread:
    """What came of it: how long it took, how much of the budget was used, and who waited."""

    delivered: int
    seconds: float
    calls_a_second: float
    refused: int
    acts: Measured

    @property
    def share(self) -> float:
        """The part of Telegram's thirty a second that was used."""
        return self.calls_a_second / ALL_CHATS_A_SECOND

    def __str__(self) -> str:
        return (
            f"Announcement to {self.delivered} members in {self.seconds:.1f} s:"
            f" {self.calls_a_second:.1f} calls a second, {self.share:.0%} of what Telegram takes"
            f" (95 % or more wanted), {self.refused} times too many (0); meanwhile"
            f" {len(self.acts.waits)} acts answered, p50 {self.acts.percentile(0.50):.0f} ms,"
            f" p99 {self.acts.percentile(0.99):.0f} ms (1000 or less)"
        )


async def measure(folder: Path) -> Spread:
    """Let a coordinator announce something, and look on until everybody has it."""
    town = Town(DEMO_TOKEN)
    server = TownServer(town)
    addresses = await server.start(0, 0)
    home = Home(folder)
    members = tuple(
        concern_stories.Resident(AccountId(2_000 + n), f"Deelnemer {n}", Role.KEY_FIGURE, "noord")
        for n in range(MEMBERS)
    )
    async with TownClient(addresses["api"]) as client:
        await move_in(client, home, (concern_stories.COORDINATOR, *members), greeting=False)
    for resident in (concern_stories.COORDINATOR, *members):
        town.person(resident.account).started = True
    await first_start(town, home, addresses["api"], MEMBERS)
    with _schakel(home, addresses["api"]):
        await _announce(town)
        acts = Measured()
        asking = asyncio.create_task(_keep_asking(town, acts))
        while len(_delivered(town)) < MEMBERS:  # noqa: ASYNC110 - to look is dear, at each call
            await asyncio.sleep(0.2)
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
    await server.stop()
    return _spread(town, acts)


@contextmanager
def _schakel(home: Home, api: str) -> Iterator[Measurable]:
    """Run Schakel by day: at night it would let everybody sleep."""
    settings = home.settings(api)
    now = datetime.now(UTC)
    if (by_day := at_work(now)) > now:
        MovedTime(home.clock_file).move_to(by_day.timestamp())
        settings["SCHAKEL_CLOCK_FILE"] = str(home.clock_file)
    with Measurable("-m", "bot", "run", environment=settings) as process:
        yield process


async def _announce(town: Town) -> None:
    walker = Walker(town, town.person(concern_stories.COORDINATOR.account), Measured())
    await walker.say("/netwerk")
    for label in ("Bericht sturen", "Iedereen"):
        await walker.tap(label)
    await walker.say(WORDS)
    for label in ("Overslaan", "Overslaan", "Nu", "Versturen"):
        await walker.tap(label)
    walker.leave()


async def _keep_asking(town: Town, acts: Measured) -> None:
    """Let a member here and there ask something, whether the announcement reached them or not."""
    dice = random.Random(1)  # noqa: S311 - a draw that every run makes alike
    async with asyncio.TaskGroup() as together:
        for number in dice.sample(range(MEMBERS), MEMBERS):
            together.create_task(_ask(town, 2_000 + number, acts))
            await asyncio.sleep(1 / ACTS_A_SECOND)


async def _ask(town: Town, account: int, acts: Measured) -> None:
    chat, signal = town.chat(account), town.events.listen(account)
    began = time.perf_counter()
    people.say(town, town.person(account), chat, "Privacy")
    try:
        while not _answered(chat):
            signal.clear()
            await signal.wait()
    finally:  # who still waits when it is over has waited as well
        acts.waits.append(time.perf_counter() - began)
        town.events.unlisten(signal)


def _answered(chat: Chat) -> bool:
    return any(
        message.author == BOT_ID and not message.body.get("text", MARK).startswith(MARK)
        for message in chat.messages.values()
    )


def _delivered(town: Town) -> list[float]:
    """List the moments at which somebody got the announcement."""
    return [
        call["at"]
        for call in town.calls.after(0)
        if call["status"] == HTTPStatus.OK and str(call["params"].get("text", "")).startswith(MARK)
    ]


def _spread(town: Town, acts: Measured) -> Spread:
    moments = _delivered(town)
    first, last = min(moments), max(moments)
    calls = [
        call
        for call in town.calls.after(0)
        if call["method"] in _COUNTED and first <= call["at"] <= last
    ]
    refused = sum(call["status"] == HTTPStatus.TOO_MANY_REQUESTS for call in calls)
    went = len(calls) - refused
    return Spread(len(moments), last - first, (went - 1) / (last - first), refused, acts)


async def main() -> None:
    """Measure, and print what came of it."""
    with tempfile.TemporaryDirectory() as folder:
        print(await measure(Path(folder)))


if __name__ == "__main__":
    asyncio.run(main())
