"""Telegram fails in every way it can; nothing is lost, and nobody hears anything twice."""

from pathlib import Path

import pytest

from tests.journeys import handling, interview
from tests.journeys.network import (
    ELS,
    KEY_FIGURES,
    OFFICIALS,
    SAMIRA,
    Network,
    in_one_network,
    living_network,
)
from tests.journeys.phone import Phone

TEN_MINUTES = 600
CANARY = "KANARIE-7f3a-zingt"


async def _receipts(phone: Phone) -> list[str]:
    texts = await phone.reads_all()
    return [text for text in texts if interview.RECEIVED["nl"] in text]


async def test_ten_minutes_without_telegram_lose_nothing(tmp_path: Path) -> None:
    async with living_network(tmp_path, speed=60) as network:
        samira = network.phone(SAMIRA)
        summary = await interview.fill_in(samira)
        await network.town.fault("down", seconds=TEN_MINUTES)
        await network.town.tap(SAMIRA.account, summary, "Versturen")
        await network.bot.says("telegram_unreachable")

        receipt = await samira.sees(interview.RECEIVED["nl"])
        reference = interview.reference_in(receipt)
        assert await network.topic(reference)
        await network.bot.says("telegram_back")
        assert len(await _receipts(samira)) == 1


@in_one_network
async def test_a_chat_that_has_to_wait_holds_up_nobody_else(shared_network: Network) -> None:
    town, samira, els = shared_network.town, *map(shared_network.phone, (SAMIRA, ELS))
    before = (await town.calls())[-1]["seq"]
    await town.fault("429", chat=SAMIRA.account, retry_after=TEN_MINUTES)
    await samira.says("/uitleg")
    await interview.file(els)
    assert not [call for call in await _calls_to(samira, before) if call["status"] == 200]

    await samira.sees("Hoe werkt het?")
    refused, *later = await _calls_to(samira, before)
    assert refused["status"] == 429
    assert min(call["at"] for call in later) >= refused["at"] + TEN_MINUTES


async def _calls_to(phone: Phone, after: int) -> list[dict[str, float]]:
    return [
        call
        for call in await phone.town.calls(after=after)
        if str(call["chat_id"]) == str(phone.user)
    ]


@in_one_network
async def test_errors_and_broken_connections_pass_unnoticed(shared_network: Network) -> None:
    town, samira = shared_network.town, shared_network.phone(SAMIRA)
    await interview.fill_in(samira)
    had = len(await _receipts(samira))
    for chat in (SAMIRA.account, shared_network.group):
        await town.fault("500", chat=chat, times=2)
        await town.fault("502", chat=chat, times=2)
        await town.fault("reset", chat=chat, times=2)
    await town.fault("502", method="getUpdates")
    await town.fault("reset", method="getUpdates")
    await samira.presses("Versturen")
    reference = interview.reference_in(await samira.sees(interview.RECEIVED["nl"]))
    fatima = shared_network.in_group(OFFICIALS[0], await shared_network.topic(reference))
    await handling.finds_card(fatima, reference)
    assert len(await _receipts(samira)) == had + 1


@in_one_network
async def test_a_send_nobody_knows_the_fate_of_is_marked_and_sent_once_more(
    shared_network: Network,
) -> None:
    town, els = shared_network.town, shared_network.phone(ELS)
    await interview.fill_in(els)
    had = len(await _receipts(els))
    uncertain = len(shared_network.bot.said("delivery_uncertain"))
    for method, chat in (("editMessageText", els.user), ("sendMessage", shared_network.group)):
        await town.fault("timeout_after_delivery", method=method, chat=chat, seconds=0)
    await els.presses("Versturen")
    reference = interview.reference_in(await els.sees(interview.RECEIVED["nl"]))
    thread = await shared_network.topic(reference)
    await shared_network.bot.says("delivery_uncertain", times=uncertain + 1)

    await shared_network.journals(reference, "receipt-delivered")
    assert "delivery-uncertain" in shared_network.journaled(reference)
    assert len(await _receipts(els)) == had + 1
    fatima = shared_network.in_group(OFFICIALS[0], thread)
    await fatima.sees(reference, button="Lezen")
    cards = [text for text in await fatima.reads_all() if reference in text]
    assert len(cards) <= 2


@in_one_network
async def test_updates_that_come_twice_count_once(shared_network: Network) -> None:
    town, samira = shared_network.town, shared_network.phone(SAMIRA)
    await interview.file(samira)
    await samira.sees(interview.RECEIVED["nl"], "uit deze chat gehaald")
    await shared_network.is_quiet()
    stands = await samira.reads_all()
    await town.duplicate_updates(30)
    await _is_up_to_date(shared_network)
    assert await samira.reads_all() == stands


@in_one_network
@pytest.mark.parametrize(
    "odd",
    [
        pytest.param({"message": {"message_id": CANARY, "text": CANARY}}, id="unparsable"),
        pytest.param({"tea_time": {"text": CANARY}}, id="unknown"),
        pytest.param(f"this is no JSON {CANARY}", id="no JSON"),
        pytest.param({"update_id": -5, "message": [CANARY]}, id="odd number"),
    ],
)
async def test_an_update_nobody_understands_is_put_aside_and_the_next_one_handled(
    shared_network: Network, odd: dict[str, object] | str
) -> None:
    quarantined = len(shared_network.bot.said("update_quarantined"))
    await shared_network.town.raw_update(odd)
    await _is_up_to_date(shared_network)
    assert len(shared_network.bot.said("update_quarantined")) == quarantined + 1
    files = [shared_network.bot.log, *shared_network.bot.data.iterdir()]
    assert not any(CANARY.encode() in file.read_bytes() for file in files)


async def _is_up_to_date(network: Network) -> None:
    """Say something and wait for the answer: all that came before is handled then."""
    tess = network.phone(KEY_FIGURES[2])
    await tess.says("/privacy")
    await tess.sees("Er is geen score en geen profiel")
