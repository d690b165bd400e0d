"""What changes in the town, one event at a time, for the page and for tests."""

import asyncio
from collections import deque
from itertools import islice
from typing import Any

from bot.demo.model import Json

KEPT = 50_000


class EventLog:
    """A numbered, bounded list of events that listeners follow.

    Numbers start at 1 and never restart, not even when the town is emptied.
    """

    def __init__(self) -> None:
        self.seq = 0
        self._kept: deque[Json] = deque(maxlen=KEPT)
        self._listeners: set[asyncio.Event] = set()

    def tell(self, kind: str, chat: int | None = None, **fields: Any) -> None:
        """Add an event and wake every listener."""
        self.seq += 1
        self._kept.append({"seq": self.seq, "type": kind, "chat": chat, **fields})
        for listener in self._listeners:
            listener.set()

    def after(self, seq: int) -> list[Json]:
        """Give all events still kept with a number above `seq`, oldest first."""
        if not self._kept or seq >= self.seq:
            return []
        skip = max(0, seq + 1 - int(self._kept[0]["seq"]))
        return list(islice(self._kept, skip, None))

    def listen(self) -> asyncio.Event:
        """Give a signal that is set at each new event; hand it back to `unlisten`."""
        listener = asyncio.Event()
        self._listeners.add(listener)
        return listener

    def unlisten(self, listener: asyncio.Event) -> None:
        """Stop setting a signal given out by `listen`."""
        self._listeners.discard(listener)

    def forget(self) -> None:
        """Drop what happened before the town was emptied."""
        self._kept.clear()
