"""A PDF that is passed on holds its pages and nothing else; one that does more is refused."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfReader

from bot.demo.paper import plain_paper
from bot.media.pdf_process import PdfProcess
from bot.media.safe_pdf import MOST_PAGES, safe_pdf
from bot.media.unfit import Unfit
from tests import pdfs

TRACES = (b"Jan", b"Geheim", b"GPS", b"Tekstmaker", b"20261101", b"12345678", b"xmpmeta")
ALLOWED = {
    "/Type",
    "/Parent",
    "/MediaBox",
    "/CropBox",
    "/Rotate",
    "/UserUnit",
    "/Group",
    "/Resources",
    "/Contents",
    "/Annots",
}
BOMBS: dict[str, Callable[[], bytes]] = {
    "a page": pdfs.bomb,
    "a bomb in a bomb": pdfs.bomb_in_bomb,
    "many": pdfs.many_bombs,
    "objects": pdfs.object_bomb,
    "pages": lambda: pdfs.pdf(pages=MOST_PAGES + 1),
}


async def _why_not(content: bytes) -> str:
    with pytest.raises(Unfit) as unfit:
        await PdfProcess().safe(content)
    return unfit.value.key


def _read(content: bytes) -> Any:
    return PdfReader(BytesIO(content), strict=True)


async def test_a_good_one_keeps_its_words_and_loses_who_made_it() -> None:
    given = pdfs.pdf(page=b"/Rotate 90")
    assert all(trace in given for trace in TRACES)
    safe = await PdfProcess().safe(given)
    assert not [trace for trace in TRACES if trace in safe]
    read = _read(safe)
    (page,) = read.pages
    assert pdfs.STORY in page.extract_text()
    assert page.rotation == 90
    assert page.mediabox.height == 842
    assert read.metadata is None
    assert read.xmp_metadata is None
    assert set(read.trailer) == {"/Size", "/Root"}
    assert set(page) <= ALLOWED
    assert set(read.root_object) == {"/Type", "/Pages"}


@pytest.mark.parametrize("what", pdfs.HOSTILE)
async def test_what_does_more_than_be_read_is_refused(what: str) -> None:
    assert await _why_not(pdfs.HOSTILE[what]) == "file-active"


async def test_a_locked_one_is_refused() -> None:
    assert await _why_not(pdfs.LOCKED) == "file-locked"


@pytest.mark.parametrize("what", BOMBS)
async def test_what_unpacks_to_too_much_is_refused(what: str) -> None:
    content = BOMBS[what]()
    assert len(content) < 2_000_000
    assert await _why_not(content) == "file-too-much"


@pytest.mark.parametrize(
    "content", [b"", b"MZ\x90", b"<html>%PDF", b"GIF89a", b"\xff\xd8\xff\xe0JFIF"]
)
async def test_what_is_no_pdf_is_refused_as_such(content: bytes) -> None:
    key = await _why_not(content)
    assert key == ("file-unfit" if b"%PDF-" in content else "file-not-pdf")


@pytest.mark.parametrize("content", [b"%PDF-1.7", b"%PDF-1.7\n" + bytes(9_000), pdfs.pdf()[:400]])
async def test_nonsense_is_refused(content: bytes) -> None:
    assert await _why_not(content) == "file-unfit"


def test_only_links_to_the_web_stay_and_notes_in_the_margin_go() -> None:
    links = (
        b"/Annots [ << /Subtype /Link /Rect [1 2 3 4] /T (Jan) /Contents (Geheim)"
        b" /A << /S /URI /URI (https://stad.example/plan) >> >>"
        b" << /Subtype /Link /Rect [1 2 3 4] /A << /S /URI /URI (file:///etc/passwd) >> >>"
        b" << /Subtype /Link /Rect [1 2 3 4] /A << /S /URI /URI (javascript:alert\\(1\\)) >> >>"
        b" << /Subtype /Text /Rect [1 2 3 4] /T (Jan) /Contents (Geheim) >> ]"
    )
    safe = safe_pdf(pdfs.pdf(page=links))
    (page,) = _read(safe).pages
    (link,) = page["/Annots"]
    assert link.get_object()["/A"]["/URI"] == "https://stad.example/plan"
    assert not [trace for trace in TRACES if trace in safe]
    assert b"passwd" not in safe
    assert b"alert" not in safe


def test_going_to_a_page_of_its_own_when_it_opens_is_no_reason_to_refuse() -> None:
    safe = safe_pdf(pdfs.pdf(catalog=b"/OpenAction [ 3 0 R /Fit ] /PageMode /UseOutlines"))
    assert set(_read(safe).root_object) == {"/Type", "/Pages"}


def test_hidden_layers_stay_hidden() -> None:
    layers = b"/OCProperties << /OCGs [ 9 0 R ] /D << /OFF [ 9 0 R ] >> >>"
    layer = b"<< /Type /OCG /Name (Oud) /Usage << /CreatorInfo << /Creator (Jan) >> >> >>"
    safe = safe_pdf(pdfs.pdf(catalog=layers, more=[layer]))
    properties = _read(safe).root_object["/OCProperties"]
    assert properties["/D"]["/OFF"][0].get_object()["/Name"] == "Oud"
    assert b"Jan" not in safe


def test_what_programs_note_in_pictures_and_layers_is_left_out() -> None:
    drawing = pdfs.stream(
        b"q Q",
        b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /PTEX.FileName (C:/Jan/Geheim.pdf)"
        b" /PTEX.InfoDict << /Author (Jan) >> /LastModified (D:20261101)",
    )
    layer = b"<< /Type /OCG /Name (Oud) /Usage << /User << /Type /Ind /Name (Jan) >> >> >>"
    given = pdfs.pdf(
        catalog=b"/OCProperties << /OCGs [ 10 0 R ] /D << /Creator (Jan) /OFF [ 10 0 R ] >> >>",
        page=b"/Group << /S /Transparency /Note (Geheim) >>",
        resources=b"/XObject << /B 9 0 R >> /Author (Jan) /PTEX.Note (Geheim)"
        b" /StructTreeRoot << /S /JavaScript /JS (Jan) >>",
        more=[drawing, layer],
    )
    safe = safe_pdf(given)
    assert not [trace for trace in TRACES if trace in safe]
    read = _read(safe)
    assert read.pages[0]["/Group"]["/S"] == "/Transparency"
    assert read.pages[0]["/Resources"]["/XObject"]["/B"]["/BBox"] == [0, 0, 9, 9]
    layers = read.root_object["/OCProperties"]
    assert layers["/D"]["/OFF"][0].get_object()["/Name"] == "Oud"


def test_what_nothing_leads_to_is_left_out() -> None:
    safe = safe_pdf(pdfs.pdf(more=[pdfs.stream(b"Jan was hier")]) + b"\nMZ behind the end")
    assert b"Jan" not in safe
    assert b"MZ" not in safe


def test_what_other_programs_write_goes_along() -> None:
    picture = Image.effect_noise((400, 300), 60).convert("RGB")
    for more in ({}, {"save_all": True, "append_images": [picture] * 3}):
        into = BytesIO()
        picture.save(into, "PDF", author="Jan Geheim", title="Plan", **more)
        safe = safe_pdf(into.getvalue())
        assert len(_read(safe).pages) == (4 if more else 1)
        assert b"Jan" not in safe
        drawn = _read(safe).pages[0].images[0].image
        assert drawn is not None
        assert drawn.size == (400, 300)


def test_once_more_changes_nothing() -> None:
    once = safe_pdf(plain_paper("Dag"))
    assert safe_pdf(once) == once


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(0, 1_400), st.integers(0, 255)), min_size=1, max_size=60))
def test_whatever_was_changed_in_it_nothing_but_a_clean_one_comes_out(
    changes: list[tuple[int, int]],
) -> None:
    content = bytearray(pdfs.pdf())
    for place, byte in changes:
        content[place] = byte
    try:
        safe = safe_pdf(bytes(content))
    except Unfit:
        return
    assert set(_read(safe).trailer) == {"/Size", "/Root"}
    assert b"Tekstmaker" not in safe


async def test_the_process_can_open_nothing_and_is_the_one_that_runs() -> None:
    def doing(work: str) -> PdfProcess:
        ours = "import bot.media.pdf_process as it, bot.media.safe_pdf as safe"
        return PdfProcess(("-c", f"{ours}; safe.safe_pdf = lambda _: {work}; it.main()"))

    assert await doing("b'written'").safe(b"") == b"written"
    with pytest.raises(Unfit):
        await doing("open('/proc/self/environ', 'rb').read()").safe(b"")
    assert PdfProcess.PROGRAM[-1] == "bot.media.pdf_process"


async def test_one_that_hangs_is_given_up() -> None:
    with pytest.raises(Unfit) as unfit:
        await PdfProcess(("-c", "import time; time.sleep(600)"), seconds=2).safe(b"")
    assert unfit.value.key == "file-unfit"
