"""What the bot does once a night, beside its work: in a thread, in nobody's way."""

import asyncio
from datetime import date, timedelta

from bot.clock import Clock
from bot.nightly import newest_line, old_backups
from config.settings import Settings
from services.unit import Municipality

_FROM = timedelta(hours=3)
"""After midnight, on the wall of the town hall."""


class Nightly:
    """Called with every tick; does its work with the first one of a night.

    The night in which the bot was started needs none: whoever puts back a backup after a long time,
    and starts the bot too soon, finds it where it was.
    """

    def __init__(self, settings: Settings, municipality: Municipality, clock: Clock) -> None:
        self._settings = settings
        self._municipality = municipality
        self._clock = clock
        self._last = self._night()

    async def look(self) -> None:
        """Do what is due, if anything is."""
        tonight = self._night()
        if tonight == self._last:
            return
        self._last = tonight
        now = self._clock.now()
        await asyncio.to_thread(old_backups.let_go, self._settings, self._municipality, now)
        await asyncio.to_thread(newest_line.write_down, self._settings, now)

    def _night(self) -> date:
        zone = self._municipality.network.timezone
        return (self._clock.now().astimezone(zone) - _FROM).date()
