"""What Telegram answers, and what it does not answer, is told apart; the token never shows."""

import asyncio
import json
import logging
import socket

import pytest

from bot.demo.client import TownClient
from bot.demo.client.ordering import FaultKind
from bot.telegram_answers import Silence, TelegramAnswer, meaning, token_refused
from bot.transport import Transport
from domain.identifiers import ChatId
from handlers.telegram.calls import JSON, Call, Failure, FailureKind
from handlers.telegram.updates import KINDS
from tests.journeys.stage import TOKEN

SAMIRA = 521
FAULTS: tuple[FaultKind, ...] = ("429", "500", "502", "reset")


def _say(text: str = "Dag", **more: object) -> Call:
    return Call("sendMessage", {"chat_id": SAMIRA, "text": text, **more})


@pytest.fixture
async def samira(town: TownClient) -> None:
    await town.add_person("Samira", user=SAMIRA)
    await town.say(SAMIRA, "/start")


async def _result(transport: Transport, call: Call) -> JSON:
    outcome = await transport.call(call)
    assert not isinstance(outcome, Failure), outcome
    return outcome


async def _kind(transport: Transport, call: Call) -> FailureKind:
    outcome = await transport.call(call)
    assert isinstance(outcome, Failure)
    return outcome.kind


async def test_a_call_gives_its_result(transport: Transport, samira: None) -> None:
    result = await _result(transport, _say("Dag Samira"))
    assert result["text"] == "Dag Samira"


async def test_a_picture_goes_along(transport: Transport, samira: None) -> None:
    picture = b"\x89PNG\r\n\x1a\n" + bytes(64)
    markup = {"inline_keyboard": [[{"text": "Terug", "callback_data": "x"}]]}
    call = Call(
        "sendPhoto",
        {"chat_id": SAMIRA, "caption": "Dit is de link", "reply_markup": markup},
        {"photo": ("schakel.png", picture)},
    )
    result = await _result(transport, call)
    assert result["caption"] == "Dit is de link"
    assert result["photo"]


async def test_updates_come_raw_and_numbered(
    town: TownClient, transport: Transport, samira: None
) -> None:
    updates = await transport.updates(0, 1, KINDS)
    assert isinstance(updates, list)
    ((number, body),) = updates
    assert json.loads(body)["update_id"] == number
    assert json.loads(body)["message"]["text"] == "/start"
    assert await transport.updates(number + 1, 0, KINDS) == []


async def test_an_answer_that_is_no_json_comes_whole(
    town: TownClient, transport: Transport, samira: None
) -> None:
    await town.raw_update("this is no JSON")
    updates = await transport.updates(0, 1, KINDS)
    assert isinstance(updates, list)
    ((number, body),) = updates
    assert number == 0
    assert b"this is no JSON" in body


async def test_flood_says_how_long(town: TownClient, transport: Transport, samira: None) -> None:
    await town.fault("429", retry_after=7)
    assert await transport.call(_say()) == Failure(FailureKind.FLOOD, retry_after=7.0)


@pytest.mark.parametrize("fault", ["500", "502"])
async def test_a_server_that_fails_was_not_reached(
    town: TownClient, transport: Transport, samira: None, fault: FaultKind
) -> None:
    await town.fault(fault)
    assert await _kind(transport, _say()) is FailureKind.UNREACHED


@pytest.mark.parametrize("fault", ["reset", "timeout_before", "timeout_after_delivery"])
async def test_a_call_that_was_sent_and_not_answered_is_uncertain(
    town: TownClient, transport: Transport, samira: None, fault: FaultKind
) -> None:
    await town.fault(fault, seconds=0.1)
    assert await _kind(transport, _say()) is FailureKind.UNCERTAIN


async def test_a_call_that_takes_too_long_is_uncertain(
    town: TownClient, transport: Transport, samira: None
) -> None:
    await town.fault("timeout_before", seconds=5)
    assert await transport.ask(_say(), seconds=0.1) == Silence(sent=True)


async def test_a_port_nobody_listens_on_was_never_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    async with Transport(f"http://127.0.0.1:{port}", TOKEN) as transport:
        assert await transport.ask(_say()) == Silence(sent=False)
        assert await transport.updates(0, 1, KINDS) == Silence(sent=False)


