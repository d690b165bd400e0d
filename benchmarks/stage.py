"""Where both bots play: one town with a crowd, and a folder for Schakel's data."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path

from benchmarks.process import Measurable
from bot.chance import SystemChance
from bot.demo import seed
from bot.demo.client import TownClient
from bot.demo.model import Person
from bot.demo.server import DEMO_TOKEN
from bot.demo.town import BOT_ID, Town
from bot.house import build_house
from domain.identifiers import AccountId, ChatId
from domain.roles import Role
from services.unit import House, Unit
from storage.database import Database
from storage.keyfile import load_key, make_key
from storage.sealing import Keyring
from storage.store import Store

HERE = Path(__file__).parent
POOL = 600
CLOCK_SPEED = 1000
"""How much faster Schakel's clock goes, so that Telegram's limits do not hold the crowd up."""


class Stage:
    """A town with its crowd; `walkers` hands people out in turn."""

    def __init__(self, town: Town, api: str, folder: Path) -> None:
        self.town = town
        self._api = api
        self._folder = folder
        self._group = ChatId(0)
        self.bytes_before = 0
        people = [Person(2_000 + number, f"Deelnemer {number}") for number in range(POOL)]
        for person in people:
            town.add_person(person)
            person.started = True
        self.walkers = cycle(people)
        self._residents = tuple(
            seed.Resident(AccountId(person.id), person.first_name, Role.KEY_FIGURE, "noord")
            for person in people
        )

    async def settle(self) -> None:
        """Make the officials' group, and the database in which everyone is a member."""
        async with TownClient(self._api) as client:
            for official in seed.OFFICIALS:
                await client.add_person(official.name, user=official.account)
            accounts: list[int] = [official.account for official in seed.OFFICIALS]
            group = await client.add_group(
                seed.GROUP_TITLE, forum=True, members=accounts, admins=accounts[:1]
            )
            await client.set_member(group, BOT_ID, "administrator", by=accounts[0])
        self._group = ChatId(group)
        make_key(self._folder / "schakel.key")
        (self._folder / "data").mkdir()
        database = await self.open()
        house = build_house(None)
        await database.run(lambda store: self._live_here(store, house))
        await database.purge_log()
        await database.close()
        self.bytes_before = self.database_bytes

    @property
    def database_bytes(self) -> int:
        """Weigh the database file as it is now."""
        return (self._folder / "data" / "schakel.db").stat().st_size

    def _live_here(self, store: Store, house: House) -> None:
        unit = Unit(store, house, datetime.now(UTC), SystemChance())
        seed.settle(unit, (*seed.OFFICIALS, *self._residents), self._group, forum=True)

    async def open(self) -> Database:
        """Open Schakel's database; it must not be running."""
        keyring = Keyring(load_key(self._folder / "schakel.key"))
        return await Database.open(self._folder / "data" / "schakel.db", keyring)

    @contextmanager
    def bare(self) -> Iterator[Measurable]:
        """Run the bare bot."""
        with Measurable(str(HERE / "bare.py"), self._api, DEMO_TOKEN) as process:
            yield process

    @contextmanager
    def schakel(self) -> Iterator[Measurable]:
        """Run Schakel, as anybody would."""
        settings = {
            "SCHAKEL_TOKEN": DEMO_TOKEN,
            "SCHAKEL_API": self._api,
            "SCHAKEL_DATA": str(self._folder / "data"),
            "SCHAKEL_KEY_FILE": str(self._folder / "schakel.key"),
            "SCHAKEL_CLOCK_SPEED": str(CLOCK_SPEED),
        }
        with Measurable("-m", "bot", "run", environment=settings) as process:
            yield process
