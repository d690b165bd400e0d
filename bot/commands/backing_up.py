"""`schakel backup` and `schakel restore`: a whole copy of the database, and the way back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from bot import complaints
from bot.chance import SystemChance
from bot.clock import clock_of
from bot.commands import backup_complaints
from bot.complaints import Complaint
from bot.nightly import newest_line
from bot.open_installation import (
    DATABASE,
    Refused,
    read_key,
    read_municipality,
    read_settings,
    trouble_refused,
)
from config.settings import Settings
from domain.roles import Role, Standing
from services import group_trust
from services.group import rollcall
from services.people import agreeing
from services.unit import Municipality, Unit
from services.upkeep import ended_again, erasing
from storage import backups, restoring
from storage.database import Database
from storage.errors import DatabaseRefused
from storage.lock import DatabaseLock
from storage.sealing import Keyring
from storage.store import Store
from storage.tables.journal import JournalAct
from storage.tables.tombstones import Tombstone, written_down


async def backup(file: Path | None) -> Path:
    """Make a backup, also beside a running bot; gives its file. Raises Refused.

    Without `file` it goes into the folder of automatic backups, where only the newest stay, and
    none that is too old.
    """
    settings = read_settings()
    key = Keyring(read_key(settings))
    database = settings.data / DATABASE
    if not database.exists():
        raise Refused([complaints.no_database(settings)])
    now = clock_of(settings).now()
    to = file or settings.backups / backups.automatic_name(now)
    try:
        with trouble_refused(settings):
            backups.make_backup(database, key, to)
        if file is None:
            backups.prune(settings.backups, now - timedelta(days=settings.backup_days))
    except FileExistsError:
        raise Refused([_exists(to)]) from None
    except OSError:
        raise Refused([_cannot_write(to)]) from None
    return to


_UNSIGNED = "It has no signature: nobody can tell whether it was changed, and by whom."


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did to the backup, and who takes part from now on.

    `roster` has role and name of officials, coordinators and chairs; key figures are counted.
    `group` is the officials' group of then, and since which day, if there was one.
    """

    erased: int
    taken_out: int
    invites_ended: int
    undecided: int
    roster: tuple[tuple[Role, str], ...]
    key_figures: int
    group: str | None

    @property
    def coordinated(self) -> bool:
        """Whether there is a coordinator in it."""
        return any(role is Role.COORDINATOR for role, _ in self.roster)


async def restore(
    file: Path, agrees: Callable[[str], bool], *, unsigned: bool = False
) -> Restored | None:
    """Put a backup in the place of the database; `unsigned` takes one without a signature too.

    `agrees` is asked once, with who would take part from then on; None when it says no. Raises
    Refused. In both cases the present database is as it was.
    """
    settings = read_settings()
    municipality, keyring = read_municipality(settings), Keyring(read_key(settings))
    database = settings.data / DATABASE
    with trouble_refused(settings):
        settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = DatabaseLock(database)
    try:
        with trouble_refused(settings):
            return await _restore(settings, municipality, keyring, file, agrees, unsigned=unsigned)
    except OSError:
        raise Refused([_cannot_write(database)]) from None
    finally:
        lock.release()


async def _restore(
    settings: Settings,
    municipality: Municipality,
    keyring: Keyring,
    file: Path,
    agrees: Callable[[str], bool],
    *,
    unsigned: bool,
) -> Restored | None:
    database, new = settings.data / DATABASE, settings.data / restoring.NEW
    try:
        signed = _take_in(file, new, keyring, unsigned=unsigned)
        backups.look_over(new, keyring)
        stones = written_down(settings.data) + backups.stones_in(database, keyring)
        prepared = await _prepare(settings, municipality, keyring, stones, signed=signed)
        if not agrees(_plan(file, prepared, signed=signed)):
            return None
        restoring.put_in_place(new, database, keyring)
        newest_line.begin_anew(settings)
    except DatabaseRefused as fault:
        raise Refused([backup_complaints.about_backup(file, fault)]) from None
    finally:
        restoring.clear_up_new(settings.data)
    return prepared


def _take_in(file: Path, new: Path, keyring: Keyring, *, unsigned: bool) -> bool:
    try:
        return backups.take_in(file, new, keyring, unsigned=unsigned)
    except (FileNotFoundError, IsADirectoryError, PermissionError) as fault:
        if str(fault.filename) != str(file):
            raise
        unreadable = isinstance(fault, PermissionError)
        complaint = backup_complaints.backup_unreadable(file) if unreadable else _missing(file)
        raise Refused([complaint]) from None


async def _prepare(
    settings: Settings,
    municipality: Municipality,
    keyring: Keyring,
    stones: list[Tombstone],
    *,
    signed: bool,
) -> Restored:
    """Upgrade the copy; erase and end again what was since, and leave nothing of that in it."""
    now = clock_of(settings).now()

    def work(store: Store) -> Restored:
        unit = Unit(store, municipality, now, SystemChance())
        unit.store.outbox.doubt_all()
        unit.store.journal.append(JournalAct.RESTORED, now, detail="" if signed else "unsigned")
        ended, undecided = ended_again.end_open_invites(unit), agreeing.end_all(unit)
        again = stones + unit.store.tombstones.all()
        erased, taken_out = erasing.apply_again(unit, again), ended_again.apply(unit, again)
        if unit.store.group.current() is not None:
            group_trust.see_first(unit)
            rollcall.begin(unit)  # who came into the group since then is not known here
        members = unit.store.people.all(Standing.MEMBER)
        roster = sorted((p.role, p.name or "-") for p in members if p.role is not Role.KEY_FIGURE)
        return Restored(
            erased,
            taken_out,
            ended,
            undecided,
            tuple(roster),
            len(members) - len(roster),
            _described(unit),
        )

    copy = await Database.open(settings.data / restoring.NEW, keyring, beside=False)
    try:
        prepared = await copy.run(work)
        await copy.purge_log()
    finally:
        await copy.close()
    return prepared


def _described(unit: Unit) -> str | None:
    group, zone = unit.store.group.current(), unit.municipality.network.timezone
    return None if group is None else f"{group.title}, since {group.bound_at.astimezone(zone):%F}"


def _plan(file: Path, prepared: Restored, *, signed: bool) -> str:
    figures = prepared.key_figures
    lines = [
        f"{file} takes the place of the database. What happened since it was made is lost.",
        *(() if signed else (_UNSIGNED,)),
        "From then on these people take part; look whether each of them should:",
        *(f"  {role:<11}  {name}" for role, name in prepared.roster),
        f"  and {figures} key figure{'' if figures == 1 else 's'}",
        f"They read in this group; look whether it still is the one: {prepared.group or '-'}",
    ]
    return "\n".join(lines)


def _exists(file: Path) -> Complaint:
    remedy = "Name another file, or delete this one first"
    return Complaint(f"{file}: there is a file here already", remedy)


def _missing(file: Path) -> Complaint:
    return Complaint(f"{file}: there is no such file", "Name the backup to restore")


def _cannot_write(file: Path) -> Complaint:
    remedy = "Check the folder, this user's rights, and that the disk has room"
    return Complaint(f"{file}: cannot be written", remedy)
