"""The duty rota as it is kept: who has which week, swaps, and the hand-over, told to both.

Who has duty is reckoned anew each time (`domain/concerns/duty/rota.py`) from the rota, the moment
and who is there. So whoever left, is away or has lost their phone does not have it from then on.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime

from domain.concerns.duty import rota
from domain.concerns.duty.rota import DUTY, DutyRota, DutyWeek
from domain.duty_hours import WEEK, DutyHours
from domain.errors import NotPossibleNow
from domain.identifiers import PersonId
from domain.notices import Notice, NoticeKind, PageDetail, Priority
from domain.roles import Role, Standing
from services.concerns import open_overview
from services.unit import Unit
from storage.records import Person
from storage.store import Store
from storage.tables.journal import JournalAct

SHOWN = 6
"""Weeks that can be looked at, swapped and given away: this one and those after it."""

ASKED, SWAPPED, GIVEN, BEGINS, OVER = "asked", "swapped", "given", "begins", "over"
"""The pages that tell somebody something: a swap that is asked or made, and the hand-over."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A week of duty: it lasts from `begins` until `ends` (UTC).

    It is the `holder`'s by the rota. `person` has duty, or would if it were today: another one
    while the holder is not there; None when nobody is.
    """

    week: date
    begins: datetime
    ends: datetime
    holder: PersonId | None
    person: Person | None


def hours(unit: Unit) -> DutyHours:
    """Give when there is duty. Raises NotPossibleNow in a municipality that has none."""
    found = unit.municipality.network.duty
    if found is None:
        raise NotPossibleNow("no-duty")
    return found


def this_week(unit: Unit) -> date:
    """Give the week of duty it is. Raises like `hours`."""
    return hours(unit).week_of(unit.now, unit.municipality.network.timezone)


def kept(unit: Unit) -> DutyRota | None:
    """Give the rota; None until a coordinator made one."""
    return unit.store.affairs.find(DutyRota, DUTY)


def there(unit: Unit) -> frozenset[PersonId]:
    """Give who could have duty now: officials of the roster who are not away, and get messages."""
    return there_in(unit.store)


def there_in(store: Store) -> frozenset[PersonId]:
    """Give the same of a store, for who only looks."""
    roster = store.people.roster()
    return frozenset(each.id for each in roster if not each.away and each.reachable)


def line(unit: Unit, moment: datetime) -> list[PersonId]:
    """Give who is called for what is urgent at `moment` (UTC), one after the other.

    Nobody where there is no duty, no rota, or nobody left of it.
    """
    duty, found = unit.municipality.network.duty, kept(unit)
    if duty is None or found is None:
        return []
    week = duty.week_of(moment, unit.municipality.network.timezone)
    return list(rota.line(found, week, there(unit)))


def turns(unit: Unit, many: int = SHOWN) -> list[Turn]:
    """List this week of duty and the next ones, so `many`. Raises like `hours`."""
    duty, zone, found = hours(unit), unit.municipality.network.timezone, kept(unit)
    present = there(unit)

    def turn(week: date) -> Turn:
        called = rota.line(found, week, present) if found is not None else ()
        return Turn(
            week,
            duty.begins(week, zone),
            duty.begins(week + WEEK, zone),
            rota.holder(found, week) if found is not None else None,
            unit.store.people.by_id(called[0]) if called else None,
        )

    return [turn(this_week(unit) + WEEK * ahead) for ahead in range(many)]


def turn_of(unit: Unit, week: date) -> Turn:
    """Find one of `turns`. Raises NotPossibleNow for another week, and like `hours`."""
    found = next((each for each in turns(unit) if each.week == week), None)
    if found is None:
        raise NotPossibleNow("duty-week-gone")
    return found


def put(unit: Unit, coordinator: Person, person: PersonId) -> None:
    """Put an official at the end of the rota, or take them off it. For coordinators.

    Raises NotPossibleNow for who is no official (any more), and like `hours`.
    """
    found = kept(unit)
    order = found.order if found is not None else ()
    if person in order:
        changed = tuple(each for each in order if each != person)
    else:
        _official(unit, person)
        changed = (*order, person)
    _save(unit, rota.in_order(found, changed, this_week(unit)))
    unit.store.journal.append(
        JournalAct.DUTY_ORDERED, unit.now, actor=coordinator.id, subject=person
    )
    turn_over(unit)


def assign(unit: Unit, coordinator: Person, week: date, person: PersonId) -> None:
    """Give one week to an official. For coordinators. Both hear it: who has it, and who had it.

    Raises NotPossibleNow for who is no official (any more), without a rota, and like `turn_of`.
    """
    found, turn = _rota(unit), turn_of(unit, week)
    _official(unit, person)
    if turn.holder == person:
        return
    _save(unit, rota.assign(found, week, person, this_week(unit)))
    unit.store.journal.append(
        JournalAct.DUTY_SWAPPED, unit.now, actor=coordinator.id, subject=person
    )
    for told in {person, turn.holder} - {None}:
        _tell(unit, told, GIVEN, week, person)
    turn_over(unit)


def offer(unit: Unit, official: Person, week: date) -> bool:
    """Ask the others whether somebody swaps this week; for whose week it is.

    Gives whether they are asked now: once is enough.

    Raises NotPossibleNow for anybody else, when nobody could, and like `turn_of`.
    """
    found, turn = _rota(unit), turn_of(unit, week)
    if turn.holder != official.id:
        raise NotPossibleNow("duty-not-yours")
    others = [each for each in found.order if each in there(unit) - {official.id}]
    if not others:
        raise NotPossibleNow("duty-nobody-else")
    if rota.offered_by(found, week) == official.id:
        return False
    _save(unit, rota.offer(found, week))
    for other in others:
        _tell(unit, other, ASKED, week, official.id)
    return True


def take(unit: Unit, official: Person, week: date) -> None:
    """Take a week that its holder asked to swap; they get the taker's own next one. Both hear it.

    Raises NotPossibleNow when it was taken, or is asked no more, and like `turn_of`.
    """
    found, turn = _rota(unit), turn_of(unit, week)
    giver = rota.offered_by(found, week)
    if giver is None or giver == official.id:
        raise NotPossibleNow("duty-taken")
    _official(unit, official.id)
    _save(unit, rota.swap(found, turn.week, official.id, this_week(unit)))
    unit.store.journal.append(JournalAct.DUTY_SWAPPED, unit.now, actor=official.id, subject=giver)
    for told, other in ((giver, official.id), (official.id, giver)):
        _tell(unit, told, SWAPPED, week, other)
    turn_over(unit)


def turn_over(unit: Unit) -> None:
    """Tell who has duty now, and who had it, when that is somebody else; for the clock.

    Also when somebody else has it from the middle of a week. What was told of a later week is not
    told of an earlier one, should the clock jump back.
    """
    found = kept(unit) if unit.municipality.network.duty is not None else None
    if found is None:
        return
    week, called = this_week(unit), line(unit, unit.now)
    now = DutyWeek(week, called[0]) if called else None
    before = found.told
    if now is None or now == before or (before is not None and before.week > week):
        return
    _save(unit, replace(found, told=now))
    if before is not None and before.person == now.person:
        return
    _tell(unit, now.person, BEGINS, week, before.person if before is not None else now.person)
    if before is not None:
        _tell(unit, before.person, OVER, week, now.person)


def gone(unit: Unit, person: PersonId) -> None:
    """Take somebody off the rota who leaves the network; their weeks are the next ones'."""
    found, duty = kept(unit), unit.municipality.network.duty
    if found is not None:
        _save(unit, rota.without(found, person, this_week(unit) if duty else found.begins))


