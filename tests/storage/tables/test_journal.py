import hashlib
import json
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.concerns.acts import Act
from domain.identifiers import ConcernId, PersonId
from storage.database import Database
from storage.errors import StorageTrouble
from storage.migrate import migrate
from storage.records import Journaled
from storage.sealing import Keyring
from storage.store import Store
from storage.tables.journal import Journal, JournalAct
from tests.storage.makers import NOW, a_concern, failing, keyring, member, rows

CONCERN = ConcernId("c" * 16)
KEY = keyring().new_key(f"concern:{CONCERN}")
FATMA, MEREL = PersonId("a" * 16), PersonId("b" * 16)
ACTS = st.lists(
    st.tuples(
        st.sampled_from((*JournalAct, *Act)),
        st.one_of(st.none(), st.just(FATMA), st.just(MEREL)),
        st.one_of(st.none(), st.just(CONCERN)),
        st.sampled_from(["", "talk-held", "not-allowed"]),
    ),
    min_size=1,
    max_size=12,
)
FIELDS = ["at", "act", "actor_id", "concern_id", "subject_id", "detail", "previous", "hash"]


@contextmanager
def a_journal() -> Iterator[tuple[sqlite3.Connection, Journal]]:
    folder = tempfile.TemporaryDirectory()
    file = Path(folder.name) / "journal.db"
    with folder, closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        migrate(connection)
        journal = Journal(connection, keyring(), lambda _: KEY)
        journal.begin()
        yield connection, journal


def write(journal: Journal, acts: list[tuple[JournalAct | Act, PersonId, ConcernId, str]]) -> None:
    for act, actor, concern, detail in acts:
        journal.append(act, NOW, actor=actor, concern=concern, detail=detail)


def keep_the_concern(store: Store) -> None:
    store.concerns.add(replace(a_concern(member(store).id), id=CONCERN), {})


def three_lines(store: Store) -> None:
    store.journal.append(Act.FILE, NOW, actor=MEREL, concern=CONCERN)
    store.journal.append(Act.READ, NOW, actor=FATMA, concern=CONCERN)
    store.journal.append(JournalAct.PERSON_REMOVED, NOW, actor=FATMA, subject=MEREL)


async def test_an_empty_journal_is_intact(database: Database) -> None:
    assert await database.run(lambda store: store.journal.verify()) is None


async def test_the_journal_tells_what_happened_to_a_concern(database: Database) -> None:
    await database.run(keep_the_concern)
    await database.run(three_lines)
    assert await database.run(lambda store: store.journal.of(CONCERN)) == [
        Journaled(1, NOW, "concern-filed", MEREL, CONCERN, None, ""),
        Journaled(2, NOW, "read", FATMA, CONCERN, None, ""),
    ]
    assert await database.run(lambda store: store.journal.verify()) is None


async def test_an_act_that_was_undone_leaves_no_line(database: Database) -> None:
    await database.run(three_lines)
    await failing(database, three_lines)
    await database.run(three_lines)
    assert await rows(database, "SELECT MAX(seq) FROM journal") == [(6,)]
    assert await database.run(lambda store: store.journal.verify()) is None


@settings(deadline=None, max_examples=40)
@given(ACTS)
def test_whatever_was_written_is_intact(
    acts: list[tuple[JournalAct | Act, PersonId, ConcernId, str]],
) -> None:
    with a_journal() as (_, journal):
        write(journal, acts)
        assert journal.verify() is None


@settings(deadline=None, max_examples=60)
@given(ACTS, st.integers(min_value=0), st.sampled_from(FIELDS))
def test_a_changed_line_is_found(
    acts: list[tuple[JournalAct | Act, PersonId, ConcernId, str]], which: int, field: str
) -> None:
    with a_journal() as (connection, journal):
        write(journal, acts)
        seq = which % len(acts) + 1
        connection.execute(f"UPDATE journal SET {field} = 'changed' WHERE seq = ?", (seq,))
        assert journal.verify() == seq


@settings(deadline=None, max_examples=60)
@given(ACTS, st.integers(min_value=0), st.booleans())
def test_a_removed_line_is_found_also_the_last_and_also_later(
    acts: list[tuple[JournalAct | Act, PersonId, ConcernId, str]],
    which: int,
    later: bool,  # noqa: FBT001 - drawn by hypothesis
) -> None:
    with a_journal() as (connection, journal):
        write(journal, acts)
        seq = which % len(acts) + 1
        connection.execute("DELETE FROM journal WHERE seq = ?", (seq,))
        if later:
            write(journal, acts)
        assert journal.verify() == seq


