"""`schakel rekey` as an operator meets it: one clear line, and nothing is half done."""

import asyncio
import os
import shlex
from pathlib import Path

import pytest

from bot import complaints
from bot.commands import rekeying
from bot.commands.officials_told import NOWHERE, TOO_FEW
from bot.ending import standing_aside
from bot.open_installation import DATABASE, Refused, read_settings
from domain.identifiers import InviteId
from domain.people.invites import LIFETIME, Invite
from domain.roles import Role
from services.unit import Unit
from services.upkeep import ended_again
from storage import backups
from storage.lock import DatabaseLock, WantedLock, is_wanted
from storage.master_key.keyfile import load_keys, new_key, put_keys
from storage.tables.tombstones import FILE, Buried, Tombstone
from tests.bot.keeping.test_restoring_people import NOW, a_network, found, work
from tests.journeys.stage import BotProcess

GUIDE = Path(__file__).parents[3] / "docs" / "operating.md"
CODE = "a code that nobody keeps"


@pytest.fixture
async def ready(bot: BotProcess) -> BotProcess:
    await a_network(bot)

    def invite(unit: Unit) -> None:
        unit.store.invites.add(
            Invite(InviteId("7" * 16), Role.OFFICIAL, None, NOW, NOW + LIFETIME), CODE
        )

    await work(bot, invite)
    return bot


async def test_what_nobody_knows_any_more_is_found_as_before(ready: BotProcess) -> None:
    def ends(unit: Unit) -> str:
        merel = found(unit, "Merel")
        mark = unit.store.ending_marks.of_member(merel)
        unit.store.tombstones.add(Tombstone(NOW, Buried.MEMBERSHIP, mark, "removed"))
        return mark

    marks = [await work(ready, ends)]
    (old,) = load_keys(ready.key_file)
    for _ in range(2):
        code, out, err = await ready.command_here("rekey", "--yes")
        assert (code, err) == (0, ""), out
        marks.append(await work(ready, ends))
    (new,) = load_keys(ready.key_file)
    assert old != new
    assert len(set(marks)) == 3
    written = (ready.data / FILE).read_text()
    assert [mark in written for mark in marks] == [False, False, True]

    def looks(unit: Unit) -> tuple[object, int]:
        invite, stones = unit.store.invites.by_code(CODE), unit.store.tombstones.all()
        return invite and invite.role, ended_again.apply(unit, stones)

    assert await work(ready, looks) == (Role.OFFICIAL, 1)
    assert (await ready.command_here("journal", "verify"))[0] == 0
    await _only_a_group_is_missing(ready)


async def test_backups_of_before_go_and_one_of_after_is_there(ready: BotProcess) -> None:
    elsewhere = ready.folder / "elsewhere.db"
    assert (await ready.command_here("backup", str(elsewhere)))[0] == 0
    assert (await ready.command_here("backup"))[0] == 0
    (before,) = (ready.data / "backups").iterdir()
    content = before.read_bytes()
    head = await work(ready, lambda unit: unit.store.journal.head())
    assert (await ready.command_here("rekey", "--yes"))[0] == 0
    assert (await ready.command_here("journal", "verify", "--head", head.spoken))[0] == 0
    (after,) = (ready.data / "backups").iterdir()
    assert after.read_bytes() != content
    code, _, err = await ready.command_here("restore", str(elsewhere), "--yes")
    assert (code, "another master key" in err) == (1, True)
    assert (await ready.command_here("restore", str(after), "--yes"))[0] == 0


async def test_a_running_bot_stands_aside_and_goes_on_with_the_new_key(ready: BotProcess) -> None:
    before = load_keys(ready.key_file)
    await ready.serve()
    code, out, err = await ready.command_here("rekey", "--yes")
    assert (code, err) == (0, ""), out
    assert "asked to stand aside" in out
    assert "The bot that stood aside goes on with it." in out
    await ready.says("started", times=2)
    assert [len(ready.said(each)) for each in ("stands_aside", "stopped")] == [1, 1]
    assert load_keys(ready.key_file) != before
    assert (await ready.command_here("journal", "verify"))[0] == 0
    assert await ready.stop() == 0


async def test_the_drill_of_the_guide(ready: BotProcess) -> None:
    _, block, *_ = GUIDE.read_text("utf-8").partition("**Drill,** once before")[2].split("```")
    commands = [shlex.split(line, comments=True) for line in block.strip().splitlines()]
    assert [command[1] for command in commands] == ["key", "rekey", "check", "journal", "key"]
    await ready.serve()
    said = []
    for _, *command in commands:
        typed = "y\n" if command == ["rekey"] else ""
        code, out, err = await ready.command_here(*command, typed=typed)
        assert code == (1 if command == ["check"] else 0), (command, out, err)
        said.append(out)
    assert len({said[0], said[-1]}) == 2
    ready.made_no_mistake()


async def test_a_bot_that_starts_waits_for_the_command_and_can_be_stopped(
    ready: BotProcess,
) -> None:
    lock = WantedLock(ready.data / DATABASE)
    for number in (1, 2):
        await ready.start()
        await ready.says("waits_for_command", times=number)
        assert not ready.said("started")
        if number == 1:
            assert await ready.stop() == 0
    lock.release()
    await ready.says("started")
    assert await ready.stop() == 0


