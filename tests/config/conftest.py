"""An environment without settings of ours, and a folder of a municipality's own."""

import os
from pathlib import Path

import pytest

from config.tables import SHIPPED

TOKEN = "100:invented-token"


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in os.environ:
        if name.startswith("SCHAKEL_"):
            monkeypatch.delenv(name)
    return monkeypatch


@pytest.fixture
def token(environment: pytest.MonkeyPatch) -> str:
    environment.setenv("SCHAKEL_TOKEN", TOKEN)
    return TOKEN


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a copy of the shipped files, to spoil."""
    for name in ("network.toml", "protocol.toml", "interview.toml"):
        (tmp_path / name).write_text((SHIPPED / name).read_text("utf-8"), "utf-8")
    return tmp_path
