"""One turn of the courier: the part that happens inside the transaction.

Calls that ended are settled: what Telegram answered is remembered and the row goes, waits
again or is put aside. Then the picked notices are rendered from what is true now.
"""

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.lanes import Held, pause_after
from bot.logs import Event, fault_fields, log
from config import wording
from domain.notice_rules import ForOfficials
from domain.notice_table import rules_of
from handlers.telegram import desk_calls, newest_page, telegram_copies
from handlers.telegram.calls import JSON, Call, Failure, FailureKind
from handlers.telegram.rendering import Hold, Renderers, Verdict
from services import officials
from services.people import lost_phones
from services.telegram_copies import outlived
from services.unit import Unit
from services.upkeep import undelivered, when_to_deliver
from storage.errors import StorageTrouble
from storage.records import Outgoing
from storage.tables.journal import JournalAct

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
    doubted: list[Held] = field(default_factory=list)
    again: list[Held] = field(default_factory=list)
    refused: list[tuple[Held, datetime]] = field(default_factory=list)
    shelved: list[Held] = field(default_factory=list)
    asleep: list[tuple[Held, datetime]] = field(default_factory=list)
    laid: list[Outgoing] = field(default_factory=list)
    """What stands in a chat at the desk now, whose page may be open."""


def take_turn(
    unit: Unit,
    renderers: Renderers,
    landed: Sequence[Flight],
    picked: Sequence[Held],
    *,
    careful: bool,
) -> Turn:
    """Settle the flights that landed and render what was picked.

    Without care one fault of ours raises, and nothing of the turn counts; with care each notice
    has a savepoint of its own, and the faulty one is put aside.
    """
    turn = Turn(told=unit.told)
    guard = unit.attempt if careful else nullcontext
    for flight in landed:
        try:
            with guard():
                verdict = _verdict(unit, renderers, turn, flight)
        except StorageTrouble:
            raise
        except Exception as fault:
            if not careful:
                raise
            _report(flight.held, fault)
            failed = isinstance(flight.outcome, Failure)
            verdict = Verdict.UNDELIVERABLE if failed else Verdict.DONE
        _conclude(unit, turn, flight.held, verdict)
    for held in picked:
        try:
            with guard():
                _render(unit, renderers, turn, held)
        except StorageTrouble:
            raise
        except Exception as fault:
            if not careful:
                raise
            _report(held, fault)
            _conclude(unit, turn, held, Verdict.UNDELIVERABLE)
    return turn


def _verdict(unit: Unit, renderers: Renderers, turn: Turn, flight: Flight) -> Verdict:
    """Say what becomes of a notice whose call came back."""
    outcome, held = flight.outcome, flight.held
    renderer = renderers.of(held.item)
    erased = outlived(unit, held.item.notice)
    if not isinstance(outcome, Failure):
        if erased or lost_phones.withholds(unit, held.item.notice):
            telegram_copies.came_late(unit, held.item, flight.call, outcome)
            return Verdict.DONE if erased else Verdict.UNDELIVERABLE
        telegram_copies.note(unit, held.item, flight.call, outcome)
        newest_page.note(unit, held.item, flight.call, outcome)
        undelivered.arrived(unit, held.item, at_desk=desk_calls.is_for_desk(flight.call))
        return renderer.delivered(unit, held.item, flight.call, outcome)
    if outcome.kind in _NOT_TAKEN:
        renderer.missed(unit, held.item)
        return Verdict.AGAIN
    outcome = replace(outcome, times=held.refusals)
    if outcome.kind is FailureKind.UNCERTAIN:
        if not flight.call.repeatable and not held.doubted:
            turn.doubted.append(held)
            doubt(unit, held.item)
        renderer.missed(unit, held.item)
        return Verdict.AGAIN
    if erased:
        return Verdict.DONE
    return renderer.failed(unit, held.item, flight.call, outcome)


def doubt(unit: Unit, item: Outgoing) -> None:
    """Note that nobody knows whether this notice arrived."""
    notice = item.notice
    log.warning(Event.DELIVERY_UNCERTAIN, kind=notice.kind.value, row=item.id)
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
    if verdict is Verdict.AGAIN or held.renewed or unit.store.outbox.replaced(number):
        _let_wait(unit, turn, held)
        turn.again.append(held)
    elif verdict is Verdict.LATER:
        _let_wait(unit, turn, held)
        turn.refused.append((held, unit.now + pause_after(held.refusals)))
    elif verdict is Verdict.DONE:
        unit.store.outbox.sent([number])
        turn.finished.append(held)
    else:
        kind = held.item.notice.kind.value
        log.warning(Event.UNDELIVERABLE, kind=kind, row=number)
        unit.store.outbox.undeliverable([number])
        turn.finished.append(held)


def _let_wait(unit: Unit, turn: Turn, held: Held) -> None:
    if held.doubted or held in turn.doubted:
        unit.store.outbox.uncertain([held.item.id])
    elif held.marked:
        unit.store.outbox.postponed([held.item.id])


def _render(unit: Unit, renderers: Renderers, turn: Turn, held: Held) -> None:
    until = when_to_deliver.wait_until(unit, held.item.notice)
    if until is not None:
        turn.asleep.append((held, until))
        return
    if outlived(unit, held.item.notice) or officials.is_to_nobody(unit, held.item.notice):
        _conclude(unit, turn, held, Verdict.DONE)
        return
    if lost_phones.withholds(unit, held.item.notice):
        unit.store.outbox.undeliverable([held.item.id])
        turn.finished.append(held)
        return
    try:
        with wording.at_desk(read=_reads_at_desk(unit, held.item)):
            call = renderers.of(held.item).render(unit, held.item)
    except Hold as hold:
        if hold.until is None:
            turn.shelved.append(held)
        else:
            turn.asleep.append((held, hold.until))
        return
    if call is None:
        _conclude(unit, turn, held, Verdict.DONE)
    elif desk_calls.is_for_desk(call):
        if unit.store.outbox.replaced(held.item.id):  # laid once, as what came since has it
            _conclude(unit, turn, held, Verdict.AGAIN)
        else:
            _done_here(unit, renderers, turn, Flight(held, call))
    else:
        if not call.repeatable:
            unit.store.outbox.sending([held.item.id])
        turn.flights.append(Flight(held, _as_its_kind_goes(held, call)))
    unit.store.outbox.rendered(held.item.id)


def _reads_at_desk(unit: Unit, item: Outgoing) -> bool:
    person = unit.store.people.by_id(item.notice.person) if item.notice.person else None
    at_desk = rules_of(item.notice).officials is not ForOfficials.NO
    return person is not None and (at_desk or not person.has_telegram)


def _done_here(unit: Unit, renderers: Renderers, turn: Turn, flight: Flight) -> None:
    """Make a call for a chat at the desk at once: it is kept, or undone, with all of the turn."""
    flight.outcome = desk_calls.answer(unit, flight.held.item.notice, flight.call)
    _conclude(unit, turn, flight.held, _verdict(unit, renderers, turn, flight))
    turn.laid.append(flight.held.item)


def _as_its_kind_goes(held: Held, call: Call) -> Call:
    """Say what holds for all messages of a kind: here, where every notice becomes one."""
    rules = rules_of(held.item.notice)
    if not rules.to_keep:
        call = call.protected()
    return call.without_sound() if rules.silent else call


def _report(held: Held, fault: Exception) -> None:
    kind = held.item.notice.kind.value
    log.error(Event.RENDERING_FAILED, kind=kind, row=held.item.id, **fault_fields(fault))