async def test_a_bot_that_does_not_stand_aside_is_said_and_nothing_is_changed(
    ready: BotProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standing_aside, "ASIDE_SECONDS", 0.1)
    before = load_keys(ready.key_file)
    lock = DatabaseLock(ready.data / DATABASE)
    code, _, err = await ready.command_here("rekey", "--yes")
    assert (code, "did not stand aside within a minute; nothing was changed" in err) == (1, True)
    assert load_keys(ready.key_file) == before
    assert not is_wanted(ready.data / DATABASE)
    lock.release()
    await _only_a_group_is_missing(ready)


async def _only_a_group_is_missing(bot: BotProcess) -> None:
    """Let `check` look: it finds that the one official is told nowhere, and no more."""
    _, out, _ = await bot.command_here("check")
    said = {line for line in out.splitlines() if line.startswith("- ")}
    assert f"- {NOWHERE.what}." in said
    others = said - {f"- {NOWHERE.what}."}
    good_to_know = ("backup", TOO_FEW.what)
    assert all(any(each in line for each in good_to_know) for line in others), others


async def test_one_command_at_a_time_may_ask_for_it(ready: BotProcess) -> None:
    before = load_keys(ready.key_file)
    lock = WantedLock(ready.data / DATABASE)
    code, _, err = await ready.command_here("rekey", "--yes")
    lock.release()
    assert (code, "Another command has asked" in err) == (1, True)
    assert load_keys(ready.key_file) == before


async def test_a_bot_that_is_not_back_is_said(
    ready: BotProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standing_aside, "BACK_SECONDS", 0.1)
    (before,) = load_keys(ready.key_file)
    lock = DatabaseLock(ready.data / DATABASE)
    asyncio.get_running_loop().call_later(1, lock.release)
    code, _, err = await ready.command_here("rekey", "--yes")
    assert (code, "is not there again" in err) == (1, True)
    assert load_keys(ready.key_file) != [before]


async def test_a_bot_that_could_not_go_on_with_a_key_that_is_begun_stays(
    ready: BotProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in ready.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(standing_aside, "LOOK_AGAIN_SECONDS", 0.01)
    monkeypatch.setattr(os, "access", lambda *_: False)
    lock = WantedLock(ready.data / DATABASE)
    waits = asyncio.create_task(standing_aside.wanted(read_settings()))
    await asyncio.sleep(0.1)
    assert not waits.done()
    monkeypatch.undo()
    await asyncio.wait_for(waits, 5)
    lock.release()


async def test_what_cannot_be_carried_out_leaves_the_key_as_it_was(
    ready: BotProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fails(_: object) -> None:
        raise Refused([complaints.UNREACHABLE])

    before = load_keys(ready.key_file)
    monkeypatch.setattr(rekeying, "finish", fails)
    assert (await ready.command_here("rekey", "--yes"))[0] == 1
    assert load_keys(ready.key_file) == before


async def test_who_does_not_agree_changes_nothing(ready: BotProcess) -> None:
    before = load_keys(ready.key_file)
    code, _, _ = await ready.command_here("rekey")
    assert code != 0
    assert load_keys(ready.key_file) == before


async def test_what_was_begun_is_said_and_the_bot_goes_on_with_it(ready: BotProcess) -> None:
    (old,) = load_keys(ready.key_file)
    new = new_key()
    put_keys(ready.key_file, [old, new])
    code, out, _ = await ready.command_here("check")
    assert code == 1
    assert "A new master key was begun to be put in place" in out
    code, _, err = await ready.command_here("export", "--list")
    assert (code, err) == (0, "")
    await ready.serve()
    assert load_keys(ready.key_file) == [new]
    await ready.stop()
    assert (await ready.command_here("journal", "verify"))[0] == 0


class _Killed(BaseException):
    """The process ends here."""


@pytest.mark.parametrize("there", [(rekeying, "_back_up"), (backups, "prune")])
async def test_killed_before_the_backups_of_before_are_gone_it_is_gone_on_with(
    ready: BotProcess, monkeypatch: pytest.MonkeyPatch, there: tuple[object, str]
) -> None:
    def killed(*_: object) -> None:
        raise _Killed

    assert (await ready.command_here("backup"))[0] == 0
    (before,) = (ready.data / "backups").iterdir()
    content = before.read_bytes()
    with monkeypatch.context() as patched:
        for name, value in ready.environment.items():
            patched.setenv(name, value)
        patched.setattr(*there, killed)
        with pytest.raises(_Killed):
            await rekeying.rekey(lambda _: True, print)
    assert "was begun to be put in place" in (await ready.command_here("check"))[1]
    assert (await ready.command_here("rekey", "--yes"))[0] == 0
    assert len(load_keys(ready.key_file)) == 1
    (after,) = (ready.data / "backups").iterdir()
    assert after.read_bytes() != content


async def test_where_no_backup_can_be_written_the_key_of_before_goes_all_the_same(
    ready: BotProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise OSError

    (old,) = load_keys(ready.key_file)
    monkeypatch.setattr(backups, "make_backup", fails)
    code, _, err = await ready.command_here("rekey", "--yes")
    assert (code, "The new master key is in place, but" in err) == (1, True)
    (new,) = load_keys(ready.key_file)
    assert new != old


async def test_a_key_that_fits_nothing_is_said(ready: BotProcess) -> None:
    put_keys(ready.key_file, [new_key(), new_key()])
    code, out, err = await ready.command_here("rekey", "--yes")
    assert (code, out) == (1, "")
    assert "this is not the key of the database" in err
