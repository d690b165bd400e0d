"""Opens what every command needs: settings, files, key, database; or says why not."""

from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import TypeVar

from bot import complaints
from bot.complaints import Complaint
from bot.read_municipality import build_municipality, own_texts
from config.catalogues.catalogue_check import Lack, lacks
from config.problems import ConfigProblems
from config.settings import Settings, load_settings
from services.unit import Municipality
from storage import restoring
from storage.database import Database
from storage.errors import DatabaseInUse, DatabaseRefused, StorageTrouble
from storage.journal_beside import write_beside
from storage.lock import DatabaseLock
from storage.master_key.keyfile import KeyProblem, load_keys
from storage.read_only import key_of, look
from storage.sealing import Keyring
from storage.store import Store
from storage.tables.journal import Journal

T = TypeVar("T")

DATABASE = "schakel.db"

USERNAME, ACCOUNT = "bot_username", "bot_account"
"""Under this name the database keeps what Telegram calls the bot."""


class Refused(Exception):  # noqa: N818 - an answer to whoever typed the command
    """The command is not carried out; `complaints` says why, all of it at once."""

    def __init__(self, complaints: Iterable[Complaint]) -> None:
        self.complaints = list(complaints)
        super().__init__()


class InUse(Refused):
    """Another process works with the database."""


def read_settings() -> Settings:
    """Read the settings. Raises Refused."""
    try:
        return load_settings()
    except ConfigProblems as problems:
        raise Refused(complaints.about_settings(problems)) from None


def read_municipality(settings: Settings) -> Municipality:
    """Read a municipality's files. Raises Refused."""
    try:
        return build_municipality(settings.network)
    except ConfigProblems as problems:
        raise Refused(complaints.about_settings(problems)) from None


def languages_lacking(settings: Settings, municipality: Municipality) -> list[Lack]:
    """Find what the languages of a network lack; none of it is in the way."""
    return list(lacks(municipality.network.languages, own_texts(settings.network)))


def read_key(settings: Settings) -> bytes:
    """Read the master key, of two the one that the database rests on. Raises Refused."""
    try:
        keys = load_keys(settings.key_file)
    except KeyProblem as fault:
        raise Refused([complaints.about_key(fault, settings)]) from None
    if len(keys) == 1:
        return keys[0]
    with trouble_refused(settings):
        return key_of(settings.data / DATABASE, keys)


@contextmanager
def trouble_refused(settings: Settings) -> Iterator[None]:
    """For commands: let what is refused of the database, or fails there, end them. Raises Refused.

    That is InUse while another process has it. What the disk itself says (OSError) passes: only who
    writes knows which file it was.
    """
    try:
        yield
    except DatabaseInUse as fault:
        raise InUse([complaints.about_database(fault, settings)]) from None
    except DatabaseRefused as fault:
        raise Refused([complaints.about_database(fault, settings)]) from None
    except StorageTrouble:
        raise Refused([complaints.database_locked(settings)]) from None


@asynccontextmanager
async def open_database(settings: Settings, key: bytes) -> AsyncIterator[Database]:
    """Open the database for a while. Raises Refused; InUse while another process has it."""
    with trouble_refused(settings):
        database = await Database.open(settings.data / DATABASE, Keyring(key))
    try:
        restoring.clear_up(settings.data)
        yield database
    finally:
        await database.close()


def is_served(settings: Settings) -> bool:
    """Tell whether another process works with the database. Raises Refused."""
    with trouble_refused(settings):
        try:
            DatabaseLock(settings.data / DATABASE).release()
        except DatabaseInUse:
            return True
    return False


def look_into(settings: Settings, work: Callable[[Store], T], *, believes: bool = False) -> T:
    """Read from the database, also beside a running bot; `believes` as `look` says it.

    Raises Refused.
    """
    return _beside(settings, lambda file, keyring: look(file, keyring, work, believes=believes))


def journal_beside(settings: Settings, work: Callable[[Journal], None]) -> None:
    """Write in the journal, also beside a running bot. Raises Refused."""
    _beside(settings, lambda file, keyring: write_beside(file, keyring, work))


def _beside(settings: Settings, work: Callable[[Path, Keyring], T]) -> T:
    keyring = Keyring(read_key(settings))
    file = settings.data / DATABASE
    if not file.exists():
        raise Refused([complaints.no_database(settings)])
    with trouble_refused(settings):
        return work(file, keyring)
