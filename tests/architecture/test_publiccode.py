"""`publiccode.yml` is what the standard asks for, and says what is so."""

import json
import tomllib
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from config import wording
from config.catalogues.catalogue_check import COMPLETE

ROOT = Path(__file__).parents[2]
SCHEMA = Draft202012Validator(
    json.loads((Path(__file__).parent / "publiccode.schema.json").read_text("utf-8"))
)


@pytest.fixture
def told() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((ROOT / "publiccode.yml").read_text("utf-8"))
    return found


def test_it_keeps_to_the_standard(told: dict[str, Any]) -> None:
    assert [fault.message for fault in SCHEMA.iter_errors(told)] == []


@pytest.mark.parametrize("key", ["url", "description", "legal", "maintenance", "localisation"])
def test_what_the_standard_asks_for_is_missed(told: dict[str, Any], key: str) -> None:
    without = deepcopy(told)
    del without[key]
    assert [fault.message for fault in SCHEMA.iter_errors(without)]


def test_it_says_what_the_project_says(told: dict[str, Any]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert told["softwareVersion"] == project["version"]
    assert told["legal"]["license"] == project["license"]
    assert set(told["localisation"]["availableLanguages"]) == set(wording.languages())
    assert set(told["description"]) == set(COMPLETE)


def test_its_pictures_are_there(told: dict[str, Any]) -> None:
    for words in told["description"].values():
        for picture in words["screenshots"]:
            assert (ROOT / picture).is_file()
