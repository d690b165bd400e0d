"""A phone in a test's pocket: what one person types and presses, and what their chat shows.

Nothing is sent: happenings go through the routing table in one transaction each, and notices
are rendered at once into a chat that behaves like Telegram's.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from html import unescape
from typing import Any, TypeVar

from bot.read_municipality import build_house
from domain.concerns.concern import Stage
from domain.conversations.attachments import Medium
from domain.identifiers import AccountId, ChatId, ConcernId, InviteId, MessageId, PersonId
from domain.notices import NoticeKind
from domain.roles import Role, Standing
from handlers import routing
from handlers.filing.my_concerns_notice import Overview
from handlers.filing.receipts import Receipt
from handlers.reply import Reply
from handlers.telegram.calls import Aside, Call, Failure, FailureKind, Fetch, Fetched, Toast
from handlers.telegram.fetch import FetchFile
from handlers.telegram.happenings import (
    Edited,
    Happening,
    Place,
    Pressed,
    Said,
    SentFile,
    SentOther,
    Speaker,
)
from handlers.telegram.private_message import Screen
from handlers.telegram.removal import Remove
from handlers.telegram.rendering import Renderer, Verdict
from services.unit import House, Unit
from storage.database import Database
from storage.records import Outgoing, Person
from storage.sealing import Keyring
from storage.store import Store
from tests.handlers.seeded import Seeded

T = TypeVar("T")

MONDAY = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)  # 10:15 in Voorbeeldstad
HOUSE = build_house(None)
RENDERERS: dict[NoticeKind, Renderer] = {
    NoticeKind.REPLY: Reply(),
    NoticeKind.SCREEN: Screen(),
    NoticeKind.RECEIPT: Receipt(),
    NoticeKind.OVERVIEW: Overview(),
    NoticeKind.FETCH: FetchFile(),
    NoticeKind.REMOVE: Remove(),
}


@dataclass
class Shown:
    """One message in the chat: its HTML, and label to callback data of its buttons."""

    html: str
    buttons: dict[str, str]

    @property
    def text(self) -> str:
        return unescape(self.html)


@dataclass
class Town:
    """One database with its people, a clock that stands still, and what went to the group."""

    database: Database
    house: House = HOUSE
    now: datetime = MONDAY
    chance: Seeded = field(default_factory=lambda: Seeded(7))
    elsewhere: list[Outgoing] = field(default_factory=list)
    phones: dict[PersonId, "Phone"] = field(default_factory=dict)
    files: dict[str, Fetched | Failure] = field(default_factory=dict)
    slow: bool = False
    fetches: list[Outgoing] = field(default_factory=list)

    @classmethod
    async def open(cls, path: Any) -> "Town":
        return cls(await Database.open(path, Keyring(bytes(range(32)))))

    async def work(self, task: Callable[[Unit], T]) -> T:
        """Do something in one transaction, then deliver what was told."""
        told: list[Outgoing] = []

        def unit_of_work(store: Store) -> T:
            unit = Unit(store, self.house, self.now, self.chance)
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


@dataclass
class Phone:
    """One person's chat with the bot; `own` is what they sent and what still stands there."""

    town: Town
    person: PersonId
    account: AccountId
    chat: dict[int, Shown] = field(default_factory=dict)
    online: bool = True
    missed: list[Outgoing] = field(default_factory=list)
    menu: list[list[str]] = field(default_factory=list)
    own: dict[int, str] = field(default_factory=dict)
    too_old: set[int] = field(default_factory=set)
    deleted: list[list[int]] = field(default_factory=list)
    _last: int = 100

    @property
    def last(self) -> Shown:
        """The message at the bottom."""
        return self.chat[max(self.chat)]

    @property
    def labels(self) -> list[str]:
        return list(self.last.buttons)

    async def say(self, text: str) -> MessageId:
        command, argument = None, ""
        if text.startswith("/"):
            command, _, argument = text[1:].partition(" ")
        message = self._types(text)
        said = Said(
            self._speaker(), self._place(), message, text, command=command, argument=argument
        )
        await self._happen(said)
        return message

    async def edit(self, message: MessageId, text: str) -> None:
        await self._happen(Edited(self._speaker(), self._place(), message, text))

    async def send_photo(self) -> None:
        await self._happen(SentOther(self._speaker(), self._place(), self._types("photo")))

    async def send_file(
        self,
        medium: Medium,
        fetched: Fetched | Failure = Fetched(b"safe content"),  # noqa: B008 - it is frozen
        *,
        size: int = 1000,
        caption: str = "",
        edits: MessageId | None = None,
    ) -> MessageId:
        """Send a photo or voice message, or change one; fetching it will give `fetched`."""
        message = self._types(caption) if edits is None else edits
        source = f"file-{len(self.town.files)}"
        self.town.files[source] = fetched
        file = SentFile(self._speaker(), self._place(), message, medium, source, size, caption)
        await self._happen(replace(file, edited=edits is not None))
        return message

    async def press(self, label: str) -> str:
        """Press a button of the last message that has it; gives the toast."""
        number = max(n for n, shown in self.chat.items() if label in shown.buttons)
        return await self.press_data(number, self.chat[number].buttons[label])

    async def press_data(self, number: int, data: str) -> str:
        press = Pressed(self._speaker(), self._place(), MessageId(number), data, "callback")
        aside = await self._happen(press)
        assert isinstance(aside, Toast), "every press gets one answer"
        return aside.text

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
        """Show a call as Telegram would, refusing what Telegram refuses."""
        params = call.params
        if isinstance(call, Fetch):
            return self.town.files[params["file_id"]]
        assert params["chat_id"] == self.account
        if call.method in {"deleteMessage", "deleteMessages"}:
            return self._delete(params.get("message_ids") or [params["message_id"]])
        assert params["parse_mode"] == "HTML"
        assert len(params["text"].encode("utf-16-le")) // 2 <= 4096
        markup = params.get("reply_markup", {})
        buttons = {
            button["text"]: button["callback_data"]
            for row in markup.get("inline_keyboard", [])
            for button in row
        }
        assert all(len(data.encode()) <= 64 for data in buttons.values())
        if "keyboard" in markup:
            self.menu = [[key["text"] for key in row] for row in markup["keyboard"]]
        shown = Shown(params["text"], buttons)
        if call.method == "sendMessage":
            number = self._next()
            self.chat[number] = shown
            return {"message_id": number}
        number = params["message_id"]
        if number not in self.chat:
            return Failure(FailureKind.MESSAGE_GONE)
        if self.chat[number] == shown:
            return Failure(FailureKind.NOT_MODIFIED)
        self.chat[number] = shown
        return {"message_id": number}

    def _delete(self, numbers: list[int]) -> Any:
        assert 0 < len(numbers) <= 100
        self.deleted.append(numbers)
        if self.too_old & set(numbers):
            return Failure(FailureKind.TOO_OLD)
        there = [number for number in numbers if number in self.own or number in self.chat]
        if len(numbers) == 1 and not there:
            return Failure(FailureKind.MESSAGE_GONE)
        for number in there:
            self.own.pop(number, None)
            self.chat.pop(number, None)
        return True

    def _types(self, text: str) -> MessageId:
        message = self._next()
        self.own[message] = text
        return message

    async def _happen(self, happening: Happening) -> Aside | None:
        asides = await self.town.work(lambda unit: routing.handle(unit, happening))
        return next(iter(asides), None)

    def _speaker(self) -> Speaker:
        return Speaker(self.account, "Telegramnaam", "nl")

    def _place(self) -> Place:
        return Place(ChatId(self.account), private=True)

    def _next(self) -> MessageId:
        self._last += 1
        return MessageId(self._last)


def journaled(store: Store, concern: ConcernId) -> list[str]:
    return [line.act for line in store.journal.of(concern)]
