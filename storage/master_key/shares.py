"""The master key in three shares of which two give it back, as words: one alone tells nothing.

SLIP-39, so that other programs can put them together too. Each share has a checksum of its own, and
says which split it is of.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from shamir_mnemonic import combine_mnemonics, generate_mnemonics
from shamir_mnemonic.share import Share
from shamir_mnemonic.utils import MnemonicError
from shamir_mnemonic.wordlist import WORD_INDEX_MAP

SHARES, NEEDED, WORDS = 3, 2, 33

_NO_LETTER = re.compile(r"[^a-z]+")


class ShareProblem(Exception):  # noqa: N818 - the subclass says which
    """These shares do not give a key."""


class TooFewShares(ShareProblem):
    """One, or none."""


class SameShareTwice(ShareProblem):
    """The same one more than once, and no other."""


class OfDifferentSplits(ShareProblem):
    """Not of the same key, or of the same one split at another time."""


@dataclass(frozen=True, slots=True)
class ShareMistyped(ShareProblem):
    """`share` (from 1) is not as it was given; `word` (from 1) is on no list, when that is why."""

    share: int
    word: int | None = None


@dataclass(frozen=True, slots=True)
class ShareNotWhole(ShareProblem):
    """`share` (from 1) has so many words, and not as many as it should."""

    share: int
    words: int


def split(key: bytes) -> list[str]:
    """Give three shares, each as words."""
    groups: list[list[str]] = generate_mnemonics(1, [(NEEDED, SHARES)], key)
    return groups[0]


def join(given: Sequence[str]) -> bytes:
    """Give the key of two shares or more; numbers and signs between the words do not count.

    Raises ShareProblem.
    """
    texts = [" ".join(words_of(text)) for text in given]
    shares = [_read(number, text) for number, text in enumerate(texts, 1)]
    if len({share.group_parameters() for share in shares}) > 1:
        raise OfDifferentSplits
    if len(shares) < NEEDED:
        raise TooFewShares
    different = {share.index: text for share, text in zip(shares, texts, strict=True)}
    if len(different) < NEEDED:
        raise SameShareTwice
    try:
        return bytes(combine_mnemonics(list(different.values())[:NEEDED]))
    except MnemonicError as fault:
        raise OfDifferentSplits from fault


def words_of(text: str) -> list[str]:
    """Give the words in a text."""
    return [word for word in _NO_LETTER.split(text.lower()) if word]


def _read(number: int, text: str) -> Share:
    words = text.split()
    for place, word in enumerate(words, 1):
        if word not in WORD_INDEX_MAP:
            raise ShareMistyped(number, place)
    if len(words) != WORDS:
        raise ShareNotWhole(number, len(words))
    try:
        return Share.from_mnemonic(text)
    except MnemonicError as fault:
        raise ShareMistyped(number) from fault
