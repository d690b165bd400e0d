"""Writes PDFs anew in a process of its own: see `bounded_process`.

This file is both sides of it: `PdfProcess` for the bot, and `main` for the process.
"""

import importlib

from bot.media import bounded_process
from bot.media.bounded_process import BoundedProcess

_IMPORTED_AMID = ("pypdf.filters", "pypdf.xmp")
"""What the library imports in the midst of the work, when no file can be opened."""


class PdfProcess(BoundedProcess):
    """Writes PDFs anew."""

    PROGRAM = ("-m", "bot.media.pdf_process")
    KEYS = ("file-not-pdf", "file-locked", "file-active", "file-too-much", "file-unfit")


def main() -> None:
    """Read a PDF from standard input, and write the safe one; the exit code says why not."""
    from bot.media.safe_pdf import safe_pdf  # noqa: PLC0415 - only this process needs it

    for name in _IMPORTED_AMID:
        importlib.import_module(name)
    bounded_process.serve(safe_pdf, PdfProcess.KEYS, bounded_process.MOST_MEMORY)


if __name__ == "__main__":
    main()
