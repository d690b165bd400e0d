from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Database
from tests.storage.makers import keyring


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "schakel.db"


@pytest.fixture
async def database(path: Path) -> AsyncIterator[Database]:
    opened = await Database.open(path, keyring(), patience=0.05)
    yield opened
    await opened.close()
