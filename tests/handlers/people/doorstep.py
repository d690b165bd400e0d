"""The network's doorstep: accounts that are nobody yet, members, and what each of them sees.

Happenings go through the routing table, one transaction each; what is told is rendered at once,
by the renderers the bot has, into chats that refuse what Telegram refuses.
"""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path
from typing import Any, TypeVar

from bot.house import build_house
from bot.renderers import all_renderers
from domain.identifiers import AccountId, ChatId, InviteId, MessageId
from domain.roles import Role, Standing
from handlers import routing
from handlers.calls import Aside, Call, Failure, FailureKind, Sentence, Toast
from handlers.happenings import Happening, Place, Pressed, Said, SentOther, Speaker
from handlers.rendering import Renderer, Verdict
from services import inviting
from services.unit import Unit
from storage.database import Database
from storage.records import Outgoing, Person
from storage.sealing import Keyring
from storage.store import Store

T = TypeVar("T")
Item = TypeVar("Item")

MONDAY = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)  # 10:15 in Voorbeeldstad
HOUSE = build_house(None)
USERNAME = "schakel_test_bot"


class Seeded:
    """Chance that is the same in every run."""

    def __init__(self) -> None:
        self._random = random.Random(11)  # noqa: S311 - repeatable is what a test needs

    def bytes(self, count: int) -> bytes:
        return self._random.randbytes(count)

    def below(self, bound: int) -> int:
        return self._random.randrange(bound)

    def shuffled(self, items: Sequence[Item]) -> list[Item]:
        return self._random.sample(items, len(items))


@dataclass
class Shown:
    """One message: its HTML, and label to callback data of its buttons."""

    html: str
    buttons: dict[str, str] = field(default_factory=dict)
    photo: bytes = b""

    @property
    def text(self) -> str:
        return unescape(re.sub("<[^>]+>", "", self.html))


@dataclass
class Doorstep:
    """One database, a clock that stands still, and everybody's chat."""

    database: Database
    now: datetime = MONDAY
    chance: Seeded = field(default_factory=Seeded)
    chats: dict[int, "Visitor"] = field(default_factory=dict)
    to_the_group: list[Outgoing] = field(default_factory=list)
    renderers: Any = field(default_factory=all_renderers)

    @classmethod
    async def open(cls, path: Path) -> "Doorstep":
        doorstep = cls(await Database.open(path, Keyring(bytes(range(32)))))
        await doorstep.look(lambda store: store.meta.set("bot_username", USERNAME))
        return doorstep

    def wait(self, **time: float) -> None:
        self.now += timedelta(**time)

    async def look(self, question: Callable[[Store], T]) -> T:
        return await self.database.run(question)

    async def work(self, task: Callable[[Unit], T]) -> T:
        """Do something in one transaction, then deliver what was told, in order."""
        done, told = await self._transact(task)
        while told:
            item = told.pop(0)
            told += await self._deliver(item)
        return done

    async def _transact(self, task: Callable[[Unit], T]) -> tuple[T, list[Outgoing]]:
        def unit_of_work(store: Store) -> tuple[T, list[Outgoing]]:
            unit = Unit(store, HOUSE, self.now, self.chance)
            done = task(unit)
            return done, list({item.id: item for item in unit.told}.values())

        return await self.database.run(unit_of_work)

    async def _deliver(self, item: Outgoing) -> list[Outgoing]:
        if item.notice.person is None:
            self.to_the_group.append(item)
            return []
        renderer = self.renderers.of(item)
        told: list[Outgoing] = []
        verdict = Verdict.AGAIN
        while verdict is Verdict.AGAIN:
            call, more = await self._transact(lambda unit: renderer.render(unit, item))
            told += more
            if call is None:
                break
            outcome = self.chats[call.chat].arrive(call)
            verdict, more = await self._transact(self._settling(renderer, item, call, outcome))
            told += more
        await self.look(lambda store: store.outbox.sent([item.id]))
        return told

    @staticmethod
    def _settling(
        renderer: Renderer, item: Outgoing, call: Call, outcome: Any
    ) -> Callable[[Unit], Verdict]:
        if isinstance(outcome, Failure):
            return lambda unit: renderer.failed(unit, item, call, outcome)
        return lambda unit: renderer.delivered(unit, item, call, outcome)

    def visitor(self, first_name: str = "Sanne", language: str | None = "nl") -> "Visitor":
        """Somebody with a Telegram account who is nobody to the network."""
        account = AccountId(700_001 + len(self.chats))
        visitor = self.chats[account] = Visitor(self, account, first_name, language)
        return visitor

    async def member(
        self, name: str, role: Role = Role.KEY_FIGURE, language: str = "nl"
    ) -> "Visitor":
        """Somebody who has been in the network for a while."""
        visitor = self.visitor(name)

        def admit(unit: Unit) -> None:
            invite = InviteId(unit.chance.bytes(8).hex())
            person = unit.store.people.add_newcomer(
                visitor.account, role, language, invite, unit.now
            )
            place = "noord" if role is Role.KEY_FIGURE else None
            unit.store.people.save(
                replace(
                    person,
                    standing=Standing.MEMBER,
                    name=name,
                    neighbourhood=place,
                    joined_at=unit.now,
                )
            )

        await self.work(admit)
        return visitor

    async def coordinator(self, name: str = "Ineke", language: str = "nl") -> "Visitor":
        return await self.member(name, Role.COORDINATOR, language)

    async def link(self, role: Role = Role.KEY_FIGURE) -> str:
        """The code of an invite from the command line."""
        return await self.work(lambda unit: inviting.issue(unit, role)[1])

    async def person(self, visitor: "Visitor") -> Person | None:
        return await self.look(lambda store: store.people.by_account(visitor.account))

    async def journal(self) -> list[str]:
        """Everything journaled so far, as "act" or "act detail"."""

        def lines(store: Store) -> list[str]:
            rows = store._connection.execute("SELECT act, detail FROM journal ORDER BY seq")
            return [" ".join(filter(None, row)) for row in rows]

        return await self.look(lines)


