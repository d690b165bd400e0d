"""The command line as an operator meets it: one clear line a problem, and the promised codes."""

import re
import sqlite3
import stat
from pathlib import Path

import pytest

from bot.demo.client import TownClient
from storage.master_key.keyfile import load_key, make_key
from storage.migrate import newest_version
from tests.journeys.stage import BotProcess

LINK = re.compile(r"^https://t\.me/schakel_demo_bot\?start=([A-Za-z0-9_-]{22})$", re.MULTILINE)


async def _carry_out(bot: BotProcess, *command: str) -> tuple[int, str, str]:
    """Run a command: in another process when it may come as far as serving."""
    return await (bot.command if command == ("run",) else bot.command_here)(*command)


async def test_setup_makes_the_key_and_the_database_and_shows_the_link_alone(
    bot: BotProcess,
) -> None:
    code, out, err = await bot.command("setup", "--yes")
    assert (code, err) == (0, "")
    assert len(LINK.findall(out)) == 1
    assert "█" in out
    key = bot.folder / "schakel.key"
    assert stat.S_IMODE(key.stat().st_mode) == 0o400
    assert stat.S_IMODE(bot.data.stat().st_mode) == 0o700
    assert (bot.data / "schakel.db").exists()


async def test_setup_twice_keeps_the_key_and_makes_a_new_link(
    bot: BotProcess, town: TownClient
) -> None:
    _, first, _ = await bot.command_here("setup", "--yes")
    key = load_key(bot.folder / "schakel.key")
    code, second, _ = await bot.command("setup", "--yes")
    assert code == 0
    assert load_key(bot.folder / "schakel.key") == key
    assert LINK.findall(first) != LINK.findall(second)
    await town.add_person("Noor", user=501)
    await bot.start()
    refused = await town.open(501, LINK.findall(first)[0])
    sorry = await town.wait_for(501, lambda message: message.by_bot, since=refused.seq)
    opened = await town.open(501, LINK.findall(second)[0])
    welcome = await town.wait_for(501, lambda message: message.by_bot, since=opened.seq)
    assert not sorry.buttons
    assert welcome.buttons


async def test_setup_without_a_terminal_and_without_yes_makes_nothing(bot: BotProcess) -> None:
    code, _, _ = await bot.command_here("setup")
    assert code == 1
    assert not (bot.folder / "schakel.key").exists()


async def test_setup_never_makes_a_second_key_beside_a_database(bot: BotProcess) -> None:
    await bot.command_here("setup", "--yes")
    (bot.folder / "schakel.key").unlink()
    code, _, err = await bot.command_here("setup", "--yes")
    assert code == 1
    assert "there is a database but not its master key" in err
    assert not (bot.folder / "schakel.key").exists()


@pytest.mark.parametrize("setting", ["SCHAKEL_DATA", "SCHAKEL_KEY_FILE"])
async def test_setup_says_where_it_cannot_write(bot: BotProcess, setting: str) -> None:
    (bot.folder / "file").write_text("no folder")
    bot.extra[setting] = str(bot.folder / "file" / "inside")
    code, _, err = await bot.command_here("setup", "--yes")
    assert code == 1
    assert setting in err
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize("command", [["setup", "--yes"], ["run"], ["invite", "--role", "official"]])
async def test_a_wrong_token_is_one_clear_line(bot: BotProcess, command: list[str]) -> None:
    await bot.command_here("setup", "--yes")
    bot.extra["SCHAKEL_TOKEN"] = "100:wrong"
    code, _, err = await _carry_out(bot, *command)
    assert code == 1
    assert err.startswith("Telegram does not know this bot token.")
    assert len(err.splitlines()) == 1
    assert "wrong" not in err


async def test_telegram_out_of_reach_is_one_clear_line(bot: BotProcess) -> None:
    bot.extra["SCHAKEL_API"] = "http://127.0.0.1:1"
    code, _, err = await bot.command_here("setup", "--yes")
    assert code == 1
    assert err.startswith("Telegram cannot be reached.")


async def test_invite_prints_a_link_for_a_role(bot: BotProcess) -> None:
    await bot.command_here("setup", "--yes")
    code, out, _ = await bot.command("invite", "--role", "key-figure")
    assert code == 0
    assert "key figure" in out
    assert LINK.search(out)


