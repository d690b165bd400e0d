from typing import Any

import pytest

from bot.demo.client import TownClient
from bot.demo.limits import ALL_CHATS_A_SECOND, GROUP_CALLS, PRIVATE_BURST
from tests.demo.corner import Corner


@pytest.fixture
async def strict(corner: Corner) -> Corner:
    await corner.town.limits(on=True)
    return corner


async def until_refused(corner: Corner, chat: int) -> tuple[int, dict[str, Any]]:
    for count in range(100):
        answer = await corner.town.api("sendMessage", chat_id=chat, text=f"nummer {count}")
        if not answer["ok"]:
            return count, answer
    pytest.fail("never refused")


async def test_a_group_takes_twenty_a_minute(strict: Corner, town: TownClient) -> None:
    made = await strict.does("createForumTopic", chat_id=strict.forum, name="Z-1")
    where = {"chat_id": strict.forum, "message_thread_id": made["message_thread_id"]}
    sent = await strict.does("sendMessage", **where, text="Kaart")
    at = {"chat_id": strict.forum, "message_id": sent["message_id"]}
    await strict.does("editMessageText", **at, text="Kaart 2")
    count, answer = await until_refused(strict, strict.forum)
    assert count == GROUP_CALLS - 3
    assert answer["error_code"] == 429
    wait = answer["parameters"]["retry_after"]
    assert answer["description"] == f"Too Many Requests: retry after {wait}"
    assert 50 <= wait <= 60
    await strict.does("deleteMessage", **at)
    await town.advance(wait - 2)
    assert (await strict.refused("sendMessage", chat_id=strict.forum, text="x")).startswith("Too")
    await town.advance(2)
    await strict.does("sendMessage", chat_id=strict.forum, text="x")


async def test_refused_calls_cost_nothing(strict: Corner) -> None:
    for _ in range(GROUP_CALLS + 5):
        await strict.refused("sendMessage", chat_id=strict.forum, text="")
    await strict.does("sendMessage", chat_id=strict.forum, text="x")


async def test_a_private_chat_takes_a_short_burst_and_then_one_a_second(
    strict: Corner, town: TownClient
) -> None:
    count, answer = await until_refused(strict, strict.amina)
    assert PRIVATE_BURST <= count <= PRIVATE_BURST + 1
    assert answer["parameters"] == {"retry_after": 1}
    await town.advance(1)
    await strict.does("sendMessage", chat_id=strict.amina, text="x")


async def test_all_chats_together_take_thirty_a_second(strict: Corner, town: TownClient) -> None:
    people = [await town.add_person(f"Buur {n}") for n in range(ALL_CHATS_A_SECOND * 3)]
    for person in people:
        await town.say(person, "/start")
    answers = [await town.api("sendMessage", chat_id=person, text="x") for person in people]
    passed = sum(answer["ok"] for answer in answers)
    assert ALL_CHATS_A_SECOND <= passed < len(people)


async def test_answers_to_taps_do_not_count(strict: Corner, town: TownClient) -> None:
    await until_refused(strict, strict.amina)
    callback = await town.tap(strict.amina, 1, data="x")
    await strict.does("answerCallbackQuery", callback_query_id=callback)


async def test_limits_can_be_turned_off(strict: Corner, town: TownClient) -> None:
    await until_refused(strict, strict.amina)
    await town.limits(on=False)
    for _ in range(PRIVATE_BURST * 3):
        await strict.does("sendMessage", chat_id=strict.amina, text="x")
