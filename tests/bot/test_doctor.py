"""`schakel check` finds what is wrong and says what to do, a line each."""

import os
import sqlite3
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from aiohttp import web

from bot.alive_file import Pulse
from bot.commands import doctor
from bot.commands.newest_backup import NONE_YET
from bot.complaints import CORE_DUMP_POSSIBLE, SWAP_MAY_HOLD_IT
from bot.demo.client import TownClient
from bot.demo.network import concern_stories
from bot.own_process import memory
from bot.own_process.memory import swap_may_hold_it
from config.tables import SHIPPED
from domain.concerns.duty.rota import DUTY, DutyRota
from domain.identifiers import AccountId, AffairId, ChatId, InviteId, PersonId
from domain.meetings.meeting import Meeting, MeetingKind, MeetingPlace, MeetingStage
from domain.people.audience import Audience, Reach
from domain.people.desk_chat import OURS_FROM
from domain.roles import Role, Standing
from storage.database import Database
from storage.master_key.keyfile import load_key
from storage.sealing import Keyring
from storage.store import Store
from tests.bot.makers import AT
from tests.journeys.stage import TOKEN, BotProcess

T = TypeVar("T")

BOT = int(TOKEN.partition(":")[0])


@pytest.fixture
async def ready(bot: BotProcess) -> BotProcess:
    code, _, _ = await bot.command_here("setup", "--yes")
    assert code == 0
    return bot


@pytest.fixture
async def bound(ready: BotProcess, town: TownClient) -> int:
    """Bind a group in which the bot may do everything."""
    await town.add_person("Noor", user=concern_stories.COORDINATOR.account)
    group = await town.add_group("Groep", forum=True, admins=[concern_stories.COORDINATOR.account])
    await town.set_member(group, BOT, "administrator", by=concern_stories.COORDINATOR.account)
    keyring = Keyring(load_key(ready.folder / "schakel.key"))
    database = await Database.open(ready.data / "schakel.db", keyring)
    await database.run(lambda store: store.group.bind(ChatId(group), "Groep", forum=True, now=AT))
    await database.close()
    return group


ALWAYS = {f"- {SWAP_MAY_HOLD_IT}", f"- {NONE_YET}"}


async def _check(bot: BotProcess) -> tuple[int, list[str]]:
    """Give what it finds, but for the swap of this machine, and that there are no backups."""
    code, out, err = await bot.command_here("check")
    assert err == ""
    return code, [line for line in out.splitlines() if line not in ALWAYS]


async def test_all_is_well(ready: BotProcess, bound: int) -> None:
    code, out, err = await ready.command("check")
    assert (code, out.splitlines()[-1], err) == (0, "Everything is in order.", "")


async def test_a_host_that_is_gone_while_a_meeting_is_to_be_there_is_found(
    ready: BotProcess, bound: int
) -> None:
    def meeting(code: str, stage: MeetingStage) -> Meeting:
        return Meeting(
            AffairId(f"{code}-{stage}"),
            MeetingKind.REGULAR,
            "Samen",
            PersonId("noor"),
            Audience(Reach.ALL),
            stage,
            place=MeetingPlace(host=code),
        )

    def keep(store: Store) -> None:
        for code, stage in (
            ("moskee-oost", MeetingStage.CALLED),
            ("molen", MeetingStage.CALLED),
            ("kade", MeetingStage.PLANNED),
            ("schuur", MeetingStage.HELD),
        ):
            store.affairs.save(meeting(code, stage), None)

    keyring = Keyring(load_key(ready.folder / "schakel.key"))
    database = await Database.open(ready.data / "schakel.db", keyring)
    await database.run(keep)
    await database.close()
    code, lines = await _check(ready)
    assert code == 1
    assert "a host that is gone: kade, molen." in lines[0]


