"""Outbox: what people must be told, kept in the transaction that made it true."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from typing import Any

from domain.identifiers import ConcernId, PersonId
from domain.notice_table import NOTICES, priority_of
from domain.notices import Notice, NoticeKind, Priority
from domain.roles import Standing
from storage import notice_details, sealed_notice
from storage.moments import from_text, to_text
from storage.notice_details import DetailUnreadable
from storage.records import Outgoing
from storage.sealed_notice import About
from storage.sealing import Keyring, SealBroken

_COLUMNS = "id, kind, detail_sealed, priority, coalesce_tag, state, created_at"
_TAKE_BACK = frozenset(kind for kind, rules in NOTICES.items() if rules.takes_back)


class Outbox:
    """Notices on their way. Ids grow for as long as the process lives, and are never reused.

    Who is told, and about what, is sealed with the rest; only the kind stands in the clear.
    """

    def __init__(self, connection: sqlite3.Connection, keyring: Keyring) -> None:
        self._connection = connection
        self._keyring = keyring
        (last,) = connection.execute("SELECT COALESCE(MAX(id), 0) FROM outbox").fetchone()
        self._last_id = int(last)
        self._replaced: set[int] = set()

    def add(self, notice: Notice, now: datetime) -> int:
        """Promise a notice; tells its id.

        One that waits under the same `coalesce` is replaced where it stands, and keeps the more
        urgent of both priorities.
        """
        replaced = None if notice.coalesce is None else self._waiting_under(notice.coalesce)
        if replaced is not None:
            self._replace(replaced, notice)
            return replaced
        self._last_id += 1
        self._connection.execute(
            f"INSERT INTO outbox ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, 'waiting', ?)",
            (
                self._last_id,
                notice.kind,
                self._seal(self._last_id, notice),
                int(priority_of(notice)),
                None if notice.coalesce is None else self._tag(notice.coalesce),
                to_text(now),
            ),
        )
        return self._last_id

    def _waiting_under(self, coalesce: str) -> int | None:
        row = self._connection.execute(
            "SELECT id FROM outbox WHERE coalesce_tag = ? AND state = 'waiting'"
            " ORDER BY id DESC LIMIT 1",
            (self._tag(coalesce),),
        ).fetchone()
        return None if row is None else int(row[0])

    def is_on_its_way(self, coalesce: str) -> bool:
        """Tell whether something under this `coalesce` has not arrived yet, or not for certain."""
        row = self._connection.execute(
            "SELECT 1 FROM outbox WHERE coalesce_tag = ? AND state <> 'undeliverable' LIMIT 1",
            (self._tag(coalesce),),
        ).fetchone()
        return row is not None

    def holds(self, coalesce: str) -> bool:
        """Tell whether something under this `coalesce` has not arrived, put aside or not."""
        row = self._connection.execute(
            "SELECT 1 FROM outbox WHERE coalesce_tag = ? LIMIT 1", (self._tag(coalesce),)
        ).fetchone()
        return row is not None

    def replaced(self, row_id: int) -> bool:
        """Tell whether a newer version came since `rendered`.

        Known at once, before whoever committed it could tell the courier. After a rollback it may
        say so in vain, about a notice that waited: that is rendered once more, and no harm.
        """
        return row_id in self._replaced

    def rendered(self, row_id: int) -> None:
        """Note that a notice was put in words as it is now."""
        self._replaced.discard(row_id)

    def _replace(self, row_id: int, notice: Notice) -> None:
        self._replaced.add(row_id)
        self._connection.execute(
            "UPDATE outbox SET kind = ?, detail_sealed = ?,"
            " priority = CASE WHEN priority < ? THEN priority ELSE ? END WHERE id = ?",
            (
                notice.kind,
                self._seal(row_id, notice),
                int(priority_of(notice)),
                int(priority_of(notice)),
                row_id,
            ),
        )

    def waiting(self) -> list[Outgoing]:
        """List what must still go out, in the order it was promised; for the start.

        The uncertain ones are among them: whether they are sent again is the courier's to say.
        One that does not open or cannot be read is put aside, so that a damaged row never keeps the
        rest.
        """
        return self._where("state IN ('waiting', 'uncertain')", ())

    def sending(self, ids: Iterable[int]) -> list[Outgoing]:
        """Mark notices as handed to Telegram; gives them as they are now, after coalescing."""
        handed = []
        for row_id in ids:
            self._connection.execute("UPDATE outbox SET state = 'sending' WHERE id = ?", (row_id,))
            handed += self._where("id = ?", (row_id,))
        return handed

    def sent(self, ids: Iterable[int]) -> None:
        """Delete notices that arrived."""
        self._connection.executemany(
            "DELETE FROM outbox WHERE id = ?", [(row_id,) for row_id in ids]
        )

    def postponed(self, ids: Iterable[int]) -> None:
        """Let notices wait again that Telegram did not take, or that need another call."""
        self._mark("waiting", ids)

    def uncertain(self, ids: Iterable[int]) -> None:
        """Mark notices of which nobody knows whether they arrived."""
        self._mark("uncertain", ids)

    def undeliverable(self, ids: Iterable[int]) -> None:
        """Put notices aside that Telegram refuses for good, or until the person unblocks."""
        self._mark("undeliverable", ids)

    def revive(self, person_id: PersonId | None, *, besides: int = 0) -> list[Outgoing]:
        """Let undeliverable notices of a person wait again; gives them to the courier.

        Those to the group with no person. The one `besides` which they follow is left as it is.
        """
        aside = self._aside()
        ids = [(row_id,) for row_id, to in aside if to == person_id and row_id != besides]
        self._connection.executemany("UPDATE outbox SET state = 'waiting' WHERE id = ?", ids)
        return [outgoing for row in ids for outgoing in self._where("id = ?", row)]

    def put_aside_for(self) -> set[PersonId]:
        """Tell for whom something is undeliverable."""
        return {person for _, person in self._aside() if person is not None}

    def one_of_each(self, turn: int) -> list[Outgoing]:
        """Give one undeliverable notice of each person, and one to the group, to be tried again.

        Which one, goes round by `turn`: one that never arrives keeps no other from being tried.
        It stays undeliverable until it arrives, so that whoever heard of that hears it once.
        """
        aside: dict[PersonId | None, list[int]] = {}
        for row_id, person in self._aside():
            aside.setdefault(person, []).append(row_id)
        ids = sorted(rows[turn % len(rows)] for rows in aside.values())
        return [outgoing for row_id in ids for outgoing in self._where("id = ?", (row_id,))]

    def pending(self, coalesce: str) -> bool:
        """Tell whether a notice under this key is still to go out."""
        return self._waiting_under(coalesce) is not None

    def group_waits(self, kind: NoticeKind, since: datetime) -> bool:
        """Tell whether a notice of this kind to the group waits since `since` (UTC) or longer."""
        rows = self._connection.execute(
            "SELECT id, detail_sealed FROM outbox WHERE kind = ?"
            " AND state <> 'undeliverable' AND created_at <= ?",
            (kind, to_text(since)),
        ).fetchall()
        return any(about.person is None for _, about in self._abouts(rows))

    def purge(self) -> int:
        """Delete what was put aside for somebody who has left since; tells how many."""
        left = [row_id for row_id, person in self._aside() if person and not self._is_in(person)]
        self.sent(left)
        return len(left)

    def _is_in(self, person: PersonId) -> bool:
        row = self._connection.execute(
            "SELECT 1 FROM person WHERE id = ? AND standing <> ?", (person, Standing.REMOVED)
        ).fetchone()
        return row is not None

    def _aside(self) -> list[tuple[int, PersonId | None]]:
        """List what is undeliverable and to whom it is, in order; not what does not open."""
        rows = self._connection.execute(
            "SELECT id, detail_sealed FROM outbox WHERE state = 'undeliverable' ORDER BY id"
        ).fetchall()
        return [(row_id, about.person) for row_id, about in self._abouts(rows)]

    def _abouts(self, rows: list[tuple[int, bytes]]) -> Iterator[tuple[int, About]]:
        for row_id, sealed in rows:
            with suppress(SealBroken, DetailUnreadable):
                yield row_id, self._data(row_id, sealed)

    def erase_person(self, person: PersonId) -> None:
        """Delete all that is for somebody."""
        self.sent(row_id for row_id, about in self._all() if about.person == person)

    def erase_concern(self, concern: ConcernId) -> None:
        """Delete all about a concern, but for what takes messages out of Telegram."""
        kinds = dict(self._connection.execute("SELECT id, kind FROM outbox"))
        self.sent(
            row_id
            for row_id, about in self._all()
            if about.concern == concern and kinds[row_id] not in _TAKE_BACK
        )

    def _all(self) -> Iterator[tuple[int, About]]:
        rows = self._connection.execute("SELECT id, detail_sealed FROM outbox").fetchall()
        return self._abouts(rows)

    def drop_naming(self, name: str) -> None:
        """Delete what only names a concern or an affair, by its reference or id in the detail."""
        self.sent(row_id for row_id, about in self._all() if name in about.detail.values())

    def recover(self) -> None:
        """At the start: what was being sent when the process ended has become uncertain."""
        self._connection.execute("UPDATE outbox SET state = 'uncertain' WHERE state = 'sending'")

    def doubt_all(self) -> None:
        """After a restore: nobody knows what of this arrived since the backup was made."""
        self._connection.execute("UPDATE outbox SET state = 'uncertain' WHERE state = 'waiting'")

    def _mark(self, state: str, ids: Iterable[int]) -> None:
        self._connection.executemany(
            "UPDATE outbox SET state = ? WHERE id = ?", [(state, row_id) for row_id in ids]
        )

    def _where(self, condition: str, values: tuple[int, ...]) -> list[Outgoing]:
        opened = []
        for row in self._rows(condition, values):
            try:
                opened.append(self._open(row))
            except (SealBroken, DetailUnreadable):
                self.undeliverable([row[0]])
        return opened

    def _rows(self, condition: str, values: tuple[int, ...]) -> list[tuple[Any, ...]]:
        return self._connection.execute(
            f"SELECT {_COLUMNS} FROM outbox WHERE {condition} ORDER BY id", values
        ).fetchall()

    def _open(self, row: tuple[Any, ...]) -> Outgoing:
        row_id, code, sealed, priority, _, state, created_at = row
        kind, about = _kind(code), self._data(row_id, sealed)
        notice = Notice(
            kind=kind,
            person=about.person,
            concern=about.concern,
            entry=about.entry,
            message=about.message,
            detail=notice_details.read(kind, about.detail),
            priority=Priority(priority),
            coalesce=about.coalesce,
        )
        return Outgoing(id=row_id, notice=notice, state=state, created_at=from_text(created_at))

    def _seal(self, row_id: int, notice: Notice) -> bytes:
        return sealed_notice.seal(self._keyring, row_id, sealed_notice.of(notice))

    def _data(self, row_id: int, sealed: bytes | None) -> About:
        return sealed_notice.opened(self._keyring, row_id, sealed)

    def _tag(self, coalesce: str) -> bytes:
        return self._keyring.tag("coalesce", coalesce)

    def hide(self, row_id: int, clear: str) -> None:
        """Seal who is told, of a notice of an earlier version, with what was sealed of it."""
        (sealed,) = self._connection.execute(
            "SELECT detail_sealed FROM outbox WHERE id = ?", (row_id,)
        ).fetchone()
        about = sealed_notice.of_earlier(self._keyring, row_id, clear, sealed)
        self._connection.execute(
            "UPDATE outbox SET detail_sealed = ?, coalesce_tag = ? WHERE id = ?",
            (
                sealed_notice.seal(self._keyring, row_id, about),
                self._tag(about.coalesce) if about.coalesce else None,
                row_id,
            ),
        )


def _kind(code: str) -> NoticeKind:
    try:
        return NoticeKind(code)
    except ValueError as fault:
        raise DetailUnreadable(code) from fault
