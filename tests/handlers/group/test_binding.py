"""What the coordinator binds is the group they looked at, and no other, however things cross."""

from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from domain.conversations.notices import ReplyDetail
from domain.identifiers import ChatId, MessageId
from domain.notices import Notice, NoticeKind, Priority
from domain.roles import Role
from handlers import routing
from handlers.telegram.calls import JSON, Call, DirectAnswer, Failure, FailureKind, Toast
from handlers.telegram.happenings import ChatPlace, Happening, Migrated, Pressed, Said
from handlers.telegram.rendering import Verdict
from services.concerns import card_delivery
from storage.records import Outgoing
from storage.tables.group_candidate import CandidateGroup
from tests.handlers.fake_telegram.telegram import GROUP
from tests.handlers.town_hall import RENDERERS, Someone, TownHall

ONE, OTHER, MOVED = ChatId(-2001), ChatId(-2002), ChatId(-100_2001)
BINDING = RENDERERS.of_kind(NoticeKind.BINDING)
ANSWERS: dict[str, JSON] = {
    "getChat": {"type": "supergroup", "is_forum": True},
    "getChatAdministrators": [],
    "getChatMemberCount": 2,
    "getChatMember": {"status": "member"},
}


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[TownHall]:
    hall = await TownHall.open(tmp_path / "schakel.db", bound=False)
    hall.offline = True  # these tests make the calls themselves
    yield hall
    await hall.database.close()


@pytest.fixture
async def ineke(hall: TownHall) -> Someone:
    return await hall.person(Role.COORDINATOR, "Ineke")


async def _propose(ineke: Someone, chat: ChatId) -> None:
    said = Said(
        ineke._speaker(),
        ChatPlace(chat, private=False, title=f"groep {chat}"),
        MessageId(5),
        "/koppel",
        command="koppel",
    )
    await _happen(ineke.hall, said)


async def _happen(hall: TownHall, happening: Happening) -> list[DirectAnswer]:
    return await hall.work(lambda unit: routing.handle(unit, happening))


def _item(ineke: Someone) -> Outgoing:
    notice = Notice(NoticeKind.BINDING, Priority.ANSWER, person=ineke.person)
    return Outgoing(1, notice, "waiting", ineke.hall.now)


async def _ask(ineke: Someone) -> Call:
    call = await ineke.hall.work(lambda unit: BINDING.render(unit, _item(ineke)))
    assert call is not None
    return call


async def _answer(ineke: Someone, call: Call, result: JSON) -> None:
    await ineke.hall.work(lambda unit: BINDING.delivered(unit, _item(ineke), call, result))


async def _look_all_over(ineke: Someone) -> Call:
    """Answer all the bot wants to know; gives the message to the coordinator."""
    while (call := await _ask(ineke)).method != "sendMessage":
        await _answer(ineke, call, ANSWERS[call.method])
    return call


async def _candidate(hall: TownHall) -> CandidateGroup | None:
    return await hall.look(lambda store: store.candidate.current())


def _data(message: Call, label: str) -> str:
    rows: Any = message.params["reply_markup"]["inline_keyboard"]
    return next(str(key["callback_data"]) for row in rows for key in row if key["text"] == label)


async def test_what_was_seen_in_one_group_is_not_held_of_another(
    hall: TownHall, ineke: Someone
) -> None:
    await _propose(ineke, ONE)
    asked = await _ask(ineke)
    await _propose(ineke, OTHER)
    await _answer(ineke, asked, {"type": "supergroup"})  # of the first: it is private

    candidate = await _candidate(hall)
    assert candidate is not None
    assert (candidate.chat, candidate.facts) == (OTHER, {})


