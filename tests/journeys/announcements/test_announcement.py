"""An announcement reaches everybody once, also when the power goes halfway; a reply comes back."""

import asyncio
import contextlib
from pathlib import Path

from bot.demo.network.concern_stories import Resident
from domain.identifiers import AccountId
from domain.roles import Role
from tests.journeys.network import COORDINATOR, Network, living_network

SPEED = 1
"""The report waits two minutes longer than sending should take; a slow machine needs them."""

MEMBERS = tuple(
    Resident(AccountId(600 + number), f"Lid {number}", Role.KEY_FIGURE, "noord")
    for number in range(150)
)
MARK, WORDS = "📣", "Morgenavond om half acht komen we samen."
HALFWAY = 60


async def test_everybody_gets_it_once_also_when_the_power_goes_halfway(tmp_path: Path) -> None:
    residents = (COORDINATOR, *MEMBERS)
    async with (
        asyncio.timeout(200),
        living_network(tmp_path, residents=residents, speed=SPEED) as network,
    ):
        began = await network.town.seq()
        await _announce(network)
        await _delivered(network, began, HALFWAY)
        await network.restart(amid=True)
        coordinator = network.phone(COORDINATOR)
        await coordinator.sees("Iedereen is aan de beurt geweest", within=120)
        assert coordinator.last is not None
        assert f"Bezorgd: {len(MEMBERS)} van {len(MEMBERS)}" in coordinator.last.text

        doubted = network.journaled().count("delivery-uncertain")
        copies = [await _copies(network, member) for member in MEMBERS]
        assert min(copies) == 1
        assert sum(copies) - len(copies) <= doubted
        assert not [call for call in await network.town.calls() if call["status"] == 429]
        await _reply(network)


async def test_the_report_changes_when_the_last_one_has_it_also_after_a_restart(
    tmp_path: Path,
) -> None:
    few = MEMBERS[:3]
    async with living_network(tmp_path, residents=(COORDINATOR, *few), speed=SPEED) as network:
        coordinator, late = network.phone(COORDINATOR), few[0]
        await network.town.answers("Bad Request: chat not found", chat=late.account, times=2)
        await _announce(network, len(few))
        await _delivered(network, 0, 2)
        await network.passes(seconds=170)
        report = await coordinator.sees("Onderweg: 1", "verandert vanzelf")
        await network.restart()
        await _passes_until(network, late, MARK)
        await _passes_until(network, COORDINATOR, "Iedereen is aan de beurt geweest")
        messages = await network.town.messages(COORDINATOR.account)
        (shown,) = [each.text for each in messages if each.id == report.id]
        assert "Iedereen is aan de beurt geweest" in shown
        assert "Bezorgd: 3 van 3" in shown


async def _passes_until(network: Network, resident: Resident, words: str) -> None:
    """Let minutes pass, one by one, until somebody reads this."""
    for _ in range(20):
        with contextlib.suppress(TimeoutError):
            await network.phone(resident).sees(words, within=3)
            return
        await network.passes(minutes=1)
    raise AssertionError(words)


async def _announce(network: Network, many: int = len(MEMBERS)) -> None:
    coordinator = network.phone(COORDINATOR)
    await coordinator.says("/netwerk")
    await coordinator.goes_through(
        (f"Sleutelfiguren: {many}", "Bericht sturen"), ("wie", "Iedereen")
    )
    await coordinator.sees("Wat wil je zeggen?")
    await coordinator.says(WORDS)
    await coordinator.goes_through(
        ("Engels", "Overslaan"),
        ("pdf", "Overslaan"),
        ("Wanneer", "Nu"),
        (f"{many} mensen", "Versturen"),
    )


async def _delivered(network: Network, since: int, wanted: int) -> None:
    """Wait until so many members have it."""
    async with network.town.follow(since) as events:
        while wanted:
            event = await events.next()
            text = event.get("message", {}).get("text", "") if event["type"] == "message" else ""
            wanted -= text.startswith(MARK)


async def _copies(network: Network, member: Resident) -> int:
    messages = await network.town.messages(member.account)
    return sum(message.by_bot and message.text.startswith(MARK) for message in messages)


async def _reply(network: Network) -> None:
    """Let somebody reply as people do in Telegram, and the coordinator answer with a button."""
    member, coordinator = network.phone(MEMBERS[0]), network.phone(COORDINATOR)
    announcement = await member.sees(MARK)
    coordinator.seen_at = await network.town.seq()
    await member.says("Is er een lift?", reply_to=announcement)
    await member.sees("doorgegeven aan Noor")
    await coordinator.goes_through(("Is er een lift?", "Antwoorden"))
    await coordinator.sees("Wat wil je antwoorden?")
    await coordinator.says("Ja, achterin.")
    await coordinator.goes_through(("Ja, achterin.", "Versturen"))
    await member.sees("Noor", "Ja, achterin.", button="Reageren")
