"""Row tags: a keyed hash in every row over all that stands in it; no changed cell is believed.

Written by triggers of our own connection alone, which call back for the hash: whoever changes
something without the key leaves a row whose tag is wrong. Such a row is set aside as soon as it is
found, sealed, and the others go on. That a row was deleted, or put back as it once was, does not
show. Tables, indexes and triggers are signed together: they say what is done.
"""

import hashlib
import hmac
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

from storage.migrate import read_meta, write_meta
from storage.sealing import Keyring

TAG = "row_tag"
_FUNCTION = "row_tag_of"
_LARGE = 4096
_SCHEMA = "schema-tag"
NEVER_ASIDE = frozenset({"schema-version", "key-check", _SCHEMA})
"""What was looked at before anything else, and is right: only the tag beside it may be wrong."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose rows have a tag: its other columns, and which of them are its key."""

    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]


class RowTags:
    """All tags of one database."""

    def __init__(self, connection: sqlite3.Connection, keyring: Keyring) -> None:
        self._connection = connection
        self._keyring = keyring

    def tables(self) -> list[Table]:
        """List the tables whose rows have a tag; none before there were any."""
        rows = self._connection.execute(
            "SELECT made.name, col.name, col.pk FROM sqlite_master AS made"
            " JOIN pragma_table_info(made.name) AS col WHERE made.type = 'table'"
            " ORDER BY made.name, col.cid"
        )
        found = []
        for name, group in groupby(rows, key=itemgetter(0)):
            columns = [(column, in_key) for _, column, in_key in group]
            others = [(column, in_key) for column, in_key in columns if column != TAG]
            if len(others) < len(columns):
                key = tuple(column for column, in_key in others if in_key)
                found.append(Table(name, tuple(column for column, _ in others), key))
        return found

    def _table(self, name: str) -> Table:
        """Give one of them, by its name."""
        return next(table for table in self.tables() if table.name == name)

    def keep(self) -> None:
        """From now on let this connection write the tag with every change of a row."""
        self._connection.create_function(_FUNCTION, -1, self._tag, deterministic=True)
        for table in self.tables():
            self._connection.execute(f"DROP TRIGGER IF EXISTS temp.{table.name}_made")
            self._connection.execute(f"DROP TRIGGER IF EXISTS temp.{table.name}_changed")
            values = ", ".join(f"NEW.{column}" for column in table.columns)
            same = " AND ".join(f"{column} IS NEW.{column}" for column in table.key)
            work = (
                f"BEGIN UPDATE {table.name} SET {TAG} = {_FUNCTION}('{table.name}', {values})"
                f" WHERE {same}; END"
            )
            self._connection.execute(
                f"CREATE TEMP TRIGGER {table.name}_made AFTER INSERT ON main.{table.name}"
                f" WHEN NEW.{TAG} IS NULL {work}"
            )
            self._connection.execute(
                f"CREATE TEMP TRIGGER {table.name}_changed AFTER UPDATE OF"
                f" {', '.join(table.columns)} ON main.{table.name}"
                f" WHEN NEW.{TAG} IS OLD.{TAG} {work}"
            )

    def tag_of(self, name: str, cells: Mapping[str, object]) -> bytes:
        """Give the tag of a row that is large: written with it, no trigger has to copy the row.

        `cells` by column, all of them but the tag.
        """
        return self._tag(name, *(cells[column] for column in self._table(name).columns))

    def write_all(self) -> None:
        """Give every row its tag, as it stands; after a change of the schema."""
        tables = self.tables()
        if tables:
            write_meta(self._connection, _SCHEMA, self._schema())
        self._connection.create_function(_FUNCTION, -1, self._tag, deterministic=True)
        for table in tables:
            values = ", ".join(table.columns)
            self._connection.execute(
                f"UPDATE {table.name} SET {TAG} = {_FUNCTION}('{table.name}', {values})"
            )

    def schema_is_ours(self) -> bool:
        """Tell whether tables, indexes and triggers are as we made them: they say what is done."""
        kept = read_meta(self._connection, _SCHEMA) or b""
        return hmac.compare_digest(kept, self._schema())

    def _schema(self) -> bytes:
        made = self._connection.execute(
            "SELECT type, name, tbl_name, sql FROM main.sqlite_master ORDER BY type, name"
        ).fetchall()
        return self._tag("sqlite_master", *(cell for row in made for cell in row))

    def wrong(self, table: Table, rest: str = "") -> Iterator[tuple[Any, ...]]:
        """Go through the rows of a table; gives those whose tag is wrong, cell by cell."""
        usual, self._connection.text_factory = self._connection.text_factory, _as_it_stands
        try:
            rows = self._connection.execute(
                f"SELECT {', '.join(table.columns)}, {TAG} FROM main.{table.name} {rest}"
            )
            for *cells, tag in rows:
                right = self._tag(table.name, *cells)
                if not (isinstance(tag, bytes) and hmac.compare_digest(tag, right)):
                    yield (*cells, tag)
        finally:
            self._connection.text_factory = usual

    def count_wrong(self) -> int:
        """Count the rows whose tag is wrong."""
        return sum(1 for table in self.tables() for _ in self.wrong(table))

    def set_aside(self) -> int:
        """Take the rows whose tag is wrong out of their tables, sealed; tells how many.

        Inside a transaction, with foreign keys off.
        """
        found = [(table, row) for table in self.tables() for row in list(self.wrong(table))]
        for table, row in found:
            text = ascii((table.name, *row))
            sealed = self._keyring.seal(self._keyring.damaged, "damaged_row", "row", "", text)
            self._connection.execute("INSERT INTO damaged_row (row_sealed) VALUES (?)", (sealed,))
            cells = dict(zip(table.columns, row, strict=False))
            if table.name == "meta" and cells["name"] in NEVER_ASIDE:
                tag = self._tag(table.name, *row[:-1])
                self._connection.execute(
                    f"UPDATE meta SET {TAG} = ? WHERE name = ?", (tag, cells["name"])
                )
                continue
            same = " AND ".join(f"CAST({column} AS BLOB) IS ?" for column in table.key)
            self._connection.execute(
                f"DELETE FROM {table.name} WHERE {same}",
                [as_blob(cells[column]) for column in table.key],
            )
        return len(found)

    def _tag(self, table: str, *cells: object) -> bytes:
        return self._keyring.row_tag(table, _canonical(cells))


def _canonical(cells: tuple[object, ...]) -> bytes:
    """Write cells so that no two rows are written alike, in any version of Python."""
    return ascii(tuple(map(_short, cells))).encode()


def _short(cell: object) -> object:
    """Leave a cell as it is; a photo or voice message would be large, written out."""
    if isinstance(cell, bytes) and len(cell) > _LARGE:
        return len(cell), hashlib.sha256(cell).digest()
    return cell


def _as_it_stands(text: bytes) -> str:
    """Read the text of a cell, also where it is none any more."""
    return text.decode(errors="surrogateescape")


def as_blob(cell: Any) -> bytes | None:
    """Give what SQLite makes of a cell when it casts it to a blob."""
    if cell is None:
        return None
    return cell if isinstance(cell, bytes) else str(cell).encode(errors="surrogateescape")
