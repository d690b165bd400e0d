"""Parting with a member: in words, after a week in which another coordinator may object."""

from datetime import timedelta

import pytest

from domain.identifiers import PersonId
from domain.people.parting import Parting
from domain.roles import Role, Standing
from services.people import language_and_removal, lost_phones
from services.people.parting import proposing
from services.people.parting.proposing import Farewell
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing, exporting
from storage.store import Store
from tests.handlers.people.doorstep import MUNICIPALITY, Doorstep
from tests.handlers.people.members import everything, person, sweep, taking_part
from tests.handlers.people.visitor import Visitor

WORDS = "Je gaf <b>veel</b>, en toch past het niet meer. Dank je wel."
OBJECT, TAKE_BACK = "Ik maak bezwaar", "Toch niet: blijft meedoen"
FAREWELL = "Afscheid met een paar woorden"


async def part_with(coordinator: Visitor, label: str, *, when: str = "Over een week") -> None:
    """Fill in the form; who is known by name is asked about, and the others may hear it."""
    await coordinator.say("/netwerk")
    await coordinator.press("Leden", label, "Verwijderen", FAREWELL, "Ja")
    await coordinator.say(WORDS)
    if "mogen de anderen" in coordinator.last.text.lower():
        await coordinator.press("Ja")
    await coordinator.press(when)
    await coordinator.press("Zo doen")


async def waiting(doorstep: Doorstep) -> list[Parting]:
    return await doorstep.look(lambda store: store.affairs.all(Parting))


def letters(store: Store) -> int:
    return len([*store.letters.of_kind("parting"), *store.letters.of_kind("parted")])


async def a_week_later(doorstep: Doorstep) -> None:
    await sweep(doorstep, doorstep.now + timedelta(days=7, minutes=1))


async def test_somebody_goes_after_a_week_with_words_for_them_alone(doorstep: Doorstep) -> None:
    ineke, farid = await doorstep.coordinator(), await doorstep.coordinator("Farid")
    noor, merel = await doorstep.member("Noor"), await doorstep.member("Merel")
    await taking_part(doorstep, noor, named=True)
    await part_with(ineke, "Noor · sleutelfiguur")

    assert "maandag 30 november" in ineke.last.text
    assert "Dat vroeg je zelf." in ineke.last.text
    assert "Dat vraagt Ineke." in farid.last.text
    assert (farid.labels, noor.chat) == ([OBJECT], {})
    assert "past het niet meer" not in everything(farid), "the words are for Noor"
    await sweep(doorstep, doorstep.now + timedelta(days=6))
    assert (await person(doorstep, noor)).standing is Standing.MEMBER

    await sweep(doorstep, doorstep.now + timedelta(days=1, minutes=1))
    assert (await person(doorstep, noor)).standing is Standing.REMOVED
    said = everything(noor)
    assert WORDS in said
    assert "Je hoort niet meer bij het netwerk" in said
    assert (noor.menu, noor.commands) == ([], [])
    for each in (ineke, farid, merel):
        assert "👋 Noor doet niet meer mee met het netwerk." in everything(each)
    assert "Dat vraagt Ineke." not in everything(farid), "what was asked leaves the chat"
    assert (await waiting(doorstep), await doorstep.look(letters)) == ([], 0)
    assert (await doorstep.journal())[-2:] == ["removal-proposed", "person-removed key-figure"]


async def test_who_was_not_named_to_others_goes_without_a_word_to_them(doorstep: Doorstep) -> None:
    ineke = await doorstep.coordinator()
    noor, merel = await doorstep.member("Noor"), await doorstep.member("Merel")
    await part_with(ineke, "Noor · sleutelfiguur")
    await a_week_later(doorstep)
    assert (await person(doorstep, noor)).standing is Standing.REMOVED
    assert merel.chat == {}
    assert "Noor doet niet meer mee" in ineke.last.text


async def test_an_objection_needs_no_why_and_is_heard_by_both(doorstep: Doorstep) -> None:
    ineke, farid = await doorstep.coordinator(), await doorstep.coordinator("Farid")
    noor = await doorstep.member("Noor")
    await part_with(ineke, "Noor · sleutelfiguur")
    await farid.press(OBJECT)
    for each in (ineke, farid):
        assert "Noor blijft meedoen. Een coördinator maakte bezwaar" in each.last.text
    await a_week_later(doorstep)
    assert (await person(doorstep, noor)).standing is Standing.MEMBER
    assert noor.chat == {}
    assert (await doorstep.journal())[-1] == "removal-objected"
    await part_with(ineke, "Noor · sleutelfiguur")
    assert len(await waiting(doorstep)) == 1, "it can be asked anew"


