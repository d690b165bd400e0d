"""One odd answer about the group is evidence, not a fact: it is asked another way, and heals."""

import pytest

from domain.concerns.concern import Urgency
from domain.identifiers import ConcernId
from handlers.telegram.calls import FailureKind
from services.concerns import group_presence, reading
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing, undelivered
from tests.handlers.fake_telegram.telegram import GROUP
from tests.handlers.group.nights import a_night
from tests.handlers.town_hall import Someone, TownHall

SHUT = [
    FailureKind.BLOCKED,
    FailureKind.CHAT_UNKNOWN,
    FailureKind.CHAT_SHUT,
    FailureKind.NO_RIGHTS,
    FailureKind.NO_TOPICS,
    FailureKind.TOPIC_GONE,
    FailureKind.TOPIC_CLOSED,
    FailureKind.METHOD_UNKNOWN,
    FailureKind.REFUSED,
]


async def test_somebody_telegram_does_not_know_just_then_halts_nothing(
    hall: TownHall, wim: Someone, merel: Someone, fatima: Someone, joost: Someone
) -> None:
    hall.telegram.odd["getChatMember"] = [FailureKind.USER_UNKNOWN] * 40

    await a_night(hall)
    await minutes(hall, 10)

    assert await state(hall) == "bound"
    assert wim.inbox == []
    concern = await hall.concern(merel, urgency=Urgency.URGENT)
    assert "zo snel mogelijk" in (await hall.card(concern)).text
    await fatima.press("Lezen", concern)
    assert "jongens" in hall.texts()


@pytest.mark.parametrize("kind", SHUT)
@pytest.mark.parametrize("method", ["createForumTopic", "sendMessage"])
async def test_any_odd_answer_once_keeps_no_concern_from_the_group(
    hall: TownHall, wim: Someone, merel: Someone, kind: FailureKind, method: str
) -> None:
    hall.telegram.odd[method] = [kind]
    first, second = await hall.concern(merel), await hall.concern(merel)
    await minutes(hall, 2)
    await try_what_was_put_aside(hall)

    assert await state(hall) == "bound"
    for concern in (first, second):
        assert "Spanning tussen groepen" in (await hall.card(concern)).text
    assert await hall.waiting() == []


@pytest.mark.parametrize("kind", SHUT)
async def test_refused_for_an_hour_the_card_comes_when_that_is_over_and_somebody_hears(
    hall: TownHall, wim: Someone, merel: Someone, kind: FailureKind
) -> None:
    hall.telegram.refused_methods["sendMessage"] = kind
    hall.offline = True
    concern = await hall.concern(merel)
    hall.offline = False
    for _ in range(60):
        await minutes(hall, 1)
    del hall.telegram.refused_methods["sendMessage"]
    for _ in range(12):
        await minutes(hall, 1)
    await try_what_was_put_aside(hall)

    assert "Spanning tussen groepen" in (await hall.card(concern)).text
    assert any("Telegram weigert iets" in text for text in wim.inbox)
    assert await hall.waiting() == []


async def test_when_one_thing_arrives_all_that_was_put_aside_for_the_group_follows(
    hall: TownHall, merel: Someone
) -> None:
    hall.telegram.refused_methods["sendMessage"] = FailureKind.METHOD_UNKNOWN
    hall.offline = True
    concerns = [await hall.concern(merel) for _ in range(3)]
    hall.offline = False
    await minutes(hall, 1)
    del hall.telegram.refused_methods["sendMessage"]
    await try_what_was_put_aside(hall)

    for concern in concerns:
        assert "Spanning tussen groepen" in (await hall.card(concern)).text
    assert await hall.waiting() == []


async def test_a_closed_topic_is_opened_and_others_go_on(
    hall: TownHall, wim: Someone, merel: Someone, fatima: Someone
) -> None:
    closed, other = await hall.concern(merel), await hall.concern(merel)
    thread = await hall.topic(closed)
    hall.telegram.closed.add(thread)
    await fatima.press("Lezen", closed)
    await fatima.press("Lezen", other)

    assert hall.telegram.closed == set()
    assert await hall.topic(closed) == thread
    assert hall.texts().count("jongens") == 2
    assert await state(hall) == "bound"
    assert wim.inbox == []


