"""The master key's file: 64 hexadecimal digits, readable by its owner alone."""

import os
import secrets
from pathlib import Path

from config.secret_files import ReadableByOthers, read_secret
from storage.durable import make_name_durable
from storage.sealing import KEY_BYTES


class KeyProblem(Exception):  # noqa: N818 - the subclass says which
    """The master key cannot be made or used."""


class KeyExists(KeyProblem):
    """There is a file at this path already; overwriting it could make a database unreadable."""


class KeyMissing(KeyProblem):
    """There is no file at this path."""


class KeyReadableByOthers(KeyProblem):
    """Group or others may read the file; it must be 0400 or 0600."""


class KeyUnreadable(KeyProblem):
    """The file cannot be read, or does not hold a key."""


def make_key(path: Path) -> None:
    """Write a new random key with mode 0400; raises KeyExists rather than overwrite.

    Raises OSError when the folder is missing or cannot be written.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    try:
        descriptor = os.open(path, flags, 0o400)
    except FileExistsError as fault:
        raise KeyExists from fault
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(secrets.token_hex(KEY_BYTES) + "\n")
        file.flush()
        os.fsync(file.fileno())
    make_name_durable(path.parent)


def load_key(path: Path) -> bytes:
    """Read the key; raises KeyMissing, KeyReadableByOthers or KeyUnreadable."""
    try:
        key = bytes.fromhex(read_secret(path))
    except FileNotFoundError as fault:
        raise KeyMissing from fault
    except ReadableByOthers as fault:
        raise KeyReadableByOthers from fault
    except (OSError, ValueError) as fault:
        raise KeyUnreadable from fault
    if len(key) != KEY_BYTES:
        raise KeyUnreadable
    return key
