"""`schakel rekey` as an operator meets it: one clear line, and nothing is half done."""

import pytest

from domain.identifiers import InviteId
from domain.people.invites import LIFETIME, Invite
from domain.roles import Role
from services.unit import Unit
from services.upkeep import ended_again
from storage.master_key.keyfile import load_keys, new_key, put_keys
from storage.tables.tombstones import FILE, Buried, Tombstone
from tests.bot.keeping.test_restoring_people import NOW, a_network, found, work
from tests.journeys.stage import BotProcess

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
    assert (await ready.command_here("check"))[0] == 0


async def test_backups_of_before_go_and_one_of_after_is_there(ready: BotProcess) -> None:
    elsewhere = ready.folder / "elsewhere.db"
    assert (await ready.command_here("backup", str(elsewhere)))[0] == 0
    assert (await ready.command_here("backup"))[0] == 0
    (before,) = (ready.data / "backups").iterdir()
    content = before.read_bytes()
    assert (await ready.command_here("rekey", "--yes"))[0] == 0
    (after,) = (ready.data / "backups").iterdir()
    assert after.read_bytes() != content
    code, _, err = await ready.command_here("restore", str(elsewhere), "--yes")
    assert (code, "another master key" in err) == (1, True)
    assert (await ready.command_here("restore", str(after), "--yes"))[0] == 0


async def test_beside_a_running_bot_it_is_refused(ready: BotProcess) -> None:
    before = load_keys(ready.key_file)
    await ready.serve()
    code, out, err = await ready.command_here("rekey", "--yes")
    assert (code, out) == (1, "")
    assert "another Schakel is working with this database" in err
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


async def test_a_key_that_fits_nothing_is_said(ready: BotProcess) -> None:
    put_keys(ready.key_file, [new_key(), new_key()])
    code, out, err = await ready.command_here("rekey", "--yes")
    assert (code, out) == (1, "")
    assert "this is not the key of the database" in err