def officials(unit: Unit) -> list[Person]:
    """List the officials, those of the rota first and in its order; for who sets it."""
    found = kept(unit)
    order = found.order if found is not None else ()
    roster = {each.id: each for each in unit.store.people.roster()}
    rest = (each for each in roster.values() if each.id not in order)
    return [
        *(roster[each] for each in order if each in roster),
        *sorted(rest, key=lambda each: (each.name or "").casefold()),
    ]


def asker(unit: Unit, week: date) -> PersonId | None:
    """Give who asks to swap this week, which is theirs still; None when nobody does."""
    found = kept(unit)
    return rota.offered_by(found, week) if found is not None else None


def in_return(unit: Unit, week: date, taker: PersonId) -> date | None:
    """Give the week that would be swapped for this one; None when the taker has none."""
    found = kept(unit)
    return rota.in_return(found, week, taker) if found is not None else None


def _rota(unit: Unit) -> DutyRota:
    found = kept(unit)
    if found is None:
        raise NotPossibleNow("duty-nobody-else")
    return found


def _official(unit: Unit, person_id: PersonId) -> Person:
    person = unit.store.people.by_id(person_id)
    if person is None or person.role is not Role.OFFICIAL or person.standing is not Standing.MEMBER:
        raise NotPossibleNow("not-an-official")
    return person


def _save(unit: Unit, changed: DutyRota) -> None:
    unit.store.affairs.save(changed, None)
    open_overview.changed(unit)


def _tell(unit: Unit, person: PersonId | None, page: str, week: date, other: PersonId) -> None:
    detail = PageDetail(page, week.isoformat(), other)
    unit.tell(Notice(NoticeKind.DUTY_PAGE, Priority.CONCERN, person=person, detail=detail))
