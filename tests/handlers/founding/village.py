"""A village that writes down what it agreed on: coordinators, an official, and key figures."""

from dataclasses import dataclass

from domain.founding.charter import Charter
from domain.roles import Role
from tests.handlers.chat import Chat
from tests.handlers.town_hall import TownHall


@dataclass
class Village:
    """Two coordinators, an official, and six key figures."""

    hall: TownHall
    noor: Chat
    wim: Chat
    fatima: Chat
    figures: list[Chat]

    async def proposes(self, purpose: str = "") -> str:
        await self.noor.says("/samen")
        await self.noor.presses("Onze afspraken")
        label = "Afspraken voorstellen"
        await self.noor.presses(
            label if label in self.noor.last.buttons else "Verandering voorstellen"
        )
        if "Overslaan" in self.noor.last.buttons:
            await self.noor.presses("Overslaan")
        if purpose:
            await self.noor.presses("Aanpassen")
            await self.noor.presses("Waar we voor zijn")
            await self.noor.says(purpose)
        return await self.noor.presses("Voorleggen")

    async def agrees(self) -> None:
        await self.fatima.presses("Akkoord")

    async def all(self) -> list[Charter]:
        return await self.hall.look(lambda store: store.affairs.all(Charter))


async def village_of(hall: TownHall) -> Village:
    noor = Chat(await hall.person(Role.COORDINATOR, "Noor"))
    wim = Chat(await hall.person(Role.COORDINATOR, "Wim"))
    fatima = Chat(await hall.person(Role.OFFICIAL, "Fatima"))
    figures = [Chat(await hall.person(Role.KEY_FIGURE, f"Buur {n}")) for n in range(6)]
    return Village(hall, noor, wim, fatima, figures)
