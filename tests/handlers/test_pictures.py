"""Pictures in every language that comes along: letters that are there, and the right way round."""

from io import BytesIO

import pytest
from PIL import Image, ImageChops, ImageFont

from bot.read_municipality import build_municipality
from handlers.concerns import protocol_picture
from handlers.telegram import drawing, lettering
from handlers.telegram.drawing import MARGIN, WIDTH, Sheet

LETTERS = {
    "tr": "ğışçöüİĞ",
    "pl": "ąćęłńóśźżŁ",
    "uk": "їєґіщюЇЄҐ",
    "ar": "ءآأؤإئابتثجحخدذرزسشصضطظعغفقكلمنهويىة؟،٣",
}


def inked(png: bytes) -> tuple[int, int]:
    """Give the first and the last column of a picture with something in it."""
    picture = Image.open(BytesIO(png)).convert("RGB")
    paper = Image.new("RGB", picture.size, drawing.PAPER)
    box = ImageChops.difference(picture, paper).getbbox()
    assert box is not None
    return box[0], box[2]


@pytest.mark.parametrize("language", LETTERS)
def test_every_letter_of_a_language_is_in_the_typefaces(language: str) -> None:
    for sign in LETTERS[language]:
        for run, face in lettering._runs(sign, 40):
            missing = face.getmask("\uffff")
            assert bytes(face.getmask(run)) != bytes(missing), sign


def test_arabic_letters_are_joined_and_stand_from_right_to_left() -> None:
    ((run, _),) = lettering._runs("سلام", 40)

    assert len(run) == 3, "lam and alef became one"
    assert run[-1] == "\ufeb3", "the first letter, in the shape it begins a word with, is last"


def test_a_name_in_other_letters_keeps_its_own_order_and_its_typeface() -> None:
    runs = list(lettering._runs("الرمز \u2068Z-12\u2069 هنا", 40))

    assert "Z-12" in [run.strip() for run, _ in runs]
    assert len({id(face) for _, face in runs}) == 2
    assert isinstance(runs[0][1], ImageFont.FreeTypeFont)


def test_what_is_drawn_for_who_reads_from_the_right_begins_there() -> None:
    sheets = {}
    for language in ("nl", "ar"):
        sheet = Sheet(100, language)
        sheet.write((MARGIN, 50), "112", 40)
        sheets[language] = inked(sheet.png())

    assert sheets["nl"][0] in range(MARGIN, MARGIN + 6)
    assert sheets["ar"][1] in range(WIDTH - MARGIN - 6, WIDTH - MARGIN + 1)


def test_a_line_of_arabic_is_as_long_as_it_is_said_to_be() -> None:
    words = "يتم التأكيد خلال يومين"
    sheet = Sheet(100, "ar")
    sheet.write((MARGIN, 50), words, 40)
    first, last = inked(sheet.png())

    assert abs((last - first) - lettering.length(words, 40)) < 8


@pytest.mark.parametrize("language", ["nl", "ar", "uk"])
def test_the_protocol_is_drawn_in_every_language(language: str) -> None:
    drawn = protocol_picture.draw(build_municipality(None).protocol, language)

    assert Image.open(BytesIO(drawn)).width == WIDTH
