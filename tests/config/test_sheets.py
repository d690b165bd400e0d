"""Knowledge sheets: what may stand in them, what is refused by file and line, and whose."""

from pathlib import Path

import pytest

from bot.read_municipality import build_municipality
from config.problems import ConfigProblems
from config.sheets import sheet_text
from config.sheets.sheet_files import load_sheets
from config.tables import SHIPPED

OURS = (
    "10-signals",
    "20-taboos",
    "30-government",
    "40-what-you-tell",
    "50-emergency",
    "60-after-a-shock",
    "70-online",
    "80-yourself",
)
LINK = "a link begins with https://"


def writes(folder: Path, name: str, text: str) -> Path:
    """Write a file below `knowledge/` of a network's own folder."""
    file = folder / "knowledge" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    return file


def refused(folder: Path) -> list[str]:
    """Give what is refused at the start, as it is said."""
    with pytest.raises(ConfigProblems) as found:
        build_municipality(folder)
    return [str(problem).replace(f"{folder}/", "") for problem in found.value.problems]


def test_eight_sheets_come_along_in_dutch_and_as_complete_in_english() -> None:
    sheets = load_sheets(None)
    assert tuple(sheets) == OURS
    for each in sheets.values():
        assert set(each) == {"nl", "en"}
        dutch, english = ([block["kind"] for block in each[it]["blocks"]] for it in ("nl", "en"))
        assert dutch == english


@pytest.mark.parametrize("file", sorted((SHIPPED / "knowledge" / "nl").glob("*.md")), ids=str)
def test_a_sheet_is_in_short_sentences(file: Path) -> None:
    """Dutch at B1: hardly a sentence of more than twenty words."""
    words = file.read_text("utf-8").replace("\n", " ")
    sentences = [each.split() for each in words.replace("?", ".").replace(":", ".").split(".")]
    assert sum(len(each) > 20 for each in sentences) <= 2
    assert sum(map(len, sentences)) / len([each for each in sentences if each]) < 12


def test_a_sheet_is_read_as_words_with_their_marks() -> None:
    found = sheet_text.read(
        "# Thuis\n\nEen *zacht* en **hard**\nwoord, en ***beide***.\n\n## Meer\n\n- een\n- twee\n\n"
        "1. eerst\n2. dan\n\nZie [de site](https://a.example/b?c=1) of <https://a.example>.\n"
    )
    assert not found.faults
    assert found.title == "Thuis"
    said = ["".join(run["text"] for run in block["runs"]) for block in found.blocks]
    assert said == [
        "Een zacht en hard woord, en beide.",
        "Meer",
        "een",
        "twee",
        "eerst",
        "dan",
        "Zie de site (https://a.example/b?c=1) of https://a.example.",
    ]
    kinds = [block["kind"] for block in found.blocks]
    assert kinds == ["words", "heading", "point", "point", "step", "step", "words"]
    first, last = found.blocks[0]["runs"], found.blocks[-1]["runs"]
    assert {"text": "zacht", "italic": True} in first
    assert {"text": "hard", "bold": True} in first
    assert {"text": "beide", "bold": True, "italic": True} in first
    assert {"text": "https://a.example", "link": True} in last


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ("# A\n\nEen <b>vet</b> woord.\n", 3, "no HTML"),
        ("# A\n\n<script>alert(1)</script>\n", 3, "no HTML"),
        ("# A\n\nEen woord\nen <img src=x onerror=alert(1)>.\n", 4, "no HTML"),
        ("# A\n\n![plaat](https://a.example/b.png)\n", 3, "no pictures"),
        ("# A\n\n[klik](javascript:alert(1))\n", 3, LINK),
        ("# A\n\nEen\ntwee [klik](JaVaScRiPt:alert(1))\n", 4, LINK),
        ("# A\n\n[klik](data:text/html,x)\n", 3, LINK),
        ("# A\n\n[klik](http://a.example)\n", 3, LINK),
        ("# A\n\n[klik](https://bank.example@a.example)\n", 3, LINK),
        ("# A\n\n[klik](/ergens)\n", 3, LINK),
        ("# A\n\n[klik]()\n", 3, LINK),
        ("# A\n\n<mailto:jan@a.example>\n", 3, LINK),
        ('# A\n\n[klik](https://a.example "titel")\n', 3, LINK),
        ("# A\n\n[klik][x]\n\n[x]: javascript:alert(1)\n", 3, LINK),
        ("# A\n\n`code`\n", 3, "no code"),
        ("# A\n\n    code\n", 3, "no code, and no line that begins with four spaces"),
        ("# A\n\n```\ncode\n```\n", 3, "no code"),
        ("# A\n\n> gezegd\n", 3, "no quotations"),
        ("# A\n\n---\n", 3, "no lines across"),
        ("# A\n\n# B\n", 3, "only paragraphs"),
        ("# A\n\n### B\n", 3, "only paragraphs"),
        ("# A\n\n- een\n  - twee\n", 4, "only paragraphs"),
        ("# A\n\n- een\n\n  twee\n", 5, "only paragraphs"),
        ("# A\n\n- een\n\n  > twee\n", 5, "no quotations"),
        ("# A\n\n- ## een\n", 3, "only paragraphs"),
        ("", 1, "on the first line # and a title"),
        ("Woorden.\n\nNog meer.\n", 1, "on the first line # and a title"),
        ("\n# A\n", 2, "on the first line # and a title"),
        ("#\n\nWoorden.\n", 1, "on the first line # and a title"),
        ("# **A**\n", 1, "on the first line # and a title"),
        (f"# {'a' * 49}\n", 1, "on the first line # and a title"),
        ("# A\n\nEen \u202ewoord.\n", 3, "no signs that cannot be seen"),
        ("# A\n\nEen \x00 woord.\n", 3, "no signs that cannot be seen"),
        (f"# A\n\n{'a' * 2000}\n\n{'b' * 2000}\n", 5, "at most 3500 characters in a sheet"),
        (f"# A\n\n{'😀' * 1800}\n", 3, "at most 3500 characters in a sheet"),
        (f"# A\n\n{'**a** b ' * 91}\n", 3, "at most 3500 characters in a sheet, and 90 parts"),
        (f"# A\n\n{'a' * 20_001}\n", 1, "at most 3500 characters in a sheet"),
    ],
)
def test_what_may_not_stand_there_is_refused_by_its_line(
    tmp_path: Path, text: str, line: int, expected: str
) -> None:
    writes(tmp_path, "nl/eigen.md", text)
    (said,) = refused(tmp_path)
    assert said.startswith(f"knowledge/nl/eigen.md, line {line}: Markdown: {expected}")
    assert "\n" not in said


