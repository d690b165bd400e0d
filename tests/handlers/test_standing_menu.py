"""The menu makes room for any conversation, and is back after it, whatever comes in between."""

import pytest

from domain.conversations.kinds import ConversationKind
from domain.conversations.notices import ReplyDetail
from domain.identifiers import ChatId
from domain.notices import Notice, NoticeKind
from handlers.reply import Reply
from services.conversations import conversation_rows
from services.conversations.conversation_rows import PRIVATE
from services.people import language_and_removal
from services.unit import Unit
from services.upkeep import sweeping
from storage.records import Outgoing
from tests.handlers.chat import Chat
from tests.handlers.town_hall import Someone, TownHall


@pytest.fixture
def chat(merel: Someone) -> Chat:
    return Chat(merel)


def _menu(chat: Chat) -> list[list[str]] | None:
    return chat.hall.telegram.menus.get(chat.who.account)


def _lines(chat: Chat) -> list[str]:
    return [shown.text for shown in chat.messages.values() if shown.only_moves_menu]


def _tried(chat: Chat) -> int:
    return sum(call.chat == ChatId(chat.who.account) for call in chat.hall.telegram.calls)


def _end(chat: Chat, unit: Unit) -> None:
    """End what they are in without a word to anybody, as code that knows no menu would."""
    unit.store.conversations.drop(chat.who.person, PRIVATE)


async def test_the_clock_finds_an_end_of_which_nobody_said_so(hall: TownHall, chat: Chat) -> None:
    await chat.says("Zorg melden")
    assert _menu(chat) == []
    assert await hall.work(sweeping.sweep) == []
    assert _menu(chat) == [], "they are still in it"
    await hall.work(lambda unit: _end(chat, unit))
    for _ in range(3):
        assert await hall.work(sweeping.sweep) == []
    assert _menu(chat)
    assert _lines(chat) == ["Het menu staat weer hieronder."]


async def test_who_blocked_the_bot_finds_the_menu_when_they_come_back(
    hall: TownHall, chat: Chat
) -> None:
    await chat.says("Zorg melden")
    await chat.who.blocks_the_bot()
    await hall.work(lambda unit: _end(chat, unit))
    tried = _tried(chat)
    for _ in range(3):
        assert await hall.work(sweeping.sweep) == []
    assert _tried(chat) == tried + 1, "nobody is tried again and again"
    await chat.who.blocks_the_bot(back=True)
    assert await hall.work(sweeping.sweep) == []
    assert _menu(chat)
    assert _lines(chat) == ["Het menu staat weer hieronder."]


async def test_a_menu_that_arrives_after_something_else_was_begun_goes_again(
    hall: TownHall, chat: Chat
) -> None:
    await chat.says("Zorg melden")
    await hall.work(lambda unit: _end(chat, unit))
    detail = ReplyDetail("reporting-thrown-away")
    notice = Notice(NoticeKind.REPLY, person=chat.who.person, detail=detail)
    on_its_way = Outgoing(1, notice, "sending", hall.now)
    call = await hall.work(lambda unit: Reply().render(unit, on_its_way))
    assert call is not None
    assert "keyboard" in call.params["reply_markup"]
    await hall.work(
        lambda unit: conversation_rows.begin(
            unit, chat.who.person, ConversationKind.FORM, {"form": "none", "answers": {}}
        )
    )
    arrived = hall.telegram.call(call)
    await hall.work(lambda unit: Reply().delivered(unit, on_its_way, call, arrived))
    assert _menu(chat) == []


async def test_what_happened_to_the_menu_goes_with_who_leaves(hall: TownHall, chat: Chat) -> None:
    await chat.says("Zorg melden")
    person = await hall.look(lambda store: store.people.by_id(chat.who.person))
    assert person is not None
    assert person.menu_away is not None
    await hall.work(lambda unit: language_and_removal.remove(unit, person, person.id))
    assert _menu(chat) == []
    left = await hall.look(lambda store: store.people.by_id(chat.who.person))
    assert left is not None
    assert left.menu_away is None


async def test_nothing_points_below_to_a_menu_that_is_away(chat: Chat) -> None:
    await chat.says("/weetniet")
    assert "kies hieronder" in chat.last.text
    assert chat.last.markup["keyboard"]
    await chat.says("Zorg melden")
    stood = set(chat.messages)
    for words, said in (("/weetniet", "Dat ken ik niet."), ("/start", "Hier was je mee bezig.")):
        await chat.says(words)
        assert said in chat.last.text
        assert "Stoppen" in chat.last.buttons
    new = [shown.text for number, shown in chat.messages.items() if number not in stood]
    assert not any("hieronder" in text for text in new)


async def test_what_another_version_began_does_not_keep_the_menu_away(
    hall: TownHall, chat: Chat
) -> None:
    await chat.says("Zorg melden")
    kind = ConversationKind.UNKNOWN
    await hall.work(
        lambda unit: conversation_rows.begin(unit, chat.who.person, kind, {"answers": {}})
    )
    assert _menu(chat)
