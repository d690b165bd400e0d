"""The signature at the end of a backup: whoever has no master key can change nothing in it unseen.

A keyed hash (HMAC-SHA256, a key of its own) over all that comes before it, and before that the
mark of the master key, so that a backup of another installation is told from a changed one. Read
and written in pieces: a backup may be larger than memory.
"""

import hmac
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from storage.errors import (
    BackupChanged,
    BackupCutShort,
    BackupUnsigned,
    DatabaseRefused,
    DatabaseUnusable,
    WrongKey,
)
from storage.sealing import Keyring

_NAME = b"schakel backup 1"
_MARK_BYTES, _TAG_BYTES = 16, 32
SIZE = len(_NAME) + _MARK_BYTES + _TAG_BYTES
"""How many bytes a signature has."""

_PIECE = 1 << 20
_SQLITE = b"SQLite format 3\0"
_HEADER_BYTES = 100
_LARGEST_PAGE = 65_536  # written as 1 in the two bytes that there are for it


def sign(file: Path, keyring: Keyring) -> None:
    """Put a signature at the end of a file that has none. Raises OSError."""
    with file.open("r+b") as content:
        tag = keyring.backup_tag()
        for piece in _pieces(content, file.stat().st_size):
            tag.update(piece)
        ending = _NAME + keyring.check_mark()
        tag.update(ending)
        content.seek(0, os.SEEK_END)
        content.write(ending + tag.digest())


def is_signed(file: Path) -> bool:
    """Tell whether a file ends as one that was signed, by whichever key. Raises OSError."""
    with file.open("rb") as content:
        return _ending(content)[: len(_NAME)] == _NAME


def verified(file: Path, keyring: Keyring, *, unsigned: bool = False) -> Iterator[bytes]:
    """Give the content of a signed file in pieces. It counts only when none is left.

    `unsigned` takes a whole database without a signature as it is. Raises WrongKey, BackupChanged,
    BackupUnsigned, BackupCutShort, DatabaseUnusable, OSError.
    """
    with file.open("rb") as content:
        ending = _ending(content)
        name, mark = ending[: len(_NAME)], ending[len(_NAME) : -_TAG_BYTES]
        if name != _NAME:
            why = _why_unsigned(content)
            if not (unsigned and isinstance(why, BackupUnsigned)):
                raise why
            content.seek(0)
            yield from _pieces(content, file.stat().st_size)
            return
        if not hmac.compare_digest(mark, keyring.check_mark()):
            raise WrongKey
        tag = keyring.backup_tag()
        content.seek(0)
        for piece in _pieces(content, file.stat().st_size - SIZE):
            tag.update(piece)
            yield piece
        tag.update(name + mark)
        if not hmac.compare_digest(tag.digest(), ending[-_TAG_BYTES:]):
            raise BackupChanged


def verify(file: Path, keyring: Keyring) -> None:
    """Look whether a file is as it was signed. Raises as `verified`."""
    for _ in verified(file, keyring):
        pass


def _pieces(content: BinaryIO, size: int) -> Iterator[bytes]:
    while size > 0 and (piece := content.read(min(size, _PIECE))):
        size -= len(piece)
        yield piece


def _ending(content: BinaryIO) -> bytes:
    """Give the last bytes, where a signature would be; none of a file shorter than that."""
    if content.seek(0, os.SEEK_END) < SIZE:
        return b""
    content.seek(-SIZE, os.SEEK_END)
    return content.read(SIZE)


def _why_unsigned(content: BinaryIO) -> DatabaseRefused:
    """Tell a whole database without signature from part of one, and from something else."""
    size = content.seek(0, os.SEEK_END)
    content.seek(0)
    header = content.read(_HEADER_BYTES)
    pages = int.from_bytes(header[28:32])
    if header[: len(_SQLITE)] != _SQLITE or not pages:
        return DatabaseUnusable()
    page_size = int.from_bytes(header[16:18])
    whole = pages * (_LARGEST_PAGE if page_size == 1 else page_size)
    return BackupUnsigned() if size == whole else BackupCutShort()