@pytest.mark.parametrize(
    ("command", "says"),
    [
        (["setup", "--yes"], True),
        (["invite", "--role", "coordinator"], True),
        (["invite", "--role", "official"], True),
        (["invite", "--role", "key-figure"], False),
    ],
)
async def test_a_link_says_how_who_has_no_telegram_comes_in(
    bot: BotProcess,
    tmp_path: Path,
    command: list[str],
    says: bool,  # noqa: FBT001 - a case
) -> None:
    secret = tmp_path / "secret"
    secret.write_text("of-the-provider")
    secret.chmod(0o600)
    bot.extra |= {
        "SCHAKEL_WEB": "127.0.0.1:0",
        "SCHAKEL_WEB_URL": "https://werkplek.stadhuis.example",
        "SCHAKEL_SIGN_IN": "https://login.stadhuis.example",
        "SCHAKEL_SIGN_IN_CLIENT": "schakel",
        "SCHAKEL_SIGN_IN_SECRET_FILE": str(secret),
    }
    if command[0] != "setup":
        await bot.command_here("setup", "--yes")
    code, out, err = await bot.command_here(*command)
    assert (code, err) == (0, "")
    assert ("https://werkplek.stadhuis.example" in out.splitlines()) is says


async def test_wrong_usage_is_code_two(bot: BotProcess) -> None:
    for command in (["nonsense"], ["invite"], ["invite", "--role", "king"], ["run", "--fast"]):
        code, _, err = await bot.command_here(*command)
        assert code == 2
        assert "Traceback" not in err


async def test_wrong_settings_are_one_line_each(bot: BotProcess) -> None:
    bot.extra |= {"SCHAKEL_COLOUR": "red", "SCHAKEL_LISTEN": "nowhere", "SCHAKEL_TOKEN": "x"}
    code, out, err = await bot.command_forked("run")
    assert (code, out) == (1, "")
    assert len(err.splitlines()) == 3
    for name in ("SCHAKEL_COLOUR", "SCHAKEL_LISTEN", "SCHAKEL_TOKEN"):
        assert name in err


async def test_broken_files_of_a_municipality_are_named_with_their_line(bot: BotProcess) -> None:
    (bot.folder / "town").mkdir()
    (bot.folder / "town" / "network.toml").write_text("name = 1\nname = 2\n")
    bot.extra["SCHAKEL_NETWORK"] = str(bot.folder / "town")
    code, _, err = await bot.command_forked("run")
    assert code == 1
    assert "network.toml, line 2" in err


async def test_run_without_setup_says_so(bot: BotProcess) -> None:
    code, _, err = await bot.command_forked("run")
    assert code == 1
    assert "there is no master key here" in err
    assert "schakel setup" in err


async def test_a_key_others_can_read_is_refused(bot: BotProcess) -> None:
    await bot.command_here("setup", "--yes")
    (bot.folder / "schakel.key").chmod(0o444)
    code, _, err = await bot.command_forked("run")
    assert code == 1
    assert "others on this machine can read the master key" in err


async def test_a_key_that_is_no_key_and_another_key_are_refused(bot: BotProcess) -> None:
    await bot.command_here("setup", "--yes")
    key = bot.folder / "schakel.key"
    key.chmod(0o600)
    key.write_text("no key")
    code, _, err = await bot.command_forked("run")
    assert code == 1
    assert "it is not a key" in err
    key.unlink()
    make_key(key)
    for command in (["run"], ["journal", "verify"]):
        code, _, err = await _carry_out(bot, *command)
        assert code == 1
        assert "not the key of the database" in err


async def test_a_database_of_a_newer_version_is_refused(bot: BotProcess) -> None:
    await bot.command_here("setup", "--yes")
    _write(
        bot.data,
        "UPDATE meta SET value = ? WHERE name = 'schema-version'",
        str(newest_version() + 1).encode(),
    )
    for command in (["run"], ["check"]):
        code, out, err = await _carry_out(bot, *command)
        assert code == 1
        assert "a newer version of Schakel" in out + err


async def test_the_second_process_on_one_database_refuses(
    bot: BotProcess, town: TownClient
) -> None:
    await bot.command_here("setup", "--yes")
    await bot.start()
    await town.wait_for_event(lambda event: event["type"] == "call")
    for command in (["run"], ["setup", "--yes"], ["invite", "--role", "chair"]):
        code, _, err = await _carry_out(bot, *command)
        assert code == 1
        assert "another Schakel is working with this database" in err
    assert await bot.stop() == 0


async def test_the_journal_is_verified_and_a_changed_line_is_named(
    bot: BotProcess, tmp_path: Path
) -> None:
    await bot.command_here("setup", "--yes")
    code, out, _ = await bot.command("journal", "verify")
    assert code == 0
    assert out == "The journal is as it was written.\n"
    _write(bot.data, "UPDATE journal SET detail = ? WHERE seq = 1", "chair")
    code, _, err = await bot.command_here("journal", "verify")
    assert code == 1
    assert "line 1" in err


async def test_journal_and_check_without_a_database_say_so(bot: BotProcess) -> None:
    make_key(bot.folder / "schakel.key")
    for command in (["journal", "verify"], ["check"]):
        code, out, err = await bot.command_here(*command)
        assert code == 1
        assert "there is no database here" in out + err


def _write(data: Path, statement: str, value: object) -> None:
    connection = sqlite3.connect(data / "schakel.db")
    connection.execute(statement, (value,))
    connection.commit()
    connection.close()