@settings(deadline=None, max_examples=60)
@given(ACTS, st.integers(min_value=0), st.integers(min_value=0))
def test_two_swapped_lines_are_found(
    acts: list[tuple[JournalAct | Act, PersonId, ConcernId, str]], one: int, other: int
) -> None:
    with a_journal() as (connection, journal):
        write(journal, acts)
        first, second = sorted((one % len(acts) + 1, other % len(acts) + 1))
        for old, new in ((first, -1), (second, first), (-1, second)):
            connection.execute("UPDATE journal SET seq = ? WHERE seq = ?", (new, old))
        assert journal.verify() == (None if first == second else first)


def test_a_line_added_by_somebody_without_the_key_is_found() -> None:
    with a_journal() as (connection, journal):
        journal.append(Act.READ, NOW, actor=FATMA)
        (mark,) = connection.execute(
            "SELECT value FROM meta WHERE name = 'journal-mark'"
        ).fetchone()
        Journal(connection, Keyring(bytes(32)), lambda _: KEY).append(Act.READ, NOW, actor=MEREL)
        assert journal.verify() == 2
        connection.execute("UPDATE meta SET value = ? WHERE name = 'journal-mark'", (mark,))
        assert journal.verify() == 2


def test_a_well_chained_line_without_a_new_mark_is_found() -> None:
    with a_journal() as (connection, journal):
        journal.append(Act.READ, NOW, actor=FATMA)
        (mark,) = connection.execute(
            "SELECT value FROM meta WHERE name = 'journal-mark'"
        ).fetchone()
        journal.append(Act.READ, NOW, actor=MEREL)
        connection.execute("UPDATE meta SET value = ? WHERE name = 'journal-mark'", (mark,))
        assert journal.verify() == 2


LINE = "SELECT {}, at, act, actor_id, concern_id, subject_id, detail, previous, hash FROM journal"


@pytest.mark.parametrize("number", [4, 5, 2**63 - 1])
@pytest.mark.parametrize("mark", [True, False])
@pytest.mark.parametrize(
    "change",
    [f"INSERT INTO journal {LINE} WHERE seq = 3", "UPDATE journal SET seq = {} WHERE seq = 3"],
)
def test_a_line_with_a_number_to_come_is_found_and_in_nobodys_way(
    change: str, number: int, *, mark: bool
) -> None:
    with a_journal() as (connection, journal):
        write(journal, [(Act.READ, FATMA, CONCERN, "")] * 3)
        connection.execute(change.format(number))
        if not mark:
            connection.execute("DELETE FROM meta WHERE name = 'journal-mark'")
        for _ in range(3):
            journal.append(Act.READ, NOW, actor=MEREL)
            assert journal.verify() is not None
        assert len(journal.about(MEREL)) == 3
        connection.execute("DELETE FROM journal WHERE seq = ?", (number,))
        assert journal.verify() is not None or number > 6


@pytest.mark.parametrize("lines_left", [0, 2])
def test_a_journal_without_its_mark_goes_on_but_is_never_intact_again(lines_left: int) -> None:
    with a_journal() as (connection, journal):
        write(journal, [(Act.READ, FATMA, CONCERN, "")] * 2)
        connection.execute("DELETE FROM meta WHERE name = 'journal-mark'")
        connection.execute("DELETE FROM journal WHERE seq > ?", (lines_left,))
        assert journal.verify() == lines_left + 1
        write(journal, [(Act.READ, FATMA, CONCERN, "")] * 2)
        assert journal.verify() == lines_left + 1


async def test_a_journal_line_shares_the_fate_of_its_act(database: Database) -> None:
    def fail(store: Store) -> None:
        three_lines(store)
        raise StorageTrouble

    with pytest.raises(StorageTrouble):
        await database.run(fail)
    assert await rows(database, "SELECT * FROM journal") == []
    assert await database.run(lambda store: store.journal.verify()) is None


