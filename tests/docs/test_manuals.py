"""The manuals: they name buttons that are there, fit their pages, and show what is seen today."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from pdfua import validate
from pypdf import PdfReader

from config import wording
from docs import manuals, photographing

SOURCES = sorted(manuals.FOLDER.glob("*/*.md"))
COMMANDS = re.compile(r"^command-(\w+)")
MOST_PAGES = {"sleutelfiguur": 2, "folder": 2}


def _said(language: str) -> set[str]:
    """All that the catalogues say in a line, and the commands."""
    folder = Path(wording.__file__).parent / "texts" / language
    said = set[str]()
    for file in folder.rglob("*.ftl"):
        for line in file.read_text("utf-8").splitlines():
            key, _, words = line.partition(" = ")
            command = COMMANDS.match(key)
            said |= {words} | ({f"/{command[1]}"} if command else set())
    return said


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.stem)
def test_every_button_and_command_in_a_manual_is_one_of_the_bot(source: Path) -> None:
    said = _said(source.parent.name)
    unknown = [each for each in manuals.buttons(source) if each not in said | {"make demo"}]
    assert not unknown


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.stem)
def test_a_manual_is_read_by_a_screen_reader(source: Path) -> None:
    assert not validate(str(source.with_suffix(".pdf"))).findings


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.stem)
def test_what_is_to_fit_on_two_pages_does(source: Path) -> None:
    pages = len(PdfReader(BytesIO(source.with_suffix(".pdf").read_bytes())).pages)
    assert pages <= MOST_PAGES.get(source.stem, 4)


async def test_the_pictures_show_what_is_seen_in_the_demo_town_today() -> None:
    taken = await photographing.photographs()
    kept = photographing.kept()
    assert taken.keys() == kept.keys()
    changed = [
        name
        for name, photograph in taken.items()
        if not photographing.alike(photograph.words, kept[name])
    ]
    assert not changed, "run `python -m docs.photographing`, look at the pictures, then `make docs`"
