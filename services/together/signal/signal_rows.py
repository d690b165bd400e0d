"""How a signal is found and kept, and of each member only whether they said something of it."""

from dataclasses import replace
from datetime import timedelta

from domain.errors import NotPossibleNow
from domain.identifiers import AffairId, PersonId
from domain.roles import Standing
from domain.together.signal import Signal, SignalStage, Tap
from services.unit import Unit
from storage.records import Addressee, Person

_NOT_YET, _DONE = {"tapped": 0}, {"tapped": 1}
"""What is kept of a member: never which of the two they pressed; both are of one length."""


def find(unit: Unit, signal_id: AffairId) -> Signal:
    """Find a signal. Raises NotPossibleNow when it is not kept (any more)."""
    found = unit.store.affairs.find(Signal, signal_id)
    if found is None:
        raise NotPossibleNow("signal-gone")
    return found


def waiting(unit: Unit) -> list[Signal]:
    """List those that wait for the coordinators, in no order that tells who came when."""
    found = [each for each in unit.store.affairs.all(Signal) if each.stage is SignalStage.WAITING]
    return sorted(found, key=lambda each: each.id)


def save(unit: Unit, signal: Signal) -> None:
    """Keep a signal; time looks at it when something is due, and when it is to be erased."""
    next_at = signal.next_at
    if next_at is None and signal.ended_at is not None:
        keep = timedelta(days=unit.municipality.network.habits.keep_days)
        next_at = signal.ended_at + keep
    unit.store.affairs.save(signal, next_at)


def writer(unit: Unit, signal: Signal) -> Person | None:
    """Give who wrote it; None when that is not known (any more), or they are no member."""
    person = unit.store.people.by_id(signal.by) if signal.by is not None else None
    return person if person is not None and person.standing is Standing.MEMBER else None


def asked(signal: AffairId, person: PersonId) -> Addressee:
    """Give the row of somebody who gets it, and said nothing yet."""
    return Addressee(signal, person, _NOT_YET)


def has_tapped(addressee: Addressee) -> bool:
    """Tell whether somebody said something of it; never what."""
    return bool(addressee.state.get("tapped"))


def tapped(addressee: Addressee) -> Addressee:
    """Give the row of somebody who said something."""
    return replace(addressee, state=_DONE)


def count(unit: Unit, signal: Signal) -> int:
    """Count of how many it is so too; only for when it is over."""
    bag = unit.store.survey_answers.of(signal.id)
    return sum(each["tap"] == Tap.TOO for each in bag)
