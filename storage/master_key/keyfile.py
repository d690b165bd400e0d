"""The master key's file: 64 hexadecimal digits, readable by its owner alone.

Two lines of them while another key is being put in its place.
"""

import os
import secrets
from collections.abc import Iterable
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
    try:
        _write_new(path, [new_key()])
    except FileExistsError as fault:
        raise KeyExists from fault
    make_name_durable(path.parent)


def new_key() -> bytes:
    """Draw a key."""
    return secrets.token_bytes(KEY_BYTES)


def put_keys(path: Path, keys: Iterable[bytes]) -> None:
    """Let the file hold these keys and no others; killed at any moment it is as before or as then.

    Raises OSError.
    """
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    _write_new(part, keys)
    part.replace(path)
    make_name_durable(path.parent)


def load_key(path: Path) -> bytes:
    """Read the only key; raises KeyMissing, KeyReadableByOthers or KeyUnreadable.

    Raises KeyUnreadable too while another is being put in its place: see `load_keys`.
    """
    keys = load_keys(path)
    if len(keys) > 1:
        raise KeyUnreadable
    return keys[0]


def load_keys(path: Path) -> list[bytes]:
    """Read the key; or two, while the second is being put in the place of the first.

    Raises KeyMissing, KeyReadableByOthers or KeyUnreadable.
    """
    try:
        keys = [bytes.fromhex(line) for line in read_secret(path).splitlines()]
    except FileNotFoundError as fault:
        raise KeyMissing from fault
    except ReadableByOthers as fault:
        raise KeyReadableByOthers from fault
    except (OSError, ValueError) as fault:
        raise KeyUnreadable from fault
    if len(keys) not in {1, 2} or any(len(key) != KEY_BYTES for key in keys):
        raise KeyUnreadable
    return keys


def _write_new(path: Path, keys: Iterable[bytes]) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o400)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.writelines(f"{key.hex()}\n" for key in keys)
        file.flush()
        os.fsync(file.fileno())
