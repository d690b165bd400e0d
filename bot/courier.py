"""The courier: takes notices out of the outbox to Telegram, in order and within its limits.

Each turn is one transaction (`bot/turns.py`); the calls themselves are made outside of it, at
the same time. The lanes are filled from the database at the start only; after that notices
come by hand from whoever committed them.
"""

import asyncio
import math
from collections.abc import Callable, Coroutine, Iterable
from functools import partial
from typing import Any

from bot.clock import Clock
from bot.lanes import Held, Lanes
from bot.logs import Event, StorageAlarm, fault_fields, log
from bot.media.fetching import bring, fetch, pass_on
from bot.media.pdf_process import PdfProcess
from bot.media.photo_process import PhotoProcess
from bot.pace import Pace
from bot.slow_hash import slow_hash
from bot.telegram_bot import Heed, unheeded
from bot.transport import Transport
from bot.turns import Flight, Turn, doubt, take_turn
from domain.notice_table import rules_of
from domain.notices import Priority
from handlers.telegram.calls import (
    JSON,
    Call,
    DirectAnswer,
    Failure,
    FailureKind,
    Fetch,
    PassOn,
    SlowHash,
)
from handlers.telegram.rendering import Renderers
from services.unit import Unit
from storage.database import Database
from storage.errors import StorageTrouble
from storage.records import Outgoing
from storage.store import Store

MOST_AT_ONCE = 32
CAN_WAIT = Priority.REMINDER
"""What is no more urgent than this goes out at an even pace, with room between for answers."""

MOST_BROUGHT = 2
"""How many papers are fetched for chats at the desk at once: each is in memory for a moment."""

STORAGE_PAUSE = 0.5
"""Seconds before a turn that the database could not keep is taken again."""


