"""A new official is introduced to all key figures, by a colleague they know."""

from domain.roles import Role
from services.conversations import set_aside
from services.conversations.conversation_rows import PRIVATE
from services.unit import Unit
from services.upkeep import sweeping
from tests.handlers.people.doorstep import Doorstep
from tests.handlers.people.visitor import TO_CONSENT, Visitor, code_in, let_in

WHO = "Wie stelt Bram voor aan de sleutelfiguren?"


async def test_a_colleague_introduces_a_new_official_in_words_of_their_own(
    doorstep: Doorstep,
) -> None:
    ineke, joost = await doorstep.coordinator(), await doorstep.member("Joost", Role.OFFICIAL)
    noor, adam = await doorstep.member("Noor"), await doorstep.member("Adam", language="en")
    await _bram_joins(doorstep, ineke)
    assert WHO in ineke.last.text
    assert ineke.labels == ["Joost", "Ik doe het zelf"]

    await ineke.press("Joost")

    assert ineke.last.text == ("✓ Joost stelt Bram voor. Je hoort het als het bericht weg is.")
    assert "alle 2 sleutelfiguren" in joost.last.text
    assert "een nieuw gezicht bij de gemeente: Bram" in joost.last.text
    await joost.press("Aanpassen")
    await joost.say("Bram werkt al jaren <in> de wijk.")
    assert "Bram werkt al jaren <in> de wijk." in joost.last.text
    assert not any("Bram" in shown.text for shown in noor.chat.values())
    await joost.press("Versturen")

    assert noor.last.text == "👋 Joost schrijft je:\nBram werkt al jaren <in> de wijk."
    assert adam.last.text == "👋 Joost writes to you:\nBram werkt al jaren <in> de wijk."
    assert joost.last.text == "✓ Bram is voorgesteld aan de sleutelfiguren. Dank je wel!"
    assert ineke.last.text == "✓ Bram is voorgesteld aan de sleutelfiguren."
    assert (await doorstep.journal())[-1] == "person-introduced"


async def test_words_of_ones_own_follow_an_edit_until_they_are_sent(doorstep: Doorstep) -> None:
    ineke, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    await _bram_joins(doorstep, ineke)
    await ineke.press("Ik doe het zelf", "Aanpassen")
    await ineke.say("Bram werkt al jarn hier.")
    await ineke.edit("jarn", "Bram werkt al jaren hier.")
    assert "Bram werkt al jaren hier." in ineke.last.text
    await ineke.press("Aanpassen")
    await ineke.edit("jaren", "Iets anders.")
    await ineke.press("Terug", "Versturen")
    assert "Bram werkt al jaren hier." in noor.last.text


async def test_the_proposal_reaches_everybody_in_their_own_language(doorstep: Doorstep) -> None:
    ineke = await doorstep.coordinator()
    noor, adam = await doorstep.member("Noor"), await doorstep.member("Adam", language="en")
    await _bram_joins(doorstep, ineke)
    assert ineke.labels == ["Ik doe het zelf"]

    await ineke.press("Ik doe het zelf", "Versturen")

    assert "een nieuw gezicht bij de gemeente: Bram" in noor.last.text
    assert "a new face at the municipality: Bram" in adam.last.text


async def test_it_goes_out_once_however_often_it_is_pressed(doorstep: Doorstep) -> None:
    ineke, joost = await doorstep.coordinator(), await doorstep.member("Joost", Role.OFFICIAL)
    noor = await doorstep.member("Noor")
    await _bram_joins(doorstep, ineke)
    question, choice = max(ineke.chat), ineke.last.buttons["Joost"]
    await ineke.press("Joost")
    number, data = max(joost.chat), joost.last.buttons["Versturen"]
    await joost.press("Versturen")
    before = len(noor.chat)

    toast = await joost.press_data(number, data)
    again = await ineke.press_data(question, choice)

    assert "oud bericht" in toast
    assert again == "Deze collega is al voorgesteld."
    assert len(noor.chat) == before


async def test_nobody_is_introduced_who_was_removed_meanwhile(doorstep: Doorstep) -> None:
    ineke, joost = await doorstep.coordinator(), await doorstep.member("Joost", Role.OFFICIAL)
    noor = await doorstep.member("Noor")
    await _bram_joins(doorstep, ineke)
    await ineke.press("Joost")
    number, data = max(joost.chat), joost.last.buttons["Versturen"]

    await _remove(ineke, "Bram")

    assert joost.last.text.startswith("Je hoeft je collega niet meer voor te stellen")
    assert "oud bericht" in await joost.press_data(number, data)
    assert noor.chat == {}


async def test_who_throws_it_away_leaves_it_to_somebody_else(doorstep: Doorstep) -> None:
    ineke, joost = await doorstep.coordinator(), await doorstep.member("Joost", Role.OFFICIAL)
    await doorstep.member("Karin", Role.OFFICIAL)
    await _bram_joins(doorstep, ineke)
    await ineke.press("Joost")

    await joost.press("Weggooien")

    assert "weggegooid. " + WHO in ineke.last.text
    await ineke.press("Karin")
    assert "Karin stelt Bram voor" in ineke.last.text


