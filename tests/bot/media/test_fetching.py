"""Files come in through a narrow door: counted, never led elsewhere, and without a trace."""

import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from aiohttp import web

from bot.demo.client import TownClient
from bot.media.fetching import bring, fetch, pass_on
from bot.media.pdf_process import PdfProcess
from bot.media.photo_process import PhotoProcess
from bot.telegram_bot import unheeded
from bot.transport import Transport
from domain.conversations.attachments import MEGABYTE, Medium
from handlers.telegram.calls import Failure, FailureKind, Fetch, Fetched, PassOn
from tests import files, pdfs
from tests.journeys.stage import TOKEN

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]

SAMIRA = 521


@contextlib.asynccontextmanager
async def _serving(answer: Answer) -> AsyncIterator[Transport]:
    """Give a transport to a server whose files answer as told."""
    app = web.Application()
    app.add_routes([web.get("/file/{rest:.+}", answer)])
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        async with Transport(f"http://127.0.0.1:{runner.addresses[0][1]}", TOKEN) as transport:
            yield transport
    finally:
        await runner.cleanup()


async def _downloaded(answer: Answer, path: str = "photos/file_1.jpg") -> bytes | Failure | None:
    async with _serving(answer) as transport:
        return await transport.download(path, 5 * MEGABYTE)


async def _fifty_megabytes(request: web.Request) -> web.StreamResponse:
    """Send without end, and without saying how much."""
    response = web.StreamResponse()
    await response.prepare(request)
    with contextlib.suppress(ConnectionError):
        for _ in range(50):
            await response.write(bytes(MEGABYTE))
    return response


async def _elsewhere(request: web.Request) -> web.StreamResponse:
    if request.path.endswith("secret"):
        return web.Response(body=b"what lies elsewhere")
    raise web.HTTPFound("/file/secret")


async def _breaks_off(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Length": "1000"})
    await response.prepare(request)
    await response.write(bytes(10))
    assert request.transport is not None
    request.transport.abort()
    return response


def _status(status: int) -> Answer:
    async def answer(request: web.Request) -> web.StreamResponse:
        del request
        return web.Response(status=status, body=b"no file")

    return answer


async def test_what_is_too_much_is_not_read_to_its_end() -> None:
    assert await _downloaded(_fifty_megabytes) is None


async def test_a_redirect_leads_nowhere() -> None:
    assert await _downloaded(_elsewhere) == Failure(FailureKind.REFUSED)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (404, FailureKind.REFUSED),
        (403, FailureKind.REFUSED),
        (429, FailureKind.UNREACHED),
        (500, FailureKind.UNREACHED),
        (502, FailureKind.UNREACHED),
    ],
)
async def test_a_file_that_is_gone_is_given_up_and_a_server_in_trouble_is_asked_again(
    status: int, kind: FailureKind
) -> None:
    assert await _downloaded(_status(status)) == Failure(kind)


async def test_half_a_file_is_no_file() -> None:
    assert await _downloaded(_breaks_off) == Failure(FailureKind.UNREACHED)


@pytest.mark.parametrize(
    "path", ["", "/etc/passwd", "../botAnother/getMe", "photos/..", "a?b", "a#b", "a b", "ë"]
)
async def test_only_a_plain_path_is_asked_for(path: str) -> None:
    assert await _downloaded(_fifty_megabytes, path) == Failure(FailureKind.REFUSED)


async def _sent(town: TownClient, kind: Medium, content: bytes) -> str:
    await town.add_person("Samira", user=SAMIRA)
    sent = await town.send(SAMIRA, kind.value, content=content)
    of = sent.raw["photo"][0] if kind is Medium.PHOTO else sent.raw["voice"]
    return str(of["file_id"])


async def _fetched(
    transport: Transport, town: TownClient, medium: Medium, content: bytes
) -> Fetched | Failure:
    number = await _sent(town, medium, content)
    return await fetch(
        transport, PhotoProcess(), Fetch("getFile", {"file_id": number}, medium=medium)
    )


async def test_a_photo_comes_in_without_its_metadata(
    town: TownClient, transport: Transport
) -> None:
    fetched = await _fetched(transport, town, Medium.PHOTO, files.photo())
    assert isinstance(fetched, Fetched)
    assert fetched.content.startswith(b"\xff\xd8")
    assert files.SECRET.encode() not in fetched.content


async def test_a_voice_message_comes_in_as_it_is(town: TownClient, transport: Transport) -> None:
    assert await _fetched(transport, town, Medium.VOICE, files.voice()) == Fetched(files.voice())


