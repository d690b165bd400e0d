"""The bell: for whom it rings, when, and what becomes of it when somebody goes."""

from collections.abc import AsyncIterator
from collections.abc import Set as AbstractSet
from dataclasses import replace
from pathlib import Path

import pytest

from domain.bell_rule import BellRule
from domain.errors import NotAllowed, NotPossibleNow
from domain.identifiers import PersonId
from domain.people.bell import Bell, BellStage, Trouble
from domain.roles import Role
from services.people import bell, desk_entry, desk_sessions, lost_phones, mail_addresses
from services.people.bell import Ringing
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing, exporting
from storage.records import Person
from tests.handlers.concerns.duty.duty_town import DutyTown, local, settle
from tests.handlers.town_hall import MUNICIPALITY, Someone, TownHall

AT = {"Fatima": "fatima@voorbeeldstad.example", "Noor": "noor@voorbeeldstad.example"}


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[TownHall]:
    opened = await TownHall.open(tmp_path / "schakel.db")
    await opened.work(lambda unit: mail_addresses.offer(unit, offered=True))
    yield opened
    await opened.database.close()


@pytest.fixture
async def fatima(hall: TownHall) -> Someone:
    return await has_bell(await hall.person(name="Fatima"), AT["Fatima"])


@pytest.fixture
async def noor(hall: TownHall) -> Someone:
    return await has_bell(await hall.person(Role.COORDINATOR, "Noor"), AT["Noor"])


async def record(who: Someone) -> Person:
    found = await who.hall.look(lambda store: store.people.by_id(who.person))
    assert found is not None
    return found


async def has_bell(who: Someone, address: str) -> Someone:
    person = await record(who)
    await who.hall.work(lambda unit: mail_addresses.give(unit, person, address))
    return who


async def waits(who: Someone, *, urgent: bool = False) -> None:
    await who.hall.work(lambda unit: bell.ring(unit, who.person, urgent=urgent))


async def kept(who: Someone) -> Bell:
    return await who.hall.work(lambda unit: bell.of(unit, who.person))


async def due(hall: TownHall, *open_for: Someone) -> list[str]:
    """Give at which addresses it rings now; they are on their way then."""
    pages = {each.person for each in open_for}
    return [each.address for each in await hall.work(lambda unit: taken(unit, pages))]


def taken(unit: Unit, pages: AbstractSet[PersonId] = frozenset()) -> list[Ringing]:
    """Take what is due, as the postman does."""
    found = [bell.take(unit, each, pages) for each in bell.due(unit, pages)]
    return [each for each in found if each is not None]


async def rings(hall: TownHall, *open_for: Someone) -> list[str]:
    """Let ring what is due."""
    pages = {each.person for each in open_for}

    def ring(unit: Unit) -> list[str]:
        found = taken(unit, pages)
        for each in found:
            bell.rang(unit, each.person)
        return [each.address for each in found]

    return await hall.work(ring)


async def test_who_has_an_address_is_called_in_their_language(
    hall: TownHall, fatima: Someone
) -> None:
    joost = await has_bell(await hall.person(name="Joost", language="en"), "joost@town.example")
    for who in (fatima, joost):
        await waits(who)
    found = await hall.work(taken)
    assert sorted(found, key=lambda each: each.tongue) == [
        Ringing(joost.person, "joost@town.example", "en"),
        Ringing(fatima.person, AT["Fatima"], "nl"),
    ]


async def test_one_bell_for_all_that_waits_until_it_is_opened(
    hall: TownHall, fatima: Someone
) -> None:
    for _ in range(5):
        await waits(fatima)
    assert await rings(hall) == [AT["Fatima"]]
    await waits(fatima)
    assert await rings(hall) == []
    hall.wait(minutes=60)
    assert await rings(hall) == [AT["Fatima"]]
    await hall.work(lambda unit: bell.clear(unit, fatima.person))
    hall.wait(days=3)
    assert await rings(hall) == []
    await waits(fatima)
    await hall.work(lambda unit: bell.clear(unit, fatima.person))
    assert await rings(hall) == []


async def test_how_often_stands_in_the_file_of_the_network(hall: TownHall, fatima: Someone) -> None:
    network = replace(MUNICIPALITY.network, bell=BellRule(every_minutes=20, urgent_minutes=5))
    hall.municipality = replace(MUNICIPALITY, network=network)
    await waits(fatima)
    assert await rings(hall)
    await waits(fatima)
    hall.wait(minutes=19)
    assert not await rings(hall)
    await waits(fatima, urgent=True)
    assert await rings(hall)


async def test_the_urgent_ones_go_first(hall: TownHall, fatima: Someone, noor: Someone) -> None:
    for first, second in ((fatima, noor), (noor, fatima)):
        await waits(first)
        await waits(second, urgent=True)
        assert len(await rings(hall)) == 2
        for who in (first, second):
            await hall.work(lambda unit, who=who: bell.clear(unit, PersonId(who.person)))  # type: ignore[misc]
        hall.wait(hours=2)
        await waits(first)
        await waits(second, urgent=True)
        assert (await rings(hall))[0] == AT[(await record(second)).name or ""]
        hall.wait(hours=2)


