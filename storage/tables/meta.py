"""Meta: single facts about the database and the bot, by name, none of them secret."""

import sqlite3

from storage.migrate import read_meta, write_meta


class Meta:
    """Facts like the bot's own username, kept from one start to the next."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, name: str) -> str | None:
        """Read a fact; None when it was never set."""
        value = read_meta(self._connection, _own(name))
        return None if value is None else value.decode()

    def set(self, name: str, value: str) -> None:
        """Write a fact, over an older one."""
        write_meta(self._connection, _own(name), value.encode())


def _own(name: str) -> str:
    """Keep these facts apart from the schema's version and the marks in the same table."""
    return f"fact-{name}"
