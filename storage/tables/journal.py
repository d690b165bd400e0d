"""Journal: who did what when, append-only, each line hashing the one before.

A closed vocabulary and ids, never content. A signed mark remembers the last line, so that
cutting lines off the end shows as well, now and after later lines.
"""

import hashlib
import hmac
import json
import sqlite3
from datetime import datetime
from enum import StrEnum
from typing import Any

from domain.concerns.act_table import ACTS
from domain.concerns.acts import Act
from domain.identifiers import ConcernId, PersonId
from storage.migrate import read_meta, write_meta
from storage.moments import from_text, to_text
from storage.records import Journaled
from storage.sealing import Keyring

_BEFORE_THE_FIRST = bytes(32)
_AFTER_A_BREAK = b"\xff" * 32
_SEQ_BYTES = 8
_HASH_BYTES = 32
_MARK = "journal-mark"
_COLUMNS = "seq, at, act, actor_id, concern_id, subject_id, detail"


class JournalAct(StrEnum):
    """Everything that can be journaled, beside the acts of the protocol (`act_table.py`)."""

    INVITE_OPENED = "invite-opened"
    INVITE_WITHDRAWN = "invite-withdrawn"
    PERSON_INVITED = "person-invited"
    PERSON_ADMITTED = "person-admitted"
    PERSON_TURNED_DOWN = "person-turned-down"
    PERSON_REMOVED = "person-removed"
    PERSON_AWAY = "person-away"
    PERSON_BACK = "person-back"
    PERSON_INTRODUCED = "person-introduced"
    PERSON_PAUSED = "person-paused"
    BUDDY_FOUND = "buddy-found"
    CORE_CHANGED = "core-changed"
    QUARTER_READ = "quarter-read"
    GUEST_SEEN = "guest-seen"
    GUEST_GONE = "guest-gone"
    GUEST_ACCEPTED = "guest-accepted"
    ROLLCALL_ACCEPTED = "rollcall-accepted"
    REFUSED = "refused"
    READ = "read"  # the results of a survey; a concern is read by an act
    ERASED = "erased"  # a person, or what was done together; a concern by an act
    RESTORED = "restored"
    PROTOCOL_ANNOUNCED = "protocol-announced"
    ANNOUNCED = "announced"
    ANNOUNCEMENT_STOPPED = "announcement-stopped"
    GROUP_BOUND = "group-bound"
    GROUP_HALTED = "group-halted"
    GROUP_CONFIRMED = "group-confirmed"
    GROUP_LEFT = "group-left"
    GROUP_FLAWED = "group-flawed"
    GROUP_SOUND = "group-sound"
    RECEIPT_DELIVERED = "receipt-delivered"
    FEEDBACK_DELIVERED = "feedback-delivered"
    REPORTER_UNREACHABLE = "reporter-unreachable"
    REPORTER_REACHABLE = "reporter-reachable"
    TOPIC_REMADE = "topic-remade"
    DELIVERY_UNCERTAIN = "delivery-uncertain"
    DRAFT_DROPPED = "draft-dropped"
    MEETING_CALLED = "meeting-called"
    MEETING_CHANGED = "meeting-changed"
    MEETING_CANCELLED = "meeting-cancelled"
    MEETING_HELD = "meeting-held"
    AGREEMENTS_SENT = "agreements-sent"
    MINUTES_SENT = "minutes-sent"
    CALENDAR_OPENED = "calendar-opened"
    CALENDAR_CLOSED = "calendar-closed"
    POLL_OPENED = "poll-opened"
    POLL_CLOSED = "poll-closed"
    POLL_STOPPED = "poll-stopped"
    SERIES_MADE = "series-made"
    SERIES_STOPPED = "series-stopped"
    SURVEY_OPENED = "survey-opened"
    SURVEY_CLOSED = "survey-closed"


class Journal:
    """The lines so far, and the mark that signs the last of them."""

    def __init__(self, connection: sqlite3.Connection, keyring: Keyring) -> None:
        self._connection = connection
        self._keyring = keyring

    def begin(self) -> None:
        """Sign the empty journal of a new database."""
        self._sign(0, _BEFORE_THE_FIRST)

    def append(
        self,
        act: JournalAct | Act,
        now: datetime,
        *,
        actor: PersonId | None = None,
        concern: ConcernId | None = None,
        subject: PersonId | None = None,
        detail: str = "",
    ) -> None:
        """Add a line. `detail` is a code of our own (a reason, an outcome), never words."""
        seq, previous = self._signed() or self._last_after_a_break()
        word = ACTS[act].journaled if isinstance(act, Act) else act.value
        line = (seq + 1, to_text(now), word, actor, concern, subject, detail)
        hashed = _hash(line, previous)
        self._connection.execute(
            f"INSERT INTO journal ({_COLUMNS}, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*line, previous, hashed),
        )
        self._sign(seq + 1, hashed)

    def verify(self) -> int | None:
        """Walk the whole chain; tells the first line that is not as it was written, or None.

        When lines are missing at the end, that is the number of the first missing one.
        """
        expected, previous = 1, _BEFORE_THE_FIRST
        lines = self._connection.execute(
            f"SELECT previous, hash, {_COLUMNS} FROM journal ORDER BY seq"
        )
        for kept_previous, kept_hash, *line in lines:
            if (
                line[0] != expected
                or kept_previous != previous
                or kept_hash != _hash(tuple(line), previous)
            ):
                return expected
            expected, previous = expected + 1, kept_hash
        signed = self._signed()
        if signed == (expected - 1, previous):
            return None
        return expected if signed is None else min(expected, signed[0] + 1)

    def of(self, concern_id: ConcernId) -> list[Journaled]:
        """List what was journaled about a concern, in order."""
        return self._where("concern_id = ?", concern_id)

    def about(self, person: PersonId) -> list[Journaled]:
        """List what somebody did, and what was done with them, in order."""
        return self._where("actor_id = ? OR subject_id = ?", person, person)

    def _where(self, condition: str, *values: str) -> list[Journaled]:
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM journal WHERE {condition} ORDER BY seq", values
        )
        return [
            Journaled(seq, from_text(at), act, actor, concern, subject, detail)
            for seq, at, act, actor, concern, subject, detail in rows
        ]

    def _sign(self, seq: int, hashed: bytes) -> None:
        head = seq.to_bytes(_SEQ_BYTES) + hashed
        write_meta(self._connection, _MARK, head + self._keyring.journal_mark(head))

    def _signed(self) -> tuple[int, bytes] | None:
        """Give number and hash of the last line as signed; None when the mark is not ours.

        The next line follows the mark, not the table: after lines were cut off, the gap stays.
        """
        mark = read_meta(self._connection, _MARK) or b""
        head, signature = mark[: _SEQ_BYTES + _HASH_BYTES], mark[_SEQ_BYTES + _HASH_BYTES :]
        if not hmac.compare_digest(signature, self._keyring.journal_mark(head)):
            return None
        return int.from_bytes(head[:_SEQ_BYTES]), head[_SEQ_BYTES:]

    def _last_after_a_break(self) -> tuple[int, bytes]:
        """Go on when the mark was tampered with, in a way that `verify` will always see."""
        (last,) = self._connection.execute("SELECT COALESCE(MAX(seq), 0) FROM journal").fetchone()
        return last, _AFTER_A_BREAK


def _hash(line: tuple[Any, ...], previous: bytes) -> bytes:
    canonical = json.dumps(line, ensure_ascii=True, separators=(",", ":")).encode()
    return hashlib.sha256(previous + canonical).digest()