async def test_without_an_address_it_is_noted_and_rings_once_there_is_one(hall: TownHall) -> None:
    fatima = await hall.person(name="Fatima")
    await waits(fatima)
    assert await rings(hall) == []
    await has_bell(fatima, AT["Fatima"])
    assert await rings(hall) == [AT["Fatima"]]


async def test_who_works_elsewhere_gives_none_and_nonsense_is_refused(
    hall: TownHall, fatima: Someone
) -> None:
    merel = await record(await hall.person(Role.KEY_FIGURE, "Merel"))
    with pytest.raises(NotAllowed):
        await hall.work(lambda unit: mail_addresses.give(unit, merel, "merel@elders.example"))
    person = await record(fatima)
    with pytest.raises(NotPossibleNow) as refused:
        await hall.work(lambda unit: mail_addresses.give(unit, person, "fatima"))
    assert refused.value.key == "bell-address"
    assert await hall.work(lambda unit: mail_addresses.of(unit, fatima.person)) == AT["Fatima"]


async def test_by_night_it_rings_for_who_has_duty_and_in_the_morning_for_the_rest(
    hall: TownHall,
) -> None:
    town: DutyTown = await settle(hall)
    for who, name in ((town.fatima, "fatima"), (town.bram, "bram"), (town.noor, "noor")):
        await has_bell(who, f"{name}@voorbeeldstad.example")
    await town.at("2026-11-28T02:15")
    await town.files()
    for who in (town.fatima, town.bram, town.noor):
        await waits(who, urgent=True)
    assert await rings(hall) == ["fatima@voorbeeldstad.example"]
    await town.at("2026-11-28T04:16")  # she did not look, so Bram is called
    assert await rings(hall) == ["bram@voorbeeldstad.example"]
    await town.at("2026-11-28T06:20")  # nor did he; Yusuf has no bell
    await town.at("2026-11-28T06:59")
    assert await rings(hall) == []
    await town.at("2026-11-28T07:00")
    assert await rings(hall) == ["noor@voorbeeldstad.example"]


async def test_by_night_the_coordinator_is_called_when_nobody_of_the_rota_was(
    hall: TownHall,
) -> None:
    town = await settle(hall)
    await has_bell(town.noor, AT["Noor"])
    for who in (town.fatima, town.bram, town.yusuf):
        await town.at("2026-11-28T01:00")
        person = await town.official(who)
        await hall.work(
            lambda unit, person=person: unit.store.people.save(replace(person, away=True))  # type: ignore[misc]
        )
    await town.files()
    await waits(town.noor, urgent=True)
    assert await rings(hall) == [AT["Noor"]]


async def test_by_night_nobody_is_called_where_nobody_has_duty(
    hall: TownHall, fatima: Someone
) -> None:
    hall.now = local("2026-11-24T23:30")
    await waits(fatima, urgent=True)
    assert await rings(hall) == []
    hall.now = local("2026-11-25T07:00")
    assert await rings(hall) == [AT["Fatima"]]


async def test_who_is_at_the_desk_is_not_called(hall: TownHall, fatima: Someone) -> None:
    person = await record(fatima)
    await waits(fatima)
    assert await rings(hall, fatima) == [], "it stands open before them"
    await hall.work(lambda unit: desk_sessions.begin(unit, person, "there", "token"))
    hall.wait(minutes=1, seconds=30)
    assert await rings(hall) == [], "they did something there a moment ago"
    hall.wait(seconds=31)
    assert await rings(hall) == [AT["Fatima"]]


async def test_what_still_waits_the_next_morning_rings_a_second_time(
    hall: TownHall, fatima: Someone
) -> None:
    await waits(fatima)
    assert await rings(hall)
    hall.now = local("2026-11-24T08:59")
    assert not await rings(hall)
    hall.now = local("2026-11-24T09:00")
    assert await rings(hall) == [AT["Fatima"]]
    hall.wait(days=20)
    assert not await rings(hall)


async def test_what_was_on_its_way_when_the_process_ended_rings_again(
    hall: TownHall, fatima: Someone
) -> None:
    await waits(fatima)
    assert await due(hall)
    assert await due(hall) == [], "one at a time"
    await hall.work(bell.recover)
    assert (await kept(fatima)).stage is BellStage.UNCERTAIN
    await hall.work(bell.recover)
    hall.wait(hours=1)
    assert await rings(hall) == [AT["Fatima"]]


async def test_an_address_that_is_refused_twice_is_told_once_to_who_can_do_something(
    hall: TownHall, fatima: Someone, noor: Someone
) -> None:
    await waits(fatima)
    for nth in range(4):
        assert await due(hall) == [AT["Fatima"]]
        await hall.work(lambda unit: bell.failed(unit, fatima.person, Trouble.REFUSED))
        told = [text for who in (fatima, noor) for text in who.inbox if text.startswith("⚠️")]
        assert len(told) == (2 if nth else 0)
        hall.wait(days=1)
    assert AT["Fatima"] not in "".join([*fatima.inbox, *noor.inbox])
    assert "De bel van" in noor.inbox[-1]
    assert "Fatima" in noor.inbox[-1]
    await has_bell(fatima, "f.jansen@voorbeeldstad.example")
    assert not (await kept(fatima)).is_refused
    assert await rings(hall) == ["f.jansen@voorbeeldstad.example"]


