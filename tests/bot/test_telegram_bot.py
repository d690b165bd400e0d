"""Calls go out through python-telegram-bot; what it would lose, leak or misread stays ours."""

import asyncio
import json
import logging
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from telegram.ext import ExtBot

from bot.telegram_answers import Silence
from bot.telegram_bot import CALL_SECONDS, FILE_SECONDS, Body, TelegramBot, unheeded
from domain.identifiers import ChatId
from handlers.telegram.calls import Call, Failure, FailureKind

ROOT = Path(__file__).parents[2]
DESCRIBED = re.compile(r"(?:Call|Fetch)\(\s*\"(\w+)\"")
TOKEN = "100:a-secret-token"
AMINA, KAREL = ChatId(521), ChatId(522)
WORDS = "Er is iets aan de hand"
SAY = Call("sendMessage", {"chat_id": AMINA, "text": WORDS})
CHAT = Call("getChat", {"chat_id": AMINA})


class Telegram:
    """Answers what a test told it to, and remembers what was posted."""

    def __init__(self, status: int = 200, answer: object = None, *, lost: bool = False) -> None:
        self.status = status
        self.body = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        self.lost = lost
        self.posted: list[tuple[str, Any, float]] = []
        self.bot = TelegramBot.at("http://127.0.0.1:9", TOKEN, self.post)

    async def post(
        self, address: str, body: Body, seconds: float
    ) -> tuple[int, str, bytes] | Silence:
        self.posted.append((address, body, seconds))
        return Silence(sent=True) if self.lost else (self.status, "", self.body)

    async def hears(self, call: Call) -> Any:
        return await self.bot.make(call, unheeded)


def done(result: object) -> Telegram:
    return Telegram(200, {"ok": True, "result": result})


def refused(status: int, description: str = "", **parameters: int) -> Telegram:
    said: Mapping[str, object] = {"ok": False, "description": description}
    return Telegram(status, {**said, "parameters": parameters} if parameters else said)


def described() -> set[str]:
    """List the methods that a call is described with, anywhere in the code."""
    texts = [file.read_text("utf-8") for room in ("bot", "handlers") for file in code(room)]
    return {name for text in texts for name in DESCRIBED.findall(text)}


def code(room: str) -> list[Path]:
    return [file for file in (ROOT / room).rglob("*.py") if "demo" not in file.parts]


def test_each_method_we_use_is_one_of_the_librarys_own() -> None:
    assert len(described()) > 20
    assert [name for name in sorted(described()) if not hasattr(ExtBot, name)] == []


async def test_what_was_described_is_what_is_posted() -> None:
    telegram = done({"message_id": 7})
    markup = {"inline_keyboard": [[{"text": "Ja", "callback_data": "x"}]]}
    call = Call("sendMessage", {**SAY.params, "parse_mode": "HTML", "reply_markup": markup})
    assert await telegram.hears(call) == {"message_id": 7}
    ((address, body, seconds),) = telegram.posted
    assert address == f"http://127.0.0.1:9/bot{TOKEN}/sendMessage"
    assert json.loads(body) == call.params
    assert seconds == CALL_SECONDS


async def test_a_file_goes_as_a_form_and_may_take_longer() -> None:
    telegram = done({"message_id": 7})
    params = {"chat_id": AMINA, "caption": "Dit is de link"}
    await telegram.hears(Call("sendPhoto", params, {"photo": ("a.png", b"x")}))
    media = {"type": "photo", "media": "attach://content"}
    change = {"chat_id": AMINA, "message_id": 7, "media": media}
    await telegram.hears(Call("editMessageMedia", change, {"content": ("a.jpg", b"x")}))
    assert all(isinstance(body, aiohttp.FormData) for _, body, _ in telegram.posted)
    assert {seconds for _, _, seconds in telegram.posted} == {FILE_SECONDS}


async def test_a_message_that_the_library_could_not_read_was_sent_all_the_same() -> None:
    assert await done({"message_id": 7, "date": "?"}).hears(SAY) == {"message_id": 7, "date": "?"}


async def test_what_the_library_cannot_read_is_given_as_telegram_told_it() -> None:
    assert await done({"id": AMINA, "type": 5}).hears(CHAT) == {"id": AMINA, "type": 5}


async def test_the_address_of_a_file_does_not_come_back_with_the_token() -> None:
    file = {"file_id": "a", "file_unique_id": "b", "file_path": "photos/1.jpg"}
    assert await done(file).hears(Call("getFile", {"file_id": "a"})) == file


