"""Journal: who did what when, append-only, each line hashing the one before.

A closed vocabulary and ids, never content. A signed mark remembers the last line, so that
cutting lines off the end shows as well, now and after later lines. Who did something is sealed, so
that nobody without the key can count or compare. With a concern it is under the key of that
concern: once it is erased nobody can tell at all who it was, and the chain stays as it is.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any

from domain.concerns.act_table import ACTS
from domain.concerns.acts import Act
from domain.identifiers import ConcernId, PersonId
from storage.journal_acts import JournalAct
from storage.journal_heads import Head, line_hash
from storage.migrate import read_meta, write_meta
from storage.moments import from_text, to_text
from storage.records import Journaled
from storage.sealing import DataKey, Keyring
from storage.tables.by_secret.journal_ids import SEALED, JournalIds
from storage.tables.by_secret.journal_marks import BEGINS, CUT, NEWEST, read_mark, write_mark

__all__ = ["Journal", "JournalAct"]

_BEFORE_THE_FIRST = bytes(32)
_AFTER_A_BREAK = b"\xff" * 32
_HIGHEST = 2**62
"""No line of ours has a number beyond it; one that another program wrote may."""

_SEALED_MARK, _ALL = "journal-sealed", b"all"
_MADE_ANEW = "journal-made-anew"
_PIECE, _ALL_LINES = 200, -1
"""How many lines are read at once, beside who writes them."""

_FIRST = -(2**63)
"""Also of lines that are no number of ours."""

_COLUMNS = "seq, at, act, actor_id, concern_id, subject_id, detail"
_WHOLE = f"SELECT {_COLUMNS}, previous, hash FROM journal"


class Journal:
    """The lines so far, and the mark that signs the last of them."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        keyring: Keyring,
        key_of: Callable[[ConcernId], DataKey],
    ) -> None:
        self._connection = connection
        self._keyring = keyring
        self._ids = JournalIds(connection, keyring, key_of)

    def begin(self) -> None:
        """Sign the empty journal of a new database."""
        self._sign(0, _BEFORE_THE_FIRST)
        write_meta(self._connection, _SEALED_MARK, _ALL)

    def has_older(self) -> bool:
        """Tell whether there are lines to seal; a broken chain stays as it is: it is proof."""
        return read_meta(self._connection, _SEALED_MARK) != _ALL and self.verify() is None

    def seal_older(self) -> None:
        """Seal who did something in lines of before that was done.

        The chain is made anew with it; see `has_older`.
        """
        seq, previous = self._cut_at()
        lines = self._connection.execute(f"SELECT {_COLUMNS} FROM journal ORDER BY seq").fetchall()
        for seq, at, act, actor, concern, subject, detail in lines:
            who = self._ids.sealed(seq, "actor", actor, concern)
            whom = self._ids.sealed(seq, "subject", subject, concern)
            instead = detail if act == JournalAct.PERSON_AWAY else None
            what = self._ids.sealed(seq, "detail", instead or None, concern) or detail
            hashed = line_hash((seq, at, act, who, concern, whom, what), previous)
            self._connection.execute(
                "UPDATE journal SET actor_id = ?, subject_id = ?, detail = ?, previous = ?,"
                " hash = ? WHERE seq = ?",
                (who, whom, what, previous, hashed, seq),
            )
            previous = hashed
        self._sign(seq, previous)
        write_meta(self._connection, _SEALED_MARK, _ALL)
        write_meta(self._connection, _MADE_ANEW, str(seq).encode())

    def append(
        self,
        act: JournalAct | Act,
        now: datetime,
        *,
        actor: PersonId | None = None,
        concern: ConcernId | None = None,
        subject: PersonId | None = None,
        detail: str = "",
        instead: PersonId | None = None,
    ) -> None:
        """Add a line. `detail` is a code of our own (a reason, an outcome), never words.

        In its place it may say who does something `instead`, sealed like who it is about.
        """
        last, previous = self._signed() or self._last_after_a_break()
        seq = self._free_after(last)
        word = ACTS[act].journaled if isinstance(act, Act) else act.value
        who = self._ids.sealed(seq, "actor", actor, concern)
        whom = self._ids.sealed(seq, "subject", subject, concern)
        what = self._ids.sealed(seq, "detail", instead, concern) or detail
        line = (seq, to_text(now), word, who, concern, whom, what)
        hashed = line_hash(line, previous)
        self._connection.execute(
            f"INSERT INTO journal ({_COLUMNS}, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*line, previous, hashed),
        )
        self._sign(seq, hashed)

    def verify(self, rest: Callable[[], bool] | None = None) -> int | None:
        """Walk the whole chain; tells the first line that is not as it was written, or None.

        When lines are missing at the end, that is the number of the first missing one. With `rest`
        in pieces, also while lines are added: it is called between two, and ends it by a no.
        """
        cut, previous = self._cut_at()
        expected, signed, piece = cut + 1, None, None
        while piece is None or piece:
            signed = self._signed()  # first: so a line that it signs is read, if it is there
            piece = self._connection.execute(
                f"SELECT previous, hash, {_COLUMNS} FROM journal WHERE seq >= ? ORDER BY seq"
                " LIMIT ?",
                (expected if piece else _FIRST, _ALL_LINES if rest is None else _PIECE),
            ).fetchall()
            for kept_previous, kept_hash, *line in piece:
                right = line[0] == expected and kept_previous == previous
                if not (right and kept_hash == line_hash(tuple(line), previous)):
                    return expected if self._cut_at()[0] == cut else self.verify(rest)
                expected, previous = expected + 1, kept_hash
            if rest is None:
                break
            if not rest():
                return None
        if signed == (expected - 1, previous):
            return None
        return expected if signed is None else min(expected, signed[0] + 1)

    def head(self) -> Head:
        """Give the newest line, as it is signed."""
        seq, hashed = self._signed() or self._last_after_a_break()
        return Head(seq, hashed.hex())

    def lacks(self, head: Head) -> bool:
        """Tell whether this was a newest line of the journal, and stands in it no more.

        Lines that were sealed later have another hash since: of those only the number counts.
        """
        if head.seq <= int(read_meta(self._connection, _MADE_ANEW) or b"0"):
            return False
        cut, hashed = self._cut_at()
        if head.seq <= cut:
            return head.seq == cut and not hashed.hex().startswith(head.hash)
        row = self._connection.execute(
            "SELECT hash FROM journal WHERE seq = ?", (head.seq,)
        ).fetchone()
        return row is None or not row[0].hex().startswith(head.hash)

    def cut(self, before: datetime, now: datetime, most: int) -> int:
        """Let lines of before a moment (UTC) go, the oldest first, `most` at once; tells how many.

        Those of a concern that is kept stay, and all that come after them. The chain then begins
        with the last one that went: its hash is signed, and stands in a line of its own. What of
        these was changed stays: it is proof.
        """
        cut, previous = self._cut_at()
        last = min(self._last_before(before), cut + most)
        rows = self._connection.execute(
            f"SELECT previous, hash, {_COLUMNS} FROM journal WHERE seq <= ? ORDER BY seq", (last,)
        ).fetchall()
        for kept_previous, hashed, *line in rows:
            if kept_previous != previous or hashed != line_hash(tuple(line), previous):
                return 0
            previous = hashed
        if not rows or self._signed() is None:
            return 0
        self._connection.execute("DELETE FROM journal WHERE seq <= ?", (last,))
        write_mark(self._connection, self._keyring, CUT, last, previous)
        self.append(JournalAct.JOURNAL_CUT, now, detail=Head(last, previous.hex()).spoken)
        return len(rows)

    def _last_before(self, before: datetime) -> int:
        """Give the last line that may go; never the newest there is."""
        first_kept = (
            "SELECT MIN(seq) FROM journal WHERE at >= ?",
            "SELECT MIN(journal.seq) FROM concern JOIN journal ON journal.concern_id = concern.id",
            "SELECT MAX(seq) FROM journal",
        )
        values: tuple[tuple[str, ...], ...] = ((to_text(before),), (), ())
        found = [
            self._connection.execute(statement, given).fetchone()[0]
            for statement, given in zip(first_kept, values, strict=True)
        ]
        return min((seq for seq in found if seq is not None), default=1) - 1

    def _cut_at(self) -> tuple[int, bytes]:
        """Give number and hash of the last line that went, as signed; none that is not ours."""
        return read_mark(self._connection, self._keyring, CUT) or (0, _BEFORE_THE_FIRST)

    def begun(self) -> datetime | None:
        """Tell when the first line was written; None when there is none."""
        row = self._connection.execute("SELECT at FROM journal ORDER BY seq LIMIT 1").fetchone()
        return None if row is None else from_text(row[0])

    def of(self, concern_id: ConcernId) -> list[Journaled]:
        """List what was journaled about a concern, in order."""
        rows = self._connection.execute(
            f"{_WHOLE} WHERE concern_id = ? ORDER BY seq",
            (concern_id,),
        )
        return list(self._as_written(rows))

    def between(self, since: datetime, until: datetime) -> list[Journaled]:
        """List what was journaled from a moment up to another (UTC), in order."""
        rows = self._connection.execute(
            f"{_WHOLE} WHERE at >= ? AND at < ? ORDER BY seq",
            (to_text(since), to_text(until)),
        )
        return list(self._as_written(rows))

    def after(self, seq: int, act: JournalAct) -> list[Journaled]:
        """List the lines of this act that came after a line, in order."""
        which = "WHERE seq > ? AND act = ? ORDER BY seq"
        return list(self._as_written(self._connection.execute(f"{_WHOLE} {which}", (seq, act))))

    def about(self, person: PersonId) -> list[Journaled]:
        """List what somebody did, and what was done with them, in order."""
        rows = self._connection.execute(f"{_WHOLE} ORDER BY seq")
        return [line for line in self._as_written(rows) if person in {line.actor, line.subject}]

    def _as_written(self, rows: Iterable[tuple[Any, ...]]) -> Iterator[Journaled]:
        """Read lines; one that is not as it was written is left to `verify` to tell of."""
        for *line, previous, kept in rows:
            if isinstance(previous, bytes) and line_hash(tuple(line), previous) == kept:
                yield self._read(tuple(line))

    def _read(self, row: tuple[Any, ...]) -> Journaled:
        seq, at, act, actor, concern, subject, detail = row
        who = self._ids.opened(seq, "actor", actor, concern)
        whom = self._ids.opened(seq, "subject", subject, concern)
        if detail.startswith(SEALED):
            detail = self._ids.opened(seq, "detail", detail, concern) or ""
        return Journaled(seq, from_text(at), act, who, concern, whom, detail)

    @staticmethod
    def sign_anew(connection: sqlite3.Connection, old: Keyring, new: Keyring) -> None:
        """For a renewal of the master key: sign the newest line and the cut with the new one.

        A mark that is wrong stays wrong.
        """
        for mark in BEGINS:
            line = read_mark(connection, old, mark)
            if line is not None:
                write_mark(connection, new, mark, *line)

    def _sign(self, seq: int, hashed: bytes) -> None:
        write_mark(self._connection, self._keyring, NEWEST, seq, hashed)

    def _signed(self) -> tuple[int, bytes] | None:
        """Give number and hash of the last line as signed; None when the mark is not ours.

        The next line follows the mark, not the table: after lines were cut off, the gap stays.
        """
        return read_mark(self._connection, self._keyring, NEWEST)

    def _free_after(self, seq: int) -> int:
        """Give the next number that no line has; `verify` finds a line that another added."""
        taken = "SELECT 1 FROM journal WHERE seq = ?"
        while self._connection.execute(taken, (seq := seq + 1,)).fetchone() is not None:
            pass
        return seq

    def _last_after_a_break(self) -> tuple[int, bytes]:
        """Go on when the mark was tampered with, in a way that `verify` will always see."""
        (last,) = self._connection.execute(
            "SELECT COALESCE(MAX(seq), 0) FROM journal WHERE seq BETWEEN 0 AND ?", (_HIGHEST,)
        ).fetchone()
        return last, _AFTER_A_BREAK
