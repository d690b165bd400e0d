"""Asking people for what fits the role they chose: announcements, surveys and meetings."""

from domain.people.membership import NetworkRole
from tests.handlers.people.doorstep import Doorstep
from tests.handlers.people.members import taking_part

WORDS = "Wie helpt er zaterdag opbouwen?"
DOER = frozenset({NetworkRole.DOER})


async def test_a_role_that_nobody_chose_is_not_offered(doorstep: Doorstep) -> None:
    ineke, merel = await doorstep.coordinator(), await doorstep.member("Merel")
    await ineke.say("/netwerk")
    await ineke.press("Bericht sturen")
    assert "Wie een rol koos" not in ineke.labels
    await ineke.press("Stoppen")
    await taking_part(doorstep, merel, roles=DOER)
    await ineke.say("/netwerk")
    await ineke.press("Bericht sturen", "Wie een rol koos")
    assert ineke.labels[0] == "Doener"
    assert "Verbinder" not in ineke.labels


async def test_an_announcement_goes_to_who_chose_the_role_and_to_nobody_else(
    doorstep: Doorstep,
) -> None:
    ineke = await doorstep.coordinator()
    merel, samir = await doorstep.member("Merel"), await doorstep.member("Samir")
    await taking_part(doorstep, merel, roles=DOER)
    await ineke.say("/netwerk")
    await ineke.press("Bericht sturen", "Wie een rol koos", "Doener", "Klaar")
    await ineke.say(WORDS)
    await ineke.press("Overslaan", "Overslaan", "Nu")
    assert "wie koos voor: Doener" in ineke.last.text
    await ineke.press("Versturen")
    assert merel.last.text.endswith(WORDS)
    assert samir.chat == {}


async def test_a_role_given_up_meanwhile_is_asked_again(doorstep: Doorstep) -> None:
    ineke, merel = await doorstep.coordinator(), await doorstep.member("Merel")
    await taking_part(doorstep, merel, roles=DOER)
    await ineke.say("/netwerk")
    await ineke.press("Bericht sturen", "Wie een rol koos", "Doener", "Klaar")
    await ineke.say(WORDS)
    await ineke.press("Overslaan", "Overslaan", "Nu")
    await taking_part(doorstep, merel, roles=frozenset())
    await ineke.press("Versturen")
    assert merel.chat == {}
    assert "Voor wie is het?" in ineke.last.text