async def test_a_coordinator_hears_of_their_own_once(hall: TownHall, noor: Someone) -> None:
    await waits(noor)
    for _ in range(2):
        assert await due(hall)
        await hall.work(lambda unit: bell.failed(unit, noor.person, Trouble.REFUSED))
        hall.wait(hours=2)
    assert len([text for text in noor.inbox if text.startswith("⚠️")]) == 1


async def test_who_wants_to_hear_it_lets_it_ring_and_not_twice_in_ten_minutes(
    hall: TownHall, fatima: Someone
) -> None:
    person = await record(fatima)
    await hall.work(lambda unit: bell.try_out(unit, person))
    assert await rings(hall, fatima) == [AT["Fatima"]]
    with pytest.raises(NotPossibleNow) as refused:
        await hall.work(lambda unit: bell.try_out(unit, person))
    assert refused.value.key == "bell-soon"
    hall.wait(minutes=10)
    await hall.work(lambda unit: bell.try_out(unit, person))
    await hall.work(lambda unit: mail_addresses.drop(unit, fatima.person))
    assert await rings(hall) == []
    with pytest.raises(NotPossibleNow) as refused:
        await hall.work(lambda unit: bell.try_out(unit, person))
    assert refused.value.key == "bell-none"


@pytest.mark.parametrize("how", ["removed", "erased", "lost", "closed"])
async def test_who_is_out_has_no_bell_any_more(
    hall: TownHall, fatima: Someone, noor: Someone, how: str
) -> None:
    """Also when the mail server answers only then."""
    await waits(fatima)
    assert await due(hall)
    person, coordinator = await record(fatima), await record(noor)

    def goes(unit: Unit) -> None:
        match how:
            case "removed":
                unit.store.people.remove(person.id, unit.now)
            case "erased":
                erasing.erase_person(unit, person, Why.BY_HAND)
            case "lost":
                lost_phones.lose(unit, coordinator, person.id)
            case _:
                hashed = unit.store.desk_accounts.hash_of("issuer", "fatima")
                unit.store.desk_accounts.give(person.id, hashed, "way in")
                desk_entry.close(unit, coordinator, person.id)

    await hall.work(goes)
    await hall.work(lambda unit: bell.rang(unit, person.id))
    await hall.work(lambda unit: bell.failed(unit, person.id, Trouble.REFUSED))
    tables = await hall.look(
        lambda store: [
            store._connection.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0]
            for table in ("mail_address", "bell")
        ]
    )
    assert tables == [1, 1], "Noor's own"
    assert await due(hall) == []


async def test_it_is_exported_to_whose_it_is(hall: TownHall, fatima: Someone) -> None:
    await waits(fatima)

    async def exported(who: Someone) -> object:
        person = await record(who)
        protocol = MUNICIPALITY.protocol
        return await hall.look(
            lambda store: exporting.export(store, protocol, person, hall.now)["bell"]
        )

    facts = await exported(fatima)
    assert isinstance(facts, dict)
    assert facts["address"] == AT["Fatima"]
    assert facts["waits_since"]
    assert await exported(await hall.person(name="Bram")) is None


async def test_an_address_that_does_not_open_keeps_no_other_bell_silent(
    hall: TownHall, fatima: Someone, noor: Someone
) -> None:
    for who in (fatima, noor):
        await waits(who)
    await hall.look(
        lambda store: store._connection.execute(
            "UPDATE mail_address SET address_sealed = x'00' WHERE person_id = ?", (fatima.person,)
        )
    )
    assert await rings(hall) == [AT["Noor"]]
    await hall.look(
        lambda store: store._connection.execute(
            "UPDATE bell SET state_sealed = x'00' WHERE person_id = ?", (noor.person,)
        )
    )
    hall.wait(hours=2)
    await waits(fatima)
    assert await rings(hall) == []


async def test_a_mail_server_that_is_down_is_noted_once_and_costs_no_ring(
    hall: TownHall, fatima: Someone
) -> None:
    await waits(fatima)
    since = hall.now
    for _ in range(3):
        people = await hall.work(bell.due)
        assert people == [fatima.person]
        await hall.work(lambda unit, people=people: bell.unreached(unit, people))  # type: ignore[misc]
        hall.wait(minutes=1)
    after = await kept(fatima)
    assert (after.trouble, after.trouble_at) == (Trouble.SILENT, since)
    assert await rings(hall) == [AT["Fatima"]]
    assert (await kept(fatima)).trouble is Trouble.NONE
    assert await hall.work(lambda unit: bell.take(unit, fatima.person)) is None
