"""Pictures for a phone: one width, one lettering, a handful of colours.

What is drawn for who reads from right to left is the same, seen in a mirror, but for its words.

Telegram shows no picture higher than `MOST_HEIGHT` at its full size.
"""

from collections.abc import Iterator
from io import BytesIO

from config import wording
from handlers.telegram import lettering

WIDTH, MARGIN = 1080, 60
MOST_HEIGHT = 2560
TITLE, LARGE, SMALL = 50, 42, 33
INK, PAPER, SOFT, LINE, LAST = "#14343b", "#f7f4ec", "#dfeee9", "#2b7a78", "#e9e4d6"
_DOT = 8
"""Pixels a dot of a QR picture: a phone reads it from another phone's screen."""

_ROUND = 28
_OTHER_SIDE = {"lm": "rm", "mm": "mm", "rm": "lm"}
_BEFORE = {"lm": 0.0, "mm": 0.5, "rm": 1.0}
"""Which part of a line stands before the point that it is written at."""

Point = tuple[float, float]


class Sheet:
    """A picture under way."""

    def __init__(self, height: int, language: str) -> None:
        """Take an empty sheet, for words in a language."""
        from PIL import Image, ImageDraw  # noqa: PLC0415 - costs memory; few ask for a picture

        self._picture = Image.new("RGB", (WIDTH, height), PAPER)
        self._pen = ImageDraw.Draw(self._picture)
        self._mirrored = wording.from_the_right(language)

    def write(
        self, place: Point, words: str, size: int, *, colour: str = INK, anchor: str = "lm"
    ) -> None:
        """Write a line; `anchor` says which of its points is at `place`.

        "lm" is where it begins, "mm" its middle, "rm" its end: at half its height.
        """
        across, middle = self._seen(place)
        side = _OTHER_SIDE[anchor] if self._mirrored else anchor
        across -= lettering.length(words, size) * _BEFORE[side]
        lettering.write(self._pen, (across, middle), words, size, colour)

    def box(self, corner: Point, opposite: Point, colour: str = SOFT) -> None:
        """Draw a box with round corners and an edge."""
        place = self._between(corner, opposite)
        self._pen.rounded_rectangle(place, _ROUND, fill=colour, outline=LINE, width=3)

    def bar(self, corner: Point, opposite: Point, colour: str = LINE) -> None:
        """Fill a part of the sheet."""
        self._pen.rectangle(self._between(corner, opposite), fill=colour)

    def arrow_down(self, start: Point, end: Point) -> None:
        """Draw an arrow from a point to one below it."""
        across, tip = self._seen(end)
        self._pen.line([self._seen(start), (across, tip - 14)], fill=LINE, width=6)
        wings = [(across - 16, tip - 24), (across + 16, tip - 24), (across, tip)]
        self._pen.polygon(wings, fill=LINE)

    def png(self) -> bytes:
        """Give the picture as PNG."""
        file = BytesIO()
        self._picture.save(file, "PNG", optimize=True)
        return file.getvalue()

    def _seen(self, place: Point) -> Point:
        return (WIDTH - place[0], place[1]) if self._mirrored else place

    def _between(self, corner: Point, opposite: Point) -> list[Point]:
        """Give the corner that is to the left, and the one to the right."""
        (left, top), (right, bottom) = sorted((self._seen(corner), self._seen(opposite)))
        return [(left, min(top, bottom)), (right, max(top, bottom))]


def wrapped(words: str, size: int, width: int) -> list[str]:
    """Lay words in lines that fit a width; a word that is longer by itself is cut short."""
    lines: list[str] = []
    for word in words.split():
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and lettering.length(joined, size) <= width:
            lines[-1] = joined
        else:
            lines.append(shortened(word, size, width))
    return lines


def shortened(words: str, size: int, width: int) -> str:
    """Give words as they fit one line, with three dots where they do not."""
    if lettering.length(words, size) <= width:
        return words
    return next(cut for cut in _cuts(words) if lettering.length(cut, size) <= width)


def _cuts(words: str) -> Iterator[str]:
    return (f"{words[:length].rstrip()}…" for length in range(len(words), -1, -1))


def qr(link: str) -> bytes:
    """Draw a link as a picture (PNG) that a phone's camera reads."""
    import segno  # noqa: PLC0415 - costs memory; few ask for one

    file = BytesIO()
    segno.make(link, error="m", micro=False).save(file, kind="png", scale=_DOT)
    return file.getvalue()
