import pytest

from services.group import rollcall
from tests.handlers.town_hall import Someone, TownHall


@pytest.fixture
async def wim(hall: TownHall, wim: Someone) -> Someone:
    """The coordinator, of a group that was looked at tonight."""
    await hall.work(rollcall.nightly)
    return wim
