"""What changes in the town, one event at a time, for the page and for tests."""

import asyncio
from collections import deque
from itertools import takewhile
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
        self._listeners: dict[asyncio.Event, int | None] = {}

    def tell(self, kind: str, chat: int | None = None, **fields: Any) -> None:
        """Add an event and wake every listener."""
        self.seq += 1
        self._kept.append({"seq": self.seq, "type": kind, "chat": chat, **fields})
        for listener, wanted in self._listeners.items():
            if wanted is None or wanted == chat:
                listener.set()

    def after(self, seq: int) -> list[Json]:
        """Give all events still kept with a number above `seq`, oldest first."""
        newest_first = takewhile(lambda event: event["seq"] > seq, reversed(self._kept))
        return list(newest_first)[::-1]

    def listen(self, chat: int | None = None) -> asyncio.Event:
        """Give a signal that is set at each new event, or only at those of one chat.

        Hand it back to `unlisten`.
        """
        listener = asyncio.Event()
        self._listeners[listener] = chat
        return listener

    def unlisten(self, listener: asyncio.Event) -> None:
        """Stop setting a signal given out by `listen`."""
        self._listeners.pop(listener, None)

    def forget(self) -> None:
        """Drop what happened before the town was emptied."""
        self._kept.clear()
