"""What people are told about their data is what the bot does with it."""

from domain.roles import Role
from handlers.telegram import commands
from services.people import language_and_removal
from tests.handlers.people.doorstep import Doorstep
from tests.handlers.people.visitor import TO_CONSENT


async def test_the_account_that_stays_after_leaving_is_said_to_stay(doorstep: Doorstep) -> None:
    ineke, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    await noor.say("/privacy")
    await noor.press("Meer over wat we bewaren")
    told = noor.last.text
    await noor.press("Terug", "Meer over weggaan")
    told += noor.last.text
    coordinator, person = await doorstep.person(ineke), await doorstep.person(noor)
    assert coordinator is not None
    assert person is not None

    await doorstep.work(lambda unit: language_and_removal.remove(unit, coordinator, person.id))

    left = await doorstep.person(noor)
    assert left is not None, "still found by the account"
    assert left.name is None
    assert "Je taal en je Telegram-account: ook daarna" in told
    assert "Ook je account blijft, versleuteld" in told


async def test_who_asks_for_help_is_told_that_the_officials_see_the_name(
    doorstep: Doorstep,
) -> None:
    await doorstep.member("Ineke")
    noor = await doorstep.member("Noor")
    await noor.say("/privacy")
    assert "Vraag je om hulp, dan zien zij je naam altijd." in noor.last.text
    await noor.press("Meer over wie het leest")
    assert "Vraag je om hulp, dan zien zij je naam altijd." in noor.last.text

    await noor.say("Hulp vragen")
    await noor.say("Hoe vraag ik subsidie aan?")
    await noor.press("Klaar", "Noord", "Het kan wachten")
    assert "De ambtenaren zien straks dat jij dit vraagt." in noor.last.text


async def test_privacy_is_five_lines_and_more_about_each_in_the_same_message(
    doorstep: Doorstep,
) -> None:
    noor = await doorstep.member("Noor")
    await noor.say("/privacy")
    assert noor.last.text.count("•") == 5
    shown = len(noor.chat)
    for label in (
        "Meer over wat we bewaren",
        "Meer over wie het leest",
        "Meer over Telegram",
        "Meer over bijeenkomsten",
        "Meer over weggaan",
    ):
        assert label in noor.labels
        await noor.press(label)
        assert noor.last.text.count("?") >= 1
        await noor.press("Terug")
    assert len(noor.chat) == shown, "one message that changes"
    await noor.press("Meer over bijeenkomsten")
    assert "tot 180 dagen na de bijeenkomst" in noor.last.text


async def test_members_get_their_commands_once_after_a_start_whenever_they_came(
    doorstep: Doorstep,
) -> None:
    noor, wim = await doorstep.member("Noor"), await doorstep.member("Wim", Role.CHAIR)
    lists = commands.fingerprint()
    await doorstep.work(lambda unit: language_and_removal.renew_commands(unit, lists))
    assert {"hulp", "pauze", "stop"} <= set(noor.commands)
    assert {"bijeenkomst", "pauze", "stop"} <= set(wim.commands)
    doorstep.telegram.commands.clear()
    await doorstep.work(lambda unit: language_and_removal.renew_commands(unit, lists))
    assert noor.commands == []


async def test_the_consent_says_for_how_long(doorstep: Doorstep) -> None:
    await doorstep.coordinator()
    visitor = await doorstep.newcomer()
    await visitor.press(*TO_CONSENT)
    assert "Hoe lang?" in visitor.last.text
    assert "dagen nadat het is afgehandeld. Duurt het langer, dan hoor je" in visitor.last.text