def test_all_faults_are_said_at_once(tmp_path: Path) -> None:
    writes(tmp_path, "nl/een.md", "# A\n\n<b>x</b>\n\n`y`\n")
    writes(tmp_path, "nl/twee.md", "# A\n\n![x](https://a.example)\n")
    assert [each.split(": ")[0] for each in refused(tmp_path)] == [
        "knowledge/nl/een.md, line 3",
        "knowledge/nl/een.md, line 5",
        "knowledge/nl/twee.md, line 3",
    ]


def test_signs_that_were_written_as_words_are_words() -> None:
    found = sheet_text.read("# A & B\n\n1 &lt; 2, \\<b> en &copy;.\n")
    assert not found.faults
    assert "".join(run["text"] for run in found.blocks[0]["runs"]) == "1 < 2, <b> en ©."


def test_a_network_adds_replaces_and_hides(tmp_path: Path) -> None:
    writes(tmp_path, "nl/45-bij-ons.md", "\ufeff# Bij ons\r\n\r\nWoorden.\r\n")
    writes(tmp_path, "nl/10-signals.md", "# Signalen hier\n\nEigen woorden.\n")
    writes(tmp_path, "nl/80-yourself.md", "false\n\n<b>een klad</b>\n")
    writes(tmp_path, "nl/.~klad.md", "<b>")
    writes(tmp_path, "nl/lees mij.txt", "<b>")
    sheets = build_municipality(tmp_path).sheets
    titles = [sheet.title for sheet in sheets.read_in("nl")]
    assert titles[0] == "Signalen hier"
    assert titles[4] == "Bij ons"
    assert len(titles) == 8
    assert [sheet.title for sheet in sheets.read_in("en")][:2] == [
        "Signalen hier",  # ours says something else than theirs
        "Talking about what is hard",
    ]


def test_what_is_hidden_in_one_language_is_so_in_all(tmp_path: Path) -> None:
    writes(tmp_path, "nl/10-signals.md", "# Signalen\n")
    writes(tmp_path, "en/10-signals.md", "false")
    assert "10-signals" not in load_sheets(tmp_path)


def test_where_all_are_hidden_it_has_to_be_switched_off(tmp_path: Path) -> None:
    for name in OURS:
        writes(tmp_path, f"nl/{name}.md", "false")
    (said,) = refused(tmp_path)
    assert said.endswith("functions.knowledge: false, where every sheet is hidden")
    shipped = (SHIPPED / "network.toml").read_text("utf-8")
    off = shipped.replace("knowledge = true", "knowledge = false")
    (tmp_path / "network.toml").write_text(off, "utf-8")
    assert not build_municipality(tmp_path).sheets.by_code


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("los.md", "in the folder of a language, like nl"),
        ("dutch/los.md", "a folder named by a language in two letters, like nl"),
        ("nl/Mijn Kaart.md", "a name of small letters, digits and hyphens, at most 28, and .md"),
        ("nl/groot.MD", "a name of small letters, digits and hyphens, at most 28, and .md"),
        ("en/alleen.md", "also in Dutch"),
    ],
)
def test_a_file_that_would_not_be_found_is_said(tmp_path: Path, name: str, expected: str) -> None:
    writes(tmp_path, name, "# A\n\nWoorden.\n")
    (said,) = refused(tmp_path)
    assert said.startswith(f"knowledge/{name.split('/', maxsplit=1)[0]}")
    assert said.endswith(expected)


def test_a_file_that_is_no_text_is_said(tmp_path: Path) -> None:
    writes(tmp_path, "nl/eigen.md", "").write_bytes(b"\xff\xfe")
    assert refused(tmp_path) == ["knowledge/nl/eigen.md: file: readable text in UTF-8"]
