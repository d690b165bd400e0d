"""Draws photos anew in a process of its own: see `bounded_process`.

This file is both sides of it: `PhotoProcess` for the bot, and `main` for the process.
"""

import importlib

from bot.media import bounded_process
from bot.media.bounded_process import BoundedProcess


class PhotoProcess(BoundedProcess):
    """Draws photos anew."""

    PROGRAM = ("-m", "bot.media.photo_process")
    KEYS = ("photo-too-many-pixels", "photo-unfit")


def main() -> None:
    """Read a photo from standard input, and write the safe one; the exit code says why not."""
    _import_all_it_takes()
    from bot.media.safe_photo import safe_photo  # noqa: PLC0415 - only this process needs it

    bounded_process.serve(safe_photo, PhotoProcess.KEYS, bounded_process.MOST_MEMORY)


def _import_all_it_takes() -> None:
    """Import what would be imported in the midst of the work, when no file can be opened."""
    from PIL import Image  # noqa: PLC0415 - only this process needs it

    Image.preinit()
    for form in ("MpoImagePlugin", "TiffImagePlugin", "WebPImagePlugin"):
        importlib.import_module(f"PIL.{form}")


if __name__ == "__main__":
    main()
