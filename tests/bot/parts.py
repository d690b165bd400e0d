"""The parts of the running process put together in a test, so that each can be looked at."""

import asyncio
import contextlib
import io
import json
from collections.abc import AsyncIterator, Callable
from datetime import datetime, timedelta
from typing import Any

from bot.clock import Clock
from bot.courier import Courier
from bot.dispatch import Dispatch
from bot.renderers import all_renderers
from bot.transport import Transport
from services.unit import Unit
from storage.database import Database
from storage.store import Store

USERNAME = "schakel_demo_bot"


class Written:
    """What was logged since `configure`."""

    def __init__(self) -> None:
        self.stream = io.StringIO()

    @property
    def text(self) -> str:
        return self.stream.getvalue()

    @property
    def events(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.text.splitlines()]


class WallClock(Clock):
    """A clock that was set to a moment of our choice, and runs on from there."""

    def __init__(self, began: datetime, speed: float = 1.0) -> None:
        super().__init__(speed)
        self.began = began

    def now(self) -> datetime:
        return self.began + timedelta(seconds=self.seconds())


class Parts:
    """A courier and a dispatch around one database."""

    def __init__(
        self,
        database: Database,
        unit: Callable[[Store], Unit],
        transport: Transport,
        clock: Clock,
    ) -> None:
        self.database = database
        self.unit = unit
        self.courier = Courier(database, unit, all_renderers(), transport, clock)
        self.dispatch = Dispatch(database, unit, self.courier, USERNAME)

    async def tell(self, work: Callable[[Unit], object]) -> None:
        """Do a piece of work and hand what it told to the courier."""

        def told(store: Store) -> Unit:
            unit = self.unit(store)
            work(unit)
            return unit

        self.courier.take((await self.database.run(told)).told)

    @contextlib.asynccontextmanager
    async def delivering(self) -> AsyncIterator[None]:
        """Let the courier run for a while."""
        task = asyncio.create_task(self.courier.run())
        try:
            yield
        finally:
            self.courier.finish()
            await asyncio.wait_for(task, 60)

    @contextlib.asynccontextmanager
    async def working(self) -> AsyncIterator[None]:
        """Let courier and dispatch run for a while."""
        task = asyncio.create_task(self.dispatch.run())
        try:
            async with self.delivering():
                yield
        finally:
            self.dispatch.finish()
            await asyncio.wait_for(task, 60)
