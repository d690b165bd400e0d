"""The stage of every journey: the demo town and the bot, two real processes, over real HTTP."""

import asyncio
import contextlib
import io
import json
import os
import signal
import socket
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import Any

import pytest

from bot import cli
from bot.demo.client import TownClient
from tests.journeys import processes
from tests.journeys.processes import Program
from tests.looking import eventually

ROOT = Path(__file__).parents[2]
MOST_MEGABYTES = 240
"""What the bot itself may take of memory, with the longest voice messages coming in."""
TOKEN = "100:demo-town-token"
STOP_SECONDS = 60.0
COMMAND_SECONDS = 180.0
"""Patience with one command on a busy machine, beside others."""


CarryOut = Callable[..., Awaitable[tuple[int, str, str]]]
"""A command in another process, or in this one: `BotProcess` has both."""

OUR_FAULTS = {"uncaught", "handling_failed", "rendering_failed", "sweeping_failed"}
"""Events in the log that only a mistake in our own code can cause."""


def environment_of_a_child(*, measured: bool) -> dict[str, str]:
    """Give this process's environment without settings; measuring coverage makes slow."""
    unwanted = ("SCHAKEL",) if measured else ("SCHAKEL", "COVERAGE", "COV_")
    return {name: value for name, value in os.environ.items() if not name.startswith(unwanted)}


@contextlib.asynccontextmanager
async def open_town(*options: str) -> AsyncIterator[TownClient]:
    """Start a town of its own on free ports; gives a client to it."""
    arguments = ("--api-port", "0", "--page-port", "0", *options)
    environment = environment_of_a_child(measured=False)
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "ready.json"
        process = await processes.start(Program("bot.demo.server", arguments, environment, told))
        try:
            async with TownClient(await _address_told_in(told)) as town:
                yield town
        finally:
            with contextlib.suppress(ProcessLookupError):
                process.send_signal(signal.SIGTERM)
            await asyncio.wait_for(process.wait(), STOP_SECONDS)


async def _address_told_in(ready: Path) -> str:
    await eventually(lambda: ready.exists() and ready.read_text().endswith("\n"))
    return str(json.loads(ready.read_text())["api"])


def free_port() -> int:
    """Find a port of this machine that nobody listens at."""
    with contextlib.closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


_BEGINS = '{"event"'


class Begin(Enum):
    """How a bot's process comes to be."""

    FORKED = auto()
    """Off one that has imported everything (`processes.py`): soon, and nothing else differs."""

    ANEW = auto()
    """From nothing, by `python -m bot run`."""

    MEASURED = auto()
    """From nothing, and coverage sees what it runs through."""


@dataclass
class BotProcess:
    """Schakel itself, as `schakel run` starts it. `log` collects what it writes."""

    api: str
    folder: Path
    extra: dict[str, str] = field(default_factory=dict)
    begins: Begin = Begin.FORKED
    process: processes.Running | asyncio.subprocess.Process | None = None

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
        return environment_of_a_child(measured=self.begins is Begin.MEASURED) | {
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
        out, err = await asyncio.wait_for(process.communicate(), COMMAND_SECONDS)
        assert process.returncode is not None
        return process.returncode, out.decode(), err.decode()

    async def command_forked(self, *arguments: str) -> tuple[int, str, str]:
        """Run one that takes the signals, so in a process of its own, but soon begun.

        What it says on either stream is given as its errors.
        """
        self.folder.mkdir(exist_ok=True)
        said = self.folder / "said"
        program = Program("bot.cli", arguments, self.environment, said)
        running = await processes.start(program)
        code = await asyncio.wait_for(running.wait(), COMMAND_SECONDS)
        text = said.read_text()
        said.unlink()
        return code, "", text

    async def command_here(self, *arguments: str, typed: str = "") -> tuple[int, str, str]:
        """Run one in this process, for what starting another would tell nothing more of.

        Not `run`: that takes signals and the log for itself.
        """
        return await asyncio.to_thread(_carry_out, arguments, self.environment, typed)

    async def start(self, *options: str) -> None:
        """Start serving; the log is written on at the end of what is there."""
        assert self.process is None
        if self.begins is Begin.FORKED:
            program = Program("bot.cli", ("run", *options), self.environment, self.log)
            self.process = await processes.start(program)
            return
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
        text = self.log.read_text() if self.log.exists() else ""
        told = [each for line in text.splitlines() for each in _events_in(line)]
        return [each for each in told if event in {None, each["event"]}]

    async def says(self, event: str, *, times: int = 1, within: float = 60) -> list[dict[str, Any]]:
        """Wait until the log has this event, so many times (TimeoutError)."""
        try:
            await eventually(lambda: len(self.said(event)) >= times, within)
        except TimeoutError:
            raise TimeoutError(f"no {event} in the log: {self.said()[-20:]!r}") from None
        return self.said(event)

    def made_no_mistake(self) -> None:
        """Assert that the log tells of no fault in our own code."""
        faults = [each for each in self.said() if each["event"] in OUR_FAULTS]
        assert not faults, faults


def _events_in(line: str) -> Iterator[dict[str, Any]]:
    """Read a line of the log; after a kill one may be half, and the next begin right behind it."""
    for begun in line.split(_BEGINS)[1:]:
        with contextlib.suppress(json.JSONDecodeError):
            yield json.loads(_BEGINS + begun)


def _carry_out(
    arguments: tuple[str, ...], environment: dict[str, str], typed: str
) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    with (
        pytest.MonkeyPatch.context() as patch,
        Path(os.devnull).open() as nobody,
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        for name in set(os.environ) - set(environment):
            patch.delenv(name)
        for name, value in environment.items():
            patch.setenv(name, value)
        patch.setattr(sys, "stdin", io.StringIO(typed) if typed else nobody)
        patch.setattr(sys, "argv", ["schakel", *arguments])
        with pytest.raises(SystemExit) as end:
            cli.main()
    return int(end.value.code or 0), out.getvalue(), err.getvalue()


@contextlib.asynccontextmanager
async def open_bot(
    town: TownClient, folder: Path, *, begins: Begin = Begin.FORKED, **extra: str
) -> AsyncIterator[BotProcess]:
    """Give a bot that lives in `folder` and talks to this town; not started yet."""
    bot = BotProcess(town.address, folder, extra, begins)
    try:
        yield bot
    finally:
        if bot.process is not None:
            await bot.stop()
