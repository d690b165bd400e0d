"""The card of a concern: what it says, where it stands, and that it mends itself."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.runtime import _mend
from domain.concerns.concern import ConcernKind, Urgency
from domain.identifiers import ChatId, ConcernId
from domain.roles import Role
from handlers.telegram.calls import FailureKind, Leave
from services.concerns import card_delivery
from tests.handlers.fake_telegram.telegram import GROUP
from tests.handlers.town_hall import ACCOUNT_OF_IT, Someone, TownHall


@pytest.fixture(params=[True, False], ids=["forum", "plain group"])
def has_topics(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture
async def forum(tmp_path: Path) -> AsyncIterator[TownHall]:
    hall = await TownHall.open(tmp_path / "forum.db")
    yield hall
    await hall.database.close()


async def key_figure(hall: TownHall) -> Someone:
    return await hall.person(Role.KEY_FIGURE, "Merel")


async def close(official: Someone, concern: ConcernId) -> None:
    for label in ("Oppakken", "Terugkoppelen"):
        await official.press(label, concern)
    await official.reply("We zijn langs geweest.")
    await official.press("Versturen")
    await official.press("Afsluiten", concern)
    await official.press("Er is een gesprek geweest")
    await official.press("Versturen")


async def test_a_card_says_everything_but_what_was_told(hall: TownHall) -> None:
    merel = await key_figure(hall)
    concern = await hall.concern(merel, urgency=Urgency.URGENT)
    card, now = await hall.card(concern), await hall.now_is(concern)
    assert now.reference in card.text
    for words in ("Spanning tussen groepen", "Noord", "zo snel mogelijk", "nog niet bevestigd"):
        assert words in card.text
    assert "Melder: Merel" in card.text
    assert "maandag 23 november, 14.15 uur" in card.text
    assert ACCOUNT_OF_IT not in hall.texts()
    assert "brug" not in hall.texts()


async def test_a_nameless_reporter_stays_nameless(hall: TownHall) -> None:
    merel = await key_figure(hall)
    card = await hall.card(await hall.concern(merel, named=False))
    assert "zonder naam" in card.text
    assert "Merel" not in hall.texts()


async def test_a_question_for_help_is_called_that(hall: TownHall) -> None:
    card = await hall.card(await hall.concern(await key_figure(hall), kind=ConcernKind.HELP))
    assert "Hulpvraag · Noord" in card.text
    assert "Advies" in card.text


async def test_each_stage_has_its_own_buttons(hall: TownHall) -> None:
    fatima, merel = await hall.person(), await key_figure(hall)
    concern = await hall.concern(merel)
    assert list((await hall.card(concern)).buttons) == [
        "Lezen",
        "Ontvangst bevestigen",
        "Oppakken",
        "Notitie",
        "Opschalen",
    ]
    await fatima.press("Ontvangst bevestigen", concern)
    assert list((await hall.card(concern)).buttons) == [
        "Lezen",
        "Oppakken",
        "Terugkoppelen",
        "Vraag stellen",
        "Notitie",
        "Termijn verlengen",
        "Opschalen",
        "Doorzetten",
    ], "Afsluiten comes after the first feedback"
    await close(fatima, concern)
    closed = await hall.card(concern)
    assert list(closed.buttons) == ["Lezen", "Heropenen", "Langer bewaren"]
    assert "Afgesloten: Er is een gesprek geweest" in closed.text


async def test_a_topic_is_named_after_urgency_stage_reference_and_subject(
    forum: TownHall,
) -> None:
    fatima, merel = await forum.person(), await key_figure(forum)
    concern = await forum.concern(merel, urgency=Urgency.URGENT)
    topic, reference = await forum.topic(concern), (await forum.now_is(concern)).reference
    assert forum.telegram.topics[topic] == f"🔴📥 {reference} Spanning tussen groepen"
    await fatima.press("Oppakken", concern)
    assert forum.telegram.topics[topic] == f"🔴🤝 {reference} Spanning tussen groepen"


async def test_a_card_that_is_true_costs_no_call(hall: TownHall) -> None:
    concern = await hall.concern(await key_figure(hall))
    assert await hall.agrees(concern)


async def test_changes_that_wait_together_are_one_edit(hall: TownHall) -> None:
    fatima, merel = await hall.person(), await key_figure(hall)
    concern = await hall.concern(merel)
    hall.offline = True
    await fatima.press("Ontvangst bevestigen", concern)
    await fatima.press("Oppakken", concern)
    hall.offline = False
    before = len(hall.telegram.calls)
    await hall.deliver()
    edits = [call.method for call in hall.telegram.calls[before:]]
    assert edits.count("editMessageText") == 1
    assert "Opgepakt" in (await hall.card(concern)).text


async def test_a_deleted_card_is_posted_anew(hall: TownHall) -> None:
    fatima, merel = await hall.person(), await key_figure(hall)
    concern = await hall.concern(merel)
    placement = await hall.look(lambda store: store.concerns.placement(concern))
    old = placement.card
    data = hall.group[int(old or 0)].buttons["Oppakken"]
    hall.group.pop(int(old or 0))
    await fatima.press_data(int(old or 0), data)
    assert "Opgepakt door Fatima" in (await hall.card(concern)).text


async def test_a_deleted_topic_is_made_anew_and_says_so(forum: TownHall) -> None:
    fatima, merel = await forum.person(), await key_figure(forum)
    concern = await forum.concern(merel)
    await fatima.press("Lezen", concern)
    topic = await forum.topic(concern)
    del forum.telegram.topics[topic]
    for number in [n for n, shown in forum.group.items() if shown.thread == topic]:
        del forum.group[number]
    await forum.work(lambda unit: card_delivery.card_in_doubt(unit, concern))
    assert await forum.topic(concern) != topic
    assert "Het vorige onderwerp" in (await forum.card(concern)).text
    assert (await forum.journal(concern)).count("topic-remade") == 1
    await fatima.press("Lezen", concern)
    assert "Bij de brug" in forum.texts(), "the text that was on show went with the old topic"


async def test_a_text_goes_to_the_new_topic_when_the_old_one_was_deleted(
    forum: TownHall,
) -> None:
    fatima, merel = await forum.person(), await key_figure(forum)
    concern = await forum.concern(merel)
    topic = await forum.topic(concern)
    placement = await forum.look(lambda store: store.concerns.placement(concern))
    del forum.telegram.topics[topic]
    await fatima.press_data(
        int(placement.card or 0), forum.group[int(placement.card or 0)].buttons["Lezen"]
    )
    anew = await forum.topic(concern)
    assert anew != topic
    there = [shown.text for shown in forum.group.values() if shown.thread == anew]
    assert "Het vorige onderwerp" in there[0]
    assert "Bij de brug" in there[1]


async def test_without_the_right_to_make_topics_cards_are_messages(forum: TownHall) -> None:
    wim, merel = await forum.person(Role.COORDINATOR, "Wim"), await key_figure(forum)
    forum.telegram.refused_methods["createForumTopic"] = FailureKind.NO_RIGHTS
    forum.telegram.rights["can_manage_topics"] = False
    concern = await forum.concern(merel)
    assert (await forum.card(concern)).thread is None
    await forum.concern(merel)
    told = [text for text in wim.inbox if "geen onderwerpen meer" in text]
    assert len(told) == 1, "once is enough"


async def test_a_topic_name_that_cannot_change_does_not_hold_up_the_card(forum: TownHall) -> None:
    fatima, merel = await forum.person(), await key_figure(forum)
    concern = await forum.concern(merel)
    forum.telegram.refused_methods["editForumTopic"] = FailureKind.NO_RIGHTS
    await fatima.press("Oppakken", concern)
    assert "Opgepakt" in (await forum.card(concern)).text
    assert not await forum.waiting()


async def test_nothing_waits_for_a_group_that_is_not_there(tmp_path: Path) -> None:
    hall = await TownHall.open(tmp_path / "schakel.db", bound=False)
    merel = await key_figure(hall)
    concern = await hall.concern(merel)
    assert not hall.telegram.calls
    assert not await hall.waiting()
    await hall.bind()
    await hall.work(lambda unit: card_delivery.refresh(unit, concern))
    assert "Spanning tussen groepen" in (await hall.card(concern)).text
    await hall.database.close()


async def test_a_bot_that_is_put_out_of_the_group_waits_and_goes_on_when_it_is_back(
    hall: TownHall,
) -> None:
    wim, merel = await hall.person(Role.COORDINATOR, "Wim"), await key_figure(hall)
    hall.telegram.blocked.add(GROUP)
    concern = await hall.concern(merel)
    assert "niets meer in de ambtenarengroep" in wim.inbox[-1]
    assert len(await hall.waiting()) == 1
    hall.telegram.blocked.clear()
    await hall.work(lambda unit: card_delivery.group_presence(unit, present=True))
    assert "Spanning tussen groepen" in (await hall.card(concern)).text
    assert not await hall.waiting()


async def test_a_group_that_moved_is_silent_until_the_coordinator_confirms(
    hall: TownHall,
) -> None:
    fatima = await hall.person()
    wim, merel = await hall.person(Role.COORDINATOR, "Wim"), await key_figure(hall)
    hall.telegram.moved[GROUP] = -2002
    concern = await hall.concern(merel)
    group = await hall.look(lambda store: store.group.current())
    assert group is not None
    assert (group.state, group.next_chat) == ("halted", -2002)
    assert "nieuwe groep" in wim.inbox[-1]
    assert -2002 not in hall.telegram.chats
    assert len(await hall.waiting()) == 1

    number, shown = list(hall.telegram.chats[wim.account].items())[-1]
    data = next(iter(shown.buttons.values()))
    await fatima.tap(number, data, ChatId(fatima.account))
    assert -2002 not in hall.telegram.chats, "an official cannot confirm"
    assert await wim.tap(number, data, ChatId(wim.account)) == Leave(GROUP)
    there = hall.telegram.chats[-2002]
    assert any("Spanning tussen groepen" in shown.text for shown in there.values())
    assert (await hall.journal(concern)) == []


async def test_nothing_of_the_old_group_is_taken_along_to_the_new_one(hall: TownHall) -> None:
    fatima = await hall.person()
    wim, merel = await hall.person(Role.COORDINATOR, "Wim"), await key_figure(hall)
    closed, concern = await hall.concern(merel), await hall.concern(merel)
    await close(fatima, closed)
    await fatima.press("Lezen", concern)
    await fatima.press("Notitie", concern)
    hall.telegram.last = 0  # numbers begin anew in the new group
    await hall.work(lambda unit: card_delivery.group_migrated(unit, ChatId(-2002)))
    number, shown = list(hall.telegram.chats[wim.account].items())[-1]
    await wim.tap(number, next(iter(shown.buttons.values())), ChatId(wim.account))
    assert "Bij de brug" not in hall.texts(), "what was on show is gone from the old group"
    assert "Stoppen" not in str(hall.group)

    there = hall.telegram.chats[-2002]
    news, *cards = there.values()
    assert "Telegram heeft de ambtenarengroep" in news.text
    assert len(cards) == 1
    await merel.blocks_the_bot()
    assert "niet te bereiken" in list(there.values())[1].text
    await hall.work(lambda unit: card_delivery.refresh(unit, closed))
    assert [("Afgesloten" in card.text) for card in there.values()] == [False, False, True]


async def test_cards_that_show_something_else_are_mended_at_the_start(hall: TownHall) -> None:
    merel = await key_figure(hall)
    concerns = [await hall.concern(merel) for _ in range(3)]
    lost = await hall.look(lambda store: store.concerns.placement(concerns[1]))
    other = replace(lost, shown=b"something else")
    await hall.work(lambda unit: unit.store.concerns.place(concerns[1], other))
    before = len(hall.telegram.calls)
    await hall.work(_mend)
    assert [call.params.get("message_id") for call in hall.telegram.calls[before:]] == [lost.card]


async def test_a_long_queue_is_told_first_urgent_on_top_and_goes_when_it_is_empty(
    hall: TownHall,
) -> None:
    merel = await key_figure(hall)
    hall.offline = True
    usual = [await hall.concern(merel, urgency=Urgency.NORMAL) for _ in range(11)]
    urgent = await hall.concern(merel, urgency=Urgency.URGENT)
    heads = hall.lanes.heads()
    assert heads[0].item.notice.kind == "digest"
    assert heads[1].item.notice.concern == urgent

    hall.offline = False
    await hall.deliver()
    digests = [
        call.params["text"] for call in hall.telegram.calls if "Er wachten" in str(call.params)
    ]
    assert len(digests) == 1
    lines = digests[0].split("\n")
    assert "12 nieuwe meldingen" in lines[0]
    assert (await hall.now_is(urgent)).reference in lines[2]
    assert "Er wachten" not in hall.texts()
    assert not await hall.waiting()
    for concern in usual:
        assert await hall.agrees(concern)
