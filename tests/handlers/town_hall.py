"""A town hall to test in: officials around one group chat that behaves like Telegram's.

Happenings go through the routing table, and notices through the courier's own lanes and turns;
only the network between is left out. The clock stands still until it is told to move.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from bot.lanes import Held, Lanes
from bot.read_municipality import build_municipality
from bot.renderers import all_renderers
from bot.turns import Flight, Turn, take_turn
from domain.concerns.concern import Concern, ConcernKind, Stage, Urgency
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
from handlers.telegram.calls import DirectAnswer, Toast
from handlers.telegram.happenings import (
    BotMoved,
    ChatPlace,
    Edited,
    Happening,
    Pressed,
    Said,
    SentOther,
    Speaker,
)
from services.concerns import card_delivery
from services.presses import Presses
from services.unit import Municipality, Unit
from storage.database import Database
from storage.records import Outgoing, Person
from storage.store import Store
from tests.handlers.fake_telegram.messages import Shown, bottom
from tests.handlers.fake_telegram.telegram import BOT_ACCOUNT, GROUP, Telegram
from tests.handlers.menu_room import assert_menu_fits
from tests.handlers.seeded import Seeded
from tests.new_database import open_database

T = TypeVar("T")

MONDAY = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)  # 10:15 in Voorbeeldstad
MUNICIPALITY = build_municipality(None)
RENDERERS = all_renderers()
ACCOUNT_OF_IT = "Bij de brug staan elke avond jongens. <b>Er wordt geroepen</b> naar de buren."
MOST_CALLS = 12
"""More calls than this for one notice means that it does not converge."""


@dataclass
class TownHall:
    """One database, one group, the people around it, and a clock that stands still."""

    database: Database
    municipality: Municipality = MUNICIPALITY
    now: datetime = MONDAY
    chance: Seeded = field(default_factory=Seeded)
    telegram: Telegram = field(default_factory=Telegram)
    lanes: Lanes = field(default_factory=Lanes)
    offline: bool = False
    people: int = 0
    presses: Presses | None = None
    """What was pressed just now; None where no two presses are one double tap."""

    @classmethod
    async def open(cls, path: Path, *, forum: bool = True, bound: bool = True) -> "TownHall":
        hall = cls(await open_database(path))
        if bound:
            await hall.bind(forum=forum)
        return hall

    async def bind(self, *, forum: bool = True) -> None:
        self.telegram.forum = forum
        await self.look(lambda store: store.group.bind(GROUP, "Ambtenaren", forum, self.now))
        await self.look(lambda store: store.meta.set("bot_account", str(BOT_ACCOUNT)))

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
            self.lanes.refused(turn.refused)
            for item in turn.told:
                self.lanes.put(item)
            landed = turn.flights
            for flight in landed:
                flight.held.marked = not flight.call.repeatable
                flight.outcome = self.telegram.call(flight.call)
                number = flight.held.item.id
                calls[number] = calls.get(number, 0) + 1
                assert calls[number] <= MOST_CALLS, f"{flight.held.item.notice} does not converge"

    async def look_again(self) -> None:
        """Look at what waits in closed lanes once more, as the courier does now and then."""
        self.lanes.reopen()
        await self.deliver()

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
        kind: ConcernKind = ConcernKind.CONCERN,
        account: str = ACCOUNT_OF_IT,
        danger: bool = False,
    ) -> ConcernId:
        """File a concern and let the officials know."""

        def file(unit: Unit) -> ConcernId:
            about = "between-groups" if kind is ConcernKind.CONCERN else "advice"
            answers = {"subject": about, "neighbourhood": "noord", "account": account}
            if kind is ConcernKind.CONCERN:
                answers |= {"danger": "no", "source": "heard", "since": "today"}
            if danger:
                about, answers = "", {"danger": "yes", "neighbourhood": "noord", "account": account}
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
                promise=unit.municipality.protocol.promise(
                    urgency, unit.now, unit.municipality.working_time, kind
                ),
                timeline=unit.municipality.protocol.begin(
                    urgency, unit.now, unit.municipality.working_time, kind
                ),
                danger=danger,
            )
            unit.store.concerns.add(concern, answers)
            card_delivery.announce(unit, concern)
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
        await self.work(lambda unit: card_delivery.refresh(unit, concern_id))
        return len(self.telegram.calls) == made

    @property
    def group(self) -> dict[int, Shown]:
        return self.telegram.chats.setdefault(GROUP, {})

    def texts(self) -> str:
        """Everything that can be read in the group now."""
        return "\n".join(shown.text for shown in self.group.values())

    def _unit(self, store: Store) -> Unit:
        presses = self.presses or Presses()
        return Unit(store, self.municipality, self.now, self.chance, presses=presses)


@dataclass
class Someone:
    """One person with a phone, in the group and in their private chat."""

    hall: TownHall
    person: PersonId
    account: AccountId
    hidden: bool = False
    told: DirectAnswer | None = None
    """What was said at once of what they typed in the group last."""

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
        return list(chat[bottom(chat)].buttons)

    async def press_data(self, number: int, data: str, chat: ChatId = GROUP) -> str:
        toast = await self.tap(number, data, chat)
        assert isinstance(toast, Toast), "every press gets one answer"
        assert len(toast.text) <= 200
        return toast.text

    async def tap(self, number: int, data: str, chat: ChatId = GROUP) -> DirectAnswer | None:
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

    async def type(
        self, text: str, thread: int | None, to: int | None = None, command: str | None = None
    ) -> int:
        """Type in a topic, or in a group without topics, as a reply to nothing or to anything."""
        number = self.hall.telegram.arrive(GROUP, Shown(text, thread, {}))
        place, reply_to = self._place(GROUP, thread), MessageId(to) if to else None
        said = Said(self._speaker(), place, MessageId(number), text, reply_to, command)
        known = tuple(self.hall.group[to].buttons.items()) if to in self.hall.group else ()
        self.told = await self.happen(replace(said, buttons=known))
        return number

    async def send_photo(self, thread: int | None) -> None:
        """Send a photo in a topic, as a reply to nothing."""
        number = self.hall.telegram.arrive(GROUP, Shown("", thread, {}))
        await self.happen(SentOther(self._speaker(), self._place(GROUP, thread), MessageId(number)))

    async def edit(self, number: int, text: str, thread: int | None) -> None:
        """Change a message of one's own in the group."""
        place = self._place(GROUP, thread)
        await self.happen(Edited(self._speaker(), place, MessageId(number), text))

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
        place = ChatPlace(ChatId(self.account), private=True)
        moved = BotMoved(
            self._speaker(),
            place,
            present=back,
            administrator=False,
            can_manage_topics=False,
            can_delete_messages=False,
        )
        await self.happen(moved)

    async def happen(self, happening: Happening) -> DirectAnswer | None:
        direct_answers = await self.hall.work(lambda unit: routing.handle(unit, happening))
        if not self.hall.offline:
            await self.hall.look(self._assert_menu_fits)
        return next(iter(direct_answers), None)

    def _assert_menu_fits(self, store: Store) -> None:
        assert_menu_fits(self.hall._unit(store), self.hall.telegram, self.account)

    def _speaker(self) -> Speaker:
        return Speaker(self.account, "Telegramnaam", "nl", self.hidden)

    def _place(self, chat: ChatId, thread: int | None) -> ChatPlace:
        if chat == ChatId(self.account):
            return ChatPlace(chat, private=True)
        topic = ThreadId(thread) if thread is not None else None
        return ChatPlace(chat, private=False, supergroup=True, forum=True, thread=topic)
