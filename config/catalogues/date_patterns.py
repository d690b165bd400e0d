"""How a language writes a day and a time of day: the patterns of the CLDR, by Babel."""

import re
from functools import cache

from babel import Locale

_SPELLED = {"en": "en_GB"}
"""Where the country decides: an English reader here reads "3 December", not "December 3"."""

_OWN_CLOCKS = {"nl": "HH.mm"}
"""The CLDR writes "16:30" in Dutch too; in a letter, and in ours, it is "16.30"."""

_QUOTED_OR_FIELD = re.compile(r"'[^']*'|E+|M{3}|L{3}")
_IN_FULL = {"E": "EEEE", "M": "MMMM", "L": "LLLL"}


@cache
def pattern(language: str, skeleton: str) -> str:
    """Give the pattern of a skeleton: of "MMMEd" in Turkish "d MMM E"."""
    return str(locale(language).datetime_skeletons[skeleton].pattern)


@cache
def in_full(language: str, skeleton: str) -> str:
    """Give the pattern of a skeleton with its names written in full: "d MMMM EEEE"."""
    return _QUOTED_OR_FIELD.sub(
        lambda found: _IN_FULL.get(found[0][0], found[0]), pattern(language, skeleton)
    )


@cache
def clock(language: str) -> str:
    """Give the pattern of a time of day, in twenty-four hours."""
    return _OWN_CLOCKS.get(language) or pattern(language, "Hm")


def locale(language: str) -> Locale:
    """Give the locale whose habits a language is written by."""
    return Locale.parse(_SPELLED.get(language, language))
