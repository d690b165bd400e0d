"""The disk is full, or something else holds the database: nothing is promised until it is kept."""

import asyncio
import contextlib
import resource
import sqlite3
from collections.abc import AsyncIterator, Iterator

from bot.demo.network.installation import Home
from tests.journeys import interview
from tests.journeys.network import KEY_FIGURES, OFFICIALS, Network
from tests.journeys.phone import Phone

SAMIRA, ELS = KEY_FIGURES[:2]
ROOM_FOR_THE_LOG = 3000
"""Bytes: less than one page of the database, so that nothing of it can be written any more."""

A_WHILE = 1.5


@contextlib.asynccontextmanager
async def _full_disk(network: Network) -> AsyncIterator[None]:
    """Let every write of the bot fail, as on a full disk, except to its short log."""
    assert network.bot.process is not None
    process = network.bot.process.pid
    _, most = resource.prlimit(process, resource.RLIMIT_FSIZE)
    resource.prlimit(process, resource.RLIMIT_FSIZE, (ROOM_FOR_THE_LOG, most))
    try:
        yield
    finally:
        with contextlib.suppress(ProcessLookupError):
            resource.prlimit(process, resource.RLIMIT_FSIZE, (most, most))


@contextlib.contextmanager
def _held_by_another(network: Network) -> Iterator[None]:
    """Let another program hold the database, longer than the bot waits for it."""
    file = Home(network.bot.folder).database
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield
        connection.execute("ROLLBACK")


async def _nothing_is_promised(network: Network, *phones: Phone) -> None:
    """Look for a while: the update stays with Telegram, and nobody reads `Ontvangen`."""
    await network.bot.says("storage_trouble")
    await asyncio.sleep(A_WHILE)
    assert await network.town.pending() >= len(phones)
    for phone in phones:
        assert not [text for text in await phone.reads_all() if interview.RECEIVED["nl"] in text]


async def _arrives_once(network: Network, phone: Phone) -> None:
    reference = interview.reference_in(await phone.sees(interview.RECEIVED["nl"]))
    await network.topic(reference)
    receipts = [text for text in await phone.reads_all() if interview.RECEIVED["nl"] in text]
    assert len(receipts) == 1


async def test_on_a_full_disk_nothing_is_promised_and_it_goes_on_by_itself(
    network: Network,
) -> None:
    samira, els = network.phone(SAMIRA), network.phone(ELS)
    summaries = {phone.user: await interview.fill_in(phone) for phone in (samira, els)}
    async with _full_disk(network):
        for phone in (samira, els):
            await network.town.tap(phone.user, summaries[phone.user], "Versturen")
        await _nothing_is_promised(network, samira, els)
    for phone in (samira, els):
        await _arrives_once(network, phone)
    await network.bot.says("storage_back")
    await network.restart()
    await interview.file(network.phone(KEY_FIGURES[2]))
    assert await network.bot.stop() == 0
    await network.journal_is_whole()


async def test_a_held_database_is_waited_for(network: Network) -> None:
    samira = network.phone(SAMIRA)
    summary = await interview.fill_in(samira)
    with _held_by_another(network):
        await network.town.tap(samira.user, summary, "Versturen")
        await _nothing_is_promised(network, samira)
    await _arrives_once(network, samira)
    await network.bot.says("storage_back")


async def test_a_held_database_is_told_of_and_its_end_too_while_nobody_speaks(
    network: Network,
) -> None:
    with _held_by_another(network):
        await network.bot.says("storage_trouble")
    await network.bot.says("storage_back")


async def test_a_kill_on_a_full_disk_loses_nothing(network: Network) -> None:
    samira = network.phone(SAMIRA)
    summary = await interview.fill_in(samira)
    async with _full_disk(network):
        await network.town.tap(samira.user, summary, "Versturen")
        await network.bot.says("storage_trouble")
        await network.restart()
    await _arrives_once(network, samira)
    fatima = network.in_group(OFFICIALS[0])
    await fatima.sees(button="Lezen")
