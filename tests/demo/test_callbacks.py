from typing import Any

import pytest

from bot.demo.client import Seen, TownClient, TownRefusedError
from tests.demo.corner import Corner

BUTTONS = {
    "inline_keyboard": [
        [{"text": "Ja", "callback_data": "v1:ja"}, {"text": "Site", "url": "https://example.org"}]
    ]
}


async def question(corner: Corner, chat: int) -> Seen:
    await corner.does("sendMessage", chat_id=chat, text="Klopt dit?", reply_markup=BUTTONS)
    return (await corner.town.messages(chat))[-1]


async def press(corner: Corner) -> tuple[str, dict[str, Any]]:
    asked = await question(corner, corner.amina)
    callback = await corner.town.tap(corner.amina, asked, "Ja")
    return callback, await corner.update("callback_query")


async def test_a_tap_carries_data_and_the_whole_message(corner: Corner) -> None:
    callback, heard = await press(corner)
    assert heard["id"] == callback
    assert heard["data"] == "v1:ja"
    assert heard["from"]["id"] == corner.amina
    assert heard["message"]["text"] == "Klopt dit?"
    assert heard["message"]["reply_markup"] == BUTTONS


async def test_the_answer_reaches_the_person_once(corner: Corner, town: TownClient) -> None:
    callback, _ = await press(corner)
    assert await town.answer(callback, wait=0) is None
    await corner.does(
        "answerCallbackQuery", callback_query_id=callback, text="Genoteerd", show_alert=True
    )
    assert await town.answer(callback) == {"text": "Genoteerd", "show_alert": True}
    refusal = await corner.refused("answerCallbackQuery", callback_query_id=callback)
    assert refusal == (
        "Bad Request: query is too old and response timeout expired or query ID is invalid"
    )


async def test_an_answer_may_be_empty_and_is_waited_for(corner: Corner, town: TownClient) -> None:
    callback, _ = await press(corner)
    since = await town.seq()
    await corner.does("answerCallbackQuery", callback_query_id=callback)
    event = await town.wait_for_event(lambda event: event["type"] == "answer", since=since)
    assert (event["chat"], event["callback_id"]) == (corner.amina, callback)
    assert await town.answer(callback) == {"text": None, "show_alert": False}


async def test_after_150_seconds_a_tap_is_too_old_to_answer(
    corner: Corner, town: TownClient
) -> None:
    callback, _ = await press(corner)
    await town.advance(151)
    refusal = await corner.refused("answerCallbackQuery", callback_query_id=callback)
    assert refusal.startswith("Bad Request: query is too old")


async def test_an_answer_has_200_characters_at_most(corner: Corner) -> None:
    callback, _ = await press(corner)
    refusal = await corner.refused(
        "answerCallbackQuery", callback_query_id=callback, text="x" * 201
    )
    assert refusal == "Bad Request: MESSAGE_TOO_LONG"


async def test_a_test_may_press_anything_even_under_a_message_that_is_gone(
    corner: Corner, town: TownClient
) -> None:
    await town.tap(corner.amina, 999, data="\x00" * 64)
    heard = await corner.update("callback_query")
    assert heard["data"] == "\x00" * 64
    assert heard["message"]["date"] == 0


async def test_buttons_that_are_not_there_or_open_a_link_cannot_be_pressed(
    corner: Corner, town: TownClient
) -> None:
    asked = await question(corner, corner.amina)
    with pytest.raises(TownRefusedError, match="no such button"):
        await town.tap(corner.amina, asked, "Misschien")
    with pytest.raises(TownRefusedError, match="opens a link"):
        await town.tap(corner.amina, asked, "Site")
    with pytest.raises(TownRefusedError, match="no message"):
        await town.tap(corner.amina, 999, "Ja")
    in_group = await question(corner, corner.forum)
    with pytest.raises(TownRefusedError, match="not in the group"):
        await town.tap(corner.amina, in_group, "Ja", chat=corner.forum)
    with pytest.raises(TownRefusedError, match="nobody pressed"):
        await town.ask("GET", "answers/123")
