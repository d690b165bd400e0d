"""What may be shown of a half year: from five on, in fives, and no cell tells of another."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import NotPossibleNow
from domain.worth.half_year import HalfYear
from domain.worth.tally import About, FrozenTally, cell, shown

NAMES = st.sampled_from(["heard/yes", "heard/no", "left/time"])
COUNTS = st.dictionaries(NAMES, st.integers(0, 40))


def test_few_are_never_shown_and_more_in_fives() -> None:
    assert [shown(count) for count in (0, 1, 4)] == [None, None, None]
    assert [shown(count) for count in (5, 7, 8, 12, 13)] == [5, 5, 10, 10, 15]


@given(COUNTS, st.sampled_from(["heard/yes", "left/time"]))
def test_one_more_moves_one_cell_by_a_step_at_most(counts: dict[str, int], which: str) -> None:
    before = FrozenTally.of(counts).cells
    after = FrozenTally.of({**counts, which: counts.get(which, 0) + 1}).cells
    assert {name for name in {*before, *after} if before.get(name) != after.get(name)} <= {which}
    assert after.get(which, 0) - before.get(which, 0) in {0, 5}


def test_a_row_gives_its_own_cells() -> None:
    tally = FrozenTally.of({cell(About.SUBJECT, "concern/other"): 9, cell(About.LEFT, "time"): 6})
    assert tally.row(About.SUBJECT) == {"concern/other": 10}
    assert tally.shown(About.LEFT, "time") == 5
    assert tally.shown(About.LEFT, "moved") is None


def test_what_the_municipality_did_itself_is_shown_as_it_is() -> None:
    tally = FrozenTally.of({"meeting/regular": 2, "advice/late": 1, "present/meeting": 4})
    assert tally.cells == {"meeting/regular": 2, "advice/late": 1}
    assert tally.shown(About.ADVICE, "kept") == 0
    assert tally.shown(About.PRESENT, "meeting") is None


def test_half_years_follow_each_other() -> None:
    first = HalfYear.of(date(2026, 6, 30))
    assert (first, first.after) == (HalfYear(2026, 1), HalfYear.of(date(2026, 7, 1)))
    assert first.before == HalfYear(2025, 2) == HalfYear.read("2025-2")
    assert first.before.before.code == "2025-1"
    assert first.before.after == first


def test_a_half_year_freezes_two_weeks_after_it_is_over() -> None:
    half_year = HalfYear(2026, 2)
    assert not half_year.freezes(date(2027, 1, 14))
    assert half_year.freezes(date(2027, 1, 15))


@pytest.mark.parametrize("code", ["", "2026", "2026-3", "-1", "99-1", "²026-1", "2026-1-1", "<b>"])
def test_what_is_no_half_year_is_none(code: str) -> None:
    with pytest.raises(NotPossibleNow):
        HalfYear.read(code)