def test_an_act_of_the_protocol_stands_in_the_journal_by_the_word_it_always_had() -> None:
    words = {
        Act.FILE: "concern-filed",
        Act.FILE_FOR: "filed-by-phone",
        Act.READ: "read",
        Act.ACKNOWLEDGE: "acknowledged",
        Act.TAKE_UP: "taken-up",
        Act.FEEDBACK: "feedback-given",
        Act.CALLED: "called",
        Act.NOT_REACHED: "not-reached",
        Act.TOLD_BY_PHONE: "told-by-phone",
        Act.ASK: "asked",
        Act.NOTE: "noted",
        Act.EXTEND: "extended",
        Act.ASK_IDENTITY: "identity-asked",
        Act.PASS_ON: "passing-on-asked",
        Act.ASK_BACK: "partner-asked-back",
        Act.ESCALATE: "escalated",
        Act.CLOSE: "closed",
        Act.REOPEN: "reopened",
        Act.LEAVE_CLOSED: "left-closed",
        Act.POSTPONE_ERASURE: "erasure-postponed",
        Act.KEEP: "keeping-asked",
        Act.ANSWER: "answered",
        Act.DECLINE: "declined",
        Act.ADD: "added",
        Act.CORRECT: "corrected",
        Act.WITHDRAW: "withdrawn",
        Act.REVEAL: "identity-revealed",
        Act.STAY_NAMELESS: "identity-kept",
        Act.LET_PASS_ON: "passing-on-allowed",
        Act.KEEP_HERE: "passing-on-refused",
        Act.GIVE_NAME: "name-given",
        Act.TAKE_NAME_BACK: "name-taken-back",
        Act.RATE: "rated",
        Act.REQUEST_REOPEN: "reopening-asked",
        Act.ADVISE: "advised",
        Act.ASSIGN: "assigned",
        Act.REMIND: "reminded",
        Act.GRANT: "granted",
        Act.REFUSE: "turned-down",
        Act.LAPSE: "question-lapsed",
        Act.EXPIRE: "request-expired",
        Act.GO_ON: "reopened-undecided",
        Act.ERASE: "erased",
    }
    with a_journal() as (_, journal):
        write(journal, [(act, FATMA, CONCERN, "") for act in words])
        assert [line.act for line in journal.of(CONCERN)] == list(words.values())


_COUNTED = (
    "SELECT COUNT(*) FROM journal WHERE act = 'concern-filed' GROUP BY actor_id ORDER BY COUNT(*)"
)


def two_people_file(store: Store) -> list[PersonId]:
    """Three concerns of one, and one of the other."""
    people = [member(store, account=account).id for account in (700_001, 700_002)]
    for number, reporter in enumerate([people[0]] * 3 + [people[1]], start=1):
        concern = a_concern(reporter, number)
        store.concerns.add(concern, {})
        store.journal.append(Act.FILE, NOW, actor=reporter, concern=concern.id)
        store.journal.append(Act.READ, NOW, actor=FATMA, subject=reporter, concern=concern.id)
    return people


async def test_nobody_counts_in_it_what_somebody_filed_before_or_after_that_was_erased(
    database: Database,
) -> None:
    people = await database.run(two_people_file)
    clear = [str(value) for row in await rows(database, "SELECT * FROM journal") for value in row]
    assert not {*people, FATMA} & set(clear)
    assert await rows(database, _COUNTED) == [(1,)] * 4
    assert len(await database.run(lambda store: store.journal.about(people[0]))) == 6

    def erase(store: Store) -> None:
        for number in range(1, 5):
            store.erasure.concern(ConcernId(f"{number:016x}"))

    await database.run(erase)
    assert await rows(database, _COUNTED) == [(1,)] * 4
    assert await database.run(lambda store: store.journal.about(people[0])) == []
    assert await database.run(lambda store: store.journal.about(FATMA)) == []
    lines = await database.run(lambda store: store.journal.of(ConcernId(f"{1:016x}")))
    assert [(line.act, line.actor) for line in lines] == [("concern-filed", None), ("read", None)]
    assert await database.run(lambda store: store.journal.verify()) is None


async def test_who_did_what_is_about_no_concern_is_sealed_too(database: Database) -> None:
    def admit(store: Store) -> None:
        for _ in range(3):
            store.journal.append(JournalAct.PERSON_ADMITTED, NOW, actor=FATMA, subject=MEREL)

    await database.run(admit)
    kept = await rows(database, "SELECT DISTINCT actor_id, subject_id FROM journal")
    assert len(kept) == 3
    assert not {FATMA, MEREL} & {value for row in kept for value in row}
    lines = await database.run(lambda store: store.journal.about(MEREL))
    assert [(line.actor, line.subject) for line in lines] == [(FATMA, MEREL)] * 3


async def test_lines_of_a_version_that_sealed_only_those_of_concerns_are_sealed_as_well(
    database: Database,
) -> None:
    """A line of an erased concern, which no key opens any more, is left as it is."""
    people = await database.run(two_people_file)

    def as_that_version(store: Store) -> None:
        store.erasure.concern(ConcernId(f"{2:016x}"))
        run, previous = store._connection.execute, bytes(32)
        store.journal.append(JournalAct.PERSON_ADMITTED, NOW, actor=FATMA, subject=people[0])
        run(
            "UPDATE journal SET actor_id = ?, subject_id = ? WHERE concern_id IS NULL",
            (FATMA, people[0]),
        )
        columns = "seq, at, act, actor_id, concern_id, subject_id, detail"
        for line in run(f"SELECT {columns} FROM journal ORDER BY seq").fetchall():
            text = json.dumps(line, ensure_ascii=True, separators=(",", ":")).encode()
            hashed = hashlib.sha256(previous + text).digest()
            run(
                "UPDATE journal SET previous = ?, hash = ? WHERE seq = ?",
                (previous, hashed, line[0]),
            )
            previous = hashed
        store.journal._sign(9, previous)
        run("UPDATE meta SET value = ? WHERE name = 'journal-sealed'", (b"yes",))

    await database.run(as_that_version)
    before = await rows(database, "SELECT actor_id, subject_id FROM journal WHERE seq <= 8")
    assert await database.run(lambda store: store.journal.has_older())
    await database.run(lambda store: store.journal.seal_older())
    assert before == await rows(database, "SELECT actor_id, subject_id FROM journal WHERE seq <= 8")
    assert await database.run(lambda store: store.journal.verify()) is None
    assert not await rows(database, "SELECT 1 FROM journal WHERE actor_id = ?", FATMA)
    lines = await database.run(lambda store: store.journal.about(people[0]))
    assert lines[-1].actor == FATMA
    assert not await database.run(lambda store: store.journal.has_older())


