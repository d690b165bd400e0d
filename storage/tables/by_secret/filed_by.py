"""Filed by: whose each concern is, sealed, and found by tags that tell nothing of each other.

The concerns of one person are numbered, from nought on in no order, and the tag of each is a keyed
hash of whose it is and its number. Who has the key walks along the numbers, a stride at once, until
a stride has none; to others no two tags have anything in common. A tag stays as it is: who has a
copy of before something was erased and one of after would otherwise see whose it was by the tag
that changed. Only where erasing leaves a whole stride free, below one that is taken, the last takes
a number of it.
"""

import secrets
import sqlite3
from contextlib import suppress
from itertools import count

from domain.identifiers import ConcernId, PersonId
from storage.sealing import DataKey, Keyring, SealBroken
from storage.tables.concern_rows import People, people_in, people_text

_STRIDE = 64
"""So many numbers are asked for at once: more than one person has open, so that no tag changes."""


class FiledBy:
    """Reads and writes `reporter_tag` and `people_sealed` of concerns, and nothing else of them."""

    def __init__(self, connection: sqlite3.Connection, keyring: Keyring) -> None:
        self._connection = connection
        self._keyring = keyring

    def tags_of(self, person: PersonId) -> list[bytes]:
        """List the tags of all that this person filed, by their numbers."""
        return list(self._numbered(person))

    def anything(self, person: PersonId) -> bool:
        """Tell whether this person filed anything that is kept."""
        return bool(self._taken(person, 0))

    def free_tag(self, person: PersonId) -> bytes:
        """Give the tag of a number that is free, for what this person files now.

        Drawn by lot of the first stride that has any: the number that was freed last would make
        the tag of what is filed next equal to that of what was erased, in an older copy.
        """
        taken = set(self._numbered(person).values())
        for first in count(0, _STRIDE):
            if free := set(range(first, first + _STRIDE)) - taken:
                return self._tag(person, secrets.choice(sorted(free)))
        raise AssertionError  # there is no last number

    def erase(self, concern: ConcernId) -> None:
        """Delete the row of a concern; the last of its person fills a stride that is left free.

        Of one whose row is damaged nobody knows whose it was: its number stays free.
        """
        row = self._row("id", concern)
        self._connection.execute("DELETE FROM concern WHERE id = ?", (concern,))
        if row is None:
            return
        try:
            (reporter, _), _ = self._opened(row)
        except SealBroken:
            return
        person, freed = PersonId(reporter), row[1]
        left = self._numbered(person, beyond=1)
        for stride in range(max(left.values(), default=0) // _STRIDE):
            first = stride * _STRIDE
            if not any(first <= number < first + _STRIDE for number in left.values()):
                self._renumber(list(left)[-1], freed)
                return

    def close_gaps(self) -> None:
        """Give lower numbers to what comes behind a gap: after damaged rows were set aside."""
        whose: dict[PersonId, list[bytes]] = {}
        rows = self._connection.execute(
            "SELECT id, reporter_tag, key_wrapped, people_sealed FROM concern"
        ).fetchall()
        for row in rows:
            with suppress(SealBroken):
                (reporter, _), _ = self._opened(row)
                whose.setdefault(PersonId(reporter), []).append(row[1])
        for person, tags in whose.items():
            wanted = [self._tag(person, number) for number in range(len(tags))]
            free = [tag for tag in wanted if tag not in tags]
            for old, new in zip([tag for tag in tags if tag not in wanted], free, strict=True):
                self._renumber(old, new)

    def _renumber(self, old: bytes, new: bytes) -> None:
        """Give a concern another tag; a damaged one keeps its own."""
        row = self._row("reporter_tag", old)
        if row is None:
            return
        try:
            people, key = self._opened(row)
        except SealBroken:
            return
        self._connection.execute(
            "UPDATE concern SET reporter_tag = ?, people_sealed = ? WHERE id = ?",
            (new, self.seal(key, row[0], new, people), row[0]),
        )

    def seal(self, key: DataKey, concern: str, tag: bytes, people: People) -> bytes:
        """Seal who filed a concern and who handles it, for the tag that it is found by."""
        return seal_people(self._keyring, key, concern, tag, people)

    def open_(self, key: DataKey, concern: str, tag: bytes | None, sealed: bytes | None) -> People:
        """Open who filed a concern and who handles it. Raises SealBroken."""
        return open_people(self._keyring, key, concern, tag, sealed)

    def _opened(self, row: tuple[str, bytes, bytes, bytes]) -> tuple[People, DataKey]:
        concern, tag, wrapped, sealed = row
        key = self._keyring.unwrap(wrapped, owner(concern))
        return self.open_(key, concern, tag, sealed), key

    def _row(self, column: str, value: str | bytes) -> tuple[str, bytes, bytes, bytes] | None:
        found: tuple[str, bytes, bytes, bytes] | None = self._connection.execute(
            f"SELECT id, reporter_tag, key_wrapped, people_sealed FROM concern WHERE {column} = ?",
            (value,),
        ).fetchone()
        return found

    def _numbered(self, person: PersonId, beyond: int = 0) -> dict[bytes, int]:
        """Give the tags of all that this person filed, and their numbers, in that order.

        So many strides without any are walked over.
        """
        found: dict[bytes, int] = {}
        for first in count(0, _STRIDE):
            here = self._taken(person, first)
            if not here:
                beyond -= 1
            if beyond < 0:
                break
            found |= here
        return found

    def _taken(self, person: PersonId, first: int) -> dict[bytes, int]:
        asked = {self._tag(person, number): number for number in range(first, first + _STRIDE)}
        marks = ", ".join("?" * len(asked))
        rows = self._connection.execute(
            f"SELECT reporter_tag FROM concern WHERE reporter_tag IN ({marks})", tuple(asked)
        ).fetchall()
        taken = {bytes(tag) for (tag,) in rows}
        return {tag: number for tag, number in asked.items() if tag in taken}

    def _tag(self, person: PersonId, number: int) -> bytes:
        return self._keyring.tag("reporter", person, str(number))


def owner(concern_id: str) -> str:
    """Name whose key it is, to the master key that wraps it."""
    return f"concern:{concern_id}"


def seal_people(keyring: Keyring, key: DataKey, concern: str, tag: bytes, people: People) -> bytes:
    """Seal who filed a concern and who handles it, for the tag that it is found by."""
    return keyring.seal(key, "concern", "people", _place(concern, tag), people_text(*people))


def open_people(
    keyring: Keyring, key: DataKey, concern: str, tag: bytes | None, sealed: bytes | None
) -> People:
    """Open what `seal_people` gave. Raises SealBroken."""
    place = _place(concern, tag or b"")
    return people_in(keyring.open_text(key, "concern", "people", place, sealed or b""))


def _place(concern: str, tag: bytes) -> str:
    return f"{concern}/{tag.hex()}"
