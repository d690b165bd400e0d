"""The monthly statement: what was erased and why, as a file for the archive; and then gone."""

from dataclasses import replace
from datetime import UTC, datetime

from domain.concerns.statement import Statement
from domain.identifiers import ConcernId
from domain.roles import Role
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing, statement, sweeping
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


async def _kept(hall: TownHall) -> list[Statement]:
    return await hall.look(lambda store: store.affairs.all(Statement))
