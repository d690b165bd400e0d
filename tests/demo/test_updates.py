import asyncio
import time

import aiohttp.web
import pytest

from bot.demo.client import TownClient
from tests.demo.corner import BOT, Corner
from tests.demo.town_process import TownProcess

DAY = 24 * 3600


async def texts(corner: Corner) -> list[str]:
    return [update["message"]["text"] for update in await corner.updates() if "message" in update]


async def test_updates_stay_until_they_are_confirmed(corner: Corner, town: TownClient) -> None:
    for word in ("een", "twee", "drie"):
        await town.say(corner.amina, word)
    first = await corner.does("getUpdates", limit=2)
    again = await corner.does("getUpdates", limit=2)
    assert [update["message"]["text"] for update in first] == ["een", "twee"]
    assert first == again
    rest = await corner.does("getUpdates", offset=first[-1]["update_id"] + 1)
    assert [update["message"]["text"] for update in rest] == ["drie"]
    assert await town.pending() == 1


async def test_a_negative_offset_keeps_only_the_last(corner: Corner, town: TownClient) -> None:
    for word in ("een", "twee", "drie"):
        await town.say(corner.amina, word)
    kept = await corner.does("getUpdates", offset=-1)
    assert [update["message"]["text"] for update in kept] == ["drie"]
    assert await town.pending() == 1


async def test_a_long_poll_wakes_at_once(corner: Corner, town: TownClient) -> None:
    poll = asyncio.create_task(corner.does("getUpdates", timeout=30))
    await asyncio.sleep(0.1)
    await town.say(corner.amina, "wakker worden")
    async with asyncio.timeout(20):  # well before its own time is over
        (update,) = await poll
    assert update["message"]["text"] == "wakker worden"


async def test_a_long_poll_ends_empty_after_its_time(corner: Corner) -> None:
    started = time.monotonic()
    assert await corner.does("getUpdates", timeout=1) == []
    assert time.monotonic() - started > 0.9


async def test_a_second_long_poll_ends_the_first(corner: Corner, town: TownClient) -> None:
    first = asyncio.create_task(corner.refused("getUpdates", timeout=30))
    await asyncio.sleep(0.1)
    second = asyncio.create_task(corner.does("getUpdates", timeout=30))
    assert await first == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance "
        "is running"
    )
    await town.say(corner.amina, "voor de tweede")
    assert len(await second) == 1


async def test_who_stopped_waiting_takes_nothing_along(corner: Corner, town: TownClient) -> None:
    poll = asyncio.create_task(corner.does("getUpdates", timeout=30))
    await asyncio.sleep(0.1)
    poll.cancel()
    await asyncio.gather(poll, return_exceptions=True)
    await town.raw_update("handed out once")
    await asyncio.sleep(0.1)
    assert await town.pending() == 1
    with pytest.raises(ValueError, match="Expecting value"):
        await corner.updates()


async def test_updates_live_24_hours(corner: Corner, town: TownClient) -> None:
    await town.say(corner.amina, "oud")
    await town.advance(DAY - 60)
    await town.say(corner.amina, "nieuw")
    await town.advance(120)
    assert await texts(corner) == ["nieuw"]


async def test_after_a_quiet_week_numbers_start_anew(corner: Corner, town: TownClient) -> None:
    await town.say(corner.amina, "voor de stilte")
    (old,) = await corner.updates()
    await town.advance(8 * DAY)
    await town.say(corner.amina, "na de stilte")
    new = await corner.does("getUpdates", offset=old["update_id"] + 1)
    numbers = {old["update_id"] + 1, old["update_id"] + 2}
    assert [update["message"]["text"] for update in new] == ["na de stilte"]
    assert new[0]["update_id"] not in numbers


async def test_the_bot_chooses_the_kinds_it_wants(corner: Corner, town: TownClient) -> None:
    await corner.does("getUpdates", allowed_updates=["callback_query", "chat_member"])
    await town.say(corner.amina, "ongehoord")
    await town.set_member(corner.forum, corner.amina, "member")
    assert [next(k for k in u if k != "update_id") for u in await corner.updates()] == [
        "chat_member"
    ]
    await corner.does("getUpdates", allowed_updates=[])
    await town.say(corner.amina, "gehoord")
    assert await texts(corner) == ["gehoord"]


async def test_anything_can_be_put_in_the_queue(corner: Corner, town: TownClient) -> None:
    await town.raw_update({"something_new": {"a": 1}})
    await town.raw_update({"update_id": 7, "message": "no message at all"})
    odd = await corner.does("getUpdates")
    assert odd[0]["something_new"] == {"a": 1}
    assert odd[1] == {"update_id": 7, "message": "no message at all"}
    left = await corner.does("getUpdates", offset=odd[0]["update_id"] + 1)
    assert left == []


