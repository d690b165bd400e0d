"""Counts of talks: never below nothing, and a tap that is taken back leaves what was."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from domain.identifiers import AffairId
from domain.people.talk_counts import MOST, TalkCounts, TalkStep, Tap

NONE = TalkCounts(AffairId("a" * 16), "2026-2", datetime(2027, 1, 1, tzinfo=UTC), 20_262_000)
TAPS = st.builds(
    Tap, st.sampled_from(("noord", "oost")), st.sampled_from(TalkStep), st.sampled_from((1, -1))
)


@given(st.lists(TAPS, max_size=30))
def test_counts_are_never_below_nothing_and_a_tap_that_counted_can_be_taken_back(
    taps: list[Tap],
) -> None:
    counts = NONE
    for tap in taps:
        before, counts = counts, counts.tapped(tap)
        assert all(count > 0 for steps in counts.counts.values() for count in steps.values())
        if counts is before:
            continue
        assert counts.revision == before.revision + 1
        undone = counts.undone()
        assert (undone.counts, undone.last) == (before.counts, None)
        assert undone.revision > counts.revision, "who saw the tap counts on from nothing old"


def test_it_ends_somewhere() -> None:
    full = replace(NONE, counts={"noord": {TalkStep.SPOKEN: MOST}})
    assert full.tapped(Tap("noord", TalkStep.SPOKEN, 1)) is full
    assert full.undone() is full
