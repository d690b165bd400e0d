"""A process that receives and handles updates until it is killed, and says what it promised.

Each unit moves a conversation one turn on, tells it in the outbox and journals it; these three
must agree afterwards, whenever the process ended.
"""

import asyncio
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

from domain.conversations.notices import ReplyDetail
from domain.identifiers import PersonId
from storage.database import Database
from storage.records import Waiting
from storage.store import Store
from storage.tables.journal import JournalAct
from tests.storage.makers import NOW, a_notice, keyring

BATCH = 7


def handle(store: Store, person: PersonId, update: Waiting) -> None:
    conversation = store.conversations.of(person, "private")
    if conversation is None:
        raise LookupError
    store.conversations.save(replace(conversation, turn=conversation.turn + 1))
    detail = ReplyDetail("menu-welcome", {"update": str(update.update_number)})
    store.outbox.add(a_notice(person, detail=detail), NOW)
    store.journal.append(JournalAct.DRAFT_DROPPED, NOW, actor=person)
    store.inbox.done([update.id])


def handle_all(store: Store, person: PersonId) -> None:
    for update in store.inbox.waiting(BATCH):
        with store.savepoint():
            handle(store, person, update)


def receive(store: Store, first: int) -> None:
    numbers = range(first, first + BATCH)
    store.inbox.receive([(n, f'{{"update_id":{n}}}'.encode()) for n in numbers], NOW)


async def work(path: Path, person: PersonId, first: int) -> None:
    database = await Database.open(path, keyring())
    number = first
    while True:
        await database.run(partial(receive, first=number))
        number += BATCH
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
        await database.run(lambda store: handle_all(store, person))


if __name__ == "__main__":
    asyncio.run(work(Path(sys.argv[1]), PersonId(sys.argv[2]), int(sys.argv[3])))
