"""The talk with somebody who may fit: one list for everybody, and nothing to fill in."""

from tests.handlers.people.doorstep import Doorstep


async def test_a_coordinator_has_the_same_list_at_hand_for_every_talk(doorstep: Doorstep) -> None:
    ineke, judith = await doorstep.coordinator(), await doorstep.coordinator("Judith", "en")
    await ineke.say("/uitnodigen")
    await ineke.press("Voor het gesprek")
    for words in ("Wat je vraagt", "Wat je vertelt", "Vraag niet naar geloof", "geen score"):
        assert words in ineke.last.text
    assert ineke.labels == ["Terug"]
    await ineke.press("Terug")
    assert "Voor welke rol" in ineke.last.text

    await judith.say("/uitnodigen")
    await judith.press("For the talk")
    assert "Do not ask about faith" in judith.last.text
