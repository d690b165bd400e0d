"""What was deleted is nowhere on disk any more, and what is there is never readable."""

import base64
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from domain.conversations.notices import ReplyDetail
from domain.identifiers import ChatId, MessageId, PersonId, ThreadId
from storage.database import Database
from storage.records import Placement
from storage.store import Store
from storage.tables.group_candidate import CandidateGroup
from storage.tables.inbox import QUARANTINED_KEPT
from tests.new_database import MASTER
from tests.storage.makers import (
    CODE,
    NOW,
    a_concern,
    a_conversation,
    a_notice,
    an_entry,
    an_invite,
    keyring,
    member,
    rows,
)

ACCOUNT, GROUP, NEXT_GROUP = 7_112_233_445, -1_002_233_445_566, -1_009_988_776_655
WORDS = {
    name: f"kanarie-{name}-Éénzaam-🐤"
    for name in (
        "name",
        "neighbourhood",
        "code",
        "state",
        "subject",
        "place",
        "account",
        "topic",
        "entry",
        "title",
        "candidate",
        "update",
        "detail",
    )
}
SECRETS = [*WORDS.values(), CODE, str(ACCOUNT), str(GROUP), str(NEXT_GROUP)]


def spellings(secret: str) -> Iterator[bytes]:
    """Give the ways in which these words could have got into a file."""
    escaped = secret.encode("unicode_escape")
    for plain in (secret.encode(), secret.encode("utf-16-le"), secret.encode("utf-16-be"), escaped):
        yield plain
        yield plain.hex().encode()
        yield plain.hex().upper().encode()
        for shift in range(3):
            # Base64 depends on where in the text the words begin; its edges are left out.
            coded = base64.b64encode(b"\0" * shift + plain)
            yield coded[4:-4]
            yield base64.urlsafe_b64encode(b"\0" * shift + plain)[4:-4]


def files(path: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in path.parent.iterdir()}


def found(path: Path, secrets: list[str]) -> list[tuple[str, str]]:
    contents = files(path)
    return [
        (name, secret)
        for secret in secrets
        for spelling in set(spellings(secret))
        for name, content in contents.items()
        if spelling in content
    ]


def fill(store: Store) -> PersonId:
    """Put a canary in every field that can hold one."""
    person = member(
        store,
        ACCOUNT,
        name=WORDS["name"],
        neighbourhood=WORDS["neighbourhood"],
        code=WORDS["code"],
    )
    store.invites.add(an_invite(), CODE)
    store.strangers.count(person.account, NOW)
    store.conversations.save(a_conversation(person.id, state={"pieces": [WORDS["state"]]}))
    concern = a_concern(person.id, subject=WORDS["subject"], neighbourhood=WORDS["place"])
    store.concerns.add(concern, {"account": WORDS["account"] * 100})
    store.concerns.place(concern.id, Placement(ThreadId(3), WORDS["topic"], MessageId(4), b"shown"))
    store.entries.add(an_entry(concern.id, person.id, body=WORDS["entry"]))
    store.group.bind(ChatId(GROUP), WORDS["title"], forum=True, now=NOW)
    store.group.halt(ChatId(NEXT_GROUP))
    store.candidate.save(
        CandidateGroup(ChatId(NEXT_GROUP), WORDS["candidate"], forum=True, by=person.id)
    )
    body = f'{{"from":{ACCOUNT},"text":"{WORDS["update"]}"}}'.encode()
    store.inbox.receive([(1, body), (2, body)], NOW)
    store.inbox.quarantine(2)
    detail = ReplyDetail(WORDS["detail"], {"secret": CODE})
    store.outbox.add(a_notice(person.id, detail=detail), NOW)
    return person.id


def test_the_search_itself_finds_words_however_they_are_written(path: Path) -> None:
    for spelling in spellings(WORDS["name"]):
        path.write_bytes(b"\x07 before " + spelling + b" after")
        assert found(path, [WORDS["name"]])


