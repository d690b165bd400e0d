"""Where no group is, officials hear at the desk what they would hear there; in Telegram nothing."""

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from domain.concerns.concern import Urgency
from domain.concerns.protocol import Act
from domain.conversations.notices import ReplyDetail
from domain.identifiers import AccountId, ChatId, ConcernId, MessageId
from domain.notice_rules import ForOfficials
from domain.notice_table import NOTICES
from domain.notices import Notice, NoticeKind
from domain.people.desk_chat import OURS_FROM, DeskMessage, stands_here
from domain.roles import Role
from handlers.telegram.happenings import ChatPlace, Said
from services import desk_address, officials
from services.actors import in_private
from services.concerns import acts, card_delivery
from services.concerns.acts import Words
from services.people import bell, lost_phones, mail_addresses
from services.tombstones import Why
from services.unit import Unit
from storage.store import Store
from tests.handlers.chat import Chat
from tests.handlers.concerns.lists.test_morning_list import local
from tests.handlers.concerns.lists.test_reminder import HALF, does, sweep
from tests.handlers.fake_telegram.telegram import GROUP
from tests.handlers.test_erasing import erase
from tests.handlers.town_hall import ACCOUNT_OF_IT, Someone, TownHall

DESK = "https://werkplek.example"
BELL = f"🔔 Er wacht iets op je in Schakel. Log in op de werkplek: {DESK}"


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[TownHall]:
    """A municipality that has a desk and no group."""
    hall = await TownHall.open(tmp_path / "schakel.db", bound=False)
    await hall.work(lambda unit: desk_address.keep(unit, DESK))
    yield hall
    await hall.database.close()


@pytest.fixture
async def ria(hall: TownHall) -> Someone:
    """An official who has the desk alone."""
    return await _without_telegram(hall, await hall.person(Role.OFFICIAL, "Ria"))


async def _without_telegram(hall: TownHall, someone: Someone) -> Someone:
    account = AccountId(OURS_FROM + someone.account)

    def take(unit: Unit) -> None:
        person = unit.store.people.by_id(someone.person)
        assert person is not None
        unit.store.people.save(replace(person, account=account))

    await hall.work(take)
    hall.telegram.inside.discard(someone.account)
    return replace(someone, account=account)


async def messages(hall: TownHall, someone: Someone) -> list[DeskMessage]:
    return await hall.look(lambda store: store.desk_messages.of(someone.person))


async def hears(hall: TownHall, someone: Someone) -> list[str]:
    """Give what stands in somebody's chat at the desk, without its marks."""
    return [re.sub("<.*?>", "", each.text) for each in await messages(hall, someone)]


async def _rings(hall: TownHall, someone: Someone) -> bool:
    bell = await hall.look(lambda store: store.bells.of(someone.person))
    return bell.waits_since is not None


async def test_a_new_concern_is_told_at_the_desk_once_and_nowhere_else(
    hall: TownHall, merel: Someone, fatima: Someone, ria: Someone
) -> None:
    concern = await hall.concern(merel, urgency=Urgency.URGENT)
    reference = (await hall.now_is(concern)).reference
    for official in (fatima, ria):
        (said,) = await messages(hall, official)
        assert said.concern == concern
        assert reference in said.text
        assert ACCOUNT_OF_IT[:20] not in said.text
        assert await _rings(hall, official)
    await hall.work(lambda unit: card_delivery.refresh(unit, concern))
    assert len(await messages(hall, fatima)) == 1
    assert fatima.inbox == []
    assert hall.telegram.chats.get(GROUP, {}) == {}
    assert not await hall.waiting()


async def test_what_the_reporter_does_is_told_at_the_desk_in_the_language_of_its_reader(
    hall: TownHall, merel: Someone, ria: Someone
) -> None:
    joe = await hall.person(Role.OFFICIAL, "Joe", "en")
    concern = await hall.concern(merel)
    reference = (await hall.now_is(concern)).reference
    await does(hall, ria, concern, Act.TAKE_UP)
    await does(hall, ria, concern, Act.ASK, Words("Waar precies?"))
    await _answers(hall, merel, concern, "Bij de sluis.")
    (dutch, english) = [(await hears(hall, each))[-1] for each in (ria, joe)]
    assert reference in dutch
    assert "De melder heeft je vraag beantwoord." in dutch
    assert "The reporter has answered your question." in english
    assert "sluis" not in dutch
    assert not await hall.waiting()


