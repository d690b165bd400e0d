import aiohttp

from bot.demo.client import TownClient
from bot.demo.files import plain_picture
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
