"""Somebody without Telegram on their way into the network, and those who let them in."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from domain.identifiers import InviteId
from domain.people import desk_chat
from domain.roles import Role, Standing
from services.people import admission, inviting
from services.unit import Unit
from storage.records import Person
from tests.bot.desk.chat_at_desk import ChatAtDesk
from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.town_hall import Someone

T = TypeVar("T")


async def as_person(desk: OpenDesk, someone: Someone, task: Callable[[Unit, Person], T]) -> T:
    """Do something in somebody's name."""

    def work(unit: Unit) -> T:
        person = unit.store.people.by_id(someone.person)
        assert person is not None
        return task(unit, person)

    return await desk.hall.work(work)


async def invite(desk: OpenDesk, noor: Someone, role: Role = Role.OFFICIAL) -> str:
    """Let a coordinator make an invitation; gives its link."""

    def make(unit: Unit, coordinator: Person) -> str:
        return inviting.draw_code(unit, inviting.prepare(unit, coordinator, role))

    return f"https://t.me/schakel_bot?start={await as_person(desk, noor, make)}"


async def comes_with(browser: Visitor, invite: str, subject: str) -> str:
    """Paste an invitation and sign in as this account; gives where that leads, or what it says."""
    begun = await browser.post("/invited", {"invite": invite})
    assert begun.status_code == 303, begun.text
    asked = browser.asked_of(begun)
    answer = await browser.named(asked, subject)
    return answer.headers.get("Location") or answer.text


async def begins(desk: OpenDesk, noor: Someone, subject: str = "merel") -> ChatAtDesk:
    """Come in by a new invitation, up to the first question."""
    browser = desk.browser()
    assert await comes_with(browser, await invite(desk, noor), subject) == "/messages"
    return ChatAtDesk(browser)


async def answers_all(chat: ChatAtDesk, name: str = "Merel") -> str:
    """Go through admission up to the code that is told by voice; gives it."""
    await chat.press("Nederlands")
    while "Ja" not in " ".join(await chat.choices()):
        await chat.press((await chat.choices())[0])
    await chat.press("Ja")
    await chat.type(name)
    return await code_of(chat)


async def code_of(chat: ChatAtDesk) -> str:
    """Give the code that stands in somebody's chat."""
    found = re.search(r"\b\d{4}\b", (await chat.texts())[-1])
    assert found is not None, await chat.texts()
    return found[0]


async def hears(desk: OpenDesk, noor: Someone, name: str, code: str, attempt: int = 0) -> None:
    """Let the coordinator type the code that they heard by voice."""
    newcomer = await person(desk, name)
    await as_person(
        desk, noor, lambda unit, by: admission.answer(unit, by, newcomer.id, code, attempt)
    )


async def comes_in(desk: OpenDesk, noor: Someone, subject: str, name: str) -> ChatAtDesk:
    """Come in as an official, the first one: no second person is asked."""
    chat = await begins(desk, noor, subject)
    await hears(desk, noor, name, await answers_all(chat, name))
    return chat


async def person(desk: OpenDesk, name: str) -> Person:
    """Find somebody by name."""
    people = await desk.hall.look(lambda store: store.people.all())
    return next(each for each in people if each.name == name)


async def works_here(
    desk: OpenDesk, role: Role, name: str, language: str = "nl"
) -> tuple[Someone, ChatAtDesk]:
    """Let somebody be in who has the desk alone, and sign them in."""

    def admit(unit: Unit) -> Person:
        number = desk_chat.new_number(unit.chance)
        code = InviteId(unit.chance.bytes(8).hex())
        person = unit.store.people.add_newcomer(number, role, language, code, unit.now)
        member = replace(person, standing=Standing.MEMBER, name=name, joined_at=unit.now)
        unit.store.people.save(member)
        return member

    member = await desk.hall.work(admit)
    someone = Someone(desk.hall, member.id, member.account)
    await desk.let_in(someone, name.lower())
    browser = desk.browser()
    assert (await browser.signs_in(name.lower())).status_code == 303
    return someone, ChatAtDesk(browser)