async def _answers(hall: TownHall, reporter: Someone, concern: ConcernId, words: str) -> None:
    def answer(unit: Unit) -> None:
        person, asked = unit.store.people.by_id(reporter.person), unit.store.concerns.by_id(concern)
        assert person is not None
        assert asked is not None
        acts.carry_out(unit, in_private(person), asked, Act.ANSWER, Words(words))

    await hall.work(answer)


async def test_only_whose_turn_it_is_is_reminded(
    hall: TownHall, merel: Someone, fatima: Someone, ria: Someone
) -> None:
    concern = await hall.concern(merel)
    await sweep(hall, HALF)
    for official in (fatima, ria):
        (said,) = [each for each in await hears(hall, official) if each.startswith("🔔")]
        assert "wacht sinds maandag 23 november op Ontvangst bevestigen" in said
    await does(hall, ria, concern, Act.TAKE_UP)
    before = len(await hears(hall, fatima))
    await sweep(hall, HALF + timedelta(days=10))
    later = (await hears(hall, fatima))[before:]
    assert not [each for each in later if each.startswith("🔔")]
    assert [each for each in await hears(hall, ria) if "op Terugkoppelen" in each]
    assert set(fatima.inbox) <= {BELL}


async def test_a_reminder_of_what_was_done_meanwhile_is_not_told(
    hall: TownHall, merel: Someone, ria: Someone
) -> None:
    concern = await hall.concern(merel)
    hall.offline = True
    await sweep(hall, HALF)
    await does(hall, ria, concern, Act.ACKNOWLEDGE)
    hall.offline = False
    await hall.deliver()
    assert not [each for each in await hears(hall, ria) if each.startswith("🔔")]


async def test_the_morning_list_stands_there_until_the_next(
    hall: TownHall, merel: Someone, ria: Someone
) -> None:
    concern = await hall.concern(merel)
    reference = (await hall.now_is(concern)).reference
    for morning in ("2026-11-27T09:00", "2026-11-30T09:00"):
        await sweep(hall, local(morning))
        lists = [each for each in await hears(hall, ria) if each.startswith("☀️")]
        assert len(lists) == 1
        assert reference in lists[0]
        assert "t.me" not in (await messages(hall, ria))[-1].text


async def test_what_tells_of_an_erased_concern_goes(
    hall: TownHall, merel: Someone, fatima: Someone, ria: Someone
) -> None:
    concern = await hall.concern(merel)
    await sweep(hall, HALF)
    calls = len(hall.telegram.calls)
    await erase(hall, concern, Why.TERM)
    for official in (fatima, ria):
        stands = [each.kind for each in await messages(hall, official)]
        assert stands == [NoticeKind.MORNING_LIST, NoticeKind.GROUP_REPLY], "as in the group"
        assert "is gewist" in (await hears(hall, official))[-1]
    theirs = {ChatId(fatima.account), ChatId(ria.account)}
    assert not [each for each in hall.telegram.calls[calls:] if each.chat in theirs]
    assert not await hall.waiting()


async def test_an_official_who_filed_it_hears_nothing_of_it(hall: TownHall, ria: Someone) -> None:
    concern = await hall.concern(ria)
    await sweep(hall, HALF)
    assert concern not in {each.concern for each in await messages(hall, ria)}


