"""The whole process: how fast it answers, how little it takes, and how it stops."""

import asyncio
import signal
import socket
import sqlite3
from pathlib import Path
from urllib.parse import urlsplit

import aiohttp
import pytest

from bot.demo.client import Seen, TownClient
from storage.database import Database
from storage.master_key.keyfile import load_key
from storage.sealing import Keyring
from tests.journeys.stage import Begin, BotProcess, free_port
from tests.looking import eventually

STRANGER = 4_711_900_311
FOR_EVER = 3600
"""Seconds: longer than any test waits."""

MOST_MEGABYTES = 110
"""What it may take when nothing large came yet; the unit allows 384."""


@pytest.fixture
async def ready(bot: BotProcess, town: TownClient) -> BotProcess:
    await town.add_person("Vreemde", user=STRANGER)
    code, _, _ = await bot.command_here("setup", "--yes")
    assert code == 0
    return bot


def _answer(message: Seen) -> bool:
    return message.by_bot


async def _logged(bot: BotProcess, event: str) -> None:
    async def logged() -> bool:
        return event in {said["event"] for said in bot.said()}

    await eventually(logged)


async def _inbox(bot: BotProcess) -> dict[str, int]:
    keyring = Keyring(load_key(bot.folder / "schakel.key"))
    database = await Database.open(bot.data / "schakel.db", keyring)
    counts = await database.run(lambda store: store.inbox.counts())
    await database.close()
    return counts


