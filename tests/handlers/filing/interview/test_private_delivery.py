"""What reaches somebody's own chat, when things changed or went wrong on the way there."""

from dataclasses import replace
from typing import cast

from domain.concerns.protocol import Act
from domain.conversations.kinds import ConversationKind
from domain.conversations.notices import ReplyDetail
from domain.identifiers import MessageId
from domain.notices import Notice, NoticeKind, Priority
from domain.roles import Role
from handlers.telegram.calls import Failure, FailureKind
from handlers.telegram.rendering import Verdict
from services.actors import in_group
from services.concerns import acts as handling
from services.concerns import prepare_act
from services.unit import Unit
from services.upkeep import sweeping
from storage.records import Outgoing
from tests.handlers.filing.interview.pocket import RENDERERS, Phone, Town, journaled
from tests.handlers.filing.interview.usual_answers import file, tell
from tests.handlers.seeded import Seeded


class SameFourTwice(Seeded):
    """Chance that draws the same reference twice, and then another."""

    def __init__(self) -> None:
        super().__init__()
        self._zeroes = 8

    def below(self, bound: int) -> int:
        self._zeroes -= 1
        return super().below(bound) if self._zeroes < 0 else 0


async def _remove(town: Town, phone: Phone) -> None:
    await town.work(lambda unit: unit.store.people.remove(phone.person, unit.now))


def _item(notice: Notice) -> Outgoing:
    return Outgoing(1, notice, "waiting", Town.now)


async def test_somebody_removed_meanwhile_sees_no_screen_receipt_or_overview(
    town: Town, merel: Phone
) -> None:
    await tell(merel)
    merel.online = False
    await merel.press("Versturen")
    await merel.say("Mijn meldingen")
    await merel.say("Zorg melden")
    await _remove(town, merel)
    before = dict(merel.shown)
    await merel.come_online()
    assert merel.shown == before


async def test_somebody_removed_loses_the_menu_with_the_next_word(town: Town, merel: Phone) -> None:
    await _remove(town, merel)
    notice = Notice(
        NoticeKind.REPLY,
        Priority.ANSWER,
        person=merel.person,
        detail=ReplyDetail("menu-choose", menu=True),
    )
    call = await town.work(lambda unit: RENDERERS[NoticeKind.REPLY].render(unit, _item(notice)))
    assert call is not None
    assert call.params["reply_markup"] == {"remove_keyboard": True}


async def test_a_reply_to_nobody_we_know_is_no_reply(town: Town) -> None:
    notice = Notice(NoticeKind.REPLY, Priority.ANSWER, detail=ReplyDetail("menu-choose"))
    assert not await town.work(lambda unit: RENDERERS[NoticeKind.REPLY].render(unit, _item(notice)))


async def test_a_receipt_that_had_arrived_already_is_journaled_once(
    town: Town, merel: Phone
) -> None:
    await tell(merel)
    merel.online = False
    await merel.press("Versturen")
    receipt = next(item for item in merel.missed if item.notice.kind is NoticeKind.RECEIPT)
    renderer = RENDERERS[NoticeKind.RECEIPT]
    arrived = await town.work(lambda unit: renderer.render(unit, receipt))
    assert arrived is not None
    merel._arrive(arrived)
    await merel.come_online()
    (concern,) = await town.look(lambda store: store.concerns.open())
    acts = await town.look(lambda store: journaled(store, concern.id))
    assert acts.count("receipt-delivered") == 1


async def test_a_reporter_who_blocked_the_bot_is_noted_as_unreachable(
    town: Town, merel: Phone
) -> None:
    await file(merel)
    (concern,) = await town.look(lambda store: store.concerns.open())
    notice = Notice(
        NoticeKind.RECEIPT,
        Priority.ANSWER,
        person=merel.person,
        concern=concern.id,
        message=MessageId(1),
    )
    renderer = RENDERERS[NoticeKind.RECEIPT]

    def blocked(unit: Unit) -> Verdict:
        call = renderer.render(unit, _item(notice))
        assert call is not None
        return renderer.failed(unit, _item(notice), call, Failure(FailureKind.BLOCKED))

    assert await town.work(blocked) is Verdict.UNDELIVERABLE
    placement = await town.look(lambda store: store.concerns.placement(concern.id))
    assert placement.unreachable


async def test_a_screen_that_arrives_after_its_end_is_taken_away(town: Town, merel: Phone) -> None:
    await merel.say("Zorg melden")
    screen = _item(Notice(NoticeKind.SCREEN, Priority.ANSWER, person=merel.person))
    renderer = RENDERERS[NoticeKind.SCREEN]
    call = await town.work(lambda unit: renderer.render(unit, screen))
    assert call is not None
    known = max(merel.chat)
    result = merel._arrive(call)
    for label in ("Terug", "Weggooien"):
        await merel.press_data(known, merel.chat[known].buttons[label])
    assert len(merel.shown) == 2
    await town.work(lambda unit: renderer.delivered(unit, screen, call, result))
    assert list(merel.shown) == [known]


async def test_a_reference_in_use_is_not_given_again(town: Town, merel: Phone) -> None:
    town.chance = SameFourTwice()
    await file(merel)
    await file(merel)
    concerns = await town.look(lambda store: store.concerns.open())
    references = {concern.reference for concern in concerns}
    assert "Z-2222" in references
    assert len(references) == 2


async def test_an_official_s_half_written_text_goes_after_a_day_without_a_word(
    town: Town, merel: Phone
) -> None:
    anne = await town.member(Role.OFFICIAL, "Anne")
    await file(merel)

    def begin(unit: Unit) -> None:
        official = unit.store.people.by_id(anne.person)
        (concern,) = unit.store.concerns.open()
        assert official is not None
        concern = handling.carry_out(unit, in_group(official), concern, Act.TAKE_UP)
        prepare_act.begin(unit, official, concern, Act.NOTE)

    await town.work(begin)
    (concern,) = await town.look(lambda store: store.concerns.open())
    town.wait(hours=24)
    await town.work(sweeping.sweep)
    assert await town.look(lambda store: store.conversations.of(anne.person, concern.id)) is None
    assert not anne.chat
    assert (await town.look(lambda store: journaled(store, concern.id)))[-1] == "draft-dropped"


async def test_a_conversation_of_another_kind_is_left_alone(town: Town, merel: Phone) -> None:
    await merel.say("Zorg melden")
    button = merel.last.buttons["Nee"]
    number = max(merel.chat)

    def disguise(unit: Unit) -> None:
        conversation = unit.store.conversations.of(merel.person, "private")
        assert conversation is not None
        kind = cast("ConversationKind", "something-else")
        unit.store.conversations.save(replace(conversation, kind=kind))

    await town.work(disguise)
    assert "oud bericht" in await merel.press_data(number, button)
    message = await merel.say("Hallo")
    assert "Kies hieronder" in merel.last.text
    await merel.edit(message, "Dag")
    await merel.say("/stop")
    assert "Wil je uit het netwerk?" in merel.last.text
