"""The letters in pictures: which typeface has them, and in which order and shape they stand.

Words from right to left are put in the order and the shapes in which they are seen by two
libraries, so that it matters not what the machine has; Pillow alone needs FriBidi of the system.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import Any

FONTS = Path(__file__).with_name("fonts")
"""Where the typefaces lie that come along with no library."""

_ISOLATES = re.compile("[\u2066-\u2069]")
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def length(words: str, size: int) -> float:
    """Tell how wide a line is."""
    return float(sum(face.getlength(run) for run, face in _runs(words, size)))


def write(pen: Any, place: tuple[float, float], words: str, size: int, colour: str) -> None:
    """Write a line that begins at a place, at half its height."""
    across, middle = place
    above, below = _face(size, arabic=False).getmetrics()
    base = middle + (above - below) / 2
    for run, face in _runs(words, size):
        pen.text((across, base), run, fill=colour, font=face, anchor="ls")
        across += face.getlength(run)


def _runs(words: str, size: int) -> Iterator[tuple[str, Any]]:
    """Give the parts of a line from left to right as they are seen, each with its typeface."""
    for arabic, signs in groupby(_as_seen(words), lambda sign: bool(_ARABIC.match(sign))):
        yield "".join(signs), _face(size, arabic=arabic)


def _as_seen(words: str) -> str:
    if not _RIGHT_TO_LEFT.search(words):
        return _ISOLATES.sub("", words)
    from arabic_reshaper import reshape  # noqa: PLC0415 - few ask for a picture
    from bidi import get_display  # noqa: PLC0415 - idem

    return _ISOLATES.sub("", str(get_display(reshape(words))))


@lru_cache(maxsize=6)
def _face(size: int, *, arabic: bool) -> Any:
    from font_source_sans_pro import SourceSansProSemibold  # noqa: PLC0415 - as the library below
    from PIL import ImageFont  # noqa: PLC0415 - costs memory; few ask for a picture

    file = FONTS / "arabic-semibold.woff2" if arabic else SourceSansProSemibold
    return ImageFont.truetype(file, size, layout_engine=ImageFont.Layout.BASIC)
