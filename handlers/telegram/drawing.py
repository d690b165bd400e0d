"""Pictures for a phone: one width, one lettering, a handful of colours.

Telegram shows no picture higher than `MOST_HEIGHT` at its full size.
"""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

WIDTH, MARGIN = 1080, 60
MOST_HEIGHT = 2560
TITLE, LARGE, SMALL = 50, 42, 33
INK, PAPER, SOFT, LINE, LAST = "#14343b", "#f7f4ec", "#dfeee9", "#2b7a78", "#e9e4d6"
_ROUND = 28

Point = tuple[float, float]


class Sheet:
    """A picture under way."""

    def __init__(self, height: int) -> None:
        from PIL import Image, ImageDraw  # noqa: PLC0415 - costs memory; few ask for a picture

        self._picture = Image.new("RGB", (WIDTH, height), PAPER)
        self._pen = ImageDraw.Draw(self._picture)

    def write(
        self, place: Point, words: str, size: int, *, colour: str = INK, anchor: str = "lm"
    ) -> None:
        """Write a line; `anchor` says which of its points is at `place`: "lm" is left, middle."""
        self._pen.text(place, words, fill=colour, font=_face(size), anchor=anchor)

    def box(self, corner: Point, opposite: Point, colour: str = SOFT) -> None:
        """Draw a box with round corners and an edge."""
        place = [corner, opposite]
        self._pen.rounded_rectangle(place, _ROUND, fill=colour, outline=LINE, width=3)

    def bar(self, corner: Point, opposite: Point, colour: str = LINE) -> None:
        """Fill a part of the sheet."""
        self._pen.rectangle([corner, opposite], fill=colour)

    def arrow_down(self, start: Point, end: Point) -> None:
        """Draw an arrow from a point to one below it."""
        across, tip = end
        self._pen.line([start, (across, tip - 14)], fill=LINE, width=6)
        wings = [(across - 16, tip - 24), (across + 16, tip - 24), end]
        self._pen.polygon(wings, fill=LINE)

    def png(self) -> bytes:
        """Give the picture as PNG."""
        file = BytesIO()
        self._picture.save(file, "PNG", optimize=True)
        return file.getvalue()


def wrapped(words: str, size: int, width: int) -> list[str]:
    """Lay words in lines that fit a width; a word that is longer by itself is cut short."""
    face = _face(size)
    lines: list[str] = []
    for word in words.split():
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and face.getlength(joined) <= width:
            lines[-1] = joined
        else:
            lines.append(shortened(word, size, width))
    return lines


def shortened(words: str, size: int, width: int) -> str:
    """Give words as they fit one line, with three dots where they do not."""
    face = _face(size)
    if face.getlength(words) <= width:
        return words
    return next(cut for cut in _cuts(words) if face.getlength(cut) <= width)


def _cuts(words: str) -> Iterator[str]:
    return (f"{words[:length].rstrip()}…" for length in range(len(words), -1, -1))


def _face(size: int) -> Any:
    from font_source_sans_pro import SourceSansProSemibold  # noqa: PLC0415 - as the library below
    from PIL import ImageFont  # noqa: PLC0415 - costs memory; few ask for a picture

    return ImageFont.truetype(SourceSansProSemibold, size)