def in_the_clear(store: Store) -> None:
    """Write the lines again as versions before this one wrote them."""
    run, previous = store._connection.execute, bytes(32)
    lines = [
        (line.seq, "2026-03-02T09:00:00Z", line.act, line.actor, line.concern, line.subject, "")
        for number in range(1, 5)
        for line in store.journal.of(ConcernId(f"{number:016x}"))
    ]
    for line in lines:
        text = json.dumps(line, ensure_ascii=True, separators=(",", ":")).encode()
        hashed = hashlib.sha256(previous + text).digest()
        run(
            "UPDATE journal SET at = ?, actor_id = ?, subject_id = ?, detail = '', previous = ?,"
            " hash = ? WHERE seq = ?",
            (line[1], line[3], line[5], previous, hashed, line[0]),
        )
        previous = hashed
    store.journal._sign(len(lines), previous)
    run("DELETE FROM meta WHERE name = 'journal-sealed'")


async def test_lines_of_an_earlier_version_are_sealed_once_also_of_what_was_erased(
    database: Database,
) -> None:
    people = await database.run(two_people_file)
    await database.run(in_the_clear)
    assert await rows(database, _COUNTED) == [(1,), (3,)]
    assert await database.run(lambda store: store.journal.verify()) is None
    await database.run(lambda store: store.erasure.concern(ConcernId(f"{2:016x}")))
    assert await database.run(lambda store: store.journal.has_older())
    await database.run(lambda store: store.journal.seal_older())
    assert await rows(database, _COUNTED) == [(1,)] * 4
    assert await database.run(lambda store: store.journal.verify()) is None
    assert len(await database.run(lambda store: store.journal.about(people[0]))) == 4
    assert not await database.run(lambda store: store.journal.has_older())


async def test_a_chain_that_was_broken_before_stays_so(database: Database) -> None:
    await database.run(two_people_file)
    await database.run(in_the_clear)
    await rows(database, "UPDATE journal SET act = 'read' WHERE seq = 3")
    assert not await database.run(lambda store: store.journal.has_older())
    assert await database.run(lambda store: store.journal.verify()) == 3


def test_a_walk_in_pieces_finds_what_a_walk_at_once_finds() -> None:
    with a_journal() as (connection, journal):
        for _ in range(450):
            journal.append(JournalAct.REFUSED, NOW, actor=MEREL, detail="not-allowed")
        assert journal.verify(lambda: True) is None
        connection.execute("UPDATE journal SET detail = 'x' WHERE seq = 333")
        assert journal.verify(lambda: True) == journal.verify() == 333
        connection.execute("DELETE FROM journal WHERE seq >= 333")
        assert journal.verify(lambda: True) == journal.verify() == 333
        connection.execute("DELETE FROM journal")
        assert journal.verify(lambda: True) == journal.verify() == 1


def test_a_walk_in_pieces_minds_no_line_that_comes_or_goes_meanwhile() -> None:
    with a_journal() as (_, journal):
        journal.append(JournalAct.REFUSED, NOW)
        later = NOW + timedelta(days=1)
        for _ in range(450):
            journal.append(JournalAct.REFUSED, later)
        turns = iter(range(9))

        def rest() -> bool:
            turn = next(turns)
            if turn < 2:
                journal.append(JournalAct.REFUSED, later)
            elif turn == 2:
                journal.cut(later, later, 300)
            return True

        assert journal.verify(rest) is None
        assert journal.verify(lambda: False) is None, "it was told to stop"


def test_a_day_shows_no_line_that_is_not_as_it_was_written() -> None:
    with a_journal() as (connection, journal):
        journal.append(JournalAct.REFUSED, NOW, actor=MEREL)
        journal.append(JournalAct.READ, NOW, actor=FATMA)
        connection.execute("UPDATE journal SET act = 'exported' WHERE seq = 1")
        day = NOW - timedelta(days=1), NOW + timedelta(days=1)
        assert [line.seq for line in journal.between(*day)] == [2]
