"""The chat at the desk after something came in between: told anew, damaged, swept."""

from dataclasses import replace

import pytest

from domain.concerns.concern import Urgency
from domain.conversations.notices import ReplyDetail
from domain.identifiers import ChatId, MessageId
from domain.notices import Notice, NoticeKind, Priority
from domain.people.desk_chat import KEPT, DeskMessage
from domain.roles import Role
from services.conversations import clear_chat
from services.people import desk_chat
from services.presses import Presses
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing
from storage.store import Store
from tests.bot.desk.chat_at_desk import ChatAtDesk
from tests.bot.desk.coming_in import works_here
from tests.bot.desk.open_desk import OpenDesk
from tests.handlers.fake_telegram.messages import Shown
from tests.handlers.town_hall import Someone

At = tuple[Someone, ChatAtDesk]


@pytest.fixture
async def merel(desk: OpenDesk) -> At:
    return await works_here(desk, Role.OFFICIAL, "Merel")


async def lay(desk: OpenDesk, someone: Someone, text: str, **facts: object) -> MessageId:
    """Lay a message in somebody's chat, as the bot says it (HTML)."""

    def work(unit: Unit) -> MessageId:
        said = DeskMessage(MessageId(0), someone.person, text, unit.now)
        return desk_chat.lay(unit, replace(said, **facts))  # type: ignore[arg-type]

    return await desk.hall.work(work)


async def test_what_was_told_anew_before_it_went_is_said_once(desk: OpenDesk, merel: At) -> None:
    someone, chat = merel
    notice = Notice(
        NoticeKind.REPLY,
        Priority.ANSWER,
        person=someone.person,
        detail=ReplyDetail("people-in-already"),
        coalesce="the same",
    )

    def tell_anew(unit: Unit) -> None:
        for _ in range(3):
            unit.tell(notice)

    desk.hall.offline = True
    await desk.hall.work(tell_anew)
    assert len(await chat.texts()) == 1


async def test_words_that_are_posted_twice_are_said_once(desk: OpenDesk, merel: At) -> None:
    desk.hall.presses = Presses()
    chat = merel[1]
    page = await chat.page()
    for _ in range(2):
        assert (await chat.send(page, "hallo")).status_code == 303
    assert (await chat.texts()).count("hallo") == 1
    await chat.send(page, "hallo daar")
    await chat.type("hallo")
    assert (await chat.texts()).count("hallo") == 2, "from a page in which the first one stands"


async def test_what_is_tidied_leaves_the_desk_too_of_who_has_telegram_by_now(
    desk: OpenDesk, official: Someone
) -> None:
    number = await lay(desk, official, "getypt voor er een telefoon was")
    there = desk.hall.telegram.arrive(ChatId(official.account), Shown("en daarna", None, {}))
    messages = [MessageId(there), number]
    await desk.hall.work(lambda unit: clear_chat.tidy(unit, official.person, messages))
    assert await desk.hall.look(lambda store: store.desk_messages.of(official.person)) == []
    assert "en daarna" not in official.inbox


async def test_a_damaged_message_keeps_no_other_from_being_swept(desk: OpenDesk, merel: At) -> None:
    someone, _ = merel
    number = await lay(desk, someone, "beschadigd")
    await lay(desk, someone, "heel")
    await desk.hall.look(
        lambda store: store.desk_messages._connection.execute(
            "UPDATE desk_message SET body_sealed = x'00' WHERE id = ?", (number,)
        )
    )
    desk.hall.now += KEPT
    desk.hall.wait(seconds=1)
    await desk.hall.work(desk_chat.sweep)
    assert await desk.hall.look(lambda store: store.desk_messages.count(someone.person)) == (0, 0)


async def test_a_menu_that_made_room_is_not_brought_back_by_a_sweep(
    desk: OpenDesk, merel: At
) -> None:
    someone, _ = merel
    await lay(desk, someone, "kies", menu=(("Bijeenkomsten",),))
    desk.hall.wait(days=1)
    await lay(desk, someone, "even weg", menu=())
    desk.hall.now += KEPT
    await desk.hall.work(desk_chat.sweep)
    assert await desk.hall.work(lambda unit: desk_chat.menu_of(unit, someone.person)) == ()
    desk.hall.wait(days=2)
    await desk.hall.work(desk_chat.sweep)
    assert await desk.hall.work(lambda unit: desk_chat.menu_of(unit, someone.person)) == ()


async def test_a_damaged_file_is_said_to_be_gone(desk: OpenDesk, merel: At) -> None:
    someone, chat = merel
    number = await desk.hall.work(
        lambda unit: desk_chat.lay(
            unit,
            DeskMessage(MessageId(0), someone.person, "bestand", unit.now, file="a.ics"),
            b"BEGIN:VCALENDAR",
        )
    )
    await desk.hall.look(
        lambda store: store.desk_messages._connection.execute(
            "UPDATE desk_message SET file_sealed = x'00' WHERE id = ?", (number,)
        )
    )
    got = await chat.browser.get(f"/messages/{number}/file")
    assert got.status_code in {404, 409}, got.text


async def test_nothing_names_a_concern_that_was_erased(desk: OpenDesk, samira: Someone) -> None:
    noor = await works_here(desk, Role.COORDINATOR, "Noor")
    await works_here(desk, Role.OFFICIAL, "Merel")
    made = await desk.hall.concern(samira, urgency=Urgency.URGENT, danger=True)
    concern = await desk.hall.now_is(made)
    await noor[1].type("/netwerk")
    await noor[1].press("Open meldingen")
    assert any(concern.reference in each for each in await noor[1].choices())
    desk.hall.offline = True
    await desk.hall.work(lambda unit: erasing.erase_concern(unit, concern, Why.BY_HAND))
    assert made not in await said_anywhere(desk), "gone at once, whatever is told"
    desk.hall.offline = False
    await desk.hall.deliver()
    assert "is gewist" in await said_anywhere(desk)
    assert await desk.hall.waiting() == []


async def said_anywhere(desk: OpenDesk) -> str:
    """Give all that stands in all chats at the desk, with what their buttons carry."""

    def look(store: Store) -> str:
        return str([store.desk_messages.of(each.id) for each in store.people.all()])

    return await desk.hall.look(look)
