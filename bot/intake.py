"""Intake: fetches updates by long polling and keeps them before they are acknowledged.

The next poll is what acknowledges; it is not made until the last updates are committed.
"""

import asyncio
from collections.abc import Callable

from bot.alive_file import Pulse
from bot.clock import Clock
from bot.logs import Event, StorageAlarm, log
from bot.telegram_answers import CONFLICT, TOO_MANY, Silence, TelegramAnswer, meaning, token_refused
from bot.transport import Transport
from handlers.telegram.calls import Call, Failure
from handlers.telegram.updates import KINDS
from storage.database import Database
from storage.errors import StorageTrouble

POLL_SECONDS = 50
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0
STORAGE_PAUSE, LONGEST_STORAGE_PAUSE = 0.25, 5.0


class Keeper:
    """Keeps updates in the inbox; the alarm hears when it cannot, and when it can again."""

    def __init__(self, database: Database, clock: Clock, wake: Callable[[], None]) -> None:
        self._database = database
        self._clock = clock
        self._wake = wake
        self._alarm = StorageAlarm()

    async def keep(self, updates: list[tuple[int, bytes]]) -> None:
        """Commit updates to the inbox. Raises StorageTrouble: then nothing was kept."""
        now = self._clock.now()
        with self._alarm.listening():
            new = await self._database.run(lambda store: store.inbox.receive(updates, now))
        log.debug(Event.UPDATES_KEPT, count=new)
        self._wake()


class Intake:
    """Polls until cancelled; being cancelled at any moment loses nothing."""

    def __init__(self, transport: Transport, keeper: Keeper, pulse: Pulse) -> None:
        self._transport = transport
        self._keeper = keeper
        self._pulse = pulse
        self._offset = 0
        self._failures = 0

    async def run(self) -> None:
        """Fetch and keep."""
        while True:
            heard = await self._transport.updates(self._offset, POLL_SECONDS, KINDS)
            self._pulse.fetched()
            if isinstance(heard, (TelegramAnswer, Silence)):
                await self._recover(heard)
                continue
            if self._failures:
                log.info(Event.TELEGRAM_BACK)
                self._failures = 0
            await self._keep(heard)
            # After a quiet week Telegram numbers anew, perhaps lower: an offset that has done
            # its work must not hide those.
            self._offset = max((number for number, _ in heard), default=-1) + 1
            if heard and not any(number for number, _ in heard):
                # Nothing of it can be acknowledged: whatever answered would answer so again.
                await asyncio.sleep(FIRST_PAUSE)

    async def _keep(self, updates: list[tuple[int, bytes]]) -> None:
        """Keep updates, however long it takes until there is room."""
        pause = STORAGE_PAUSE
        while updates:
            try:
                await self._keeper.keep(updates)
            except StorageTrouble:
                await asyncio.sleep(pause)
                pause = min(2 * pause, LONGEST_STORAGE_PAUSE)
            else:
                return

    async def _recover(self, heard: TelegramAnswer | Silence) -> None:
        """Wait, longer each time, after a poll without updates to show for it."""
        if isinstance(heard, TelegramAnswer) and heard.status == CONFLICT:
            await self._claim(heard)
        elif not self._failures:
            refused = token_refused(heard)
            log.error(Event.TOKEN_REFUSED if refused else Event.TELEGRAM_UNREACHABLE)
        pause = min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** min(self._failures, 10))
        self._failures += 1
        if isinstance(heard, TelegramAnswer) and heard.status == TOO_MANY:
            failure = meaning(heard)
            pause = failure.retry_after if isinstance(failure, Failure) else pause
        await asyncio.sleep(pause)

    async def _claim(self, heard: TelegramAnswer) -> None:
        """Another reader: a webhook from an earlier life is taken away, a process is not."""
        if not self._failures:
            log.error(Event.OTHER_READER)
        if "webhook is active" in heard.description:
            await self._transport.call(Call("deleteWebhook", {}))
