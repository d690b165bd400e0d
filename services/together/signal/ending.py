"""What time does with a signal: coordinators are reminded, it lapses, it is over, it forgets."""

from dataclasses import replace

from domain.notices import AffairDetail, Notice, NoticeKind
from domain.together.signal import Signal, SignalStage
from services.together.signal import sharing, signal_rows
from services.unit import Unit


def run(unit: Unit) -> list[Exception]:
    """Do what is due; for the sweep. Gives the faults of ours. Raises StorageTrouble."""
    faults: list[Exception] = []
    for signal in unit.store.affairs.due(Signal, unit.now):
        with unit.apart(faults):
            _pass(unit, signal)
    return faults


def _pass(unit: Unit, signal: Signal) -> None:
    if signal.stage is SignalStage.WAITING:
        _wait(unit, signal)
    elif signal.stage is SignalStage.PASSED and not signal.takes_taps(unit.now):
        _over(unit, signal)
    elif signal.by is not None and unit.now >= signal.known_until:
        signal_rows.save(unit, signal.forgetting(unit.now))


def _wait(unit: Unit, signal: Signal) -> None:
    """Remind the coordinators once; of who left nothing is passed on, and nothing waits on."""
    if signal_rows.writer(unit, signal) is None:
        sharing.let_go(unit, replace(signal.kept_back(unit.now), by=None))
    elif unit.now >= signal.lapses_at:
        sharing.let_go(unit, signal.kept_back(unit.now).forgetting(unit.now))
        sharing.answer_writer(unit, signal)
    elif signal.remind_at is not None and unit.now >= signal.remind_at:
        signal_rows.save(unit, replace(signal, remind_at=None))
        sharing.ask_coordinators(unit, signal)


def _over(unit: Unit, signal: Signal) -> None:
    """End it: from five on all hear of how many it is so too, of fewer nobody hears anything."""
    over = signal.over(unit.now, signal_rows.count(unit, signal)).forgetting(unit.now)
    signal_rows.save(unit, over)
    detail = AffairDetail(signal.id)
    readers = [person.id for person in unit.store.people.coordinators()]
    for asked in unit.store.addressees.of(signal.id):
        if over.count:
            readers.append(asked.person)
        if asked.message is not None:
            message = asked.message
            kind = NoticeKind.SIGNAL
            unit.tell(Notice(kind, person=asked.person, message=message, detail=detail))
    for reader in readers:
        unit.tell(Notice(NoticeKind.SIGNAL_OVER, person=reader, detail=detail))
