"""What a restored backup must not bring back, beside what was erased: who is out, stays out.

A membership that ended, a newcomer who was turned down, an invitation that was used or taken back,
a phone that was lost, and a name that its reporter took back from a concern. Nobody is told twice.
"""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace

from domain.identifiers import ConcernId, PersonId
from domain.roles import Standing
from services.concerns import card_delivery
from services.people import language_and_removal, lost_phones, turning_away
from services.unit import Unit
from storage.sealing import SealBroken
from storage.tables.tombstones import Buried, Tombstone

_PEOPLE = frozenset({Buried.MEMBERSHIP, Buried.ADMISSION})


def apply(unit: Unit, stones: Iterable[Tombstone]) -> int:
    """End again what a backup has brought back; tells how many people that took out.

    For the start and for `restore`, after what was erased has been erased again.
    """
    by_kind: dict[Buried, list[Tombstone]] = {}
    for stone in sorted(stones):
        unit.store.tombstones.add(stone)
        by_kind.setdefault(stone.what, []).append(stone)
    for stone in by_kind.get(Buried.INVITE, ()):
        unit.store.invites.close_marked(stone.id)
    _take_names_back(unit, {stone.id for stone in by_kind.get(Buried.NAME, ())})
    _take_pins_away(unit, {stone.id for stone in by_kind.get(Buried.PIN, ())})
    _shut_phones_out(unit, {stone.id for stone in by_kind.get(Buried.PHONE, ())})
    return _take_out(unit, {stone.id for kind in _PEOPLE for stone in by_kind.get(kind, ())})


def end_open_invites(unit: Unit) -> int:
    """Take back every invitation that nobody used; tells how many. For `restore`.

    They get no stones: the database they stand in may not come into use after all.
    """
    return unit.store.invites.withdraw_all()


def _take_out(unit: Unit, marks: set[str]) -> int:
    there = unit.store.ending_marks.people() if marks else {}
    found = [person for mark, person in there.items() if mark in marks]
    for person in found:
        _take_one_out(unit, person)
    return len(found)


def _take_one_out(unit: Unit, person_id: PersonId) -> None:
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


def _shut_phones_out(unit: Unit, marks: set[str]) -> None:
    """Shut out whose phone was lost, unless they were admitted again by another invitation."""
    there = unit.store.ending_marks.people() if marks else {}
    for mark, person_id in there.items():
        if mark in marks:
            _shut_one_out(unit, person_id)


def _shut_one_out(unit: Unit, person_id: PersonId) -> None:
    try:
        with unit.attempt():
            person = unit.store.people.by_id(person_id)
            if person is not None and person.standing is Standing.MEMBER:
                lost_phones.lose_again(unit, person)
    except SealBroken:
        return  # whose row does not open is let in nowhere


def _take_names_back(unit: Unit, marks: set[str]) -> None:
    there = unit.store.ending_marks.names() if marks else {}
    for mark, concern_id in there.items():
        if mark in marks:
            _take_one_back(unit, concern_id)


def _take_one_back(unit: Unit, concern_id: ConcernId) -> None:
    try:
        with unit.attempt():
            concern = unit.store.concerns.by_id(concern_id)
            if concern is not None:
                unit.store.concerns.save(replace(concern, named=False))
                card_delivery.refresh(unit, concern_id)
    except SealBroken:
        return  # what does not open is shown to nobody
