"""Buddies: chosen among who offered, and only after a yes known to each other."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from domain.people.membership import AS_THEY_CAME
from domain.roles import Role
from services.people import buddies, participation
from services.unit import Unit
from tests.handlers.people.doorstep import Doorstep
from tests.handlers.people.members import everything, membership, person, sweep
from tests.handlers.people.members import taking_part as let_take_part
from tests.handlers.people.visitor import Visitor, let_in, onboard
from tests.handlers.town_hall import Someone, TownHall


async def offering(doorstep: Doorstep, name: str, place: str = "noord") -> Visitor:
    """A member who said that they would walk along with somebody new."""
    visitor = await doorstep.member(name)
    known = await person(doorstep, visitor)
    changed = replace(
        known, neighbourhood=place, membership=replace(AS_THEY_CAME, offers_buddy=True)
    )
    await doorstep.look(lambda store: store.people.save(changed))
    doorstep.wait(minutes=1)
    return visitor


async def newcomer(doorstep: Doorstep, coordinator: Visitor) -> Visitor:
    """Sanne comes in, from the Molenwijk."""
    sanne = doorstep.visitor()
    await onboard(sanne, await doorstep.link())
    await let_in(coordinator, sanne.code)
    return sanne


async def test_a_newcomer_gets_a_buddy_who_agreed(doorstep: Doorstep) -> None:
    coordinator = await doorstep.coordinator()
    merel = await offering(doorstep, "Merel")
    await offering(doorstep, "Samir", "molenwijk")
    sanne = await newcomer(doorstep, coordinator)
    assert "Sanne is nieuw. Wie loopt er mee met Sanne?" in coordinator.last.text
    assert coordinator.labels == ["Samir · Molenwijk", "Merel · Noord", "Nu niet"]

    assert await coordinator.press("Merel · Noord") == "Ik vraag het aan Merel."
    assert "Ik heb Merel gevraagd" in coordinator.last.text
    assert "Molenwijk" in merel.last.text
    assert "Sanne" not in merel.last.text, "no name before a yes"

    await merel.press("Ja, dat doe ik")
    assert "Je loopt mee met Sanne" in merel.last.text
    assert "Je hebt een buddy: Merel" in sanne.last.text
    assert "Merel loopt mee met Sanne" in coordinator.last.text
    assert (await membership(doorstep, sanne)).buddy == (await person(doorstep, merel)).id
    assert await doorstep.look(lambda store: store.letters.of_kind("buddy")) == []


async def test_a_no_is_no_trouble_and_another_is_chosen(doorstep: Doorstep) -> None:
    coordinator = await doorstep.coordinator()
    merel = await offering(doorstep, "Merel")
    samir = await offering(doorstep, "Samir")
    sanne = await newcomer(doorstep, coordinator)
    await coordinator.press("Merel · Noord")
    await merel.press("Nu niet")
    assert "geen probleem" in merel.last.text
    assert merel.labels == []
    assert "kan nu niet meelopen" in coordinator.last.text
    assert coordinator.labels == ["Samir · Noord", "Nu niet"]
    await coordinator.press("Samir · Noord")
    await samir.press("Ja, dat doe ik")
    assert "Samir" in sanne.last.text


async def test_nobody_is_asked_when_nobody_offered(doorstep: Doorstep) -> None:
    coordinator = await doorstep.coordinator()
    await doorstep.member("Merel")
    await newcomer(doorstep, coordinator)
    assert "loopt er mee" not in everything(coordinator)
    await coordinator.say("/netwerk")
    await coordinator.press("Leden", "Sanne · sleutelfiguur", "Buddy kiezen")
    assert "Er is nu niemand" in coordinator.last.text
    await coordinator.press("Terug")
    assert "Buddy kiezen" in coordinator.labels


async def test_who_pauses_or_changes_their_mind_is_not_waited_for(doorstep: Doorstep) -> None:
    coordinator = await doorstep.coordinator()
    merel = await offering(doorstep, "Merel")
    samir = await offering(doorstep, "Samir")
    await let_take_part(doorstep, samir, paused_until=date(2027, 1, 4))
    await newcomer(doorstep, coordinator)
    assert coordinator.labels == ["Merel · Noord", "Nu niet"]
    await coordinator.press("Merel · Noord")
    asked, yes = max(merel.chat), merel.last.buttons["Ja, dat doe ik"]
    await merel.say("/pauze")
    await merel.press("Pauze: 1 maand")
    assert "kan dat nu niet" in coordinator.last.text or "niemand" in coordinator.last.text
    assert "niet meer nodig" in await merel.press_data(asked, yes)


async def test_nobody_waits_for_who_cannot_be_asked(doorstep: Doorstep) -> None:
    coordinator = await doorstep.coordinator()
    merel, samir = await offering(doorstep, "Merel"), await offering(doorstep, "Samir")
    await newcomer(doorstep, coordinator)
    merel.blocked = True
    await coordinator.press("Merel · Noord")
    assert "kan dat nu niet" in coordinator.last.text
    assert coordinator.labels == ["Samir · Noord", "Nu niet"]
    assert samir.chat == {}


async def test_nobody_waits_for_ever_for_an_answer(doorstep: Doorstep) -> None:
    coordinator = await doorstep.coordinator()
    merel = await offering(doorstep, "Merel")
    await newcomer(doorstep, coordinator)
    await coordinator.press("Merel · Noord")
    heard = max(coordinator.chat)
    await sweep(doorstep, doorstep.now + timedelta(days=7, minutes=-1))
    assert max(coordinator.chat) == heard
    for _ in range(2):
        await sweep(doorstep, doorstep.now + timedelta(minutes=1))
        assert len([number for number in coordinator.chat if number > heard]) == 1
    assert "een week niet geantwoord" in coordinator.last.text
    assert "niet meer nodig" in await merel.press("Ja, dat doe ik")
    await coordinator.press("Merel · Noord")
    assert "Wil jij de eerste tijd meelopen?" in merel.last.text


async def test_two_who_choose_at_once_ask_one_after_the_other(doorstep: Doorstep) -> None:
    coordinator = await doorstep.coordinator()
    merel = await offering(doorstep, "Merel")
    samir = await offering(doorstep, "Samir")
    await newcomer(doorstep, coordinator)
    await coordinator.press("Merel · Noord", "Samir · Noord")
    assert "iemand anders gevraagd" in merel.last.text
    assert "niet meer nodig" in await merel.press("Ja, dat doe ik")
    chosen = max(coordinator.chat)
    data = coordinator.last.buttons["Merel · Noord"]
    await samir.press("Ja, dat doe ik")
    assert "loopt al iemand mee" in await coordinator.press_data(chosen, data)


async def test_a_pair_ends_from_either_side_and_when_somebody_leaves(doorstep: Doorstep) -> None:
    coordinator = await doorstep.coordinator()
    merel = await offering(doorstep, "Merel")
    sanne = await doorstep.member("Sanne")
    pair = {"buddy": (await person(doorstep, merel)).id}

    await let_take_part(doorstep, sanne, **pair)
    await sanne.say("/pauze")
    assert "Jouw buddy: Merel" in sanne.last.text
    await sanne.press("Ik red me nu zonder buddy")
    assert "Sanne redt het nu zonder buddy" in merel.last.text

    await let_take_part(doorstep, sanne, **pair)
    await merel.say("/pauze")
    assert "Je loopt mee met: Sanne" in merel.last.text
    await merel.press("Ik loop niet meer mee")
    assert "Je buddy kan niet meer" in sanne.last.text
    assert "Wie meeliep" in coordinator.last.text

    await let_take_part(doorstep, sanne, **pair)
    await coordinator.say("/netwerk")
    await coordinator.press("Leden", "Sanne · sleutelfiguur")
    assert "Buddy: Merel" in coordinator.last.text
    await coordinator.press("Verwijderen", "Ja, verwijder Sanne")
    assert "doet niet meer mee" in merel.last.text


async def test_nobody_waits_for_a_buddy_who_left(doorstep: Doorstep) -> None:
    coordinator = await doorstep.coordinator()
    merel, samir = await offering(doorstep, "Merel"), await offering(doorstep, "Samir")
    sanne = await doorstep.member("Sanne")
    await let_take_part(doorstep, sanne, buddy=(await person(doorstep, merel)).id)
    await coordinator.say("/netwerk")
    await coordinator.press("Leden", "Merel · sleutelfiguur")
    assert "Loopt mee met: Sanne" in coordinator.last.text
    await coordinator.press("Verwijderen", "Ja, verwijder Merel")
    assert "Je buddy kan niet meer" in sanne.last.text
    assert (await membership(doorstep, sanne)).buddy is None
    await coordinator.press("Samir · Noord")
    await coordinator.say("/netwerk")
    await coordinator.press("Leden", "Sanne · sleutelfiguur", "Verwijderen", "Ja, verwijder Sanne")
    assert "doet niet meer mee" in samir.last.text
    assert "niet meer nodig" in await samir.press("Ja, dat doe ik")


async def test_nobody_is_woken_for_it(hall: TownHall, merel: Someone) -> None:
    ineke = await hall.person(Role.COORDINATOR, "Ineke")
    sanne = await hall.person(Role.KEY_FIGURE, "Sanne")

    def offer_and_choose(unit: Unit) -> None:
        willing = unit.store.people.by_id(merel.person)
        coordinator = unit.store.people.by_id(ineke.person)
        assert willing is not None
        assert coordinator is not None
        participation.offer_buddy(unit, willing, willing=True)
        buddies.choose(unit, coordinator, sanne.person, merel.person)

    hall.now = datetime(2026, 11, 23, 22, 30, tzinfo=UTC)
    await hall.work(offer_and_choose)
    assert merel.inbox == []
    hall.now = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
    await hall.deliver()
    assert "Wil jij de eerste tijd meelopen?" in merel.inbox[-1]
