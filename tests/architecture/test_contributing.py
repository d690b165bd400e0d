"""What `CONTRIBUTING.md` sends a newcomer to is there, and what it has them write is understood."""

import re
import tomllib
from pathlib import Path

import pytest

from bot.read_municipality import build_municipality
from config.tables import SHIPPED

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
RECIPES = (
    "Change a text",
    "Add a reminder at 75 %",
    "Add an act",
    "Add a language",
    "Add a question",
    "Add a kind of survey question",
    "Send the morning list at 08:30",
    "Make a setting",
)
NO_CODE = {
    "Add a reminder at 75 %": "protocol.toml",
    "Send the morning list at 08:30": "network.toml",
}


def _recipe(title: str) -> str:
    return PAGE.split(f"### {title}\n")[1].split("\n##")[0]


@pytest.mark.parametrize("title", RECIPES)
def test_a_recipe_names_only_files_that_are_there(title: str) -> None:
    named = re.findall(
        r"`((?:bot|config|docs|domain|handlers|services|storage|tests)/[^`<]*)`", PAGE
    )
    assert re.findall(r"`[a-z]+/[^`]*`", _recipe(title))
    for path in named:
        assert (ROOT / path).exists(), path


@pytest.mark.parametrize(("title", "name"), NO_CODE.items())
def test_what_needs_no_code_needs_only_those_lines(title: str, name: str, tmp_path: Path) -> None:
    (lines,) = re.findall(r"```toml\n(.*?)```", _recipe(title), re.DOTALL)
    ((table, wanted),) = tomllib.loads(lines).items()
    shipped = (SHIPPED / name).read_text("utf-8")
    text = shipped
    for key, value in wanted.items():
        said = f'"{value}"' if isinstance(value, str) else str(value)
        without = re.sub(rf"^{key} = .*\n", "", text, flags=re.MULTILINE)
        text = without.replace(f"[{table}]\n", f"[{table}]\n{key} = {said}\n", 1)
        assert text != without
    assert tomllib.loads(text)[table] == tomllib.loads(shipped)[table] | wanted
    (tmp_path / name).write_text(text)
    build_municipality(tmp_path)
