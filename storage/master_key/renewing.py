"""Renewing: all that rests on one master key is made to rest on another, in one transaction.

Data keys are wrapped anew, what is sealed under the fixed keys is sealed anew. A keyed hash of what
nobody knows any more (an invitation's code) cannot be made anew: it is hashed once more, with the
new key, and so is every later one of the same. So the key of before opens and finds nothing.
"""

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from storage.damage.row_tags import RowTags
from storage.migrate import write_meta
from storage.sealing import DataKey, Keyring, SealBroken
from storage.tables.by_secret.filed_by import open_people, owner, seal_people
from storage.tables.by_secret.journal_ids import wrap_anew
from storage.tables.journal import Journal
from storage.tables.tombstones import BY_MARK

EARLIER = "earlier-lookups"

WRAPPED = ("person", "concern", "affair")
"""The tables whose rows have a data key in `key_wrapped`, named after table and id."""

HASHED: Mapping[str, tuple[str, ...]] = {
    "person": ("account_hash",),
    "stranger": ("account_hash",),
    "guest": ("account_hash",),
    "invite": ("code_hash",),
    "officials_group": ("chat_hash", "next_chat_hash"),
    "calendar_address": ("secret_hash",),
    "outside_link": ("secret_hash",),
    "inbox": ("fingerprint",),
    "concern": ("reporter_tag",),
    "private_copy": ("place_tag",),
    "conversation": ("place_tag",),
    "attachment": ("person_tag",),
    "outbox": ("coalesce_tag",),
    "desk_account": ("subject_hash",),
    "desk_session": ("token_hash",),
    "desk_knock": ("subject_hash",),
}
"""The columns with keyed hashes."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """What of a table is sealed under a fixed key: which, and for which row name."""

    columns: tuple[str, ...]
    key: Callable[[Keyring], DataKey]
    row: Callable[[Mapping[str, Any]], str]


SEALED: Mapping[str, Sealed] = {
    "inbox": Sealed(
        ("body",),
        lambda ring: ring.inbox,
        lambda row: f"{row['update_number']}/{row['fingerprint'].hex()}",
    ),
    "outbox": Sealed(("detail",), lambda ring: ring.outbox, lambda row: str(row["id"])),
    "officials_group": Sealed(
        ("chat", "title", "next_chat"), lambda ring: ring.group, lambda _: "1"
    ),
    "candidate_group": Sealed(("state",), lambda ring: ring.group, lambda _: "1"),
    "guest": Sealed(
        ("account", "name"), lambda ring: ring.group, lambda row: str(row["account_hash"].hex())
    ),
    "private_copy": Sealed(
        ("place",), lambda ring: ring.chats, lambda row: str(row["place_tag"].hex())
    ),
    "showing": Sealed(("place",), lambda ring: ring.chats, lambda row: str(row["id"])),
    "conversation": Sealed(("about",), lambda ring: ring.conversations, lambda row: str(row["id"])),
    "letter": Sealed(("people",), lambda ring: ring.letters, lambda row: str(row["id"])),
    "desk_session": Sealed(
        ("state",), lambda ring: ring.desk, lambda row: str(row["token_hash"].hex())
    ),
    "desk_knock": Sealed(
        ("state",), lambda ring: ring.desk, lambda row: str(row["subject_hash"].hex())
    ),
    "tally": Sealed(("body",), lambda ring: ring.worth, lambda row: str(row["half_year"])),
    "damaged_row": Sealed(("row",), lambda ring: ring.damaged, lambda _: ""),
}
"""The tables with something sealed under a fixed key, in columns named `..._sealed`."""


def renew(connection: sqlite3.Connection, old: Keyring, new: Keyring) -> None:
    """Let everything rest on the new key, in the transaction that is under way.

    What is damaged was set aside before.
    """
    new.learn_from(old)
    usual, connection.row_factory = connection.row_factory, sqlite3.Row
    try:
        for table in sorted(HASHED.keys() | SEALED.keys()):
            _renew_rows(connection, table, old, new)
        for table in WRAPPED:
            _wrap(connection, table, old, new)
        for row in connection.execute("SELECT rowid, what, id FROM tombstone").fetchall():
            if row["what"] in BY_MARK:
                mark = new.hashed_once_more(bytes.fromhex(row["id"])).hex()
                connection.execute(
                    "UPDATE tombstone SET id = ? WHERE rowid = ?", (mark, row["rowid"])
                )
    finally:
        connection.row_factory = usual
    Journal.sign_anew(connection, old, new)
    wrap_anew(connection, old, new)
    write_meta(connection, "key-check", new.check_mark())
    write_meta(connection, EARLIER, new.sealed_earlier())
    tags = RowTags(connection, new)
    tags.keep()
    tags.write_all()


def _wrap(connection: sqlite3.Connection, table: str, old: Keyring, new: Keyring) -> None:
    rows = connection.execute(f"SELECT id, key_wrapped FROM {table}").fetchall()
    for row_id, wrapped in rows:
        with suppress(SealBroken):
            key = old.unwrap(wrapped, f"{table}:{row_id}")
            connection.execute(
                f"UPDATE {table} SET key_wrapped = ? WHERE id = ?", (new.wrap(key), row_id)
            )


def _renew_rows(connection: sqlite3.Connection, table: str, old: Keyring, new: Keyring) -> None:
    key = [each["name"] for each in connection.execute(f"PRAGMA table_info({table})") if each["pk"]]
    same = " AND ".join(f"{column} IS ?" for column in key)
    for row in connection.execute(f"SELECT * FROM {table}").fetchall():
        before = dict(row)
        after = dict(before)
        for column in HASHED.get(table, ()):
            if before[column] is not None:
                after[column] = new.hashed_once_more(before[column])
        if (sealed := SEALED.get(table)) is not None:
            for name in sealed.columns:
                kept, there = before[f"{name}_sealed"], sealed.row(after)
                with suppress(SealBroken):  # what opens for nobody opens for nobody after this
                    if kept is not None:
                        plain = old.open_(sealed.key(old), table, name, sealed.row(before), kept)
                        again = new.seal(sealed.key(new), table, name, there, plain)
                        after[f"{name}_sealed"] = again
        if table == "concern":
            after["people_sealed"] = _for_another_tag(old, before, after)
        changed = {column: value for column, value in after.items() if value != before[column]}
        if changed:
            names = ", ".join(f"{column} = ?" for column in changed)
            connection.execute(
                f"UPDATE {table} SET {names} WHERE {same}",
                (*changed.values(), *(before[column] for column in key)),
            )


def _for_another_tag(old: Keyring, before: Mapping[str, Any], after: Mapping[str, Any]) -> Any:
    """Give whose a concern is, sealed under its own key for the tag that it is found by."""
    concern, tag, sealed = before["id"], before["reporter_tag"], before["people_sealed"]
    with suppress(SealBroken):
        key = old.unwrap(before["key_wrapped"], owner(concern))
        people = open_people(old, key, concern, tag, sealed)
        return seal_people(old, key, concern, after["reporter_tag"], people)
    return sealed
