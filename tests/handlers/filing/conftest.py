import pytest

from domain.identifiers import ConcernId
from tests.handlers.chat import Chat
from tests.handlers.town_hall import Someone, TownHall


@pytest.fixture
def chat(merel: Someone) -> Chat:
    return Chat(merel)


@pytest.fixture
async def concern(hall: TownHall, merel: Someone, fatima: Someone) -> ConcernId:
    """What Merel filed without her name, and Fatima took up."""
    concern = await hall.concern(merel, named=False)
    await fatima.press("Oppakken", concern)
    return concern