async def test_a_topic_that_cannot_be_opened_is_made_anew(
    hall: TownHall, wim: Someone, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    thread = await hall.topic(concern)
    hall.telegram.closed.add(thread)
    hall.telegram.refused_methods["reopenForumTopic"] = FailureKind.METHOD_UNKNOWN
    await fatima.press("Lezen", concern)
    for _ in range(6):
        await minutes(hall, 1)

    assert await hall.topic(concern) != thread
    assert "jongens" in hall.texts()
    assert "topic-remade" in await hall.journal(concern)


async def test_when_the_group_is_said_to_be_gone_both_ways_it_halts_and_comes_back_by_itself(
    hall: TownHall, wim: Someone, merel: Someone
) -> None:
    hall.telegram.blocked.add(GROUP)
    concern = await hall.concern(merel)
    assert await state(hall) == "halted"
    assert "Ik kan niets meer in de ambtenarengroep zetten" in wim.inbox[-1]

    hall.telegram.blocked.discard(GROUP)
    hall.wait(minutes=10)
    await hall.work(group_presence.look_again)

    assert await state(hall) == "bound"
    assert "terug in de ambtenarengroep" in wim.inbox[-1]
    assert "Spanning tussen groepen" in (await hall.card(concern)).text


async def test_whatever_happens_in_a_halted_group_has_the_bot_look_again(
    hall: TownHall, wim: Someone, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    hall.telegram.blocked.add(GROUP)
    await fatima.press("Lezen", concern)
    assert await state(hall) == "halted"

    hall.telegram.blocked.discard(GROUP)
    await fatima.press("Oppakken", concern)

    assert await state(hall) == "bound"
    assert "Opgepakt" in (await hall.card(concern)).text


class TestTopicsSwitchedOff:
    """What stood in topics is known by number, and goes message by message."""

    async def test_an_open_text_leaves_in_time(
        self, hall: TownHall, wim: Someone, merel: Someone, fatima: Someone
    ) -> None:
        concern = await hall.concern(merel)
        await fatima.press("Lezen", concern)
        switch_off(hall)
        await fatima.press("Oppakken", concern)
        await minutes(hall, 2)
        assert "onderwerpen</b> uit" in wim_html(hall, wim)
        hall.wait(minutes=15)
        await hall.work(reading.hide_due)

        assert "jongens" not in hall.texts()
        assert "Opgepakt" in (await hall.card(concern)).text

    @pytest.mark.parametrize("noticed", [True, False])
    @pytest.mark.parametrize("too_old", [True, False])
    async def test_nothing_of_an_erased_concern_stays(
        self,
        hall: TownHall,
        wim: Someone,
        merel: Someone,
        fatima: Someone,
        *,
        noticed: bool,
        too_old: bool,
    ) -> None:
        concern = await hall.concern(merel)
        reference = (await hall.now_is(concern)).reference
        await fatima.press("Lezen", concern)
        await fatima.press("Oppakken", concern)
        switch_off(hall)
        if noticed:
            await fatima.press("Notitie", concern)
            await minutes(hall, 2)
        if too_old:
            hall.telegram.too_old |= set(hall.group)
        await erase(hall, concern)

        for _ in range(3):
            await minutes(hall, 1)
        left = [shown for shown in hall.group.values() if reference in shown.text]
        asked = [shown for shown in hall.group.values() if shown.asks_reply]
        assert all("gewist" in shown.text for shown in left if shown not in asked)
        assert any("niet leegmaken" in text for text in wim.inbox) == bool(asked)
        assert "jongens" not in hall.texts()
        assert any(reference in text and "onderwerpen uit" in text for text in wim.inbox)

    async def test_what_cannot_be_taken_away_in_any_way_is_said(
        self, hall: TownHall, wim: Someone, merel: Someone
    ) -> None:
        concern = await hall.concern(merel)
        reference = (await hall.now_is(concern)).reference
        switch_off(hall)
        for method in ("deleteMessage", "editMessageText", "editMessageMedia"):
            hall.telegram.refused_methods[method] = FailureKind.NO_RIGHTS
        await erase(hall, concern)
        for _ in range(8):
            await minutes(hall, 1)
        said = [text for text in wim.inbox if reference in text and "niet leegmaken" in text]
        assert len(said) == 1

        hall.telegram.refused_methods.clear()
        for _ in range(11):
            await minutes(hall, 1)
        left = [text for text in hall.texts().split("\n") if reference in text]
        assert all("gewist" in text for text in left)

    async def test_topics_that_are_back_are_used_again(
        self, hall: TownHall, wim: Someone, merel: Someone
    ) -> None:
        switch_off(hall)
        flat = await hall.concern(merel)
        assert (await hall.card(flat)).thread is None
        hall.telegram.forum = True
        hall.telegram.refused_methods.clear()
        await a_night(hall)
        assert "heeft weer onderwerpen" in wim.inbox[-1]
        assert (await hall.card(await hall.concern(merel))).thread is not None


async def test_a_topic_said_to_be_gone_that_is_there_keeps_its_text_no_longer_than_it_may(
    hall: TownHall, wim: Someone, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    await fatima.press("Lezen", concern)
    thread = await hall.topic(concern)
    hall.telegram.odd["sendMessage"] = [FailureKind.TOPIC_GONE] * 3
    hall.telegram.odd["reopenForumTopic"] = [FailureKind.TOPIC_GONE]
    await fatima.press("Notitie", concern)
    for _ in range(5):
        await minutes(hall, 1)
    assert await hall.topic(concern) != thread
    assert [s for s in hall.group.values() if s.thread == thread] == []

    await erase(hall, concern)
    assert hall.telegram.topics == {}


def switch_off(hall: TownHall) -> None:
    """Switch topics off: what stood in them stands in the group itself."""
    hall.telegram.forum = False
    hall.telegram.topics.clear()
    for method in ("createForumTopic", "editForumTopic", "reopenForumTopic", "deleteForumTopic"):
        hall.telegram.refused_methods[method] = FailureKind.NO_TOPICS


def wim_html(hall: TownHall, wim: Someone) -> str:
    return "\n".join(shown.html for shown in hall.telegram.chats[wim.account].values())


async def minutes(hall: TownHall, number: int) -> None:
    """Let time pass, as the clock of the bot does."""
    hall.wait(minutes=number)
    await hall.work(group_presence.look_again)
    await hall.look_again()


async def try_what_was_put_aside(hall: TownHall) -> None:
    hall.wait(hours=1)
    await hall.work(undelivered.try_again)
    await hall.look_again()


async def erase(hall: TownHall, concern_id: ConcernId) -> None:
    def work(unit: Unit) -> None:
        concern = unit.store.concerns.by_id(concern_id)
        assert concern is not None
        erasing.erase_concern(unit, concern, Why.BY_HAND)

    await hall.work(work)


async def state(hall: TownHall) -> str:
    group = await hall.look(lambda store: store.group.current())
    assert group is not None
    return group.state
