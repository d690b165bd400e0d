"""Faults, odd updates, time and limits."""

from datetime import datetime
from typing import Literal

from bot.demo.client.line import Line
from bot.demo.client.seen import Json

FaultKind = Literal[
    "429", "500", "502", "reset", "timeout_before", "timeout_after_delivery", "down"
]


class Ordering(Line):
    """Ordering what goes wrong, and moving time."""

    async def fault(
        self,
        kind: FaultKind,
        *,
        method: str = "*",
        chat: int | None = None,
        times: int | None = 1,
        retry_after: int = 1,
        seconds: float | None = None,
    ) -> None:
        """Order a fault, once unless told otherwise; `times=None` until cleared."""
        await self.post(
            "faults",
            kind=kind,
            method=method,
            chat=chat,
            times=None if kind == "down" else times,
            retry_after=retry_after,
            seconds=seconds,
        )

    async def clear_faults(self) -> None:
        """End all faults."""
        await self.ask("DELETE", "faults")

    async def raw_update(self, update: Json | str) -> None:
        """Queue anything for the bot: an update of any shape, or a text that is no JSON."""
        await self.post("updates/raw", **{"text" if isinstance(update, str) else "update": update})

    async def duplicate_updates(self, last: int) -> None:
        """Queue the last updates again, under their old numbers."""
        await self.post("updates/duplicate", last=last)

    async def advance(self, seconds: float) -> None:
        """Push the town's time forward."""
        await self.post("clock", advance=seconds)

    async def set_clock(self, moment: datetime) -> None:
        """Let it be this moment in the town, earlier or later than now."""
        await self.post("clock", to=moment.timestamp())

    async def limits(self, *, on: bool) -> None:
        """Turn the sending limits on or off."""
        await self.post("limits", on=on)

    async def reset(self) -> None:
        """Empty the town."""
        await self.post("reset")
