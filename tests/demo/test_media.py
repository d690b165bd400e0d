import json

import aiohttp
import pytest

from bot.demo.client import TownClient, TownRefusedError
from bot.demo.files import plain_picture, plain_sound
from tests.demo.corner import Corner
from tests.demo.town_process import TownProcess

TOKEN = "100:demo-town-token"


async def upload(
    process: TownProcess, method: str, chat: int, field: str, content: bytes, caption: str = ""
) -> dict[str, object]:
    form = aiohttp.FormData()
    form.add_field("chat_id", str(chat))
    form.add_field("caption", caption)
    form.add_field(field, content, filename=f"{field}.png", content_type="image/png")
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{process.api}/bot{TOKEN}/{method}", data=form) as answer,
    ):
        given: dict[str, object] = await answer.json()
        return given


async def test_a_photo_goes_up_is_shown_and_comes_down_again(
    process: TownProcess, corner: Corner, town: TownClient
) -> None:
    picture = plain_picture(48)
    answer = await upload(process, "sendPhoto", corner.amina, "photo", picture, "De QR-code")
    assert answer["ok"]
    shown = (await town.messages(corner.amina))[-1]
    assert shown.text == "De QR-code"
    photo = shown.raw["photo"][0]
    assert (photo["width"], photo["height"]) == (48, 48)
    file = await corner.does("getFile", file_id=photo["file_id"])
    async with town.session.get(f"{process.api}/file/bot{TOKEN}/{file['file_path']}") as got:
        assert await got.read() == picture
    async with town.session.get(f"{process.page}{photo['url']}") as got:
        assert got.content_type == "image/png"
        assert await got.read() == picture


async def test_a_file_can_be_sent_again_by_its_id(process: TownProcess, corner: Corner) -> None:
    first = await upload(process, "sendDocument", corner.amina, "document", b"een tekst")
    result = first["result"]
    assert isinstance(result, dict)
    again = await corner.does(
        "sendDocument", chat_id=corner.amina, document=result["document"]["file_id"]
    )
    assert again["document"]["file_id"] == result["document"]["file_id"]


async def test_files_that_are_not_there_are_refused(process: TownProcess, corner: Corner) -> None:
    refusal = await corner.refused("sendPhoto", chat_id=corner.amina)
    assert refusal == "Bad Request: there is no photo in the request"
    refusal = await corner.refused("sendPhoto", chat_id=corner.amina, photo="onbekend")
    assert refusal == "Bad Request: wrong file_id or the file is temporarily unavailable"
    refusal = await corner.refused("getFile", file_id="onbekend")
    assert refusal == "Bad Request: wrong file_id or the file is temporarily unavailable"
    answer = await upload(process, "sendPhoto", corner.amina, "photo", b"")
    assert answer["description"] == "Bad Request: file must be non-empty"
    answer = await upload(process, "sendPhoto", corner.amina, "photo", b"x", "c" * 1025)
    assert answer["description"] == "Bad Request: message caption is too long"


async def test_a_photo_has_no_text_to_edit(process: TownProcess, corner: Corner) -> None:
    answer = await upload(process, "sendPhoto", corner.amina, "photo", b"x")
    result = answer["result"]
    assert isinstance(result, dict)
    refusal = await corner.refused(
        "editMessageText", chat_id=corner.amina, message_id=result["message_id"], text="x"
    )
    assert refusal == "Bad Request: there is no text in the message to edit"


async def test_documents_leave_the_page_only_as_a_download(
    process: TownProcess, corner: Corner, town: TownClient
) -> None:
    sent = await town.send(corner.amina, "document")
    async with town.session.get(f"{process.page}{sent.raw['document']['url']}") as got:
        assert got.headers["Content-Disposition"] == "attachment"
        assert got.content_type == "application/octet-stream"
    async with town.session.get(f"{process.page}/town/files/onbekend") as got:
        assert got.status == 404


