"""The SBOM and the notices name all that is delivered, and nothing of this machine."""

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from docs import delivered

ROOT = Path(__file__).parents[2]
LOCKED = re.findall(r"^([\w.-]+)==([^\s;]+)", delivered.LOCK.read_text("utf-8"), re.MULTILINE)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder: Path = tmp_path_factory.mktemp("delivered")
    delivered.write(folder)
    return folder


@pytest.fixture(scope="module")
def bill(made: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((made / delivered.SBOM).read_text("utf-8"))
    return found


@pytest.fixture(scope="module")
def notices(made: Path) -> str:
    return (made / delivered.NOTICES).read_text("utf-8")


def test_the_lock_is_read_whole() -> None:
    assert LOCKED
    assert [(each.name, each.version) for each in delivered.locked()] == LOCKED


def test_the_sbom_is_what_cyclonedx_asks_for(made: Path) -> None:
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(
        (made / delivered.SBOM).read_text("utf-8")
    )
    assert wrong is None


def test_the_sbom_names_every_locked_package_once(bill: dict[str, Any]) -> None:
    assert [(part["name"], part["version"]) for part in bill["components"]] == sorted(LOCKED)


def test_every_package_has_a_licence_where_it_is_installed(bill: dict[str, Any]) -> None:
    elsewhere = {each.name for each in delivered.locked() if each.installed is None}
    without = {part["name"] for part in bill["components"] if not part.get("licenses")}
    assert without == elsewhere
    assert all(each.where for each in delivered.locked() if each.name in elsewhere)


def test_the_sbom_says_who_needs_whom(bill: dict[str, Any]) -> None:
    needs = {each["ref"]: set(each.get("dependsOn", ())) for each in bill["dependencies"]}
    names = {part["bom-ref"]: part["name"] for part in bill["components"]}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = {re.split("[<>=]", each)[0].replace(".", "-") for each in project["dependencies"]}
    assert {names[each] for each in needs["schakel"]} == asked | {"setuptools"}
    assert set(names) == set().union(*needs.values())


def test_the_notices_name_every_locked_package_with_its_text(notices: str) -> None:
    for name, version in LOCKED:
        assert f"\n{name} {version}: " in notices
        assert f"{'=' * 80}\n{name} {version}\n{'=' * 80}\n" in notices


def test_the_notices_have_the_licence_of_every_font(notices: str) -> None:
    fonts = {file.parent for room in delivered.ROOMS for file in (ROOT / room).rglob("*.woff2")}
    assert fonts
    for folder in fonts:
        assert (folder / "OFL.txt").read_text("utf-8") in notices


def test_they_hold_no_address_of_an_index_and_no_path_of_this_machine(made: Path) -> None:
    told = "".join(file.read_text("utf-8") for file in made.iterdir())
    assert str(ROOT) not in told
    assert "file://" not in told
    assert '"externalReferences"' not in told
    assert str(Path.home()) + "/" not in told


def test_the_same_lock_gives_the_same_files(made: Path, tmp_path: Path) -> None:
    delivered.write(tmp_path)
    for file in made.iterdir():
        assert (tmp_path / file.name).read_bytes() == file.read_bytes()
