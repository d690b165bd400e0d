"""The town's mailbox: what the bell says can be read in the demo town."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from aiohttp import ClientSession

from bot.chance import SystemChance
from bot.demo.server import DEMO_TOKEN, HOST, TownServer
from bot.demo.town import Town
from bot.mail.bell_message import bell_message
from bot.mail.mail_server import MailServer, MailSilent
from config.mail_settings import MailSettings, Tls
from domain.people.bell import Trouble

DESK = "http://127.0.0.1:8090"


@pytest.fixture
async def addresses() -> AsyncIterator[dict[str, str]]:
    server = TownServer(Town(DEMO_TOKEN), DESK)
    try:
        yield await server.start(0, 0)
    finally:
        await server.stop()


async def page(addresses: dict[str, str]) -> str:
    async with ClientSession() as session, session.get(f"{addresses['sign_in']}/mail") as answer:
        assert answer.status == 200
        return await answer.text()


def server_at(addresses: dict[str, str]) -> MailServer:
    port = int(addresses["mail"].rpartition(":")[2])
    settings = MailSettings(HOST, port, Tls.NONE, "schakel@town.example", None, None, None)
    return MailServer(settings, DESK)


async def test_what_the_bell_says_is_shown_and_leaves_nowhere(addresses: dict[str, str]) -> None:
    assert "nog geen e-mail" in await page(addresses)
    server = server_at(addresses)
    await server.come_in()
    now = datetime(2026, 11, 24, 9, tzinfo=UTC)
    for tongue in ("nl", "en"):
        to = f"{tongue}@town.example"
        message = bell_message("schakel@town.example", to, tongue, DESK, now, SystemChance())
        assert await server.hand_over(message) is Trouble.NONE
    await server.leave()
    shown = await page(addresses)
    assert shown.index("en@town.example") < shown.index("Er wacht iets op je in Schakel")
    assert f"Log in op je werkplek: {DESK}/" in shown


async def test_it_hears_nobody_out_who_says_too_much(addresses: dict[str, str]) -> None:
    server = server_at(addresses)
    await server.come_in()
    now = datetime(2026, 11, 24, 9, tzinfo=UTC)
    message = bell_message("schakel@town.example", "a@b.example", "nl", DESK, now, SystemChance())
    message.set_content("<b>woorden</b>\n" * 20_000)
    assert await server.hand_over(message) is Trouble.UNCERTAIN
    with pytest.raises(MailSilent):
        await server.hand_over(message)
    assert "woorden" not in await page(addresses)
