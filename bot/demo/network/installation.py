"""Lets the people of a network come to live in a town, and lets the bot know them.

Used by `schakel demo`, by the journeys and by the benchmark, before the bot is started.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.chance import SystemChance
from bot.demo.client import TownClient
from bot.demo.network import concern_stories
from bot.demo.network.concern_stories import Resident, Story
from bot.read_municipality import build_municipality
from domain.identifiers import ChatId
from domain.people.desk_chat import is_ours
from domain.roles import Role
from services.unit import Unit
from storage.database import Database
from storage.master_key.keyfile import load_key, make_key
from storage.sealing import Keyring
from storage.store import Store

DEMO_TOKEN = "100:demo-town-token"  # noqa: S105 - opens nothing but the demo town
BOT_ACCOUNT = 100
DATABASE = "schakel.db"


@dataclass(frozen=True, slots=True)
class Home:
    """Where the bot will live: a folder with its key file and its data."""

    folder: Path

    @property
    def data(self) -> Path:
        """The folder for SCHAKEL_DATA."""
        return self.folder / "data"

    @property
    def key_file(self) -> Path:
        """The file for SCHAKEL_KEY_FILE."""
        return self.folder / "schakel.key"

    @property
    def database(self) -> Path:
        """The database file."""
        return self.data / DATABASE

    @property
    def clock_file(self) -> Path:
        """The file that moves the clock of the town and of the bot."""
        return self.folder / "clock"

    def settings(self, api: str) -> dict[str, str]:
        """Give the environment in which the bot lives here."""
        return {
            "SCHAKEL_TOKEN": DEMO_TOKEN,
            "SCHAKEL_API": api,
            "SCHAKEL_DATA": str(self.data),
            "SCHAKEL_KEY_FILE": str(self.key_file),
        }

    async def open(self) -> Database:
        """Open the bot's database; the bot must not be running."""
        return await Database.open(self.database, Keyring(load_key(self.key_file)))


def at_work(now: datetime) -> datetime:
    """Give this moment (aware), or an hour after the town hall opens next (UTC).

    By night the bot leaves people alone, and while the town hall is closed no term runs and no
    list of the day comes: a bad time to look at it. The same goes for just before it closes.
    """
    hours = build_municipality(None).working_time
    if hours.is_open(now) and hours.is_open(now + timedelta(hours=1)):
        return now
    closed = hours.closing_after(now) if hours.is_open(now) else now
    return hours.opens_at(closed) + timedelta(hours=1)


async def move_in(
    town: TownClient,
    home: Home,
    residents: Sequence[Resident],
    stories: Sequence[Story] = (),
    *,
    forum: bool | None = True,
    greeting: bool = True,
    now: datetime | None = None,
    gather: Callable[[Unit], None] | None = None,
) -> int:
    """Let everyone live in the town and in a new database; gives the officials' group, 0 for none.

    Without a `forum` to say of it there is no group, and who has no Telegram has no phone in the
    town. `now` is when they do (UTC): the machine's time, unless the town's clock was moved. With
    `greeting` everyone has said /start, which the bot will answer when it comes. `gather` adds what
    they do together.
    """
    with_phone = [each for each in residents if not is_ours(each.account)]
    for resident in with_phone:
        await town.add_person(resident.name, language_code=resident.language, user=resident.account)
        if greeting:
            await town.say(resident.account, "/start")
    group = 0 if forum is None else await _make_group(town, with_phone, forum=forum)
    make_key(home.key_file)
    home.data.mkdir()
    municipality = build_municipality(None)
    database = await home.open()

    def live_here(store: Store) -> None:
        unit = Unit(store, municipality, now or datetime.now(UTC), SystemChance())
        bound = None if forum is None else ChatId(group)
        concern_stories.settle(unit, residents, bound, forum=bool(forum))
        for story in stories:
            concern_stories.tell(unit, story)
        if gather is not None:
            gather(unit)

    await database.run(live_here)
    await database.purge_log()
    await database.close()
    return group


async def _make_group(town: TownClient, residents: Sequence[Resident], *, forum: bool) -> int:
    inside = [r.account for r in residents if r.role in {Role.OFFICIAL, Role.COORDINATOR}]
    group = await town.add_group(
        concern_stories.GROUP_TITLE, forum=forum, members=inside, admins=inside[:1]
    )
    await town.set_member(group, BOT_ACCOUNT, "administrator", by=inside[0])
    return group
