"""Printed documents: tagged, with their words as text, and nothing in them taken for markup."""

from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest
from pdfua import validate
from pypdf import PdfReader

from services.printing.document import (
    Bar,
    Bars,
    Block,
    Curve,
    CurveLine,
    Document,
    Points,
    Section,
    Table,
    Words,
)
from services.printing.typesetting import pdf

REPORT = Document(
    title="Jaarverslag 2027",
    language="nl",
    author="Gemeente Voorbeeldstad",
    lead="Wat het netwerk dit jaar deed.",
    foot="Sleutelfiguren Voorbeeldstad",
    sections=(
        Section("Hoe het ging", (Words("Er kwam veel binnen."), Points(("Eén", "Twee")))),
        Section(
            "Waar het over ging",
            (
                Bars(
                    ("Onderwerp", "Dit jaar", "Vorig jaar"),
                    (Bar("Spanning", (0.5,), ("10", "5")), Bar("Rest", (0,), ("-", "niet geteld"))),
                ),
                Curve(
                    "Hoe het ging",
                    ("maart", "mei", "juli"),
                    (CurveLine("goed", (0.5, 1, 0.2)), CurveLine("slecht", (None, 0.3, None))),
                ),
                Table(("Buurt", "Hoe vaak"), (("Noord", "10"), ("Zuid", "minder dan 5"))),
            ),
        ),
    ),
)
WIDEST_NAME = 85
"""Points: three centimetres."""

HOSTILE = (
    '#panic("x")',
    '#read("/etc/passwd")',
    "*vet* _schuin_ $x^2$ `code`",
    "= Kop\n- punt",
    '"); #import "@preview/x:1.0.0"',
    "\\u{41} <label> @ref //niets",
    "a" * 4_096,
)


def _words(content: bytes) -> str:
    pages = PdfReader(BytesIO(content), strict=True).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def _with(words: str) -> Document:
    return _of(Words(words))


def _of(block: Block) -> Document:
    return Document("Titel", "nl", "Gemeente", (Section("Kop", (block,)),))


def test_all_words_stand_in_it_in_the_order_in_which_they_are_read() -> None:
    told = _words(pdf(REPORT))
    words = (REPORT.title, REPORT.lead, "Hoe het ging", "Eén", "Spanning", "Zuid", "minder dan 5")
    places = [told.index(each) for each in words]
    assert places == sorted(places)


def test_a_checker_of_others_finds_nothing_against_it(tmp_path: Path) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(pdf(REPORT))
    report = validate(str(file))
    assert not report.findings


def test_it_is_tagged_and_says_its_language_and_its_title() -> None:
    with pikepdf.open(BytesIO(pdf(REPORT))) as opened:
        assert opened.Root.MarkInfo.Marked
        assert str(opened.Root.Lang) == "nl"
        assert opened.Root.ViewerPreferences.DisplayDocTitle
        assert opened.open_metadata()["pdfuaid:part"] == "1"
        assert str(opened.docinfo.Title) == REPORT.title


def test_the_same_document_is_the_same_file() -> None:
    assert pdf(REPORT) == pdf(REPORT)


@pytest.mark.parametrize("words", HOSTILE)
def test_words_are_words_whatever_they_look_like(words: str) -> None:
    told = _words(pdf(_with(words))).replace(" ", "").replace("-", "")
    assert " ".join(words.split()).replace(" ", "").replace("-", "") in told


def test_signs_that_cannot_be_printed_are_left_out_and_letters_are_not_lost_in_silence() -> None:
    told = _words(pdf(_with("Feest 🎉\u202e met ملك en Zoë\x00")))
    assert "Feest met ??? en Zoë" in told


def test_of_many_points_no_two_names_stand_over_each_other() -> None:
    days = tuple(f"dag{number}" for number in range(10, 25))
    line = CurveLine("goed", (0.5,) * len(days))
    page = PdfReader(BytesIO(pdf(_of(Curve("Hoe het ging", days, (line,)))))).pages[0]
    found: list[float] = []

    def visit(said: str, here: list[float], *_: object) -> None:
        if said.strip() in days:
            found.append(here[4])

    page.extract_text(visitor_text=visit)
    assert len(found) > 2
    assert all(after - before >= WIDEST_NAME for before, after in pairwise(found))
