"""What whoever keeps it running meets: clear refusals, clean stops, a doctor, and a webhook."""

import asyncio
import signal
import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import aiohttp
import pytest

from bot.demo.client import TownClient
from bot.demo.network.installation import Home
from tests.journeys import interview, joining
from tests.journeys.network import (
    BOT_ACCOUNT,
    COORDINATOR,
    KEY_FIGURES,
    Network,
)
from tests.journeys.reporter import Reporter
from tests.journeys.stage import TOKEN, BotProcess, CarryOut, free_port

SECRET = "een-geheim-van-de-webhook"


async def _refuses(carry_out: CarryOut, *words: str, command: str = "run") -> None:
    """Assert that the command is refused, in as many lines as there are problems, each clear."""
    code, out, err = await carry_out(command)
    lines = err.splitlines()
    assert (code, out) == (1, ""), err
    assert len(lines) == len(words), err
    for word, line in zip(words, lines, strict=True):
        assert word in line
        assert "Traceback" not in line


def _with(bot: BotProcess, **extra: str) -> BotProcess:
    return BotProcess(bot.api, bot.folder, {**bot.extra, **extra}, bot.begins)


async def test_two_processes_on_one_database_do_not_go_together(network: Network) -> None:
    await _refuses(network.bot.command, "another Schakel is working with this database")
    await interview.file(network.phone(KEY_FIGURES[0]))


async def test_wrong_settings_are_refused_in_one_line_each(network: Network) -> None:
    bot = network.bot
    assert await bot.stop() == 0
    own = bot.folder / "own"
    own.mkdir()
    (own / "protocol.toml").write_text("version = 1\n[terms\n", "utf-8")
    named = bot.folder / "settings.toml"
    named.write_text('data = "x"\ncolour = "blue"\n', "utf-8")
    garbage = bot.folder / "garbage.key"
    garbage.write_text("no key at all")
    garbage.chmod(0o400)
    other = bot.folder / "other.key"
    other.write_text("ab" * 32 + "\n")
    other.chmod(0o400)
    hidden = {"SCHAKEL_WEBHOOK_SECRET_FILE": str(bot.folder / "hook")}
    (bot.folder / "hook").write_text(SECRET)
    (bot.folder / "hook").chmod(0o400)
    token = bot.folder / "token"
    token.write_text(TOKEN)
    token.chmod(0o644)
    shown = {"SCHAKEL_TOKEN": "", "SCHAKEL_TOKEN_FILE": str(token)}
    for wrong, words in (
        ({"SCHAKEL_TOKEN": ""}, ["SCHAKEL_TOKEN_FILE"]),
        (shown, ["SCHAKEL_TOKEN_FILE. Expected: a file that others cannot read"]),
        ({"SCHAKEL_WEBHOOK": "http://far.example", **hidden}, ["SCHAKEL_WEBHOOK. Expected: only"]),
        ({"SCHAKEL_COLOUR": "blue"}, ["SCHAKEL_COLOUR"]),
        ({"SCHAKEL_API": "nowhere", "SCHAKEL_LISTEN": "x"}, ["SCHAKEL_API", "LISTEN"]),
        ({"SCHAKEL_CONFIG": str(named)}, [f"{named}, line 2: colour"]),
        ({"SCHAKEL_NETWORK": str(own)}, ["protocol.toml, line 2"]),
        ({"SCHAKEL_KEY_FILE": str(bot.folder / "no.key")}, ["no master key here"]),
        ({"SCHAKEL_KEY_FILE": str(garbage)}, ["or it is not a key"]),
    ):
        await _refuses(_with(bot, **wrong).command_forked, *words)
    bot.key_file.chmod(0o444)
    await _refuses(bot.command_forked, "others on this machine can read the master key")
    bot.key_file.chmod(0o400)

    # What is found later than the settings and the key, by a process of its own.
    await _refuses(
        _with(bot, SCHAKEL_KEY_FILE=str(other)).command, "this is not the key of the database"
    )
    await _refuses(_with(bot, SCHAKEL_TOKEN="1:wrong").command, "does not know this bot token")
    code, _, err = await bot.command("fly")
    assert code == 2
    assert "Traceback" not in err

    _let_a_newer_version_write(bot.folder)
    await _refuses(bot.command, "a newer version of Schakel has written this database")


def _let_a_newer_version_write(folder: Path) -> None:
    with closing(sqlite3.connect(Home(folder).database)) as connection, connection:
        connection.execute("UPDATE meta SET value = X'39393939' WHERE name = 'schema-version'")
        assert connection.execute("SELECT changes()").fetchone() == (1,)


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
async def test_it_stops_in_time_while_people_are_busy(
    network: Network, how: signal.Signals
) -> None:
    chance = Random(1)  # noqa: S311 - how long people think
    reporters = [
        Reporter(network.town, each.account, chance, thinking=0.05) for each in KEY_FIGURES[:4]
    ]
    async with asyncio.TaskGroup() as everybody:
        for reporter in reporters:
            stories = [f"Verhaal {number} van {reporter.user}." for number in range(4)]
            everybody.create_task(reporter.files(stories))
        await network.town.wait_for(
            reporters[0].user, lambda message: interview.RECEIVED["nl"] in message.text
        )
        assert await network.bot.stop(how) == 0
        await network.bot.serve()
    for reporter in reporters:
        receipts = [
            message
            for message in await network.town.messages(reporter.user)
            if interview.RECEIVED["nl"] in message.text
        ]
        assert len(receipts) == 4


