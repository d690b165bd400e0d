"""Draws photos anew in a process of its own, one at a time, in memory and time of its own.

What a decoder takes, or breaks over, is lost with that process, and the bot goes on. This file is
both sides of it: `PhotoProcess` for the bot, and `main` for the process, which reads one photo and
writes the safe one.
"""

import asyncio
import importlib
import os
import resource
import sys
from collections.abc import Sequence

from bot.media.unfit import Unfit
from bot.own_memory import forgo_core_dumps

MOST_MEMORY = 112 * 1024 * 1024
"""Beside what the libraries are; with what the bot takes it stays under the service's 384 MB."""

MOST_SECONDS_AT_WORK = 30
MOST_SECONDS = 120.0
"""How long one photo may keep others waiting, on a machine that is busy."""

_TOO_MUCH, _UNFIT = 3, 4
_UNFIT_KEYS = {_TOO_MUCH: "photo-too-many-pixels"}
_OURS_ALONE = ("SCHAKEL_", "CREDENTIALS_DIRECTORY")


PROGRAM = ("-m", "bot.media.photo_process")


class PhotoProcess:
    """Makes photos safe, one at a time. `program` is what Python does with one, in `seconds`."""

    def __init__(self, program: Sequence[str] = PROGRAM, seconds: float = MOST_SECONDS) -> None:
        self._free = asyncio.Lock()
        self._program = program
        self._seconds = seconds

    async def safe_photo(self, content: bytes) -> bytes:
        """Give the photo drawn anew. Raises Unfit, and OSError when no process can be made."""
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
                raise Unfit("photo-unfit") from None
            finally:
                if process.returncode is None:
                    process.kill()
                    await process.wait()
        if process.returncode != 0:
            raise Unfit(_UNFIT_KEYS.get(process.returncode or _UNFIT, "photo-unfit"))
        return safe


def main() -> None:
    """Read a photo from standard input, and write the safe one; the exit code says why not."""
    _import_all_it_takes()
    from bot.media.safe_photo import safe_photo  # noqa: PLC0415 - only this process needs it

    forgo_core_dumps()
    content = sys.stdin.buffer.read()
    _stay_within_limits()
    try:
        sys.stdout.buffer.write(safe_photo(content))
    except Unfit as unfit:
        sys.exit(_TOO_MUCH if unfit.key == _UNFIT_KEYS[_TOO_MUCH] else _UNFIT)


def _import_all_it_takes() -> None:
    """Import what would be imported in the midst of the work, when no file can be opened."""
    from PIL import Image  # noqa: PLC0415 - only this process needs it

    Image.preinit()
    for form in ("MpoImagePlugin", "TiffImagePlugin", "WebPImagePlugin"):
        importlib.import_module(f"PIL.{form}")


def _stay_within_limits() -> None:
    """Leave a photo that makes the decoder do its will no file, no network and little memory."""
    for limit, most in (
        (resource.RLIMIT_DATA, MOST_MEMORY),
        (resource.RLIMIT_CPU, MOST_SECONDS_AT_WORK),
        (resource.RLIMIT_NOFILE, 0),
    ):
        resource.setrlimit(limit, (most, most))


if __name__ == "__main__":
    main()
