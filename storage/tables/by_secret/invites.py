"""Invites: single-use ways in, found by the hash of their code."""

import sqlite3
from datetime import datetime
from typing import Any

from domain.identifiers import InviteId, PersonId
from domain.people.invites import Invite
from domain.roles import COMING_IN, Role
from storage.errors import NotKept
from storage.moments import from_text, from_text_or_none, to_text, to_text_or_none
from storage.sealing import Keyring

_COLUMNS = "id, role, invited_by, created_at, expires_at, used_at"
_INTRODUCES = "applicant"
"""What stands in the place of a role where nobody comes in by it."""


class Invites:
    """The invites that were given out. The code itself is never kept."""

    def __init__(self, connection: sqlite3.Connection, keyring: Keyring) -> None:
        self._connection = connection
        self._keyring = keyring

    def add(self, invite: Invite, code: str | None = None) -> None:
        """Keep a new invite under its code's hash, or without code until `recode`."""
        self._connection.execute(
            f"INSERT INTO invite (code_hash, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                None if code is None else self._keyring.code_hash(code),
                invite.id,
                _INTRODUCES if invite.introduces_only else invite.role,
                invite.invited_by,
                to_text(invite.created_at),
                to_text(invite.expires_at),
                to_text_or_none(invite.used_at),
            ),
        )

    def recode(self, invite_id: InviteId, code: str) -> None:
        """Let another code open this invite; the one before is unknown from now. Raises NotKept."""
        changed = self._connection.execute(
            "UPDATE invite SET code_hash = ? WHERE id = ?",
            (self._keyring.code_hash(code), invite_id),
        ).rowcount
        if not changed:
            raise NotKept

    def by_code(self, code: str) -> Invite | None:
        """Find an invite by what stands in its link; spent and expired ones too."""
        return self._one("code_hash = ?", self._keyring.code_hash(code))

    def by_id(self, invite_id: InviteId) -> Invite | None:
        """Find an invite by our own id; spent and expired ones too."""
        return self._one("id = ?", invite_id)

    def save(self, invite: Invite) -> None:
        """Keep that an invite was used or ends earlier; raises NotKept."""
        changed = self._connection.execute(
            "UPDATE invite SET expires_at = ?, used_at = ? WHERE id = ?",
            (to_text(invite.expires_at), to_text_or_none(invite.used_at), invite.id),
        ).rowcount
        if not changed:
            raise NotKept

    def open(self, now: datetime) -> list[Invite]:
        """List the invites that can still be used, oldest first."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM invite WHERE used_at IS NULL AND expires_at > ?"
            " ORDER BY created_at, id",
            (to_text(now),),
        )
        return [_invite(row) for row in rows]

    def invitations(self, now: datetime) -> list[Invite]:
        """List those of them by which somebody comes in."""
        return [invite for invite in self.open(now) if not invite.introduces_only]

    def mark(self, invite_id: InviteId) -> str | None:
        """Give what the code of an invite is recognised by; None while it has none."""
        row = self._connection.execute(
            "SELECT code_hash FROM invite WHERE id = ?", (invite_id,)
        ).fetchone()
        return None if row is None or row[0] is None else bytes(row[0]).hex()

    def close_marked(self, mark: str) -> bool:
        """Take away an unused invite that was used or ended before; tells whether it was there."""
        return bool(
            self._connection.execute(
                "DELETE FROM invite WHERE code_hash = ? AND used_at IS NULL", (bytes.fromhex(mark),)
            ).rowcount
        )

    def withdraw_all(self) -> int:
        """Take back all that were not used; tells how many."""
        return self._connection.execute("DELETE FROM invite WHERE used_at IS NULL").rowcount

    def withdraw(self, invite_id: InviteId) -> None:
        """Take an invite back: from now on its code is unknown."""
        self._connection.execute("DELETE FROM invite WHERE id = ?", (invite_id,))

    def purge(self, now: datetime) -> int:
        """Delete what expired unused, and what was used by somebody who is in or out by now.

        So nothing is left of who invited whom. Tells how many.
        """
        return self._connection.execute(
            "DELETE FROM invite WHERE (used_at IS NULL AND expires_at <= ?)"
            " OR (used_at IS NOT NULL AND NOT EXISTS"
            " (SELECT 1 FROM person WHERE invite_id = invite.id AND standing IN (?, ?)))",
            (to_text(now), *COMING_IN),
        ).rowcount

    def _one(self, condition: str, value: str | bytes) -> Invite | None:
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM invite WHERE {condition}", (value,)
        ).fetchone()
        return None if row is None else _invite(row)


def _invite(row: tuple[Any, ...]) -> Invite:
    introduces_only = row[1] == _INTRODUCES
    return Invite(
        id=InviteId(row[0]),
        role=Role.KEY_FIGURE if introduces_only else Role(row[1]),
        invited_by=None if row[2] is None else PersonId(row[2]),
        created_at=from_text(row[3]),
        expires_at=from_text(row[4]),
        used_at=from_text_or_none(row[5]),
        introduces_only=introduces_only,
    )