async def test_no_canary_is_readable_while_everything_is_kept(
    database: Database, path: Path
) -> None:
    await database.run(fill)
    assert {"schakel.db", "schakel.db-wal", "schakel.db-shm"} <= set(files(path))
    assert found(path, SECRETS) == []
    await database.purge_log()
    assert found(path, SECRETS) == []
    assert MASTER.hex() not in repr(files(path))
    assert all(MASTER not in content for content in files(path).values())


async def test_no_canary_is_readable_after_an_update_that_failed(
    database: Database, path: Path
) -> None:
    def fail(store: Store) -> None:
        fill(store)
        # More than SQLite keeps in memory, so that it must write before the end.
        store.inbox.receive([(n, WORDS["update"].encode() * 90) for n in range(3000)], NOW)
        raise LookupError

    with pytest.raises(LookupError):
        await database.run(fail)
    assert found(path, SECRETS) == []


async def sealed_values(database: Database) -> dict[str, bytes]:
    """Give every sealed value as its bytes stand in the file, long enough to be unmistakable."""
    values: dict[str, bytes] = {}
    for (table,) in await rows(database, "SELECT name FROM sqlite_master WHERE type = 'table'"):
        columns = await rows(database, f"SELECT name FROM pragma_table_info('{table}')")
        for (column,) in columns:
            if column.endswith("_sealed"):
                kept = await rows(
                    database, f"SELECT {column} FROM {table} WHERE {column} IS NOT NULL LIMIT 1"
                )
                values |= {f"{table}.{column}": value for (value,) in kept}
    return values


async def test_after_the_purge_not_even_the_sealed_bytes_are_left(
    database: Database, path: Path
) -> None:
    person = await database.run(fill)
    sealed = await sealed_values(database)
    assert len(sealed) == 20
    assert all(
        any(value[:40] in file for file in files(path).values()) for value in sealed.values()
    )

    def delete(store: Store) -> None:
        store.inbox.done([1])
        store.inbox.purge(NOW + QUARANTINED_KEPT + timedelta(days=1))
        store.outbox.sent([outgoing.id for outgoing in store.outbox.waiting()])
        store.people.remove(person, NOW)
        store.candidate.drop()
        for table in ("entry", "concern", "officials_group", "person"):
            store._connection.execute(f"DELETE FROM {table}")

    await database.run(delete)
    await database.purge_log()
    left = [
        (name, file)
        for name, value in sealed.items()
        for file, content in files(path).items()
        if value[:40] in content or value[-24:] in content
    ]
    assert left == []


async def test_an_answer_that_was_changed_is_not_left_behind(
    database: Database, path: Path
) -> None:
    person = await database.run(member)

    def change(store: Store, turn: int) -> None:
        state = {"pieces": [WORDS["state"] * turn]}
        store.conversations.save(a_conversation(person.id, state=state, turn=turn))

    old = []
    for turn in range(40):
        await database.run(partial(change, turn=turn))
        old += await rows(database, "SELECT state_sealed FROM conversation")
    await database.purge_log()
    kept = b"".join(files(path).values())
    assert old[-1][0][:40] in kept
    assert [number for number, (value,) in enumerate(old[:-1]) if value[:40] in kept] == []


async def test_purging_gives_the_room_back_to_the_disk(database: Database, path: Path) -> None:
    await database.purge_log()
    empty = path.stat().st_size
    await database.run(
        lambda store: store.inbox.receive([(n, b"x" * 3000) for n in range(500)], NOW)
    )
    await database.purge_log()
    large = path.stat().st_size
    await database.run(lambda store: store.inbox.done(range(1, 501)))
    await database.run(lambda store: store.inbox.purge(NOW + timedelta(days=2)))
    await database.purge_log()
    assert large > 1_500_000
    assert path.stat().st_size < empty + 50_000


async def test_a_reopened_database_holds_no_readable_word_either(path: Path) -> None:
    database = await Database.open(path, keyring())
    await database.run(fill)
    await database.close()
    assert found(path, SECRETS) == []
