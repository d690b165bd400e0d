"""The courier brings everything, once, in order, whatever Telegram says."""

import asyncio
from collections.abc import Callable

import pytest

from bot.chance import SystemChance
from bot.clock import Clock
from bot.demo.client import Seen, TownClient
from bot.demo.network import concern_stories
from bot.lanes import Held
from bot.renderers import all_renderers
from bot.transport import Transport
from bot.turns import Flight, Turn, take_turn
from domain.concerns.concern import ConcernKind
from domain.conversations.notices import ReplyDetail
from domain.identifiers import AccountId, MessageId, PersonId
from domain.notices import Notice, NoticeKind, Priority
from services.filing import interview
from services.unit import Municipality, Unit
from storage.database import Database
from storage.store import Store
from storage.tables.journal import JournalAct
from tests.bot.parts import Parts, WallClock
from tests.journeys.network import A_TUESDAY
from tests.looking import eventually

SAMIRA, ELS = (resident.account for resident in concern_stories.KEY_FIGURES[:2])


@pytest.fixture
def parts(
    database: Database,
    unit: Callable[[Store], Unit],
    transport: Transport,
    group: int,
    clock: Clock,
) -> Parts:
    return Parts(database, unit, transport, clock)


def _person(unit: Unit, account: AccountId) -> PersonId:
    person = unit.store.people.by_account(account)
    assert person is not None
    return person.id


def _reply(account: AccountId, text: str = "menu-choose") -> Callable[[Unit], None]:
    def tell(unit: Unit) -> None:
        notice = Notice(
            NoticeKind.REPLY,
            Priority.ANSWER,
            person=_person(unit, account),
            detail=ReplyDetail(text, menu=True),
        )
        unit.tell(notice)

    return tell


async def _bot_said(town: TownClient, chat: int) -> list[Seen]:
    return [message for message in await town.messages(chat) if message.by_bot]


async def _states(database: Database) -> list[str]:
    return await database.run(
        lambda store: [
            state for (state,) in store._connection.execute("SELECT state FROM outbox ORDER BY id")
        ]
    )


async def _journaled(database: Database, act: JournalAct) -> int:
    return await database.run(
        lambda store: store._connection.execute(
            "SELECT COUNT(*) FROM journal WHERE act = ?", (act.value,)
        ).fetchone()[0]
    )


async def _settled(database: Database) -> None:
    async def settled() -> bool:
        return not await _states(database)

    await eventually(settled)


async def test_what_is_told_arrives_in_order_and_leaves_the_outbox(
    parts: Parts, town: TownClient
) -> None:
    for text in ("menu-choose", "menu-text-only", "menu-unknown-command"):
        await parts.tell(_reply(SAMIRA, text))
    async with parts.delivering():
        await _settled(parts.database)
    said = [message.text for message in await _bot_said(town, SAMIRA)]
    assert [text.split()[0] for text in said] == ["Kies", "Dank", "Dat"]


async def test_a_flooded_chat_waits_and_others_go_on(parts: Parts, town: TownClient) -> None:
    await town.fault("429", chat=SAMIRA, retry_after=3)
    began = asyncio.get_running_loop().time()
    async with parts.delivering():
        await parts.tell(_reply(SAMIRA))
        await parts.tell(_reply(SAMIRA, "menu-text-only"))
        await parts.tell(_reply(ELS))
        els = await town.wait_for(ELS, lambda message: message.by_bot)
        await _settled(parts.database)
    assert asyncio.get_running_loop().time() - began >= 3
    assert all(els.seq < message.seq for message in await _bot_said(town, SAMIRA))
    said = [message.text for message in await _bot_said(town, SAMIRA)]
    assert [text.split()[0] for text in said] == ["Kies", "Dank"]


@pytest.mark.parametrize("fault", ["500", "502"])
async def test_what_did_not_arrive_is_sent_again_once(
    parts: Parts, town: TownClient, fault: str
) -> None:
    await town.fault(fault, method="sendMessage", times=2)  # type: ignore[arg-type]
    async with parts.delivering():
        await parts.tell(_reply(SAMIRA))
        await _settled(parts.database)
    assert len(await _bot_said(town, SAMIRA)) == 1
    assert await _journaled(parts.database, JournalAct.DELIVERY_UNCERTAIN) == 0


async def test_a_send_in_doubt_is_journaled_once_and_sent_again(
    parts: Parts, town: TownClient
) -> None:
    await town.fault("timeout_after_delivery", method="sendMessage", times=2, seconds=0.05)
    async with parts.delivering():
        await parts.tell(_reply(SAMIRA))
        await _settled(parts.database)
    assert len(await _bot_said(town, SAMIRA)) == 3
    assert await _journaled(parts.database, JournalAct.DELIVERY_UNCERTAIN) == 1


