from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import ChatMemberStatus
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TimedOut,
)

from bot.demo.client import TownClient
from bot.demo.files import plain_picture
from tests.demo.corner import BOT, Corner
from tests.demo.town_process import TownProcess


@pytest.fixture
async def bot(process: TownProcess, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Bot]:
    """The library's own bot, on its own transport."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    bot = Bot(
        "100:demo-town-token",
        base_url=f"{process.api}/bot",
        base_file_url=f"{process.api}/file/bot",
    )
    async with bot:
        yield bot


async def test_it_says_who_it_is(corner: Corner, bot: Bot) -> None:
    me = await bot.get_me()
    assert (me.id, me.username) == (BOT, "schakel_demo_bot")


async def test_it_sends_buttons_and_hears_the_tap(
    corner: Corner, town: TownClient, bot: Bot
) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Ja", callback_data="v1:ja")]])
    sent = await bot.send_message(
        corner.amina, "<b>Klopt</b> dit?", parse_mode="HTML", reply_markup=keyboard
    )
    assert sent.text_html == "<b>Klopt</b> dit?"
    assert sent.reply_markup == keyboard
    await town.tap(corner.amina, sent.message_id, "Ja")
    (update,) = await bot.get_updates(timeout=5)
    query = update.callback_query
    assert query is not None
    assert query.data == "v1:ja"
    assert await query.answer("Dank je")
    assert await query.edit_message_text("Klaar")
    assert await bot.get_updates(offset=update.update_id + 1) == ()


async def test_it_parses_what_people_do_in_a_forum(
    corner: Corner, town: TownClient, bot: Bot
) -> None:
    topic = await bot.create_forum_topic(corner.forum, "Z-7F3K")
    await bot.send_message(corner.forum, "Kaart", message_thread_id=topic.message_thread_id)
    await town.say(corner.karel, "gezien", chat=corner.forum, thread=topic.message_thread_id)
    for kind in ("sticker", "voice", "location", "contact", "video_note", "poll", "document"):
        await town.post("send", user=corner.karel, chat=corner.forum, kind=kind)
    await town.set_member(corner.forum, corner.amina, "member")
    updates = await bot.get_updates()
    heard = updates[1].effective_message
    assert heard is not None
    assert (heard.text, heard.message_thread_id) == ("gezien", topic.message_thread_id)
    assert len(updates) == 10
    assert await bot.edit_forum_topic(corner.forum, topic.message_thread_id, name="Z-7F3K · klaar")
    assert await bot.close_forum_topic(corner.forum, topic.message_thread_id)
    assert await bot.delete_forum_topic(corner.forum, topic.message_thread_id)


async def test_it_reads_chats_and_members(corner: Corner, bot: Bot) -> None:
    chat = await bot.get_chat(corner.forum)
    assert (chat.title, chat.is_forum) == ("Ambtenaren", True)
    member = await bot.get_chat_member(corner.forum, BOT)
    assert member.status == ChatMemberStatus.ADMINISTRATOR
    administrators = await bot.get_chat_administrators(corner.forum)
    assert {admin.user.id for admin in administrators} == {corner.karel, BOT}
    assert await bot.get_chat_member_count(corner.forum) == 2


async def test_it_sends_a_photo_and_fetches_it_back(corner: Corner, bot: Bot) -> None:
    sent = await bot.send_photo(corner.amina, plain_picture(), caption="QR")
    file = await bot.get_file(sent.photo[-1].file_id)
    assert bytes(await file.download_as_bytearray()) == plain_picture()
    document = await bot.send_document(corner.amina, b"tekst", filename="lees.txt")
    assert document.document is not None
    assert document.document.file_name == "lees.txt"


async def test_refusals_become_the_librarys_own_errors(
    corner: Corner, town: TownClient, bot: Bot
) -> None:
    await town.fault("429", method="sendMessage", retry_after=7)
    with pytest.raises(RetryAfter) as wait:
        await bot.send_message(corner.amina, "x")
    assert wait.value.retry_after == timedelta(seconds=7)
    await town.fault("502", method="sendMessage")
    with pytest.raises(NetworkError, match="Bad Gateway"):
        await bot.send_message(corner.amina, "x")
    with pytest.raises(BadRequest, match="Message text is empty"):
        await bot.send_message(corner.amina, " ")
    new = await town.migrate(corner.forum)
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(corner.forum, "x")
    assert moved.value.new_chat_id == new
    await town.block(corner.amina)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(corner.amina, "x")


async def test_silence_and_broken_lines_become_network_errors(
    corner: Corner, town: TownClient, bot: Bot
) -> None:
    await town.fault("timeout_after_delivery", method="sendMessage")
    with pytest.raises(TimedOut):
        await bot.send_message(corner.amina, "aangekomen", read_timeout=0.2)
    await town.clear_faults()
    assert (await town.messages(corner.amina))[-1].text == "aangekomen"
    await town.fault("down")
    with pytest.raises(NetworkError):
        await bot.get_me()
    await town.clear_faults()


async def test_conflicts_and_wrong_tokens(
    process: TownProcess, corner: Corner, town: TownClient, bot: Bot
) -> None:
    await bot.set_webhook("http://127.0.0.1:9/hook", secret_token="stil")
    with pytest.raises(Conflict):
        await bot.get_updates()
    assert (await bot.get_webhook_info()).url == "http://127.0.0.1:9/hook"
    await bot.delete_webhook()
    stranger = Bot("100:wrong", base_url=f"{process.api}/bot")
    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await stranger.shutdown()