async def test_who_blocked_the_bot_is_told_at_the_desk_all_the_same(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    hall.telegram.blocked.add(fatima.account)
    await hall.work(lambda unit: unit.tell(_word_to(fatima)))
    await hall.concern(merel)
    assert len(await messages(hall, fatima)) == 1
    person = await hall.look(lambda store: store.people.by_id(fatima.person))
    assert person is not None
    assert not person.reachable, "what is read at the desk says nothing of a phone"


def _word_to(someone: Someone) -> Notice:
    detail = ReplyDetail("menu-choose")
    return Notice(NoticeKind.REPLY, person=someone.person, detail=detail)


async def test_a_lost_phone_leaves_nothing_at_the_desk(
    hall: TownHall, merel: Someone, fatima: Someone, ria: Someone, wim: Someone
) -> None:
    await hall.concern(merel)

    def lose(unit: Unit) -> None:
        coordinator = unit.store.people.by_id(wim.person)
        assert coordinator is not None
        lost_phones.lose(unit, coordinator, fatima.person)

    await hall.work(lose)
    assert await messages(hall, fatima) == []
    await hall.concern(merel)
    assert await messages(hall, fatima) == []
    new = NoticeKind.NEW_CONCERN
    assert len([each for each in await messages(hall, ria) if each.kind is new]) == 2


async def test_a_group_that_is_bound_later_is_shown_what_is_open_and_nothing_old(
    hall: TownHall, merel: Someone, fatima: Someone, ria: Someone, wim: Someone
) -> None:
    concern = await hall.concern(merel)
    await sweep(hall, HALF)
    await does(hall, fatima, concern, Act.TAKE_UP)
    told = [await _of_concerns(hall, each) for each in (fatima, ria)]

    await _binds(hall, wim, fatima)

    shown = [each.text for each in hall.group.values()]
    assert [each for each in shown if "Opgepakt door Fatima" in each]
    assert not [each for each in shown if each.startswith("🔔")]
    now = [await _of_concerns(hall, each) for each in (fatima, ria)]
    assert now == told, "nothing is told twice"
    # From now on Fatima reads it there, and Ria goes on at the desk.
    await hall.concern(merel)
    assert await _of_concerns(hall, fatima) == told[0]
    assert len(await _of_concerns(hall, ria)) == len(told[1]) + 1


async def _of_concerns(hall: TownHall, someone: Someone) -> list[DeskMessage]:
    return [each for each in await messages(hall, someone) if each.concern is not None]


async def _binds(hall: TownHall, wim: Someone, fatima: Someone) -> None:
    place = ChatPlace(GROUP, private=False, title="Ambtenaren", supergroup=True, forum=True)
    await wim.happen(Said(wim._speaker(), place, MessageId(5), "/koppel", command="koppel"))
    await wim.press_privately("Koppelen")
    await fatima.press_privately("Ja, akkoord")


async def test_what_an_earlier_version_left_for_a_group_waits_no_longer(
    hall: TownHall, merel: Someone
) -> None:
    concern = await hall.concern(merel)

    def left(store: Store) -> None:
        for kind in (NoticeKind.NUDGE, NoticeKind.CARD, NoticeKind.MORNING_LIST):
            store.outbox.add(Notice(kind, concern=concern), hall.now)

    await hall.look(left)
    for item in await hall.waiting():
        hall.lanes.put(item)
    await hall.deliver()
    assert not await hall.waiting()


async def test_while_the_bot_is_shut_out_of_the_group_it_is_told_at_the_desk(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    await hall.bind()
    await hall.concern(merel)
    assert await messages(hall, fatima) == []
    await hall.work(lambda unit: card_delivery.group_presence(unit, present=False))
    await hall.concern(merel)
    assert len(await messages(hall, fatima)) == 1


async def test_without_a_desk_nobody_is_told_where_they_cannot_look(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    await hall.work(lambda unit: desk_address.keep(unit, None))
    await hall.concern(merel)
    assert await messages(hall, fatima) == []


async def test_who_has_duty_is_called_at_the_desk_where_they_read(
    hall: TownHall, fatima: Someone, ria: Someone
) -> None:
    def reads(unit: Unit, someone: Someone) -> bool:
        person = unit.store.people.by_id(someone.person)
        assert person is not None
        return officials.read_at_desk(unit, person)

    assert await hall.work(lambda unit: reads(unit, fatima))
    await hall.bind()
    assert not await hall.work(lambda unit: reads(unit, fatima))
    assert await hall.work(lambda unit: reads(unit, ria))


async def test_numbers_of_messages_at_the_desk_are_those_of_none_at_telegram(
    hall: TownHall, merel: Someone, ria: Someone
) -> None:
    await hall.concern(merel)
    assert all(stands_here(each.number) for each in await messages(hall, ria))


def test_each_kind_for_officials_together_is_said_in_one_place_or_both() -> None:
    """A list of them, so that whoever adds a kind decides."""
    where = {
        place: {kind for kind, rules in NOTICES.items() if rules.officials is place}
        for place in ForOfficials
    }
    assert where[ForOfficials.EITHER] == {
        NoticeKind.NEWS,
        NoticeKind.NUDGE,
        NoticeKind.MORNING_LIST,
        NoticeKind.GROUP_REPLY,
        NoticeKind.SURVEY_IN_GROUP,
    }
    assert where[ForOfficials.DESK] == {NoticeKind.NEW_CONCERN, NoticeKind.DUTY_CALL_AT_DESK}
    assert where[ForOfficials.GROUP] == {
        NoticeKind.CARD,
        NoticeKind.READING,
        NoticeKind.OPEN_OVERVIEW,
        NoticeKind.OPEN_OVERVIEW_HERE,
        NoticeKind.PROMPT,
        NoticeKind.WAITING_QUEUE,
        NoticeKind.ROSTER_NEWS_IN_GROUP,
        NoticeKind.ROLLCALL,
        NoticeKind.PRESENCE,
        NoticeKind.OPEN_TOPIC,
    }


async def test_who_has_telegram_and_no_mail_hears_there_that_something_waits_and_not_what(
    hall: TownHall, merel: Someone, fatima: Someone, ria: Someone
) -> None:
    concern = await hall.concern(merel)
    for _ in range(3):
        await sweep(hall)
    assert fatima.inbox == [BELL]
    # Within the hour it does not ring again, for something urgent after ten minutes.
    await hall.concern(merel)
    await sweep(hall, hall.now + timedelta(minutes=9))
    assert fatima.inbox == [BELL]
    await hall.concern(merel, urgency=Urgency.URGENT)
    await sweep(hall, hall.now + timedelta(minutes=2))
    assert fatima.inbox == [BELL, BELL]
    assert (await hall.now_is(concern)).reference not in "".join(fatima.inbox)
    assert ChatId(ria.account) not in {call.chat for call in hall.telegram.calls}


async def test_no_bell_rings_in_telegram_for_what_was_opened_or_is_told_by_mail(
    hall: TownHall, merel: Someone, fatima: Someone, joost: Someone
) -> None:
    def opens_and_gives(unit: Unit) -> None:
        mail_addresses.offer(unit, offered=True)
        person = unit.store.people.by_id(joost.person)
        assert person is not None
        mail_addresses.give(unit, person, "joost@voorbeeldstad.example")

    await hall.work(opens_and_gives)
    await hall.concern(merel)
    await hall.work(lambda unit: bell.clear(unit, fatima.person))
    await sweep(hall)
    assert fatima.inbox == []
    assert joost.inbox == []


def _of_a_group(texts: list[str]) -> list[str]:
    """Give what speaks of the officials' group, and not of the fixed group that officials are."""
    others = "[Vv]aste groep|Een groep in Telegram is niet nodig"
    found = [re.sub(others, "", each) for each in texts]
    return [each for each in found if re.search("groep|onderwerp in|/overzicht|op de kaart", each)]


@pytest.mark.parametrize("role", [Role.OFFICIAL, Role.COORDINATOR, Role.KEY_FIGURE])
async def test_nobody_is_sent_to_a_group_that_is_not_there(hall: TownHall, role: Role) -> None:
    somebody = await hall.person(role, "Ada")
    private = Chat(somebody)
    for words in ("/start", "/uitleg", "/privacy", "Goedemiddag allemaal"):
        await private.says(words)
    await private.says("/privacy")
    await somebody.press_privately("Meer over wie het leest")
    if role is Role.COORDINATOR:
        await private.says("/netwerk")
    told = [each for each in _of_a_group(somebody.inbox) if "Ambtenarengroep: geen" not in each]
    assert told == []


async def test_a_reporter_reads_where_officials_read(hall: TownHall, merel: Someone) -> None:
    private = Chat(merel)
    desk, group, both = "ieder alleen op het eigen scherm", "minuten in hun groep.", "Opent iemand"
    for address, bound, said in ((DESK, False, desk), (None, True, group), (DESK, True, both)):
        await hall.work(lambda unit, address=address: desk_address.keep(unit, address))  # type: ignore[misc]
        if bound:
            await hall.bind()
        await private.says("/privacy")
        await merel.press_privately("Meer over wie het leest")
        assert said in merel.inbox[-1]
