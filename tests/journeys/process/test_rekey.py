"""Another master key beside a bot that runs, while people file, and command and bot are killed.

Nothing is lost, nothing is left that cannot be read, and the key of before opens nothing.
"""

import asyncio
import signal
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from bot.demo.network.installation import Home
from storage.errors import WrongKey
from storage.master_key.keyfile import load_keys
from storage.read_only import look
from storage.sealing import Keyring, SealBroken
from storage.store import Store
from tests.journeys import processes
from tests.journeys.crowd import crowd, stories
from tests.journeys.network import Network
from tests.journeys.processes import Program
from tests.journeys.stage import STOP_SECONDS

KILLS = 50
PEOPLE = 10
LONGEST = 10 * 60


@pytest.mark.slow
@pytest.mark.timeout(900)
async def test_killed_at_any_moment_it_is_gone_on_with_and_the_old_key_is_of_no_use(
    tmp_path: Path,
) -> None:
    async with crowd(tmp_path, PEOPLE, LONGEST) as everyone:
        network = everyone.network
        async with asyncio.TaskGroup() as everybody:
            for reporter in everyone.reporters:
                everybody.create_task(reporter.files(stories(reporter)))
            old = await _rekeyed_amid_kills(network, everyone.chance)
            everyone.has_done_enough()
        await network.is_quiet()
        assert await network.bot.stop() == 0
        await network.journal_is_whole()
        network.bot.made_no_mistake()
    (key,) = load_keys(Home(tmp_path).key_file)
    told = {story for reporter in everyone.reporters for story in reporter.receipts}
    assert told
    assert look(Home(tmp_path).database, Keyring(key), _kept) == sorted(told)
    assert len(old) > 1
    for each in old - {key}:
        _opens_nothing(Home(tmp_path).database, each, key)


async def _rekeyed_amid_kills(network: Network, chance: Random) -> set[bytes]:
    """Begin it again and again, killed so many times; gives all keys that there were.

    What is killed is the command, the bot, or both; a bot is begun anew at once, as a service is.
    """
    bot, seconds = network.bot, await _seconds_it_takes(network)
    seen = set(load_keys(bot.key_file))
    for _ in range(KILLS):
        command = await processes.start(_rekey(network))
        await asyncio.sleep(chance.uniform(0, 1.2 * seconds))
        killed = chance.choice((("command",), ("bot",), ("bot", "command")))
        if "command" in killed:
            with suppress(ProcessLookupError):
                command.send_signal(signal.SIGKILL)
        if "bot" in killed:
            await bot.kill()
            seen |= set(load_keys(bot.key_file))
            await bot.start()
        await asyncio.wait_for(command.wait(), STOP_SECONDS)
        seen |= set(load_keys(bot.key_file))
    command = await processes.start(_rekey(network))
    assert await asyncio.wait_for(command.wait(), STOP_SECONDS) == 0
    return seen | set(load_keys(bot.key_file))


async def _seconds_it_takes(network: Network) -> float:
    """Let it come to its end once, beside the bot; tells how long that took."""
    loop = asyncio.get_running_loop()
    began = loop.time()
    process = await processes.start(_rekey(network))
    assert await asyncio.wait_for(process.wait(), STOP_SECONDS) == 0
    return loop.time() - began


def _rekey(network: Network) -> Program:
    log = network.bot.folder / "rekey.log"
    return Program("bot.cli", ("rekey", "--yes"), network.bot.environment, log)


def _kept(store: Store) -> list[str]:
    return sorted(store.concerns.filing(each.id)["account"] for each in store.concerns.all())


def _opens_nothing(database: Path, old: bytes, key: bytes) -> None:
    with pytest.raises(WrongKey):
        look(database, Keyring(old), lambda store: store)

    def wrapped(store: Store) -> list[tuple[str, bytes]]:
        rows: list[tuple[str, bytes]] = []
        for table in ("person", "concern", "affair"):
            asked = f"SELECT '{table}:' || id, key_wrapped FROM {table}"
            rows += store._connection.execute(asked).fetchall()
        return rows

    for owner, sealed in look(database, Keyring(key), wrapped):
        with pytest.raises(SealBroken):
            Keyring(old).unwrap(sealed, owner)
