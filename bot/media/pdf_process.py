"""Writes PDFs anew in a process of its own: see `bounded_process`.

This file is both sides of it: `PdfProcess` for the bot, and `main` for the process.
"""

import asyncio
import importlib
from collections.abc import Sequence

from bot.media import bounded_process
from bot.media.bounded_process import MOST_SECONDS, BoundedProcess

PROGRAM = ("-m", "bot.media.pdf_process")
_IMPORTED_AMID = ("pypdf.filters", "pypdf.xmp")
"""What the library imports in the midst of the work, when no file can be opened."""

KEYS = ("file-not-pdf", "file-locked", "file-active", "file-too-much", "file-unfit")


class PdfProcess(BoundedProcess):
    """Makes PDFs safe, one at a time. `program` is what Python does with one, in `seconds`."""

    def __init__(
        self,
        program: Sequence[str] = PROGRAM,
        seconds: float = MOST_SECONDS,
        turns: asyncio.Lock | None = None,
    ) -> None:
        super().__init__(program, KEYS, seconds, turns)

    async def safe_pdf(self, content: bytes) -> bytes:
        """Give the PDF written anew. Raises Unfit, and OSError when no process can be made."""
        return await self.safe(content)


def main() -> None:
    """Read a PDF from standard input, and write the safe one; the exit code says why not."""
    from bot.media.safe_pdf import safe_pdf  # noqa: PLC0415 - only this process needs it

    for name in _IMPORTED_AMID:
        importlib.import_module(name)
    bounded_process.serve(safe_pdf, KEYS, bounded_process.MOST_MEMORY)


if __name__ == "__main__":
    main()