async def test_a_button_decides_about_the_group_it_was_shown_with(
    hall: TownHall, ineke: Someone
) -> None:
    await _propose(ineke, ONE)
    about_one = await _look_all_over(ineke)
    await _propose(ineke, OTHER)
    await _look_all_over(ineke)

    place = ChatPlace(ChatId(ineke.account), private=True)
    press = Pressed(ineke._speaker(), place, MessageId(9), _data(about_one, "Niet koppelen"), "1")
    (answer,) = await _happen(hall, press)
    assert isinstance(answer, Toast)
    assert "Dit kan nu niet meer" in answer.text
    candidate = await _candidate(hall)
    assert candidate is not None
    assert candidate.chat == OTHER


@pytest.mark.parametrize("told", ["by an update", "by a refusal"])
async def test_a_group_that_is_looked_at_is_followed_when_telegram_moves_it(
    hall: TownHall, ineke: Someone, told: str
) -> None:
    await hall.bind()
    await _propose(ineke, ONE)
    if told == "by an update":
        await _happen(hall, Migrated(ChatPlace(ONE, private=False), MOVED))
    else:
        failure = Failure(FailureKind.MIGRATED, migrate_to=MOVED)
        asked = await _ask(ineke)
        await hall.work(lambda unit: BINDING.failed(unit, _item(ineke), asked, failure))

    candidate = await _candidate(hall)
    assert candidate is not None
    assert candidate.chat == MOVED
    group = await hall.look(lambda store: store.group.current())
    assert group is not None
    assert (group.chat, group.state) == (GROUP, "bound"), "it is not ours that moved"
    hello = Said(ineke._speaker(), ChatPlace(MOVED, private=False), MessageId(6), "Hallo")
    assert await _happen(hall, hello) == [], "the bot stays, to be bound"


async def test_a_group_the_bot_cannot_look_into_is_given_up_and_its_coordinator_is_told(
    hall: TownHall, ineke: Someone
) -> None:
    await _propose(ineke, ONE)
    asked, shut = await _ask(ineke), Failure(FailureKind.BLOCKED)
    await hall.work(lambda unit: BINDING.failed(unit, _item(ineke), asked, shut))

    assert await _candidate(hall) is None
    person = await hall.look(lambda store: store.people.by_id(ineke.person))
    assert person is not None
    assert person.reachable, "it was the group that refused"
    told = [item.notice.detail for item in await hall.waiting()]
    assert told[-1] == ReplyDetail("refusal-group-not-ready")


async def test_somebody_whose_account_is_gone_is_simply_not_in_the_group(
    hall: TownHall, ineke: Someone
) -> None:
    await _propose(ineke, ONE)
    while (call := await _ask(ineke)).method != "getChatMember":
        await _answer(ineke, call, ANSWERS[call.method])
    asked, unknown = call, Failure(FailureKind.BLOCKED)  # "user not found"
    await hall.work(lambda unit: BINDING.failed(unit, _item(ineke), asked, unknown))
    assert "Niet koppelen" in str((await _ask(ineke)).params)


async def test_what_a_group_left_behind_refuses_does_not_halt_ours(
    hall: TownHall, ineke: Someone
) -> None:
    await hall.bind()
    merel = await hall.person(Role.KEY_FIGURE, "Merel")
    concern = await hall.concern(merel)
    notice = Notice(NoticeKind.CARD, Priority.CARD, concern=concern)
    item = Outgoing(2, notice, "waiting", hall.now)
    call = Call("sendMessage", {"chat_id": ONE, "text": "kaart"})
    card = RENDERERS.of_kind(NoticeKind.CARD)
    for failure in (
        Failure(FailureKind.BLOCKED),
        Failure(FailureKind.MIGRATED, migrate_to=MOVED),
    ):
        verdict = await hall.work(partial(card.failed, item=item, call=call, failure=failure))
        assert verdict is Verdict.AGAIN
    group = await hall.look(lambda store: store.group.current())
    assert group is not None
    assert group.state == "bound"


async def test_a_move_to_where_our_group_is_already_asks_nothing(hall: TownHall) -> None:
    await hall.bind()
    await hall.work(lambda unit: card_delivery.group_migrated(unit, GROUP))
    group = await hall.look(lambda store: store.group.current())
    assert group is not None
    assert group.state == "bound", "confirming would make the bot leave its own group"
