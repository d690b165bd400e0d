"""Concerns: each sealed under a key of its own, so that erasing one is losing one key."""

import json
import sqlite3
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Any

from domain.concerns.concern import Concern, Kind, Promise, Stage, Urgency
from domain.concerns.timeline import Course
from domain.concerns.waiting_for import adopted, next_moment
from domain.identifiers import ConcernId, PersonId, Reference
from storage.errors import NotKept
from storage.moments import from_text, from_text_or_none, to_text, to_text_or_none
from storage.records import Placement
from storage.sealing import DataKey, Keyring, SealBroken

_COLUMNS = (
    "id, reference, kind, reporter_id, named, urgency, stage, owner_id, filed_at, confirm_by,"
    " take_up_by, feedback_by, protocol_version, feedback_given, outcome, closed_at, version"
)
_READ = f"SELECT key_wrapped, filing_sealed, course_sealed, {_COLUMNS} FROM concern"
_MOVED = (
    "UPDATE concern SET named = ?, urgency = ?, stage = ?, owner_id = ?, feedback_given = ?,"
    " outcome = ?, closed_at = ?, version = ?, course_sealed = ?, next_at = ? WHERE id = ?"
)


class Concerns:
    """What was filed, what was promised, how far it has come, and where its card stands.

    Subject, neighbourhood and answers lie together in one sealed value.
    """

    def __init__(self, connection: sqlite3.Connection, keyring: Keyring) -> None:
        self._connection = connection
        self._keyring = keyring

    def add(self, concern: Concern, filing: Mapping[str, Any]) -> None:
        """Keep a new concern with its answers (plain JSON), under a new key."""
        key = self._keyring.new_key(_owner(concern.id))
        content = {
            "subject": concern.subject,
            "neighbourhood": concern.neighbourhood,
            "answers": dict(filing),
        }
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        promise = concern.promise
        self._connection.execute(
            f"INSERT INTO concern (key_wrapped, filing_sealed, course_sealed, next_at, {_COLUMNS})"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                self._keyring.wrap(key),
                self._keyring.seal(key, "concern", "filing", concern.id, text),
                self._course(key, concern),
                to_text_or_none(next_moment(concern)),
                concern.id,
                concern.reference,
                concern.kind,
                concern.reporter,
                int(concern.named),
                concern.urgency,
                concern.stage,
                concern.owner,
                to_text(concern.filed_at),
                to_text(promise.confirm_by),
                to_text(promise.take_up_by),
                to_text(promise.feedback_by),
                promise.protocol_version,
                concern.feedback_given,
                concern.outcome,
                to_text_or_none(concern.closed_at),
                concern.version,
            ),
        )

    def by_id(self, concern_id: ConcernId) -> Concern | None:
        """Find a concern by our own id."""
        return next(iter(self._list("id = ?", concern_id)), None)

    def by_reference(self, reference: str) -> Concern | None:
        """Find a concern by its kenmerk, as it is written."""
        return next(iter(self._list("reference = ?", reference)), None)

    def kept(self, concern_id: ConcernId) -> bool:
        """Tell whether there is such a concern, without opening it."""
        return self._value("SELECT 1 FROM concern WHERE id = ?", concern_id) is not None

    def reference_taken(self, reference: Reference) -> bool:
        """Tell whether a kenmerk is in use, so that another is drawn."""
        return self._value("SELECT 1 FROM concern WHERE reference = ?", reference) is not None

    def save(self, concern: Concern) -> None:
        """Keep what an act or time changed; filing, reporter and promise stay. Raises NotKept."""
        changed = self._connection.execute(
            _MOVED,
            (
                int(concern.named),
                concern.urgency,
                concern.stage,
                concern.owner,
                concern.feedback_given,
                concern.outcome,
                to_text_or_none(concern.closed_at),
                concern.version,
                self._course(self.key_of(concern.id), concern),
                to_text_or_none(next_moment(concern)),
                concern.id,
            ),
        ).rowcount
        if not changed:
            raise NotKept

    def filing(self, concern_id: ConcernId) -> dict[str, Any]:
        """Open the answers as they were given to `add`; raises NotKept.

        Whoever calls this to show them journals the reading in the same transaction.
        """
        row = self._connection.execute(
            "SELECT key_wrapped, filing_sealed FROM concern WHERE id = ?", (concern_id,)
        ).fetchone()
        if row is None:
            raise NotKept
        answers: dict[str, Any] = self._content(concern_id, *row)["answers"]
        return answers

    def of_reporter(self, person_id: PersonId) -> list[Concern]:
        """List what this person filed, newest first."""
        return self._list("reporter_id = ? ORDER BY filed_at DESC, id", person_id)

    def filed_since(self, person_id: PersonId, moment: datetime) -> int:
        """Count what this person filed at `moment` or later, questions for help included."""
        (filed,) = self._connection.execute(
            "SELECT COUNT(*) FROM concern WHERE reporter_id = ? AND filed_at >= ?",
            (person_id, to_text(moment)),
        ).fetchone()
        return int(filed)

    def open(self) -> list[Concern]:
        """List all that is under way, oldest first: neither closed nor withdrawn."""
        return self._list("stage NOT IN (?, ?) ORDER BY filed_at, id", *_ENDED)

    def due(self, now: datetime) -> list[Concern]:
        """List the concerns with which time has something to do at `now` (UTC), longest due first.

        One whose row is damaged is left out, so that it never keeps time from the others.
        """
        rows = self._connection.execute(
            f"{_READ} WHERE next_at <= ? ORDER BY next_at, id", (to_text(now),)
        ).fetchall()
        return self._whole(rows)

    def all(self) -> list[Concern]:
        """List everything that is kept, oldest first; one whose row is damaged is left out."""
        return self._whole(self._connection.execute(f"{_READ} ORDER BY filed_at, id").fetchall())

    def without_card(self, most: int) -> int:
        """Count the concerns that have no card in the group yet; stops counting at `most`."""
        (waiting,) = self._connection.execute(
            "SELECT COUNT(*) FROM (SELECT 1 FROM concern"
            " WHERE card_message IS NULL AND stage NOT IN (?, ?) LIMIT ?) AS counted",
            (*_ENDED, most),
        ).fetchone()
        return int(waiting)

    def queue(self) -> list[tuple[Reference, Urgency]]:
        """List the concerns that have no card in the group yet, oldest first."""
        rows = self._connection.execute(
            "SELECT reference, urgency FROM concern WHERE card_message IS NULL"
            " AND stage NOT IN (?, ?) ORDER BY filed_at, id",
            _ENDED,
        )
        return [(reference, Urgency(urgency)) for reference, urgency in rows]

    def placement(self, concern_id: ConcernId) -> Placement:
        """Tell where the concern stands in the group; raises NotKept."""
        row = self._connection.execute(
            "SELECT thread, topic_name_sealed, card_message, card_shown, reporter_unreachable"
            " FROM concern WHERE id = ?",
            (concern_id,),
        ).fetchone()
        if row is None:
            raise NotKept
        thread, sealed, card, shown, unreachable = row
        name = None
        if sealed is not None:
            key = self.key_of(concern_id)
            name = self._keyring.open_text(key, "concern", "topic_name", concern_id, sealed)
        return Placement(thread, name, card, shown, bool(unreachable))

    def place(self, concern_id: ConcernId, placement: Placement) -> None:
        """Keep where the concern stands now; raises NotKept."""
        key = self.key_of(concern_id)
        name = placement.topic_name
        sealed = None
        if name is not None:
            sealed = self._keyring.seal(key, "concern", "topic_name", concern_id, name)
        self._connection.execute(
            "UPDATE concern SET thread = ?, topic_name_sealed = ?, card_message = ?,"
            " card_shown = ?, reporter_unreachable = ? WHERE id = ?",
            (
                placement.thread,
                sealed,
                placement.card,
                placement.shown,
                int(placement.unreachable),
                concern_id,
            ),
        )

    def displace(self) -> None:
        """Forget where all concerns stand: the group they stood in is not ours any more."""
        self._connection.execute(
            "UPDATE concern SET thread = NULL, topic_name_sealed = NULL, card_message = NULL,"
            " card_shown = NULL"
        )

    def key_of(self, concern_id: ConcernId) -> DataKey:
        """Give the key that this concern's rows are sealed with; raises NotKept."""
        wrapped = self._value("SELECT key_wrapped FROM concern WHERE id = ?", concern_id)
        if wrapped is None:
            raise NotKept
        return self._keyring.unwrap(wrapped, _owner(concern_id))

    def _value(self, statement: str, value: str) -> Any:
        row = self._connection.execute(statement, (value,)).fetchone()
        return None if row is None else row[0]

    def _list(self, condition: str, *values: str | int) -> list[Concern]:
        rows = self._connection.execute(f"{_READ} WHERE {condition}", values).fetchall()
        return [self._open(row) for row in rows]

    def _whole(self, rows: list[tuple[Any, ...]]) -> list[Concern]:
        found = []
        for row in rows:
            with suppress(SealBroken):
                found.append(self._open(row))
        return found

    def _content(self, concern_id: str, wrapped: bytes, sealed: bytes) -> dict[str, Any]:
        key = self._keyring.unwrap(wrapped, _owner(concern_id))
        text = self._keyring.open_(key, "concern", "filing", concern_id, sealed)
        content: dict[str, Any] = json.loads(text)
        return content

    def _course(self, key: DataKey, concern: Concern) -> bytes:
        text = json.dumps(concern.course.to_dict(), separators=(",", ":"))
        return self._keyring.seal(key, "concern", "course", concern.id, text)

    def _open(self, row: tuple[Any, ...]) -> Concern:
        """Open a row; one from before courses were kept is given one."""
        wrapped, sealed, course, concern_id, *plain = row
        concern = self._opened(concern_id, self._content(concern_id, wrapped, sealed), plain)
        if course is None:
            return replace(concern, course=adopted(concern))
        key = self._keyring.unwrap(wrapped, _owner(concern_id))
        text = self._keyring.open_(key, "concern", "course", concern_id, course)
        return replace(concern, course=Course.from_dict(json.loads(text)))

    @staticmethod
    def _opened(concern_id: ConcernId, content: dict[str, Any], plain: list[Any]) -> Concern:
        return Concern(
            id=concern_id,
            reference=plain[0],
            kind=Kind(plain[1]),
            reporter=plain[2],
            named=bool(plain[3]),
            subject=content["subject"],
            neighbourhood=content["neighbourhood"],
            urgency=Urgency(plain[4]),
            stage=Stage(plain[5]),
            owner=plain[6],
            filed_at=from_text(plain[7]),
            promise=Promise(
                confirm_by=from_text(plain[8]),
                take_up_by=from_text(plain[9]),
                feedback_by=from_text(plain[10]),
                protocol_version=plain[11],
            ),
            feedback_given=plain[12],
            outcome=plain[13],
            closed_at=from_text_or_none(plain[14]),
            version=plain[15],
        )


_ENDED = (Stage.CLOSED, Stage.WITHDRAWN)


def _owner(concern_id: str) -> str:
    return f"concern:{concern_id}"
