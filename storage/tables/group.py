"""The officials' group: one, bound by a coordinator, halted when Telegram moves it."""

import sqlite3
from dataclasses import replace
from datetime import datetime

from domain.identifiers import ChatId
from storage.errors import NotKept
from storage.moments import from_text, to_text
from storage.records import OfficialsGroup
from storage.sealing import Keyring

_ROW = "1"


class Group:
    """The binding. Read once, then in memory until a change or a rollback."""

    def __init__(self, connection: sqlite3.Connection, keyring: Keyring) -> None:
        self._connection = connection
        self._keyring = keyring
        self._read = False
        self._current: OfficialsGroup | None = None

    def forget(self) -> None:
        """Empty what is held in memory; after every rollback and change."""
        self._read = False
        self._current = None

    def current(self) -> OfficialsGroup | None:
        """Give the bound group, halted or not; None before `/koppel`."""
        if not self._read:
            self._current = self._load()
            self._read = True
        return self._current

    def is_ours(self, chat: ChatId) -> bool:
        """Tell whether this chat is the bound group (halted or not; never the one that waits)."""
        group = self.current()
        return group is not None and group.chat == chat

    def bind(self, chat: ChatId, title: str, forum: bool, now: datetime) -> None:  # noqa: FBT001 - the named fact of the row
        """Make this the group, in place of any other."""
        self._keep(OfficialsGroup(chat, title, forum, "bound", None, now))

    def halt(self, next_chat: ChatId | None) -> None:
        """Say nothing in the group until a coordinator confirms the next; raises NotKept."""
        self._keep(replace(self._bound(), state="halted", next_chat=next_chat))

    def resume(self) -> None:
        """Go on, in the group that waited if there is one; raises NotKept."""
        group = self._bound()
        self._keep(
            replace(group, chat=group.next_chat or group.chat, state="bound", next_chat=None)
        )

    def _bound(self) -> OfficialsGroup:
        group = self.current()
        if group is None:
            raise NotKept
        return group

    def _keep(self, group: OfficialsGroup) -> None:
        following = group.next_chat
        self._connection.execute("DELETE FROM officials_group")
        self._connection.execute(
            "INSERT INTO officials_group (only_one, chat_hash, chat_sealed, title_sealed, forum,"
            " state, next_chat_hash, next_chat_sealed, bound_at)"
            " VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                self._keyring.chat_hash(group.chat),
                self._seal("chat", str(group.chat)),
                self._seal("title", group.title),
                int(group.forum),
                group.state,
                None if following is None else self._keyring.chat_hash(following),
                None if following is None else self._seal("next_chat", str(following)),
                to_text(group.bound_at),
            ),
        )
        self.forget()

    def _load(self) -> OfficialsGroup | None:
        row = self._connection.execute(
            "SELECT chat_sealed, title_sealed, forum, state, next_chat_sealed, bound_at"
            " FROM officials_group"
        ).fetchone()
        if row is None:
            return None
        return OfficialsGroup(
            chat=ChatId(int(self._text("chat", row[0]))),
            title=self._text("title", row[1]),
            forum=bool(row[2]),
            state=row[3],
            next_chat=None if row[4] is None else ChatId(int(self._text("next_chat", row[4]))),
            bound_at=from_text(row[5]),
        )

    def _seal(self, column: str, text: str) -> bytes:
        return self._keyring.seal(self._keyring.group, "officials_group", column, _ROW, text)

    def _text(self, column: str, sealed: bytes) -> str:
        return self._keyring.open_text(self._keyring.group, "officials_group", column, _ROW, sealed)
