"""Draws photos anew in a process of its own: see `bounded_process`.

This file is both sides of it: `PhotoProcess` for the bot, and `main` for the process.
"""

import asyncio
import importlib
from collections.abc import Sequence

from bot.media import bounded_process
from bot.media.bounded_process import MOST_SECONDS, BoundedProcess

PROGRAM = ("-m", "bot.media.photo_process")
_KEYS = ("photo-too-many-pixels", "photo-unfit")


class PhotoProcess(BoundedProcess):
    """Makes photos safe, one at a time. `program` is what Python does with one, in `seconds`."""

    def __init__(
        self,
        program: Sequence[str] = PROGRAM,
        seconds: float = MOST_SECONDS,
        turns: asyncio.Lock | None = None,
    ) -> None:
        super().__init__(program, _KEYS, seconds, turns)

    async def safe_photo(self, content: bytes) -> bytes:
        """Give the photo drawn anew. Raises Unfit, and OSError when no process can be made."""
        return await self.safe(content)


def main() -> None:
    """Read a photo from standard input, and write the safe one; the exit code says why not."""
    _import_all_it_takes()
    from bot.media.safe_photo import safe_photo  # noqa: PLC0415 - only this process needs it

    bounded_process.serve(safe_photo, _KEYS, bounded_process.MOST_MEMORY)


def _import_all_it_takes() -> None:
    """Import what would be imported in the midst of the work, when no file can be opened."""
    from PIL import Image  # noqa: PLC0415 - only this process needs it

    Image.preinit()
    for form in ("MpoImagePlugin", "TiffImagePlugin", "WebPImagePlugin"):
        importlib.import_module(f"PIL.{form}")


if __name__ == "__main__":
    main()
