"""Right rows: whoever reads beside the process that serves the database sees no others.

Nothing can be set aside there; so a view stands before each table that has wrong ones.
"""

import sqlite3

from storage.damage.row_tags import NEVER_ASIDE, RowTags, Table, as_blob
from storage.errors import DatabaseDamaged


def read_no_other(connection: sqlite3.Connection, tags: RowTags) -> None:
    """Let this connection read no row whose tag is wrong. Inside a transaction.

    Raises DatabaseDamaged when the tables are not as we made them.
    """
    tables = tags.tables()
    if tables and not tags.schema_is_ours():
        raise DatabaseDamaged
    for table in tables:
        wrong = [dict(zip(table.columns, row, strict=False)) for row in tags.wrong(table)]
        if table.name == "meta":
            wrong = [cells for cells in wrong if cells["name"] not in NEVER_ASIDE]
        if wrong:
            keys = [[as_blob(cells[column]) for column in table.key] for cells in wrong]
            _stand_before(connection, table, keys)


def _stand_before(
    connection: sqlite3.Connection, table: Table, keys: list[list[bytes | None]]
) -> None:
    kept = ", ".join(f"COALESCE(CAST({column} AS BLOB), 'none')" for column in table.key)
    wrong = ", ".join(f"({', '.join(map(_written, key))})" for key in keys)
    connection.execute(
        f"CREATE TEMP VIEW {table.name} AS SELECT * FROM main.{table.name}"
        f" WHERE ({kept}) NOT IN (VALUES {wrong})"
    )


def _written(cell: bytes | None) -> str:
    return "'none'" if cell is None else f"x'{cell.hex()}'"
