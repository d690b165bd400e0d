"""Nothing is lost: the power goes at random moments while twenty people file."""

import asyncio
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from bot.demo.network.installation import Home
from domain.concerns.concern import Concern
from domain.identifiers import AccountId
from storage.store import Store
from tests.journeys import interview
from tests.journeys.crowd import crowd, stories
from tests.journeys.network import Network
from tests.journeys.reporter import Reporter
from tests.journeys.stage import BotProcess

KILLS = 200
PEOPLE, TURNS = 20, 8
"""Twenty people file at any moment; who has filed the ten of a day hands over to the next."""

SOONEST, SERVING, LATEST = 0.05, 0.5, 2.5
"""Seconds after a start between which the power goes: from its beginning on, and at the latest
when the bot, on this machine, has served for as long as it took to start, or for SERVING."""

LONGEST = 12 * 60


@pytest.mark.slow
@pytest.mark.timeout(900)
async def test_whatever_the_moment_of_a_kill_no_concern_is_lost_or_doubled(tmp_path: Path) -> None:
    async with crowd(tmp_path, PEOPLE * TURNS, LONGEST) as everyone:
        network, reporters = everyone.network, everyone.reporters
        async with asyncio.TaskGroup() as everybody:
            turns = [
                everybody.create_task(_file_in_turn(reporters[first::PEOPLE]))
                for first in range(PEOPLE)
            ]
            await _pull_the_plug(network.bot, everyone.chance)
            assert not any(turn.done() for turn in turns), "not everybody filed up to the last kill"
            everyone.has_done_enough()
            await network.bot.serve()
        references = {ref for reporter in reporters for ref in reporter.receipts.values()}
        assert references
        await _each_has_a_card(network, references)
        await _each_has_one_receipt(network, reporters)
        assert await network.bot.stop() == 0
        await network.journal_is_whole()
    await _each_story_is_kept_once(tmp_path, reporters)


async def _file_in_turn(reporters: list[Reporter]) -> None:
    for reporter in reporters:
        await reporter.files(stories(reporter))


async def _pull_the_plug(bot: BotProcess, chance: Random) -> None:
    """Take the power away so many times; it runs at the beginning and not at the end."""
    seconds = await _seconds_to_serve(bot)
    latest = min(LATEST, seconds + max(seconds, SERVING))
    for number in range(KILLS):
        if number:
            await bot.start()
        await asyncio.sleep(chance.uniform(SOONEST, latest))
        await bot.kill()


async def _seconds_to_serve(bot: BotProcess) -> float:
    await bot.kill()
    began = asyncio.get_running_loop().time()
    await bot.serve()
    return asyncio.get_running_loop().time() - began


async def _each_has_a_card(network: Network, references: set[str]) -> None:
    waiting = set(references)
    async with network.town.follow(0, chat=network.group) as events, asyncio.timeout(240):
        while waiting:
            event = await events.next()
            if event["type"] == "message" and "Lezen" in str(event["message"]["reply_markup"]):
                waiting -= set(interview.REFERENCE.findall(event["message"]["text"]))


async def _each_has_one_receipt(network: Network, reporters: list[Reporter]) -> None:
    for reporter in reporters:
        shown = Counter(
            interview.reference_in(message)
            for message in await network.town.messages(reporter.user)
            if message.by_bot and interview.RECEIVED["nl"] in message.text
        )
        assert shown == Counter(reporter.receipts.values())


async def _each_story_is_kept_once(folder: Path, reporters: list[Reporter]) -> None:
    database = await Home(folder).open()
    try:
        for reporter in reporters:
            kept = await database.run(_kept(reporter.user))
            assert kept == sorted(
                (reference, story) for story, reference in reporter.receipts.items()
            )
    finally:
        await database.close()


def _kept(user: int) -> Callable[[Store], list[tuple[str, str]]]:
    def look(store: Store) -> list[tuple[str, str]]:
        person = store.people.by_account(AccountId(user))
        assert person is not None

        def told(concern: Concern) -> tuple[str, str]:
            return concern.reference, store.concerns.filing(concern.id)["account"]

        return sorted(told(concern) for concern in store.concerns.of_reporter(person.id))

    return look
