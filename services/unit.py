"""One unit of work: what a use case has in hand while it loads, decides and saves.

A unit lives inside one transaction (or savepoint) on the one writer connection. It never
waits for anything outside the database: what people must hear goes into the outbox with
`tell`, in the same transaction that changes what is true.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime

from domain.chance import Chance
from domain.concerns.concern import Kind
from domain.concerns.protocol import Protocol
from domain.filing.interview import Interview
from domain.network import Network
from domain.notices import Notice
from domain.working_time import WorkingTime
from storage.errors import StorageTrouble
from storage.records import Outgoing
from storage.store import Store


@dataclass(frozen=True, slots=True)
class House:
    """What the municipality has set; read once at start and never changed while running."""

    network: Network
    protocol: Protocol
    interviews: Mapping[Kind, Interview]
    working_time: WorkingTime
    closing_day_names: Mapping[date, Mapping[str, str]]
    """What a public holiday is called, by language; the municipality's own days have no name."""


@dataclass(slots=True)
class Unit:
    """The store, the house rules, the time and the dice, for one piece of work.

    `now` is UTC. `told` collects what entered the outbox, so that the courier can take it
    over in memory once the transaction has been committed. `refused` is the key of the refusal
    this unit ended in, for the log.
    """

    store: Store
    house: House
    now: datetime
    chance: Chance
    told: list[Outgoing] = field(default_factory=list)
    refused: str | None = None

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """Do all of it or nothing: what was told inside goes with what was saved inside."""
        told = len(self.told)
        try:
            with self.store.savepoint():
                yield
        except BaseException:
            del self.told[told:]
            raise

    @contextmanager
    def apart(self, faults: list[Exception]) -> Iterator[None]:
        """Undo what fails inside, and go on: for what time does, where one waits for no other.

        A fault of ours is added to `faults`, for the log. Raises StorageTrouble.
        """
        try:
            with self.attempt():
                yield
        except StorageTrouble:
            raise
        except Exception as fault:  # noqa: BLE001 - given to the caller, who logs it
            faults.append(fault)

    def tell(self, notice: Notice) -> None:
        """Promise that this notice will be delivered, if this transaction commits."""
        number = self.store.outbox.add(notice, self.now)
        self.told.append(Outgoing(number, notice, "waiting", self.now))
