"""Late is said: nothing was heard for six weeks, or officials are few; once, by day."""

from dataclasses import replace
from datetime import timedelta

from bot.commands import officials_told
from domain.concerns.acts import Act
from domain.functions import Functions, NetworkFunction
from domain.roles import Role
from services.actors import in_group
from services.concerns import acts
from services.concerns.acts import Words
from services.unit import Unit
from storage.tables.journal import JournalAct
from tests.handlers.town_hall import MONDAY, Someone, TownHall
from tests.handlers.worth.test_tally_pages import known, time_passes

SILENT, FEW = "zes weken niets van de gemeente gehoord", "minder dan twee ambtenaren"


def heard(someone: Someone, words: str) -> int:
    return sum(words in text for text in someone.inbox)


async def begun(hall: TownHall) -> None:
    long_ago = hall.now - timedelta(days=90)
    await hall.look(lambda store: store.journal.append(JournalAct.PERSON_ADMITTED, long_ago))


async def test_six_weeks_of_silence_are_said_once_and_again_after_six_more(
    hall: TownHall, wim: Someone
) -> None:
    await begun(hall)
    await time_passes(hall, MONDAY.replace(hour=5))
    assert heard(wim, SILENT) == 0, "not before the town hall opens"
    await time_passes(hall, MONDAY)
    await time_passes(hall, MONDAY + timedelta(days=1))
    assert heard(wim, SILENT) == 1
    await time_passes(hall, MONDAY + timedelta(weeks=5))
    assert heard(wim, SILENT) == 1
    await time_passes(hall, MONDAY + timedelta(weeks=6, days=1))
    assert heard(wim, SILENT) == 2


async def test_what_a_member_writes_as_a_chair_is_no_word_of_the_municipality(
    hall: TownHall, wim: Someone, merel: Someone
) -> None:
    await begun(hall)

    def writes(unit: Unit) -> None:
        unit.store.journal.append(JournalAct.ANNOUNCED, unit.now, actor=merel.person)

    await hall.work(writes)
    await time_passes(hall, MONDAY)
    assert heard(wim, SILENT) == 1


async def test_an_answer_to_a_concern_breaks_the_silence(
    hall: TownHall, wim: Someone, fatima: Someone, merel: Someone
) -> None:
    await begun(hall)
    concern_id = await hall.concern(merel)

    def answer(unit: Unit) -> None:
        concern, actor = unit.store.concerns.by_id(concern_id), in_group(known(unit, fatima))
        assert concern is not None
        concern = acts.carry_out(unit, actor, concern, Act.TAKE_UP)
        acts.carry_out(unit, actor, concern, Act.FEEDBACK, Words("We zijn er."))

    await hall.work(answer)
    await time_passes(hall, MONDAY + timedelta(weeks=5))
    assert heard(wim, SILENT) == 0
    await time_passes(hall, MONDAY + timedelta(weeks=6, days=1))
    assert heard(wim, SILENT) == 1


async def test_a_network_that_begins_is_not_late_and_one_may_switch_it_off(
    hall: TownHall, wim: Someone
) -> None:
    await hall.look(lambda store: store.journal.append(JournalAct.PERSON_ADMITTED, hall.now))
    await time_passes(hall, MONDAY + timedelta(weeks=5))
    off = Functions(frozenset({NetworkFunction.WORTH}))
    hall.municipality = replace(
        hall.municipality, network=replace(hall.municipality.network, functions=off)
    )
    await time_passes(hall, MONDAY + timedelta(weeks=7))
    assert heard(wim, SILENT) == 0


async def test_fewer_than_two_officials_for_a_second_day_are_said_once(
    hall: TownHall, wim: Someone, fatima: Someone, joost: Someone, merel: Someone
) -> None:
    def goes_away(unit: Unit, *, away: bool) -> None:
        unit.store.people.save(replace(known(unit, joost), away=away))

    await time_passes(hall, MONDAY)
    await hall.work(lambda unit: goes_away(unit, away=True))
    await time_passes(hall, MONDAY + timedelta(days=1))
    assert heard(wim, FEW) == 0
    for days in (2, 3, 4):
        await time_passes(hall, MONDAY + timedelta(days=days))
    assert heard(wim, FEW) == 1
    await hall.work(lambda unit: goes_away(unit, away=False))
    await time_passes(hall, MONDAY + timedelta(days=7))
    await hall.work(lambda unit: goes_away(unit, away=True))
    for days in (8, 9):
        await time_passes(hall, MONDAY + timedelta(days=days))
    assert heard(wim, FEW) == 2


async def test_check_says_that_officials_are_few(hall: TownHall, fatima: Someone) -> None:
    assert await hall.look(officials_told.few) == [officials_told.TOO_FEW]
    await hall.person(Role.OFFICIAL, "Bram")
    assert await hall.look(officials_told.few) == []
