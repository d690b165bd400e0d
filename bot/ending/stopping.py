"""Stopping: what ends the running process, and how it ended."""

import asyncio
import signal
from collections.abc import Awaitable
from enum import Enum, auto
from typing import Any, TypeVar

from bot.logs import Event, fault_fields, log

T = TypeVar("T")


class Ended(Enum):
    """How serving came to its end."""

    WELL = auto()
    BADLY = auto()
    ASIDE = auto()
    """A command wants the database; then it is to be gone on with."""


def stopped_by_signals() -> asyncio.Event:
    """Give what SIGTERM and SIGINT set from now on."""
    stopped = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    return stopped


async def unless(stopped: asyncio.Event, work: Awaitable[T]) -> T | None:
    """Wait for `work`, but no longer than until `stopped` is set: then None."""
    working, waiting = asyncio.ensure_future(work), asyncio.create_task(stopped.wait())
    await asyncio.wait({working, waiting}, return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
    if working.done():
        return working.result()
    working.cancel()
    return None


async def end(tasks: list[asyncio.Task[Any]]) -> bool:
    """End what still runs; tells whether all of it ended without a fault."""
    for task in tasks:
        task.cancel()
    well = True
    for outcome in await asyncio.gather(*tasks, return_exceptions=True):
        if isinstance(outcome, Exception):
            log.error(Event.UNCAUGHT, **fault_fields(outcome))
            well = False
    return well
