from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.handlers.people.doorstep import Doorstep


@pytest.fixture
async def doorstep(tmp_path: Path) -> AsyncIterator[Doorstep]:
    opened = await Doorstep.open(tmp_path / "schakel.db")
    yield opened
    await opened.database.close()
