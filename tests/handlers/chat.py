"""Somebody's private chat in a town hall: what they type and press there, and what it shows."""

from dataclasses import dataclass

from domain.concerns.concern import Concern
from domain.concerns.protocol import THE_CLOCK, Act
from domain.concerns.rules import Where
from domain.identifiers import ChatId, ConcernId, MessageId
from handlers.telegram.calls import Aside, Toast
from handlers.telegram.happenings import Edited, Place, Pressed, Said
from services.actors import in_group, in_private
from services.concerns import acts as handling
from services.concerns.acts import NO_WORDS, Words
from services.unit import Unit
from tests.handlers.town_hall import Shown, Someone, TownHall


@dataclass
class Chat:
    """One person's private chat with the bot."""

    who: Someone

    @property
    def hall(self) -> TownHall:
        return self.who.hall

    @property
    def messages(self) -> dict[int, Shown]:
        return self.hall.telegram.chats.setdefault(self.who.account, {})

    @property
    def last(self) -> Shown:
        return self.messages[max(self.messages)]

    @property
    def texts(self) -> str:
        return "\n".join(shown.text for shown in self.messages.values())

    def showing(self, words: str) -> int:
        """Find the newest message with these words."""
        return max(n for n, shown in self.messages.items() if words in shown.text)

    async def says(self, text: str) -> int:
        number = self.hall.telegram.arrive(self.who.account, Shown(text, None, {}))
        command = text.removeprefix("/") if text.startswith("/") else None
        said = Said(self.who._speaker(), self._place(), MessageId(number), text, command=command)
        await self.who.happen(said)
        return number

    async def edits(self, number: int, text: str) -> None:
        await self.who.happen(Edited(self.who._speaker(), self._place(), MessageId(number), text))

    async def presses(self, label: str, *, on: int | None = None) -> str:
        """Press the newest button of this name, or the one on a message; gives the toast."""
        number = on or max(n for n, shown in self.messages.items() if label in shown.buttons)
        return await self.presses_data(number, self.messages[number].buttons[label])

    async def presses_data(self, number: int, data: str, place: Place | None = None) -> str:
        press = Pressed(
            self.who._speaker(), place or self._place(), MessageId(number), data, "callback"
        )
        aside: Aside | None = await self.who.happen(press)
        assert isinstance(aside, Toast), "every press gets one answer"
        assert len(aside.text) <= 200
        return aside.text

    async def opens(self, concern: ConcernId) -> Shown:
        """Open the page of a concern."""
        await self.says("Mijn meldingen")
        reference = (await self.hall.now_is(concern)).reference
        label = next(label for label in self.last.buttons if label.startswith(reference))
        await self.presses(label)
        return self.last

    async def opens_anew(self, label: str) -> None:
        """Press a button of the page of the one concern there is, whatever the language."""
        await self.says("Mijn meldingen")
        await self.presses(self.last_button())
        await self.presses(label)

    def last_button(self) -> str:
        return next(iter(self.last.buttons))

    async def writes(self, *words: str) -> None:
        """Type, press Klaar, look at it once more, and send it."""
        for each in words:
            await self.says(each)
        await self.presses("Klaar")
        await self.presses("Versturen")

    def _place(self) -> Place:
        return Place(ChatId(self.who.account), private=True)


async def done(
    who: Someone | None,
    hall: TownHall,
    act: Act,
    concern: ConcernId,
    words: Words = NO_WORDS,
    where: Where = Where.GROUP,
) -> Concern:
    """Let an official (or somebody in private, or time itself) do an act of the protocol."""

    def work(unit: Unit) -> Concern:
        found = unit.store.concerns.by_id(concern)
        assert found is not None
        if who is None:
            return handling.carry_out(unit, THE_CLOCK, found, act, words)
        person = unit.store.people.by_id(who.person)
        assert person is not None
        actor = in_group(person) if where is Where.GROUP else in_private(person)
        return handling.carry_out(unit, actor, found, act, words)

    return await hall.work(work)
