"""Dispatch: lets received updates take effect, one after the other, in the order they came.

Updates that wait together share one transaction. When one of them meets a fault of ours, all
are handled once more, with a savepoint each, so that only the faulty one is put aside. Nothing
in here waits for Telegram.
"""

import asyncio
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, field

from bot.courier import Courier
from bot.logs import Event, StorageAlarm, fault_fields, log
from config import wording
from handlers import routing
from handlers.telegram import gate
from handlers.telegram.calls import DirectAnswer, Toast
from handlers.telegram.happenings import Happening, Migrated, Noted, Pressed, SentOther
from handlers.telegram.messages import kinds
from handlers.telegram.updates import Unheard, hear
from services.reply import reply
from services.unit import Unit
from storage.database import Database
from storage.errors import StorageTrouble
from storage.records import Outgoing, Waiting
from storage.store import Store

MOST_TOGETHER = 64
ATTEMPTS = 3
"""How often an update that meets a fault of ours is tried before it is put aside."""

STORAGE_PAUSE = 0.5
TROUBLE = "menu-trouble"


@dataclass(slots=True)
class Batch:
    """What came of the updates of one transaction."""

    seen: int
    done: list[int] = field(default_factory=list)
    told: list[Outgoing] = field(default_factory=list)
    direct_answers: list[DirectAnswer] = field(default_factory=list)


class Dispatch:
    """Handles what is in the inbox until it is told to `finish`."""

    def __init__(
        self,
        database: Database,
        unit: Callable[[Store], Unit],
        courier: Courier,
        username: str,
    ) -> None:
        self._database = database
        self._unit = unit
        self._courier = courier
        self._username = username
        self._alarm = StorageAlarm()
        self._arrived = asyncio.Event()
        self._arrived.set()
        self._finishing = False
        self._careful = False

    def wake(self) -> None:
        """Something new is in the inbox."""
        self._arrived.set()

    def finish(self) -> None:
        """Handle what is under way, then let `run` end."""
        self._finishing = True
        self._arrived.set()

    async def run(self) -> None:
        """Handle updates."""
        while not self._finishing:
            self._arrived.clear()
            while not self._finishing and await self._turn():
                pass
            if not self._finishing:
                await self._arrived.wait()

    async def _turn(self) -> bool:
        """Handle what waits, at most a batch; tells whether there may be more."""
        try:
            with self._alarm.listening():
                batch = await self._database.run(self._handle_waiting)
        except StorageTrouble:
            await asyncio.sleep(STORAGE_PAUSE)
            return True
        except Exception as fault:
            if self._careful:
                raise
            log.error(Event.HANDLING_FAILED, **fault_fields(fault))
            self._careful = True
            return True
        self._careful = False
        self._courier.take(batch.told)
        for direct_answer in batch.direct_answers:
            self._courier.direct_answer(direct_answer)
        return batch.seen == MOST_TOGETHER

    def _handle_waiting(self, store: Store) -> Batch:
        rows = store.inbox.waiting(MOST_TOGETHER)
        batch = Batch(len(rows))
        for row in rows:
            self._handle(self._unit(store), row, batch)
        store.inbox.done(batch.done)
        return batch

    def _handle(self, unit: Unit, row: Waiting, batch: Batch) -> None:
        try:
            happening = hear(row.body, self._username)
        except Unheard:
            log.error(Event.UPDATE_QUARANTINED, row=row.id)
            unit.store.inbox.quarantine(row.id)
            return
        if happening is None or self._attempts(unit, row, happening, batch):
            batch.done.append(row.id)
            _note(unit, row, happening)
        else:
            log.error(Event.UPDATE_QUARANTINED, row=row.id)
            unit.store.inbox.quarantine(row.id)
        batch.told += unit.told

    def _attempts(self, unit: Unit, row: Waiting, happening: Happening, batch: Batch) -> bool:
        """Let a happening take effect, in spite of our own faults if need be; tells whether."""
        for attempt in range(1, ATTEMPTS + 1):
            try:
                with unit.attempt() if self._careful else nullcontext():
                    direct_answers = routing.handle(unit, happening)
            except StorageTrouble:
                raise
            except Exception as fault:
                if not self._careful:
                    raise
                log.error(Event.HANDLING_FAILED, row=row.id, attempt=attempt, **fault_fields(fault))
            else:
                batch.direct_answers += direct_answers
                return True
        try:
            batch.direct_answers += _apologise(unit, happening)
        except StorageTrouble:
            raise
        except Exception as fault:  # noqa: BLE001 - a damaged row of theirs must not stop the rest
            log.error(Event.HANDLING_FAILED, row=row.id, **fault_fields(fault))
        return False


def _note(unit: Unit, row: Waiting, happening: Happening | None) -> None:
    """Log what was refused, and what nobody can read: its kind, by a name of our own list."""
    if unit.refused is not None:
        log.info(Event.REFUSED, row=row.id, kind=unit.refused)
    if isinstance(happening, SentOther) and happening.kind in {kinds.NEW, kinds.UNREADABLE}:
        log.warning(Event.NOT_READ, row=row.id, kind=happening.kind)
    elif isinstance(happening, SentOther) and happening.place.private and not happening.document:
        log.info(Event.NOT_READ, row=row.id, kind=happening.kind)


def _apologise(unit: Unit, happening: Happening) -> list[DirectAnswer]:
    """Tell the person that it went wrong on our side, and that they can try again."""
    person = None
    if not isinstance(happening, Migrated | Noted):
        person = gate.known(unit, happening.speaker)
    if isinstance(happening, Pressed):
        language = person.language if person else unit.municipality.network.languages[0]
        return [Toast(happening.callback, wording.label(language, TROUBLE), alert=True)]
    if person is not None and happening.place.private:
        reply(unit, person.id, TROUBLE)
    return []
