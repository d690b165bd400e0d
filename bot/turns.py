"""One turn of the courier: the part that happens inside the transaction.

Calls that ended are settled: what Telegram answered is remembered and the row goes, waits
again or is put aside. Then the picked notices are rendered from what is true now.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.lanes import Held
from bot.logs import Event, fault_fields, log
from handlers.calls import JSON, Call, Failure, FailureKind
from handlers.rendering import Hold, Renderers, Verdict
from services.unit import Unit
from storage.errors import StorageTrouble
from storage.journal import JournalAct
from storage.records import Outgoing

_NOT_TAKEN = frozenset({FailureKind.FLOOD, FailureKind.UNREACHED})


@dataclass(slots=True)
class Flight:
    """A call on its way; `outcome` is Telegram's result or a Failure, once it is back."""

    held: Held
    call: Call
    outcome: JSON | Failure = None


@dataclass(slots=True)
class Turn:
    """What a turn decided; it becomes true in memory after the commit."""

    told: list[Outgoing] = field(default_factory=list)
    flights: list[Flight] = field(default_factory=list)
    finished: list[Held] = field(default_factory=list)
    again: list[Held] = field(default_factory=list)
    shelved: list[Held] = field(default_factory=list)


def take_turn(
    unit: Unit, renderers: Renderers, landed: Sequence[Flight], picked: Sequence[Held]
) -> Turn:
    """Settle the flights that landed and render what was picked."""
    turn = Turn(told=unit.told)
    for flight in landed:
        verdict = _verdict(unit, renderers, flight)
        _conclude(unit, turn, flight.held, verdict)
    for held in picked:
        _render(unit, renderers, turn, held)
    return turn


def _verdict(unit: Unit, renderers: Renderers, flight: Flight) -> Verdict:
    """Say what becomes of a notice whose call came back."""
    outcome, held = flight.outcome, flight.held
    if isinstance(outcome, Failure):
        if outcome.kind in _NOT_TAKEN:
            return Verdict.AGAIN
        if outcome.kind is FailureKind.UNCERTAIN:
            if not flight.call.repeatable:
                doubt(unit, held)
            return Verdict.AGAIN
    renderer = renderers.of(held.item)
    try:
        with unit.attempt():
            if isinstance(outcome, Failure):
                return renderer.failed(unit, held.item, flight.call, outcome)
            return renderer.delivered(unit, held.item, flight.call, outcome)
    except StorageTrouble:
        raise
    except Exception as fault:  # noqa: BLE001 - one faulty notice must not stop the others
        _report(held, fault)
        return Verdict.UNDELIVERABLE if isinstance(outcome, Failure) else Verdict.DONE


def doubt(unit: Unit, held: Held) -> None:
    """Note, once, that nobody knows whether this notice arrived."""
    if held.doubted:
        return
    held.doubted = True
    notice = held.item.notice
    log.warning(Event.DELIVERY_UNCERTAIN, kind=notice.kind.value, row=held.item.id)
    unit.store.journal.append(
        JournalAct.DELIVERY_UNCERTAIN,
        unit.now,
        concern=notice.concern,
        subject=notice.person,
        detail=notice.kind.value,
    )


def _conclude(unit: Unit, turn: Turn, held: Held, verdict: Verdict) -> None:
    """Write the verdict down at once: what is told next must find the row as it will be."""
    number = held.item.id
    renewed = held.renewed or any(outgoing.id == number for outgoing in unit.told)
    if verdict is Verdict.AGAIN or renewed:
        _let_wait(unit, held)
        turn.again.append(held)
    elif verdict is Verdict.DONE:
        unit.store.outbox.sent([number])
        turn.finished.append(held)
    else:
        kind = held.item.notice.kind.value
        log.warning(Event.UNDELIVERABLE, kind=kind, row=number)
        unit.store.outbox.undeliverable([number])
        turn.finished.append(held)


def _let_wait(unit: Unit, held: Held) -> None:
    if held.doubted:
        unit.store.outbox.uncertain([held.item.id])
    elif held.marked:
        unit.store.outbox.postponed([held.item.id])


def _render(unit: Unit, renderers: Renderers, turn: Turn, held: Held) -> None:
    try:
        with unit.attempt():
            call = renderers.of(held.item).render(unit, held.item)
    except StorageTrouble:
        raise
    except Hold:
        turn.shelved.append(held)
    except Exception as fault:  # noqa: BLE001 - one faulty notice must not stop the others
        _report(held, fault)
        _conclude(unit, turn, held, Verdict.UNDELIVERABLE)
    else:
        if call is None:
            _conclude(unit, turn, held, Verdict.DONE)
            return
        if not call.repeatable:
            unit.store.outbox.sending([held.item.id])
        turn.flights.append(Flight(held, call))


def _report(held: Held, fault: Exception) -> None:
    kind = held.item.notice.kind.value
    log.error(Event.RENDERING_FAILED, kind=kind, row=held.item.id, **fault_fields(fault))
