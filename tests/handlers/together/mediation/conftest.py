import pytest

from tests.handlers.together.mediation.people import Neighbours
from tests.handlers.town_hall import TownHall


@pytest.fixture
async def people(hall: TownHall) -> Neighbours:
    return await Neighbours.of(hall)
