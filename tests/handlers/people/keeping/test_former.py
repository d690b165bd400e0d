"""Of who left goes, after a while: on which day they came and left, and then their account."""

from datetime import UTC, datetime, timedelta

from domain.roles import Role, Standing
from services.people import language_and_removal
from services.unit import Unit
from services.upkeep import former, sweeping
from storage.records import Person
from storage.tables.journal import JournalAct
from storage.tables.tombstones import Buried
from tests.handlers.chat import Chat
from tests.handlers.town_hall import Someone, TownHall


async def leaves(hall: TownHall, who: Someone, by: Someone) -> None:
    def work(unit: Unit) -> None:
        coordinator = unit.store.people.by_id(by.person)
        assert coordinator is not None
        language_and_removal.remove(unit, coordinator, who.person)

    await hall.work(work)


async def kept(hall: TownHall, who: Someone) -> Person | None:
    return await hall.look(lambda store: store.people.by_id(who.person))


async def days_pass(hall: TownHall, days: int) -> None:
    hall.wait(days=days)
    assert await hall.work(sweeping.sweep) == []


async def test_first_the_days_go_and_then_the_account(hall: TownHall, merel: Someone) -> None:
    ineke = await hall.person(Role.COORDINATOR, "Ineke")
    await leaves(hall, merel, ineke)
    await days_pass(hall, 89)
    person = await kept(hall, merel)
    assert person is not None
    assert person.joined_at is not None
    await days_pass(hall, 2)
    person = await kept(hall, merel)
    assert person is not None
    assert (person.joined_at, person.removed_at) == (None, datetime(2026, 11, 1, tzinfo=UTC))
    assert person.standing is Standing.REMOVED
    assert person.account == merel.account, "nobody gets in with it unnoticed yet"
    await days_pass(hall, 275)
    assert await kept(hall, merel) is None
    stones = await hall.look(lambda store: store.tombstones.all())
    assert [(each.id, each.why) for each in stones if each.what is Buried.PERSON] == [
        (merel.person, "term")
    ]
    assert await hall.look(lambda store: store.journal.verify()) is None


async def test_the_month_that_stays_is_that_of_the_network(hall: TownHall, merel: Someone) -> None:
    """Half past midnight there is the day before in UTC."""
    ineke = await hall.person(Role.COORDINATOR, "Ineke")
    hall.now = datetime(2026, 11, 30, 23, 30, tzinfo=UTC)
    await leaves(hall, merel, ineke)
    await days_pass(hall, 91)
    person = await kept(hall, merel)
    assert person is not None
    assert person.removed_at == datetime(2026, 12, 1, tzinfo=UTC)


async def test_the_account_stays_as_long_as_something_they_filed(
    hall: TownHall, merel: Someone
) -> None:
    ineke = await hall.person(Role.COORDINATOR, "Ineke")
    await hall.concern(merel)
    await leaves(hall, merel, ineke)
    await days_pass(hall, 400)
    assert await kept(hall, merel) is not None


async def test_the_journals_oldest_lines_go(hall: TownHall) -> None:
    await hall.person(Role.COORDINATOR, "Ineke")

    def write(unit: Unit) -> None:
        for _ in range(3):
            unit.store.journal.append(JournalAct.QUARTER_READ, unit.now)

    await hall.work(write)
    period = hall.municipality.network.keeping.journal_days
    await days_pass(hall, period + 3)
    assert await _acts(hall) == ["quarter-read"] * 3, "once a week at most"
    await days_pass(hall, 5)
    assert await _acts(hall) == ["quarter-read", "journal-cut"], "the newest stays"
    assert await hall.look(lambda store: store.journal.verify()) is None


async def _acts(hall: TownHall) -> list[str]:
    begin, end = hall.now - timedelta(days=4000), hall.now + timedelta(days=1)
    return [line.act for line in await hall.look(lambda store: store.journal.between(begin, end))]


async def test_it_is_done_once_a_day(hall: TownHall, merel: Someone) -> None:
    ineke = await hall.person(Role.COORDINATOR, "Ineke")
    await leaves(hall, merel, ineke)
    hall.wait(days=100)
    day = hall.now.date().isoformat()
    await hall.look(lambda store: store.meta.set("former-day", day))
    await hall.work(former.run)
    person = await kept(hall, merel)
    assert person is not None
    assert person.joined_at is not None


async def test_privacy_says_for_how_long(merel: Someone) -> None:
    chat = Chat(merel)
    await chat.says("/privacy")
    await chat.presses("Meer over weggaan")
    assert "nog hooguit 365 dagen" in chat.last.text
    assert "kwam en ging: 90 dagen" in chat.last.text
    assert "ongeveer 1.825 dagen" in chat.last.text
