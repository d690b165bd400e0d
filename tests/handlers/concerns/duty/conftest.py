"""The town with duty."""

import pytest

from tests.handlers.concerns.duty.duty_town import DutyTown, settle
from tests.handlers.town_hall import TownHall


@pytest.fixture
async def town(hall: TownHall) -> DutyTown:
    return await settle(hall)
