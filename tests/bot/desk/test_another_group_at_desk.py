"""Another officials' group is agreed to at the desk too, and the bot leaves the one before."""

import re
from dataclasses import replace

import pytest

from domain.identifiers import ChatId, MessageId
from domain.people import desk_chat
from domain.roles import Role, Standing
from handlers.telegram.calls import Leave
from handlers.telegram.happenings import ChatPlace, Said
from storage.store import Store
from tests.bot.desk.chat_at_desk import ChatAtDesk
from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.fake_telegram.telegram import GROUP
from tests.handlers.town_hall import Someone

OTHER = ChatId(-2002)


@pytest.fixture
async def proposed(desk: OpenDesk, official: Someone) -> Someone:
    """Let a coordinator propose another group; gives them."""
    wim = await desk.hall.person(Role.COORDINATOR, "Wim")
    place = ChatPlace(OTHER, private=False, title="Alleen wij", supergroup=True, forum=True)
    said = Said(wim._speaker(), place, MessageId(5), "/koppel", command="koppel")
    await wim.happen(said)
    await wim.press_privately("Koppelen")
    return wim


async def _bound(desk: OpenDesk) -> ChatId:
    group = await desk.hall.look(lambda store: store.group.current())
    assert group is not None
    return group.chat


async def _answered(desk: OpenDesk, fatima: Visitor, said: str) -> None:
    page = await fatima.get("/proposals")
    assert "Alleen wij" in page.text
    assert "Fatima" in page.text, "who is in that group"
    form = dict(re.findall(r'<input type="hidden" name="(\w+)" value="(\w+)"', page.text))
    answer = await fatima.post(f"/proposals/group/{OTHER}", {**form, "said": said})
    assert answer.headers["Location"] == f"/proposals?said={said}"
    await desk.hall.deliver()


async def test_an_official_agrees_at_the_desk_and_the_bot_leaves_the_old_group(
    desk: OpenDesk, fatima: Visitor, proposed: Someone
) -> None:
    await _answered(desk, fatima, "yes")
    assert await _bound(desk) == OTHER
    assert desk.courier.aside == [Leave(GROUP)]


async def test_an_official_refuses_at_the_desk_and_the_bot_leaves_the_new_group(
    desk: OpenDesk, fatima: Visitor, proposed: Someone
) -> None:
    await _answered(desk, fatima, "no")
    assert await _bound(desk) == GROUP
    assert desk.courier.aside == [Leave(OTHER)]


async def test_who_proposed_it_does_not_agree_with_it(
    desk: OpenDesk, fatima: Visitor, proposed: Someone
) -> None:
    await desk.let_in(proposed, "wim")
    wim = desk.browser()
    await wim.signs_in("wim")
    page = await wim.get("/proposals")
    assert "Alleen wij" in page.text
    form = dict(re.findall(r'<input type="hidden" name="(\w+)" value="(\w+)"', page.text))
    assert "proposal" not in form, "nothing to press"
    answer = await wim.post(f"/proposals/group/{OTHER}", {**form, "said": "yes"})
    assert answer.status_code == 404
    assert await _bound(desk) == GROUP


async def test_who_has_no_telegram_agrees_in_the_chat_at_the_desk(
    desk: OpenDesk, official: Someone, fatima: Visitor
) -> None:
    await desk.hall.look(lambda store: _without_telegram(store, official, desk))
    wim = await desk.hall.person(Role.COORDINATOR, "Wim")
    place = ChatPlace(OTHER, private=False, title="Alleen wij", supergroup=True, forum=True)
    await wim.happen(Said(wim._speaker(), place, MessageId(5), "/koppel", command="koppel"))
    await wim.press_privately("Koppelen")
    await ChatAtDesk(fatima).press("Ja, akkoord")
    assert await _bound(desk) == OTHER
    assert desk.courier.aside == [Leave(GROUP)]


def _without_telegram(store: Store, someone: Someone, desk: OpenDesk) -> None:
    """Let somebody have the desk alone from now on."""
    store.lost_phones.lose(someone.person)
    number = desk_chat.new_number(desk.hall.chance)
    back = store.lost_phones.come_again(someone.person, number, "nl")
    store.people.save(replace(back, standing=Standing.MEMBER, new_account=False))
