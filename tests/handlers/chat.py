"""Somebody's private chat in a town hall: what they type and press there, and what it shows."""

from dataclasses import dataclass

from domain.concerns.concern import Concern
from domain.concerns.doers import Where
from domain.concerns.protocol import THE_CLOCK, Act
from domain.identifiers import ChatId, ConcernId, MessageId
from handlers.telegram.calls import DirectAnswer, Toast
from handlers.telegram.happenings import ChatPlace, Edited, Pressed, Said
from services.actors import in_group, in_private
from services.concerns import acts
from services.concerns.acts import NO_WORDS, Words
from services.unit import Unit
from tests.handlers.dialogue import dialogue
from tests.handlers.fake_telegram.messages import Shown, bottom
from tests.handlers.town_hall import Someone, TownHall


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
    def shown(self) -> dict[int, Shown]:
        """What stands in the chat, without lines that only move the menu."""
        return {
            number: shown for number, shown in self.messages.items() if not shown.only_moves_menu
        }

    @property
    def last(self) -> Shown:
        """The message at the bottom, but for a line that only moves the menu."""
        return self.messages[bottom(self.messages)]

    @property
    def texts(self) -> str:
        return "\n".join(shown.text for shown in self.messages.values())

    def showing(self, words: str) -> int:
        """Find the newest message with these words."""
        return max(n for n, shown in self.messages.items() if words in shown.text)

    async def says(self, text: str, *, to: int | None = None) -> int:
        """Type something, perhaps as a reply to a message of ours."""
        number = self.hall.telegram.arrive(self.who.account, Shown(text, None, {}))
        typed, _, argument = text.removeprefix("/").partition(" ")
        command = typed if text.startswith("/") else None
        said = Said(
            self.who._speaker(),
            self._place(),
            MessageId(number),
            text,
            reply_to=None if to is None else MessageId(to),
            command=command,
            argument=argument if command is not None else "",
        )
        await self.who.happen(said)
        return number

    async def talks(self, *turns: tuple[str, str]) -> None:
        """Say something, see this in the newest message; say the next thing."""
        await dialogue(self.says, lambda: self.last.text, *turns)

    async def edits(self, number: int, text: str) -> None:
        await self.who.happen(Edited(self.who._speaker(), self._place(), MessageId(number), text))

    async def presses(self, label: str, *, on: int | None = None) -> str:
        """Press the newest button of this name, or the one on a message; gives the toast."""
        number = on or max(n for n, shown in self.messages.items() if label in shown.buttons)
        return await self.presses_data(number, self.messages[number].buttons[label])

    async def presses_data(self, number: int, data: str, place: ChatPlace | None = None) -> str:
        press = Pressed(
            self.who._speaker(), place or self._place(), MessageId(number), data, "callback"
        )
        direct_answer: DirectAnswer | None = await self.who.happen(press)
        assert isinstance(direct_answer, Toast), "every press gets one answer"
        assert len(direct_answer.text) <= 200
        return direct_answer.text

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

    async def begins_adding(self, concern: ConcernId) -> None:
        """Open the page of a concern, and begin to add to it."""
        await self.opens(concern)
        await self.presses("Aanvullen")

    async def adds(self, concern: ConcernId, words: str) -> int:
        """Add to a concern, up to the look at it before it goes; gives what was typed."""
        await self.begins_adding(concern)
        number = await self.says(words)
        await self.presses("Klaar")
        return number

    async def writes(self, *words: str) -> None:
        """Type, press Klaar, look at it once more, and send it."""
        for each in words:
            await self.says(each)
        await self.presses("Klaar")
        await self.presses("Versturen")

    def _place(self) -> ChatPlace:
        return ChatPlace(ChatId(self.who.account), private=True)


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
            return acts.carry_out(unit, THE_CLOCK, found, act, words)
        person = unit.store.people.by_id(who.person)
        assert person is not None
        actor = in_group(person) if where is Where.GROUP else in_private(person)
        return acts.carry_out(unit, actor, found, act, words)

    return await hall.work(work)
