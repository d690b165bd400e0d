import pytest

from tests.handlers.surveys.street import Street
from tests.handlers.town_hall import TownHall


@pytest.fixture
async def street(hall: TownHall) -> Street:
    """Six key figures in Noord."""
    return await Street.of(hall, noord=6)
