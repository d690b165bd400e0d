"""Taking part: what is kept of it, pauses, and the picture of a quarter."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import AnswerRefused
from domain.identifiers import PersonId
from domain.people.membership import AS_THEY_CAME, Counted, Membership, NetworkRole
from domain.people.pausing import check, months_later
from domain.people.quarterly import MOST_BUSY, Quarter, Share, outlook

TODAY = date(2026, 11, 23)


def share(number: int, neighbourhood: str = "noord", **numbers: int) -> Share:
    return Share(PersonId(f"{number:016x}"), neighbourhood, **numbers)  # type: ignore[arg-type]


def test_a_pause_ends_on_the_day_that_was_chosen() -> None:
    pausing = Membership(paused_until=date(2026, 12, 1))
    assert not AS_THEY_CAME.paused(TODAY)
    assert pausing.paused(date(2026, 11, 30))
    assert not pausing.paused(date(2026, 12, 1))


def test_each_thing_is_counted_apart() -> None:
    once = AS_THEY_CAME.counting(Counted.MEETINGS)
    twice = once.counting(Counted.MEETINGS).counting(Counted.POINTS)
    assert dict(twice.numbers) == {Counted.MEETINGS: 2, Counted.POINTS: 1}


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 11, 23), 1, date(2026, 12, 23)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 12, 31), 12, date(2027, 12, 31)),
        (date(2027, 12, 31), 2, date(2028, 2, 29)),
    ],
)
def test_months_later_is_the_same_day_or_the_last_of_a_short_month(
    day: date, months: int, later: date
) -> None:
    assert months_later(day, months) == later


def test_a_pause_is_from_tomorrow_on_for_a_year_at_most() -> None:
    check(date(2026, 11, 24), TODAY)
    check(date(2027, 11, 23), TODAY)
    for until, why in ((TODAY, "pause-not-later"), (date(2027, 11, 24), "pause-too-long")):
        with pytest.raises(AnswerRefused) as refused:
            check(until, TODAY)
        assert refused.value.key == why


@given(st.dates(date(1970, 1, 1), date(2200, 12, 31)))
def test_every_day_is_in_one_quarter_that_can_be_written_down(day: date) -> None:
    quarter = Quarter.of(day)
    assert Quarter.read(quarter.code) == quarter
    assert quarter.before() < quarter
    assert Quarter.of(date(quarter.year, 3 * quarter.number, 28)) == quarter


@pytest.mark.parametrize("code", ["", "2026", "2026-", "2026-0", "2026-5", "x-1", "2026-1-1"])
def test_no_quarter_is_read_from_what_was_never_written(code: str) -> None:
    assert Quarter.read(code) is None


def test_the_year_before_ends_with_its_fourth_quarter() -> None:
    assert Quarter(2027, 1).before() == Quarter(2026, 4)
    assert Quarter(2027, 3).before() == Quarter(2027, 2)


def test_silent_is_who_was_invited_and_gave_no_sign() -> None:
    silent = share(1, invited=2)
    others = [
        share(2),  # nobody asked them anything
        share(3, invited=2, answered=1),
        share(4, invited=2, present=1),
        replace(silent, id=PersonId("5" * 16), paused=True),
    ]
    assert outlook([silent, *others], ["noord"]).silent == (silent,)


def test_who_carries_much_comes_first_and_only_the_first_are_named() -> None:
    busy = [share(number, present=number) for number in range(9)]
    named = outlook(busy, []).busy
    assert [each.load for each in named] == [8, 7, 6, 5, 4]
    assert len(named) == MOST_BUSY
    assert outlook([share(1, present=1, agreements=1, buddy_of=1)], []).busy == ()
    assert outlook([share(1, present=1, agreements=2, buddy_of=1)], []).busy


def test_neighbourhoods_without_anybody_are_named_in_their_order() -> None:
    seen = outlook([share(1), share(2), share(3, "oost")], ["zuid", "noord", "oost", "west"])
    assert seen.members == (("zuid", 0), ("noord", 2), ("oost", 1), ("west", 0))
    assert seen.empty == ("zuid", "west")


def test_roles_are_counted_from_five_on_and_not_at_all_below() -> None:
    doers, critics = frozenset({NetworkRole.DOER}), frozenset({NetworkRole.CRITIC})
    few = [replace(share(number), roles=doers) for number in range(4)]
    assert outlook(few, []).roles == ()
    shares = [*few, replace(share(4), roles=doers | critics)]
    assert outlook(shares, []).roles == (
        (NetworkRole.CONNECTOR, None),
        (NetworkRole.REPRESENTATIVE, None),
        (NetworkRole.DOER, 5),
        (NetworkRole.CRITIC, None),
        (NetworkRole.SOCIAL, None),
    )
