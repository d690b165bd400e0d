"""Faults that a test orders: refusals, broken connections, silence."""

import asyncio
import contextlib
from dataclasses import dataclass

from bot.demo.clock import TownClock

KINDS = ("429", "500", "502", "reset", "timeout_before", "timeout_after_delivery", "down", "answer")
# Nobody hears anything for a while, and then the connection breaks.
HELD = {"timeout_before", "timeout_after_delivery"}
# Longer than any client waits for an ordinary call.
HOLD_SECONDS = 60.0


@dataclass(slots=True)
class Fault:
    """One ordered fault; `times` None means until the faults are cleared, or `lasts` is over.

    `status` and `description` are what a fault of kind "answer" says; `lasts` is how long any
    fault lasts, in seconds on the town's clock. `user` is whom the call is about.

    `seconds` is, for "down", how long Telegram is down on the town's clock; for the two
    time-outs, how long in real seconds the answer is held before the connection is cut.
    """

    kind: str
    method: str = "*"
    chat: str | None = None
    times: int | None = None
    retry_after: int = 1
    seconds: float | None = None
    status: int = 400
    description: str = ""
    lasts: float | None = None
    user: str | None = None
    ends_at: float | None = None

    def strikes(self, method: str, chat: str | None, now: float, user: str | None = None) -> bool:
        """Whether a call to `method` about `chat` meets this fault."""
        if self.times == 0 or (self.ends_at is not None and now >= self.ends_at):
            return False
        if self.kind == "down":
            return True
        return (self.method == "*" or self.method.lower() == method.lower()) and (
            (self.chat is None or self.chat == chat) and (self.user is None or self.user == user)
        )


class Faults:
    """The faults in force, oldest first; the first that fits a call strikes."""

    def __init__(self, clock: TownClock) -> None:
        self._clock = clock
        self._ordered: list[Fault] = []
        self._cleared = asyncio.Event()

    def order(self, fault: Fault) -> None:
        """Put a fault in force from now on."""
        lasts = fault.seconds if fault.kind == "down" else fault.lasts
        if lasts is not None:
            fault.ends_at = self._clock.now() + lasts
        self._ordered.append(fault)

    def clear(self) -> None:
        """End all faults and let go of the calls that are being held."""
        self._ordered.clear()
        self._cleared.set()
        self._cleared = asyncio.Event()

    @property
    def down(self) -> bool:
        """Whether Telegram cannot be reached at all now."""
        return any(
            fault.kind == "down" and fault.strikes("", None, self._clock.now())
            for fault in self._ordered
        )

    def strike(self, method: str, chat: str | None, user: str | None = None) -> Fault | None:
        """Give the fault this call meets, if any, and count it."""
        if not self._ordered:
            return None
        now = self._clock.now()
        for fault in self._ordered:
            if fault.strikes(method, chat, now, user):
                if fault.times is not None:
                    fault.times -= 1
                return fault
        return None

    async def hold(self, fault: Fault) -> None:
        """Keep a call waiting for its seconds, or until the faults are cleared."""
        seconds = HOLD_SECONDS if fault.seconds is None else fault.seconds
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._cleared.wait(), seconds)
