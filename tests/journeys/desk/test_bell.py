"""The bell with the real process and a real mail server: given, rung, killed under way."""

import asyncio
import contextlib
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.demo.network import concern_stories
from bot.demo.network.installation import Home, move_in
from bot.demo.network.townspeople import TOWN
from bot.movable_clock import MovedTime
from domain.identifiers import AccountId, InviteId
from domain.people import desk_chat
from domain.people.bell import Bell, Call
from domain.roles import Role, Standing
from services.people import desk_accounts, mail_addresses
from services.reply import reply
from services.unit import Unit
from storage.database import Database
from storage.master_key.keyfile import load_key
from storage.sealing import Keyring
from storage.store import Store
from tests.bot.mail.odd_mail_server import OddMailServer, certificates, odd_mail_server
from tests.journeys.desk.desk import Browser, let_in, sign_in_service
from tests.journeys.desk.reading import Opening
from tests.journeys.searching import found_in
from tests.journeys.stage import BotProcess, open_bot, open_town
from tests.looking import eventually

FATIMA = concern_stories.OFFICIALS[0].account
ADDRESS, PASSWORD = "kanarie-adres-qx7w@stadhuis.example", "kanarie-wachtwoord-qx7w"
DAY, NIGHT = (datetime(2027, 3, 2, hour, tzinfo=UTC) for hour in (10, 1))


def mail_settings(mail: OddMailServer) -> dict[str, str]:
    return {
        "SCHAKEL_MAIL": f"smtp://127.0.0.1:{mail.port}",
        "SCHAKEL_MAIL_FROM": "schakel@stadhuis.example",
    }


@contextlib.asynccontextmanager
async def living(
    home: Path, gather: Callable[[Unit], None] | None = None
) -> AsyncIterator[BotProcess]:
    """Give a bot in a network that lives already, not started, whose clock can be moved."""
    async with open_town() as town:
        stories = concern_stories.STORIES
        await move_in(town, Home(home), TOWN, stories, greeting=False, gather=gather)
        async with open_bot(town, home, SCHAKEL_CLOCK_FILE=str(home / "clock")) as bot:
            yield bot


def at(bot: BotProcess, moment: datetime) -> None:
    MovedTime(Path(bot.extra["SCHAKEL_CLOCK_FILE"])).move_to(moment.timestamp())


async def waits_for_fatima(bot: BotProcess, call: Call, since: datetime) -> None:
    """Let something wait for her, and her bell ring at her address; before a start."""

    def wait(store: Store) -> None:
        person = store.people.by_account(AccountId(FATIMA))
        assert person is not None
        store.mail_addresses.save(person.id, ADDRESS)
        store.bells.save(person.id, Bell().waits(since, call))

    keyring = Keyring(load_key(bot.key_file))
    database = await Database.open(bot.data / "schakel.db", keyring)
    await database.run(wait)
    await database.close()


def without_provider(home: Path) -> dict[str, str]:
    """Give a desk at which nobody can sign in: its provider never answers."""
    secret = home.parent / "client-secret"
    secret.write_text("what-the-desk-shows")
    secret.chmod(0o400)
    return {
        "SCHAKEL_WEB": "127.0.0.1:0",
        "SCHAKEL_WEB_URL": "https://werkplek.stadhuis.example",
        "SCHAKEL_SIGN_IN": "http://127.0.0.1:9",
        "SCHAKEL_SIGN_IN_CLIENT": "schakel",
        "SCHAKEL_SIGN_IN_SECRET_FILE": str(secret),
    }


async def test_an_address_is_given_at_the_desk_and_a_test_bell_says_no_word(
    tmp_path: Path, opening: Opening
) -> None:
    home, secrets = tmp_path / "home", tmp_path / "secrets"
    for folder in (home, secrets):
        folder.mkdir()
    ours, password = certificates(tmp_path / "certificates"), secrets / "password"
    password.write_text(PASSWORD)
    password.chmod(0o400)
    async with (
        odd_mail_server(sealed=ours, password=PASSWORD.encode()) as mail,
        sign_in_service(tmp_path) as service,
        living(home) as bot,
    ):
        bot.extra |= service.settings | mail_settings(mail)
        bot.extra |= {
            "SCHAKEL_MAIL_CA_FILE": str(ours.ca),
            "SCHAKEL_MAIL_USER": "schakel",
            "SCHAKEL_MAIL_PASSWORD_FILE": str(password),
        }
        at(bot, NIGHT)
        await let_in(bot, service, {"fatima": FATIMA})
        await bot.serve("--verbose")
        await bot.says("desk_opened")
        async with opening(service) as fatima:
            await fatima.sign_in("fatima")
            await fatima.follow("Bel per e-mail")
            await fatima.press("Bewaren", address=ADDRESS)
            await fatima.press("Proefbel laten gaan")
            await eventually(lambda: len(mail.arrived) == 1)
            await fatima.go("/bell")
            assert ADDRESS in fatima.html
            assert not found_in(home, [ADDRESS, PASSWORD], [])
            await bot.kill()
            assert not found_in(home, [ADDRESS, PASSWORD], [])
        (message,) = mail.messages
        assert mail.recipients == [ADDRESS]
        whole = message.as_string().replace(ADDRESS, "")
        told = [each.text for each in concern_stories.STORIES if hasattr(each, "text")]
        for word in ("Fatima", "Z-", "kanarie", *told):
            assert word not in whole
        assert f"{service.desk}/" in message.get_content()
        assert f"{service.desk}/b" not in message.get_content()
        bot.made_no_mistake()


