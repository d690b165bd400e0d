"""One pinned message shows all that is open, follows every change, and costs little."""

from dataclasses import replace

import pytest

from domain.concerns.protocol import Act
from domain.identifiers import AccountId, ChatId, ConcernId, MessageId
from domain.roles import Role
from handlers.telegram.calls import FailureKind
from handlers.telegram.happenings import Said
from services.concerns import card_delivery, open_concerns, open_overview
from services.concerns.acts import Words
from services.group import group_moves, guests
from storage.store import Store
from tests.handlers.concerns.lists.test_reminder import does, sweep
from tests.handlers.concerns.test_desk import withdraws
from tests.handlers.fake_telegram.messages import Shown
from tests.handlers.fake_telegram.telegram import GROUP
from tests.handlers.opened import opened
from tests.handlers.town_hall import Someone, TownHall


def boards(hall: TownHall) -> list[Shown]:
    return [shown for shown in hall.group.values() if shown.text.startswith("📋 Overzicht")]


async def minute(hall: TownHall) -> None:
    hall.wait(minutes=1)
    await sweep(hall)


async def asks(hall: TownHall, who: Someone, thread: int | None = None) -> None:
    number = hall.telegram.arrive(GROUP, Shown("/overzicht", thread, {}))
    place = who._place(GROUP, thread)
    said = Said(who._speaker(), place, MessageId(number), "/overzicht", command="overzicht")
    await who.happen(said)


async def line(hall: TownHall, concern: ConcernId) -> str:
    reference = (await hall.now_is(concern)).reference
    (shown,) = boards(hall)
    return next(each for each in shown.html.split("\n") if reference in each)


