"""What the bot does once a night, beside its work: in a thread, in nobody's way."""

import asyncio
from contextlib import suppress
from datetime import date, datetime, timedelta

from bot.clock import Clock
from bot.logs import Event, fault_fields, log
from bot.nightly import newest_line, old_backups
from config.settings import Settings
from services.unit import Municipality
from services.upkeep import damage
from storage.database import Database
from storage.errors import DatabaseRefused, StorageTrouble

_FROM = timedelta(hours=3)
"""After midnight, on the wall of the town hall."""


class Nightly:
    """Called with every tick; begins its work with the first one of a night.

    The night in which the bot was started needs none: all was looked over then, and whoever puts
    back a backup after a long time, and starts the bot too soon, finds it where it was.
    """

    def __init__(
        self,
        settings: Settings,
        municipality: Municipality,
        clock: Clock,
        database: Database,
    ) -> None:
        self._settings = settings
        self._municipality = municipality
        self._clock = clock
        self._database = database
        self._last = self._night()
        self._asked = False
        self._work: asyncio.Task[None] | None = None

    def begin_if_due(self, *, at_once: bool) -> None:
        """Begin what is due, if anything is, or `at_once`; it goes on by itself."""
        tonight = self._night()
        nightly, self._asked = tonight != self._last, self._asked or at_once
        if (nightly or self._asked) and (self._work is None or self._work.done()):
            self._asked, self._last = False, tonight
            self._work = asyncio.create_task(self._do(self._clock.now(), nightly=nightly))

    async def end(self) -> None:
        """Wait for no more than the piece that is being looked at."""
        if self._work is not None:
            self._work.cancel()
            with suppress(asyncio.CancelledError):
                await self._work

    async def _do(self, now: datetime, *, nightly: bool) -> None:
        try:
            if nightly:
                settings = self._settings
                await asyncio.to_thread(old_backups.let_go, settings, self._municipality, now)
                await asyncio.to_thread(newest_line.write_down, settings, now)
            await self._look_over()
        except Exception as fault:  # noqa: BLE001 - nobody waits for this task
            log.error(Event.SWEEPING_FAILED, **fault_fields(fault))

    async def _look_over(self) -> None:
        """Look whether all is as it was written; what is not is set aside, and said by a tick.

        Of the journal nothing is set aside: it is proof.
        """
        try:
            if not await self._database.look_over():
                await self._database.mend()
            broken = await self._database.journal_broken_at()
            if await self._database.run(lambda store: damage.note_journal(store, broken)):
                log.error(Event.JOURNAL_BROKEN, row=broken)
        except (StorageTrouble, DatabaseRefused) as fault:
            log.error(Event.DATABASE_DAMAGED, kind=type(fault).__name__)

    def _night(self) -> date:
        zone = self._municipality.network.timezone
        return (self._clock.now().astimezone(zone) - _FROM).date()
