"""The desk as an official's browser sees it, and the municipality's provider beside it.

The provider is a certified one (`tests/provider`), in a process of its own: whoever types a name at
its login is that name.
"""

import asyncio
import contextlib
import html
import json
import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Self

from httpx2 import AsyncClient, Response

from bot.desk.provider_words import trusted
from domain.identifiers import AccountId
from storage.database import Database
from storage.master_key.keyfile import load_key
from storage.sealing import Keyring
from storage.store import Store
from tests.journeys.desk.reading import choice_in, plain
from tests.journeys.stage import BotProcess, free_port

PROVIDER = Path(__file__).parents[2] / "provider" / "provider.mjs"
SECRET = "what-the-desk-shows"
_LINK = re.compile(r'<a [^>]*href="([^"]+)"[^>]*>(.*?)</a>', re.DOTALL)
_FORM = re.compile(r'<form [^>]*action="([^"]+)"[^>]*>(.*?)</form>', re.DOTALL)
_BUTTON = re.compile(r"<button([^>]*)>(.*?)</button>", re.DOTALL)
_HIDDEN = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)"')


@dataclass(frozen=True, slots=True)
class SignInService:
    """The provider of a municipality, and the desk it knows."""

    issuer: str
    desk: str
    secret_file: Path

    @property
    def settings(self) -> dict[str, str]:
        """Give what a bot needs to have a desk here."""
        return {
            "SCHAKEL_WEB": self.desk.removeprefix("http://"),
            "SCHAKEL_WEB_URL": self.desk,
            "SCHAKEL_SIGN_IN": self.issuer,
            "SCHAKEL_SIGN_IN_CLIENT": "schakel",
            "SCHAKEL_SIGN_IN_SECRET_FILE": str(self.secret_file),
            "SCHAKEL_SIGN_IN_MINUTES": "60",
        }


@contextlib.asynccontextmanager
async def sign_in_service(folder: Path) -> AsyncIterator[SignInService]:
    """Start a provider for a desk that is still to be started."""
    desk = f"http://127.0.0.1:{free_port()}"
    secret = folder / "client-secret"
    secret.write_text(SECRET)
    secret.chmod(0o400)
    process = await asyncio.create_subprocess_exec(
        *("node", str(PROVIDER), str(free_port()), desk, SECRET),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        assert process.stdout is not None
        said = await asyncio.wait_for(process.stdout.readline(), 60)
        yield SignInService(json.loads(said)["issuer"], desk, secret)
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


async def let_in(
    bot: BotProcess, service: SignInService, who: Mapping[str, int], language: str = "nl"
) -> None:
    """Let these accounts of the provider be these people's, who read `language`; before a start."""

    def give(store: Store) -> None:
        for name, account in who.items():
            person = store.people.by_account(AccountId(account))
            assert person is not None
            store.people.save(replace(person, language=language))
            hashed = store.desk_accounts.hash_of(service.issuer, name)
            store.desk_accounts.give(person.id, hashed, f"by hand {account}")

    database = await Database.open(bot.data / "schakel.db", Keyring(load_key(bot.key_file)))
    await database.run(give)
    await database.close()


@dataclass
class Browser:
    """A browser without a script: it reads pages, follows links and posts forms, as people do."""

    service: SignInService
    client: AsyncClient = field(
        default_factory=lambda: AsyncClient(follow_redirects=True, verify=trusted())
    )
    page: Response | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.client.aclose()

    async def go(self, address: str) -> str:
        """Open a page of the desk; gives what it says."""
        self.page = await self.client.get(f"{self.service.desk}{address}")
        return self.text

    async def sign_in(self, name: str, to: str = "/") -> str:
        """Sign in at the provider under this name, through its own pages."""
        self.page = await self.client.get(f"{self.service.desk}/sign-in", params={"to": to})
        return await self.is_named(name)

    async def is_named(self, name: str) -> str:
        """Go through the provider's own pages under this name, where a page of ours led there."""
        assert self.page is not None
        while str(self.page.url).startswith(self.service.issuer):
            action = re.search(r'action="([^"]+)"', self.page.text)
            assert action is not None, self.page.text
            filled = dict(re.findall(r'name="(\w+)" value="(\w*)"', self.page.text))
            if 'name="login"' in self.page.text:
                filled |= {"login": name, "password": "any"}
            self.page = await self.client.post(html.unescape(action[1]), data=filled)
        return self.text

    async def follow(self, link: str, /) -> str:
        """Follow the link that says this."""
        for address, said in re.findall(
            r'<a [^>]*href="([^"]+)"[^>]*>(.*?)</a>', self.html, re.DOTALL
        ):
            if link in plain(said):
                return await self.go(html.unescape(address))
        raise LookupError(link, self.text)

    async def press(self, button: str, /, **typed: str) -> str:
        """Press the button that says this, with what is typed in its form."""
        for action, form in re.findall(
            r'<form [^>]*action="([^"]+)"[^>]*>(.*?)</form>', self.html, re.DOTALL
        ):
            for attributes, said in _BUTTON.findall(form):
                if button in plain(said):
                    filled = dict(
                        re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', form)
                    )
                    named = re.search(r'name="(\w+)" value="([^"]*)"', attributes)
                    filled |= {named[1]: named[2]} if named else {}
                    self.page = await self.client.post(
                        f"{self.service.desk}{html.unescape(action)}", data=filled | typed
                    )
                    return self.text
        raise LookupError(button, self.text)

    async def keep(self, button: str, /) -> str:
        """Press the button that gives a file; gives what is in it. The page stays."""
        before = self.page
        await self.press(button)
        kept, self.page = self.html, before
        return kept

    def choice(self, name: str, label: str) -> str:
        """Give the value of the choice of this name that says this."""
        return choice_in(self.html, name, label)

    @property
    def text(self) -> str:
        """Give what the page says, without its marks."""
        return plain(self.html)

    @property
    def path(self) -> str:
        """Give where the page is at the desk, without what its address says besides."""
        assert self.page is not None
        return str(self.page.url.path)

    @property
    def status(self) -> int:
        """Give the status of the page."""
        assert self.page is not None
        return self.page.status_code

    @property
    def html(self) -> str:
        """Give the page."""
        assert self.page is not None
        return self.page.text
