"""Faults, odd updates, time and limits."""

from datetime import datetime
from typing import Literal

from bot.demo.client.line import Line
from bot.demo.client.seen import Json

FaultKind = Literal[
    "429", "500", "502", "reset", "timeout_before", "timeout_after_delivery", "down", "answer"
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

    async def answers(
        self,
        description: str,
        *,
        method: str = "*",
        chat: int | None = None,
        user: int | None = None,
        times: int | None = 1,
        lasts: float | None = None,
    ) -> None:
        """Let Telegram refuse calls in these words, once unless told otherwise.

        `user` is whom such a call is about; `lasts` is for how long, in seconds of the town.
        """
        status = 403 if description.startswith("Forbidden") else 400
        await self.post(
            "faults",
            kind="answer",
            method=method,
            chat=chat,
            user=user,
            times=times,
            lasts=lasts,
            status=404 if description.startswith("Not Found") else status,
            description=description,
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
