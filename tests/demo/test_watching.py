import asyncio

import pytest

from bot.demo.client import Events, TownClient
from tests.demo.corner import Corner
from tests.demo.town_process import TownProcess


async def test_events_come_live_and_can_be_replayed(corner: Corner, town: TownClient) -> None:
    since = await town.seq()
    async with town.follow() as live:
        await corner.does("sendMessage", chat_id=corner.amina, text="live")
        seen = [await live.next(), await live.next()]
    assert [event["type"] for event in seen] == ["message", "call"]
    assert seen[0]["message"]["text"] == "live"
    assert seen[1]["call"]["method"] == "sendMessage"
    async with town.follow(since) as again:
        assert [await again.next(), await again.next()] == seen


async def test_one_may_follow_one_chat(corner: Corner, town: TownClient) -> None:
    async with town.follow(chat=corner.forum) as events:
        await corner.does("sendMessage", chat_id=corner.amina, text="elders")
        await town.say(corner.karel, "hier", chat=corner.forum)
        assert (await events.next())["message"]["text"] == "hier"


async def test_everything_that_changes_is_told(corner: Corner, town: TownClient) -> None:
    since = await town.seq()
    made = await corner.does("createForumTopic", chat_id=corner.forum, name="Z-1")
    said = await town.say(corner.amina, "a")
    await town.edit(corner.amina, said.id, "b")
    await town.delete(corner.amina, said.id)
    thread = made["message_thread_id"]
    await town.delete_topic(corner.karel, corner.forum, thread)
    await town.set_member(corner.forum, corner.amina, "member")
    await town.set_cast([{"slot": "key-figure", "user": corner.amina}])
    kinds: list[str] = []
    async with town.follow(since) as events:
        while not kinds or kinds[-1] != "cast":
            event = await events.next()
            if event["type"] != "call":
                kinds.append(event["type"])
    assert kinds == [
        "message",
        "topic",
        "message",
        "edit",
        "delete",
        "delete",
        "topic",
        "member",
        "message",
        "cast",
    ]


async def test_waiting_finds_what_stands_there_what_comes_and_what_is_edited(
    corner: Corner, town: TownClient
) -> None:
    sent = await corner.does("sendMessage", chat_id=corner.amina, text="oud")
    assert (await town.wait_for(corner.amina, lambda m: m.text == "oud")).id == sent["message_id"]
    since = await town.seq()
    waiting = asyncio.create_task(
        town.wait_for(corner.amina, lambda m: m.text == "nieuw", since=since)
    )
    await corner.does(
        "editMessageText", chat_id=corner.amina, message_id=sent["message_id"], text="nieuw"
    )
    assert (await waiting).id == sent["message_id"]
    with pytest.raises(TimeoutError, match="nieuw"):
        await town.wait_for(corner.amina, lambda m: m.text == "nooit", 0.1)
    with pytest.raises(TimeoutError):
        await town.wait_for_event(lambda event: event["type"] == "regen", 0.1)


async def test_the_cast_tells_the_page_who_holds_which_phone(
    corner: Corner, town: TownClient
) -> None:
    phones = [{"slot": "group", "user": corner.karel, "chat": corner.forum, "title": "Karel"}]
    await town.set_cast(phones)
    assert (await town.ask("GET", "cast"))["phones"] == phones


async def test_an_emptied_town_remembers_nothing_and_says_so(
    corner: Corner, town: TownClient
) -> None:
    since = await town.seq()
    await town.reset()
    assert [person["first_name"] for person in await town.people()] == ["Schakel"]
    assert await town.groups() == []
    assert await town.calls() == []
    assert await town.pending() == 0
    event = await town.wait_for_event(lambda event: event["type"] == "reset", since=since)
    assert event["seq"] > since
    assert corner.amina not in {person["id"] for person in await town.people()}


async def test_a_client_says_when_it_is_not_connected(process: TownProcess) -> None:
    with pytest.raises(RuntimeError):
        await TownClient(process.api).reset()
    async with TownClient(process.api) as client:
        with pytest.raises(RuntimeError):
            await Events(client.session, process.api, {}).next()


async def test_the_page_has_the_same_routes_and_a_strict_policy(
    process: TownProcess, corner: Corner, town: TownClient
) -> None:
    async with town.session.get(f"{process.page}/town/chats/{corner.amina}") as answer:
        assert (await answer.json())["title"] == "Amina"
    async with town.session.get(process.page) as answer:
        assert answer.content_type == "text/html"
        policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    async with town.session.get(f"{process.page}/../town.py") as answer:
        assert answer.status == 404