async def test_what_is_told_to_who_has_no_telegram_rings_their_bell_until_they_read_it(
    tmp_path: Path,
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    async with (
        odd_mail_server() as mail,
        sign_in_service(tmp_path) as service,
        living(home, lambda unit: _wietske(unit, service.issuer)) as bot,
    ):
        bot.extra |= service.settings | mail_settings(mail)
        at(bot, DAY)
        await bot.serve()
        await bot.says("desk_opened")
        await eventually(lambda: mail.recipients == [ADDRESS])
        async with Browser(service) as wietske:
            await wietske.sign_in("wietske")
            await wietske.go("/messages")
        await bot.stop()
        assert await _waiting(bot) == [], "she read it: it rings for nothing any more"
        assert len(mail.arrived) == 1
        bot.made_no_mistake()


async def _waiting(bot: BotProcess) -> list[datetime]:
    """List since when something waits for anybody, at a bot that was stopped."""
    database = await Database.open(bot.data / "schakel.db", Keyring(load_key(bot.key_file)))
    try:
        kept = await database.run(lambda store: [each for _, each in store.bells.all()])
    finally:
        await database.close()
    return [each.waits_since for each in kept if each.waits_since is not None]


def _wietske(unit: Unit, issuer: str) -> None:
    """Let an official come in who has the desk alone, and be told something."""
    number = desk_chat.new_number(unit.chance)
    came = unit.store.people.add_newcomer(number, Role.OFFICIAL, "nl", InviteId("a1"), unit.now)
    person = replace(came, name="Wietske", standing=Standing.MEMBER)
    unit.store.people.save(person)
    desk_accounts.give(unit, came.id, unit.store.desk_accounts.hash_of(issuer, "wietske"))
    mail_addresses.give(unit, person, ADDRESS)
    reply(unit, came.id, "people-welcome", menu=True)


async def test_killed_while_the_server_was_told_it_rings_again(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    hanging = asyncio.Event()

    async def hangs(_server: object) -> None:
        await hanging.wait()

    async with odd_mail_server() as mail, living(home) as bot:
        bot.extra |= without_provider(home) | mail_settings(mail)
        at(bot, DAY)
        await waits_for_fatima(bot, Call.USUAL, DAY)
        mail.at_data = hangs
        await bot.serve()
        await eventually(lambda: len(mail.arrived) == 1)
        await bot.kill()
        mail.at_data = None
        hanging.set()
        at(bot, DAY + timedelta(hours=1, minutes=5))
        await bot.serve()
        await eventually(lambda: len(mail.arrived) == 2)
        assert await bot.stop() == 0
        at(bot, DAY + timedelta(hours=3))
        await bot.serve()
        await asyncio.sleep(3)
        assert len(mail.arrived) == 2, "it was taken, so it rings no more today"
        bot.made_no_mistake()


async def test_a_stop_while_the_server_hangs_is_soon_over(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    hanging = asyncio.Event()

    async def hangs(_server: object) -> None:
        await hanging.wait()

    async with odd_mail_server() as mail, living(home) as bot:
        bot.extra |= without_provider(home) | mail_settings(mail)
        at(bot, DAY)
        await waits_for_fatima(bot, Call.USUAL, DAY)
        mail.at_data = hangs
        await bot.serve()
        await eventually(lambda: len(mail.arrived) == 1)
        assert await bot.stop() == 0
        hanging.set()
        bot.made_no_mistake()


async def test_check_tries_the_mail_server_and_says_what_is_wrong(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    async with odd_mail_server() as mail, living(home) as bot:
        bot.extra |= without_provider(home) | mail_settings(mail)
        _, well, _ = await bot.command_here("check")
        assert "mail server" not in well
        assert not mail.arrived
        mail.says["MAIL"] = "550 not from you"
        _, said, _ = await bot.command_here("check")
        assert "takes nothing from the address in SCHAKEL_MAIL_FROM" in said
        bot.extra["SCHAKEL_MAIL"] = "smtp://127.0.0.1:9"
        code, said, _ = await bot.command_here("check")
        assert code == 1
        assert "The mail server at 127.0.0.1:9 does not answer, so no bell rings" in said
        bot.extra |= mail_settings(mail)
        mail.says.clear()
        refused = Bell(refusals=2, waits_since=DAY)

        def refuse(store: Store) -> None:
            person = store.people.by_account(AccountId(FATIMA))
            assert person is not None
            store.bells.save(person.id, refused)

        database = await Database.open(bot.data / "schakel.db", Keyring(load_key(bot.key_file)))
        await database.run(refuse)
        await database.close()
        _, said, _ = await bot.command_here("check")
        assert "refuses the e-mail address of 1 who work at the desk" in said


@pytest.mark.parametrize("module", ["bot.runtime", "bot.commands.doctor", "bot.desk.desk_server"])
def test_without_a_mail_server_nothing_of_the_library_is_there(module: str) -> None:
    asked = f"import sys, {module}; print([m for m in sys.modules if m.startswith('aiosmtp')])"
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert said.stdout == "[]\n"
