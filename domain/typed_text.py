"""Words as people typed them, made safe to keep and to show, and nothing more.

What people write is theirs: it is not corrected, translated or searched. Only characters that
are invisible, steer the direction of text or control a terminal are taken out.
"""

import re
import unicodedata

from domain.errors import AnswerRefused

NAME_LENGTH = 40

_ZWJ, _VS16 = "\u200d", "\ufe0f"
_NEWLINES = re.compile("\r\n|[\r\x85\u2028\u2029]")
_VISIBLE_FORMAT = frozenset(
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)
"""Unicode calls these format characters, but they are seen on paper (an end of ayah, say)."""

_UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u3164\ufe00-\ufe0e\uffa0\U000e0100-\U000e01ef]"
)
"""Not format characters to Unicode, yet zero wide or blank: fillers and variation selectors."""

_BLANK_BRAILLE = "\u2800"

_EMOJI = re.compile("[#*0-9©®‼⁉™\u2139\u2190-\u2bff〰〽㊗㊙\U0001f000-\U0001fbff]")
"""What an emoji sequence can be made of; a joiner elsewhere only hides things."""


_MOST_MARKS = 30
"""Marks on one letter, at most, in any script: the limit of Unicode's stream-safe text (UAX 15)."""


def clean(text: str) -> str:
    """Give the text without invisible characters, in Unicode's composed form (NFC).

    Line ends become newlines, tabs spaces; at most two blank lines follow each other. Cleaning
    what is clean changes nothing.
    """
    text = _NEWLINES.sub("\n", text).replace("\t", " ")
    text = _without_stray_joiners("".join(sign for sign in text if _is_kept(sign)))
    lines = (line.rstrip() for line in unicodedata.normalize("NFC", text).split("\n"))
    return re.sub(r"\n{4,}", "\n\n\n", "\n".join(lines)).strip()


def without_piles(text: str) -> str:
    """Give the text with no more marks on a letter than any script has.

    Unicode puts those of one letter in order, which takes minutes for a page full of them. For
    what comes in from where nobody else limits it; what is unseen between marks does not part them.
    """
    if text.isascii():
        return text
    kept: list[str] = []
    marks = 0
    for sign in text:
        kind = unicodedata.category(sign)[0]
        if kind == "M":
            marks += 1
        elif kind != "C" and not _UNSEEN.match(sign):
            marks = 0
        if kind != "M" or marks <= _MOST_MARKS:
            kept.append(sign)
    return "".join(kept)


def clean_name(text: str) -> str:
    """Clean the name somebody wants to be known by; a nickname is fine.

    Raises `AnswerRefused("name-unfit")` unless it is one line of 1 to 40 characters with at
    least one letter or digit, so that it can be said aloud.
    """
    name = re.sub(" +", " ", clean(text))
    if "\n" in name or len(name) > NAME_LENGTH or not any(sign.isalnum() for sign in name):
        raise AnswerRefused("name-unfit", max=NAME_LENGTH)
    return name


def seen_name(text: str) -> str:
    """Give the name as it can be seen, on one line; empty when nothing of it can be."""
    name = re.sub(r"\s+", " ", clean(text)).strip()
    return name if any(_is_seen(sign) for sign in name) else ""


def _is_seen(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "LNPS" and sign != _BLANK_BRAILLE


def shorten(text: str, limit: int) -> str:
    """Cut the text to at most `limit` characters, between words, ending in an ellipsis."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    if text[limit - 1] != " " and " " in cut:
        cut = cut[: cut.rindex(" ")]
    return cut.rstrip().rstrip(_ZWJ) + "…"


def _is_kept(sign: str) -> bool:
    if sign in (_ZWJ, _VS16, "\n") or sign in _VISIBLE_FORMAT:
        return True
    return unicodedata.category(sign) not in {"Cc", "Cf", "Cs"} and not _UNSEEN.match(sign)


def _without_stray_joiners(text: str) -> str:
    """Keep a joiner or an emoji selector only inside an emoji."""
    if _ZWJ not in text and _VS16 not in text:
        return text
    kept: list[str] = []
    for place, sign in enumerate(text):
        before = kept[-1] if kept else ""
        if sign == _VS16 and not _EMOJI.match(before):
            continue
        if sign == _ZWJ and not (
            (before == _VS16 or _EMOJI.match(before)) and _EMOJI.match(text[place + 1 : place + 2])
        ):
            continue
        kept.append(sign)
    return "".join(kept)
