"""What a restored backup must not bring back, beside what was erased: who is out, stays out.

A membership that ended, a newcomer who was turned down, an invitation that was used or taken back,
a phone that was lost, an account at the web desk, and a name that its reporter took back from a
concern. Nobody is told twice.
"""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import TypeVar

from domain.identifiers import ConcernId, PersonId
from domain.roles import Standing
from services.concerns import card_delivery
from services.people import desk_accounts, language_and_removal, lost_phones, turning_away
from services.unit import Unit
from storage.sealing import SealBroken
from storage.tables.tombstones import Buried, Tombstone

T = TypeVar("T")


def apply(unit: Unit, stones: Iterable[Tombstone]) -> int:
    """End again what a backup has brought back; tells how many people that took out.

    For the start and for `restore`, after what was erased has been erased again.
    """
    marks: dict[Buried, set[str]] = {what: set() for what in Buried}
    for stone in sorted(stones):
        unit.store.tombstones.add(stone)
        marks[stone.what].add(stone.id)
    there = unit.store.ending_marks
    for mark in sorted(marks[Buried.INVITE]):
        unit.store.invites.close_marked(mark)
    for concern_id in _marked(there.names, marks[Buried.NAME]):
        _take_name_back(unit, concern_id)
    _take_pins_away(unit, marks[Buried.PIN])
    desk_accounts.take_away_again(unit, marks[Buried.DESK])
    for person_id in _marked(there.people, marks[Buried.PHONE]):
        _shut_phone_out(unit, person_id)
    out = _marked(there.people, marks[Buried.MEMBERSHIP] | marks[Buried.ADMISSION])
    for person_id in out:
        _take_out(unit, person_id)
    return len(out)


def end_open_invites(unit: Unit) -> int:
    """Take back every invitation that nobody used; tells how many. For `restore`.

    They get no stones: the database they stand in may not come into use after all.
    """
    return unit.store.invites.withdraw_all()


def _marked(there: Callable[[], Mapping[str, T]], marks: set[str]) -> list[T]:
    """Give what is there and has one of these marks; without any, nobody walks through all."""
    return [found for mark, found in there().items() if mark in marks] if marks else []


def _take_out(unit: Unit, person_id: PersonId) -> None:
    """Take somebody out; one whose row is damaged as well, so that no start fails."""
    try:
        with unit.attempt():
            person = unit.store.people.by_id(person_id)
            if person is None or person.standing is Standing.REMOVED:
                return
            if person.standing is Standing.NEWCOMER:
                turning_away.turn_down_again(unit, person)
            else:
                language_and_removal.remove_again(unit, person)
    except SealBroken:
        unit.store.people.remove(person_id, unit.now)


def _take_pins_away(unit: Unit, marks: set[str]) -> None:
    """Forget every PIN that two colleagues took away before: it may be known to others."""
    for person_id in unit.store.pins.people() if marks else []:
        with suppress(SealBroken):  # one that does not open lets nobody in
            salt = unit.store.pins.of(person_id).salt
            if unit.store.pins.mark(person_id, salt) in marks:
                unit.store.pins.drop(person_id)


def _shut_phone_out(unit: Unit, person_id: PersonId) -> None:
    """Shut out whose phone was lost; the mark of who was admitted again since is another one."""
    try:
        with unit.attempt():
            person = unit.store.people.by_id(person_id)
            if person is not None and person.standing is Standing.MEMBER:
                lost_phones.lose_again(unit, person)
    except SealBroken:
        return  # whose row does not open is let in nowhere


def _take_name_back(unit: Unit, concern_id: ConcernId) -> None:
    try:
        with unit.attempt():
            concern = unit.store.concerns.by_id(concern_id)
            if concern is not None:
                unit.store.concerns.save(replace(concern, named=False))
                card_delivery.refresh(unit, concern_id)
    except SealBroken:
        return  # what does not open is shown to nobody
