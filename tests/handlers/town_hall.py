"""A town hall to test in: officials around one group chat that behaves like Telegram's.

Happenings go through the routing table, and notices through the courier's own lanes and turns;
only the network between is left out. The clock stands still until it is told to move.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path
from typing import Any, TypeVar

from bot.lanes import Held, Lanes
from bot.read_municipality import build_house
from bot.renderers import all_renderers
from bot.turns import Flight, Turn, take_turn
from domain.concerns.concern import Concern, Kind, Stage, Urgency
from domain.concerns.reference import new_reference
from domain.identifiers import (
    AccountId,
    ChatId,
    ConcernId,
    InviteId,
    MessageId,
    PersonId,
    ThreadId,
)
from domain.roles import Role, Standing
from handlers import routing
from handlers.telegram.calls import Aside, Call, Failure, FailureKind, Fetch, Fetched, Toast
from handlers.telegram.happenings import (
    BotMoved,
    Happening,
    Place,
    Pressed,
    Said,
    SentOther,
    Speaker,
)
from services.concerns import card_delivery as delivery
from services.unit import House, Unit
from storage.database import Database
from storage.records import Outgoing, Person
from storage.sealing import Keyring
from storage.store import Store
from tests.handlers.fake_telegram.messages import Document, Venue, caption_of, document_in, venue_in
from tests.handlers.seeded import Seeded

T = TypeVar("T")

MONDAY = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)  # 10:15 in Voorbeeldstad
GROUP = ChatId(-1001)
HOUSE = build_house(None)
RENDERERS = all_renderers()
ACCOUNT_OF_IT = "Bij de brug staan elke avond jongens. <b>Er wordt geroepen</b> naar de buren."
RIGHTS = ("can_delete_messages", "can_manage_topics")
WITH_FILES = frozenset({"sendPhoto", "sendDocument", "editMessageMedia"})
MOST_CALLS = 12
"""More calls than this for one notice means that it does not converge."""


@dataclass(frozen=True)
class Shown:
    """One message as it stands in a chat."""

    html: str
    thread: int | None
    markup: dict[str, Any]
    protected: bool = False
    reply_to: int | None = None
    media: str = ""
    content: bytes = b""
    document: Document | None = None
    venue: Venue | None = None

    @property
    def text(self) -> str:
        return unescape(re.sub(r"</?[a-z][^>]*>", "", self.html))

    @property
    def buttons(self) -> dict[str, str]:
        rows = self.markup.get("inline_keyboard", [])
        return {button["text"]: button["callback_data"] for row in rows for button in row}

    @property
    def asks_reply(self) -> bool:
        return bool(self.markup.get("force_reply"))


@dataclass
class Telegram:
    """Chats with messages and topics; refuses what Telegram refuses."""

    chats: dict[int, dict[int, Shown]] = field(default_factory=dict)
    topics: dict[int, str] = field(default_factory=dict)
    blocked: set[int] = field(default_factory=set)
    inside: set[int] = field(default_factory=set)
    rights: dict[str, bool] = field(default_factory=lambda: dict.fromkeys(RIGHTS, True))
    moved: dict[int, int] = field(default_factory=dict)
    refused_methods: dict[str, FailureKind] = field(default_factory=dict)
    loses_answer_to: str | None = None
    vanishes_before: str | None = None
    files: dict[str, Fetched | Failure] = field(default_factory=dict)
    documents: dict[str, Document] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    last: int = 100

    def call(self, call: Call) -> Any:
        """Carry out a call; one answer can be lost on its way back."""
        answer = self._answer(call)
        if call.method == self.loses_answer_to:
            self.loses_answer_to = None
            return Failure(FailureKind.UNCERTAIN)
        return answer

    def _answer(self, call: Call) -> Any:
        self.calls.append(call)
        if isinstance(call, Fetch):
            return self.files[call.params["file_id"]]
        chat = call.params["chat_id"]
        if chat in self.moved:
            return Failure(FailureKind.MIGRATED, migrate_to=ChatId(self.moved[chat]))
        if chat in self.blocked:
            return Failure(FailureKind.BLOCKED)
        if call.method in self.refused_methods:
            return Failure(self.refused_methods[call.method])
        if call.method == self.vanishes_before:
            self.vanishes_before = None
            self.chats[chat].pop(call.params["message_id"])
        answer: Callable[[Any], Any] = getattr(self, f"_{call.method}")
        return answer(call if call.method in WITH_FILES else call.params)

    def arrive(self, chat: int, shown: Shown) -> int:
        self.last += 1
        self.chats.setdefault(chat, {})[self.last] = shown
        return self.last

    def _createForumTopic(self, params: Any) -> Any:  # noqa: N802 - Telegram's name
        assert 1 <= len(params["name"]) <= 128
        self.last += 1
        self.topics[self.last] = params["name"]
        return {"message_thread_id": self.last, "name": params["name"]}

    def _editForumTopic(self, params: Any) -> Any:  # noqa: N802 - Telegram's name
        thread = params["message_thread_id"]
        if thread not in self.topics:
            return Failure(FailureKind.TOPIC_GONE)
        if self.topics[thread] == params["name"]:
            return Failure(FailureKind.NOT_MODIFIED)
        self.topics[thread] = params["name"]
        return True

    def _deleteForumTopic(self, params: Any) -> Any:  # noqa: N802 - Telegram's name
        thread = params["message_thread_id"]
        if self.topics.pop(thread, None) is None:
            return Failure(FailureKind.TOPIC_GONE)
        chat = self.chats.get(params["chat_id"], {})
        for number in [number for number, shown in chat.items() if shown.thread == thread]:
            del chat[number]
        return True

    def _sendMessage(self, params: Any) -> Any:  # noqa: N802 - Telegram's name
        thread = params.get("message_thread_id")
        if thread is not None and thread not in self.topics:
            return Failure(FailureKind.TOPIC_GONE)
        return {"message_id": self.arrive(params["chat_id"], _shown(params))}

    def _editMessageText(self, params: Any) -> Any:  # noqa: N802 - Telegram's name
        chat = self.chats.get(params["chat_id"], {})
        there = chat.get(params["message_id"])
        if there is None:
            return Failure(FailureKind.MESSAGE_GONE)
        assert not there.asks_reply, "Telegram lets nobody edit a message that asks for a reply"
        new = _shown(params)
        if (new.html, new.markup) == (there.html, there.markup):
            return Failure(FailureKind.NOT_MODIFIED)
        if there.media:
            return Failure(FailureKind.REFUSED)  # "there is no text in the message to edit"
        chat[params["message_id"]] = replace(there, html=new.html, markup=new.markup)
        return {"message_id": params["message_id"]}

    def _sendPhoto(self, call: Call) -> Any:  # noqa: N802 - Telegram's name
        assert call.params["caption"], "a picture says nothing to who cannot see it"
        _, content = call.files["photo"]
        return self._send(call.params, media="photo", content=content)

    def _sendDocument(self, call: Call) -> Any:  # noqa: N802 - Telegram's name
        document = document_in(call, self.documents)
        name, content = document
        sent = self._send(call.params, media="document", content=content, document=document)
        if isinstance(sent, Failure):
            return sent
        file_id = f"document-{sent['message_id']}"
        self.documents[file_id] = document
        return sent | {"document": {"file_id": file_id, "file_name": name}}

    def _sendVenue(self, params: Any) -> Any:  # noqa: N802 - Telegram's name
        return self._send(params, media="venue", venue=venue_in(params))

    def _send(self, params: Any, **held: Any) -> Any:
        """Put something other than words in a chat, with what may stand under it."""
        thread = params.get("message_thread_id")
        if thread is not None and thread not in self.topics:
            return Failure(FailureKind.TOPIC_GONE)
        answered = params.get("reply_parameters", {})
        reply_to = answered.get("message_id")
        if reply_to is not None and reply_to not in self.chats.get(params["chat_id"], {}):
            if not answered.get("allow_sending_without_reply"):
                return Failure(FailureKind.MESSAGE_GONE)
            reply_to = None
        shown = Shown(
            caption_of(params),
            thread,
            params.get("reply_markup", {}),
            params.get("protect_content", False),
            reply_to,
            **held,
        )
        assert all(len(data.encode()) <= 64 for data in shown.buttons.values())
        return {"message_id": self.arrive(params["chat_id"], shown)}

    def _editMessageCaption(self, params: Any) -> Any:  # noqa: N802 - Telegram's name
        chat = self.chats.get(params["chat_id"], {})
        there = chat.get(params["message_id"])
        if there is None:
            return Failure(FailureKind.MESSAGE_GONE)
        if there.media in {"", "venue"}:
            return Failure(FailureKind.REFUSED)  # "there is no caption in the message to edit"
        new = replace(there, html=caption_of(params), markup=params.get("reply_markup", {}))
        return self._change(params, there, new)

    def _editMessageReplyMarkup(self, params: Any) -> Any:  # noqa: N802 - Telegram's name
        there = self.chats.get(params["chat_id"], {}).get(params["message_id"])
        if there is None:
            return Failure(FailureKind.MESSAGE_GONE)
        return self._change(params, there, replace(there, markup=params.get("reply_markup", {})))

    def _change(self, params: Any, there: Shown, new: Shown) -> Any:
        if new == there:
            return Failure(FailureKind.NOT_MODIFIED)
        assert all(len(data.encode()) <= 64 for data in new.buttons.values())
        self.chats[params["chat_id"]][params["message_id"]] = new
        return {"message_id": params["message_id"]}

    def _editMessageMedia(self, call: Call) -> Any:  # noqa: N802 - Telegram's name
        params = call.params
        chat = self.chats.get(params["chat_id"], {})
        there = chat.get(params["message_id"])
        if there is None:
            return Failure(FailureKind.MESSAGE_GONE)
        media = params["media"]
        assert media["type"] in {"photo", "audio", "document"}
        assert media["parse_mode"] == "HTML"
        name, content = call.files[media["media"].removeprefix("attach://")]
        chat[params["message_id"]] = replace(
            there,
            html=media["caption"],
            markup={},
            media=media["type"],
            content=content,
            document=(name, content) if media["type"] == "document" else None,
        )
        return {"message_id": params["message_id"]}

    def _setMyCommands(self, params: Any) -> Any:  # noqa: N802 - Telegram's name
        return bool(params["chat_id"])

    _deleteMyCommands = _setMyCommands  # noqa: N815 - Telegram's name

    def _pinChatMessage(self, params: Any) -> Any:  # noqa: N802 - Telegram's name
        if params["message_id"] not in self.chats.get(params["chat_id"], {}):
            return Failure(FailureKind.MESSAGE_GONE)
        assert params["disable_notification"], "the overview makes no sound"
        self.pinned.append(params["message_id"])
        return True

    def _getChatAdministrators(self, params: Any) -> Any:  # noqa: N802 - Telegram's name
        assert params["chat_id"] == GROUP
        return [{"user": {"is_bot": True}, "status": "administrator", **self.rights}]

    def _getChatMemberCount(self, params: Any) -> Any:  # noqa: N802 - Telegram's name
        assert params["chat_id"] == GROUP
        return len(self.inside) + 1

    def _getChatMember(self, params: Any) -> Any:  # noqa: N802 - Telegram's name
        return {"status": "member" if params["user_id"] in self.inside else "left"}

    def _deleteMessages(self, params: Any) -> Any:  # noqa: N802 - Telegram's name
        assert 0 < len(params["message_ids"]) <= 100
        for number in params["message_ids"]:
            self.chats.get(params["chat_id"], {}).pop(number, None)
        return True

    def _deleteMessage(self, params: Any) -> Any:  # noqa: N802 - Telegram's name
        if self.chats.get(params["chat_id"], {}).pop(params["message_id"], None) is None:
            return Failure(FailureKind.MESSAGE_GONE)
        return True


def _shown(params: Any) -> Shown:
    shown = Shown(
        params["text"],
        params.get("message_thread_id"),
        params.get("reply_markup", {}),
        params.get("protect_content", False),
        params.get("reply_parameters", {}).get("message_id"),
    )
    assert params["parse_mode"] == "HTML"
    assert params["link_preview_options"] == {"is_disabled": True}
    assert 0 < len(shown.text.encode("utf-16-le")) // 2 <= 4096
    assert all(len(data.encode()) <= 64 for data in shown.buttons.values())
    return shown


@dataclass
class TownHall:
    """One database, one group, the people around it, and a clock that stands still."""

    database: Database
    house: House = HOUSE
    now: datetime = MONDAY
    chance: Seeded = field(default_factory=Seeded)
    telegram: Telegram = field(default_factory=Telegram)
    lanes: Lanes = field(default_factory=Lanes)
    offline: bool = False
    people: int = 0

    @classmethod
    async def open(cls, path: Path, *, forum: bool = True, bound: bool = True) -> "TownHall":
        hall = cls(await Database.open(path, Keyring(bytes(range(32)))))
        if bound:
            await hall.bind(forum=forum)
        return hall

    async def bind(self, *, forum: bool = True) -> None:
        await self.look(lambda store: store.group.bind(GROUP, "Ambtenaren", forum, self.now))

    async def work(self, task: Callable[[Unit], T]) -> T:
        """Do something in one transaction, then let the courier deliver what was told."""
        told: list[Outgoing] = []

        def one_unit(store: Store) -> T:
            unit = self._unit(store)
            done = task(unit)
            told.extend(unit.told)
            return done

        done = await self.database.run(one_unit)
        for item in told:
            self.lanes.put(item)
        if not self.offline:
            await self.deliver()
        return done

    async def look(self, question: Callable[[Store], T]) -> T:
        return await self.database.run(question)

    async def deliver(self) -> None:
        """Take turns until nothing can go out any more."""
        landed: list[Flight] = []
        calls: dict[int, int] = {}
        while True:
            self.lanes.wake(self.now)
            picked = list(self.lanes.heads())
            if not picked and not landed:
                return
            for held in picked:
                self.lanes.pick(held)
            turn = await self._turn(landed, picked)
            for held in turn.finished:
                self.lanes.drop(held)
            for held in turn.again:
                self.lanes.release(held)
            for held in turn.shelved:
                self.lanes.shelve(held)
            for held, until in turn.asleep:
                self.lanes.sleep(held, until)
            for item in turn.told:
                self.lanes.put(item)
            landed = turn.flights
            for flight in landed:
                flight.held.marked = not flight.call.repeatable
                flight.outcome = self.telegram.call(flight.call)
                number = flight.held.item.id
                calls[number] = calls.get(number, 0) + 1
                assert calls[number] <= MOST_CALLS, f"{flight.held.item.notice} does not converge"

    async def _turn(self, landed: list[Flight], picked: list[Held]) -> Turn:
        """Take one turn without care: here a fault of ours is to be seen."""
        return await self.database.run(
            lambda store: take_turn(self._unit(store), RENDERERS, landed, picked, careful=False)
        )

    async def waiting(self) -> list[Outgoing]:
        return await self.look(lambda store: store.outbox.waiting())

    def wait(self, **time: float) -> None:
        self.now += timedelta(**time)

    async def person(
        self, role: Role = Role.OFFICIAL, name: str = "Fatima", language: str = "nl"
    ) -> "Someone":
        self.people += 1
        account = AccountId(700_000 + self.people)

        def admit(unit: Unit) -> Person:
            invite = InviteId(unit.chance.bytes(8).hex())
            person = unit.store.people.add_newcomer(account, role, language, invite, unit.now)
            person = replace(person, standing=Standing.MEMBER, name=name, joined_at=unit.now)
            unit.store.people.save(person)
            return person

        if role in {Role.OFFICIAL, Role.COORDINATOR}:
            self.telegram.inside.add(account)
        return Someone(self, (await self.work(admit)).id, account)

    async def concern(
        self,
        reporter: "Someone",
        *,
        named: bool = True,
        urgency: Urgency = Urgency.SOON,
        kind: Kind = Kind.CONCERN,
        account: str = ACCOUNT_OF_IT,
    ) -> ConcernId:
        """File a concern and let the officials know."""

        def file(unit: Unit) -> ConcernId:
            about = "between-groups" if kind is Kind.CONCERN else "advice"
            answers = {"subject": about, "neighbourhood": "noord", "account": account}
            if kind is Kind.CONCERN:
                answers |= {"danger": "no", "source": "heard", "since": "today"}
            concern = Concern(
                id=ConcernId(unit.chance.bytes(8).hex()),
                reference=new_reference(unit.chance, kind),
                kind=kind,
                reporter=reporter.person,
                named=named,
                subject=about,
                neighbourhood="noord",
                urgency=urgency,
                stage=Stage.FILED,
                owner=None,
                filed_at=unit.now,
                promise=unit.house.protocol.promise(urgency, unit.now, unit.house.working_time),
                course=unit.house.protocol.begin(urgency, unit.now, unit.house.working_time),
            )
            unit.store.concerns.add(concern, answers)
            delivery.announce(unit, concern)
            return concern.id

        return await self.work(file)

    async def now_is(self, concern_id: ConcernId) -> Concern:
        concern = await self.look(lambda store: store.concerns.by_id(concern_id))
        assert concern is not None
        return concern

    async def card(self, concern_id: ConcernId) -> Shown:
        placement = await self.look(lambda store: store.concerns.placement(concern_id))
        return self.group[placement.card or 0]

    async def topic(self, concern_id: ConcernId) -> int:
        placement = await self.look(lambda store: store.concerns.placement(concern_id))
        assert placement.thread is not None
        return placement.thread

    async def journal(self, concern_id: ConcernId) -> list[str]:
        lines = await self.look(lambda store: store.journal.of(concern_id))
        return [line.act for line in lines]

    async def agrees(self, concern_id: ConcernId) -> bool:
        """Tell whether nothing is left to mend on the card of this concern."""
        made = len(self.telegram.calls)
        await self.work(lambda unit: delivery.refresh(unit, concern_id))
        return len(self.telegram.calls) == made

    @property
    def group(self) -> dict[int, Shown]:
        return self.telegram.chats.setdefault(GROUP, {})

    def texts(self) -> str:
        """Everything that can be read in the group now."""
        return "\n".join(shown.text for shown in self.group.values())

    def _unit(self, store: Store) -> Unit:
        return Unit(store, self.house, self.now, self.chance)


@dataclass
class Someone:
    """One person with a phone, in the group and in their private chat."""

    hall: TownHall
    person: PersonId
    account: AccountId
    hidden: bool = False

    @property
    def inbox(self) -> list[str]:
        return [shown.text for shown in self.hall.telegram.chats.get(self.account, {}).values()]

    async def press(self, label: str, concern: ConcernId | None = None) -> str:
        """Press the newest button of this name; gives the toast. The card's when one is meant."""
        if concern is not None:
            placement = await self.hall.look(lambda store: store.concerns.placement(concern))
            number = int(placement.card or 0)
        else:
            number = max(n for n, shown in self.hall.group.items() if label in shown.buttons)
        return await self.press_data(number, self.hall.group[number].buttons[label])

    async def press_privately(self, label: str) -> str:
        """Press the newest button in the private chat that begins like this; gives the toast."""
        chat = self.hall.telegram.chats[self.account]
        number, data = max(
            (number, data)
            for number, shown in chat.items()
            for text, data in shown.buttons.items()
            if text.startswith(label)
        )
        return await self.press_data(number, data, ChatId(self.account))

    @property
    def choices(self) -> list[str]:
        """What can be pressed under the newest private message."""
        chat = self.hall.telegram.chats[self.account]
        return list(chat[max(chat)].buttons)

    async def press_data(self, number: int, data: str, chat: ChatId = GROUP) -> str:
        toast = await self.tap(number, data, chat)
        assert isinstance(toast, Toast), "every press gets one answer"
        assert len(toast.text) <= 200
        return toast.text

    async def tap(self, number: int, data: str, chat: ChatId = GROUP) -> Aside | None:
        shown = self.hall.telegram.chats.get(chat, {}).get(number)
        place = self._place(chat, shown.thread if shown else None)
        return await self.happen(
            Pressed(self._speaker(), place, MessageId(number), data, "callback")
        )

    async def reply(self, text: str, to: int | None = None) -> int:
        """Reply to the newest message that asks this person, or to any other."""
        if to is None:
            mine = f"tg://user?id={self.account}"
            to = max(n for n, shown in self.hall.group.items() if mine in shown.html)
        thread = self.hall.group[to].thread if to in self.hall.group else None
        number = self.hall.telegram.arrive(GROUP, Shown(text, thread, {}))
        place = self._place(GROUP, thread)
        await self.happen(
            Said(self._speaker(), place, MessageId(number), text, reply_to=MessageId(to))
        )
        return number

    async def reply_with_a_photo(self) -> None:
        """Reply to the newest message that asks this person, but not in words."""
        mine = f"tg://user?id={self.account}"
        to = max(number for number, shown in self.hall.group.items() if mine in shown.html)
        thread = self.hall.group[to].thread
        number = self.hall.telegram.arrive(GROUP, Shown("", thread, {}))
        place = self._place(GROUP, thread)
        await self.happen(
            SentOther(self._speaker(), place, MessageId(number), reply_to=MessageId(to))
        )

    async def blocks_the_bot(self, *, back: bool = False) -> None:
        (self.hall.telegram.blocked.discard if back else self.hall.telegram.blocked.add)(
            self.account
        )
        place = Place(ChatId(self.account), private=True)
        moved = BotMoved(
            self._speaker(),
            place,
            present=back,
            administrator=False,
            can_manage_topics=False,
            can_delete_messages=False,
        )
        await self.happen(moved)

    async def happen(self, happening: Happening) -> Aside | None:
        asides = await self.hall.work(lambda unit: routing.handle(unit, happening))
        return next(iter(asides), None)

    def _speaker(self) -> Speaker:
        return Speaker(self.account, "Telegramnaam", "nl", self.hidden)

    def _place(self, chat: ChatId, thread: int | None) -> Place:
        if chat == ChatId(self.account):
            return Place(chat, private=True)
        topic = ThreadId(thread) if thread is not None else None
        return Place(chat, private=False, supergroup=True, forum=True, thread=topic)
