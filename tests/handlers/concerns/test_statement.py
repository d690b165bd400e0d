"""The monthly statement: what was erased and why, as a file for the archive; and then gone."""

from dataclasses import replace
from datetime import UTC, datetime

from domain.announcements.announcement import Announcement
from domain.concerns.statement import Statement
from domain.identifiers import AffairId, ConcernId
from domain.people.audience import Audience, Reach
from domain.roles import Role
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing, statement, sweeping
from storage.tables.tombstones import Buried, Tombstone
from tests.handlers.chat import Chat
from tests.handlers.fake_telegram.messages import Shown
from tests.handlers.town_hall import Someone, TownHall

CATEGORY = "Selectielijst 2020, 5.1"


async def erase(hall: TownHall, concern: ConcernId, why: Why) -> None:
    def work(unit: Unit) -> None:
        found = unit.store.concerns.by_id(concern)
        assert found is not None
        erasing.erase_concern(unit, found, why)

    await hall.work(work)


async def at(hall: TownHall, *day: int) -> None:
    hall.now = datetime(day[0], day[1], day[2], 9, tzinfo=UTC)
    await hall.work(sweeping.sweep)


def got(chat: Chat) -> list[Shown]:
    return [shown for shown in chat.messages.values() if "Gewist in" in shown.text]


def table(shown: Shown) -> list[str]:
    assert shown.document is not None
    return shown.document[1].decode("utf-8-sig").splitlines()


async def test_coordinators_get_what_was_erased_once_the_month_is_over(
    hall: TownHall, merel: Someone
) -> None:
    ineke = Chat(await hall.person(Role.COORDINATOR, "Ineke"))
    protocol = replace(hall.municipality.protocol, archive_category=CATEGORY)
    hall.municipality = replace(hall.municipality, protocol=protocol)
    concerns = [await hall.concern(merel, named=False) for _ in range(3)]
    references = [(await hall.now_is(concern)).reference for concern in concerns]
    for concern, why in zip(concerns, (Why.BY_HAND, Why.WITHDRAWN, Why.RESTORED), strict=True):
        await erase(hall, concern, why)
    await hall.work(lambda unit: statement.affair_erased(unit, Why.TERM))
    await at(hall, 2026, 11, 30)
    assert got(ineke) == []
    await at(hall, 2026, 12, 1)
    (shown,) = got(ineke)
    assert "Gewist in november 2026" in shown.text
    assert "2 meldingen en 1 keer" in shown.text
    assert shown.document is not None
    assert shown.document[0] == "erased-2026-11.csv"
    head, *rows = table(shown)
    assert head == "Kenmerk;Wat;Categorie;Grond;Maand"
    by_hand, withdrawn, restored = references
    assert sorted(rows) == sorted(
        [
            f"-;bijeenkomst, mededeling of peiling;{CATEGORY};de bewaartijd was voorbij;2026-11",
            f"{by_hand};melding;{CATEGORY};met de hand, door de gemeente;2026-11",
            f"{withdrawn};melding;{CATEGORY};ingetrokken door de melder;2026-11",
        ]
    ), f"{restored} stands on the list of its own month"
    assert [row.split(";")[0] for row in rows] == sorted(row.split(";")[0] for row in rows)
    assert "Merel" not in "".join(rows)


async def test_a_month_in_which_nothing_went_has_none(hall: TownHall, merel: Someone) -> None:
    ineke = Chat(await hall.person(Role.COORDINATOR, "Ineke"))
    await hall.concern(merel)
    await at(hall, 2026, 12, 1)
    assert got(ineke) == []


async def test_the_list_goes_a_month_later(hall: TownHall, merel: Someone) -> None:
    ineke = Chat(await hall.person(Role.COORDINATOR, "Ineke"))
    await erase(hall, await hall.concern(merel), Why.BY_HAND)
    await at(hall, 2026, 12, 1)
    await erase(hall, await hall.concern(merel), Why.BY_HAND)
    months = [each.month.month for each in await _kept(hall)]
    assert sorted(months) == [11, 12], "each month has its own"
    await at(hall, 2027, 1, 4)
    assert len(got(ineke)) == 2
    assert [each.month.month for each in await _kept(hall)] == [12]


