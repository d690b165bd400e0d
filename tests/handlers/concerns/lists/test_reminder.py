"""Time reminds who has to do something, once, while the town hall is open, and never too late."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from domain.concerns.concern import Stage, Urgency
from domain.concerns.protocol import Act
from domain.identifiers import ConcernId
from domain.roles import Role
from services.actors import in_group
from services.concerns import acts
from services.concerns.acts import Words
from services.unit import Unit
from services.upkeep import sweeping
from tests.handlers.opened import opened
from tests.handlers.town_hall import Someone, TownHall

HALF = datetime(2026, 11, 24, 12, 40, tzinfo=UTC)
"""Just past half of a term that runs from Monday 10:15 to Wednesday 17:00."""

LATE = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)
"""Thursday at nine: the term ended on Wednesday at five."""

FAR_BEYOND = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)


async def sweep(hall: TownHall, at: datetime | None = None) -> None:
    if at is not None:
        hall.now = at
    faults = await hall.work(sweeping.sweep)
    assert faults == []


def reminders(hall: TownHall) -> list[str]:
    return [shown.text for shown in hall.group.values() if shown.text.startswith("🔔")]


async def does(
    hall: TownHall, who: Someone, concern: ConcernId, act: Act, words: Words = acts.NO_WORDS
) -> None:
    """Let an official do an act as if they pressed and wrote."""

    def work(unit: Unit) -> None:
        person = unit.store.people.by_id(who.person)
        now = unit.store.concerns.by_id(concern)
        assert person is not None
        assert now is not None
        acts.carry_out(unit, in_group(person), now, act, words)

    await hall.work(work)


async def test_all_officials_are_reminded_of_what_nobody_took_up(
    hall: TownHall, merel: Someone, fatima: Someone, joost: Someone
) -> None:
    concern = await hall.concern(merel)
    reference = (await hall.now_is(concern)).reference
    await sweep(hall, HALF - timedelta(minutes=15))
    assert reminders(hall) == []
    await sweep(hall, HALF)
    (said,) = reminders(hall)
    assert said == (
        "🔔 Fatima, Joost\n"
        f"{reference} wacht sinds maandag 23 november op Ontvangst bevestigen.\n"
        "Beloofd: uiterlijk woensdag 25 november, 17.00 uur."
    )
    shown = next(each for each in hall.group.values() if each.text == said)
    assert shown.thread == await hall.topic(concern)
    assert f"tg://user?id={fatima.account}" in shown.html
    await sweep(hall)
    assert len(reminders(hall)) == 1, "told once"


async def test_an_owner_is_reminded_alone(
    hall: TownHall, merel: Someone, fatima: Someone, joost: Someone
) -> None:
    concern = await hall.concern(merel)
    await fatima.press("Oppakken", concern)
    await sweep(hall, datetime(2026, 12, 3, 12, 0, tzinfo=UTC))
    (said,) = reminders(hall)
    assert said.startswith("🔔 Fatima\nDe melder van")
    assert "op Terugkoppelen" in said


async def test_a_reminder_that_fell_due_after_hours_waits_until_the_morning(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    await hall.concern(merel)
    await sweep(hall, HALF)
    await sweep(hall, datetime(2026, 11, 25, 16, 30, tzinfo=UTC))
    assert len(reminders(hall)) == 1
    await sweep(hall, LATE)
    assert len(reminders(hall)) == 2
    assert "Dat was beloofd voor woensdag 25 november, 17.00 uur." in reminders(hall)[-1]


async def test_far_beyond_the_term_the_coordinator_hears_of_it(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    anneke = await hall.person(Role.COORDINATOR, "Anneke")
    concern = await hall.concern(merel)
    reference = (await hall.now_is(concern)).reference
    await sweep(hall, FAR_BEYOND)
    (said,) = reminders(hall)
    assert "De coördinator heeft dit nu ook gekregen." in said
    assert reference in anneke.inbox[-1]
    assert "escalated" in await hall.journal(concern)
    heard = len(anneke.inbox)
    await sweep(hall)
    assert (len(reminders(hall)), len(anneke.inbox)) == (1, heard)


async def test_the_act_ends_the_reminding_at_once(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    hall.offline = True
    await sweep(hall, HALF)
    await fatima_confirms(hall, fatima, concern)
    hall.offline = False
    await hall.deliver()
    assert reminders(hall) == [], "what was told before the act is not shown after it"
    await sweep(hall, LATE)
    assert reminders(hall) == []


async def fatima_confirms(hall: TownHall, fatima: Someone, concern: ConcernId) -> None:
    await does(hall, fatima, concern, Act.ACKNOWLEDGE)


async def test_a_reminder_that_could_not_be_delivered_waits_for_the_next_opening(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    await hall.concern(merel)
    hall.offline = True
    await sweep(hall, HALF)
    hall.offline = False
    hall.now = datetime(2026, 11, 24, 22, 0, tzinfo=UTC)
    await hall.deliver()
    assert reminders(hall) == []
    hall.now = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)
    await hall.deliver()
    assert len(reminders(hall)) == 1


async def test_while_a_question_waits_nobody_is_reminded_and_its_end_is_told_on_both_sides(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    await fatima.press("Oppakken", concern)
    await does(hall, fatima, concern, Act.ASK, Words("Waar precies?"))
    await sweep(hall, datetime(2026, 11, 30, 15, 0, tzinfo=UTC))
    assert reminders(hall) == []
    await sweep(hall, datetime(2026, 11, 30, 16, 1, tzinfo=UTC))
    assert (await hall.now_is(concern)).timeline.question is None
    assert "De melder heeft niet op tijd geantwoord" in hall.texts()
    assert len(merel.inbox) == 3


async def test_after_days_of_downtime_there_is_one_message_and_no_flood(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    anneke = await hall.person(Role.COORDINATOR, "Anneke")
    for _ in range(8):
        await hall.concern(merel)
    before, heard = len(hall.group), len(anneke.inbox)
    await sweep(hall, datetime(2026, 11, 30, 9, 0, tzinfo=UTC))
    new = [each.text for each in list(hall.group.values())[before:]]
    assert [text for text in new if "📋" not in text] == [
        next(text for text in new if text.startswith("☀️"))
    ]
    assert "Over de termijn (8)" in new[0] or "Over de termijn (8)" in new[-1]
    assert len(anneke.inbox) == heard + 1
    await sweep(hall)
    assert len(anneke.inbox) == heard + 1
    assert reminders(hall) == []


async def test_many_reminders_later_on_the_day_are_one_message_too(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    for _ in range(6):
        await hall.concern(merel, urgency=Urgency.NORMAL)
    await sweep(hall, datetime(2026, 11, 24, 8, 0, tzinfo=UTC))
    await sweep(hall, HALF)
    (said,) = reminders(hall)
    assert said.startswith("🔔 Deze meldingen vragen aandacht.\n\nDenk eraan (6)")


async def test_a_damaged_concern_never_keeps_time_from_the_others(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    broken, whole = await hall.concern(merel), await hall.concern(merel)

    def spoil(unit: Unit) -> None:
        unit.store._connection.execute(
            "UPDATE concern SET course_sealed = zeroblob(60) WHERE id = ?", (broken,)
        )

    await hall.work(spoil)
    await hall.work(sweeping.sweep)
    hall.now = HALF
    assert await hall.work(sweeping.sweep) is not None
    reference = (await hall.now_is(whole)).reference
    assert [reference in said for said in reminders(hall)] == [True]


async def test_a_clock_that_jumps_back_repeats_nothing(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    await hall.concern(merel)
    await sweep(hall, HALF)
    told = len(hall.group)
    await sweep(hall, HALF - timedelta(days=1))
    await sweep(hall, HALF)
    assert len(hall.group) == told


async def test_a_concern_that_makes_time_stumble_is_passed_over_and_told_to_the_log(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    stuck, fine = await hall.concern(merel), await hall.concern(merel)
    await fatima.press("Oppakken", stuck)
    await does(hall, fatima, stuck, Act.ASK, Words("Waar precies?"))

    def spoil(unit: Unit) -> None:
        concern = unit.store.concerns.by_id(stuck)
        assert concern is not None
        unit.store.concerns.save(replace(concern, stage=Stage.FILED))

    await hall.work(spoil)
    hall.now = datetime(2026, 12, 2, 12, 0, tzinfo=UTC)
    faults = await hall.work(sweeping.sweep)
    assert [type(fault).__name__ for fault in faults] == ["NotPossibleNow"]
    reference = (await hall.now_is(fine)).reference
    assert [reference in said for said in reminders(hall)] == [True]
    assert (await hall.now_is(stuck)).timeline.question is not None, "nothing was done by halves"


async def test_a_part_that_fails_keeps_no_other_part_of_the_sweep_from_its_turn(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    await fatima.press("Lezen", concern)
    assert "Bij de brug" in hall.texts()

    def spoil(unit: Unit) -> None:
        unit.store.meta.set("mornings-told", "this is no moment")

    await hall.work(spoil)
    hall.wait(minutes=16)
    faults = await hall.work(sweeping.sweep)
    assert [type(fault).__name__ for fault in faults] == ["ValueError"]
    assert "Bij de brug" not in hall.texts()


async def test_a_reminder_opens_its_concern_once_for_each_thing_that_is_done_with_it(
    hall: TownHall, merel: Someone
) -> None:
    """By the clock, once more for the morning it comes with, and for each message that names it."""
    await sweep(hall)
    concern = await hall.concern(merel)
    clock = (await hall.now_is(concern)).timeline.clocks[0]
    with opened() as found:
        await sweep(hall, clock.steps[0].at)
    assert len(reminders(hall)) == 1
    assert found.all_of("concern", "course") <= 6
