"""Concerns: each sealed under a key of its own, so that erasing one is losing one key."""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from domain.concerns.concern import Concern, Stage
from domain.concerns.timeline import Timeline
from domain.concerns.waiting_for import adopted, erased_when, next_moment, pending
from domain.identifiers import ConcernId, PersonId, Reference
from storage.as_json import compact, from_json, to_json
from storage.damage.whole_rows import whole
from storage.errors import NotKept
from storage.moments import to_text, to_text_or_none
from storage.records import Placement
from storage.sealing import DataKey, Keyring
from storage.tables import concern_rows
from storage.tables.by_secret.filed_by import FiledBy, owner
from storage.tables.concern_rows import PROMISED, people_of

_READ = (
    "SELECT key_wrapped, filing_sealed, course_sealed, people_sealed, reporter_tag,"
    f" {concern_rows.COLUMNS} FROM concern"
)
_MOVED = (
    "UPDATE concern SET named = ?, urgency = ?, stage = ?, feedback_given = ?, outcome = ?,"
    " closed_at = ?, version = ?, course_sealed = ?, people_sealed = ?, next_at = ?, pending = ?,"
    " erase_at = ? WHERE id = ?"
)
_ID, _A_FEW = 5, 200
_FILED_AT = _ID + concern_rows.COLUMNS.split(", ").index("filed_at")
_OPEN = "pending = 1 AND stage NOT IN (?, ?)"
"""Which are neither closed nor withdrawn. The index takes the 1 only where it is written out."""


