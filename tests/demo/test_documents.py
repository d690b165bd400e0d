from pathlib import PurePath

import aiohttp
import pytest

from bot.demo.client import Seen, SeenDocument, TownClient
from bot.demo.paper import plain_paper
from bot.transport import Transport
from domain.identifiers import ChatId
from handlers.telegram.calls import Call, Failure
from tests.demo.corner import Corner
from tests.demo.town_process import TownProcess

TOKEN = "100:demo-town-token"
CALENDAR = b"BEGIN:VCALENDAR\r\nSUMMARY:Overleg\\, met caf\xc3\xa9\r\nEND:VCALENDAR\r\n"
BUTTONS = {"inline_keyboard": [[{"text": "Kaart", "callback_data": "x"}]]}


async def send(process: TownProcess, corner: Corner, name: str, content: bytes) -> int:
    """Let the bot send a document with a caption and buttons, as it does in earnest."""
    call = Call(
        "sendDocument",
        {
            "chat_id": ChatId(corner.amina),
            "caption": "<b>Overleg</b>",
            "parse_mode": "HTML",
            "reply_markup": BUTTONS,
        },
        {"document": (name, content)},
    )
    async with Transport(process.api, TOKEN) as transport:
        sent = await transport.call(call)
    assert not isinstance(sent, Failure)
    return int(sent["message_id"])


async def shown(town: TownClient, corner: Corner, number: int) -> tuple[Seen, SeenDocument]:
    (seen,) = [each for each in await town.messages(corner.amina) if each.id == number]
    assert seen.document
    return seen, seen.document


@pytest.mark.parametrize(
    ("name", "content", "mime"),
    [
        ("bijeenkomst.ics", CALENDAR, "text/calendar"),
        ("verslag.pdf", plain_paper("Verslag"), "application/pdf"),
    ],
)
async def test_what_the_bot_sends_can_be_read_back_to_the_byte(
    process: TownProcess, corner: Corner, town: TownClient, name: str, content: bytes, mime: str
) -> None:
    seen, document = await shown(town, corner, await send(process, corner, name, content))
    assert (document.name, document.mime, document.size) == (name, mime, len(content))
    assert (seen.text, seen.buttons) == ("Overleg", ["Kaart"])
    assert await town.download(document) == content


async def test_a_document_gets_other_words_and_buttons_and_stays(
    process: TownProcess, corner: Corner, town: TownClient
) -> None:
    number = await send(process, corner, "bijeenkomst.ics", CALENDAR)
    place = {"chat_id": corner.amina, "message_id": number}
    changed = await corner.does("editMessageCaption", **place, caption="Verzet")
    assert changed["edit_date"]
    seen, document = await shown(town, corner, number)
    assert (seen.text, seen.buttons) == ("Verzet", [])
    assert await town.download(document) == CALENDAR
    refusal = await corner.refused("editMessageCaption", **place, caption="Verzet")
    assert refusal.startswith("Bad Request: message is not modified")
    await corner.does("editMessageReplyMarkup", **place, reply_markup=BUTTONS)
    seen, _ = await shown(town, corner, number)
    assert (seen.text, seen.buttons) == ("Verzet", ["Kaart"])
    refusal = await corner.refused("editMessageCaption", **place, caption="c" * 1025)
    assert refusal == "Bad Request: message caption is too long"
    await corner.does("editMessageCaption", **place)
    seen, _ = await shown(town, corner, number)
    assert (seen.text, seen.buttons) == ("", [])


async def test_a_text_has_no_caption_to_edit(corner: Corner) -> None:
    sent = await corner.does("sendMessage", chat_id=corner.amina, text="Dag")
    place = {"chat_id": corner.amina, "message_id": sent["message_id"]}
    refusal = await corner.refused("editMessageCaption", **place, caption="x")
    assert refusal == "Bad Request: there is no caption in the message to edit"
    refusal = await corner.refused("editMessageCaption", chat_id=corner.amina, message_id=999)
    assert refusal == "Bad Request: message to edit not found"


async def test_a_document_takes_the_place_of_another(
    process: TownProcess, corner: Corner, town: TownClient
) -> None:
    number = await send(process, corner, "bijeenkomst.ics", CALENDAR)
    newer = await send(process, corner, "nieuw.ics", CALENDAR + b"\r\n")
    _, document = await shown(town, corner, newer)
    media = {"type": "document", "media": PurePath(document.url).name}
    place = {"chat_id": corner.amina, "message_id": number}
    await corner.does("editMessageMedia", **place, media=media)
    _, document = await shown(town, corner, number)
    assert document.name == "nieuw.ics"


async def test_the_bot_sends_on_what_somebody_sent_without_seeing_it(
    corner: Corner, town: TownClient
) -> None:
    sent = await town.send_document(
        corner.amina, "notulen.pdf", b"%PDF-1.4 of zoiets", caption="Van gisteren"
    )
    heard = (await corner.update("message"))["document"]
    assert (heard["file_name"], heard["mime_type"]) == ("notulen.pdf", "application/pdf")
    assert heard["file_size"] == len(b"%PDF-1.4 of zoiets")
    assert sent.text == "Van gisteren"
    await corner.does("sendDocument", chat_id=corner.forum, document=heard["file_id"])
    passed_on = (await town.messages(corner.forum))[-1].document
    assert passed_on
    assert passed_on.name == "notulen.pdf"
    assert await town.download(passed_on) == b"%PDF-1.4 of zoiets"


async def test_somebody_may_lie_about_what_they_send(corner: Corner, town: TownClient) -> None:
    await town.send_document(corner.amina, "../../foto.pdf\n", b"MZ", "text/html", size=9)
    heard = (await corner.update("message"))["document"]
    assert (heard["file_name"], heard["mime_type"], heard["file_size"]) == (
        "../../foto.pdf\n",
        "text/html",
        9,
    )
    file = await corner.does("getFile", file_id=heard["file_id"])
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{town.address}/file/bot{TOKEN}/{file['file_path']}") as answer,
    ):
        assert await answer.read() == b"MZ"


async def test_the_paper_that_the_town_makes_says_where_each_part_begins() -> None:
    paper = plain_paper("Een (klein) verslag")
    start = int(paper.split(b"startxref\n")[1].split()[0])
    lines = paper[start:].split(b"\n")
    assert lines[0] == b"xref"
    places = [int(line.split()[0]) for line in lines[3:8]]
    assert [paper[place : place + 7] for place in places] == [
        b"%d 0 obj" % number for number in range(1, 6)
    ]
    assert b"(Een \\(klein\\) verslag)" in paper