async def test_a_duty_rota_of_which_nobody_is_there_is_found(ready: BotProcess, bound: int) -> None:
    own = ready.folder / "town"
    own.mkdir()
    text = (SHIPPED / "network.toml").read_text("utf-8")
    (own / "network.toml").write_text(f"{text}\n[duty]\n", "utf-8")
    ready.extra["SCHAKEL_NETWORK"] = str(own)
    assert "- Nobody of the duty rota is there" in (await _check(ready))[1][0]
    keyring = Keyring(load_key(ready.folder / "schakel.key"))

    async def work(task: Callable[[Store], None]) -> None:
        database = await Database.open(ready.data / "schakel.db", keyring)
        await database.run(task)
        await database.close()

    def on_the_rota(*accounts: int) -> Callable[[Store], None]:
        def keep(store: Store) -> None:
            invite, ids = InviteId("1" * 16), []
            for account in accounts:
                person = store.people.by_account(AccountId(account)) or store.people.add_newcomer(
                    AccountId(account), Role.OFFICIAL, "nl", invite, AT
                )
                store.people.save(replace(person, standing=Standing.MEMBER, name="Fatima"))
                ids.append(person.id)
            store.affairs.save(DutyRota(DUTY, tuple(ids), AT.date()), None)

        return keep

    await work(on_the_rota(700_900))
    code, lines = await _check(ready)
    assert code == 0
    assert "- Only one official of the duty rota is there" in "\n".join(lines)
    await work(on_the_rota(700_900, 700_901))
    assert await _check(ready) == (0, ["Everything is in order."])


async def _joins(bot: BotProcess, name: str, account: int) -> PersonId:
    """Let an official be there; gives their id."""

    def join(store: Store) -> PersonId:
        person = store.people.add_newcomer(
            AccountId(account), Role.OFFICIAL, "nl", InviteId("demo"), AT
        )
        store.people.save(replace(person, standing=Standing.MEMBER, name=name))
        return person.id

    return await _looked(bot, join)


async def _looked(bot: BotProcess, work: Callable[[Store], T]) -> T:
    keyring = Keyring(load_key(bot.folder / "schakel.key"))
    database = await Database.open(bot.data / "schakel.db", keyring)
    found = await database.run(work)
    await database.close()
    return found


def _desk(bot: BotProcess) -> None:
    secret = bot.folder / "client-secret"
    secret.write_text("what-the-desk-shows")
    secret.chmod(0o400)
    bot.extra |= {
        "SCHAKEL_WEB": "127.0.0.1:8090",
        "SCHAKEL_WEB_URL": "http://127.0.0.1:8090",
        "SCHAKEL_SIGN_IN": "http://127.0.0.1:9",
        "SCHAKEL_SIGN_IN_CLIENT": "schakel",
        "SCHAKEL_SIGN_IN_SECRET_FILE": str(secret),
    }


NOBODY_IS_TOLD = (
    "- Officials cannot be told of any concern: no group is bound, and there is no desk"
)


async def test_a_town_without_group_and_desk_is_found_once_there_is_an_official(
    ready: BotProcess,
) -> None:
    assert not [line for line in (await _check(ready))[1] if "told" in line]
    await _joins(ready, "Fatima", 511)
    code, lines = await _check(ready)
    assert code == 1
    assert [line for line in lines if line.startswith(NOBODY_IS_TOLD)]


async def test_a_desk_alone_is_in_order_and_who_has_no_account_there_is_named(
    ready: BotProcess,
) -> None:
    _desk(ready)
    fatima = await _joins(ready, "Fatima", 511)
    await _joins(ready, "Bram", OURS_FROM + 512)
    await _looked(ready, lambda store: store.desk_accounts.give(fatima, b"f" * 32, "f"))
    (line,) = [line for line in (await _check(ready))[1] if "old of" in line]
    assert "neither in a group nor at the desk: Bram." in line


async def test_with_a_group_only_who_has_no_telegram_needs_the_desk(
    ready: BotProcess, bound: int
) -> None:
    await _joins(ready, "Fatima", 511)
    assert not [line for line in (await _check(ready))[1] if "told" in line]
    await _joins(ready, "Bram", OURS_FROM + 512)
    (line,) = [line for line in (await _check(ready))[1] if "old of" in line]
    assert "neither in a group nor at the desk: Bram." in line


async def test_a_row_that_somebody_else_changed_is_found(ready: BotProcess, bound: int) -> None:
    keyring = Keyring(load_key(ready.folder / "schakel.key"))
    database = await Database.open(ready.data / "schakel.db", keyring)

    def change(store: Store) -> None:
        invite = InviteId("1" * 16)
        store.people.add_newcomer(AccountId(700_900), Role.CHAIR, "nl", invite, AT)
        store._connection.execute("UPDATE person SET role = 'official' WHERE role = 'chair'")

    await database.run(change)
    await database.close()
    code, lines = await _check(ready)
    assert code == 1
    assert lines[0].startswith("- 1 things in the database are not as they were written")


