"""Backups: whole copies of the database, made beside whoever works with it, looked over, signed."""

import os
import re
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from storage.backup_signature import is_signed, sign, verified
from storage.database import PATIENCE, check_key
from storage.durable import make_name_durable
from storage.errors import DatabaseRefused, DatabaseTooNew, DatabaseUnusable, trouble_named
from storage.migrate import newest_version, schema_version
from storage.read_only import look
from storage.sealing import Keyring
from storage.store import Store
from storage.tables.tombstones import Tombstone

AUTOMATIC_KEPT = 7
"""How many backups with a name of ours stay in the folder; older ones go."""

_NAMED = "schakel-%Y%m%dT%H%M%SZ.db"
_OURS = re.compile(r"schakel-\d{8}T\d{6}Z\.db")


def automatic_name(now: datetime) -> str:
    """Name a backup after the moment (UTC) it was made."""
    return now.strftime(_NAMED)


def make_backup(database: Path, keyring: Keyring, file: Path) -> None:
    """Write a copy to a new file (mode 0600), look it over and sign it; also while the bot works.

    Raises FileExistsError, OSError, StorageTrouble, and DatabaseRefused as `look` does. What
    fails leaves no file.
    """
    if file.exists():
        raise FileExistsError
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = file.with_name(f"{file.name}.part")
    part.unlink(missing_ok=True)
    try:
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        _copy(database, keyring, part)
        look_over(part, keyring)
        sign(part, keyring)
        _flush(part)
        part.rename(file)
    finally:
        part.unlink(missing_ok=True)
    make_name_durable(file.parent)


def prune(folder: Path, before: datetime) -> int:
    """Delete automatic backups made before a moment (UTC), and all but the newest; tells how many.

    So goes what an earlier one has left that was cut short. Files with other names are not ours.
    """
    made = automatic(folder)
    gone = [file for file in made if made_at(file) < before or file not in made[-AUTOMATIC_KEPT:]]
    for file in gone:
        file.unlink(missing_ok=True)
    for part in folder.glob("*.db.part"):
        begun = _moment(part.stem)
        if begun is not None and (begun < before or (made and begun < made_at(made[-1]))):
            part.unlink(missing_ok=True)
    if gone:
        make_name_durable(folder)
    return len(gone)


def automatic(folder: Path) -> list[Path]:
    """List the automatic backups in a folder, the oldest first."""
    return sorted(file for file in folder.glob("*.db") if _moment(file.name) is not None)


def made_at(file: Path) -> datetime:
    """Tell the moment (UTC) by which an automatic backup is named."""
    moment = _moment(file.name)
    if moment is None:
        raise ValueError(file.name)
    return moment


def look_over(file: Path, keyring: Keyring) -> None:
    """Prove that a copy can be used: whole, of this key, of no later version, journal intact.

    Raises WrongKey, DatabaseTooNew or DatabaseUnusable.
    """
    try:
        with closing(sqlite3.connect(file, timeout=PATIENCE)) as copy:
            copy.execute("PRAGMA query_only = ON")
            check_key(copy, keyring, known=True)
            if schema_version(copy) > newest_version():
                raise DatabaseTooNew
            if copy.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise DatabaseUnusable
            if Store(copy, keyring).journal.verify() is not None:
                raise DatabaseUnusable
    except sqlite3.Error as fault:
        raise DatabaseUnusable from fault


def take_in(file: Path, to: Path, keyring: Keyring, *, unsigned: bool = False) -> bool:
    """Copy a backup, as it was signed, to where it can be worked on (mode 0600), flushed.

    `unsigned` takes one that has no signature as it is; one that has is held against it anyway.
    Tells whether it has. What is refused may leave a file. Raises OSError, and what
    `backup_signature.verified` raises.
    """
    to.unlink(missing_ok=True)
    signed = is_signed(file)
    descriptor = os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as copy:
        copy.writelines(verified(file, keyring, unsigned=unsigned))
    _flush(to)
    return signed


def stones_in(database: Path, keyring: Keyring) -> list[Tombstone]:
    """List the tombstones in a database; none when it is missing or does not open."""
    if not database.exists():
        return []
    try:
        return look(database, keyring, lambda store: store.tombstones.all())
    except DatabaseRefused:
        return []


def _moment(name: str) -> datetime | None:
    """Read the moment (UTC) out of a name of ours; None of another name."""
    if not _OURS.fullmatch(name):
        return None
    with suppress(ValueError):
        return datetime.strptime(name, _NAMED).replace(tzinfo=UTC)
    return None


def _copy(database: Path, keyring: Keyring, to: Path) -> None:
    """Let SQLite write what is true at one moment; what was deleted has no place in it."""
    try:
        with (
            trouble_named(),
            closing(sqlite3.connect(database, timeout=PATIENCE, isolation_level=None)) as source,
        ):
            source.execute("PRAGMA temp_store = MEMORY")
            check_key(source, keyring, known=True)
            source.execute("VACUUM INTO ?", (str(to),))
    except sqlite3.Error as fault:
        raise DatabaseUnusable from fault


def _flush(file: Path) -> None:
    descriptor = os.open(file, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
