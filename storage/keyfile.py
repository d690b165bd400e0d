"""The master key's file: 64 hexadecimal digits, readable by its owner alone."""

import os
import secrets
import stat
from pathlib import Path

from storage.durable import make_name_durable
from storage.sealing import KEY_BYTES

_SECRETS_FOLDER = Path("/run/secrets")


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
    """Read the key; raises KeyMissing, KeyReadableByOthers or KeyUnreadable.

    Files that systemd or Docker hand to the service as a credential carry rights of their own
    and are taken as they are.
    """
    try:
        mode = path.stat().st_mode
        if not _handed_by_system(path) and mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise KeyReadableByOthers
        text = path.read_text(encoding="ascii").strip()
        key = bytes.fromhex(text)
    except FileNotFoundError as fault:
        raise KeyMissing from fault
    except (OSError, ValueError) as fault:
        raise KeyUnreadable from fault
    if len(key) != KEY_BYTES:
        raise KeyUnreadable
    return key


def _handed_by_system(path: Path) -> bool:
    folders = [_SECRETS_FOLDER]
    if credentials := os.environ.get("CREDENTIALS_DIRECTORY"):
        folders.append(Path(credentials))
    return any(path.resolve().is_relative_to(folder.resolve()) for folder in folders)
