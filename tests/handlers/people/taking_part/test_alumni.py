"""Former members: who left and chose to stay reachable as a buddy, and gets nothing else."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from domain.people.membership import NetworkRole
from domain.roles import Role, Standing
from services.people.parting import proposing
from services.people.parting.proposing import Farewell
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import ended_again, erasing, exporting
from tests.handlers.people.doorstep import MONDAY, Doorstep
from tests.handlers.people.members import called, everything, membership, person, sweep
from tests.handlers.people.members import taking_part as let_take_part
from tests.handlers.people.test_buddies import newcomer, offering
from tests.handlers.people.visitor import Visitor, let_in, onboard

STAYS, ERASE = "Ja, als buddy", "Nee, wis alles"


async def leaves(phone: Visitor, stay: str = STAYS) -> None:
    """Leave the network without a word of why, and choose whether to stay reachable."""
    await phone.say("/pauze")
    await phone.press("Uit het netwerk stappen", "Ik heb geen tijd of energie meer")
    await phone.press("Overslaan", "Overslaan", stay, "Ja, ik stap eruit")


async def former(doorstep: Doorstep, name: str = "Merel de Wit") -> Visitor:
    merel = await doorstep.member(name)
    await leaves(merel)
    return merel


async def test_who_chooses_it_stays_with_a_first_name_and_nothing_else(doorstep: Doorstep) -> None:
    coordinator, merel = await doorstep.coordinator(), await doorstep.member("Merel de Wit")
    await let_take_part(doorstep, merel, core=True, roles=frozenset({NetworkRole.DOER}))
    await merel.say("/pauze")
    await merel.press("Uit het netwerk stappen", "Ik heb geen tijd of energie meer")
    await merel.press("Overslaan", "Overslaan")
    assert "Stoppen kan altijd, en eens per jaar vraag ik of je het nog wilt" in merel.last.text
    await merel.press(STAYS)
    assert "blijft bereikbaar als oud-lid" in merel.last.text
    await merel.press("Ja, ik stap eruit")

    assert "je bent oud-lid" in merel.last.text
    assert (merel.menu, merel.commands) == ([], [])
    assert "Blijft bereikbaar als oud-lid" in coordinator.last.text
    kept = await person(doorstep, merel)
    assert (kept.standing, kept.name, kept.neighbourhood) == (Standing.ALUMNUS, None, None)
    assert kept.called == "Merel"
    assert kept.membership == replace(type(kept.membership)(), alumnus=kept.membership.alumnus)
    assert (await doorstep.journal())[-2:] == ["person-removed key-figure", "alumnus-stays"]


async def test_who_does_not_is_erased_as_before(doorstep: Doorstep) -> None:
    await doorstep.coordinator()
    merel = await doorstep.member("Merel")
    await leaves(merel, ERASE)
    assert (await person(doorstep, merel)).standing is Standing.REMOVED
    assert merel.last.text.startswith("Je bent nu uit het netwerk. Je naam")


async def test_they_are_told_nothing_of_what_the_network_does(doorstep: Doorstep) -> None:
    coordinator, merel = await doorstep.coordinator(), await former(doorstep)
    heard = everything(merel)
    await called(doorstep, coordinator)
    await sweep(doorstep, doorstep.now + timedelta(days=14))
    assert everything(merel) == heard
    assert (await person(doorstep, merel)).standing is Standing.ALUMNUS


async def test_what_they_type_gets_one_clear_page_and_a_way(doorstep: Doorstep) -> None:
    await doorstep.coordinator()
    merel = await former(doorstep)
    for typed in ("Er wordt hier gedeald", "/melden", "/pauze", "/netwerk", "Samen"):
        await merel.say(typed)
        assert "Je bent oud-lid van" in merel.last.text
        assert "bel 112" in merel.last.text
        assert "de coördinator kan je opnieuw uitnodigen" in merel.last.text
        assert merel.labels == ["Ik stop als oud-lid"]
        assert merel.menu == []
    await merel.say("/gegevens")
    assert "krijg je uiterlijk" in merel.last.text
    assert len(await doorstep.look(lambda store: store.letters.of_kind("rights"))) == 1
    for data in ("1t:p-page::", "1t:p-willing::on", "1t:together::", "1t:knows-link::"):
        assert "niet voor jou" in await merel.press_data(max(merel.chat), data)
    assert await doorstep.look(lambda store: store.concerns.open()) == []


async def test_they_stop_at_any_moment_after_one_more_look(doorstep: Doorstep) -> None:
    await doorstep.coordinator()
    merel = await former(doorstep)
    await merel.say("hoi")
    await merel.press("Ik stop als oud-lid", "Nee, ik blijf")
    assert "Je bent oud-lid van" in merel.last.text
    await merel.press("Ik stop als oud-lid", "Ja, ik stop")
    assert "Je bent geen oud-lid meer" in everything(merel)
    gone = await person(doorstep, merel)
    assert (gone.standing, gone.called) == (Standing.REMOVED, None)
    await merel.say("hoi")
    assert "geldige uitnodiging" in merel.last.text


async def test_a_coordinator_chooses_one_as_a_buddy_and_sees_who_has_a_social_profession(
    doorstep: Doorstep,
) -> None:
    coordinator = await doorstep.coordinator()
    merel = await former(doorstep)
    samir = await offering(doorstep, "Samir")
    await let_take_part(doorstep, samir, roles=frozenset({NetworkRole.SOCIAL}))
    sanne = await newcomer(doorstep, coordinator)
    assert coordinator.labels == ["Samir · Noord · sociaal beroep", "Merel · oud-lid", "Nu niet"]
    assert await coordinator.press("Merel · oud-lid") == "Ik vraag het aan Merel."
    assert "Sanne" not in everything(merel)
    await merel.press("Ja, dat doe ik")
    assert "Je loopt mee met Sanne" in merel.last.text
    assert "bijeenkomst" not in merel.last.text
    assert "Je hebt een buddy: Merel. Dat is een oud-lid" in sanne.last.text
    assert "Merel loopt mee met Sanne" in coordinator.last.text
    await sanne.say("/pauze")
    assert "Jouw buddy: Merel" in sanne.last.text

    await merel.say("hoi")
    assert "Je loopt mee met: Sanne" in merel.last.text
    await merel.press("Ik loop niet meer mee")
    assert "Je buddy kan niet meer" in everything(sanne)
    assert (await person(doorstep, merel)).standing is Standing.ALUMNUS


async def test_who_walked_along_as_a_member_does_so_still(doorstep: Doorstep) -> None:
    await doorstep.coordinator()
    merel, sanne = await offering(doorstep, "Merel"), await doorstep.member("Sanne")
    await let_take_part(doorstep, sanne, buddy=(await person(doorstep, merel)).id)
    await leaves(merel)
    assert "Je buddy kan niet meer" not in everything(sanne)
    await merel.say("hoi")
    await merel.press("Ik stop als oud-lid", "Ja, ik stop")
    assert "Je buddy kan niet meer" in everything(sanne)
    assert (await membership(doorstep, sanne)).buddy is None


async def test_they_are_asked_once_a_year_and_go_when_they_do_not_answer(
    doorstep: Doorstep,
) -> None:
    await doorstep.coordinator()
    merel, idris = await former(doorstep), await former(doorstep, "Idris")
    await sweep(doorstep, MONDAY + timedelta(days=364))
    assert "Wil je oud-lid blijven?" not in everything(merel)
    for days in (365, 366):
        await sweep(doorstep, MONDAY + timedelta(days=days))
    asked = [shown.text for shown in merel.chat.values() if "oud-lid blijven?" in shown.text]
    assert len(asked) == 1
    assert await merel.press("Ja, ik blijf") == "Fijn dat je blijft!"

    await sweep(doorstep, MONDAY + timedelta(days=394))
    assert (await person(doorstep, idris)).standing is Standing.ALUMNUS
    await sweep(doorstep, MONDAY + timedelta(days=395))
    assert (await person(doorstep, idris)).standing is Standing.REMOVED
    assert "Ik hoorde niet of je oud-lid wilde blijven" in everything(idris)
    assert (await person(doorstep, merel)).standing is Standing.ALUMNUS
    await sweep(doorstep, MONDAY + timedelta(days=366 + 365))
    assert merel.labels == ["Ja, ik blijf", "Ik stop als oud-lid"]


async def test_who_was_asked_and_stays_by_another_button_stays(doorstep: Doorstep) -> None:
    """As long as it is asked, every page has the answer; and who does not stop after all stays."""
    await doorstep.coordinator()
    merel = await former(doorstep)
    await sweep(doorstep, MONDAY + timedelta(days=365))
    await merel.say("Ja hoor")
    assert "Je bent oud-lid van" in merel.last.text
    assert "Wil je oud-lid blijven?" in merel.last.text
    assert merel.labels == ["Ja, ik blijf", "Ik stop als oud-lid"]
    await merel.press("Ik stop als oud-lid")
    assert await merel.press("Nee, ik blijf") == "Fijn dat je blijft!"
    assert merel.labels == ["Ik stop als oud-lid"]
    await sweep(doorstep, MONDAY + timedelta(days=396))
    assert (await person(doorstep, merel)).standing is Standing.ALUMNUS


async def test_who_is_to_go_by_a_coordinators_wish_is_not_asked(doorstep: Doorstep) -> None:
    coordinator, merel = await doorstep.coordinator(), await doorstep.member("Merel")
    await doorstep.coordinator("Noor")
    who, by = await person(doorstep, merel), await person(doorstep, coordinator)

    def propose(unit: Unit) -> None:
        proposing.propose(
            unit, by, who.id, Farewell("Het past niet meer.", phoned=True, told=False)
        )

    await doorstep.work(propose)
    await merel.say("/pauze")
    await merel.press("Uit het netwerk stappen", "Ik heb geen tijd of energie meer")
    await merel.press("Overslaan", "Overslaan")
    assert "Ja, ik stap eruit" in merel.labels
    assert "oud-lid" not in merel.last.text


async def test_a_coordinator_sees_them_apart_and_takes_one_out(doorstep: Doorstep) -> None:
    coordinator, merel = await doorstep.coordinator(), await former(doorstep)
    await coordinator.say("/netwerk")
    assert "Sleutelfiguren: 0" in coordinator.last.text
    await coordinator.press("Leden")
    assert not [label for label in coordinator.labels if "Merel" in label]
    await coordinator.press("Oud-leden (1)", "Merel")
    assert "Merel · oud-lid" in coordinator.last.text
    await coordinator.press("Verwijderen", "Ja, verwijder Merel")
    assert (await person(doorstep, merel)).standing is Standing.REMOVED


async def test_they_come_back_by_an_invitation_and_by_no_old_link(doorstep: Doorstep) -> None:
    coordinator, merel = await doorstep.coordinator(), await former(doorstep)
    before, sanne = await person(doorstep, merel), await doorstep.member("Sanne")
    await let_take_part(doorstep, sanne, buddy=before.id)
    await merel.open("verzonnen")
    assert "Je bent oud-lid van" in merel.last.text
    await onboard(merel, await doorstep.link())
    assert "Je buddy kan niet meer" in everything(sanne), "who is coming in is nobody's buddy"
    await let_in(coordinator, merel.code)
    back = await person(doorstep, merel)
    assert (back.id, back.standing, back.membership.alumnus) == (before.id, Standing.MEMBER, None)


async def test_of_what_they_filed_nobody_reads_their_name(doorstep: Doorstep) -> None:
    """Their first name is kept apart from the name of a member, so that no card or list has it."""
    await doorstep.coordinator()
    merel = await former(doorstep)
    kept = await person(doorstep, merel)
    assert kept.name is None

    def export(unit: Unit) -> dict[str, Any]:
        return exporting.export(unit.store, unit.municipality.protocol, kept, unit.now)

    facts = await doorstep.work(export)
    assert facts["person"]["standing"] == "alumnus"
    assert facts["taking_part"]["alumnus"]["name"] == "Merel"


async def test_a_backup_brings_no_member_back_and_leaves_a_former_one_alone(
    doorstep: Doorstep,
) -> None:
    await doorstep.coordinator()
    merel = await former(doorstep)
    stones = await doorstep.look(lambda store: store.tombstones.all())
    kept = await person(doorstep, merel)
    await doorstep.work(lambda unit: ended_again.apply(unit, stones))
    assert (await person(doorstep, merel)).standing is Standing.ALUMNUS

    await merel.say("hoi")
    await merel.press("Ik stop als oud-lid", "Ja, ik stop")
    stones = await doorstep.look(lambda store: store.tombstones.all())
    await doorstep.look(lambda store: store.people.save(kept))
    await doorstep.work(lambda unit: ended_again.apply(unit, stones))
    assert (await person(doorstep, merel)).standing is Standing.REMOVED


async def test_who_stopped_came_back_and_left_again_stays_after_a_restore(
    doorstep: Doorstep,
) -> None:
    coordinator, merel = await doorstep.coordinator(), await former(doorstep)
    await merel.say("hoi")
    await merel.press("Ik stop als oud-lid", "Ja, ik stop")
    await onboard(merel, await doorstep.link())
    await let_in(coordinator, merel.code)
    await leaves(merel)
    stones = await doorstep.look(lambda store: store.tombstones.all())
    assert await doorstep.work(lambda unit: ended_again.apply(unit, stones)) == 0
    assert (await person(doorstep, merel)).standing is Standing.ALUMNUS


async def test_erased_by_hand_nothing_of_them_stays(doorstep: Doorstep) -> None:
    await doorstep.coordinator()
    merel = await former(doorstep)
    kept = await person(doorstep, merel)
    await doorstep.work(lambda unit: erasing.erase_person(unit, kept, Why.BY_HAND))
    assert await doorstep.look(lambda store: store.people.by_id(kept.id)) is None


async def test_only_key_figures_are_asked(doorstep: Doorstep) -> None:
    await doorstep.coordinator()
    wim = await doorstep.member("Wim", Role.CHAIR)
    await wim.say("/pauze")
    await wim.press("Uit het netwerk stappen", "Ik ga verhuizen of iets anders doen")
    await wim.press("Overslaan", "Overslaan", "Ja, ik stap eruit")
    assert (await person(doorstep, wim)).standing is Standing.REMOVED
