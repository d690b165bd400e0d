"""A number typed below a list that was just asked for, while something else is still open."""

import pytest

from services.conversations import form_rows
from services.conversations.conversation_rows import PRIVATE
from services.filing import additions
from tests.handlers.chat import Chat
from tests.handlers.meetings.gathering import called
from tests.handlers.town_hall import Someone, TownHall


@pytest.fixture
def chat(merel: Someone) -> Chat:
    return Chat(merel)


async def _heard(hall: TownHall, merel: Someone) -> str:
    """Give what is told so far in the conversation that is open."""
    now = await hall.look(lambda store: store.conversations.of(merel.person, PRIVATE))
    assert now is not None
    return form_rows.of(now).told(additions.WORDS).text


async def test_a_number_below_a_list_just_asked_for_is_of_the_list_not_of_the_addition(
    hall: TownHall, merel: Someone, chat: Chat
) -> None:
    first, _ = [await hall.concern(merel) for _ in range(2)]
    await chat.begins_adding(first)
    await chat.says("Er was weer ruzie.")
    await chat.says("Mijn meldingen")
    page = max(chat.messages)
    reference = (await hall.now_is(first)).reference
    number = [label.startswith(reference) for label in chat.last.buttons].index(True) + 1
    await chat.says("9")
    assert "9" in await _heard(hall, merel), "not in the list, so it may be words"
    await chat.says("Mijn meldingen")
    page = max(chat.messages)
    before = await _heard(hall, merel)
    await chat.says(f"{number}")
    assert reference in chat.messages[page].text
    assert "Mijn woorden lezen" in chat.messages[page].buttons
    assert await _heard(hall, merel) == before
    await chat.says("En om tien uur ook.")
    assert (await _heard(hall, merel)).endswith("En om tien uur ook.")
    await chat.says("1")
    assert (await _heard(hall, merel)).endswith("1"), "the question stands below the list again"


async def test_a_number_is_of_the_list_too_while_a_button_is_asked_for(
    hall: TownHall, merel: Someone, chat: Chat
) -> None:
    await hall.concern(merel)
    await chat.says("Er is ruzie op het plein")
    await chat.says("Mijn meldingen")
    page = max(chat.messages)
    await chat.says("1")
    assert "Mijn woorden lezen" in chat.messages[page].buttons
    assert await _heard(hall, merel) == "Er is ruzie op het plein"


async def test_a_page_that_came_by_itself_takes_no_number_out_of_what_is_told(
    hall: TownHall, wim: Someone, merel: Someone, chat: Chat
) -> None:
    await chat.begins_adding(await hall.concern(merel))
    await chat.says("Zoveel waren het er:")
    await called(hall, wim)
    await chat.says("3")
    assert (await _heard(hall, merel)).endswith("3")


async def test_a_page_with_what_can_be_done_is_no_list(
    hall: TownHall, merel: Someone, chat: Chat
) -> None:
    await chat.begins_adding(await hall.concern(merel))
    await chat.opens(await hall.concern(merel))
    for place, _ in enumerate(chat.last.buttons, start=1):
        await chat.says(f"{place}")
        assert (await _heard(hall, merel)).endswith(f"{place}")