class Concerns:
    """What was filed, what was promised, how far it has come, and where its card stands.

    Subject, neighbourhood and answers lie together in one sealed value.
    """

    def __init__(
        self, connection: sqlite3.Connection, keyring: Keyring, filed_by: FiledBy, *, bound: bool
    ) -> None:
        self._connection = connection
        self._keyring = keyring
        self._filed_by = filed_by
        self._bound = bound

    def add(self, concern: Concern, filing: Mapping[str, Any]) -> None:
        """Keep a new concern with its answers (plain JSON), under a new key."""
        key = self._keyring.new_key(owner(concern.id))
        tag = self._filed_by.free_tag(concern.reporter)
        self._connection.execute(
            "INSERT INTO concern (key_wrapped, filing_sealed, course_sealed, people_sealed,"
            f" reporter_tag, card_sealed, next_at, pending, erase_at, {concern_rows.COLUMNS})"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                self._keyring.wrap(key),
                self._filing(key, concern, filing),
                self._course(key, concern),
                self._filed_by.seal(key, concern.id, tag, people_of(concern)),
                tag,
                self.seal_card(key, concern.id, Placement()),
                to_text_or_none(next_moment(concern)),
                int(pending(concern)),
                to_text_or_none(erased_when(concern)),
                *concern_rows.to_row(concern),
            ),
        )

    def refile(self, concern: Concern, filing: Mapping[str, Any]) -> None:
        """Keep other answers in the place of those that were given to `add`; raises NotKept."""
        sealed = self._filing(self.key_of(concern.id), concern, filing)
        statement = "UPDATE concern SET filing_sealed = ? WHERE id = ?"
        self._connection.execute(statement, (sealed, concern.id))

    def by_id(self, concern_id: ConcernId) -> Concern | None:
        """Find a concern by our own id."""
        return self._one("id = ?", concern_id)

    def by_reference(self, reference: str) -> Concern | None:
        """Find a concern by its kenmerk, as it is written."""
        return self._one("reference = ?", reference)

    def kept(self, concern_id: ConcernId) -> bool:
        """Tell whether there is such a concern, without opening it."""
        return self._value("SELECT 1 FROM concern WHERE id = ?", concern_id) is not None

    def none_kept(self) -> bool:
        """Tell whether nothing was ever filed, or all of it is erased."""
        return self._connection.execute("SELECT 1 FROM concern LIMIT 1").fetchone() is None

    def reference_taken(self, reference: Reference) -> bool:
        """Tell whether a kenmerk is in use, so that another is drawn."""
        return self._value("SELECT 1 FROM concern WHERE reference = ?", reference) is not None

    def save(self, concern: Concern) -> None:
        """Keep what an act or time changed; filing, reporter and promise stay. Raises NotKept."""
        asked = f"SELECT key_wrapped, reporter_tag, {PROMISED} FROM concern WHERE id = ?"
        row = self._connection.execute(asked, (concern.id,)).fetchone()
        if row is None:
            raise NotKept
        key, people = (
            self._keyring.unwrap(row[0], owner(concern.id)),
            people_of(concern),
        )
        self._connection.execute(
            _MOVED,
            (
                *concern_rows.moved(concern),
                self._course(key, concern, row[2:]),
                self._filed_by.seal(key, concern.id, row[1], people),
                to_text_or_none(next_moment(concern)),
                int(pending(concern)),
                to_text_or_none(erased_when(concern)),
                concern.id,
            ),
        )

    def filing(self, concern_id: ConcernId) -> dict[str, Any]:
        """Open the answers as they were given to `add`; raises NotKept.

        Whoever calls this to show them journals the reading in the same transaction.
        """
        sealed = self._value("SELECT filing_sealed FROM concern WHERE id = ?", concern_id)
        content = self._content(self.key_of(concern_id), concern_id, sealed)
        answers: dict[str, Any] = content["answers"]
        return answers

    def of_reporter(self, person_id: PersonId) -> list[Concern]:
        """List the whole ones that this person filed, newest first."""
        found = whole(self._filed(person_id), self._open)
        return sorted(found, key=lambda each: (-each.filed_at.timestamp(), each.id))

    def has_filed(self, person_id: PersonId) -> bool:
        """Tell whether anything this person filed is kept, without opening it."""
        return self._filed_by.anything(person_id)

    def filed_since(self, person_id: PersonId, moment: datetime) -> int:
        """Count what this person filed at `moment` or later, questions for help included."""
        since = to_text(moment)
        return sum(row[_FILED_AT] >= since for row in self._filed(person_id))

    def open(self) -> list[Concern]:
        """List the whole ones that are under way, oldest first: neither closed nor withdrawn."""
        return self._list(f"{_OPEN} ORDER BY filed_at, id", *_ENDED)

    def pending(self) -> list[Concern]:
        """List the whole ones under way or asked to go on, oldest first: `waiting_for.pending`."""
        found = self._list("pending = 1 ORDER BY filed_at, id")
        return [concern for concern in found if pending(concern)]

    def due(self, now: datetime) -> list[Concern]:
        """List the whole ones with which time has to do at `now` (UTC), longest due first."""
        return self._list("next_at <= ? ORDER BY next_at, id", to_text(now))

    def going(self, until: datetime, most: int) -> list[Concern]:
        """List at `most` so many of what is erased by `until` (UTC), the first to go first."""
        return self._list("erase_at <= ? ORDER BY erase_at, id LIMIT ?", to_text(until), most)

    def count_going(self, until: datetime) -> int:
        """Count what is erased by `until` (UTC), without opening it."""
        going = self._value("SELECT COUNT(*) FROM concern WHERE erase_at <= ?", to_text(until))
        return int(going)

    def bind(self) -> None:
        """Keep each anew, once, bound to what of it stands in the clear, and with a course."""
        last = ""
        while rows := self._rows(f"WHERE id > ? ORDER BY id LIMIT {_A_FEW}", last):
            last = rows[-1][_ID]
            for concern in whole(rows, self._open):
                self.save(concern)
        self._bound = True

    def count_damaged(self) -> int:
        """Count what does not open: its row is damaged, or was changed by somebody else."""
        return len(self._rows("ORDER BY filed_at, id")) - len(self.all())

    def all(self) -> list[Concern]:
        """List everything that is kept, oldest first; one whose row is damaged is left out."""
        return whole(self._rows("ORDER BY filed_at, id"), self._open)

    def without_card(self, most: int) -> int:
        """Count the concerns that have no card in the group yet; stops counting at `most`."""
        waiting = self._connection.execute(
            f"SELECT 1 FROM concern WHERE card_message IS NULL AND {_OPEN} LIMIT ?",
            (*_ENDED, most),
        ).fetchall()
        return len(waiting)

    def queue(self) -> list[Concern]:
        """List the whole ones that have no card in the group yet, oldest first."""
        return self._list(f"card_message IS NULL AND {_OPEN} ORDER BY filed_at, id", *_ENDED)

    def placement(self, concern_id: ConcernId) -> Placement:
        """Tell where the concern stands in the group; raises NotKept."""
        row = self._connection.execute(
            "SELECT thread, topic_name_sealed, card_message, card_sealed FROM concern WHERE id = ?",
            (concern_id,),
        ).fetchone()
        if row is None:
            raise NotKept
        thread, sealed, card, face = row
        key, open_text = self.key_of(concern_id), self._keyring.open_text
        name = sealed and open_text(key, "concern", "topic_name", concern_id, sealed)
        opened = self._keyring.open_(key, "concern", "card", concern_id, face or b"")
        unreachable, shown = concern_rows.card_in(opened)
        return Placement(thread, name, card, None if card is None else shown, unreachable)

    def place(self, concern_id: ConcernId, placement: Placement) -> None:
        """Keep where the concern stands now; raises NotKept."""
        key = self.key_of(concern_id)
        name, seal = placement.topic_name, self._keyring.seal
        sealed = name and seal(key, "concern", "topic_name", concern_id, name)
        self._connection.execute(
            "UPDATE concern SET thread = ?, topic_name_sealed = ?, card_message = ?,"
            " card_sealed = ? WHERE id = ?",
            (
                placement.thread,
                sealed,
                placement.card,
                self.seal_card(key, concern_id, placement),
                concern_id,
            ),
        )

    def seal_card(self, key: DataKey, concern_id: ConcernId, placement: Placement) -> bytes:
        """Seal what its card shows: a hash that could be guessed, and who cannot be reached."""
        face = concern_rows.card_of(placement)
        return self._keyring.seal(key, "concern", "card", concern_id, face)

    def displace(self, *, cards: bool = True) -> None:
        """Forget all topics, and all cards too when the group is not ours any more."""
        forgotten = ", card_message = NULL" if cards else ""
        self._connection.execute(
            f"UPDATE concern SET thread = NULL, topic_name_sealed = NULL{forgotten}"
        )

    def key_of(self, concern_id: ConcernId) -> DataKey:
        """Give the key that this concern's rows are sealed with; raises NotKept."""
        wrapped = self._value("SELECT key_wrapped FROM concern WHERE id = ?", concern_id)
        if wrapped is None:
            raise NotKept
        return self._keyring.unwrap(wrapped, owner(concern_id))

    def _value(self, statement: str, value: str) -> Any:
        row = self._connection.execute(statement, (value,)).fetchone()
        return None if row is None else row[0]

    def _one(self, condition: str, value: str) -> Concern | None:
        rows = self._rows(f"WHERE {condition}", value)
        return self._open(rows[0]) if rows else None

    def _list(self, condition: str, *values: str | int) -> list[Concern]:
        return whole(self._rows(f"WHERE {condition}", *values), self._open)

    def _filed(self, person_id: PersonId) -> list[tuple[Any, ...]]:
        tags = self._filed_by.tags_of(person_id)
        return [row for tag in tags for row in self._rows("WHERE reporter_tag = ?", tag)]

    def _rows(self, rest: str, *values: str | int | bytes) -> list[tuple[Any, ...]]:
        return self._connection.execute(f"{_READ} {rest}", values).fetchall()

    def _content(self, key: DataKey, concern_id: str, sealed: bytes) -> dict[str, Any]:
        text = self._keyring.open_(key, "concern", "filing", concern_id, sealed)
        return dict(json.loads(text))

    def _filing(self, key: DataKey, concern: Concern, filing: Mapping[str, Any]) -> bytes:
        told = {name: getattr(concern, name) for name in ("subject", "neighbourhood", "danger")}
        text = compact({**told, "answers": dict(filing)})
        return self._keyring.seal(key, "concern", "filing", concern.id, text)

    def _course(self, key: DataKey, concern: Concern, promised: tuple[Any, ...] = ()) -> bytes:
        text = compact(to_json(concern.timeline))
        place = concern_rows.place_of(concern_rows.to_row(concern), people_of(concern), promised)
        return self._keyring.seal(key, "concern", "course", place, text)

    def _open(self, row: tuple[Any, ...]) -> Concern:
        """Open a row; one from before courses were kept is given one. Raises SealBroken."""
        wrapped, sealed, timeline, who, tag, concern_id, *plain = row
        key = self._keyring.unwrap(wrapped, owner(concern_id))
        content = self._content(key, concern_id, sealed)
        people = self._filed_by.open_(key, concern_id, tag, who)
        concern = concern_rows.from_row(concern_id, content, people, plain)
        if timeline is None and not self._bound:
            return replace(concern, timeline=adopted(concern))
        place = concern_rows.place_of((concern_id, *plain), people) if self._bound else concern_id
        text = self._keyring.open_(key, "concern", "course", place, timeline or b"")
        return replace(concern, timeline=from_json(Timeline, json.loads(text)))


_ENDED = (Stage.CLOSED, Stage.WITHDRAWN)
