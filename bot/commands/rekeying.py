"""`schakel rekey`: another master key, and the one of before opens nothing any more.

Killed at any moment it is gone on with by the next `schakel rekey` or `schakel run`: until the
end both keys stand in the file, and the database rests on one of the two.
"""

from collections.abc import Callable
from datetime import timedelta

from bot import complaints
from bot.clock import clock_of
from bot.complaints import Complaint
from bot.open_installation import (
    DATABASE,
    Refused,
    open_database,
    read_key,
    read_settings,
    trouble_refused,
)
from config.settings import Settings
from storage import backups
from storage.master_key.keyfile import KeyProblem, load_keys, new_key, put_keys
from storage.sealing import Keyring
from storage.store import Store
from storage.tables.tombstones import Tombstone, write_all_anew, written_down

_PLAN = (
    "Everything will rest on a new master key. The present key opens nothing any more then: no"
    " backup of before can be put back with the new one, and those in {folder} are deleted."
    " Keep a copy of the new key, and destroy the copies of the present one."
)


async def rekey(agrees: Callable[[str], bool]) -> bool:
    """Put another master key in the place of this one; False when it is not agreed to.

    `agrees` is not asked again for what was begun before. Raises Refused.
    """
    settings = read_settings()
    if not under_way(settings):
        if not agrees(_PLAN.format(folder=settings.backups)):
            return False
        key = read_key(settings)
        async with open_database(settings, key):
            _put(settings, [key, new_key()])
    await finish(settings)
    return True


def under_way(settings: Settings) -> bool:
    """Tell whether another key was begun to be put in place. Raises Refused."""
    try:
        return len(load_keys(settings.key_file)) > 1
    except KeyProblem as fault:
        raise Refused([complaints.about_key(fault, settings)]) from None


async def finish(settings: Settings) -> None:
    """Go on with what was begun, to its end. Raises Refused."""
    old, new = load_keys(settings.key_file)
    if read_key(settings) == old:
        async with open_database(settings, old) as database:
            beside = written_down(settings.data)
            with trouble_refused(settings):
                await database.run(lambda store: _bury(store, beside))
                await database.renew(Keyring(new))
    async with open_database(settings, new) as database:
        stones = await database.run(lambda store: store.tombstones.all())
        try:
            write_all_anew(settings.data, stones)
        except OSError:
            raise Refused([_cannot_write(str(settings.data))]) from None
    _put(settings, [new])
    _back_up(settings, new)


def _bury(store: Store, beside: list[Tombstone]) -> None:
    """Take over what stands beside the database only: its marks are made anew with the rest."""
    for stone in beside:
        store.tombstones.add(stone)


def _back_up(settings: Settings, key: bytes) -> None:
    """Make one backup that the new key opens, and delete those it does not."""
    now = clock_of(settings).now()
    try:
        file = settings.backups / backups.automatic_name(now)
        file.unlink(missing_ok=True)
        with trouble_refused(settings):
            backups.make_backup(settings.data / DATABASE, Keyring(key), file)
        backups.prune(settings.backups, now - timedelta(seconds=1))
    except OSError:
        raise Refused([_backups_left(str(settings.backups))]) from None


def _backups_left(where: str) -> Complaint:
    return Complaint(
        f"The new master key is in place, but {where} cannot be written",
        "Make a backup, and delete those of before: the new key does not open them",
    )


def _put(settings: Settings, keys: list[bytes]) -> None:
    try:
        put_keys(settings.key_file, keys)
    except OSError:
        raise Refused([_cannot_write(str(settings.key_file))]) from None


def _cannot_write(where: str) -> Complaint:
    return Complaint(
        f"{where}: cannot be written, so the new master key is not in place yet",
        "Give this user the right to write there, and run `schakel rekey` again: it goes on",
    )