async def test_somebody_who_blocked_the_bot_gets_it_after_all_when_they_come_back(
    parts: Parts, town: TownClient, unit: Callable[[Store], Unit]
) -> None:
    await town.block(SAMIRA)
    async with parts.working():
        await parts.tell(_reply(SAMIRA))

        async def put_aside() -> bool:
            return await _states(parts.database) == ["undeliverable"]

        await eventually(put_aside)
        reachable = await parts.database.run(
            lambda store: store.people.by_account(SAMIRA).reachable  # type: ignore[union-attr]
        )
        assert not reachable
        await town.unblock(SAMIRA)
        await parts.tell(
            lambda unit: unit.told.extend(unit.store.outbox.revive(_person(unit, SAMIRA)))
        )
        await _settled(parts.database)
    assert len(await _bot_said(town, SAMIRA)) == 1


async def test_after_a_crash_what_was_being_sent_is_in_doubt_and_goes_out_again(
    parts: Parts, town: TownClient
) -> None:
    await parts.database.run(lambda store: _reply(SAMIRA)(parts.unit(store)))
    await parts.database.run(lambda store: store.outbox.sending([1]))
    await parts.database.run(lambda store: _reply(ELS)(parts.unit(store)))
    assert await parts.courier.recover() == 2
    async with parts.delivering():
        await _settled(parts.database)
    assert len(await _bot_said(town, SAMIRA)) == 1
    assert len(await _bot_said(town, ELS)) == 1
    assert await _journaled(parts.database, JournalAct.DELIVERY_UNCERTAIN) == 1
    assert await parts.courier.recover() == 0


async def test_a_faulty_notice_is_put_aside_and_the_next_goes_on(
    parts: Parts, town: TownClient
) -> None:
    await parts.tell(_reply(SAMIRA, "no-such-text"))
    await parts.tell(_reply(SAMIRA))
    async with parts.delivering():
        await town.wait_for(SAMIRA, lambda message: message.by_bot)
    assert await _states(parts.database) == ["undeliverable"]


async def test_a_stop_waits_for_calls_under_way_and_begins_no_others(
    parts: Parts, town: TownClient
) -> None:
    await town.fault("timeout_before", chat=SAMIRA, seconds=1)
    running = asyncio.create_task(parts.courier.run())
    await parts.tell(_reply(SAMIRA))

    async def under_way() -> bool:
        return bool(await town.calls(method="sendMessage"))

    await eventually(under_way)
    await parts.tell(_reply(ELS))
    await asyncio.sleep(0)
    parts.courier.finish()
    await parts.tell(_reply(ELS, "menu-text-only"))
    await asyncio.wait_for(running, 60)
    assert (await _states(parts.database))[0] == "uncertain"


async def test_cards_of_thirty_concerns_keep_to_the_groups_budget_urgent_first(
    municipality: Municipality,
    database: Database,
    transport: Transport,
    town: TownClient,
    group: int,
) -> None:
    speed = 30.0
    clock = WallClock(A_TUESDAY, speed)  # by night what can wait until the morning would
    parts = Parts(
        database,
        lambda store: Unit(store, municipality, clock.now(), SystemChance()),
        transport,
        clock,
    )
    await town.limits(on=False)
    stories = concern_stories.STORIES[:3] * 10  # ten of each teller: more a day nobody may file

    def file(unit: Unit) -> None:
        for story in stories:
            concern_stories.tell(unit, story)

    await parts.tell(file)
    async with parts.delivering():
        await _settled(database)
    calls = [
        call["at"]
        for call in await town.calls()
        if str(call["chat_id"]) == str(group) and call["method"] != "deleteMessage"
    ]
    assert len(calls) >= 60
    for at in calls:
        assert sum(1 for other in calls if at <= other < at + 60 / speed) <= 20


async def test_a_newer_version_counts_from_its_commit_on(parts: Parts, group: int) -> None:
    """Between the commit and the moment the courier hears of it, the older one may be settled."""

    def screen(unit: Unit) -> Unit:
        person = _person(unit, SAMIRA)
        notice = Notice(
            NoticeKind.SCREEN,
            Priority.ANSWER,
            person=person,
            message=MessageId(1),
            coalesce=f"screen:{person}",
        )
        unit.store.people.note_menu(person, MessageId(2))  # away already: only the screen goes
        interview.ask(unit, unit.store.people.by_id(person), ConcernKind.CONCERN)  # type: ignore[arg-type]
        unit.tell(notice)
        return unit

    def turn(landed: list[Flight], picked: list[Held]) -> Callable[[Store], Turn]:
        return lambda store: take_turn(
            parts.unit(store), all_renderers(), landed, picked, careful=False
        )

    (item,) = (await parts.database.run(lambda store: screen(parts.unit(store)))).told
    held = Held(item)
    (flight,) = (await parts.database.run(turn([], [held]))).flights
    flight.outcome = {"message_id": 1}
    await parts.database.run(lambda store: screen(parts.unit(store)))

    settled = await parts.database.run(turn([flight], []))
    assert settled.again == [held]
    assert await _states(parts.database) == ["waiting"]
    (flight,) = (await parts.database.run(turn([], [held]))).flights
    flight.outcome = {"message_id": 1}
    settled = await parts.database.run(turn([flight], []))
    assert settled.finished == [held]
    assert await _states(parts.database) == []
