"""The network's doorstep: accounts that are nobody yet, members, and what each of them sees.

Happenings go through the routing table, one transaction each; what is told is rendered at once,
by the renderers the bot has, into chats that refuse what Telegram refuses.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from bot.read_municipality import build_municipality
from bot.renderers import all_renderers
from domain.identifiers import AccountId, InviteId
from domain.roles import Role, Standing
from handlers.telegram import newest_page, telegram_copies
from handlers.telegram.calls import Call, Failure
from handlers.telegram.rendering import Hold, Renderer, Verdict
from services.people import inviting
from services.unit import Unit
from storage.database import Database
from storage.records import Outgoing, Person
from storage.store import Store
from tests.handlers.fake_telegram.telegram import Telegram
from tests.handlers.people.visitor import Visitor
from tests.handlers.seeded import Seeded
from tests.new_database import open_database

T = TypeVar("T")

MONDAY = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)  # 10:15 in Voorbeeldstad
MUNICIPALITY = build_municipality(None)
USERNAME = "schakel_test_bot"


@dataclass
class Doorstep:
    """One database, a clock that stands still, and everybody's chat."""

    database: Database
    now: datetime = MONDAY
    chance: Seeded = field(default_factory=Seeded)
    telegram: Telegram = field(default_factory=Telegram)
    chats: dict[int, Visitor] = field(default_factory=dict)
    to_the_group: list[Outgoing] = field(default_factory=list)
    renderers: Any = field(default_factory=all_renderers)

    @classmethod
    async def open(cls, path: Path) -> "Doorstep":
        doorstep = cls(await open_database(path))
        await doorstep.look(lambda store: store.meta.set("bot_username", USERNAME))
        return doorstep

    def wait(self, **time: float) -> None:
        self.now += timedelta(**time)

    async def look(self, question: Callable[[Store], T]) -> T:
        return await self.database.run(question)

    async def work(self, task: Callable[[Unit], T]) -> T:
        """Do something in one transaction, then deliver what was told, in order.

        What may not be shown yet waits for what comes after it.
        """
        done, told = await self._transact(task)
        held: list[Outgoing] = []
        while told:
            item = told.pop(0)
            try:
                told += [*await self._deliver(item), *held]
                held = []
            except Hold:
                held.append(item)
                if not told:
                    raise
        return done

    async def _transact(self, task: Callable[[Unit], T]) -> tuple[T, list[Outgoing]]:
        def unit_of_work(store: Store) -> tuple[T, list[Outgoing]]:
            unit = Unit(store, MUNICIPALITY, self.now, self.chance)
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
            outcome = self.telegram.call(call)
            verdict, more = await self._transact(self._settling(renderer, item, call, outcome))
            told += more
        await self.look(lambda store: store.outbox.sent([item.id]))
        return told

    @staticmethod
    def _settling(
        renderer: Renderer, item: Outgoing, call: Call, outcome: Any
    ) -> Callable[[Unit], Verdict]:
        def settle(unit: Unit) -> Verdict:
            if isinstance(outcome, Failure):
                return renderer.failed(unit, item, call, outcome)
            telegram_copies.note(unit, item, call, outcome)
            newest_page.note(unit, item, call, outcome)
            return renderer.delivered(unit, item, call, outcome)

        return settle

    def visitor(self, first_name: str = "Sanne", language: str | None = "nl") -> Visitor:
        """Somebody with a Telegram account who is nobody to the network."""
        account = AccountId(700_001 + len(self.chats))
        visitor = self.chats[account] = Visitor(
            self.work, account, first_name, language, self.telegram
        )
        return visitor

    async def newcomer(
        self,
        role: Role = Role.KEY_FIGURE,
        first_name: str = "Sanne",
        language: str | None = "nl",
    ) -> Visitor:
        """Somebody who was invited, and looks at the first screen."""
        visitor = self.visitor(first_name, language)
        await visitor.open(await self.link(role))
        return visitor

    async def member(
        self, name: str, role: Role = Role.KEY_FIGURE, language: str = "nl"
    ) -> Visitor:
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

    async def coordinator(self, name: str = "Ineke", language: str = "nl") -> Visitor:
        return await self.member(name, Role.COORDINATOR, language)

    async def somebody_agrees(self) -> None:
        """Let an official who was asked to agree with a proposal do so; without one nobody is."""
        asked = [
            each
            for each in self.chats.values()
            if any("Ja, akkoord" in shown.buttons for shown in each.chat.values())
        ]
        for official in asked[:1]:
            await official.press("Ja, akkoord")

    async def link(self, role: Role = Role.KEY_FIGURE) -> str:
        """The code of an invite from the command line."""
        return await self.work(lambda unit: inviting.issue(unit, role)[1])

    async def person(self, visitor: Visitor) -> Person | None:
        return await self.look(lambda store: store.people.by_account(visitor.account))

    async def journal(self) -> list[str]:
        """Everything journaled so far, as "act" or "act detail"."""

        def lines(store: Store) -> list[str]:
            rows = store._connection.execute("SELECT act, detail FROM journal ORDER BY seq")
            return [" ".join(filter(None, row)) for row in rows]

        return await self.look(lines)
