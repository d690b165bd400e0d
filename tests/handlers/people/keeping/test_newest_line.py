"""The journal's newest line in coordinators' chats: one message, and what was put back shows."""

from domain.roles import Role
from services.unit import Unit
from services.upkeep import newest_line
from storage.tables.journal import JournalAct
from tests.handlers.people.doorstep import Doorstep
from tests.handlers.people.visitor import Visitor


def lines(coordinator: Visitor) -> list[str]:
    return [shown.text for shown in coordinator.chat.values() if "🗄 Journaal" in shown.text]


async def a_day(doorstep: Doorstep) -> str:
    """Let something happen, and a day pass; gives the newest line as people read it."""

    def work(unit: Unit) -> str:
        unit.store.journal.append(JournalAct.QUARTER_READ, unit.now)
        newest_line.run(unit)
        return unit.store.journal.head().spoken

    doorstep.wait(days=1)
    return await doorstep.work(work)


async def messages_kept(doorstep: Doorstep) -> str:
    """Give what is kept of whose chat has which message; it names people by their ids."""
    kept = await doorstep.look(lambda store: store.meta.get("heads-messages"))
    assert kept is not None
    return kept


async def test_each_day_the_newest_takes_the_place_of_the_one_before(doorstep: Doorstep) -> None:
    ineke = await doorstep.coordinator()
    noor = await doorstep.member("Noor")
    await a_day(doorstep)
    assert lines(ineke) == [], "on the first day there is nothing to compare"
    for _ in range(3):
        head = await a_day(doorstep)
        (line,) = lines(ineke)
        assert head in line
        assert "zet iemand een oude database terug" in line
    await doorstep.work(newest_line.run)
    assert len(lines(ineke)) == 1, "once a day"
    assert lines(noor) == []


async def test_a_database_that_was_put_back_leaves_the_newest_where_it_is(
    doorstep: Doorstep,
) -> None:
    ineke = await doorstep.coordinator()
    await a_day(doorstep)
    await a_day(doorstep)
    known = await messages_kept(doorstep)
    newest = await a_day(doorstep)
    await doorstep.look(lambda store: store.meta.set("heads-messages", known))
    after = await a_day(doorstep)
    older, line = lines(ineke)
    assert newest in older
    assert after in line


async def test_who_is_no_coordinator_any_more_gets_none(doorstep: Doorstep) -> None:
    ineke, els = await doorstep.coordinator(), await doorstep.member("Els", Role.COORDINATOR)
    await a_day(doorstep)
    await a_day(doorstep)
    gone = await doorstep.person(els)
    assert gone is not None
    assert gone.id in await messages_kept(doorstep)
    before = lines(els)
    await doorstep.look(lambda store: store.people.remove(gone.id, doorstep.now))
    head = await a_day(doorstep)
    (line,) = lines(ineke)
    assert head in line
    assert lines(els) == before
    assert gone.id not in await messages_kept(doorstep)
