"""Serving what others may ask us over HTTP, where this installation does; until cancelled.

A server costs memory and few need one: it is imported by who does.
"""

import asyncio
from collections.abc import Callable, Iterable

from config.settings import Settings
from services.unit import Unit
from storage.database import Database
from storage.records import Outgoing
from storage.store import Store


async def serve_calendars(
    settings: Settings, database: Database, unit: Callable[[Store], Unit]
) -> None:
    """Answer calendars, where members are offered an address for theirs."""
    if settings.calendar is None:
        await asyncio.Event().wait()
        return
    from bot.listening.calendar_server import CalendarServer  # noqa: PLC0415 - as it says above

    await CalendarServer(database, unit).run(*settings.calendar)


async def serve_outside(
    settings: Settings,
    database: Database,
    unit: Callable[[Store], Unit],
    take: Callable[[Iterable[Outgoing]], None],
) -> None:
    """Answer who has no account, where there are pages for them; `take` sends what is told."""
    if settings.outside is None:
        await asyncio.Event().wait()
        return
    from bot.listening.outside_server import OutsideServer  # noqa: PLC0415 - as it says above

    theme = settings.network and settings.network / "desk.css"
    root = settings.outside_url or ""
    await OutsideServer(root, theme, database, unit, take).run(*settings.outside)
