"""Another language: the question, the menu and the commands change at once."""

from tests.handlers.people.doorstep import Doorstep


async def test_taal_changes_menu_commands_and_the_question_itself(doorstep: Doorstep) -> None:
    noor = await doorstep.member("Noor")
    await noor.say("/taal")
    question = max(noor.chat)
    assert noor.labels == ["✓ Nederlands", "English"]

    await noor.press("English")

    assert list(noor.chat[question].buttons) == ["Nederlands", "✓ English"]
    assert noor.last.text == "Good, we go on in English."
    assert ["Share a concern"] in noor.menu
    assert "melden" in noor.commands


async def test_choosing_the_same_language_again_changes_nothing(doorstep: Doorstep) -> None:
    noor = await doorstep.member("Noor")
    await noor.say("/taal")

    await noor.press("✓ Nederlands")

    assert len(noor.chat) == 1


async def test_a_language_the_network_does_not_speak_is_refused(doorstep: Doorstep) -> None:
    noor = await doorstep.member("Noor")
    await noor.say("/taal")

    toast = await noor.press_data(max(noor.chat), "1t:language::tlh")

    assert "oud bericht" in toast


async def test_every_role_may_choose_but_a_stranger_may_not(doorstep: Doorstep) -> None:
    stranger = doorstep.visitor()

    toast = await stranger.press_data(101, "1t:language::en")

    assert toast == "Deze knop is niet voor jou bedoeld."
