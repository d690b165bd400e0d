"""`schakel rekey`: another master key, and the one of before opens nothing any more.

A bot that is running stands aside for it, and goes on with the new key (`bot/ending/`).
Killed at any moment it is gone on with by the next `schakel rekey` or `schakel run`: until the
end both keys stand in the file, and the database rests on one of the two.
"""

from collections.abc import Callable
from datetime import timedelta
from enum import Enum

from bot import complaints
from bot.clock import clock_of
from bot.complaints import Complaint
from bot.ending import standing_aside
from bot.open_installation import (
    DATABASE,
    Refused,
    open_database,
    read_key,
    read_municipality,
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


class Outcome(Enum):
    """What came of it."""

    NOT_AGREED = "whoever typed it does not agree after all"
    DONE = "no bot was running"
    BOT_IS_BACK = "the bot that was running goes on with the new key"
    BOT_NOT_BACK = "it is done, but the bot that was running is not there again"


async def rekey(agrees: Callable[[str], bool], say: Callable[[str], None]) -> Outcome:
    """Put another master key in the place of this one, also while the bot runs.

    `agrees` is not asked again for what was begun before; `say` hears what is waited for. Raises
    Refused.
    """
    settings = read_settings()
    read_municipality(settings)  # a bot that stands aside reads its files anew
    if not under_way(settings) and not agrees(_PLAN.format(folder=settings.backups)):
        return Outcome.NOT_AGREED
    async with standing_aside.aside(settings):
        stood_aside = await standing_aside.once_it_is_free(lambda: _go_on(settings), say)
    if not stood_aside:
        return Outcome.DONE
    is_back = await standing_aside.is_back(settings)
    return Outcome.BOT_IS_BACK if is_back else Outcome.BOT_NOT_BACK


async def _go_on(settings: Settings) -> None:
    """Draw a key, and let everything rest on it; or, where that cannot be, on the present one.

    Goes on with one that was begun before.
    """
    if under_way(settings):
        await finish(settings)
        return
    key = read_key(settings)
    async with open_database(settings, key):
        _put(settings, [key, new_key()])
    try:
        await finish(settings)
    except Refused:
        if under_way(settings) and read_key(settings) == key:
            _put(settings, [key])
        raise


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
    try:
        _back_up(settings, new)  # first: whoever goes on after a kill does it again
    except Refused:
        _put(settings, [new])  # all the same: the old key is to stay nowhere
        raise
    _put(settings, [new])


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
