"""`schakel key split` and `key join` as an operator meets them, and the drill of the guide."""

import re
import shlex
from pathlib import Path

import pytest

from storage.master_key.keyfile import load_key
from tests.bot.keeping.test_restoring_people import a_network
from tests.journeys.stage import BotProcess

GUIDE = Path(__file__).parents[3] / "docs" / "operating.md"


@pytest.fixture
async def ready(bot: BotProcess) -> BotProcess:
    await a_network(bot)
    return bot


async def shares(bot: BotProcess) -> list[str]:
    """Split the key; gives the shares as they are shown."""
    code, out, err = await bot.command_here("key", "split")
    assert (code, err) == (0, "")
    return re.findall(r"Share \d of 3.*?\n\n(.*?)\n\n", out, re.DOTALL)


async def test_two_shares_as_they_are_shown_make_the_key_file_again(ready: BotProcess) -> None:
    key, (one, two, three) = load_key(ready.key_file), await shares(ready)
    code, out, _ = await ready.command_here("key", "join", typed=f"{three}\n\n{one}\n")
    assert (code, "nothing was changed" in out) == (0, True)
    ready.key_file.unlink()
    code, out, err = await ready.command_here("key", "join", typed=f"{two}\n{three}\n")
    assert (code, "in its place" in out) == (0, True), err
    assert load_key(ready.key_file) == key
    assert ready.key_file.stat().st_mode & 0o777 == 0o400


async def test_what_gives_no_key_is_said_by_one_line_and_makes_nothing(ready: BotProcess) -> None:
    (one, two, _), (later, *_) = await shares(ready), await shares(ready)
    ready.key_file.unlink()
    for typed, said in {
        "": "One share is not enough",
        one: "One share is not enough",
        f"{one}\n\n{one}": "the same share twice",
        f"{two}\n\n{later}": "do not belong together",
        f"{one}\n\n{two.rpartition(' ')[0]}": "Share 2: it has 32 words, and there are 33",
        f"{one.replace('1 ', '1 x', 1)}\n\n{two}": "Share 1: word 1 is no word of the list",
    }.items():
        code, out, err = await ready.command_here("key", "join", typed=typed)
        assert (code, out) == (1, "")
        assert said in err
        assert len(err.splitlines()) == 1
        assert not ready.key_file.exists()


async def test_shares_of_another_key_are_refused(ready: BotProcess) -> None:
    one, two, _ = await shares(ready)
    assert (await ready.command_here("rekey", "--yes"))[0] == 0
    key = load_key(ready.key_file)
    code, _, err = await ready.command_here("key", "join", typed=f"{one}\n\n{two}")
    assert (code, "another key than the one in place" in err) == (1, True)
    assert load_key(ready.key_file) == key
    ready.key_file.unlink()
    code, _, err = await ready.command_here("key", "join", typed=f"{one}\n\n{two}")
    assert (code, "this is not the key of the database" in err) == (1, True)
    assert not ready.key_file.exists()


async def test_the_drill_of_the_guide(ready: BotProcess, tmp_path: Path) -> None:
    one, _, three = await shares(ready)
    elsewhere = BotProcess(ready.api, tmp_path / "elsewhere")
    elsewhere.folder.mkdir()
    _, block, *_ = GUIDE.read_text("utf-8").partition("**Drill")[2].split("```")
    commands = [shlex.split(line, comments=True) for line in block.strip().splitlines()]
    assert [command[1] for command in commands] == ["backup", "key", "restore", "journal", "export"]
    said = ""
    for _, *command in commands:
        typed = f"{one}\n\n{three}\n" if "<" in command else ""
        there = [str(tmp_path / each) if each == "drill.db" else each for each in command]
        arguments = there[: there.index("<")] if "<" in there else there
        machine = ready if command[0] == "backup" else elsewhere
        code, said, err = await machine.command_here(*arguments, typed=typed)
        assert code == 0, (command, err)
    assert all(name in said for name in ("Noor", "Fatima", "Merel"))
