"""A filing takes no more than 11 kB of database once the inbox and outbox are done with it."""

from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from domain.concerns.acts import Act
from domain.concerns.concern import Stage
from domain.identifiers import MessageId, PersonId, ThreadId
from domain.roles import Role
from storage.database import Database
from storage.records import Placement
from storage.store import Store
from storage.tables.journal import JournalAct
from tests.storage.makers import NOW, a_concern, a_conversation, a_notice, an_entry, member

FILINGS = 300
UPDATES_A_FILING = 14
ACCOUNT = "Er staan elke avond tien jongens bij de brug, en er was ruzie. " * 12


def file_one(store: Store, reporter: PersonId, official: PersonId, number: int) -> None:
    numbers = range(number * UPDATES_A_FILING, (number + 1) * UPDATES_A_FILING)
    store.inbox.receive([(n, str(n).encode() * 60) for n in numbers], NOW)
    for waiting in store.inbox.waiting(UPDATES_A_FILING):
        store.conversations.save(a_conversation(reporter, state={"pieces": [ACCOUNT]}))
        sent = store.outbox.add(a_notice(reporter), NOW)
        store.inbox.done([waiting.id])
        store.outbox.sent([sent])
    store.conversations.drop(reporter, "private")
    concern = a_concern(reporter, number)
    store.concerns.add(concern, {"account": ACCOUNT, "since": "today", "help": ACCOUNT[:200]})
    store.concerns.place(
        concern.id, Placement(ThreadId(number), "Z-1 Spanning Haven", MessageId(number), b"s" * 16)
    )
    store.entries.add(an_entry(concern.id, official, number, body=ACCOUNT[:400]))
    store.concerns.save(replace(concern, stage=Stage.CLOSED, outcome="talk-held", closed_at=NOW))
    for act in (
        Act.FILE,
        JournalAct.RECEIPT_DELIVERED,
        Act.READ,
        Act.ACKNOWLEDGE,
        Act.FEEDBACK,
        Act.CLOSE,
    ):
        store.journal.append(act, NOW, actor=official, concern=concern.id)


async def test_a_filing_takes_little_room(database: Database, path: Path) -> None:
    reporter = (await database.run(member)).id
    official = (await database.run(lambda store: member(store, 2, Role.OFFICIAL))).id
    await database.purge_log()
    empty = path.stat().st_size
    for number in range(FILINGS):
        await database.run(partial(file_one, reporter=reporter, official=official, number=number))
    await database.purge_log()
    before_purge = (path.stat().st_size - empty) / FILINGS
    await database.run(lambda store: store.inbox.purge(NOW + timedelta(days=2)))
    await database.purge_log()
    after_purge = (path.stat().st_size - empty) / FILINGS
    assert before_purge < 11_000
    assert after_purge < 6_000
