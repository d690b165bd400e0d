"""One unit of work: what a use case has in hand while it loads, decides and saves.

A unit lives inside one transaction (or savepoint) on the one writer connection. It never
waits for anything outside the database: what people must hear goes into the outbox with
`tell`, in the same transaction that changes what is true.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from domain.chance import Chance
from domain.concerns.concern import ConcernKind
from domain.concerns.protocol import Protocol
from domain.errors import NotPossibleNow
from domain.filing.questions import Interview
from domain.functions import NetworkFunction
from domain.identifiers import ConversationId
from domain.network import Network
from domain.notices import Notice
from domain.together.sheets import NO_SHEETS, Sheets
from domain.working_time import WorkingTime
from services.presses import Presses
from storage.errors import StorageTrouble
from storage.records import Outgoing
from storage.store import Store


@dataclass(frozen=True, slots=True)
class Municipality:
    """What the municipality has set; read once at start and never changed while running."""

    network: Network
    protocol: Protocol
    interviews: Mapping[ConcernKind, Interview]
    working_time: WorkingTime
    closing_day_names: Mapping[date, Mapping[str, str]]
    """What a public holiday is called, by language; the municipality's own days have no name."""
    sheets: Sheets = NO_SHEETS
    """What can be looked up."""
    network_file: str = ""
    """The text of `network.toml` as it was read: what is written for them begins with it."""

    @property
    def mornings(self) -> WorkingTime:
        """When the morning list may come: on working days, from its own hour until closing."""
        return replace(self.working_time, opening=self.network.hours.list_at)


@dataclass(slots=True)
class Unit:
    """The store, what the municipality has set, the time and the dice, for one piece of work.

    `now` is UTC. `told` collects what entered the outbox, so that the courier can take it
    over in memory once the transaction has been committed. `refused` is the key of the refusal
    this unit ended in, for the log; `sent` the conversation whose words it sent. `presses` is one
    for all units of a process. `closing` while that process is being stopped.
    """

    store: Store
    municipality: Municipality
    now: datetime
    chance: Chance
    told: list[Outgoing] = field(default_factory=list)
    refused: str | None = None
    presses: Presses = field(default_factory=Presses)
    sent: ConversationId | None = None
    closing: bool = False

    @property
    def today(self) -> date:
        """The day it is in the municipality."""
        return self.day_of(self.now)

    def day_of(self, moment: datetime) -> date:
        """Give the day in the municipality that a moment (UTC) is on."""
        return moment.astimezone(self.municipality.network.timezone).date()

    def has(self, function: NetworkFunction) -> bool:
        """Tell whether the network has this function; otherwise nobody sees anything of it."""
        return self.municipality.network.has(function)

    def check_has(self, function: NetworkFunction) -> None:
        """Raise NotPossibleNow when the network does not have this function (any more)."""
        if not self.has(function):
            raise NotPossibleNow("function-off")

    def quiet_until(self, moment: datetime | None = None) -> datetime | None:
        """Give the end (UTC) of the quiet hours that a moment (UTC), or now, is in; None by day."""
        return self.municipality.network.quiet_hours.until(moment or self.now)

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