async def test_it_looks_also_beside_a_running_bot(ready: BotProcess, bound: int) -> None:
    await ready.start()
    assert await _check(ready) == (0, ["Everything is in order."])
    await ready.stop()


async def test_it_says_when_memory_may_come_to_stand_on_a_disk(ready: BotProcess) -> None:
    _, out, _ = await ready.command_here("check")
    assert (f"- {SWAP_MAY_HOLD_IT}" in out.splitlines()) == swap_may_hold_it()
    assert str(CORE_DUMP_POSSIBLE) not in out


@pytest.mark.parametrize("here", [(), (memory.SWAP_LINE, memory.CORE_LINE)])
@pytest.mark.parametrize("there", [(), (memory.SWAP_LINE,), (memory.CORE_LINE,)])
async def test_beside_a_bot_that_works_it_is_the_memory_of_the_bot_that_counts(
    ready: BotProcess,
    monkeypatch: pytest.MonkeyPatch,
    here: tuple[str, ...],
    there: tuple[str, ...],
) -> None:
    monkeypatch.setattr(memory, "may_come_to_stand_on_a_disk", lambda: here)
    said = {memory.SWAP_LINE: SWAP_MAY_HOLD_IT, memory.CORE_LINE: CORE_DUMP_POSSIBLE}

    async def found() -> set[str]:
        _, out, _ = await ready.command_here("check")
        assert "shut in less" not in out
        return {line for line, sentence in said.items() if str(sentence) in out}

    assert await found() == set(here)
    Pulse(ready.data, there).beat(1e10, polling=False)
    assert await found() == set(there)


async def test_each_finding_says_what_is_wrong_and_what_to_do(
    ready: BotProcess, town: TownClient
) -> None:
    (ready.folder / "schakel.key").chmod(0o644)
    await town.api("setWebhook", url="https://example.org/hook")
    code, lines = await _check(ready)
    assert code == 1
    assert len(lines) == 4
    assert "others on this machine can read" in lines[0]
    assert "chmod 0400" in lines[1]
    assert "webhook" in lines[2]


async def test_wrong_settings_and_files_are_found(ready: BotProcess) -> None:
    folder = ready.folder / "town"
    folder.mkdir()
    (folder / "protocol.toml").write_text("version = = 1\n")
    ready.extra["SCHAKEL_NETWORK"] = str(folder)
    code, lines = await _check(ready)
    assert code == 1
    assert "protocol.toml, line 1" in lines[0]
    (folder / "protocol.toml").unlink()
    (folder / "knowledge" / "nl").mkdir(parents=True)
    (folder / "knowledge" / "nl" / "eigen.md").write_text("# A\n\n<script>x</script>\n")
    code, lines = await _check(ready)
    assert code == 1
    assert "knowledge/nl/eigen.md, line 3: Markdown" in lines[0]
    assert "no HTML" in lines[0] + lines[1]
    ready.extra["SCHAKEL_LISTEN"] = "nowhere"
    code, lines = await _check(ready)
    assert code == 1
    assert "SCHAKEL_LISTEN" in lines[0]


async def test_token_and_network_are_checked(ready: BotProcess) -> None:
    ready.extra["SCHAKEL_TOKEN"] = "100:wrong"
    assert "does not know this bot token" in (await _check(ready))[1][0]
    ready.extra["SCHAKEL_API"] = "http://127.0.0.1:1"
    assert "cannot be reached" in (await _check(ready))[1][0]


@pytest.mark.parametrize(
    ("status", "rights", "said"),
    [
        ("member", None, "no administrator"),
        ("kicked", None, "no"),
        ("administrator", {"can_delete_messages": False}, "delete messages"),
        ("administrator", {"can_manage_topics": False}, "manage topics"),
    ],
)
async def test_missing_rights_in_the_group_are_named(
    ready: BotProcess,
    bound: int,
    town: TownClient,
    status: str,
    rights: dict[str, bool] | None,
    said: str,
) -> None:
    await town.set_member(
        bound,
        BOT,
        status,  # type: ignore[arg-type]
        by=concern_stories.COORDINATOR.account,
        rights=rights,
    )
    code, lines = await _check(ready)
    assert code == 1
    assert said in lines[0]


