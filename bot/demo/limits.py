"""How much a bot may send: Telegram's three budgets.

Thirty a second over all chats, about one a second in a private chat with short bursts, twenty
in any sixty seconds in a group, where sends, edits and topic acts share the budget.
"""

import math
from collections import deque
from dataclasses import dataclass

from bot.demo.clock import TownClock
from bot.demo.model import Chat
from bot.demo.refusals import ApiRefusal, too_many

ALL_CHATS_A_SECOND = 30
PRIVATE_A_SECOND = 1
PRIVATE_BURST = 8
GROUP_CALLS = 20
GROUP_SECONDS = 60


@dataclass(slots=True)
class _Bucket:
    """Tokens that refill with time, up to `size`."""

    size: float
    refill: float
    filled_at: float
    tokens: float

    def wait(self, now: float) -> float:
        """Give the seconds until a token is there; 0 when one is there now."""
        passed = max(0.0, now - self.filled_at)  # a clock that is moved may go back
        self.tokens = min(self.size, self.tokens + passed * self.refill)
        self.filled_at = now
        return 0.0 if self.tokens >= 1 else (1 - self.tokens) / self.refill


class Limits:
    """Counts what the bot did and refuses what is too much. Off: counts nothing."""

    def __init__(self, clock: TownClock, *, on: bool) -> None:
        self.on = on
        self._clock = clock
        self.forget()

    def forget(self) -> None:
        """Start all budgets anew."""
        now = self._clock.now()
        size = float(ALL_CHATS_A_SECOND)
        self._all = _Bucket(size, size, now, size)
        self._private: dict[int, _Bucket] = {}
        self._groups: dict[int, deque[float]] = {}

    def check(self, chat: Chat) -> None:
        """Refuse (429, with whole seconds to wait) a call this chat has no budget for."""
        if not self.on:
            return
        now = self._clock.now()
        wait = max(self._all.wait(now), self._chat_wait(chat, now))
        if wait > 0:
            raise ApiRefusal(too_many(max(1, math.ceil(wait))))

    def spend(self, chat: Chat) -> None:
        """Take one call, which `check` let pass and which succeeded, from the budgets."""
        if not self.on:
            return
        self._all.tokens -= 1
        if chat.private:
            self._private[chat.id].tokens -= 1
        else:
            self._groups[chat.id].append(self._clock.now())

    def _chat_wait(self, chat: Chat, now: float) -> float:
        if chat.private:
            bucket = self._private.get(chat.id)
            if bucket is None:
                bucket = _Bucket(PRIVATE_BURST, PRIVATE_A_SECOND, now, PRIVATE_BURST)
                self._private[chat.id] = bucket
            return bucket.wait(now)
        calls = self._groups.setdefault(chat.id, deque())
        while calls and not now - GROUP_SECONDS < calls[0] <= now:
            calls.popleft()
        return 0.0 if len(calls) < GROUP_CALLS else calls[0] + GROUP_SECONDS - now
