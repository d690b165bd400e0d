"""A phone in a test's pocket: what one person types and presses, and what their chat shows.

Nothing is sent: happenings go through the routing table in one transaction each, and notices
are rendered at once into a chat that behaves like Telegram's.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from bot.read_municipality import build_municipality
from domain.concerns.concern import Stage
from domain.conversations.attachments import Medium
from domain.identifiers import AccountId, ChatId, ConcernId, InviteId, MessageId, PersonId
from domain.notices import NoticeKind
from domain.roles import Role, Standing
from handlers import routing
from handlers.filing.my_concerns_notice import Overview
from handlers.filing.receipts import Receipt
from handlers.reply import Reply
from handlers.screen import Screen
from handlers.standing_menu import StandingMenu
from handlers.telegram.calls import Call, DirectAnswer, Failure, Fetch, Fetched, Toast
from handlers.telegram.fetch import FetchFile
from handlers.telegram.happenings import (
    NOTHING_AROUND,
    Around,
    ChatPlace,
    Edited,
    Happening,
    Pressed,
    Said,
    SentFile,
    SentOther,
    Speaker,
)
from handlers.telegram.removal import Remove
from handlers.telegram.rendering import Renderer, Verdict
from services.unit import Municipality, Unit
from services.upkeep import sweeping
from storage.database import Database
from storage.records import Outgoing, Person
from storage.store import Store
from tests.handlers.dialogue import dialogue
from tests.handlers.fake_telegram.messages import Shown, bottom
from tests.handlers.fake_telegram.telegram import Telegram
from tests.handlers.seeded import Seeded
from tests.new_database import open_database

T = TypeVar("T")

MONDAY = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)  # 10:15 in Voorbeeldstad
MUNICIPALITY = build_municipality(None)
RENDERERS: dict[NoticeKind, Renderer] = {
    NoticeKind.REPLY: Reply(),
    NoticeKind.SCREEN: Screen(),
    NoticeKind.MENU: StandingMenu(),
    NoticeKind.RECEIPT: Receipt(),
    NoticeKind.MY_CONCERNS: Overview(),
    NoticeKind.FETCH: FetchFile(),
    NoticeKind.REMOVE: Remove(),
}


@dataclass
class Town:
    """One database with its people, a clock that stands still, and what went to the group."""

    database: Database
    municipality: Municipality = MUNICIPALITY
    now: datetime = MONDAY
    chance: Seeded = field(default_factory=lambda: Seeded(7))
    elsewhere: list[Outgoing] = field(default_factory=list)
    phones: dict[PersonId, "Phone"] = field(default_factory=dict)
    telegram: Telegram = field(default_factory=Telegram)
    slow: bool = False
    fetches: list[Outgoing] = field(default_factory=list)

    @classmethod
    async def open(cls, path: Any) -> "Town":
        return cls(await open_database(path))

    async def work(self, task: Callable[[Unit], T]) -> T:
        """Do something in one transaction, then deliver what was told."""
        told: list[Outgoing] = []

        def unit_of_work(store: Store) -> T:
            unit = Unit(store, self.municipality, self.now, self.chance)
            done = task(unit)
            told.extend(unit.told)
            return done

        done = await self.database.run(unit_of_work)
        await self._deliver(told)
        return done

    async def look(self, question: Callable[[Store], T]) -> T:
        return await self.database.run(question)

    def wait(self, **time: float) -> None:
        self.now += timedelta(**time)

    async def member(
        self, role: Role = Role.KEY_FIGURE, name: str = "Merel", language: str = "nl"
    ) -> "Phone":
        account = AccountId(700_001 + len(self.phones))
        self.wait(seconds=1)

        def admit(unit: Unit) -> Person:
            invite = InviteId(unit.chance.bytes(8).hex())
            person = unit.store.people.add_newcomer(account, role, language, invite, unit.now)
            person = replace(person, standing=Standing.MEMBER, name=name, joined_at=unit.now)
            unit.store.people.save(person)
            return person

        person = await self.work(admit)
        phone = self.phones[person.id] = Phone(self, person.id, account)
        return phone

    async def fetch(self, phone: "Phone") -> None:
        """Let the files come in that were on their way while Telegram was slow."""
        waiting, self.fetches = self.fetches, []
        for item in waiting:
            await phone.receive(item)

    async def close_all(self) -> None:
        """Let every concern be closed, as if officials had done it."""

        def close(unit: Unit) -> None:
            for concern in unit.store.concerns.open():
                closed = replace(concern, stage=Stage.CLOSED, closed_at=unit.now)
                unit.store.concerns.save(closed)

        await self.work(close)

    async def _deliver(self, told: list[Outgoing]) -> None:
        newest = {item.id: item for item in told}
        for item in newest.values():
            person = item.notice.person
            phone = self.phones.get(person) if person else None
            kind = item.notice.kind
            if kind is NoticeKind.FETCH and self.slow:
                self.fetches.append(item)
            elif phone is None or kind not in RENDERERS:
                self.elsewhere.append(item)
            elif phone.online:
                await phone.receive(item)
            else:
                phone.missed.append(item)


async def lapse(town: Town) -> None:
    """Let a draft nobody touches come to its end: a word about it, and a day later it goes."""
    for hours in (23, 24):
        town.wait(hours=hours)
        assert await town.work(sweeping.sweep) == []


@dataclass
class Phone:
    """One person's chat with the bot; `own` is what they sent and what still stands there."""

    town: Town
    person: PersonId
    account: AccountId
    online: bool = True
    missed: list[Outgoing] = field(default_factory=list)

    @property
    def chat(self) -> dict[int, Shown]:
        return self.town.telegram.chats.setdefault(self.account, {})

    @property
    def menu(self) -> list[list[str]]:
        return self.town.telegram.menus.get(self.account, [])

    @property
    def own(self) -> dict[int, str]:
        return self.town.telegram.typed.setdefault(self.account, {})

    @property
    def too_old(self) -> set[int]:
        return self.town.telegram.too_old

    @property
    def deleted(self) -> list[list[int]]:
        """The numbers of each deletion that was asked for, together or alone."""
        return self.town.telegram.deleted.setdefault(self.account, [])

    @property
    def shown(self) -> dict[int, Shown]:
        """What the bot says in the chat, without lines that only move the menu."""
        return {number: shown for number, shown in self.chat.items() if not shown.only_moves_menu}

    @property
    def last(self) -> Shown:
        """The message at the bottom, but for a line that only moves the menu."""
        return self.chat[bottom(self.chat)]

    @property
    def labels(self) -> list[str]:
        return list(self.last.buttons)

    async def say(self, text: str, around: Around = NOTHING_AROUND) -> MessageId:
        command, argument = None, ""
        if text.startswith("/"):
            command, _, argument = text[1:].partition(" ")
        message = self._types(text)
        said = Said(self._speaker(), self._place(), message, text, None, command, argument, around)
        await self._happen(said)
        return message

    async def talks(self, *turns: tuple[str, str]) -> None:
        """Say something, see this in the newest message; say the next thing."""
        await dialogue(self.say, lambda: self.last.text, *turns)

    async def edit(self, message: MessageId, text: str, around: Around = NOTHING_AROUND) -> None:
        await self._happen(Edited(self._speaker(), self._place(), message, text, around))

    async def send_photo(
        self, *, album: str = "", caption: str = "", edits: MessageId | None = None
    ) -> MessageId:
        """Send something that has no place here, or make that of an earlier message."""
        message = self._types("photo") if edits is None else edits
        sent = SentOther(self._speaker(), self._place(), message, album=album, caption=caption)
        await self._happen(replace(sent, edited=edits is not None))
        return message

    async def send_file(
        self,
        medium: Medium,
        fetched: Fetched | Failure = Fetched(b"safe content"),  # noqa: B008 - it is frozen
        *,
        size: int = 1000,
        caption: str = "",
        edits: MessageId | None = None,
        album: str = "",
        around: Around = NOTHING_AROUND,
    ) -> MessageId:
        """Send a photo or voice message, or change one; fetching it will give `fetched`."""
        message = self._types(caption) if edits is None else edits
        source = f"file-{len(self.town.telegram.files)}"
        self.town.telegram.files[source] = fetched
        file = SentFile(self._speaker(), self._place(), message, medium, source, size, caption)
        file = replace(file, edited=edits is not None, album=album, around=around)
        await self._happen(file)
        return message

    async def press(self, label: str) -> str:
        """Press a button of the last message that has it; gives the toast."""
        number = max(n for n, shown in self.chat.items() if label in shown.buttons)
        return await self.press_data(number, self.chat[number].buttons[label])

    async def press_data(self, number: int, data: str) -> str:
        press = Pressed(self._speaker(), self._place(), MessageId(number), data, "callback")
        direct_answer = await self._happen(press)
        assert isinstance(direct_answer, Toast), "every press gets one answer"
        return direct_answer.text

    async def come_online(self) -> None:
        self.online = True
        missed, self.missed = self.missed, []
        for item in {item.id: item for item in missed}.values():
            await self.receive(item)

    async def receive(self, item: Outgoing) -> None:
        """Let one notice be rendered, arrive, and be settled."""
        renderer = RENDERERS[item.notice.kind]
        call = await self.town.work(lambda unit: renderer.render(unit, item))
        if call is not None:
            outcome = self._arrive(call)
            await self.town.work(lambda unit: self._settle(unit, renderer, item, call, outcome))
        await self.town.look(lambda store: store.outbox.sent([item.id]))

    def _settle(
        self, unit: Unit, renderer: Renderer, item: Outgoing, call: Call, outcome: Any
    ) -> None:
        if isinstance(outcome, Failure):
            verdict = renderer.failed(unit, item, call, outcome)
        else:
            verdict = renderer.delivered(unit, item, call, outcome)
        assert verdict is Verdict.DONE

    def _arrive(self, call: Call) -> Any:
        """Give a call to Telegram; all that is for this phone goes to its own chat."""
        assert isinstance(call, Fetch) or call.chat == ChatId(self.account)
        return self.town.telegram.call(call)

    def _types(self, text: str) -> MessageId:
        return MessageId(self.town.telegram.type(self.account, text))

    async def _happen(self, happening: Happening) -> DirectAnswer | None:
        direct_answers = await self.town.work(lambda unit: routing.handle(unit, happening))
        return next(iter(direct_answers), None)

    def _speaker(self) -> Speaker:
        return Speaker(self.account, "Telegramnaam", "nl")

    def _place(self) -> ChatPlace:
        return ChatPlace(ChatId(self.account), private=True)


def journaled(store: Store, concern: ConcernId) -> list[str]:
    return [line.act for line in store.journal.of(concern)]
