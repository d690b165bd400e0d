"""The page brings its own letters and emoji: it looks the same on every machine."""

from pathlib import Path

import pytest
from PIL import ImageFont
from playwright.sync_api import Page

from bot.demo.page import FACES as FACES_OF_THE_PAGE
from bot.demo.page import FOLDER

ROOT = Path(__file__).parents[2]
FACES = {"400 15px": "Melding", "italic 400 15px": "nog niet", "600 15px": "Lezen", "700 15px": "!"}
LATIN, CYRILLIC = "ğışçöüİĞąćęłńóśźżŁ", "їєґіщюЇЄҐ"
ARABIC = "ءآأؤإئابتثجحخدذرزسشصضطظعغفقكلمنهويىة؟،"
LOADED = """async ([font, words]) =>
  (await document.fonts.load(font, words)).every((face) => face.status === "loaded")
  && document.fonts.check(font, words)"""


def test_each_face_of_the_text_comes_from_the_page_itself(page: Page) -> None:
    for look, words in FACES.items():
        assert page.evaluate(LOADED, [f'{look} "Schakel Text"', words]), look
    assert page.evaluate(LOADED, ['15px "Schakel Emoji"', "🔴"])
    family = page.evaluate("getComputedStyle(document.body).fontFamily")
    assert family.startswith('"Schakel Text", "Schakel Emoji"')


def test_no_style_leans_on_a_face_that_is_installed() -> None:
    for sheet in FOLDER.glob("*.css"):
        for name in ("Segoe", "Roboto", "Helvetica", "Arial", "DejaVu", "Noto"):
            assert name not in sheet.read_text("utf-8"), f"{sheet.name}: {name}"


def test_every_emoji_the_bot_says_is_in_the_font() -> None:
    drawn = set((FOLDER / "fonts" / "emoji.txt").read_text("utf-8").strip())
    said = {
        sign
        for kind in ("*.ftl", "*.toml", "*.js")
        for room in ("handlers", "config", "bot/demo")
        for file in (ROOT / room).rglob(kind)
        for sign in file.read_text("utf-8")
        if ord(sign) >= 0x1F000
    }
    assert said
    assert said <= drawn


def test_cyrillic_in_italics_stands_upright_for_there_is_no_such_face(page: Page) -> None:
    found = """async (words) => (await document.fonts.load('italic 15px "Schakel Text"', words))
      .filter((face) => face.unicodeRange !== "U+0-10FFFF").map((face) => face.status)"""
    assert page.evaluate(found, "Це") == ["loaded"]


@pytest.mark.parametrize("look", ["400 15px", "600 15px", "700 15px"])
def test_arabic_comes_from_a_face_of_its_own(page: Page, look: str) -> None:
    own = """async ([font, words]) => (await document.fonts.load(font, words))
      .filter((face) => face.status === "loaded" && face.unicodeRange !== "U+0-10FFFF").length"""
    for words, faces in (("Melding", 0), ("سلام", 1), ("Melding سلام", 1)):
        assert page.evaluate(own, [f'{look} "Schakel Text"', words]) == faces


def test_letters_of_all_languages_that_come_along_are_in_every_face() -> None:
    for name, file in FACES_OF_THE_PAGE.items():
        face = ImageFont.truetype(file, 20)
        missing = bytes(face.getmask("\uffff"))
        letters = LATIN if "italic" in name else LATIN + CYRILLIC
        for sign in ARABIC if "arabic" in name else letters:
            assert bytes(face.getmask(sign)) != missing, (name, sign)


def test_a_word_is_as_wide_in_every_weight_as_in_its_own_face(page: Page) -> None:
    """A face for another script must not push the Latin one aside."""
    width = """async ([font, family]) => {
      await document.fonts.load(`${font} "Schakel Text"`, "Schakel");
      const pen = document.createElement("canvas").getContext("2d");
      pen.font = `${font} ${family}`;
      return pen.measureText("Schakel: een zorg delen").width;
    }"""
    for look in ("400 40px", "italic 400 40px", "600 40px", "700 40px"):
        own = page.evaluate(width, [look, '"Schakel Text", monospace'])
        assert own != page.evaluate(width, [look, "monospace"]), look
