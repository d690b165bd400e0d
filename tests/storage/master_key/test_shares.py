"""Two of three shares give the key back; one tells nothing, and what is wrong with them is said."""

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.master_key.shares import (
    NEEDED,
    SHARES,
    WORDS,
    OfDifferentSplits,
    SameShareTwice,
    ShareMistyped,
    ShareNotWhole,
    ShareProblem,
    TooFewShares,
    join,
    split,
)

KEY = bytes(range(32))


@settings(max_examples=10, deadline=None)
@given(st.binary(min_size=32, max_size=32))
def test_any_two_of_three_give_the_key(key: bytes) -> None:
    shares = split(key)
    assert [len(share.split()) for share in shares] == [WORDS] * SHARES
    for two in permutations(shares, NEEDED):
        assert join(two) == key
    assert join(shares) == key


def test_how_they_are_copied_does_not_matter() -> None:
    one, two, _ = split(KEY)
    numbered = "\n".join(f"{place}. {word}," for place, word in enumerate(one.split(), 1))
    assert join([numbered, two.upper()]) == KEY


def test_each_split_is_another() -> None:
    assert not set(split(KEY)) & set(split(KEY))


@settings(max_examples=40, deadline=None)
@given(st.integers(0, WORDS - 1), st.integers(0, WORDS - 1), st.booleans())
def test_a_word_that_is_another_is_never_taken(at: int, other: int, invented: bool) -> None:  # noqa: FBT001 - drawn
    one, two, _ = SPLIT
    words = one.split()
    word = "schakel" if invented else two.split()[other]
    if word == words[at]:
        return
    words[at] = word
    with pytest.raises(ShareMistyped) as wrong:
        join([two, " ".join(words)])
    assert (wrong.value.share, wrong.value.word) == (2, at + 1 if invented else None)


SPLIT = split(KEY)


@pytest.mark.parametrize(
    ("shares", "problem"),
    [
        ([], TooFewShares),
        (SPLIT[:1], TooFewShares),
        ([SPLIT[1], SPLIT[1]], SameShareTwice),
        ([SPLIT[0], split(KEY)[1]], OfDifferentSplits),
        ([SPLIT[0], split(bytes(32))[1]], OfDifferentSplits),
        ([SPLIT[0], SPLIT[1].rpartition(" ")[0]], ShareNotWhole),
        ([SPLIT[0], f"{SPLIT[1]} {SPLIT[1].split()[0]}"], ShareNotWhole),
    ],
)
def test_what_gives_no_key_says_why(shares: list[str], problem: type[ShareProblem]) -> None:
    with pytest.raises(problem):
        join(shares)
