"""Asking former members once a year whether they still want it; who does not answer goes."""

from dataclasses import replace
from datetime import date

from domain.errors import NotPossibleNow
from domain.notices import Priority
from domain.people import pausing
from domain.people.alumnus import Alumnus
from domain.roles import Standing
from services.people import language_and_removal
from services.people.alumni import staying
from services.unit import Unit
from storage.records import Person

_DAY = "alumni-day"
"""The local day on which it was looked last."""


def stays(unit: Unit, person: Person) -> None:
    """Keep that a former member still wants it. Raises NotPossibleNow for who is none."""
    _save(unit, person, of(person).stays(unit.today))


def stop(unit: Unit, person: Person) -> None:
    """Let nothing of a former member stay, at once. Raises NotPossibleNow for who is none."""
    of(person)
    language_and_removal.remove(unit, person, person.id, farewell="alumnus-left")


def run(unit: Unit) -> list[Exception]:
    """Ask those whose year is over, and let go who did not answer; once a day. For the clock."""
    faults: list[Exception] = []
    zone, today = unit.municipality.network.timezone, unit.today
    if unit.now.astimezone(zone).time() < pausing.BACK_AT or unit.quiet_until():
        return faults
    if unit.store.meta.get(_DAY) == today.isoformat():
        return faults
    unit.store.meta.set(_DAY, today.isoformat())
    for person in unit.store.people.all(Standing.ALUMNUS):
        with unit.apart(faults):
            _look(unit, person, today)
    return faults


def of(person: Person) -> Alumnus:
    """Give what is kept of a former member. Raises NotPossibleNow for who is none."""
    alumnus = person.membership.alumnus
    if person.standing is not Standing.ALUMNUS or alumnus is None:
        raise NotPossibleNow("alumnus-gone")
    return alumnus


def _look(unit: Unit, person: Person, today: date) -> None:
    alumnus = of(person)
    if alumnus.to_be_asked(today):
        _save(unit, person, alumnus.asked_on(today))
        staying.show(unit, person, staying.ASK, Priority.REMINDER)
    elif alumnus.answers_by is not None and today >= alumnus.answers_by:
        language_and_removal.remove(unit, person, person.id, farewell="alumnus-silent")


def _save(unit: Unit, person: Person, alumnus: Alumnus) -> None:
    unit.store.people.save(replace(person, membership=replace(person.membership, alumnus=alumnus)))
