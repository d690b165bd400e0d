"""The chat of somebody who calls meetings, and what they do there."""

from domain.identifiers import AffairId
from domain.meetings.meeting import Meeting
from tests.handlers.chat import Chat
from tests.handlers.fake_telegram.messages import Shown


class Desk(Chat):
    """A chat in which meetings are called and led."""

    async def calls(
        self,
        *,
        kind: str = "Gewone bijeenkomst",
        title: str = "Samen door de winter",
        moment: str = "do 3 dec 19:30",
        place: str = "Moskee El Nour",
        whom: str = "Iedereen",
    ) -> None:
        """Answer what is asked, up to the preview."""
        await self.says("/bijeenkomst")
        await self.presses("Nieuwe bijeenkomst")
        await self.presses(kind)
        if kind == "Er is iets gebeurd":
            await self.presses("Met spoed")
        await self.says(title)
        await self.says(moment)
        await self.begins_with(place)
        await self.presses(whom)

    async def begins_with(self, label: str) -> None:
        """Press the button of the last message that begins like this."""
        await self.presses(next(each for each in self.last.buttons if each.startswith(label)))

    async def adjusts(self, name: str) -> None:
        """Open one answer again from the preview."""
        await self.presses("Aanpassen")
        await self.presses(name)

    async def opens_page(self, title: str) -> Shown:
        """Open the page of a meeting that is led."""
        await self.says("/bijeenkomst")
        await self.presses(next(each for each in self.last.buttons if title in each))
        return self.last

    async def meetings(self) -> list[Meeting]:
        return await self.hall.look(lambda store: store.affairs.all(Meeting))

    async def only(self) -> AffairId:
        (meeting,) = await self.meetings()
        return meeting.id