@dataclass
class Visitor:
    """One account and its private chat with the bot."""

    doorstep: Doorstep
    account: AccountId
    first_name: str
    language: str | None
    chat: dict[int, Shown] = field(default_factory=dict)
    menu: list[list[str]] = field(default_factory=list)
    commands: list[str] = field(default_factory=list)
    blocked: bool = False
    _last: int = 100

    @property
    def last(self) -> Shown:
        """The message at the bottom."""
        return self.chat[max(self.chat)]

    @property
    def labels(self) -> list[str]:
        return list(self.last.buttons)

    @property
    def code(self) -> str:
        """The four digits on the screen."""
        found = re.search(r"<b>(\d{4})</b>", self.last.html)
        assert found, self.last.text
        return found[1]

    async def open(self, code: str) -> None:
        await self.say(f"/start {code}")

    async def say(self, text: str) -> None:
        command, argument = None, ""
        if text.startswith("/"):
            command, _, argument = text[1:].partition(" ")
        message = self._next()
        await self._happen(
            Said(self.speaker, self.place, message, text, command=command, argument=argument)
        )

    async def send_photo(self) -> None:
        await self._happen(SentOther(self.speaker, self.place, self._next()))

    async def press(self, *labels: str) -> str:
        """Press buttons one after the other, each on the last message that has it."""
        text = ""
        for label in labels:
            number = max(n for n, shown in self.chat.items() if label in shown.buttons)
            text = await self.press_data(number, self.chat[number].buttons[label])
        return text

    async def press_data(self, number: int, data: str) -> str:
        press = Pressed(self.speaker, self.place, MessageId(number), data, "callback")
        toast = await self._happen(press)
        assert isinstance(toast, Toast), "every press gets one answer"
        assert len(toast.text) <= 200
        return toast.text

    def arrive(self, call: Call) -> Any:
        """Show a call as Telegram would, refusing what Telegram refuses."""
        params = call.params
        if self.blocked:
            return Failure(FailureKind.BLOCKED)
        if call.method in {"setMyCommands", "deleteMyCommands"}:
            assert params["scope"] == {"type": "chat", "chat_id": self.account}
            self.commands = [each["command"] for each in params.get("commands", [])]
            return True
        if call.method == "deleteMessage":
            return bool(self.chat.pop(params["message_id"], None))
        return self._show(call)

    def _show(self, call: Call) -> Any:
        params = call.params
        assert params["parse_mode"] == "HTML"
        text = params.get("text") or params["caption"]
        assert len(text.encode("utf-16-le")) // 2 <= (4096 if "text" in params else 1024)
        shown = Shown(text, *_buttons(params), photo=call.files.get("photo", ("", b""))[1])
        self._keep_menu(params)
        number = params.get("message_id") or self._next()
        if call.method == "editMessageText" and number not in self.chat:
            return Failure(FailureKind.MESSAGE_GONE)
        if self.chat.get(number) == shown:
            return Failure(FailureKind.NOT_MODIFIED)
        self.chat[number] = shown
        return {"message_id": number}

    @property
    def speaker(self) -> Speaker:
        return Speaker(self.account, self.first_name, self.language)

    @property
    def place(self) -> Place:
        return Place(ChatId(self.account), private=True)

    def _keep_menu(self, params: Any) -> None:
        markup = params.get("reply_markup", {})
        if "keyboard" in markup:
            self.menu = [[key["text"] for key in row] for row in markup["keyboard"]]
        if markup.get("remove_keyboard"):
            self.menu = []

    async def _happen(self, happening: Happening) -> Aside | None:
        aside = await self.doorstep.work(lambda unit: routing.handle(unit, happening))
        if isinstance(aside, Sentence):
            assert aside.chat == self.account
            self.arrive(aside.call())
        return aside

    def _next(self) -> MessageId:
        self._last += 1
        return MessageId(self._last)


def _buttons(params: Any) -> tuple[dict[str, str]]:
    rows = params.get("reply_markup", {}).get("inline_keyboard", [])
    buttons = {button["text"]: button["callback_data"] for row in rows for button in row}
    assert all(len(data.encode()) <= 64 for data in buttons.values())
    assert all(buttons), "a button without words"
    return (buttons,)


async def onboard(visitor: Visitor, code: str, name: str = "Sanne") -> None:
    """Go through the whole first conversation, up to the code, in Dutch, as a key figure."""
    await visitor.open(code)
    await visitor.press("Verder", "Verder", "Verder", "Verder", "Ja, ik doe mee")
    await visitor.say(name)
    await visitor.press("Molenwijk", "Nederlands")
