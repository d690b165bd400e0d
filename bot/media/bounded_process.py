"""A process of its own for files that a library must take apart, in memory and time of its own.

What the library takes, or breaks over, is lost with that process, and the bot goes on. This file is
both sides of it: `BoundedProcess` for the bot, and `serve` for the process, which reads one file
and writes the safe one.
"""

import asyncio
import os
import resource
import sys
from collections.abc import Callable, Sequence
from typing import ClassVar

from bot.media.unfit import Unfit
from bot.own_process.memory import forgo_core_dumps

MOST_MEMORY = 112 * 1024 * 1024
"""Beside what the libraries are; with what the bot takes it stays under the service's 384 MB."""

MOST_SECONDS_AT_WORK = 30
MOST_SECONDS = 120.0
"""How long one file may keep others waiting, on a machine that is busy."""

_FIRST_CODE = 3
"""The exit codes of a file that is unfit: this one for the first of its keys, and so on."""

_OURS_ALONE = ("SCHAKEL_", "CREDENTIALS_DIRECTORY")


class BoundedProcess:
    """Makes files of one kind safe, one at a time; each kind is a subclass with its own constants.

    Python does `program` with a file, in `seconds`. With `turns` it takes turns with others, so
    that only one is at work.
    """

    PROGRAM: ClassVar[Sequence[str]]
    """What Python does with a file, unless a test has it do something else."""

    KEYS: ClassVar[Sequence[str]]
    """Those of refusals, the last of them for whatever breaks the program."""

    def __init__(
        self,
        program: Sequence[str] | None = None,
        seconds: float = MOST_SECONDS,
        turns: asyncio.Lock | None = None,
    ) -> None:
        self._free = turns or asyncio.Lock()
        self._program = program or self.PROGRAM
        self._seconds = seconds

    async def safe(self, content: bytes) -> bytes:
        """Give the file made safe. Raises Unfit, and OSError when no process can be made."""
        async with self._free:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                *self._program,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                env={k: v for k, v in os.environ.items() if not k.startswith(_OURS_ALONE)},
            )
            try:
                async with asyncio.timeout(self._seconds):
                    safe, _ = await process.communicate(content)
            except TimeoutError:
                raise Unfit(self.KEYS[-1]) from None
            finally:
                if process.returncode is None:
                    process.kill()
                    await process.wait()
        if process.returncode != 0:
            raise Unfit(self._key_of(process.returncode))
        return safe

    def _key_of(self, code: int | None) -> str:
        number = -1 if code is None else code - _FIRST_CODE
        return self.KEYS[number] if 0 <= number < len(self.KEYS) else self.KEYS[-1]


def serve(safe: Callable[[bytes], bytes], keys: Sequence[str], memory: int = MOST_MEMORY) -> None:
    """Read a file from standard input, and write the safe one; the exit code says why not.

    All that `safe` needs must have been imported by now: after this no file can be opened.
    """
    forgo_core_dumps()
    content = sys.stdin.buffer.read()
    _stay_within_limits(memory)
    try:
        sys.stdout.buffer.write(safe(content))
    except Unfit as unfit:
        sys.exit(_FIRST_CODE + keys.index(unfit.key))


def _stay_within_limits(memory: int) -> None:
    """Leave a file that makes the library do its will no file, no network and little memory."""
    for limit, most in (
        (resource.RLIMIT_DATA, memory),
        (resource.RLIMIT_CPU, MOST_SECONDS_AT_WORK),
        (resource.RLIMIT_NOFILE, 0),
    ):
        resource.setrlimit(limit, (most, most))
