"""The stage of every journey: the demo town and the bot, two real processes, over real HTTP."""

import asyncio
import contextlib
import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.demo.client import TownClient

ROOT = Path(__file__).parents[2]
TOKEN = "100:demo-town-token"
STOP_SECONDS = 10.0
LOOK_AGAIN_SECONDS = 0.02


OUR_FAULTS = {"uncaught", "handling_failed", "rendering_failed", "sweeping_failed"}
"""Events in the log that only a mistake in our own code can cause."""


def _environment(*, measured: bool) -> dict[str, str]:
    """Give this process's environment without settings; measuring coverage makes slow."""
    unwanted = ("SCHAKEL",) if measured else ("SCHAKEL", "COVERAGE", "COV_")
    return {name: value for name, value in os.environ.items() if not name.startswith(unwanted)}


@contextlib.asynccontextmanager
async def open_town(*options: str, measured: bool = True) -> AsyncIterator[TownClient]:
    """Start a town of its own on free ports; gives a client to it."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot.demo.server",
        *("--api-port", "0", "--page-port", "0", *options),
        cwd=ROOT,
        env=_environment(measured=measured),
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        assert process.stdout is not None
        ready = json.loads(await asyncio.wait_for(process.stdout.readline(), 20))
        async with TownClient(ready["api"]) as town:
            yield town
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        await asyncio.wait_for(process.wait(), STOP_SECONDS)


@dataclass
class BotProcess:
    """Schakel itself, as `python -m bot run` starts it. `log` collects what it writes."""

    api: str
    folder: Path
    extra: dict[str, str] = field(default_factory=dict)
    measured: bool = True
    process: asyncio.subprocess.Process | None = None

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def key_file(self) -> Path:
        return self.folder / "schakel.key"

    @property
    def log(self) -> Path:
        return self.folder / "bot.log"

    @property
    def environment(self) -> dict[str, str]:
        return _environment(measured=self.measured) | {
            "SCHAKEL_TOKEN": TOKEN,
            "SCHAKEL_API": self.api,
            "SCHAKEL_DATA": str(self.data),
            "SCHAKEL_KEY_FILE": str(self.key_file),
            "PYTHONPATH": str(ROOT),
            **self.extra,
        }

    async def command(self, *arguments: str) -> tuple[int, str, str]:
        """Run one `schakel` command to its end: exit code, output, errors."""
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "bot", *arguments),
            cwd=ROOT,
            env=self.environment,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, err = await asyncio.wait_for(process.communicate(), 60)
        assert process.returncode is not None
        return process.returncode, out.decode(), err.decode()

    async def start(self, *options: str) -> None:
        """Start serving; the log is written on at the end of what is there."""
        assert self.process is None
        with self.log.open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-m", "bot", "run", *options),
                cwd=ROOT,
                env=self.environment,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )

    async def serve(self, *options: str) -> None:
        """Start, and wait until it says that it serves."""
        starts = len(self.said("started"))
        await self.start(*options)
        await self.says("started", times=starts + 1)

    async def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Stop it and give its exit code."""
        assert self.process is not None
        process, self.process = self.process, None
        with contextlib.suppress(ProcessLookupError):
            process.send_signal(how)
        return await asyncio.wait_for(process.wait(), STOP_SECONDS)

    async def kill(self) -> None:
        """Take the power away."""
        await self.stop(signal.SIGKILL)

    def said(self, event: str | None = None) -> list[dict[str, Any]]:
        """Give the events in the log so far, all or of one name."""
        lines = self.log.read_text().splitlines() if self.log.exists() else []
        told = [json.loads(line) for line in lines if line]
        return [each for each in told if event in {None, each["event"]}]

    async def says(self, event: str, *, times: int = 1, within: float = 15) -> list[dict[str, Any]]:
        """Wait until the log has this event, so many times (TimeoutError)."""
        try:
            async with asyncio.timeout(within):
                while len(found := self.said(event)) < times:  # noqa: ASYNC110 - a file calls nobody
                    await asyncio.sleep(LOOK_AGAIN_SECONDS)
        except TimeoutError:
            raise TimeoutError(f"no {event} in the log: {self.said()[-20:]!r}") from None
        return found

    def made_no_mistake(self) -> None:
        """Assert that the log tells of no fault in our own code."""
        faults = [each for each in self.said() if each["event"] in OUR_FAULTS]
        assert not faults, faults


@contextlib.asynccontextmanager
async def open_bot(
    town: TownClient, folder: Path, *, measured: bool = True, **extra: str
) -> AsyncIterator[BotProcess]:
    """Give a bot that lives in `folder` and talks to this town; not started yet."""
    bot = BotProcess(town.address, folder, extra, measured)
    try:
        yield bot
    finally:
        if bot.process is not None:
            await bot.stop()
