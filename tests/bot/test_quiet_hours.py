"""At night nobody who volunteers is disturbed; what can wait comes at seven, by itself."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.chance import SystemChance
from bot.clock import Clock
from bot.demo.client import TownClient
from bot.demo.network import concern_stories
from bot.lanes import Lanes
from bot.transport import Transport
from domain.conversations.notices import ReplyDetail
from domain.identifiers import AccountId, PersonId
from domain.notices import Notice, NoticeKind, Priority
from services.unit import Municipality, Unit
from storage.database import Database
from storage.store import Store
from tests.bot.makers import outgoing
from tests.bot.parts import Parts, WallClock
from tests.looking import eventually

SAMIRA = concern_stories.KEY_FIGURES[0].account
FATIMA = concern_stories.OFFICIALS[0].account
AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM).astimezone(UTC)


@pytest.fixture
def began() -> datetime:
    return local("2026-11-24T23:00")


@pytest.fixture
def clock(began: datetime) -> Clock:
    return WallClock(began)


@pytest.fixture
def unit(municipality: Municipality, clock: Clock) -> Callable[[Store], Unit]:
    return lambda store: Unit(store, municipality, clock.now(), SystemChance())


@pytest.fixture
def parts(
    database: Database,
    unit: Callable[[Store], Unit],
    transport: Transport,
    group: int,
    clock: Clock,
) -> Parts:
    return Parts(database, unit, transport, clock)


def tells(
    account: AccountId, text: str, priority: Priority = Priority.FEEDBACK
) -> Callable[[Unit], None]:
    def tell(unit: Unit) -> None:
        person = unit.store.people.by_account(account)
        assert person is not None
        detail = ReplyDetail(text)
        unit.tell(Notice(NoticeKind.REPLY, priority, person=person.id, detail=detail))

    return tell


async def said(town: TownClient, account: AccountId) -> list[str]:
    messages = [each for each in await town.messages(account) if each.by_bot]
    return [message.text.split()[0] for message in messages]


async def test_a_volunteer_sleeps_and_an_official_is_reached(
    parts: Parts, town: TownClient
) -> None:
    await parts.tell(tells(SAMIRA, "menu-choose"))
    await parts.tell(tells(FATIMA, "menu-choose"))

    async def fatima_has_it() -> bool:
        return await said(town, FATIMA) == ["Kies"]

    async with parts.delivering():
        await eventually(fatima_has_it)
        await asyncio.sleep(0.2)
    assert await said(town, SAMIRA) == []


async def test_an_answer_to_their_own_act_comes_at_once_past_what_waits(
    parts: Parts, town: TownClient
) -> None:
    await parts.tell(tells(SAMIRA, "menu-text-only"))
    await parts.tell(tells(SAMIRA, "menu-choose", Priority.ANSWER))

    async def answered() -> bool:
        return await said(town, SAMIRA) == ["Kies"]

    async with parts.delivering():
        await eventually(answered)


@pytest.mark.parametrize(
    "began", [local("2026-03-29T06:59:58"), local("2026-10-25T06:59:58")], ids=["spring", "autumn"]
)
async def test_at_seven_it_comes_without_anybody_stirring(parts: Parts, town: TownClient) -> None:
    for text in ("menu-text-only", "menu-choose"):
        await parts.tell(tells(SAMIRA, text))

    async def all_came() -> bool:
        return await said(town, SAMIRA) == ["Dank", "Kies"]

    async with parts.delivering():
        await eventually(all_came)


async def test_what_waits_for_the_morning_survives_a_restart(
    parts: Parts,
    town: TownClient,
    database: Database,
    municipality: Municipality,
    transport: Transport,
) -> None:
    await parts.tell(tells(SAMIRA, "menu-choose"))
    async with parts.delivering():
        await asyncio.sleep(0.2)
    morning = WallClock(local("2026-11-25T07:00"))
    again = Parts(
        database,
        lambda store: Unit(store, municipality, morning.now(), SystemChance()),
        transport,
        morning,
    )
    assert await again.courier.recover() == 1

    async def came() -> bool:
        return await said(town, SAMIRA) == ["Kies"]

    async with again.delivering():
        await eventually(came)


def test_what_sleeps_lets_others_by_and_returns_in_its_order() -> None:
    lanes, person = Lanes(), PersonId("5a")
    for number in (1, 2, 3):
        lanes.put(outgoing(number, Priority.FEEDBACK, person=person))
    night, morning = local("2026-11-24T23:00"), local("2026-11-25T07:00")
    for _ in range(2):
        (held,) = lanes.heads()
        lanes.pick(held)
        lanes.sleep(held, morning)
    assert [held.item.id for held in lanes.heads()] == [3]
    assert lanes.wake(night) == morning
    assert lanes.wake(morning) is None
    assert [held.item.id for held in lanes.heads()] == [1]
    assert len(lanes) == 3


def test_what_became_urgent_while_it_slept_wakes_at_once() -> None:
    lanes, person = Lanes(), PersonId("5a")
    lanes.put(outgoing(1, Priority.FEEDBACK, person=person))
    (held,) = lanes.heads()
    lanes.pick(held)
    lanes.sleep(held, local("2026-11-25T07:00"))
    assert lanes.heads() == []
    lanes.put(outgoing(1, Priority.ANSWER, person=person))
    assert lanes.heads() == [held]


def test_what_became_urgent_just_before_it_slept_does_not_sleep() -> None:
    lanes, person = Lanes(), PersonId("5a")
    lanes.put(outgoing(1, Priority.FEEDBACK, person=person))
    (held,) = lanes.heads()
    lanes.pick(held)
    lanes.put(outgoing(1, Priority.ANSWER, person=person))
    lanes.sleep(held, local("2026-11-25T07:00"))
    assert lanes.heads() == [held]
