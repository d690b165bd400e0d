"""Who has no Telegram comes in, works and leaves by the desk alone."""

import pytest

from domain.identifiers import ConcernId
from domain.roles import Role, Standing
from services.people import bell
from services.reply import reply
from storage.records import Person
from tests.bot.desk.chat_at_desk import ChatAtDesk
from tests.bot.desk.coming_in import answers_all, comes_with, hears, invite, person
from tests.bot.desk.open_desk import OpenDesk
from tests.handlers.town_hall import Someone


@pytest.fixture
async def noor(desk: OpenDesk) -> Someone:
    return await desk.hall.person(Role.COORDINATOR, "Noor")


async def test_a_colleague_without_telegram_comes_in_by_the_desk(
    desk: OpenDesk, noor: Someone, concern: ConcernId
) -> None:
    browser = desk.browser()
    assert await comes_with(browser, await invite(desk, noor), "merel") == "/messages"
    chat = ChatAtDesk(browser)
    texts = await chat.texts()
    assert texts, "the first question stands in the chat"
    assert (await browser.get("/")).headers["Location"] == "/messages"
    code = await answers_all(chat)
    await hears(desk, noor, "Merel", code)
    merel = await person(desk, "Merel")
    assert merel.standing is Standing.MEMBER
    assert not merel.has_telegram
    board = await browser.get("/")
    assert board.status_code == 200
    assert str(concern) in board.text


async def test_a_bell_rings_for_what_stands_in_the_chat_until_it_was_opened(
    desk: OpenDesk, noor: Someone
) -> None:
    browser = desk.browser()
    await comes_with(browser, await invite(desk, noor), "merel")
    chat = ChatAtDesk(browser)
    await hears(desk, noor, "Merel", await answers_all(chat))
    merel = await person(desk, "Merel")
    await chat.page()
    assert not await _waits(desk, merel)
    await desk.hall.work(lambda unit: reply(unit, merel.id, "people-in-already"))
    assert await _waits(desk, merel)
    live = await browser.get("/messages", headers={"X-Live": "1"})
    assert live.status_code == 200
    assert await _waits(desk, merel), "a page that renews itself shows nobody is there"
    await chat.page()
    assert not await _waits(desk, merel)


async def _waits(desk: OpenDesk, person: Person) -> bool:
    kept = await desk.hall.work(lambda unit: bell.of(unit, person.id))
    return kept.waits_since is not None