async def test_a_wrong_token_is_recognised(town: TownClient) -> None:
    async with Transport(town.address, "100:another") as transport:
        heard = await transport.ask(Call("getMe", {}))
        assert token_refused(heard)
        assert isinstance(await transport.updates(0, 0, KINDS), TelegramAnswer)


async def test_blocked_deactivated_and_unknown_people_cannot_be_told(
    town: TownClient, transport: Transport, samira: None
) -> None:
    await town.block(SAMIRA)
    assert await _kind(transport, _say()) is FailureKind.BLOCKED
    unknown = Call("sendMessage", {"chat_id": 99999, "text": "Dag"})
    assert await _kind(transport, unknown) is FailureKind.CHAT_UNKNOWN


async def test_messages_that_are_gone_or_the_same(
    town: TownClient, transport: Transport, samira: None
) -> None:
    sent = await _result(transport, _say("Dag"))
    edit = {"chat_id": SAMIRA, "message_id": sent["message_id"], "text": "Dag"}
    assert await _kind(transport, Call("editMessageText", edit)) is FailureKind.NOT_MODIFIED
    gone = Call("editMessageText", {**edit, "message_id": 4242})
    assert await _kind(transport, gone) is FailureKind.MESSAGE_GONE
    delete = Call("deleteMessage", {"chat_id": SAMIRA, "message_id": 4242})
    assert await _kind(transport, delete) is FailureKind.MESSAGE_GONE
    reply = _say(reply_parameters={"message_id": 4242})
    assert await _kind(transport, reply) is FailureKind.MESSAGE_GONE


async def test_our_own_mistakes_are_refused(transport: Transport, samira: None) -> None:
    assert await _kind(transport, _say("")) is FailureKind.REFUSED
    assert await _kind(transport, _say("<b>", parse_mode="HTML")) is FailureKind.REFUSED


async def test_topics_rights_and_groups_that_moved(
    town: TownClient, transport: Transport, group: int
) -> None:
    create = Call("createForumTopic", {"chat_id": group, "name": "Z-7F3K"})
    topic = await _result(transport, create)
    thread = topic["message_thread_id"]
    await town.delete_topic(501, group, thread)
    lost = Call("sendMessage", {"chat_id": group, "message_thread_id": thread, "text": "Dag"})
    assert await _kind(transport, lost) is FailureKind.TOPIC_GONE
    rename = {"chat_id": group, "message_thread_id": thread, "name": "Z-7F3K klaar"}
    assert await _kind(transport, Call("editForumTopic", rename)) is FailureKind.TOPIC_GONE
    await town.set_member(group, 100, "member", by=501)
    assert await _kind(transport, create) is FailureKind.NO_RIGHTS
    await town.set_member(group, 100, "kicked", by=501)
    assert await _kind(transport, create) is FailureKind.BLOCKED


async def test_a_group_that_moved_says_where(town: TownClient, transport: Transport) -> None:
    await town.add_person("Noor", user=501)
    old = await town.add_group("Groep", kind="group", members=[501, 100], admins=[501])
    new = await town.migrate(old)
    outcome = await transport.call(Call("sendMessage", {"chat_id": old, "text": "Dag"}))
    assert outcome == Failure(FailureKind.MIGRATED, migrate_to=ChatId(new))


async def test_the_token_is_in_no_log_line_and_no_exception(
    town: TownClient, transport: Transport, samira: None, caplog: pytest.LogCaptureFixture
) -> None:
    secret = TOKEN.partition(":")[2]
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("aiohttp").setLevel(logging.DEBUG)
        await transport.call(_say())
        for fault in FAULTS:
            await town.fault(fault)
            await transport.call(_say())
        updates = await transport.updates(0, 0, KINDS)
        assert isinstance(updates, list)
        ((number, _),) = updates
        task = asyncio.create_task(transport.updates(number + 1, 30, KINDS))
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as cancelled:
            await task
    assert secret not in caplog.text
    assert secret not in repr(cancelled.value) + repr(transport)


def test_answers_of_something_that_is_not_telegram_mean_try_again() -> None:
    assert meaning(TelegramAnswer(502, ok=False)) == Failure(FailureKind.UNREACHED)
    assert meaning(TelegramAnswer(429, ok=False)) == Failure(FailureKind.FLOOD, retry_after=5.0)
