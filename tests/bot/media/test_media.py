"""Whatever is sent as a photo or a voice message: only its picture or its speech gets in."""

import zipfile
from io import BytesIO

import pytest
from PIL import Image

from bot.media.safe_photo import LONGEST_SIDE, safe_photo
from bot.media.safe_voice import safe_voice
from bot.media.unfit import Unfit
from domain.conversations.attachments import Medium
from tests import files


def _why_not(medium: Medium, content: bytes) -> str:
    with pytest.raises(Unfit) as unfit:
        {Medium.PHOTO: safe_photo, Medium.VOICE: safe_voice}[medium](content)
    return unfit.value.key


def _opened(content: bytes) -> Image.Image:
    image = Image.open(BytesIO(content))
    image.load()
    return image


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_a_photo_comes_out_as_a_new_jpeg_without_a_word_in_it(form: str) -> None:
    sent = files.photo(form=form)
    assert files.SECRET.encode() in sent or form == "PNG"  # a PNG has its profile packed
    safe = safe_photo(sent)
    assert files.SECRET.encode() not in safe
    image = _opened(safe)
    assert image.format == "JPEG"
    assert image.size == (120, 80)
    assert not image.getexif()
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_a_photo_stands_upright() -> None:
    image = _opened(safe_photo(files.photo((120, 80), orientation=6)))
    assert image.size == (80, 120)
    colours = image.getpixel((75, 5))
    assert isinstance(colours, tuple)
    assert colours[0] > colours[2]  # the red corner that was on the left is on the right now


def test_a_large_photo_is_made_smaller() -> None:
    assert _opened(safe_photo(files.photo((3200, 2000)))).size == (LONGEST_SIDE, 1600)


def test_what_is_seen_through_becomes_white() -> None:
    sheet = Image.new("RGBA", (20, 20), (0, 0, 0, 0))
    sent = BytesIO()
    sheet.save(sent, "PNG")
    assert _opened(safe_photo(sent.getvalue())).getpixel((10, 10)) == (255, 255, 255)


def test_a_decompression_bomb_is_refused_before_it_unfolds() -> None:
    sent = files.bomb()
    assert len(sent) < 10_000
    assert _why_not(Medium.PHOTO, sent) == "photo-too-many-pixels"


def test_a_photo_just_over_the_cap_is_refused() -> None:
    over = files.png(LONGEST_SIDE + 1, LONGEST_SIDE, b"")
    assert _why_not(Medium.PHOTO, over) == "photo-too-many-pixels"
    assert _why_not(Medium.PHOTO, files.photo((2001, 2000), "WEBP")) == "photo-too-many-pixels"


def test_a_small_file_that_asks_for_hours_of_decoding_is_refused() -> None:
    sent = BytesIO()
    Image.new("L", (64, 64), 128).save(sent, "JPEG", progressive=True)
    photo = sent.getvalue()
    assert _opened(safe_photo(photo)).size == (64, 64)
    last_scan = photo[photo.rindex(b"\xff\xda") : -2]
    assert _why_not(Medium.PHOTO, photo[:-2] + last_scan * 100 + photo[-2:]) == "photo-unfit"


@pytest.mark.parametrize("tail", ["zip", "html", "php"])
def test_what_hides_behind_a_photo_does_not_survive(tail: str) -> None:
    hidden = BytesIO()
    if tail == "zip":
        with zipfile.ZipFile(hidden, "w") as archive:
            archive.writestr("payload.txt", "PAYLOAD")
    else:
        hidden.write({"html": b"<script>PAYLOAD</script>", "php": b"<?php PAYLOAD ?>"}[tail])
    sent = files.photo() + hidden.getvalue()
    safe = safe_photo(sent)
    assert b"PAYLOAD" not in safe
    assert not zipfile.is_zipfile(BytesIO(safe))
    assert safe.endswith(b"\xff\xd9")