async def edit_media(
    process: TownProcess, chat: int, message: int, kind: str, content: bytes, caption: str = ""
) -> dict[str, object]:
    form = aiohttp.FormData()
    form.add_field("chat_id", str(chat))
    form.add_field("message_id", str(message))
    media = {"type": kind, "media": "attach://content", "caption": caption, "parse_mode": "HTML"}
    form.add_field("media", json.dumps(media))
    form.add_field("content", content, filename="x.ogg", content_type="audio/ogg")
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{process.api}/bot{TOKEN}/editMessageMedia", data=form) as answer,
    ):
        given: dict[str, object] = await answer.json()
        return given


async def test_a_photo_or_sound_takes_the_place_of_a_text_and_protection_stays(
    process: TownProcess, corner: Corner, town: TownClient
) -> None:
    sent = await corner.does(
        "sendMessage", chat_id=corner.forum, text="Een ogenblik", protect_content=True
    )
    number = sent["message_id"]
    answer = await edit_media(process, corner.forum, number, "photo", plain_picture(), "<b>Zie</b>")
    assert answer["ok"], answer
    (shown,) = [each for each in await town.messages(corner.forum) if each.id == number]
    assert shown.protected
    assert shown.raw["caption"] == "Zie"
    assert shown.raw["photo"]
    assert "text" not in shown.raw
    refusal = await corner.refused(
        "editMessageText", chat_id=corner.forum, message_id=number, text="x"
    )
    assert refusal == "Bad Request: there is no text in the message to edit"
    answer = await edit_media(process, corner.forum, number, "audio", plain_sound(1))
    assert answer["ok"], answer
    (shown,) = [each for each in await town.messages(corner.forum) if each.id == number]
    assert "photo" not in shown.raw
    assert "caption" not in shown.raw
    async with town.session.get(f"{process.page}{shown.raw['audio']['url']}") as got:
        assert got.content_type == "audio/ogg"
        assert await got.read() == plain_sound(1)


async def test_media_that_is_not_there_or_not_known_is_refused(corner: Corner) -> None:
    sent = await corner.does("sendMessage", chat_id=corner.forum, text="Een ogenblik")
    place = {"chat_id": corner.forum, "message_id": sent["message_id"]}
    for media, words in (
        (None, "Bad Request: input media is not specified"),
        ({"type": "voice", "media": "x"}, "Bad Request: can't parse InputMedia"),
        ({"type": "photo"}, "Bad Request: input media is not specified"),
        ({"type": "photo", "media": "x"}, "Bad Request: wrong file_id"),
    ):
        refusal = await corner.refused("editMessageMedia", **place, media=media)
        assert refusal.startswith(words), refusal


async def test_people_send_photos_and_voice_messages_of_their_own(
    process: TownProcess, corner: Corner, town: TownClient
) -> None:
    await town.send(corner.amina, "photo", content=b"any bytes at all", caption="kijk")
    heard = await corner.update("message")
    file = await corner.does("getFile", file_id=heard["photo"][0]["file_id"])
    async with town.session.get(f"{process.api}/file/bot{TOKEN}/{file['file_path']}") as got:
        assert await got.read() == b"any bytes at all"
    await town.send(corner.amina, "voice")
    heard = await corner.update("message")
    assert heard["voice"]["file_size"] == len(plain_sound(4))


async def test_a_file_of_more_than_twenty_megabytes_is_not_given(
    corner: Corner, town: TownClient
) -> None:
    await town.send(corner.amina, "voice", content=b"short", size=20 * 1024 * 1024 + 1)
    heard = await corner.update("message")
    assert heard["voice"]["file_size"] == 20 * 1024 * 1024 + 1
    refusal = await corner.refused("getFile", file_id=heard["voice"]["file_id"])
    assert refusal == "Bad Request: file is too big"


async def test_what_people_send_must_be_in_base64(corner: Corner, town: TownClient) -> None:
    with pytest.raises(TownRefusedError, match="content must be base64"):
        await town.post("send", user=corner.amina, kind="photo", content="§")
