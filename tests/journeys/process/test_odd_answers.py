"""Telegram says something odd, once or for a while: nothing is lost, nothing stays that must go."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.demo.client import Seen
from tests.journeys import handling, interview
from tests.journeys.network import (
    BRAM,
    COORDINATOR,
    ELS,
    FATIMA,
    FEEDBACK,
    SAMIRA,
    Network,
    in_one_network,
    living_network,
)
from tests.journeys.phone import Phone
from tests.looking import eventually

READ_UNTIL_GONE = timedelta(minutes=16)


@in_one_network
async def test_one_official_telegram_does_not_know_by_night_halts_nothing(
    shared_network: Network,
) -> None:
    town, noor = shared_network.town, shared_network.phone(COORDINATOR)
    await shared_network.passes(minutes=1)  # the bot has been up on the day before that night
    before = (await town.calls())[-1]["seq"]
    await town.answers(
        "Bad Request: user not found", method="getChatMember", user=FATIMA.account, times=None
    )
    await shared_network.passes(days=1)
    async with asyncio.timeout(120):
        while not await _was_asked(shared_network, before):
            await shared_network.passes(minutes=2)
    await town.clear_faults()

    reference = await interview.file(shared_network.phone(SAMIRA), urgency="urgent")
    fatima = shared_network.in_group(FATIMA, await shared_network.topic(reference))
    card = await handling.finds_card(fatima, reference, "zo snel mogelijk")
    assert interview.STORY in await handling.reads(fatima, card)
    assert not any("Voeg mij weer toe" in text for text in await noor.reads_all())


async def _was_asked(network: Network, after: int) -> bool:
    calls = [call for call in await network.town.calls(after=after) if call["status"] == 400]
    asked = [call for call in calls if call["params"].get("user_id") == FATIMA.account]
    return len(asked) >= 3


@in_one_network
async def test_a_feedback_that_meets_chat_not_found_arrives_all_the_same(
    shared_network: Network,
) -> None:
    samira = shared_network.phone(SAMIRA)
    reference, fatima, card = await _taken_up(shared_network)
    before = shared_network.journaled().count("reporter-unreachable")
    await shared_network.town.answers("Bad Request: chat not found", chat=SAMIRA.account)
    samira.seen_at = await shared_network.town.seq()
    await handling.writes(fatima, card, handling.FEEDBACK, FEEDBACK)
    await samira.sees(reference, FEEDBACK)
    assert shared_network.journaled().count("reporter-unreachable") == before


@in_one_network
async def test_who_cannot_be_found_for_long_is_told_of_and_gets_all_when_they_write(
    shared_network: Network,
) -> None:
    town, samira, noor = (
        shared_network.town,
        shared_network.phone(SAMIRA),
        shared_network.phone(COORDINATOR),
    )
    reference, fatima, card = await _taken_up(shared_network)
    await town.answers("Bad Request: chat not found", chat=SAMIRA.account, times=None)
    await handling.writes(fatima, card, handling.FEEDBACK, FEEDBACK)
    await noor.sees(reference, "komt nu niet aan bij de melder")
    await handling.finds_card(fatima, reference, "niet te bereiken")

    await town.clear_faults()
    await samira.says("/privacy")
    await samira.sees(reference, FEEDBACK)

    async def reached_again() -> bool:
        return not await _has(fatima, reference, "niet te bereiken")

    await eventually(reached_again, 120)


@in_one_network
async def test_a_closed_topic_is_opened_and_the_next_concern_does_not_wait(
    shared_network: Network,
) -> None:
    town = shared_network.town
    reference = await interview.file(shared_network.phone(SAMIRA))
    thread = await shared_network.topic(reference)
    fatima = shared_network.in_group(FATIMA, thread)
    card = await handling.finds_card(fatima, reference)
    await town.close_topic(shared_network.group, thread)
    await town.answers("Bad Request: TOPIC_CLOSED", method="sendMessage", chat=shared_network.group)
    before = await town.seq()
    assert interview.STORY in await handling.reads(fatima, card)
    await town.wait_for_event(
        lambda e: e["type"] == "topic" and e["act"] == "reopened" and e["thread"] == thread,
        since=before,
    )
    other = await interview.file(shared_network.phone(ELS))
    bram = shared_network.in_group(BRAM, await shared_network.topic(other))
    await handling.finds_card(bram, other)


@in_one_network
@pytest.mark.parametrize(
    "odd",
    [
        "Bad Request: have no write access to the chat",
        "Bad Request: CHAT_RESTRICTED",
        "Bad Request: CHAT_SEND_PLAIN_FORBIDDEN",
        "Forbidden: CHANNEL_PRIVATE",
        "Not Found: method not found",
    ],
)
async def test_an_answer_that_nobody_expected_on_a_card_is_told_and_passes(
    shared_network: Network, odd: str
) -> None:
    town, group = shared_network.town, shared_network.group
    noor = shared_network.phone(COORDINATOR)
    await shared_network.passes(days=1)
    noor.seen_at = await town.seq()
    await town.answers(odd, method="sendMessage", chat=group, times=None)
    reference = await interview.file(shared_network.phone(SAMIRA))
    await noor.sees("Telegram weigert iets")
    await town.clear_faults()
    await shared_network.passes(hours=1)
    fatima = shared_network.in_group(FATIMA)
    await eventually(lambda: _cards(fatima, reference), 120)


async def test_topics_that_go_off_while_a_text_is_open_leave_nothing_behind(
    tmp_path: Path,
) -> None:
    async with living_network(tmp_path) as network:
        town, group, noor = network.town, network.group, network.phone(COORDINATOR)
        reference = await interview.file(network.phone(SAMIRA))
        fatima = network.in_group(FATIMA, await network.topic(reference))
        card = await handling.finds_card(fatima, reference)
        assert interview.STORY in await handling.reads(fatima, card)
        await town.switch_topics(group, on=False)
        other = await interview.file(network.phone(ELS))
        await noor.sees("onderwerpen", "uit")
        flat = network.in_group(FATIMA)
        assert (await handling.finds_card(flat, other)).thread is None

        await network.passes(minutes=16)
        await _until(network, lambda texts: not any(interview.STORY in text for text in texts))
        assert any(reference in text for text in await flat.reads_all())

        assert await network.bot.stop() == 0
        code, _, err = await network.bot.command("erase", reference, "--yes")
        assert code == 0, err
        await network.bot.serve()
        await noor.sees(reference, "onderwerpen uit")
        await _until(
            network, lambda texts: all("gewist" in text for text in texts if reference in text)
        )


async def _until(network: Network, fits: Callable[[list[str]], bool]) -> None:
    """Wait until what stands in the group is so (TimeoutError, which tells what stands there)."""
    stands: list[str] = []

    async def so() -> bool:
        stands[:] = await _in_group(network)
        return fits(stands)

    try:
        await eventually(so, 120)
    except TimeoutError:
        raise TimeoutError(f"the group has {stands!r}") from None


async def _in_group(network: Network) -> list[str]:
    return [message.text for message in await network.town.messages(network.group)]


async def _taken_up(network: Network) -> tuple[str, Phone, Seen]:
    reference = await interview.file(network.phone(SAMIRA))
    fatima = network.in_group(FATIMA, await network.topic(reference))
    card = await handling.finds_card(fatima, reference)
    await handling.does(fatima, card, handling.TAKE_UP)
    await network.phone(SAMIRA).sees(reference, "opgepakt")
    return reference, fatima, card


async def _cards(phone: Phone, reference: str) -> list[str]:
    messages = await phone.town.messages(phone.where, thread=phone.thread)
    return [m.text for m in messages if reference in m.text and handling.READ in m.buttons]


ODD = (
    "Bad Request: message thread not found",
    "Bad Request: the chat is not a forum",
    "Bad Request: user not found",
    "Bad Request: chat not found",
    "Bad Request: TOPIC_CLOSED",
    "Bad Request: have no write access to the chat",
    "Bad Request: CHAT_RESTRICTED",
    "Bad Request: CHAT_SEND_PLAIN_FORBIDDEN",
    "Bad Request: can't access the chat",
    "Bad Request: not enough rights to send text messages to the chat",
    "Bad Request: something nobody has seen before",
    "Forbidden: CHANNEL_PRIVATE",
    "Forbidden: bot was kicked from the supergroup chat",
    "Not Found: method not found",
)
METHODS = (
    "*",
    "sendMessage",
    "editMessageText",
    "createForumTopic",
    "editForumTopic",
    "reopenForumTopic",
    "deleteMessage",
    "pinChatMessage",
    "getChat",
    "getChatMember",
)


@dataclass(frozen=True)
class Trouble:
    """What Telegram says, to which call, in the group or to the reporter, and for how long."""

    said: str
    method: str
    group: bool
    minutes: int


TROUBLES = st.lists(
    st.builds(
        Trouble,
        said=st.sampled_from(ODD),
        method=st.sampled_from(METHODS),
        group=st.booleans(),
        minutes=st.sampled_from([0, 3, 40]),
    ),
    min_size=1,
    max_size=3,
)


@pytest.mark.timeout(900)
def test_whatever_telegram_says_for_a_while_all_arrives_and_nothing_stays(tmp_path: Path) -> None:
    """No matter which calls are refused in which words: in the end it is as if none had been."""
    with asyncio.Runner() as runner:
        stack = contextlib.AsyncExitStack()
        network = runner.run(stack.enter_async_context(living_network(tmp_path)))
        suppressed = [HealthCheck.too_slow]

        @settings(max_examples=6, deadline=None, derandomize=True, suppress_health_check=suppressed)
        @given(first=TROUBLES, second=TROUBLES)
        def anything(first: list[Trouble], second: list[Trouble]) -> None:
            runner.run(_lives_through(network, first, second))

        try:
            anything()
        finally:
            runner.run(stack.aclose())


async def _lives_through(network: Network, first: list[Trouble], second: list[Trouble]) -> None:
    """File a concern amid the first troubles; read it and take it up amid the second."""
    town, samira = network.town, network.phone(SAMIRA)
    today = await town.clock()
    morning = datetime(today.year, today.month, today.day, 9, tzinfo=UTC) + timedelta(days=1)
    await network.moves_to(morning)
    filed = set(network.look(lambda store: [each.reference for each in store.concerns.open()]))
    summary = await interview.fill_in(samira)
    await _order(network, first)
    await town.tap(SAMIRA.account, summary, "Versturen")
    await _settles(network)
    (concern,) = network.look(
        lambda store: [each for each in store.concerns.open() if each.reference not in filed]
    )
    reference = concern.reference
    group = network.in_group(FATIMA)
    await _comes_true(network, lambda: _has(group, reference, "Nieuw"))
    await _comes_true(network, lambda: _has_receipt(network, reference))

    card = next(
        m
        for m in reversed(await town.messages(network.group))
        if reference in m.text and handling.READ in m.buttons
    )
    await _order(network, second)
    for button in (handling.READ, handling.TAKE_UP):
        await town.tap(FATIMA.account, card, chat=network.group, data=card.data(button))
    await _settles(network)
    await _comes_true(network, lambda: _has(group, reference, "Opgepakt"))
    await _comes_true(network, lambda: _heard(network, reference))
    await network.passes(minutes=READ_UNTIL_GONE.total_seconds() / 60)
    await _comes_true(network, lambda: _shows_nothing(network))
    assert network.look(lambda store: getattr(store.group.current(), "state", "")) == "bound"


async def _order(network: Network, troubles: list[Trouble]) -> None:
    for trouble in troubles:
        await network.town.answers(
            trouble.said,
            method=trouble.method,
            chat=network.group if trouble.group else SAMIRA.account,
            times=None if trouble.minutes else 1,
            lasts=trouble.minutes * 60 or None,
        )


async def _settles(network: Network) -> None:
    """Let the troubles pass, however long they last; what struck nothing is over too."""
    for _ in range(3):
        await network.passes(minutes=15)
    await network.town.clear_faults()


async def _comes_true(network: Network, so: Callable[[], Awaitable[bool]]) -> None:
    """Let hours pass until it is so: what was put aside is tried each hour."""
    for seconds in (*[5] * 6, 60):
        with contextlib.suppress(TimeoutError):
            await eventually(so, seconds)
            return
        await network.passes(hours=1)
    await eventually(so)


async def _has(group: Phone, reference: str, words: str) -> bool:
    return any(words in text for text in await _cards(group, reference))


async def _has_receipt(network: Network, reference: str) -> bool:
    texts = await network.phone(SAMIRA).reads_all()
    return sum(interview.RECEIVED["nl"] in text and reference in text for text in texts) == 1


async def _heard(network: Network, reference: str) -> bool:
    texts = await network.phone(SAMIRA).reads_all()
    return any(reference in text and "opgepakt" in text for text in texts)


async def _shows_nothing(network: Network) -> bool:
    return not any(interview.STORY in text for text in await _in_group(network))