def _in_form(form: str) -> bytes:
    into = BytesIO()
    Image.new("RGB", (20, 20)).save(into, form)
    return into.getvalue()


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"geen foto",
        b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>',
        b"%PDF-1.7\n" + files.photo(),
        b"PK\x03\x04" + files.photo(),
        b"GIF89a" + files.photo(),
        _in_form("GIF"),
        _in_form("BMP"),
        _in_form("TIFF"),
        files.photo()[:-600],
        files.photo()[:40],
        files.png(100, 100, b"\0" * 10),
        files.png(0, 0, b""),
        files.png(2100, 100, b"\0" * 2101 * 100),
        files.photo(form="WEBP")[:-200],
        files.voice(),
    ],
    ids=lambda sent: repr(sent[:6]),
)
def test_what_is_no_whole_photo_is_refused(sent: bytes) -> None:
    assert _why_not(Medium.PHOTO, sent) == "photo-unfit"


def test_a_voice_message_stays_as_it_was_sent() -> None:
    sent = files.voice()
    assert safe_voice(sent) == sent


def test_a_voice_message_of_many_pages_is_looked_through_whole() -> None:
    sent = files.voice(*[bytes([number]) * 4000 for number in range(60)])
    assert safe_voice(sent) == sent


def test_a_voice_message_may_lack_the_mark_of_its_end() -> None:
    """Telegram's own recorder leaves it out when the last piece is a full one."""
    pages = [files.page(0, [files.HEAD], flags=files.FIRST), files.page(1, [files.TAGS])]
    sent = b"".join([*pages, files.page(2, [files.SOUND])])
    assert safe_voice(sent) == sent


HEAD = files.page(0, [files.HEAD], flags=files.FIRST)
TAGS = files.page(1, [files.TAGS])
END = files.page(2, [files.SOUND], flags=files.LAST)
WHOLE = HEAD + TAGS + END
BROKEN = {
    "empty": b"",
    "no ogg": b"RIFF" + WHOLE,
    "mp3": b"ID3\x04" + bytes(200),
    "a photo": files.photo(),
    "cut off in a page": WHOLE[:-20],
    "cut off in a head": WHOLE + END[:10],
    "cut off in the lacing": WHOLE[: len(HEAD + TAGS) + 27],
    "one bit turned": WHOLE[:-1] + bytes([WHOLE[-1] ^ 1]),
    "another version": HEAD + TAGS + files.page(2, [files.SOUND], flags=files.LAST, version=1),
    "a page missing": HEAD + TAGS + files.page(3, [files.SOUND], flags=files.LAST),
    "pages in another order": HEAD + END + TAGS,
    "two streams": HEAD + TAGS + files.page(2, [files.SOUND], serial=8, flags=files.LAST),
    "a second beginning": HEAD + TAGS + files.page(2, [files.SOUND], flags=files.FIRST),
    "no beginning": files.page(0, [files.HEAD]) + TAGS + END,
    "something after the end": WHOLE + files.page(3, [files.SOUND]),
    "a zip behind it": WHOLE + b"PK\x05\x06" + bytes(18),
    "a page behind it": WHOLE + b"<script>alert(1)</script>" + bytes(40),
    "vorbis": files.page(0, [b"\x01vorbis" + bytes(23)], flags=files.FIRST) + TAGS + END,
    "a head too short": files.page(0, [b"OpusHead"], flags=files.FIRST) + TAGS + END,
    "six channels": files.page(0, [b"OpusHead\x01\x06" + bytes(9)], flags=files.FIRST) + TAGS + END,
    "a later Opus": files.page(0, [b"OpusHead\x10\x01" + bytes(9)], flags=files.FIRST) + TAGS + END,
    "two packets in the head": files.page(0, [files.HEAD, b"x"], flags=files.FIRST) + TAGS + END,
    "no tags": HEAD + files.page(1, [b"x"]) + END,
    "no speech": HEAD + TAGS,
    "a head only": HEAD,
}


@pytest.mark.parametrize("what", BROKEN)
def test_what_is_no_whole_voice_message_is_refused(what: str) -> None:
    assert _why_not(Medium.VOICE, BROKEN[what]) == "voice-unfit"
