"""`python benchmarks/lists.py`: how long the lists of concerns take when much was closed before.

Overview, morning list and the coordinator's desk are drawn on the one thread that handles
everything: while one is drawn everybody waits.
"""

import asyncio
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from domain.concerns.notices import MorningDetail
from domain.notices import Detail

sys.path.insert(0, str(Path(__file__).parents[1]))

from bot.chance import SystemChance
from bot.read_municipality import build_municipality
from bot.renderers import all_renderers
from domain.concerns.agreement import Agreement
from domain.concerns.concern import Concern, ConcernKind, Promise, Stage, Urgency
from domain.concerns.deadlines import Deadline
from domain.concerns.timeline import Timeline
from domain.identifiers import AccountId, ChatId, ConcernId, InviteId, PersonId, Reference
from domain.notices import Notice, NoticeKind, Priority
from domain.roles import Role, Standing
from handlers.concerns import desk_pages
from services.unit import Unit
from storage.database import Database
from storage.records import Outgoing, Person
from storage.sealing import Keyring
from storage.store import Store

CLOSED = (1_000, 30_000)
OPEN = 40
TIMES = 5
NOW = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)
MUNICIPALITY = build_municipality(None)
RENDERERS = all_renderers()
GROUP = ChatId(-1001)
KEPT, ANNOUNCED = timedelta(days=90), timedelta(days=7)
BATCH = 1_000
ANSWERS = {"account": "Bij de brug staan elke avond jongens. " * 5}


def _concern(reporter: PersonId, number: int, *, closed: bool) -> Concern:
    """Make a concern; those that are closed were closed at even distances in the time they stay."""
    filed_at = NOW - timedelta(days=3)
    agreement: Agreement = MUNICIPALITY.protocol.agreements[Urgency.NORMAL]
    clock = agreement.clock(Deadline.FEEDBACK, filed_at, MUNICIPALITY.working_time)
    concern = Concern(
        id=ConcernId(f"{number:016x}"),
        reference=Reference(f"Z-{number:05d}"),
        kind=ConcernKind.CONCERN,
        reporter=reporter,
        named=False,
        subject="tension",
        neighbourhood="noord",
        urgency=Urgency.NORMAL,
        stage=Stage.TAKEN_UP,
        owner=None,
        filed_at=filed_at,
        promise=Promise(clock.due_at, clock.due_at, clock.due_at, 1),
        timeline=Timeline(agreement, (clock,)),
    )
    if not closed:
        return concern
    erase_at = NOW + KEPT * (number % 1_000 + 1) / 1_000
    timeline = Timeline(agreement, erase_at=erase_at, announce_at=erase_at - ANNOUNCED)
    return replace(
        concern, stage=Stage.CLOSED, closed_at=erase_at - KEPT, feedback_given=1, timeline=timeline
    )


def _settle(store: Store) -> tuple[Person, Person]:
    """Let there be a group, a coordinator and a reporter; gives the last two."""
    store.group.bind(GROUP, "Team", forum=True, now=NOW)
    people = []
    for account, role in ((1, Role.COORDINATOR), (2, Role.KEY_FIGURE)):
        person = store.people.add_newcomer(AccountId(account), role, "nl", InviteId("1"), NOW)
        person = replace(person, standing=Standing.MEMBER, name=str(role))
        store.people.save(person)
        people.append(person)
    return people[0], people[1]


def _drawn(kind: NoticeKind, detail: Detail) -> Callable[[Unit], object]:
    """Give what draws a notice of the group."""
    item = Outgoing(1, Notice(kind, Priority.REMINDER, detail=detail), "waiting", NOW)
    return lambda unit: RENDERERS.of(item).render(unit, item)


async def milliseconds(database: Database, work: Callable[[Unit], object]) -> float:
    """Draw some times, each in a transaction of its own; gives the shortest."""

    def once(store: Store) -> float:
        unit = Unit(store, MUNICIPALITY, NOW, SystemChance())
        began = time.perf_counter()
        work(unit)
        return (time.perf_counter() - began) * 1000

    return min([await database.run(once) for _ in range(TIMES)])


async def measure(folder: Path, closed: int) -> None:
    """Fill a database, and print how long each list takes."""
    database = await Database.open(folder / "schakel.db", Keyring(bytes(range(32))))
    try:
        await _measure(database, closed)
    finally:
        await database.close()


async def _measure(database: Database, closed: int) -> None:
    coordinator, reporter = await database.run(_settle)
    for first in range(0, closed + OPEN, BATCH):

        def fill(store: Store, first: int = first) -> None:
            for number in range(first, min(first + BATCH, closed + OPEN)):
                concern = _concern(reporter.id, number, closed=number >= OPEN)
                store.concerns.add(concern, ANSWERS)

        await database.run(fill)
    lists: dict[str, Callable[[Unit], object]] = {
        "overview": _drawn(NoticeKind.OPEN_OVERVIEW, Detail()),
        "morning list": _drawn(NoticeKind.MORNING_LIST, MorningDetail(NOW - timedelta(days=1))),
        "desk, open": lambda unit: desk_pages.open_list(unit, coordinator, 1),
        "desk, to be erased": lambda unit: desk_pages.erasing(unit, coordinator),
    }
    for name, work in lists.items():
        took = await milliseconds(database, work)
        print(f"{closed:8} closed, {OPEN} open   {name:20}{took:9.1f} ms")


async def main() -> None:
    """Measure with few and with many that were closed."""
    for closed in CLOSED:
        with tempfile.TemporaryDirectory() as folder:
            await measure(Path(folder), closed)


if __name__ == "__main__":
    asyncio.run(main())
