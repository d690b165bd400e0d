"""The duty rota: officials in a fixed order, a week each, with the weeks that were swapped.

Who has duty follows from the rota, the week and who is there, and from nothing else. Whoever is not
there is passed over, so there is somebody as long as anybody on the rota is.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from domain.duty_hours import WEEK
from domain.identifiers import AffairId, PersonId

DUTY = AffairId("duty")
"""The one rota of a network."""


@dataclass(frozen=True, slots=True)
class DutyWeek:
    """A week, as the day on which it begins, and somebody: who has it, or wants to be rid of it."""

    week: date
    person: PersonId


@dataclass(frozen=True, slots=True)
class DutyRota:
    """Who have duty, in their `order`; the first of them in the week that begins on `begins`.

    `swaps` are weeks that somebody else has than the order says. `offered` are weeks whose holder
    asked for a swap. `told` is the last hand-over that was told.
    """

    KIND: ClassVar[str] = "duty"

    id: AffairId
    order: tuple[PersonId, ...]
    begins: date
    swaps: tuple[DutyWeek, ...] = ()
    offered: tuple[DutyWeek, ...] = ()
    told: DutyWeek | None = None


def holder(rota: DutyRota, week: date) -> PersonId | None:
    """Tell whose week it is, there or not; None while nobody is on the rota."""
    return next(_all(rota, week), None)


def line(rota: DutyRota, week: date, there: Collection[PersonId]) -> tuple[PersonId, ...]:
    """Give who is called in this week, one after the other: those of the rota who are `there`."""
    return tuple(person for person in _all(rota, week) if person in there)


def offered_by(rota: DutyRota, week: date) -> PersonId | None:
    """Tell who asked for a swap of this week, if it still is theirs."""
    asked = next((each.person for each in rota.offered if each.week == week), None)
    return asked if asked == holder(rota, week) else None


def in_order(rota: DutyRota | None, order: tuple[PersonId, ...], week: date) -> DutyRota:
    """Give the rota with another order. Who has this week keeps it, or the next of them gets it."""
    if rota is None:
        return DutyRota(DUTY, order, week)
    begin = next((order.index(each) for each in _turns(rota, week) if each in order), 0)
    off = set(rota.order) - set(order)
    left = tuple(each for each in rota.swaps if each.week >= week and each.person not in off)
    return replace(rota, order=order[begin:] + order[:begin], begins=week, swaps=left)


def without(rota: DutyRota, person: PersonId, week: date) -> DutyRota:
    """Give the rota after somebody left: nothing of it names them any more."""
    changed = in_order(rota, tuple(each for each in rota.order if each != person), week)
    told = changed.told
    return replace(
        changed,
        swaps=tuple(each for each in changed.swaps if each.person != person),
        offered=tuple(each for each in changed.offered if each.person != person),
        told=None if told is not None and told.person == person else told,
    )


def offer(rota: DutyRota, week: date) -> DutyRota:
    """Let the holder of a week ask for a swap; once is enough."""
    kept = tuple(each for each in rota.offered if each.week != week)
    found = holder(rota, week)
    return rota if found is None else replace(rota, offered=(*kept, DutyWeek(week, found)))


def assign(rota: DutyRota, week: date, person: PersonId, today: date) -> DutyRota:
    """Give one week to somebody. What was swapped or asked of weeks before `today`'s goes."""
    swaps = tuple(each for each in rota.swaps if each.week != week and each.week >= today)
    offered = tuple(each for each in rota.offered if each.week != week and each.week >= today)
    return replace(rota, swaps=(*swaps, DutyWeek(week, person)), offered=offered)


def swap(rota: DutyRota, week: date, taker: PersonId, today: date) -> DutyRota:
    """Give a week to who takes it; who had it gets the taker's own next week in its place."""
    giver, back = holder(rota, week), in_return(rota, week, taker)
    taken = assign(rota, week, taker, today)
    return taken if back is None or giver is None else assign(taken, back, giver, today)


def in_return(rota: DutyRota, week: date, taker: PersonId) -> date | None:
    """Find the taker's own first week after this one, within two rounds of the rota."""
    coming = (week + WEEK * ahead for ahead in range(1, 2 * len(rota.order) + 1))
    return next((each for each in coming if holder(rota, each) == taker), None)


def _all(rota: DutyRota, week: date) -> Iterator[PersonId]:
    """Give everybody on the rota once, who has this week first."""
    swapped = (each.person for each in rota.swaps if each.week == week)
    return iter(dict.fromkeys([*swapped, *_turns(rota, week)]))


def _turns(rota: DutyRota, week: date) -> tuple[PersonId, ...]:
    """Give the order from whose turn this week is, without the swaps."""
    if not rota.order:
        return ()
    at = (week - rota.begins) // WEEK % len(rota.order)
    return rota.order[at:] + rota.order[:at]
