"""A photo is drawn anew in a process of its own: what it takes or breaks is lost with that."""

import asyncio
import os
import re
import subprocess
import sys
from functools import partial
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from bot.media.photo_process import PhotoProcess
from bot.media.unfit import Unfit
from tests import files
from tests.journeys.stage import MOST_MEGABYTES, ROOT

MEASURED = (
    "import sys; told = open('/proc/self/status');"
    "from bot.media.photo_process import main\n"
    "try: main()\n"
    "finally: told.seek(0); print(told.read(), file=sys.stderr)"
)


def _noise(size: tuple[int, int], form: str, mode: str = "RGB", **more: object) -> bytes:
    """Draw what compresses badly, so that no decoder has it easy."""
    tile, sheet = Image.effect_noise((256, 256), 60).convert(mode), Image.new(mode, size)
    for left in range(0, size[0], 256):
        for top in range(0, size[1], 256):
            sheet.paste(tile, (left, top))
    into = BytesIO()
    sheet.save(into, form, **more)
    return into.getvalue()


WORST = {
    "progressive": partial(_noise, (2560, 2560), "JPEG", progressive=True, subsampling=0),
    "four colours": partial(_noise, (2560, 2560), "JPEG", "CMYK", progressive=True),
    "turned": partial(
        _noise, (2560, 2560), "JPEG", exif=b"Exif\0\0II*\0\b\0\0\0\1\0\x12\1\3\0\1\0\0\0\6\0\0\0"
    ),
    "see-through": partial(_noise, (2560, 2560), "PNG", "RGBA", compress_level=1),
    "webp": partial(_noise, (2000, 2000), "WEBP", "RGBA", lossless=True, quality=0, method=0),
    "webp over the cap": partial(_noise, (4000, 4000), "WEBP"),
    "progressive over the cap": partial(_noise, (4000, 4000), "JPEG", progressive=True),
}


def _memory_of_the_service() -> int:
    """Give the megabytes that the operating guide tells systemd to let the service have."""
    told = (ROOT / "docs" / "operating.md").read_text("utf-8")
    (most,) = re.findall(r"^MemoryMax=(\d+)M$", told, re.MULTILINE)
    return int(most)


@pytest.mark.parametrize("what", WORST)
def test_the_worst_photo_and_the_bot_fit_in_the_memory_we_state(what: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", MEASURED],
        input=WORST[what](),
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert (done.returncode in {3, 4}) == ("over the cap" in what)
    assert done.stdout.startswith(b"\xff\xd8") == (done.returncode == 0)
    (peak,) = re.findall(rb"^VmHWM:\s+(\d+) kB$", done.stderr, re.MULTILINE)
    assert MOST_MEGABYTES + int(peak) / 1024 < _memory_of_the_service()


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
async def test_a_photo_comes_out_safe(form: str) -> None:
    safe = await PhotoProcess().safe(files.photo(form=form, orientation=6))
    assert Image.open(BytesIO(safe)).size == (80, 120)
    assert files.SECRET.encode() not in safe


async def _why_not(photos: PhotoProcess, content: bytes = b"") -> str:
    with pytest.raises(Unfit) as unfit:
        await photos.safe(content)
    return unfit.value.key


async def test_what_is_no_photo_says_why() -> None:
    photos = PhotoProcess()
    assert await _why_not(photos, files.bomb()) == "photo-too-many-pixels"
    assert await _why_not(photos, files.voice()) == "photo-unfit"
    assert await _why_not(photos) == "photo-unfit"
    assert await photos.safe(files.photo())


async def test_more_memory_than_allowed_is_not_taken() -> None:
    less = "it.bounded_process.MOST_MEMORY = 40 << 20"
    little = f"import bot.media.photo_process as it; {less}; it.main()"
    photos = PhotoProcess(("-c", little))
    assert await photos.safe(files.photo())
    assert await _why_not(photos, WORST["see-through"]()) == "photo-too-many-pixels"


@pytest.mark.parametrize("how", [6, 9, 11])
async def test_a_photo_that_ends_its_process_is_refused_and_the_next_one_is_not(how: int) -> None:
    dies = (
        f"import os, sys\nif sys.stdin.read() == 'die': os.kill(os.getpid(), {how})\nprint('safe')"
    )
    photos = PhotoProcess(("-c", dies))
    assert await _why_not(photos, b"die") == "photo-unfit"
    assert await photos.safe(b"live") == b"safe\n"


async def test_a_photo_that_takes_for_ever_is_refused_and_nothing_goes_on_with_it(
    tmp_path: Path,
) -> None:
    number = tmp_path / "number"
    hangs = f"import os, time; open({str(number)!r}, 'w').write(str(os.getpid())); time.sleep(600)"
    assert await _why_not(PhotoProcess(("-c", hangs), seconds=5)) == "photo-unfit"
    with pytest.raises(ProcessLookupError):
        os.kill(int(number.read_text()), 0)


async def test_one_photo_is_drawn_at_a_time(tmp_path: Path) -> None:
    """Each makes a folder of one name while it works: two at once would not go together."""
    alone = f"import os; os.mkdir({str(tmp_path / 'busy')!r}); os.rmdir({str(tmp_path / 'busy')!r})"
    photos = PhotoProcess(
        ("-c", "import time; " + alone.replace("; os.r", "; time.sleep(0.1); os.r"))
    )
    assert await asyncio.gather(*(photos.safe(b"") for _ in range(4))) == [b""] * 4


async def test_nothing_of_ours_goes_along(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCHAKEL_TOKEN", files.SECRET)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", files.SECRET)
    told = await PhotoProcess(("-c", "import os; print(dict(os.environ))")).safe(b"")
    assert b"PATH" in told
    assert files.SECRET.encode() not in told


async def test_the_decoder_can_open_nothing() -> None:
    """What a photo could make of it: the program's own work, put in the place of the decoder's."""

    def doing(work: str) -> PhotoProcess:
        ours = "import bot.media.photo_process as it, bot.media.safe_photo as safe"
        return PhotoProcess(("-c", f"{ours}; safe.safe_photo = lambda _: {work}; it.main()"))

    assert await doing("b'drawn'").safe(files.photo()) == b"drawn"
    opens = doing("open('/dev/zero', 'rb').read(9)")
    assert await _why_not(opens, files.photo()) == "photo-unfit"
    assert PhotoProcess.PROGRAM[-1] == "bot.media.photo_process"
