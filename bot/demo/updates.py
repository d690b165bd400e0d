"""What waits for the bot: the queue of updates, and the long poll on it."""

import asyncio
import secrets
from collections import deque
from dataclasses import dataclass
from json import JSONEncoder

from bot.demo.clock import TownClock
from bot.demo.model import Json
from bot.demo.refusals import OTHER_POLL, ApiRefusal

LIFETIME_SECONDS = 24 * 3600
# After a week without updates Telegram goes on at a random number.
QUIET_SECONDS = 7 * 24 * 3600
REMEMBERED = 1000
_NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
_encode = JSONEncoder(separators=(",", ":")).encode


@dataclass(slots=True)
class WaitingUpdate:
    """One update, already written as JSON; `once` ones are handed out a single time."""

    id: int
    since: float
    text: str
    once: bool = False


class UpdateQueue:
    """Updates in order of arrival, kept until confirmed or 24 hours old."""

    def __init__(self, clock: TownClock) -> None:
        self._clock = clock
        self.arrived = asyncio.Event()
        self._poll: asyncio.Future[None] | None = None
        self.allowed: frozenset[str] | None = None
        self.forget()

    def forget(self) -> None:
        """Empty the queue, as when the town is emptied."""
        self._waiting: deque[WaitingUpdate] = deque()
        self._past: deque[WaitingUpdate] = deque(maxlen=REMEMBERED)
        self._next_id = _random_id()
        self._last_at = self._clock.now()

    def __len__(self) -> int:
        self._expire()
        return len(self._waiting)

    def allow(self, kinds: list[str] | None) -> None:
        """Set which kinds of update the bot wants from now on; an empty list is the default."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or None

    def wants(self, kind: str) -> bool:
        """Whether the bot asked for this kind of update."""
        return kind in self.allowed if self.allowed else kind not in _NOT_BY_DEFAULT

    def add(self, kind: str, payload: Json) -> None:
        """Queue an update, unless the bot did not ask for its kind."""
        if self.wants(kind):
            update_id = self._new_id()
            text = _encode({"update_id": update_id, kind: payload})
            self._put(WaitingUpdate(update_id, self._last_at, text))

    def add_raw(self, update: Json) -> None:
        """Queue an update of any shape; it gets an `update_id` when it has none.

        One with a number already passed is handed out once, whatever the bot confirms.
        """
        update_id = update.get("update_id")
        if not isinstance(update_id, int):
            update_id = self._new_id()
            update = {"update_id": update_id, **update}
        passed = update_id < self._next_id - 1
        self._next_id = max(self._next_id, update_id + 1)
        self._put(WaitingUpdate(update_id, self._clock.now(), _encode(update), once=passed))

    def add_text(self, text: str) -> None:
        """Queue something that need not even be JSON; it is handed out once."""
        self._put(WaitingUpdate(0, self._clock.now(), text, once=True))

    def repeat_last(self, count: int) -> int:
        """Queue the last updates again, under their old numbers; say how many."""
        again = list(self._past)[-count:] if count > 0 else []
        for old in again:
            self._put(WaitingUpdate(old.id, self._clock.now(), old.text, once=True), remember=False)
        return len(again)

    def confirm(self, offset: int) -> None:
        """Drop what the bot has confirmed: every number below `offset`.

        A negative offset keeps that many of the last; one from before the numbers jumped
        confirms nothing.
        """
        self._expire()
        if offset < 0:
            while len(self._waiting) > -offset:
                self._waiting.popleft()
        elif 0 < offset <= self._next_id:
            while self._waiting and not self._waiting[0].once and self._waiting[0].id < offset:
                self._waiting.popleft()

    def take(self, limit: int) -> list[str]:
        """Give the first updates as JSON texts; they stay queued until confirmed."""
        self._expire()
        taken = []
        for waiting in list(self._waiting)[:limit]:
            taken.append(waiting.text)
            if waiting.once:
                self._waiting.remove(waiting)
        return taken

    def first(self) -> WaitingUpdate | None:
        """Give the oldest update, for delivery by webhook."""
        self._expire()
        return self._waiting[0] if self._waiting else None

    def delivered(self, waiting: WaitingUpdate) -> None:
        """Drop an update that the webhook took."""
        if waiting in self._waiting:
            self._waiting.remove(waiting)

    def drop_all(self) -> None:
        """Drop everything that waits, as `drop_pending_updates` asks."""
        self._waiting.clear()

    async def wait(self, seconds: float) -> None:
        """Return when an update comes, or after `seconds`; an earlier wait is refused (409)."""
        self.interrupt(ApiRefusal(OTHER_POLL))
        poll = asyncio.get_running_loop().create_future()
        self._poll = poll
        try:
            await asyncio.wait_for(poll, seconds)
        except TimeoutError:
            return
        finally:
            if self._poll is poll:
                self._poll = None

    def interrupt(self, reason: Exception) -> None:
        """End the long poll that is going on, if any, with this exception."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_exception(reason)
        self._poll = None

    def _put(self, waiting: WaitingUpdate, *, remember: bool = True) -> None:
        self._waiting.append(waiting)
        if remember and not waiting.once:
            self._past.append(waiting)
        self.arrived.set()
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)

    def _new_id(self) -> int:
        now = self._clock.now()
        if now - self._last_at > QUIET_SECONDS:
            self._next_id = _random_id()
        self._last_at = now
        self._next_id += 1
        return self._next_id - 1

    def _expire(self) -> None:
        oldest = self._clock.now() - LIFETIME_SECONDS
        while self._waiting and self._waiting[0].since < oldest:
            self._waiting.popleft()


def _random_id() -> int:
    return 100_000_000 + secrets.randbelow(800_000_000)