async def test_a_text_that_is_no_json_spoils_one_answer_only(
    process: TownProcess, corner: Corner, town: TownClient
) -> None:
    await town.say(corner.amina, "ervoor")
    await town.raw_update("{not even json")
    await town.say(corner.amina, "erna")
    url = f"{process.api}/bot100:demo-town-token/getUpdates"
    async with town.session.get(url) as answer:
        assert "{not even json" in await answer.text()
    assert await texts(corner) == ["ervoor", "erna"]


async def test_updates_come_twice_when_asked(corner: Corner, town: TownClient) -> None:
    await town.say(corner.amina, "een")
    await town.say(corner.amina, "twee")
    once = await corner.updates()
    await town.duplicate_updates(2)
    twice = await corner.does("getUpdates", offset=once[-1]["update_id"] + 1)
    assert twice == once
    assert await corner.updates() == []


async def test_a_webhook_gets_updates_in_order_with_its_secret(
    corner: Corner, town: TownClient
) -> None:
    got: list[tuple[str, str | None]] = []
    done = asyncio.Event()
    refuse_once = [True]

    async def take(request: aiohttp.web.BaseRequest) -> aiohttp.web.Response:
        if refuse_once and refuse_once.pop():
            return aiohttp.web.Response(status=500)
        update = await request.json()
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        got.append((update["message"]["text"], secret))
        if len(got) == 3:
            done.set()
        return aiohttp.web.Response()

    runner = aiohttp.web.ServerRunner(aiohttp.web.Server(take))
    await runner.setup()
    await aiohttp.web.TCPSite(runner, "127.0.0.1", 0).start()
    port = runner.addresses[0][1]
    try:
        url = f"http://127.0.0.1:{port}/hook"
        await corner.does("setWebhook", url=url, secret_token="stil", allowed_updates=["message"])
        for word in ("een", "twee", "drie"):
            await town.say(corner.amina, word)
        await asyncio.wait_for(done.wait(), 5)
        assert got == [("een", "stil"), ("twee", "stil"), ("drie", "stil")]
        info = await corner.does("getWebhookInfo")
        assert (info["url"], info["allowed_updates"]) == (url, ["message"])
        assert "500" in info["last_error_message"]
        assert (await corner.refused("getUpdates")).startswith("Conflict: can't use getUpdates")
    finally:
        await runner.cleanup()
    await corner.does("deleteWebhook", drop_pending_updates=True)
    assert await corner.updates() == []


async def test_a_webhook_nobody_listens_to_keeps_updates(corner: Corner, town: TownClient) -> None:
    await corner.does("setWebhook", url="http://127.0.0.1:9/hook")
    await town.say(corner.amina, "bewaar mij")
    info = await corner.does("getWebhookInfo")
    while "last_error_message" not in info:
        info = await corner.does("getWebhookInfo")
    assert info["pending_update_count"] == 1
    await corner.does("deleteWebhook")
    assert await texts(corner) == ["bewaar mij"]


async def test_setting_a_webhook_ends_a_long_poll(corner: Corner) -> None:
    poll = asyncio.create_task(corner.refused("getUpdates", timeout=30))
    await asyncio.sleep(0.1)
    await corner.does("setWebhook", url="http://127.0.0.1:9/hook", drop_pending_updates=True)
    assert await poll == "Conflict: terminated by setWebhook request"
    await corner.does("setWebhook", url="")
    assert await corner.refused("setWebhook", url="ftp://x") == (
        "Bad Request: bad webhook: invalid webhook URL specified"
    )
    assert await corner.refused("setWebhook", url="http://x", secret_token="é") == (
        "Bad Request: bad webhook: secret token contains unallowed characters"
    )


async def test_a_bot_that_is_no_administrator_hears_little_in_groups(
    corner: Corner, town: TownClient
) -> None:
    group = await town.add_group("Kletsgroep", admins=[corner.karel], members=[BOT, corner.amina])
    sent = await corner.does("sendMessage", chat_id=group, text="Dag allemaal")
    await corner.updates()
    for word in ("hoi", "/koppel", "/koppel@ander_bot", "/koppel@schakel_demo_bot nu", "dag"):
        await town.say(corner.karel, word, chat=group)
    await town.say(corner.amina, "antwoord aan de bot", chat=group, reply_to=sent["message_id"])
    assert await texts(corner) == ["/koppel", "/koppel@schakel_demo_bot nu", "antwoord aan de bot"]
    await town.set_member(group, BOT, "administrator")
    await corner.updates()
    await town.say(corner.karel, "nu hoor je alles", chat=group)
    assert await texts(corner) == ["nu hoor je alles"]