class Courier:
    """Delivers until it is told to `finish`."""

    def __init__(
        self,
        database: Database,
        unit: Callable[[Store], Unit],
        renderers: Renderers,
        transport: Transport,
        clock: Clock,
    ) -> None:
        self._database = database
        self._unit = unit
        self._renderers = renderers
        self._transport = transport
        turns = asyncio.Lock()
        self._photos, self._pdfs = PhotoProcess(turns=turns), PdfProcess(turns=turns)
        self._bringing = asyncio.Semaphore(MOST_BROUGHT)
        self._clock = clock
        self._alarm = StorageAlarm()
        self._pace = Pace()
        self._lanes = Lanes()
        self._landed: list[Flight] = []
        self._under_way: set[asyncio.Task[None]] = set()
        self._flying = 0
        self._stirred = asyncio.Event()
        self._finishing = False
        self._careful = False
        self.listeners: list[Callable[[Iterable[Outgoing]], None]] = []
        """Who hears, after its commit, that something is told, or laid in a chat at the desk."""

    def take(self, told: Iterable[Outgoing]) -> None:
        """Take over notices whose transaction was committed. Call without waiting in between."""
        told = list(told)
        for item in told:
            self._lanes.put(item)
        self._stirred.set()
        self._let_hear(told)

    def direct_answer(self, direct_answer: DirectAnswer) -> None:
        """Say something on the side at once; whether it arrives is not kept."""
        self._start(self._say(direct_answer.call()))

    async def bring(self, source: str) -> bytes | Failure | None:
        """Fetch a paper that stands at Telegram, for a chat at the desk; None for one too big."""
        async with self._bringing:
            return await bring(self._transport, source)

    def nudge(self) -> None:
        """Look again at what could not be shown yet."""
        self._lanes.reopen()
        self._stirred.set()

    def finish(self) -> None:
        """Begin no more calls but what takes away; `run` ends when all under way is back."""
        self._finishing = True
        self._stirred.set()

    async def recover(self) -> int:
        """At the start: take what the last process left; gives how many that is."""
        left = await self._database.run(lambda store: _left_behind(self._unit(store)))
        self.take(left)
        return len(left)

    async def run(self) -> None:
        """Deliver."""
        while True:
            self._stirred.clear()
            landed, self._landed = self._landed, []
            picked, next_at = self._pick()
            if landed or picked:
                await self._turn(landed, picked)
            elif self._finishing and not self._under_way:
                return
            else:
                await self._wait(next_at)

    def _pick(self) -> tuple[list[Held], float]:
        """Choose whose turn it is; gives them, and when the next could be (infinity: unknown)."""
        picked: list[Held] = []
        now = self._clock.seconds()
        wakes_at = self._lanes.wake(self._clock.now())
        next_at = math.inf
        if wakes_at is not None:
            next_at = now + (wakes_at - self._clock.now()).total_seconds()
        for held in self._lanes.heads():
            if self._finishing and not rules_of(held.item.notice).takes_back:
                continue
            patient = self._lanes.urgency(held) >= CAN_WAIT
            opens_at = self._pace.opens_at(now, patient=patient)
            if opens_at > now:  # nobody after this one is more urgent
                next_at = min(next_at, opens_at)
                break
            if self._flying + len(picked) >= MOST_AT_ONCE:
                break
            if self._lanes.outranked(held):
                continue
            free_at = self._pace.free_at(held.place, now, counted=held.counted)
            if free_at > now:
                next_at = min(next_at, free_at)
                continue
            self._pace.begin(held.place, now, counted=held.counted, patient=patient)
            self._lanes.pick(held)
            picked.append(held)
        return picked, next_at

    async def _wait(self, next_at: float) -> None:
        """Wait until something stirs, or for the moment a budget allows more."""
        timer = None
        if next_at < math.inf:
            pause = self._clock.real(next_at - self._clock.seconds())
            timer = asyncio.get_running_loop().call_later(max(0, pause), self._stirred.set)
        await self._stirred.wait()
        if timer is not None:
            timer.cancel()

    async def _turn(self, landed: list[Flight], picked: list[Held]) -> None:
        try:
            with self._alarm.listening():
                turn = await self._database.run(
                    lambda store: take_turn(
                        self._unit(store), self._renderers, landed, picked, careful=self._careful
                    )
                )
        except StorageTrouble:
            self._take_back(landed, picked)
            await asyncio.sleep(STORAGE_PAUSE)
        except Exception as fault:
            if self._careful:
                raise
            log.error(Event.RENDERING_FAILED, **fault_fields(fault))
            self._careful = True
            self._take_back(landed, picked)
        else:
            self._careful = False
            self._apply(turn, picked)

    def _take_back(self, landed: list[Flight], picked: list[Held]) -> None:
        """Undo a turn that was not kept; it is taken again."""
        self._landed[:0] = landed
        for held in picked:
            self._lanes.release(held)
            self._pace.undo(held.place, counted=held.counted)

    def _apply(self, turn: Turn, picked: list[Held]) -> None:
        """Make what the turn decided true in memory."""
        flown = {flight.held for flight in turn.flights}
        for held in picked:
            if held not in flown:
                self._pace.undo(held.place, counted=held.counted)
        for held in turn.finished:
            self._lanes.drop(held)
        for held in turn.again:
            self._lanes.release(held)
        for held in turn.shelved:
            self._lanes.shelve(held)
        for held, until in turn.asleep:
            self._lanes.sleep(held, until)
        self._lanes.refused(turn.refused)
        for held in turn.doubted:
            held.doubted = True
        self.take(turn.told)
        self._let_hear(turn.laid)
        for flight in turn.flights:
            flight.held.marked = not flight.call.repeatable
            self._flying += 1
            self._start(self._fly(flight))

    def _let_hear(self, told: list[Outgoing]) -> None:
        for hear in self.listeners if told else ():
            hear(told)

    async def _fly(self, flight: Flight) -> None:
        held = flight.held
        flight.outcome = await self._call(flight.call, partial(self._heed, held.place))
        self._flying -= 1
        self._pace.end(held.place, self._clock.seconds(), counted=held.counted)
        self._landed.append(flight)
        self._stirred.set()

    def _heed(self, place: str, failure: Failure | None) -> None:
        """Let the place rest, if that is what the failure asks for; the bot's limiter says so."""
        now = self._clock.seconds()
        match failure:
            case Failure(FailureKind.FLOOD, retry_after=seconds):
                log.warning(Event.FLOOD, seconds=seconds)
                self._pace.close(place, now + seconds)
            case Failure(FailureKind.UNREACHED | FailureKind.UNCERTAIN):
                self._pace.stumbled(place, now)
            case Failure(FailureKind.MIGRATED):
                log.error(Event.GROUP_HALTED)
                self._pace.arrived(place)
            case _:
                self._pace.arrived(place)

    async def _say(self, call: Call) -> None:
        outcome = await self._call(call)
        if isinstance(outcome, Failure):
            log.debug(Event.ASIDE_FAILED, method=call.method, kind=outcome.kind.value)

    async def _call(self, call: Call, heed: Heed = unheeded) -> JSON | Failure:
        try:
            if isinstance(call, PassOn):
                return await pass_on(self._transport, self._pdfs, call, heed)
            if isinstance(call, SlowHash):
                return await slow_hash(call)
            if not isinstance(call, Fetch):
                return await self._transport.call(call, heed)
            fetched = await fetch(self._transport, self._photos, call)
            heed(fetched if isinstance(fetched, Failure) else None)
        except Exception as fault:  # noqa: BLE001 - a lane must never stay busy for a fault of ours
            log.error(Event.RENDERING_FAILED, method=call.method, **fault_fields(fault))
            return Failure(FailureKind.REFUSED)
        else:
            return fetched

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        self._stirred.set()


def _left_behind(unit: Unit) -> list[Outgoing]:
    """List what must still go out; what was being sent when the process ended is in doubt."""
    known = {item.id for item in unit.store.outbox.waiting()}
    unit.store.outbox.recover()
    left = unit.store.outbox.waiting()
    for item in left:
        if item.id not in known:
            doubt(unit, item)
    return left
