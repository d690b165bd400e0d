"""A town hall with a postman, and people whose bell rings."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from bot import logs
from bot.desk.open_pages import OpenPages
from bot.mail import mail_server, postman
from bot.mail.postman import Postman
from config.mail_settings import MailSettings, Tls
from domain.people.bell import Bell
from domain.roles import Role
from services.people import bell, mail_addresses
from tests.bot.desk.open_desk import HallCourier
from tests.bot.mail.odd_mail_server import HOST, OddMailServer, odd_mail_server
from tests.bot.parts import Written
from tests.handlers.town_hall import Someone, TownHall

DESK = "https://werkplek.voorbeeldstad.example"
FATIMA, NOOR = "fatima@voorbeeldstad.example", "noor@voorbeeldstad.example"


@dataclass
class Post:
    """A postman on his way, and what he does."""

    hall: TownHall
    settings: MailSettings
    pages: OpenPages = field(default_factory=OpenPages)

    @contextlib.asynccontextmanager
    async def walking(self, **changed: object) -> AsyncIterator[None]:
        """Let him go round for a while."""
        settings = replace(self.settings, **changed)  # type: ignore[arg-type]
        hall, ends = self.hall, asyncio.Event()
        told = HallCourier(hall).take
        walker = Postman(settings, DESK, hall.database, hall._unit, self.pages, told)
        task = asyncio.create_task(walker.run(ends))
        try:
            yield
        finally:
            ends.set()
            await asyncio.wait_for(task, 30)

    async def kept(self, who: Someone) -> Bell:
        return await self.hall.work(lambda unit: bell.of(unit, who.person))

    async def waits(self, who: Someone, *, urgent: bool = False) -> None:
        await self.hall.work(lambda unit: bell.ring(unit, who.person, urgent=urgent))

    async def until(self, who: Someone, **what: object) -> Bell:
        """Wait until it is so with somebody's bell."""
        while True:
            found = await self.kept(who)
            if all(getattr(found, name) == value for name, value in what.items()):
                return found
            await asyncio.sleep(0.01)


async def eventually(true: Callable[[], bool]) -> None:
    """Wait until it is so."""
    while True:
        if true():
            return
        await asyncio.sleep(0.01)


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody wait longer than it takes."""
    monkeypatch.setattr(postman, "LOOK_SECONDS", 0.01)
    monkeypatch.setattr(postman, "FIRST_PAUSE", 0.01)
    monkeypatch.setattr(postman, "LONGEST_PAUSE", 0.05)
    for name in ("COMING_IN_SECONDS", "ANSWER_SECONDS", "TAKING_SECONDS", "GOODBYE_SECONDS"):
        monkeypatch.setattr(mail_server, name, 0.5)


@pytest.fixture
def log() -> Written:
    written = Written()
    logs.configure(verbose=True, stream=written.stream)
    return written


@pytest.fixture
async def mail() -> AsyncIterator[OddMailServer]:
    async with odd_mail_server() as mail:
        yield mail


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[TownHall]:
    opened = await TownHall.open(tmp_path / "schakel.db")
    yield opened
    await opened.database.close()


@pytest.fixture
async def post(hall: TownHall, mail: OddMailServer) -> Post:
    settings = MailSettings(
        host=HOST,
        port=mail.port,
        tls=Tls.NONE,
        sender="schakel@voorbeeldstad.example",
        user=None,
        password_file=None,
        ca_file=None,
    )
    return Post(hall, settings)


async def with_bell(who: Someone, address: str) -> Someone:
    person = await who.hall.look(lambda store: store.people.by_id(who.person))
    assert person is not None
    await who.hall.work(lambda unit: mail_addresses.give(unit, person, address))
    return who


@pytest.fixture
async def fatima(hall: TownHall) -> Someone:
    return await with_bell(await hall.person(name="Fatima"), FATIMA)


@pytest.fixture
async def noor(hall: TownHall) -> Someone:
    return await with_bell(await hall.person(Role.COORDINATOR, "Noor", "en"), NOOR)
