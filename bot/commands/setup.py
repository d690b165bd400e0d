"""`schakel setup`: makes the key and the database, and lets the first coordinator in.

Safe to run again: a key is never overwritten, and there is a new link only while no coordinator
is in yet.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bot import complaints
from bot.chance import SystemChance
from bot.clock import clock_of
from bot.commands.inviting import ask_username, make_link
from bot.complaints import Complaint
from bot.open_installation import (
    DATABASE,
    Refused,
    open_database,
    read_key,
    read_municipality,
    read_settings,
)
from config.settings import Settings
from domain.roles import Role, Standing
from services.people import inviting
from services.unit import Unit
from storage.master_key.keyfile import make_key
from storage.store import Store


@dataclass(frozen=True, slots=True)
class Prepared:
    """What setup did. `link` is None when a coordinator is in already."""

    username: str
    key_made: bool
    link: str | None


async def set_up(agrees: Callable[[str], bool]) -> Prepared | None:
    """Prepare everything; None when the person at the keyboard does not agree. Raises Refused.

    `agrees` is asked once, with what is about to be made.
    """
    settings = read_settings()
    municipality = read_municipality(settings)
    username = await ask_username(settings)
    if not agrees(_plan(settings, username)):
        return None
    key_made = _make_key(settings)
    async with open_database(settings, read_key(settings)) as database:
        if await database.run(_has_coordinator):
            return Prepared(username, key_made, None)
        now = clock_of(settings).now()
        await database.run(
            lambda store: _withdraw_unused(Unit(store, municipality, now, SystemChance()))
        )
        link = await make_link(database, municipality, now, Role.COORDINATOR, username)
    return Prepared(username, key_made, link)


def _plan(settings: Settings, username: str) -> str:
    database = settings.data / DATABASE
    lines = [f"The bot is @{username}."]
    for file, name in ((settings.key_file, "master key"), (database, "database")):
        verb = "stays as it is" if file.exists() else "will be made"
        lines.append(f"The {name} {verb}: {file}")
    return "\n".join(lines)


def _make_key(settings: Settings) -> bool:
    """Make the key if there is none; tells whether. A database without its key is refused."""
    file = settings.key_file
    if file.exists():
        _make_folder(settings.data)
        return False
    if (settings.data / DATABASE).exists():
        raise Refused(
            [
                Complaint(
                    f"{file}: there is a database but not its master key",
                    "Put the copy of the key you kept back here; a new key could not read it",
                )
            ]
        )
    _make_folder(settings.data)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        make_key(file)
    except OSError:
        raise Refused([complaints.key_cannot_be_written(settings)]) from None
    return True


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        raise Refused(
            [
                Complaint(
                    f"{folder}: the data folder cannot be made",
                    "Choose another place with SCHAKEL_DATA, or make the folder above it writable",
                )
            ]
        ) from None


def _has_coordinator(store: Store) -> bool:
    return any(person.standing is Standing.MEMBER for person in store.people.coordinators())


def _withdraw_unused(unit: Unit) -> None:
    """Take back coordinator links from earlier runs: at most one opens the door."""
    for invite in unit.store.invites.open(unit.now):
        if invite.role is Role.COORDINATOR and invite.invited_by is None:
            inviting.end(unit, invite.id)
