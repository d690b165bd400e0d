"""An upgrade that seals what stood in the clear is killed at any moment: nothing is lost."""

import random
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from domain.identifiers import ConcernId, MessageId, PersonId
from storage.damage.row_tags import RowTags
from storage.database import Database
from storage.migrate import MIGRATIONS, migrate, schema_version
from storage.older.seal_now import SealNow
from storage.store import Store
from tests.journeys.stage import environment_of_a_child
from tests.storage.makers import keyring
from tests.storage.older_versions import AT, MEREL, SEEDS, Hand, put_concern

BEFORE = 15
"""The last version in which it stood in the clear who filed, owned, wrote and was told what."""

CONCERNS, KILLS, SEED = 400, 12, 20_260_403
REPLY = '{"text":"menu-welcome"}'
OTHERS = [f"{number:016x}" for number in range(0xA1, 0xA7)]


@dataclass
class Before:
    """What a database of before holds: of each concern who filed it, who handles it and so on."""

    people: dict[str, tuple[str, str | None]] = field(default_factory=dict)
    authors: dict[str, str] = field(default_factory=dict)
    told: dict[int, tuple[str, str]] = field(default_factory=dict)
    copies: dict[str, tuple[str, int]] = field(default_factory=dict)
    writing: dict[str, int] = field(default_factory=dict)


def fill(path: Path, folder: Path) -> Before:
    """Make a database of that version with much in it."""
    chance, before = random.Random(SEED), Before()  # noqa: S311 - who filed what, no secrets
    folder.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for step in sorted(MIGRATIONS.glob("*.sql"))[:BEFORE]:
            shutil.copy(step, folder)
            migrate(connection, folder)
            SEEDS[schema_version(connection)](connection)
        connection.execute("BEGIN")
        hand = Hand(connection)
        for number in range(CONCERNS):
            concern = f"{0xC000 + number:016x}"
            put_concern(hand, concern)
            people = chance.choice([MEREL, *OTHERS]), chance.choice([None, MEREL, *OTHERS])
            connection.execute("PRAGMA defer_foreign_keys = ON")
            connection.execute(
                "UPDATE concern SET reporter_id = ?, owner_id = ? WHERE id = ?", (*people, concern)
            )
            before.people[concern] = people
            _add_more(hand, before, concern, chance.choice(OTHERS), 70_000 + number)
        RowTags(connection, keyring()).write_all()
        connection.execute("COMMIT")
    return before


def _add_more(hand: Hand, before: Before, concern: str, person: str, message: int) -> None:
    """Write something about a concern, tell somebody of it, and let somebody write about it."""
    ring, key, entry = hand.ring, hand.key_of("concern", concern), f"{0xE0000 + message:016x}"
    hand.put(
        "entry",
        id=entry,
        concern_id=concern,
        kind="note",
        author_id=person,
        at=AT,
        body_sealed=ring.seal(key, "entry", "body", entry, "Gezien."),
    )
    before.authors[entry] = person
    hand.put(
        "outbox",
        id=message,
        kind="reply",
        person_id=person,
        concern_id=concern,
        message=message,
        detail_sealed=ring.seal(ring.outbox, "outbox", "detail", str(message), REPLY),
        priority=0,
        coalesce_key=f"told:{concern}",
        state="waiting",
        created_at=AT,
    )
    before.told[message] = (person, concern)
    hand.put("telegram_copy", place=person, message=message, concern_id=concern)
    before.copies[concern] = (person, message)
    name, state = f"{MEREL}/{concern}/{entry}", '{"at":"words"}'
    hand.put(
        "conversation",
        id=entry,
        person_id=MEREL,
        place=concern,
        kind="writing",
        concern_id=concern,
        state_sealed=ring.seal(hand.key_of("person", MEREL), "conversation", "state", name, state),
        turn=1,
        screen_message=message,
        warned=0,
        updated_at=AT,
    )
    before.writing[concern] = message


def open_and_kill(path: Path, after: float) -> bool:
    """Let a process open it, and kill it; tells whether it had it open by then."""
    command = [sys.executable, "-m", "tests.storage.upgrades.upgrading_process", str(path)]
    with subprocess.Popen(
        command,
        env=environment_of_a_child(measured=False),
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(after)
        process.kill()
        return "open" in process.stdout.read()


@pytest.mark.slow
async def test_nothing_is_lost_and_everything_is_whose_it_was(path: Path, tmp_path: Path) -> None:
    before, chance = fill(path, tmp_path / "steps"), random.Random(SEED)  # noqa: S311 - moments
    clean = path.read_bytes()
    for _ in range(KILLS):
        if open_and_kill(path, chance.uniform(0.0, 0.4)):
            await _holds(path, before)
            path.write_bytes(clean)
            for ending in ("-wal", "-shm"):
                Path(f"{path}{ending}").unlink(missing_ok=True)
    await _holds(path, before)


async def _holds(path: Path, before: Before) -> None:
    database = await Database.open(path, keyring())
    try:
        await database.run(lambda store: _compare(store, before))
    finally:
        await database.close()
    for ending in ("", "-wal"):
        file = Path(f"{path}{ending}")
        for person in OTHERS if file.exists() else ():
            assert person.encode() not in file.read_bytes()


def _compare(store: Store, before: Before) -> None:
    assert not SealNow(store._connection, store).waits()
    assert store.damaged() == 1, "what was set aside before"
    kept = {concern.id: (concern.reporter, concern.owner) for concern in store.concerns.all()}
    assert kept.items() >= before.people.items()
    for person in OTHERS:
        filed = {each.id for each in store.concerns.of_reporter(PersonId(person))}
        assert filed == {id_ for id_, (reporter, _) in before.people.items() if reporter == person}
    assert store.journal.verify() is None
    entries = [entry for id_ in before.people for entry in store.entries.of(ConcernId(id_))]
    assert {entry.id: entry.author for entry in entries} == before.authors
    told = {each.id: each.notice for each in store.outbox.waiting()}
    assert {id_: (told[id_].person, told[id_].concern) for id_ in before.told} == before.told
    assert all(store.outbox.pending(f"told:{concern}") for concern in before.people)
    for concern, where in before.copies.items():
        assert where in store.copies.of(ConcernId(concern))
        assert store.copies.concern_in(where[0], MessageId(where[1])) == concern
    assert store.attachments.purge() == 0
    writing = {each.place: each.screen for each in store.conversations.by(PersonId(MEREL))}
    assert writing.items() >= before.writing.items()
    assert {each.place for each in store.conversations.in_group()} == set(before.writing)
