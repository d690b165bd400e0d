from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Database
from tests.new_database import open_database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "schakel.db"


@pytest.fixture
async def database(path: Path) -> AsyncIterator[Database]:
    opened = await open_database(path, patience=0.05)
    yield opened
    await opened.close()