async def test_check_finds_what_is_wrong(network: Network) -> None:
    bot, town, group = network.bot, network.town, network.group
    code, out, err = await bot.command("check")
    assert (code, out.splitlines()[-1], err) == (0, "Everything is in order.", "")

    async def finds(*words: str, by: BotProcess = bot) -> None:
        code, out, err = await by.command_here("check")
        assert code == 1, out + err
        for word in words:
            assert word in out

    def rights(**rights: bool) -> dict[str, dict[str, bool]]:
        return {"rights": rights}

    noor = COORDINATOR.account
    for right, words in (
        ("can_delete_messages", "may not delete messages"),
        ("can_manage_topics", "may not manage topics"),
    ):
        await town.set_member(
            group, BOT_ACCOUNT, "administrator", by=noor, **rights(**{right: False})
        )
        await finds(words)
    await town.set_member(group, BOT_ACCOUNT, "member", by=noor)
    await finds("no administrator of the officials' group")
    await finds("does not know this bot token", by=_with(bot, SCHAKEL_TOKEN="1:wrong"))
    await finds("cannot be reached", by=_with(bot, SCHAKEL_API="http://127.0.0.1:9"))
    await finds("no master key here", by=_with(bot, SCHAKEL_KEY_FILE=str(bot.folder / "no.key")))
    await finds("no database here", by=_with(bot, SCHAKEL_DATA=str(bot.folder / "elsewhere")))
    await town.raw_update({"something": "odd"})
    await bot.says("update_quarantined")
    bot.key_file.chmod(0o440)
    await finds("others on this machine can read the master key")
    bot.key_file.chmod(0o400)
    await finds("could not be handled")
    await town.set_member(group, BOT_ACCOUNT, "left", by=noor)
    await network.phone(COORDINATOR).sees("Ik kan niets meer in de ambtenarengroep zetten")
    await finds("not in the officials' group any more")


async def test_setup_needs_no_terminal_and_may_be_run_again(
    town: TownClient, bot: BotProcess
) -> None:
    links = []
    for _ in range(2):
        code, out, err = await bot.command("setup", "--yes")
        assert code == 0, err
        links += [line for line in out.splitlines() if joining.LINK.fullmatch(line)]
        key = bot.key_file.read_bytes()
    first, second = links
    assert first != second
    assert bot.key_file.read_bytes() == key
    assert bot.key_file.stat().st_mode & 0o777 == 0o400

    # Without --yes it asks, and where nobody can answer it makes nothing.
    elsewhere = BotProcess(bot.api, bot.folder / "elsewhere")
    code, _, err = await elsewhere.command("setup")
    assert code != 0
    assert "Traceback" not in err
    assert not elsewhere.key_file.exists()


async def test_a_webhook_works_and_its_secret_is_looked_at(network: Network) -> None:
    bot = network.bot
    await bot.stop()
    port = free_port()
    secret = bot.folder / "webhook.secret"
    secret.write_text(SECRET)
    secret.chmod(0o400)
    bot.extra |= {
        "SCHAKEL_WEBHOOK": f"http://127.0.0.1:{port}/hook",
        "SCHAKEL_WEBHOOK_SECRET_FILE": str(secret),
        "SCHAKEL_LISTEN": f"127.0.0.1:{port}",
    }
    await bot.serve()
    samira = network.phone(KEY_FIGURES[0])
    await interview.file(samira)
    await samira.sees("uit deze chat gehaald")
    await network.is_quiet()
    stands = await samira.reads_all()

    forged = {"update_id": 1, "message": _message(samira.user, "/privacy")}
    header = "X-Telegram-Bot-Api-Secret-Token"
    for headers in ({}, {header: "wrong"}):
        async with (
            aiohttp.ClientSession() as stranger,
            stranger.post(bot.extra["SCHAKEL_WEBHOOK"], json=forged, headers=headers) as answer,
        ):
            assert answer.status == 403
    await bot.says("webhook_refused", times=2)
    await interview.file(network.phone(KEY_FIGURES[1]))
    assert await samira.reads_all() == stands

    # Back to polling: the bot takes its webhook away by itself.
    assert await bot.stop() == 0
    for name in ("SCHAKEL_WEBHOOK", "SCHAKEL_WEBHOOK_SECRET_FILE", "SCHAKEL_LISTEN"):
        del bot.extra[name]
    await bot.serve()
    await interview.file(samira)


def _message(user: int, text: str) -> dict[str, object]:
    return {
        "message_id": 999,
        "date": 0,
        "chat": {"id": user, "type": "private", "first_name": "S"},
        "from": {"id": user, "is_bot": False, "first_name": "S"},
        "text": text,
    }
