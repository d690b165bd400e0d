"""A meeting that goes on, and who leads it with a phone in hand."""

from datetime import timedelta

from domain.identifiers import AffairId
from tests.handlers.chat import Chat
from tests.handlers.meetings.gathering import THURSDAY, called, until
from tests.handlers.town_hall import Someone, TownHall

LATER = THURSDAY + timedelta(minutes=5)
HUB = "Aanwezig, afspraken, verslag"


async def begun(hall: TownHall, by: Someone) -> AffairId:
    """Call everybody to a meeting, and let it be five minutes after it began."""
    made = await called(hall, by)
    await until(hall, LATER)
    return made


async def leads(someone: Someone) -> Chat:
    """Let somebody who leads the one meeting there is open what is done at it."""
    chat = Chat(someone)
    await chat.says("/bijeenkomst")
    await chat.presses(next(label for label in chat.last.buttons if "winter" in label))
    await chat.presses(HUB)
    return chat


async def notes(someone: Someone, *names: str) -> Chat:
    """Let who leads it note that these people are there."""
    chat = await leads(someone)
    await chat.presses("Aanwezigheid")
    for name in names:
        await chat.presses(f"▫️ {name}")
    await chat.presses("Terug")
    return chat