async def test_it_answers_what_was_said_before_its_start_and_takes_little_memory(
    ready: BotProcess, town: TownClient
) -> None:
    ready.begins = Begin.ANEW  # what the measuring takes is not the bot's
    await town.say(STRANGER, "/start")
    await ready.start()
    await town.wait_for(STRANGER, _answer)
    assert ready.process is not None
    status = Path(f"/proc/{ready.process.pid}/status").read_text()
    (peak,) = [line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")]
    assert int(peak) < MOST_MEGABYTES * 1024
    assert await ready.stop() == 0


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
async def test_it_stops_cleanly_and_says_so(
    ready: BotProcess, town: TownClient, how: signal.Signals
) -> None:
    await ready.start()
    await _logged(ready, "started")
    assert await ready.stop(how) == 0
    assert [said["event"] for said in ready.said()] == ["started", "stopped"]


async def test_it_stops_in_time_while_telegram_does_not_answer(
    ready: BotProcess, town: TownClient
) -> None:
    await ready.start()
    await _logged(ready, "started")
    await town.fault("timeout_before", method="sendMessage", seconds=FOR_EVER)
    await town.say(STRANGER, "/start")

    async def under_way() -> bool:
        return bool(await town.calls(method="sendMessage"))

    await eventually(under_way)
    assert await ready.stop() == 0


@pytest.mark.parametrize("start", ["first", "later"])
async def test_it_starts_while_telegram_is_away_and_serves_when_it_is_back(
    ready: BotProcess, town: TownClient, start: str
) -> None:
    if start == "first":
        _forget_username(ready)
    await town.say(STRANGER, "/start")
    await town.fault("500", times=None)
    await ready.start()
    await _logged(ready, "telegram_unreachable")
    await town.clear_faults()
    await town.wait_for(STRANGER, _answer)
    assert await ready.stop() == 0


async def test_it_stops_while_it_waits_for_telegram_to_answer_at_all(
    ready: BotProcess, town: TownClient
) -> None:
    _forget_username(ready)
    await town.fault("500", times=None)
    await ready.start()
    await _logged(ready, "telegram_unreachable")
    assert await ready.stop() == 0


async def test_poison_is_put_aside_and_nothing_of_it_is_logged(
    ready: BotProcess, town: TownClient
) -> None:
    await ready.start("--verbose")
    await _logged(ready, "started")
    await town.raw_update({"message": {"text": "CANARY-9Z", "chat": {"id": STRANGER}}})
    await town.raw_update("CANARY-9Z is no JSON")
    said = await town.say(STRANGER, "CANARY-9Z")
    await town.wait_for(STRANGER, _answer, since=said.seq)
    await ready.stop()
    text = ready.log.read_text()
    assert "CANARY-9Z" not in text
    assert str(STRANGER) not in text
    assert "demo-town-token" not in text
    assert (await _inbox(ready))["quarantined"] == 2


async def test_the_commands_are_told_to_telegram_in_each_language(
    ready: BotProcess, town: TownClient
) -> None:
    await ready.start()

    async def all_told() -> bool:
        return len(await town.calls(method="setMyCommands")) == 6

    await eventually(all_told)
    told = {
        (call["params"]["scope"]["type"], call["params"].get("language_code", ""))
        for call in await town.calls(method="setMyCommands")
    }
    kinds = ("all_private_chats", "all_group_chats", "all_chat_administrators")
    assert told == {(kind, language) for kind in kinds for language in ("", "en")}


async def test_what_the_bot_is_for_is_described_before_anybody_pressed_start(
    ready: BotProcess, town: TownClient
) -> None:
    await ready.start()

    async def all_told() -> bool:
        return len(await town.calls(method="setMyShortDescription")) == 2

    await eventually(all_told)
    told = {
        call["params"].get("language_code", ""): call["params"]["description"]
        for call in await town.calls(method="setMyDescription")
    }
    assert "Meedoen kan alleen met een uitnodiging." in told[""]
    assert "Direct gevaar? Bel 112." in told[""]
    assert "You can only join with an invitation." in told["en"]


@pytest.fixture
async def hooked(ready: BotProcess, town: TownClient) -> str:
    """Let the bot listen to a webhook; gives its address."""
    port = free_port()
    address = f"http://127.0.0.1:{port}/hook"
    (ready.folder / "secret").write_text("a-secret")
    (ready.folder / "secret").chmod(0o400)
    ready.extra |= {
        "SCHAKEL_WEBHOOK": address,
        "SCHAKEL_WEBHOOK_SECRET_FILE": str(ready.folder / "secret"),
        "SCHAKEL_LISTEN": f"127.0.0.1:{port}",
    }
    await ready.start()

    async def registered() -> bool:
        return bool((await town.api("getWebhookInfo"))["result"]["url"])

    await eventually(registered)
    return address


async def test_updates_come_by_webhook_too(
    hooked: str, ready: BotProcess, town: TownClient
) -> None:
    said = await town.say(STRANGER, "/start")
    await town.wait_for(STRANGER, _answer, since=said.seq)
    assert await ready.stop() == 0


async def _knock(address: str, header: bytes) -> bytes:
    """Post with a header no client library would send; gives the status."""
    url = urlsplit(address)
    reader, writer = await asyncio.open_connection(url.hostname, url.port)
    writer.write(b"POST /hook HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n" + header + b"\r\n\r\n")
    status = (await reader.readline()).split()[1]
    writer.close()
    await writer.wait_closed()
    return status


async def test_a_webhook_without_the_secret_is_refused(hooked: str, ready: BotProcess) -> None:
    header = "X-Telegram-Bot-Api-Secret-Token"
    async with aiohttp.ClientSession() as session:
        for headers in ({}, {header: "wrong"}, {header: "é"}):
            async with session.post(hooked, data=b"{}", headers=headers) as answer:
                assert answer.status == 403
        assert await _knock(hooked, header.encode() + b": \xff") == b"403"
        async with session.post(hooked, data=b"no JSON", headers={header: "a-secret"}) as answer:
            assert answer.status == 200
        async with session.get(hooked) as answer:
            assert answer.status == 405
    await ready.stop()
    assert (await _inbox(ready))["quarantined"] == 1


async def test_a_port_that_is_taken_ends_the_process_with_an_event(ready: BotProcess) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        (ready.folder / "secret").write_text("a-secret")
        (ready.folder / "secret").chmod(0o400)
        ready.extra |= {
            "SCHAKEL_WEBHOOK": "https://example.org/hook",
            "SCHAKEL_WEBHOOK_SECRET_FILE": str(ready.folder / "secret"),
            "SCHAKEL_LISTEN": f"127.0.0.1:{taken.getsockname()[1]}",
        }
        await ready.start()
        assert ready.process is not None
        assert await asyncio.wait_for(ready.process.wait(), 60) == 1
    assert "uncaught" in {said["event"] for said in ready.said()}


def _forget_username(bot: BotProcess) -> None:
    connection = sqlite3.connect(bot.data / "schakel.db")
    connection.execute("DELETE FROM meta WHERE name = 'fact-bot_username'")
    connection.commit()
    connection.close()
