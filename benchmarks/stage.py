"""Where both bots play: one town with a crowd, and a home for Schakel's data."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path

from benchmarks.process import Measurable
from bot.demo.client import TownClient
from bot.demo.model import TownPerson
from bot.demo.network import concern_stories
from bot.demo.network.installation import DEMO_TOKEN, Home, move_in
from bot.demo.town import Town
from domain.identifiers import AccountId
from domain.roles import Role

HERE = Path(__file__).parent
POOL = 600
FIRST_START_SECONDS = 300.0
CLOCK_SPEED = 1000
"""How much faster Schakel's clock goes, so that Telegram's limits do not hold the crowd up."""


async def first_start(town: Town, home: Home, api: str, members: int) -> None:
    """Let Schakel give each member their list of commands, which it does once in its life.

    It is no part of what is measured, so it goes fast, and without Telegram's limits.
    """
    limited, town.limits.on = town.limits.on, False
    settings = home.settings(api) | {"SCHAKEL_CLOCK_SPEED": str(CLOCK_SPEED)}
    with Measurable("-m", "bot", "run", environment=settings):
        async with asyncio.timeout(FIRST_START_SECONDS):
            while _with_commands(town) < members:  # noqa: ASYNC110 - asks the town
                await asyncio.sleep(0.1)
    town.limits.on = limited
    town.limits.forget()


def _with_commands(town: Town) -> int:
    return sum(scope.startswith("chat:") for scope, _ in town.profile.commands)


class Stage:
    """A town with its crowd; `walkers` hands people out in turn."""

    def __init__(self, town: Town, api: str, folder: Path) -> None:
        self.town = town
        self.home = Home(folder)
        self.bytes_before = 0
        self._api = api
        self.walkers: Iterator[TownPerson] = iter(())

    async def settle(self) -> None:
        """Let everyone live in the town and in a database; nobody has said anything yet."""
        crowd = tuple(
            concern_stories.Resident(
                AccountId(2_000 + n), f"Deelnemer {n}", Role.KEY_FIGURE, "noord"
            )
            for n in range(POOL)
        )
        async with TownClient(self._api) as client:
            await move_in(client, self.home, (*concern_stories.OFFICIALS, *crowd), greeting=False)
        people = [self.town.person(resident.account) for resident in crowd]
        for person in people:
            person.started = True
        await first_start(self.town, self.home, self._api, len(crowd))
        self.walkers = cycle(people)
        self.bytes_before = self.database_bytes

    @property
    def database_bytes(self) -> int:
        """Weigh the database file as it is now."""
        return self.home.database.stat().st_size

    @contextmanager
    def bare(self) -> Iterator[Measurable]:
        """Run the bare bot."""
        with Measurable(str(HERE / "bare.py"), self._api, DEMO_TOKEN) as process:
            yield process

    @contextmanager
    def schakel(self) -> Iterator[Measurable]:
        """Run Schakel, as anybody would."""
        settings = self.home.settings(self._api) | {"SCHAKEL_CLOCK_SPEED": str(CLOCK_SPEED)}
        with Measurable("-m", "bot", "run", environment=settings) as process:
            yield process