@pytest.mark.parametrize(
    ("telegram", "failure"),
    [
        (refused(429, retry_after=7), Failure(FailureKind.FLOOD, retry_after=7)),
        (refused(429, retry_after=0), Failure(FailureKind.FLOOD, retry_after=0)),
        (refused(429), Failure(FailureKind.FLOOD, retry_after=5)),
        (
            refused(400, "group upgraded", migrate_to_chat_id=-5),
            Failure(FailureKind.MIGRATED, migrate_to=ChatId(-5)),
        ),
        (refused(400, "message thread not found"), Failure(FailureKind.TOPIC_GONE)),
        (refused(400, "message is not modified"), Failure(FailureKind.NOT_MODIFIED)),
        (refused(400, "chat not found"), Failure(FailureKind.CHAT_UNKNOWN)),
        (refused(400, "CHAT_RESTRICTED"), Failure(FailureKind.CHAT_SHUT)),
        (refused(403, "CHANNEL_PRIVATE"), Failure(FailureKind.CHAT_SHUT)),
        (refused(400, "user not found"), Failure(FailureKind.USER_UNKNOWN)),
        (refused(400, "TOPIC_CLOSED"), Failure(FailureKind.TOPIC_CLOSED)),
        (refused(400, "the chat is not a forum"), Failure(FailureKind.NO_TOPICS)),
        (refused(403, "bot was blocked"), Failure(FailureKind.BLOCKED)),
        (refused(400, "message text is empty"), Failure(FailureKind.REFUSED)),
        (refused(200, "message text is empty"), Failure(FailureKind.REFUSED)),
        (refused(401), Failure(FailureKind.UNREACHED)),
        (refused(400, "VOICE_MESSAGES_FORBIDDEN"), Failure(FailureKind.NO_VOICES)),
        (refused(404, "method not found"), Failure(FailureKind.METHOD_UNKNOWN)),
        (refused(404), Failure(FailureKind.UNREACHED)),
        (refused(409), Failure(FailureKind.UNREACHED)),
        (Telegram(502, b"<html>"), Failure(FailureKind.UNREACHED)),
        (Telegram(302, b""), Failure(FailureKind.UNREACHED)),
        (Telegram(200, b"<html>sign in</html>"), Failure(FailureKind.UNREACHED)),
        (Telegram(204, {"ok": True, "result": True}), Failure(FailureKind.UNREACHED)),
        (Telegram(lost=True), Failure(FailureKind.UNCERTAIN)),
    ],
)
async def test_each_answer_keeps_its_meaning(telegram: Telegram, failure: Failure) -> None:
    assert await telegram.hears(SAY) == failure
    assert await telegram.hears(CHAT) == failure


async def test_who_keeps_the_pace_hears_first_and_of_each_call_once() -> None:
    heard: list[Failure | None] = []
    await done({"message_id": 7}).bot.make(SAY, heard.append)
    await done({"id": AMINA, "type": 5}).bot.make(CHAT, heard.append)
    flood = await refused(429, retry_after=7).bot.make(SAY, heard.append)
    assert heard == [None, None, flood]


async def test_a_flood_in_one_chat_holds_nobody_up() -> None:
    telegram = refused(429, retry_after=3600)
    async with asyncio.timeout(60):
        await telegram.hears(SAY)
        telegram.status, telegram.body = 200, b'{"ok":true,"result":{"message_id":8}}'
        said = Call("sendMessage", {"chat_id": KAREL, "text": "Dag"})
        assert await telegram.hears(said) == {"message_id": 8}


async def test_a_call_without_an_exchange_passes_too() -> None:
    assert await done(3).bot.get_chat_member_count(AMINA) == 3


async def test_what_the_library_does_not_have_is_a_fault_of_ours() -> None:
    telegram = done({"message_id": 7})
    with pytest.raises(AttributeError):
        await telegram.hears(Call("sendPigeon", {"chat_id": AMINA}))
    with pytest.raises(TypeError):
        await telegram.hears(Call("sendMessage", {"chat_id": AMINA, "text": "", "colour": "red"}))
    assert telegram.posted == []


async def test_neither_token_nor_words_get_into_a_log_or_an_exception(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.DEBUG):
        for telegram in (
            done({"message_id": 7}),
            refused(401),
            refused(404),
            Telegram(200, f'"{WORDS}'.encode()),
            Telegram(500, f'"{WORDS}'.encode()),
        ):
            await telegram.hears(SAY)
            assert TOKEN not in repr(telegram.bot) + str(telegram.bot)
    assert "secret" not in caplog.text
    assert WORDS not in caplog.text
