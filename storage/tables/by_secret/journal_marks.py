"""The journal's signed marks: which line is the newest, and which is the last that was let go."""

import hmac
import sqlite3

from storage.migrate import read_meta, write_meta
from storage.sealing import Keyring

NEWEST, CUT = "journal-mark", "journal-cut"
BEGINS = {NEWEST: b"", CUT: b"cut"}
"""What each mark is signed with first, so that neither passes for the other."""

_SEQ_BYTES, _HASH_BYTES = 8, 32


def read_mark(
    connection: sqlite3.Connection, keyring: Keyring, name: str
) -> tuple[int, bytes] | None:
    """Give number and hash of the line that a mark signs; None when this key did not sign it."""
    mark = read_meta(connection, name) or b""
    head, signature = mark[: _SEQ_BYTES + _HASH_BYTES], mark[_SEQ_BYTES + _HASH_BYTES :]
    if not hmac.compare_digest(signature, keyring.journal_mark(BEGINS[name] + head)):
        return None
    return int.from_bytes(head[:_SEQ_BYTES]), head[_SEQ_BYTES:]


def write_mark(
    connection: sqlite3.Connection, keyring: Keyring, name: str, seq: int, hashed: bytes
) -> None:
    """Sign a line, in place of the one that this mark signed before."""
    head = seq.to_bytes(_SEQ_BYTES) + hashed
    write_meta(connection, name, head + keyring.journal_mark(BEGINS[name] + head))
