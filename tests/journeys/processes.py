"""Processes for journeys: one of our programs each, forked off one that has imported it already.

To import the libraries takes a start longer than all else it does, and journeys start hundreds.
They are processes like any other (own memory, own signals); how `python -m bot` begins from
nothing is what `BotProcess.command` and the tests of operating go through.

Nor are they measured: what is forked ends without telling what it ran through, so that measuring
would only make it slow.
"""

import asyncio
import contextlib
import importlib
import multiprocessing
import os
import signal
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from multiprocessing import forkserver
from multiprocessing.context import ForkServerProcess
from pathlib import Path

_FORKED = multiprocessing.get_context("forkserver")
_FORKED.set_forkserver_preload(["bot.cli", "bot.runtime", "bot.demo.server"])


@dataclass(frozen=True, slots=True)
class Program:
    """One of our programs, as a line of a shell would name it.

    `module` has a `main()` that reads `arguments`; what it prints is added to `output`.
    """

    module: str
    arguments: Sequence[str]
    environment: Mapping[str, str]
    output: Path

    def run(self) -> None:
        """Become this program: called in the process that is to be it."""
        descriptor = os.open(self.output, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        os.dup2(descriptor, sys.stdout.fileno())
        os.dup2(descriptor, sys.stderr.fileno())
        os.environ.clear()
        os.environ.update(self.environment)
        sys.argv = [self.module, *self.arguments]
        importlib.import_module(self.module).main()


@dataclass(frozen=True, slots=True)
class Running:
    """A program that runs, with of `asyncio.subprocess.Process` what journeys use."""

    _process: ForkServerProcess

    @property
    def pid(self) -> int:
        assert self._process.pid is not None
        return self._process.pid

    def send_signal(self, how: signal.Signals) -> None:
        """Send it a signal, unless it has ended (ProcessLookupError)."""
        os.kill(self.pid, how)

    async def wait(self) -> int:
        """Wait for its end; gives its exit code, or minus the signal that ended it."""
        loop, ended = asyncio.get_running_loop(), asyncio.Event()
        loop.add_reader(self._process.sentinel, ended.set)
        try:
            await ended.wait()
        finally:
            loop.remove_reader(self._process.sentinel)
        self._process.join()
        assert self._process.exitcode is not None
        return self._process.exitcode


async def start(program: Program) -> Running:
    """Start a program; it runs on when this returns."""
    with _nothing_is_measured():
        forkserver.ensure_running()
    process = _FORKED.Process(target=program.run)
    await asyncio.to_thread(process.start)
    return Running(process)


@contextlib.contextmanager
def _nothing_is_measured() -> Iterator[None]:
    """Hide that coverage is measured from a process that starts meanwhile, and its children."""
    asked = {name: value for name, value in os.environ.items() if name.startswith("COV")}
    for name in asked:
        del os.environ[name]
    try:
        yield
    finally:
        os.environ.update(asked)
