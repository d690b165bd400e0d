"""A night, in which the officials' group is compared with the roster."""

from datetime import timedelta

from services.group import rollcall
from tests.handlers.town_hall import TownHall


async def a_night(hall: TownHall) -> None:
    """Let it look at four at night, and the day begin at the office."""
    hall.now = hall.now.replace(hour=3) + timedelta(days=1)
    await hall.work(rollcall.nightly)
    hall.now = hall.now.replace(hour=10)
    await hall.look_again()
