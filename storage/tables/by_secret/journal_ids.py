"""Who did something, as the journal keeps it: sealed under a key of its own, or a concern's.

With a concern it is under the key of that concern, which goes with it. All else is under the
journal's own key, which rests on the master key: the lines themselves never change.
"""

import sqlite3
from collections.abc import Callable
from contextlib import suppress

from domain.identifiers import ConcernId, PersonId
from storage.errors import NotKept
from storage.migrate import read_meta, write_meta
from storage.sealing import DataKey, Keyring, SealBroken

SEALED = "~"
"""What a sealed id begins with; one in the clear is hexadecimal."""

_KEY = "journal-key"


class JournalIds:
    """Seals and opens the ids of people in lines of the journal."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        keyring: Keyring,
        key_of: Callable[[ConcernId], DataKey],
    ) -> None:
        self._connection = connection
        self._keyring = keyring
        self._key_of = key_of

    def sealed(
        self, seq: int, column: str, person: str | None, concern: ConcernId | None
    ) -> str | None:
        """Seal who it was for this line; of a concern that is erased under a key nobody keeps."""
        if person is None or person.startswith(SEALED):
            return person
        try:
            key = self._own_key() if concern is None else self._key_of(concern)
        except (NotKept, SealBroken):
            key = self._keyring.new_key(f"concern:{concern}")
        return SEALED + self._keyring.seal(key, "journal", column, str(seq), person).hex()

    def opened(
        self, seq: int, column: str, kept: str | None, concern: ConcernId | None
    ) -> PersonId | None:
        """Give who it was; None when nobody can tell any more."""
        if kept is None or not kept.startswith(SEALED):
            return None if kept is None else PersonId(kept)
        try:
            sealed = bytes.fromhex(kept.removeprefix(SEALED))
            key = self._own_key() if concern is None else self._key_of(concern)
            return PersonId(self._keyring.open_text(key, "journal", column, str(seq), sealed))
        except (NotKept, SealBroken, ValueError):
            return None

    def _own_key(self) -> DataKey:
        """Give the journal's own key, made when it is first needed."""
        wrapped = read_meta(self._connection, _KEY)
        if wrapped is not None:
            return self._keyring.unwrap(wrapped, _KEY)
        key = self._keyring.new_key(_KEY)
        write_meta(self._connection, _KEY, self._keyring.wrap(key))
        return key


def wrap_anew(connection: sqlite3.Connection, old: Keyring, new: Keyring) -> None:
    """Let the journal's own key rest on another master key."""
    wrapped = read_meta(connection, _KEY)
    if wrapped is not None:
        with suppress(SealBroken):
            write_meta(connection, _KEY, new.wrap(old.unwrap(wrapped, _KEY)))
