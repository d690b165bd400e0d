"""The desk over real HTTP, on a database of tests, with a provider that does as it is told."""

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast
from urllib.parse import parse_qs, urlsplit

from httpx2 import AsyncClient, ConnectError, Response

from bot.courier import Courier
from bot.desk.desk_server import DeskServer
from bot.desk.open_pages import OpenPages
from bot.desk.provider_words import trusted
from config.addresses import Address
from config.desk_settings import DeskSettings
from handlers.telegram.calls import DirectAnswer, Failure
from storage.records import Outgoing
from storage.store import Store
from tests.bot.desk.odd_provider import CLIENT, CLIENT_SECRET, OddProvider, odd_provider
from tests.handlers.town_hall import Someone, TownHall
from tests.journeys.stage import free_port


@dataclass
class HallCourier:
    """Hands what is told to the town hall's own lanes."""

    hall: TownHall
    aside: list[DirectAnswer] = field(default_factory=list)
    listeners: list[Callable[[Iterable[Outgoing]], None]] = field(default_factory=list)

    papers: dict[str, bytes | Failure | None] = field(default_factory=dict)
    """What stands at Telegram, or why it does not come from there."""

    def direct_answer(self, direct_answer: DirectAnswer) -> None:
        self.aside.append(direct_answer)

    async def bring(self, source: str) -> bytes | Failure | None:
        return self.papers[source]

    def take(self, told: Iterable[Outgoing]) -> None:
        told = list(told)
        for item in told:
            self.hall.lanes.put(item)
        for hear in self.listeners:
            hear(told)


@dataclass
class OpenDesk:
    """A desk that listens; `seconds` is the clock by which it says how often may be asked."""

    hall: TownHall
    provider: OddProvider
    url: str
    server: DeskServer
    courier: HallCourier
    pages: OpenPages
    seconds: float = 0.0
    clients: list[AsyncClient] = field(default_factory=list)

    async def let_in(self, someone: Someone, subject: str) -> None:
        """Let this account of the provider be theirs."""
        issuer = self.provider.issuer

        def give(store: Store) -> None:
            hashed = store.desk_accounts.hash_of(issuer, subject)
            store.desk_accounts.give(someone.person, hashed, subject)

        await self.hall.look(give)

    def browser(self, **headers: str) -> "Visitor":
        """Open a browser of its own, at an address of its own."""
        client = AsyncClient(base_url=self.url, headers=headers, verify=trusted())
        self.clients.append(client)
        return Visitor(self, client)


@dataclass
class Visitor:
    """A browser that follows nothing by itself, so that a test sees each answer."""

    desk: OpenDesk
    client: AsyncClient

    async def get(self, address: str, **options: Any) -> Response:
        return await self.client.get(address, **options)

    async def post(self, address: str, form: dict[str, str], **options: Any) -> Response:
        return await self.client.post(address, data=form, **options)

    async def begins(self, to: str = "/") -> dict[str, str]:
        """Begin to sign in; gives what the provider is asked."""
        return self.asked_of(await self.get("/sign-in", params={"to": to}))

    def asked_of(self, answer: Response) -> dict[str, str]:
        """Give what the provider is asked by an answer that leads there."""
        assert answer.status_code == 303, answer.text
        query = parse_qs(urlsplit(answer.headers["Location"]).query)
        return {name: values[0] for name, values in query.items()}

    async def comes_back(self, asked: dict[str, str], **given: str) -> Response:
        """Come back from the provider, as honest as `given` lets it be."""
        params = {"code": "any", "state": asked["state"], "iss": self.desk.provider.issuer}
        return await self.get("/sign-in/back", params=params | given)

    async def signs_in(self, subject: str = "fatima", to: str = "/", **claims: Any) -> Response:
        """Sign in as this account."""
        return await self.named(await self.begins(to), subject, **claims)

    async def named(self, asked: dict[str, str], subject: str, **claims: Any) -> Response:
        """Come back as this account from what was asked."""
        provider = self.desk.provider
        said = provider.claims(**{"nonce": asked["nonce"], "sub": subject, **claims})
        provider.id_token = provider.signs(said)
        return await self.comes_back(asked)

    async def form_token(self, address: str = "/") -> str:
        """Give the token that stands in the forms of this browser's session."""
        found = re.search(r'name="token" value="(\w+)"', (await self.get(address)).text)
        assert found is not None
        return found[1]

    async def is_in(self) -> bool:
        """Tell whether this browser is signed in."""
        return (await self.get("/")).status_code == 200


@contextlib.asynccontextmanager
async def open_desk(folder: Path, **settings: Any) -> AsyncIterator[OpenDesk]:
    """Open one; `settings` take the place of those of an ordinary desk."""
    hall = await TownHall.open(folder / "schakel.db")
    async with odd_provider() as provider:
        port = free_port()
        url = f"http://127.0.0.1:{port}"
        given = {
            "listen": Address("127.0.0.1", port),
            "url": url,
            "issuer": provider.issuer,
            "client": CLIENT,
            "client_secret": CLIENT_SECRET,
            "acr": None,
        }
        courier = HallCourier(hall)
        pages = OpenPages()
        desk: OpenDesk
        server = DeskServer(
            DeskSettings(**(given | settings)),
            hall.database,
            hall._unit,
            cast("Courier", courier),
            None,
            pages,
            lambda: desk.seconds,
        )
        desk = OpenDesk(hall, provider, url, server, courier, pages)
        running = asyncio.create_task(server.run())
        try:
            await _answers(url)
            yield desk
        finally:
            for client in desk.clients:
                await client.aclose()
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            await hall.database.close()


async def _answers(url: str) -> None:
    async with AsyncClient(verify=trusted()) as client:
        while True:
            with contextlib.suppress(ConnectError):
                await client.get(f"{url}/static/desk.css")
                return
            await asyncio.sleep(0.02)
