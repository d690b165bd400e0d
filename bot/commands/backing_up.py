"""`schakel backup` and `schakel restore`: a whole copy of the database, and the way back."""

from pathlib import Path

from bot import complaints
from bot.chance import SystemChance
from bot.clock import clock_of
from bot.complaints import Complaint
from bot.open_installation import DATABASE, Refused, read_key, read_municipality, read_settings
from config.settings import Settings
from services.unit import Municipality, Unit
from services.upkeep import erasing
from storage import backups, restoring
from storage.database import Database
from storage.errors import DatabaseRefused, DatabaseTooNew, StorageTrouble, WrongKey
from storage.lock import DatabaseLock
from storage.sealing import Keyring
from storage.store import Store
from storage.tables.journal import JournalAct
from storage.tables.tombstones import Tombstone, written_down


async def backup(file: Path | None) -> Path:
    """Make a backup, also beside a running bot; gives its file. Raises Refused.

    Without `file` it goes into the folder of automatic backups, where only the newest stay.
    """
    settings = read_settings()
    key = Keyring(read_key(settings))
    database = settings.data / DATABASE
    if not database.exists():
        raise Refused([complaints.no_database(settings)])
    folder = settings.data / backups.FOLDER
    to = file or folder / backups.automatic_name(clock_of(settings).now())
    try:
        backups.make_backup(database, key, to)
        if file is None:
            backups.prune(folder)
    except FileExistsError:
        raise Refused([_exists(to)]) from None
    except DatabaseRefused as fault:
        raise Refused([complaints.about_database(fault, settings)]) from None
    except StorageTrouble:
        raise Refused([complaints.database_locked(settings)]) from None
    except OSError:
        raise Refused([_cannot_write(to)]) from None
    return to


async def restore(file: Path) -> int:
    """Put a backup in the place of the database; tells how much of it was erased again.

    Raises Refused, and then the present database is as it was.
    """
    settings = read_settings()
    municipality, keyring = read_municipality(settings), Keyring(read_key(settings))
    database = settings.data / DATABASE
    try:
        settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = DatabaseLock(database)
    except DatabaseRefused as fault:
        raise Refused([complaints.about_database(fault, settings)]) from None
    try:
        return await _restore(settings, municipality, keyring, file)
    except StorageTrouble:
        raise Refused([complaints.database_locked(settings)]) from None
    except OSError:
        raise Refused([_cannot_write(database)]) from None
    finally:
        lock.release()


async def _restore(
    settings: Settings, municipality: Municipality, keyring: Keyring, file: Path
) -> int:
    database, new = settings.data / DATABASE, settings.data / restoring.NEW
    try:
        backups.take_in(file, new)
    except (FileNotFoundError, IsADirectoryError):
        raise Refused([_missing(file)]) from None
    try:
        backups.look_over(new, keyring)
        stones = written_down(settings.data) + backups.stones_in(database, keyring)
        erased = await _prepare(settings, municipality, keyring, stones)
        restoring.put_in_place(new, database, keyring)
    except DatabaseRefused as fault:
        raise Refused([_no_backup(file, fault)]) from None
    finally:
        restoring.clear_up_new(settings.data)
    return erased


async def _prepare(
    settings: Settings, municipality: Municipality, keyring: Keyring, stones: list[Tombstone]
) -> int:
    """Upgrade the copy, erase again what was erased since, and leave nothing of that in it."""
    now = clock_of(settings).now()

    def work(store: Store) -> int:
        unit = Unit(store, municipality, now, SystemChance())
        unit.store.outbox.doubt_all()
        unit.store.journal.append(JournalAct.RESTORED, now)
        return erasing.apply_again(unit, stones + unit.store.tombstones.all())

    copy = await Database.open(settings.data / restoring.NEW, keyring)
    try:
        erased = await copy.run(work)
        await copy.purge_log()
    finally:
        await copy.close()
    return erased


def _no_backup(file: Path, fault: DatabaseRefused) -> Complaint:
    match fault:
        case WrongKey():
            remedy = "Put the master key back that was used when the backup was made"
            return Complaint(f"{file}: this backup belongs to another master key", remedy)
        case DatabaseTooNew():
            remedy = "Install that version again, or a later one"
            return Complaint(f"{file}: a newer version of Schakel has made this backup", remedy)
        case _:
            remedy = "Take another backup; the database is as it was"
            return Complaint(f"{file}: this is no backup of Schakel, or it is damaged", remedy)


def _exists(file: Path) -> Complaint:
    remedy = "Name another file, or delete this one first"
    return Complaint(f"{file}: there is a file here already", remedy)


def _missing(file: Path) -> Complaint:
    return Complaint(f"{file}: there is no such file", "Name the backup to restore")


def _cannot_write(file: Path) -> Complaint:
    remedy = "Check the folder, this user's rights, and that the disk has room"
    return Complaint(f"{file}: cannot be written", remedy)
