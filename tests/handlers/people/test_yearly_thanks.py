"""The yearly word of thanks: to volunteers, with numbers of their own that nobody else sees."""

from dataclasses import replace
from datetime import UTC, datetime

from domain.people.membership import Counted
from domain.roles import Role
from services.meetings.afterwards import meeting_thanks
from tests.handlers.people.doorstep import Doorstep
from tests.handlers.people.members import everything, membership, person, sweep, taking_part

DAY = datetime(2026, 12, 7, 9, 0, tzinfo=UTC)  # 10:00 in Voorbeeldstad
NUMBERS = {Counted.MEETINGS: 71, Counted.AGREEMENTS: 1}


async def test_everybody_who_volunteers_is_thanked_once_a_year(doorstep: Doorstep) -> None:
    merel, wim = await doorstep.member("Merel"), await doorstep.member("Wim", Role.CHAIR)
    fatima = await doorstep.member("Fatima", Role.OFFICIAL)
    await taking_part(doorstep, merel, numbers=NUMBERS)

    await sweep(doorstep, datetime(2026, 12, 7, 8, 59, tzinfo=UTC))
    assert merel.chat == {}
    await sweep(doorstep, DAY)
    text = merel.last.text
    assert "Dank je wel, Merel!" in text
    assert "bij 71 bijeenkomsten" in text
    assert "1 afspraak" in text
    assert "agenda" not in text, "what is nought is left out"
    assert "Je kwam er dit jaar bij" in text
    assert "Dank je wel, Wim!" in wim.last.text
    assert "getallen" not in wim.last.text
    assert not [shown for shown in fatima.chat.values() if "Dank je wel" in shown.text]

    for later in (
        DAY.replace(hour=10),
        datetime(2026, 12, 8, 9, tzinfo=UTC),
        datetime(2027, 12, 7, 9, tzinfo=UTC),
        datetime(2026, 12, 9, 9, tzinfo=UTC),  # the clock was set back
    ):
        await sweep(doorstep, later)
    assert everything(merel).count("Dank je wel, Merel!") == 2
    assert "bij 71" not in merel.last.text, "those were shown before"
    assert "Je doet al 1 jaar mee" in merel.last.text


async def test_what_is_done_after_the_thanks_counts_for_the_next_ones(doorstep: Doorstep) -> None:
    merel = await doorstep.member("Merel")
    await taking_part(doorstep, merel, numbers=NUMBERS)
    await sweep(doorstep, DAY)
    assert (await membership(doorstep, merel)).numbers == {}, "what was shown is kept no longer"
    doorstep.now = datetime(2026, 12, 15, 9, tzinfo=UTC)
    known = await person(doorstep, merel)
    await doorstep.work(lambda unit: meeting_thanks.count(unit, known, Counted.MEETINGS))
    await sweep(doorstep, datetime(2027, 12, 7, 9, tzinfo=UTC))
    assert "Je was bij 1 bijeenkomst." in merel.last.text


async def test_no_numbers_stay_of_who_cannot_be_reached(doorstep: Doorstep) -> None:
    merel = await doorstep.member("Merel")
    await taking_part(doorstep, merel, numbers=NUMBERS)
    merel.blocked = True
    await sweep(doorstep, DAY)
    assert (await membership(doorstep, merel)).numbers == {}


async def test_after_downtime_it_is_still_said_in_december_but_not_in_the_new_year(
    doorstep: Doorstep,
) -> None:
    merel = await doorstep.member("Merel")
    await sweep(doorstep, datetime(2027, 1, 2, 12, tzinfo=UTC))
    await sweep(doorstep, datetime(2027, 12, 30, 22, 30, tzinfo=UTC))
    assert merel.chat == {}
    await sweep(doorstep, datetime(2027, 12, 31, 12, tzinfo=UTC))
    assert "Dank je wel, Merel!" in merel.last.text


async def test_numbers_are_nobody_elses(doorstep: Doorstep) -> None:
    """What was counted of a member stands on no page and in no message of anybody else."""
    coordinator, merel = await doorstep.coordinator(), await doorstep.member("Merel")
    known = await person(doorstep, merel)
    counted = replace(await membership(doorstep, merel), numbers=NUMBERS)
    await doorstep.look(lambda store: store.people.save(replace(known, membership=counted)))
    await coordinator.say("/netwerk")
    await coordinator.press("Leden", "Merel · sleutelfiguur")
    seen = everything(coordinator)
    await coordinator.press("Verwijderen", "Nee, terug", "Terug", "Terug")
    seen += everything(coordinator)
    await coordinator.press("Overzicht per kwartaal")
    await sweep(doorstep, DAY)
    seen += everything(coordinator)
    assert "71" in everything(merel)
    assert "71" not in seen
    assert "Dank je wel" not in seen