async def test_who_asked_can_take_it_back_from_the_page_of_the_member(doorstep: Doorstep) -> None:
    ineke, farid = await doorstep.coordinator(), await doorstep.coordinator("Farid")
    await doorstep.member("Noor")
    await part_with(ineke, "Noor · sleutelfiguur")
    await ineke.say("/netwerk")
    await ineke.press("👋 Noor: afscheid op maandag 30 november", TAKE_BACK)
    assert "heeft het teruggenomen" in farid.last.text
    assert await waiting(doorstep) == []
    assert (await doorstep.journal())[-1] == "removal-objected own"


async def test_a_settled_one_cannot_be_objected_to(doorstep: Doorstep) -> None:
    ineke, farid = await doorstep.coordinator(), await doorstep.coordinator("Farid")
    await doorstep.member("Noor")
    await part_with(ineke, "Noor · sleutelfiguur")
    [parting] = await waiting(doorstep)
    await ineke.press(TAKE_BACK)
    toast = await farid.press_data(max(farid.chat), f"1t:stays:{parting.id}:")
    assert toast is not None
    assert toast.startswith("Dit is al afgehandeld")


async def test_one_parting_at_a_time_and_never_of_oneself(doorstep: Doorstep) -> None:
    ineke, farid = await doorstep.coordinator(), await doorstep.coordinator("Farid")
    noor = await doorstep.member("Noor")
    await part_with(ineke, "Noor · sleutelfiguur")
    await farid.say("/netwerk")
    await farid.press("Leden", "Noor · sleutelfiguur", "Verwijderen")
    assert FAREWELL not in farid.labels
    toast = await farid.press_data(
        max(farid.chat), f"1t:farewell:{(await person(doorstep, noor)).id}:"
    )
    assert toast is not None
    assert "Er loopt al een afscheid" in toast
    await farid.say("/netwerk")
    await farid.press("Leden", "Farid · coördinator", "Verwijderen")
    assert FAREWELL not in farid.labels


async def test_whoever_is_to_go_sees_nothing_of_it(doorstep: Doorstep) -> None:
    ineke, farid = await doorstep.coordinator(), await doorstep.coordinator("Farid")
    await part_with(ineke, "Farid · coördinator")
    assert farid.chat == {}
    await farid.say("/netwerk")
    assert not any("afscheid" in label for label in farid.labels)
    [parting] = await waiting(doorstep)
    await farid.press_data(max(farid.chat), f"1t:stays:{parting.id}:")
    assert len(await waiting(doorstep)) == 1


async def test_at_once_the_access_is_shut_and_the_words_come_along(doorstep: Doorstep) -> None:
    ineke, farid = await doorstep.coordinator(), await doorstep.coordinator("Farid")
    noor = await doorstep.member("Noor")
    await part_with(ineke, "Noor · sleutelfiguur", when="Meteen")
    assert (await person(doorstep, noor)).standing is Standing.REMOVED
    assert WORDS in everything(noor)
    assert "Noor doet niet meer mee" in farid.last.text
    assert await doorstep.look(letters) == 0


async def test_who_blocked_the_bot_keeps_no_words_here(doorstep: Doorstep) -> None:
    ineke, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    noor.blocked = True
    await part_with(ineke, "Noor · sleutelfiguur", when="Meteen")
    assert await doorstep.look(letters) == 0


@pytest.mark.parametrize("how", ["asker removed", "asker's phone lost"])
async def test_it_does_not_happen_on_the_word_of_who_is_gone(doorstep: Doorstep, how: str) -> None:
    ineke, farid = await doorstep.coordinator(), await doorstep.coordinator("Farid")
    noor = await doorstep.member("Noor")
    await part_with(ineke, "Noor · sleutelfiguur")
    asker, other = await person(doorstep, ineke), await person(doorstep, farid)

    def end(unit: Unit) -> None:
        if how == "asker removed":
            language_and_removal.remove(unit, other, asker.id)
        else:
            lost_phones.lose(unit, other, asker.id)

    await doorstep.work(end)
    assert "Het afscheid van Noor gaat niet door" in everything(farid)
    await a_week_later(doorstep)
    assert (await person(doorstep, noor)).standing is Standing.MEMBER


async def test_who_left_meanwhile_is_not_parted_with(doorstep: Doorstep) -> None:
    ineke, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    await part_with(ineke, "Noor · sleutelfiguur")
    gone = await person(doorstep, noor)
    await doorstep.work(lambda unit: language_and_removal.remove(unit, gone, gone.id))
    assert await waiting(doorstep) == []
    before = dict(noor.chat)
    await a_week_later(doorstep)
    assert noor.chat == before


async def test_a_lost_phone_reads_no_words(doorstep: Doorstep) -> None:
    ineke, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    await part_with(ineke, "Noor · sleutelfiguur")
    coordinator, lost = await person(doorstep, ineke), await person(doorstep, noor)
    await doorstep.work(lambda unit: lost_phones.lose(unit, coordinator, lost.id))
    await a_week_later(doorstep)
    assert (await person(doorstep, noor)).standing is Standing.REMOVED
    assert WORDS not in everything(noor)
    assert await doorstep.look(letters) == 0


