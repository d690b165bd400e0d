"""What is typed at the desk, and what opens it, stands nowhere on the disk and in no address."""

import asyncio
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.demo.network import concern_stories, gatherings
from bot.demo.network.installation import Home, move_in
from bot.demo.network.townspeople import TOWN
from tests.journeys.desk.desk import Browser, SignInService, let_in, sign_in_service
from tests.journeys.searching import shapes
from tests.journeys.stage import open_bot, open_town

FATIMA = concern_stories.OFFICIALS[0].account
NOOR = concern_stories.COORDINATOR.account
NOTE, FEEDBACK, LEFT, SUBJECT, TO_ALL, WHO, POINT, TOLD = (
    f"kanarie-{each}-qx7w"
    for each in ("note", "said", "left", "sub", "all", "who", "point", "told")
)
_TYPED = {NOTE, FEEDBACK, LEFT, SUBJECT, TO_ALL, WHO, POINT, TOLD}
_SECRETS = ("code", "state", "nonce", "code_challenge", "id_token_hint")


@pytest.mark.timeout(300)
async def test_nothing_of_the_desk_stands_on_the_disk_or_in_an_address(tmp_path: Path) -> None:
    home, temporary = tmp_path / "home", tmp_path / "temporary"
    home.mkdir()
    temporary.mkdir()
    async with open_town() as town, sign_in_service(tmp_path) as service:
        stories, gather = concern_stories.STORIES, gatherings.gather
        await move_in(town, Home(home), TOWN, stories, greeting=False, gather=gather)
        async with open_bot(town, home) as bot:
            bot.extra |= service.settings | {"TMPDIR": str(temporary)}
            await let_in(bot, service, {SUBJECT: FATIMA, WHO: NOOR})
            await bot.serve("--verbose")
            await bot.says("desk_opened")
            async with Browser(service) as fatima:
                await fatima.sign_in(SUBJECT)
                secrets = set(_secrets_of(fatima, service))
                await _works(fatima, home)
                await _writes_to_all(service, home)
                assert not _found(tmp_path, secrets | _TYPED)
                await bot.kill()
                assert not _found(tmp_path, secrets | _TYPED)
                await bot.serve("--verbose")
                await bot.says("desk_opened", times=2)
                assert "Bord" in await fatima.go("/"), "a session outlives the process"
                await fatima.press("Uitloggen")
                secrets |= set(_secrets_of(fatima, service))
                await _signs_out_at_the_provider(fatima, service)
                assert await bot.stop() == 0
            assert not _found(tmp_path, secrets | _TYPED)
            bot.made_no_mistake()


async def test_who_signs_out_at_the_provider_is_signed_out_at_the_desk(tmp_path: Path) -> None:
    async with open_town() as town, sign_in_service(tmp_path) as service:
        await move_in(town, Home(tmp_path), TOWN, concern_stories.STORIES, greeting=False)
        async with open_bot(town, tmp_path) as bot:
            bot.extra |= service.settings
            await let_in(bot, service, {"fatima": FATIMA})
            await bot.serve()
            await bot.says("desk_opened")
            async with Browser(service) as fatima:
                await fatima.sign_in("fatima")
                fatima.page = await fatima.client.get(f"{service.issuer}/session/end")
                await _signs_out_at_the_provider(fatima, service)
                for _ in range(50):
                    await fatima.go("/")
                    if fatima.status == 401:
                        break
                    await asyncio.sleep(0.4)
                assert fatima.status == 401


async def _works(fatima: Browser, home: Path) -> None:
    """Write a note, a feedback that is sent and one that is left, with addresses free of all."""
    await fatima.follow("🔴")
    await fatima.press("Lezen")
    await fatima.press("Oppakken")
    await fatima.follow("Notitie")
    await fatima.press("Nog een keer bekijken", words=NOTE)
    await fatima.press("Versturen")
    await fatima.follow("Terugkoppelen")
    await fatima.press("Nog een keer bekijken", words=FEEDBACK)
    await fatima.press("Versturen")
    await fatima.follow("Terugkoppelen")
    await fatima.press("Nog een keer bekijken", words=LEFT)
    await fatima.go("/calendar")
    await fatima.follow("Samen de winter in")
    await fatima.follow("Punt voor de agenda")
    await fatima.press("Nog een keer bekijken", **{"words.point": POINT})
    assert POINT in fatima.text
    await _writes_down(fatima)
    assert fatima.page is not None
    for each in (*fatima.page.history, fatima.page):
        assert "kanarie" not in str(each.url)
    assert "kanarie" not in (home / "bot.log").read_text("utf-8")


async def _writes_down(fatima: Browser) -> None:
    """Write down for a caller without their yes, then with it; send one and leave another."""
    told = {"whom": "outside", "danger": "no", "urgency": "soon", "words.account": TOLD}
    told |= {"neighbourhood": "noord", "subject": "between-groups"}
    for way in ("refused", "sent", "left"):
        await fatima.go("/phone")
        yes = {} if way == "refused" else {"may-i.allowed": "on"}
        await fatima.press("Nog een keer bekijken", **(told | yes))
        assert TOLD in fatima.text
        if way == "sent":
            await fatima.press("Versturen")


async def _writes_to_all(service: SignInService, home: Path) -> None:
    """Send an announcement and leave another one, with addresses free of both."""
    async with Browser(service) as noor:
        await noor.sign_in(WHO, to="/announcements/new")
        typed = {"reach": "all", "when": "now", "words.words-nl": TO_ALL}
        await noor.press("Nog een keer bekijken", **typed)
        await noor.press("Versturen")
        assert TO_ALL in noor.text
        await noor.go("/announcements/new")
        await noor.press("Nog een keer bekijken", **typed)
        assert TO_ALL in noor.text
        assert noor.page is not None
        for each in (*noor.page.history, noor.page):
            assert "kanarie" not in str(each.url)
    assert "kanarie" not in (home / "bot.log").read_text("utf-8")


def _secrets_of(browser: Browser, service: SignInService) -> Iterator[str]:
    """Give what this browser holds, and what stood in addresses it was sent to."""
    assert browser.page is not None
    for cookie in browser.client.cookies.jar:
        if cookie.name.startswith("desk") and cookie.value:
            yield cookie.value
    yield from re.findall(r'name="token" value="(\w+)"', browser.page.text)
    for each in (*browser.page.history, browser.page):
        query = parse_qs(urlsplit(str(each.url)).query)
        for name in _SECRETS:
            yield from query.get(name, [])
    assert service.issuer


async def _signs_out_at_the_provider(browser: Browser, service: SignInService) -> None:
    """Say yes to the provider's own question; it tells the desk by itself."""
    assert browser.page is not None
    secret = re.search(r'name="xsrf" value="(\w+)"', browser.page.text)
    assert secret is not None, browser.page.text
    form = {"xsrf": secret[1], "logout": "yes"}
    browser.page = await browser.client.post(f"{service.issuer}/session/end/confirm", data=form)


def _found(folder: Path, secrets: set[str]) -> list[str]:
    """Name the files that hold one of these in any shape, but for the file we give a secret in."""
    needles = [needle for each in secrets for _, needle in shapes(each)]
    files = [file for file in folder.rglob("*") if file.is_file() and file.name != "client-secret"]
    assert {"schakel.db", "bot.log"} <= {file.name for file in files}
    return [
        f"{file.name} {each!r}" for file in files for each in needles if each in file.read_bytes()
    ]