async def test_what_people_send_in_the_demo_town_can_be_taken_in(
    town: TownClient, transport: Transport
) -> None:
    await town.add_person("Samira", user=SAMIRA)
    photo, voice = await town.send(SAMIRA, "photo"), await town.send(SAMIRA, "voice")
    for medium, of in (
        (Medium.PHOTO, photo.raw["photo"][0]),
        (Medium.VOICE, voice.raw["voice"]),
    ):
        call = Fetch("getFile", {"file_id": of["file_id"]}, medium=medium)
        fetched = await fetch(transport, PhotoProcess(), call)
        assert isinstance(fetched, Fetched)
        assert fetched.content


@pytest.mark.parametrize(
    ("medium", "content", "refusal"),
    [
        (Medium.PHOTO, bytes(5 * MEGABYTE + 1), "photo-too-big"),
        (Medium.PHOTO, files.bomb(), "photo-too-many-pixels"),
        (Medium.PHOTO, files.voice(), "photo-unfit"),
        (Medium.VOICE, files.photo(), "voice-unfit"),
    ],
)
async def test_what_cannot_be_taken_in_says_why(
    town: TownClient, transport: Transport, medium: Medium, content: bytes, refusal: str
) -> None:
    assert await _fetched(transport, town, medium, content) == Fetched(refusal=refusal)


async def test_a_file_nobody_knows_is_refused(town: TownClient, transport: Transport) -> None:
    call = Fetch("getFile", {"file_id": "unknown"}, medium=Medium.PHOTO)
    assert await fetch(transport, PhotoProcess(), call) == Failure(FailureKind.REFUSED)


async def test_neither_the_path_nor_the_token_is_logged(
    caplog: pytest.LogCaptureFixture, town: TownClient, transport: Transport
) -> None:
    caplog.set_level(logging.DEBUG)
    await _fetched(transport, town, Medium.PHOTO, files.photo())
    assert TOKEN not in caplog.text
    assert "file_" not in caplog.text


async def _passed_on(transport: Transport, town: TownClient, content: bytes) -> object:
    await town.add_person("Samira", user=SAMIRA)
    await town.say(SAMIRA, "/start")
    sent = await town.send_document(SAMIRA, pdfs.NAME, content)
    source = str(sent.raw["document"]["file_id"])
    call = PassOn("sendDocument", {"chat_id": SAMIRA}, source=source, name="ours.pdf")
    return await pass_on(transport, PdfProcess(), call, unheeded)


async def test_a_pdf_is_passed_on_as_another_file(town: TownClient, transport: Transport) -> None:
    sent = await _passed_on(transport, town, pdfs.pdf())
    assert isinstance(sent, dict)
    (shown,) = [each for each in await town.messages(SAMIRA) if each.by_bot]
    assert shown.document is not None
    assert shown.document.name == "ours.pdf"
    assert b"Jan" not in await town.download(shown.document)
    assert sent["document"]["file_id"] == shown.raw["document"]["file_id"]


async def test_a_paper_that_was_passed_on_is_brought_for_the_desk(
    town: TownClient, transport: Transport
) -> None:
    sent = await _passed_on(transport, town, pdfs.pdf())
    assert isinstance(sent, dict)
    brought = await bring(transport, sent["document"]["file_id"])
    assert isinstance(brought, bytes)
    assert brought.startswith(b"%PDF")
    assert b"Jan" not in brought
    nothing = await bring(transport, "a file that nobody has")
    assert isinstance(nothing, Failure)
    async with Transport("http://127.0.0.1:9", TOKEN) as silent:
        assert await bring(silent, "any") == Failure(FailureKind.UNREACHED)


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (bytes(10 * MEGABYTE + 1), "file-too-big"),
        (pdfs.HOSTILE["a film"], "file-active"),
        (b"GIF89a", "file-not-pdf"),
    ],
)
async def test_what_cannot_be_passed_on_is_sent_to_nobody(
    town: TownClient, transport: Transport, content: bytes, refusal: str
) -> None:
    assert await _passed_on(transport, town, content) == Fetched(refusal=refusal)
    assert not [each for each in await town.messages(SAMIRA) if each.by_bot]


async def test_a_server_that_breaks_off_before_anything_was_sent_leaves_no_doubt(
    town: TownClient, transport: Transport
) -> None:
    await town.fault("reset", method="getFile")
    assert await _passed_on(transport, town, pdfs.pdf()) == Failure(FailureKind.UNREACHED)