async def test_settings_of_the_group_that_let_others_look_in_are_named(
    ready: BotProcess, bound: int, town: TownClient
) -> None:
    await town.set_group(bound, username="plein")
    code, lines = await _check(ready)
    assert code == 1
    assert "is public" in lines[0]
    await town.set_group(bound, username="", linked=-1009)
    code, lines = await _check(ready)
    assert code == 1
    assert "linked to a channel" in lines[0]


async def test_a_webhook_that_is_not_registered_is_found(ready: BotProcess) -> None:
    (ready.folder / "secret").write_text("a-secret")
    (ready.folder / "secret").chmod(0o400)
    ready.extra["SCHAKEL_WEBHOOK"] = "https://example.org/hook"
    ready.extra["SCHAKEL_WEBHOOK_SECRET_FILE"] = str(ready.folder / "secret")
    code, lines = await _check(ready)
    assert code == 1
    assert "does not deliver to the address" in lines[0]


async def test_a_database_held_by_another_program_is_found(ready: BotProcess) -> None:
    connection = sqlite3.connect(ready.data / "schakel.db")
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("BEGIN EXCLUSIVE")
    code, out, _ = await ready.command("check")
    connection.close()
    assert code == 1
    assert "another program holds the database" in out.splitlines()[0]


async def test_a_file_that_is_no_database_is_found(ready: BotProcess) -> None:
    for file in ready.data.iterdir():
        file.unlink()
    (ready.data / "schakel.db").write_text("no database at all" * 100)
    code, lines = await _check(ready)
    assert code == 1
    assert "cannot be opened" in lines[0]


@pytest.fixture
async def late_telegram() -> AsyncIterator[str]:
    """Serve a Bot API whose clock is two minutes behind."""

    async def answer(request: web.Request) -> web.Response:
        result = {"id": 100, "username": "schakel_demo_bot"} if "getMe" in request.path else {}
        date = time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(time.time() - 120))
        return web.json_response({"ok": True, "result": result}, headers={"Date": date})

    app = web.Application()
    app.router.add_post("/{path:.*}", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


async def test_a_clock_that_is_off_is_found(ready: BotProcess, late_telegram: str) -> None:
    ready.extra["SCHAKEL_API"] = late_telegram
    code, lines = await _check(ready)
    assert code == 1
    assert "seconds off" in lines[0]
    assert 115 < int(next(word for word in lines[0].split() if word.isdigit())) < 125


async def test_a_disk_that_is_nearly_full_is_found(
    ready: BotProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in ready.environment.items():
        if name.startswith("SCHAKEL_"):
            monkeypatch.setenv(name, value)
    assert await doctor.examine() == ([], [NONE_YET])
    monkeypatch.setattr(doctor, "LEAST_FREE_BYTES", 10**18)
    ((complaint,), _) = await doctor.examine()
    assert "nearly full" in complaint.what


async def test_alive_tells_whether_a_bot_works_here(ready: BotProcess) -> None:
    code, _, err = await ready.command_here("check", "--alive")
    assert code == 1
    assert "two minutes" in err
    pulse: Path = ready.data / "schakel.alive"
    pulse.touch()
    assert await ready.command("check", "--alive") == (0, "", "")
    long_ago = time.time() - 130
    os.utime(pulse, (long_ago, long_ago))
    code, _, _ = await ready.command_here("check", "--alive")
    assert code == 1


async def test_updates_that_were_put_aside_are_counted(ready: BotProcess) -> None:
    keyring = Keyring(load_key(ready.folder / "schakel.key"))
    database = await Database.open(ready.data / "schakel.db", keyring)

    def put_one_aside(store: Store) -> None:
        store.inbox.receive([(1, b"not what we know")], AT)
        store.inbox.quarantine(store.inbox.waiting(1)[0].id)

    await database.run(put_one_aside)
    await database.close()
    code, lines = await _check(ready)
    assert code == 1
    assert "1 updates of Telegram could not be handled" in lines[0]


async def test_one_odd_answer_does_not_say_that_the_bot_was_taken_out(
    ready: BotProcess, bound: int, town: TownClient
) -> None:
    await town.answers("Bad Request: user not found", method="getChatMember", chat=bound)
    code, lines = await _check(ready)
    assert code == 1
    assert any("does not say at the moment" in line for line in lines)
    assert not any("not in the officials' group any more" in line for line in lines)