async def test_what_a_colleague_does_not_come_to_lapses_and_is_asked_again(
    doorstep: Doorstep,
) -> None:
    ineke, joost = await doorstep.coordinator(), await doorstep.member("Joost", Role.OFFICIAL)
    await _bram_joins(doorstep, ineke)
    await ineke.press("Joost")
    for hours, lapsed in ((71, False), (2, True)):
        doorstep.wait(hours=hours)
        await doorstep.work(sweeping.sweep)
        assert ("is niet verstuurd" in joost.last.text) is lapsed

    assert WHO in ineke.last.text


async def test_what_was_put_aside_lapses_once(doorstep: Doorstep) -> None:
    ineke, joost = await doorstep.coordinator(), await doorstep.member("Joost", Role.OFFICIAL)
    await _bram_joins(doorstep, ineke)
    await ineke.press("Joost")
    person = await doorstep.person(joost)
    assert person is not None

    def put_aside(unit: Unit) -> None:
        """As it is when Joost answers a question about a concern of the time before his office."""
        conversation = unit.store.conversations.of(person.id, PRIVATE)
        assert conversation is not None
        set_aside.put(unit, conversation)

    await doorstep.work(put_aside)
    doorstep.wait(hours=73)
    for _ in range(2):
        await doorstep.work(sweeping.sweep)

    assert sum("is niet verstuurd" in shown.text for shown in joost.chat.values()) == 1


async def test_another_can_be_chosen_and_one_who_leaves_is_replaced(doorstep: Doorstep) -> None:
    ineke, joost = await doorstep.coordinator(), await doorstep.member("Joost", Role.OFFICIAL)
    karin = await doorstep.member("Karin", Role.OFFICIAL)
    await _bram_joins(doorstep, ineke)
    question, buttons = max(ineke.chat), ineke.last.buttons
    await ineke.press("Joost")
    await ineke.press_data(question, buttons["Karin"])
    assert not any("Stel je collega" in shown.text for shown in joost.shown.values())
    assert joost.menu, "it is not for him any more, and his menu is back"
    assert "Stel je collega Bram voor" in karin.last.text

    await _remove(ineke, "Karin")

    asked = [shown.text for shown in ineke.chat.values()]
    assert f"Wie Bram zou voorstellen, doet niet meer mee. {WHO}" in "\n".join(asked)


async def test_without_key_figures_it_waits_for_the_first(doorstep: Doorstep) -> None:
    ineke = await doorstep.coordinator()
    await _bram_joins(doorstep, ineke)
    await ineke.press("Ik doe het zelf")

    assert (await ineke.press("Versturen")).startswith("Er zijn nog geen sleutelfiguren.")
    noor = await doorstep.member("Noor")
    await ineke.press("Versturen")
    assert "Bram" in noor.last.text


async def test_words_that_are_too_long_or_not_asked_for_change_nothing(
    doorstep: Doorstep,
) -> None:
    ineke = await doorstep.coordinator()
    await doorstep.member("Noor")
    await _bram_joins(doorstep, ineke)
    await ineke.press("Ik doe het zelf")
    await ineke.say("Zomaar")
    assert "Zomaar" not in ineke.last.text
    await ineke.press("Aanpassen")

    await ineke.say("x" * 1001)

    assert "1.000" in ineke.last.text
    await ineke.press("Terug")
    assert any("naar 1 sleutelfiguur" in shown.text for shown in ineke.chat.values())


async def test_the_buttons_can_be_typed(doorstep: Doorstep) -> None:
    ineke, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    await _bram_joins(doorstep, ineke)
    await ineke.press("Ik doe het zelf")
    await ineke.say("pas aan")
    await ineke.say("ja")
    assert "schrijft je:\nja" in ineke.last.text, "words of one's own"
    await ineke.say("verst")
    assert "Bedoel je Versturen?" in ineke.last.text
    assert not any("Bram" in shown.text for shown in noor.chat.values())
    await ineke.say("Verstuur!")

    assert noor.last.text == "👋 Ineke schrijft je:\nja"


async def test_throwing_away_by_typing_is_said(doorstep: Doorstep) -> None:
    ineke, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    await _bram_joins(doorstep, ineke)
    await ineke.press("Ik doe het zelf")
    said = await ineke.answer_to("weggooien")

    assert said == "Weggegooid. De coördinator kiest iemand anders."
    assert not any("Bram" in shown.text for shown in noor.chat.values())


async def _bram_joins(doorstep: Doorstep, coordinator: Visitor) -> None:
    bram = doorstep.visitor("Bram")
    await coordinator.say("/uitnodigen")
    await coordinator.press("Ambtenaar")
    await bram.open(code_in(coordinator))
    await bram.press(*TO_CONSENT, "Ja, ik doe mee", "Bram")
    await let_in(coordinator, bram.code)
    await doorstep.somebody_agrees()


async def _remove(coordinator: Visitor, name: str) -> None:
    await coordinator.say("/netwerk")
    await coordinator.press("Leden", f"{name} · ambtenaar", "Verwijderen", f"Ja, verwijder {name}")