async def test_it_is_done_in_office_hours_once_the_machine_is_there(doorstep: Doorstep) -> None:
    ineke, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    await part_with(ineke, "Noor · sleutelfiguur")
    sunday = doorstep.now + timedelta(days=13)
    await sweep(doorstep, sunday)
    assert (await person(doorstep, noor)).standing is Standing.MEMBER
    await sweep(doorstep, sunday + timedelta(days=1))
    assert (await person(doorstep, noor)).standing is Standing.REMOVED


async def test_the_one_who_would_take_over_is_erased_from_it(doorstep: Doorstep) -> None:
    ineke, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    bram = await person(doorstep, await doorstep.member("Bram", Role.OFFICIAL))
    joost = await person(doorstep, await doorstep.member("Joost", Role.OFFICIAL))
    coordinator, member = await person(doorstep, ineke), await person(doorstep, noor)
    how = Farewell(WORDS, phoned=True, told=False, heir=joost.id)

    def ask(unit: Unit) -> None:
        proposing.propose(unit, coordinator, bram.id, how)
        erasing.erase_person(unit, joost, Why.PERSON)

    await doorstep.work(ask)
    [parting] = await waiting(doorstep)
    assert parting.heir is None

    def export(store: Store) -> object:
        return exporting.export(store, MUNICIPALITY.protocol, bram, doorstep.now)["parting"]

    assert await doorstep.look(export) == {
        "on": "2026-11-30T09:15:00Z",
        "words": WORDS,
        "told_by_phone": True,
    }
    nobody = await doorstep.look(
        lambda store: exporting.export(store, MUNICIPALITY.protocol, member, doorstep.now)
    )
    assert nobody["parting"] is None


async def test_a_backup_takes_nobody_out_whom_a_coordinator_kept_in(doorstep: Doorstep) -> None:
    """A stone stands for what was objected to: a row that comes back is erased again."""
    ineke, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    await part_with(ineke, "Noor · sleutelfiguur")
    [parting] = await waiting(doorstep)
    await ineke.press(TAKE_BACK)

    def restore(unit: Unit) -> int:
        unit.store.affairs.save(parting, parting.due_at)
        return erasing.apply_again(unit, unit.store.tombstones.all())

    assert await doorstep.work(restore) == 1
    await a_week_later(doorstep)
    assert (await person(doorstep, noor)).standing is Standing.MEMBER


async def test_the_last_coordinator_cannot_go_and_all_hear_it(doorstep: Doorstep) -> None:
    ineke, farid = await doorstep.coordinator(), await doorstep.coordinator("Farid")
    await part_with(ineke, "Farid · coördinator")
    asker = await person(doorstep, ineke)

    def alone(unit: Unit) -> None:
        """The one who asked is no coordinator any more, and nobody heard: a damaged row, say."""
        unit.store.people.remove(PersonId(asker.id), unit.now)

    await doorstep.work(alone)
    await a_week_later(doorstep)
    assert (await person(doorstep, farid)).standing is Standing.MEMBER
    assert await waiting(doorstep) == []


async def test_who_took_their_name_back_meanwhile_is_not_named_to_the_others(
    doorstep: Doorstep,
) -> None:
    ineke, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    merel = await doorstep.member("Merel")
    await taking_part(doorstep, noor, named=True)
    await part_with(ineke, "Noor · sleutelfiguur")
    await taking_part(doorstep, noor, named=False)
    await a_week_later(doorstep)
    assert (await person(doorstep, noor)).standing is Standing.REMOVED
    assert merel.chat == {}
    assert "Noor doet niet meer mee" in everything(ineke)


async def test_who_is_erased_before_the_others_heard_it_is_named_nowhere(
    doorstep: Doorstep,
) -> None:
    """By night the others hear nothing; whoever goes can ask to be erased before it is day."""
    ineke, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    coordinator, member = await person(doorstep, ineke), await person(doorstep, noor)
    how = Farewell(WORDS, phoned=True, told=False)

    def part(unit: Unit) -> None:
        proposing.at_once(unit, coordinator, member.id, how)
        gone = unit.store.people.by_id(member.id)
        assert gone is not None
        erasing.erase_person(unit, gone, Why.PERSON)

    await doorstep.work(part)
    assert "Noor" not in everything(ineke)
    assert await doorstep.look(letters) == 0


async def test_of_two_coordinators_the_one_to_go_is_not_said_to_be_able_to_object(
    doorstep: Doorstep,
) -> None:
    ineke = await doorstep.coordinator()
    await doorstep.coordinator("Farid")
    await ineke.say("/netwerk")
    await ineke.press("Leden", "Farid · coördinator", "Verwijderen", FAREWELL, "Ja")
    await ineke.say(WORDS)
    await ineke.press("Ja", "Over een week")
    assert "Er is geen andere coördinator" in ineke.last.text
