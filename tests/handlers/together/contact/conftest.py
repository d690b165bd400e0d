import pytest

from tests.handlers.together.contact.people import Acquaintances
from tests.handlers.town_hall import TownHall


@pytest.fixture
async def people(hall: TownHall) -> Acquaintances:
    return await Acquaintances.of(hall)