async def test_each_open_concern_has_a_line_that_leads_to_its_topic(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    await minute(hall)
    reference = (await hall.now_is(concern)).reference
    assert await line(hall, concern) == (
        f'🟠 <a href="https://t.me/c/1/{await hall.topic(concern)}">{reference}</a>'
        " Spanning tussen groepen · nog van niemand · uiterlijk wo 25 nov"
    )
    (number,) = (n for n, shown in hall.group.items() if shown in boards(hall))
    assert hall.telegram.pinned == [number]
    assert "Overzicht: 1 open" in boards(hall)[0].text


async def test_it_follows_every_change_but_at_most_once_a_minute(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    await minute(hall)
    await fatima.press("Oppakken", concern)
    hall.wait(seconds=40)
    await sweep(hall)
    assert "nog van niemand" in await line(hall, concern)
    hall.wait(seconds=20)
    await sweep(hall)
    assert "· Fatima · uiterlijk ma 14 dec" in await line(hall, concern)
    await does(hall, fatima, concern, Act.ASK, Words("Waar precies?"))
    await minute(hall)
    assert "melder aan zet tot ma 30 nov" in await line(hall, concern)
    made = len(hall.telegram.calls)
    await minute(hall)
    assert len(hall.telegram.calls) == made, "nothing changed, so nothing is said"


async def test_what_comes_first_is_at_the_top_and_what_is_closed_is_gone(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    first, second = await hall.concern(merel), await hall.concern(merel)
    await fatima.press("Oppakken", first)
    await minute(hall)
    shown = boards(hall)[0].text
    references = [(await hall.now_is(each)).reference for each in (second, first)]
    assert shown.index(references[0]) < shown.index(references[1])
    await does(hall, fatima, first, Act.FEEDBACK, Words("Dank je wel."))
    await does(hall, fatima, first, Act.CLOSE, Words(outcome="talk-held"))
    await minute(hall)
    assert references[1] not in boards(hall)[0].text


async def test_it_is_made_anew_when_somebody_deleted_it(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    await hall.concern(merel)
    await minute(hall)
    for number in [n for n, shown in hall.group.items() if shown in boards(hall)]:
        del hall.group[number]
    await hall.concern(merel)
    await minute(hall)
    assert "2 open" in boards(hall)[0].text
    assert len(hall.telegram.pinned) == 2


async def test_without_the_right_to_pin_it_stands_there_and_the_coordinator_hears_it_once(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    wim = await hall.person(Role.COORDINATOR, "Wim")
    hall.telegram.refused_methods["pinChatMessage"] = FailureKind.NO_RIGHTS
    for _ in range(3):
        await hall.concern(merel)
        await minute(hall)
    assert len(boards(hall)) == 1
    assert sum("vastzetten" in said for said in wim.inbox) == 1
    del hall.telegram.refused_methods["pinChatMessage"]
    await asks(hall, fatima)
    assert hall.telegram.pinned, "asked for once more, it tries once more"


async def test_an_official_who_asks_gets_it_at_once_and_the_way_to_it(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    await asks(hall, fatima, await hall.topic(concern))
    assert len(boards(hall)) == 1
    answer = list(hall.group.values())[-1]
    assert answer.text == "📋 Hier staat het overzicht, bijgewerkt."
    assert answer.thread == await hall.topic(concern)
    (number,) = (n for n, shown in hall.group.items() if shown in boards(hall))
    assert f"https://t.me/c/1/{number}" in answer.html


async def test_nobody_else_gets_it(hall: TownHall, merel: Someone, fatima: Someone) -> None:
    await hall.concern(merel)
    before = len(hall.group)
    await asks(hall, merel)
    await asks(hall, replace(fatima, hidden=True))
    assert len(hall.group) == before + 2, "their own words and no answer"


async def test_many_concerns_fit_in_one_message(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    for _ in range(60):
        await hall.concern(merel)
    await minute(hall)
    (shown,) = boards(hall)
    assert "60 open" in shown.text
    lines = shown.text.count("uiterlijk")
    assert f"… en nog {60 - lines}." in shown.text
    assert lines > 20


async def test_a_group_in_doubt_is_shown_nothing(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    await hall.look(lambda store: store.group.halt(ChatId(-1002)))
    await hall.concern(merel)
    await minute(hall)
    assert hall.group == {}
    await hall.look(lambda store: store.group.halt(None))


async def test_it_does_not_stay_behind_in_a_group_that_is_left(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    await hall.concern(merel)
    await minute(hall)
    await hall.work(group_moves.move_out)
    assert boards(hall) == []
    assert await hall.look(_nothing_on_show)


def _nothing_on_show(store: Store) -> bool:
    return not store.meta.get("pinned-message")


@pytest.mark.parametrize("has_topics", [False], ids=["plain"])
async def test_without_topics_a_line_leads_to_the_card(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    await minute(hall)
    placement = await hall.look(lambda store: store.concerns.placement(concern))
    assert f"https://t.me/c/1/{placement.card}" in await line(hall, concern)


async def test_a_clock_that_was_set_back_does_not_stop_it(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    await hall.concern(merel)
    await minute(hall)
    hall.wait(days=-3)
    await hall.concern(merel)
    await sweep(hall)
    assert "2 open" in boards(hall)[0].text


async def test_a_group_that_is_no_supergroup_has_no_links(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    await hall.look(lambda store: store.group.bind(ChatId(-42), "Klein", False, hall.now))  # noqa: FBT003 - a plain group
    await hall.concern(merel)
    await hall.work(open_overview.keep_up)
    shown = list(hall.telegram.chats[-42].values())[-1]
    assert "href" not in shown.html
    assert "1 open" in shown.text


async def test_while_somebody_may_not_read_along_it_stays_as_it_was(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    await hall.concern(merel)
    await minute(hall)
    await hall.work(lambda unit: guests.seen(unit, AccountId(999), "Wie?"))
    await hall.concern(merel)
    await minute(hall)
    assert "1 open" in boards(hall)[0].text
    await asks(hall, fatima)
    assert "Er zit iemand in deze groep" in list(hall.group.values())[-1].text
    await hall.work(lambda unit: guests.gone(unit, AccountId(999)))
    await minute(hall)
    assert "2 open" in boards(hall)[0].text


async def test_what_is_asked_of_the_coordinator_stands_on_it_too(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    await withdraws(hall, merel, concern)
    await minute(hall)
    assert "geen open meldingen" in boards_or_empty(hall)
    await does(hall, fatima, concern, Act.KEEP, Words("De school vroeg erom."))
    await minute(hall)
    assert "coördinator aan zet tot ma 30 nov" in await line(hall, concern)


def boards_or_empty(hall: TownHall) -> str:
    return next(shown.text for shown in hall.group.values() if "📋" in shown.text)


async def test_shut_out_of_the_group_it_waits_like_everything_else(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    hall.telegram.blocked.add(GROUP)
    await hall.work(open_overview.changed)
    await minute(hall)
    group = await hall.look(lambda store: store.group.current())
    assert group is not None
    assert group.state == "halted"
    hall.telegram.blocked.discard(GROUP)
    await hall.look_again()
    assert boards(hall) == []
    await hall.work(lambda unit: card_delivery.group_presence(unit, present=True))
    await hall.look_again()
    assert "Overzicht" in hall.texts()


async def test_what_is_over_is_not_opened_to_draw_what_is_open(
    hall: TownHall, merel: Someone
) -> None:
    for _ in range(4):
        await withdraws(hall, merel, await hall.concern(merel))
    await hall.concern(merel)
    with opened() as found:
        listed = await hall.work(open_concerns.most_pressing_first)
    assert len(listed) == found.all_of("concern", "filing") == 1
