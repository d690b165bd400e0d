import asyncio
import time
from typing import Any

import aiohttp
import pytest

from bot.demo.client import TownClient
from bot.demo.faults import HOLD_SECONDS
from tests.demo.corner import Corner
from tests.demo.town_process import TownProcess

BROKEN = (aiohttp.ServerDisconnectedError, aiohttp.ClientOSError)


async def test_429_strikes_one_method_as_often_as_told(corner: Corner, town: TownClient) -> None:
    await town.fault("429", method="sendMessage", times=2, retry_after=17)
    for _ in range(2):
        answer = await town.api("sendMessage", chat_id=corner.amina, text="x")
        assert answer["description"] == "Too Many Requests: retry after 17"
        assert answer["parameters"] == {"retry_after": 17}
        await corner.does("getMe")
    await corner.does("sendMessage", chat_id=corner.amina, text="x")


async def test_a_fault_may_strike_one_chat_only(corner: Corner, town: TownClient) -> None:
    await town.fault("500", chat=corner.forum, times=None)
    await corner.does("sendMessage", chat_id=corner.amina, text="x")
    for _ in range(3):
        refusal = await corner.refused("sendMessage", chat_id=corner.forum, text="x")
        assert refusal == "Internal Server Error"
    await town.clear_faults()
    await corner.does("sendMessage", chat_id=corner.forum, text="x")


async def test_a_bad_gateway_is_not_even_json(process: TownProcess, town: TownClient) -> None:
    await town.fault("502")
    async with town.session.get(f"{process.api}/bot100:demo-town-token/getMe") as answer:
        assert answer.status == 502
        assert "502 Bad Gateway" in await answer.text()


async def test_a_reset_breaks_the_connection_and_does_nothing(
    corner: Corner, town: TownClient
) -> None:
    await town.fault("reset", method="sendMessage")
    with pytest.raises(BROKEN):
        await town.api("sendMessage", chat_id=corner.amina, text="komt niet aan")
    assert "komt niet aan" not in {m.text for m in await town.messages(corner.amina)}
    (call,) = await town.calls(method="sendMessage")
    assert (call["status"], call["error"]) == (0, "reset")


async def test_a_time_out_after_delivery_did_deliver(corner: Corner, town: TownClient) -> None:
    await town.fault("timeout_after_delivery", method="sendMessage", seconds=0.2)
    started = time.monotonic()
    with pytest.raises(BROKEN):
        await town.api("sendMessage", chat_id=corner.amina, text="komt toch aan")
    assert time.monotonic() - started >= 0.2
    assert (await town.messages(corner.amina))[-1].text == "komt toch aan"


async def test_a_time_out_before_did_not(corner: Corner, town: TownClient) -> None:
    await town.fault("timeout_before", method="sendMessage", seconds=0.1)
    with pytest.raises(BROKEN):
        await town.api("sendMessage", chat_id=corner.amina, text="komt niet aan")
    assert (await town.messages(corner.amina))[-1].text != "komt niet aan"


async def test_clearing_faults_lets_go_of_calls_that_are_held(
    corner: Corner, town: TownClient
) -> None:
    await town.fault("timeout_after_delivery", method="sendMessage")
    since = await town.seq()
    held = asyncio.create_task(town.api("sendMessage", chat_id=corner.amina, text="x"))
    await town.wait_for_event(lambda event: event["type"] == "call", since=since)
    (call,) = await town.calls(method="sendMessage")
    assert (call["status"], call["error"]) == (0, "timeout_after_delivery")
    await town.clear_faults()
    with pytest.raises(BROKEN):
        await asyncio.wait_for(held, HOLD_SECONDS / 2)


async def test_telegram_goes_down_and_comes_back_by_the_towns_clock(
    process: TownProcess, corner: Corner, town: TownClient
) -> None:
    poll = asyncio.create_task(town.api("getUpdates", timeout=30))
    await asyncio.sleep(0.1)
    await town.fault("down", seconds=600)
    with pytest.raises(BROKEN):
        await poll
    for method in ("getMe", "getUpdates", "sendMessage"):
        with pytest.raises(BROKEN):
            await town.api(method)
    with pytest.raises(BROKEN):
        await town.session.get(f"{process.api}/file/bot100:demo-town-token/x")
    await town.say(corner.amina, "hallo?")
    await town.advance(601)
    assert (await corner.update("message"))["text"] == "hallo?"


async def test_down_lasts_until_it_is_cleared(town: TownClient) -> None:
    await town.fault("down")
    for _ in range(3):
        with pytest.raises(BROKEN):
            await town.api("getMe")
    await town.clear_faults()
    assert (await town.api("getMe"))["ok"]


async def test_the_call_log_tells_what_was_asked_and_answered(
    corner: Corner, town: TownClient
) -> None:
    before: list[dict[str, Any]] = await town.calls()
    await corner.does("sendMessage", chat_id=corner.amina, text="x")
    await corner.refused("sendMessage", chat_id=77, text="y")
    first, second = await town.calls(after=before[-1]["seq"])
    assert (first["method"], first["chat_id"], first["status"]) == (
        "sendMessage",
        corner.amina,
        200,
    )
    assert (second["status"], second["error"]) == (400, "Bad Request: chat not found")
    assert first["seq"] + 1 == second["seq"]
    assert first["at"] <= second["at"]
    assert second["params"] == {"chat_id": 77, "text": "y"}


async def test_any_call_can_be_refused_in_any_words(corner: Corner, town: TownClient) -> None:
    await town.answers("Bad Request: user not found", method="getChatMember", user=corner.amina)
    asked = {"chat_id": corner.forum, "user_id": corner.amina}
    assert await corner.refused("getChatMember", **asked) == "Bad Request: user not found"
    await corner.does("getChatMember", **asked)
    await town.answers("Not Found: method not found", method="sendMessage", times=None, lasts=3600)
    for _ in range(2):
        answer = await town.api("sendMessage", chat_id=corner.amina, text="x")
        assert (answer["error_code"], answer["ok"]) == (404, False)
    await town.advance(3600)
    await corner.does("sendMessage", chat_id=corner.amina, text="x")
