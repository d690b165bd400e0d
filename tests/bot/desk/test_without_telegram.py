"""Who has no Telegram comes in, works and leaves by the desk alone."""

import re

import pytest

from domain.identifiers import ConcernId
from domain.roles import Role, Standing
from services.people import admission, bell, inviting
from services.reply import reply
from services.unit import Unit
from storage.records import Person
from tests.bot.desk.chat_at_desk import ChatAtDesk
from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.town_hall import Someone


@pytest.fixture
async def noor(desk: OpenDesk) -> Someone:
    return await desk.hall.person(Role.COORDINATOR, "Noor")


async def _invite(desk: OpenDesk, noor: Someone, role: Role = Role.OFFICIAL) -> str:
    """Let Noor make an invitation; gives its link."""

    def make(unit: Unit) -> str:
        coordinator = unit.store.people.by_id(noor.person)
        assert coordinator is not None
        made = inviting.prepare(unit, coordinator, role)
        return inviting.draw_code(unit, made)

    return f"https://t.me/schakel_bot?start={await desk.hall.work(make)}"


async def comes_with(browser: Visitor, invite: str, subject: str) -> str:
    """Paste an invitation and sign in as this account; gives where that leads, or what it says."""
    begun = await browser.post("/invited", {"invite": invite})
    assert begun.status_code == 303, begun.text
    asked = browser.asked_of(begun)
    answer = await browser.named(asked, subject)
    return answer.headers.get("Location") or answer.text


async def is_admitted(chat: ChatAtDesk, name: str = "Merel") -> str:
    """Go through admission up to the code that is told by voice; gives it."""
    await chat.press("Nederlands")
    for _ in range(3):
        await chat.press((await chat.choices())[0])
    while "Ja" not in " ".join(await chat.choices()):
        await chat.press((await chat.choices())[0])
    await chat.press("Ja")
    await chat.type(name)
    found = re.search(r"\b\d{4}\b", (await chat.texts())[-1])
    assert found is not None, await chat.texts()
    return found[0]


async def test_a_colleague_without_telegram_comes_in_by_the_desk(
    desk: OpenDesk, noor: Someone, concern: ConcernId
) -> None:
    browser = desk.browser()
    assert await comes_with(browser, await _invite(desk, noor), "merel") == "/messages"
    chat = ChatAtDesk(browser)
    texts = await chat.texts()
    assert texts, "the first question stands in the chat"
    assert (await browser.get("/")).headers["Location"] == "/messages"
    code = await is_admitted(chat)
    await _hears(desk, noor, "Merel", code)
    merel = await _person(desk, "Merel")
    assert merel.standing is Standing.MEMBER
    assert not merel.has_telegram
    board = await browser.get("/")
    assert board.status_code == 200
    assert str(concern) in board.text


async def _hears(desk: OpenDesk, noor: Someone, name: str, code: str) -> None:
    """Let the coordinator type the code that they heard by voice."""
    newcomer = await _person(desk, name)

    def type_it(unit: Unit) -> None:
        coordinator = unit.store.people.by_id(noor.person)
        assert coordinator is not None
        admission.answer(unit, coordinator, newcomer.id, code, 0)

    await desk.hall.work(type_it)


async def _person(desk: OpenDesk, name: str) -> Person:
    people = await desk.hall.look(lambda store: store.people.all())
    return next(each for each in people if each.name == name)


async def test_a_bell_rings_for_what_stands_in_the_chat_until_it_was_opened(
    desk: OpenDesk, noor: Someone
) -> None:
    browser = desk.browser()
    await comes_with(browser, await _invite(desk, noor), "merel")
    chat = ChatAtDesk(browser)
    await _hears(desk, noor, "Merel", await is_admitted(chat))
    merel = await _person(desk, "Merel")
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