async def test_nothing_ties_it_to_who_was_erased(hall: TownHall, merel: Someone) -> None:
    await hall.person(Role.COORDINATOR, "Ineke")
    for _ in range(2):
        await hall.concern(merel)

    def work(unit: Unit) -> None:
        person = unit.store.people.by_id(merel.person)
        assert person is not None
        erasing.erase_person(unit, person, Why.PERSON)

    await hall.work(work)
    assert await _kept(hall) == []
    hall.wait(days=2)
    await hall.work(sweeping.sweep)
    (kept,) = await _kept(hall)
    assert {line.what for line in kept.lines} == {"concern"}


async def test_what_a_backup_brought_back_stands_on_the_list_of_its_month(
    hall: TownHall, merel: Someone
) -> None:
    """The list of that month came from the same backup, so it does not know."""
    ineke = Chat(await hall.person(Role.COORDINATOR, "Ineke"))
    concern = await hall.now_is(await hall.concern(merel))
    meeting = Announcement(AffairId("aa" * 8), merel.person, Audience(Reach.ALL), {"nl": "Kom"})
    await hall.work(lambda unit: unit.store.affairs.save(meeting, None))
    stones = [
        Tombstone(datetime(2026, 11, 24, 9, tzinfo=UTC), Buried.CONCERN, concern.id, "withdrawn"),
        Tombstone(datetime(2026, 11, 24, 9, tzinfo=UTC), Buried.AFFAIR, meeting.id, "term"),
    ]
    hall.now = datetime(2026, 12, 3, 9, tzinfo=UTC)
    assert await hall.work(lambda unit: erasing.apply_again(unit, stones)) == 2
    assert await hall.work(lambda unit: erasing.apply_again(unit, stones)) == 0
    await at(hall, 2026, 12, 3)
    (shown,) = got(ineke)
    assert "Gewist in november 2026" in shown.text
    assert sorted(table(shown)[1:]) == [
        "-;bijeenkomst, mededeling of peiling;;de bewaartijd was voorbij;2026-11",
        f"{concern.reference};melding;;ingetrokken door de melder;2026-11",
    ]


async def test_a_ground_that_nobody_here_knows_stands_on_no_list(
    hall: TownHall, merel: Someone
) -> None:
    """Anybody who can write to the file `erased` can write that."""
    concern = await hall.concern(merel)
    stones = [Tombstone(hall.now, Buried.CONCERN, concern, "verzonnen")]
    assert await hall.work(lambda unit: erasing.apply_again(unit, stones)) == 1
    assert await _kept(hall) == []


async def test_without_a_coordinator_the_list_waits_for_one_as_long_as_it_is_kept(
    hall: TownHall, merel: Someone
) -> None:
    await erase(hall, await hall.concern(merel), Why.BY_HAND)
    await at(hall, 2026, 12, 1)
    ineke = Chat(await hall.person(Role.COORDINATOR, "Ineke"))
    await at(hall, 2026, 12, 14)
    assert len(got(ineke)) == 1
    await at(hall, 2026, 12, 20)
    assert len(got(ineke)) == 1, "once"


async def test_a_list_that_nobody_can_get_goes_a_month_later_too(
    hall: TownHall, merel: Someone
) -> None:
    await erase(hall, await hall.concern(merel), Why.BY_HAND)
    await at(hall, 2026, 12, 31)
    assert len(await _kept(hall)) == 1
    await at(hall, 2027, 1, 4)
    assert await _kept(hall) == []


async def _kept(hall: TownHall) -> list[Statement]:
    return await hall.look(lambda store: store.affairs.all(Statement))
