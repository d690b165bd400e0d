"""A burst: sixty concerns at once, in a group that takes twenty calls a minute."""

import asyncio
from pathlib import Path
from random import Random
from typing import Any

from bot.demo.client import TownClient
from bot.demo.network.concern_stories import Resident
from domain.identifiers import AccountId
from domain.roles import Role
from tests.journeys import interview
from tests.journeys.network import COORDINATOR, OFFICIALS, Network, living_network
from tests.journeys.reporter import Reporter

SPEED = 30
CONCERNS, URGENT = 60, 20
MOST_A_MINUTE, MINUTE = 20, 60.0
A_FEW = 5
FREE = {"deleteMessage", "answerCallbackQuery", "getUpdates"}
REPORTERS = tuple(
    Resident(AccountId(600 + number), f"Melder {number}", Role.KEY_FIGURE, "noord")
    for number in range(CONCERNS)
)


async def test_sixty_concerns_at_once_all_arrive_within_the_budget(tmp_path: Path) -> None:
    residents = (COORDINATOR, *OFFICIALS, *REPORTERS)
    async with (
        asyncio.timeout(200),
        living_network(tmp_path, residents=residents, speed=SPEED) as network,
    ):
        urgent, others = await _everybody_files_at_once(network.town)
        last_receipt = max([await _receipt_changed(network.town, each) for each in REPORTERS])
        await _each_has_a_card(network, urgent | others)
        calls = await network.town.calls()
    in_group = [each for each in calls if str(each["chat_id"]) == str(network.group)]

    assert not [each for each in calls if each["status"] == 429]
    counted = [each["at"] for each in in_group if each["method"] not in FREE]
    windows = zip(counted, counted[MOST_A_MINUTE:], strict=False)
    assert min(later - earlier for earlier, later in windows) > MINUTE

    # Once all were filed, the others got only what an urgent one could not use at that moment.
    order = [_is_urgent(each, urgent) for each in _cards(in_group) if each["at"] > last_receipt + 1]
    up_to_the_last_urgent = order[: len(order) - order[::-1].index(True)]
    assert up_to_the_last_urgent.count(True) > MOST_A_MINUTE
    assert up_to_the_last_urgent.count(False) <= A_FEW

    # One message told of the queue while it was long, and went.
    told = [each for each in in_group if "Er wachten" in str(each["params"].get("text"))]
    assert [each["method"] for each in told].count("sendMessage") == 1
    assert in_group[-1]["method"] == "deleteMessage"


async def _receipt_changed(town: TownClient, reporter: Resident) -> float:
    """Tell when the receipt was last changed: the menu that is back stands below it."""
    messages = reversed(await town.messages(reporter.account))
    receipt = next(each for each in messages if interview.RECEIVED["nl"] in each.text)
    return float(receipt.raw["edit_date"])


async def _everybody_files_at_once(town: TownClient) -> tuple[set[str], set[str]]:
    """Let everybody fill in everything, then press `Versturen` together; the urgent ones last."""
    now = asyncio.Event()
    chance = Random(1)  # noqa: S311 - how long people think
    reporters = [
        Reporter(town, each.account, chance, thinking=0, may_send=now) for each in REPORTERS
    ]
    async with asyncio.TaskGroup() as everybody:
        for number, reporter in enumerate(reporters):
            urgency = "urgent" if number >= CONCERNS - URGENT else "normal"
            everybody.create_task(reporter.files([f"Verhaal {number}."], urgency))
        for reporter in reporters:
            await reporter.ready.wait()
        now.set()
    references = [next(iter(reporter.receipts.values())) for reporter in reporters]
    return set(references[-URGENT:]), set(references[:-URGENT])


async def _each_has_a_card(network: Network, references: set[str]) -> None:
    waiting = set(references)
    async with network.town.follow(0, chat=network.group) as events:
        while waiting:
            event = await events.next()
            if event["type"] == "message" and "Lezen" in str(event["message"]["reply_markup"]):
                waiting -= set(interview.REFERENCE.findall(event["message"]["text"]))
        while (event := await events.next())["type"] != "delete":
            pass


def _cards(in_group: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Pick the calls that make a topic or a card."""
    return [
        each
        for each in in_group
        if each["method"] == "createForumTopic" or "Lezen" in str(each["params"])
    ]


def _is_urgent(call: dict[str, Any], urgent: set[str]) -> bool:
    words = str(call["params"].get("name") or call["params"].get("text"))
    return set(interview.REFERENCE.findall(words)) <= urgent
