"""Every word of the house stands in `docs/words.md`."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "words.md").read_text("utf-8")
ROOMS = ("domain", "services", "handlers")
SUBJECTS = (
    "filing",
    "concerns",
    "group",
    "people",
    "meetings",
    "announcements",
    "surveys",
    "together",
    "founding",
    "worth",
    "conversations",
)
GRAMMAR = {"and", "as", "by", "for", "in", "of", "on", "only", "the", "to", "when", "which"}
"""Words that hold a name together."""


def test_every_subject_has_a_row_and_a_folder_in_each_room() -> None:
    for subject in SUBJECTS:
        assert re.search(rf"^\| {subject} \|", PAGE, re.MULTILINE), subject
        for room in ROOMS:
            assert (ROOT / room / subject / "__init__.py").is_file(), f"{room}/{subject}"


def test_every_word_of_a_modules_name_is_explained() -> None:
    known = set(re.findall(r"[a-z]+", PAGE.lower()))
    for room in ROOMS:
        for file in (ROOT / room).rglob("*.py"):
            if file.stem == "__init__":
                continue
            words = {*file.stem.split("_")} - GRAMMAR - known
            unknown = {word for word in words if word.removesuffix("s") not in known}
            assert not unknown, f"{file}: {unknown}"


def test_no_word_is_explained_twice() -> None:
    rows = re.findall(r"^\| ([A-Za-z ,-]+) \|", PAGE, re.MULTILINE)
    words = [word.strip() for row in rows if row != "code" for word in row.split(",")]
    assert len(words) == len(set(words)), {word for word in words if words.count(word) > 1}


def test_every_row_says_what_it_is_not() -> None:
    rows = [line for line in PAGE.splitlines() if line.startswith("| ")]
    for row in rows:
        cells = [cell.strip() for cell in row.strip("|").split("|")]
        assert len(cells) == 4, row
        assert all(cells), row
