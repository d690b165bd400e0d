"""The rota: somebody has every week as long as anybody is there, and nobody has two at once."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.concerns.duty import rota
from domain.concerns.duty.rota import DUTY, DutyRota, DutyWeek
from domain.duty_hours import WEEK
from domain.identifiers import PersonId

FATIMA, BRAM, YUSUF, NOOR = (PersonId(each) for each in ("fatima", "bram", "yusuf", "noor"))
FIRST = date(2026, 11, 23)
THREE = DutyRota(DUTY, (FATIMA, BRAM, YUSUF), FIRST)
EVERYBODY = {FATIMA, BRAM, YUSUF, NOOR}
WEEKS = st.integers(-200, 200).map(lambda ahead: FIRST + WEEK * ahead)
PEOPLE = st.sampled_from(sorted(EVERYBODY))


def weeks(found: DutyRota, many: int = 6) -> list[PersonId | None]:
    return [rota.holder(found, FIRST + WEEK * ahead) for ahead in range(many)]


def test_they_take_turns_a_week_each() -> None:
    assert weeks(THREE) == [FATIMA, BRAM, YUSUF, FATIMA, BRAM, YUSUF]
    assert rota.holder(THREE, FIRST - WEEK) == YUSUF


def test_nobody_on_the_rota_has_no_week() -> None:
    nobody = DutyRota(DUTY, (), FIRST)
    assert rota.holder(nobody, FIRST) is None
    assert rota.line(nobody, FIRST, EVERYBODY) == ()
    assert rota.offer(nobody, FIRST) is nobody
    assert weeks(rota.in_order(nobody, (BRAM,), FIRST), 2) == [BRAM, BRAM]
    assert weeks(rota.swap(nobody, FIRST, BRAM, FIRST), 1) == [BRAM]


def test_who_is_not_there_is_passed_over_and_has_the_next_week_of_their_own() -> None:
    assert rota.line(THREE, FIRST + WEEK, {FATIMA, YUSUF}) == (YUSUF, FATIMA)
    assert rota.line(THREE, FIRST + WEEK, EVERYBODY) == (BRAM, YUSUF, FATIMA)


def test_a_week_is_given_to_somebody_and_the_rest_stays() -> None:
    given_away = rota.assign(THREE, FIRST, NOOR, FIRST)
    assert weeks(given_away) == [NOOR, BRAM, YUSUF, FATIMA, BRAM, YUSUF]
    assert rota.line(given_away, FIRST, EVERYBODY) == (NOOR, FATIMA, BRAM, YUSUF)
    again = rota.assign(given_away, FIRST, YUSUF, FIRST)
    assert weeks(again, 2) == [YUSUF, BRAM]


def test_who_takes_a_week_gives_their_own_next_one() -> None:
    offered = rota.offer(THREE, FIRST)
    assert rota.offered_by(offered, FIRST) == FATIMA
    assert rota.offered_by(offered, FIRST + WEEK) is None
    swapped = rota.swap(offered, FIRST, BRAM, FIRST)
    assert weeks(swapped) == [BRAM, FATIMA, YUSUF, FATIMA, BRAM, YUSUF]
    assert rota.offered_by(swapped, FIRST) is None


def test_who_is_not_on_the_rota_takes_a_week_and_gives_none() -> None:
    assert rota.in_return(THREE, FIRST, NOOR) is None
    assert weeks(rota.swap(THREE, FIRST, NOOR, FIRST), 3) == [NOOR, BRAM, YUSUF]


def test_an_offer_ends_when_the_week_is_somebody_elses() -> None:
    offered = rota.offer(rota.offer(THREE, FIRST + WEEK), FIRST)
    changed = rota.in_order(offered, (FATIMA, YUSUF), FIRST)
    assert rota.offered_by(changed, FIRST + WEEK) is None
    assert rota.offered_by(changed, FIRST) == FATIMA


def test_another_order_leaves_this_week_where_it_is() -> None:
    second = FIRST + WEEK
    longer = rota.in_order(THREE, (FATIMA, BRAM, YUSUF, NOOR), second)
    assert weeks(longer)[1:] == [BRAM, YUSUF, NOOR, FATIMA, BRAM]
    without = rota.in_order(THREE, (FATIMA, YUSUF), second)
    assert weeks(without)[1:4] == [YUSUF, FATIMA, YUSUF]
    assert weeks(rota.in_order(THREE, (), second), 1) == [None]
    assert rota.in_order(None, (FATIMA,), FIRST) == DutyRota(DUTY, (FATIMA,), FIRST)


def test_weeks_that_are_over_are_forgotten() -> None:
    swapped = rota.assign(rota.offer(THREE, FIRST), FIRST + WEEK, NOOR, FIRST)
    later = rota.assign(swapped, FIRST + 3 * WEEK, BRAM, FIRST + 2 * WEEK)
    assert later.swaps == (DutyWeek(FIRST + 3 * WEEK, BRAM),)
    assert later.offered == ()
    assert rota.in_order(swapped, (FATIMA, BRAM), FIRST).swaps == swapped.swaps
    mine = rota.assign(THREE, FIRST + WEEK, YUSUF, FIRST)
    assert rota.in_order(mine, (FATIMA, BRAM), FIRST).swaps == ()


def test_who_left_is_named_nowhere_any_more() -> None:
    named = rota.offer(rota.assign(THREE, FIRST + WEEK, NOOR, FIRST), FIRST)
    told = replace(named, told=DutyWeek(FIRST, FATIMA))
    left = rota.without(told, FATIMA, FIRST)
    assert left == DutyRota(DUTY, (BRAM, YUSUF), FIRST, (DutyWeek(FIRST + WEEK, NOOR),))
    assert rota.without(told, NOOR, FIRST).swaps == ()
    assert rota.without(told, NOOR, FIRST).told == told.told
    assert rota.without(THREE, NOOR, FIRST) == THREE


ROTAS = st.builds(
    lambda order, begins, swaps: DutyRota(DUTY, tuple(order), begins, tuple(swaps)),
    st.permutations(sorted(EVERYBODY)).flatmap(
        lambda each: st.integers(1, len(each)).map(lambda many: each[:many])
    ),
    WEEKS,
    st.lists(st.builds(DutyWeek, WEEKS, PEOPLE), max_size=4, unique_by=lambda each: each.week),
)


@given(ROTAS, WEEKS, st.sets(PEOPLE))
def test_exactly_one_has_duty_whenever_anybody_is_there(
    found: DutyRota, week: date, there: set[PersonId]
) -> None:
    called = rota.line(found, week, there)
    assert len(set(called)) == len(called)
    assert set(called) <= there
    assert bool(called) or there.isdisjoint(found.order)


@given(ROTAS, WEEKS, PEOPLE, st.permutations(sorted(EVERYBODY)))
def test_whatever_is_swapped_every_week_has_one_holder(
    found: DutyRota, week: date, taker: PersonId, order: list[PersonId]
) -> None:
    swapped = rota.swap(found, week, taker, week)
    assert rota.holder(swapped, week) == taker
    changed = rota.in_order(swapped, tuple(order), week)
    assert rota.holder(changed, week) == taker
    assert all(rota.holder(changed, week + timedelta(weeks=each)) for each in range(9))
