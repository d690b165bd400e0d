"""A crowd that files while things are done to the bot, for journeys where nothing may be lost."""

import asyncio
import contextlib
import os
import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from bot.demo.network.concern_stories import Resident
from domain.identifiers import AccountId
from domain.roles import Role
from tests.journeys.network import COORDINATOR, OFFICIALS, Network, living_network
from tests.journeys.reporter import Reporter

SPEED = 60
_FIRST_ACCOUNT = 600
_CONCERNS_EACH = 10
"""As many as somebody may file on a day."""


@dataclass(frozen=True)
class Crowd:
    """The network, who file in it, and the chance that decides when something happens to it."""

    network: Network
    reporters: list[Reporter]
    chance: Random
    _over: asyncio.Event

    def has_done_enough(self) -> None:
        """Let nobody begin another concern; what they are in the midst of they finish."""
        self._over.set()


@contextlib.asynccontextmanager
async def crowd(folder: Path, people: int, longest: float) -> AsyncIterator[Crowd]:
    """Let so many people live in a network, for `longest` seconds at the most (TimeoutError).

    What chance decides is had again with the seed that is shown when the journey fails.
    """
    seed = int(os.environ.get("JOURNEY_SEED") or secrets.randbelow(2**32))
    print(f"JOURNEY_SEED={seed}")  # noqa: T201 - pytest shows it when the journey fails
    who = [
        Resident(AccountId(_FIRST_ACCOUNT + number), f"Melder {number}", Role.KEY_FIGURE, "noord")
        for number in range(people)
    ]
    async with (
        asyncio.timeout(longest),
        living_network(folder, residents=(COORDINATOR, *OFFICIALS, *who), speed=SPEED) as network,
    ):
        chance = Random(seed)  # noqa: S311 - chance that can be had again
        over = asyncio.Event()
        reporters = [Reporter(network.town, each.account, chance, enough=over) for each in who]
        yield Crowd(network, reporters, chance, over)


def stories(reporter: Reporter) -> list[str]:
    """Give what somebody has to tell: all that they may file on a day, each another."""
    return [f"Verhaal {number} van {reporter.user}." for number in range(_CONCERNS_EACH)]
