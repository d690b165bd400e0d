"""What people are told about their data is what the bot does with it."""

from services.people import language_and_removal as membership
from tests.handlers.people.doorstep import Doorstep


async def test_the_account_that_stays_after_leaving_is_said_to_stay(doorstep: Doorstep) -> None:
    ineke, noor = await doorstep.coordinator(), await doorstep.member("Noor")
    await noor.say("/privacy")
    told = noor.last.text
    coordinator, person = await doorstep.person(ineke), await doorstep.person(noor)
    assert coordinator is not None
    assert person is not None

    await doorstep.work(lambda unit: membership.remove(unit, coordinator, person.id))

    left = await doorstep.person(noor)
    assert left is not None, "still found by the account"
    assert left.name is None
    assert "Je Telegram-account: ook daarna" in told
    assert "Ook je account blijft, versleuteld" in told


async def test_who_asks_for_help_is_told_that_the_officials_see_the_name(
    doorstep: Doorstep,
) -> None:
    await doorstep.member("Ineke")
    noor = await doorstep.member("Noor")
    await noor.say("/privacy")
    assert "Vraag je om hulp, dan zien zij je naam altijd." in noor.last.text

    await noor.say("Hulp vragen")
    await noor.press("Advies", "Noord")
    await noor.say("Hoe vraag ik subsidie aan?")
    await noor.press("Klaar", "Het kan wachten")
    assert "De ambtenaren zien straks dat jij dit vraagt." in noor.last.text
