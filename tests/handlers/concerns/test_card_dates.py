"""What a card says of a date: to come, or too late since; and the moment makes it so by itself."""

from datetime import UTC, datetime, timedelta

from config import wording
from domain.concerns.deadlines import Deadline
from domain.concerns.doers import Where
from domain.concerns.protocol import Act
from domain.identifiers import ConcernId
from services.concerns.acts import Words
from services.upkeep import sweeping
from tests.handlers.chat import done
from tests.handlers.town_hall import Someone, TownHall

CONFIRM_PASSED = datetime(2026, 11, 25, 16, 1, tzinfo=UTC)
"""Wednesday 17:01: what was filed on Monday was to be confirmed by five."""

TAKE_UP_PASSED = datetime(2026, 11, 30, 16, 1, tzinfo=UTC)
FEEDBACK_PASSED = datetime(2026, 12, 14, 16, 1, tzinfo=UTC)


async def sweep(hall: TownHall, at: datetime) -> None:
    hall.now = at
    assert await hall.work(sweeping.sweep) == []


async def text(hall: TownHall, concern: ConcernId) -> str:
    return (await hall.card(concern)).text


async def test_each_date_that_passes_stands_on_the_card_as_late(
    hall: TownHall, merel: Someone
) -> None:
    concern = await hall.concern(merel)
    await sweep(hall, CONFIRM_PASSED - timedelta(minutes=2))
    assert "⏰ Bevestig de ontvangst vóór woensdag 25 november, 17.00 uur" in await text(
        hall, concern
    )
    assert "te laat" not in await text(hall, concern)

    confirm = "⚠️ Ontvangst bevestigen: te laat sinds woensdag 25 november, 17.00 uur"
    take_up = "⚠️ Oppakken: te laat sinds maandag 30 november, 17.00 uur"
    feedback = "⚠️ Terugkoppelen: te laat sinds maandag 14 december, 17.00 uur"
    await sweep(hall, CONFIRM_PASSED)
    assert confirm in await text(hall, concern)
    assert "vóór" not in await text(hall, concern), "what is late comes first"
    await sweep(hall, TAKE_UP_PASSED)
    assert confirm in await text(hall, concern)
    assert take_up in await text(hall, concern)
    await sweep(hall, FEEDBACK_PASSED)
    for late in (confirm, take_up, feedback):
        assert late in await text(hall, concern)


async def test_what_is_done_after_all_is_late_no_more(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    await sweep(hall, CONFIRM_PASSED)
    await done(fatima, hall, Act.ACKNOWLEDGE, concern)
    assert "te laat" not in await text(hall, concern)
    assert "⏰ Pak op vóór maandag 30 november" in await text(hall, concern)


async def test_a_longer_term_that_passes_is_late_too(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    await done(fatima, hall, Act.TAKE_UP, concern)
    await done(fatima, hall, Act.EXTEND, concern, Words("De wijkagent is ziek."))
    clock = (await hall.now_is(concern)).timeline.clock(Deadline.FEEDBACK)
    assert clock is not None
    await sweep(hall, clock.due_at - timedelta(minutes=1))
    assert "te laat" not in await text(hall, concern)
    await sweep(hall, clock.due_at + timedelta(minutes=1))
    assert "⚠️ Terugkoppelen: te laat sinds" in await text(hall, concern)


async def test_what_ends_by_itself_leaves_no_date_that_is_over(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    await done(fatima, hall, Act.TAKE_UP, concern)
    await done(fatima, hall, Act.ASK, concern, Words("Wanneer was dat?"))
    assert "❓ Vraag aan de melder" in await text(hall, concern)
    question = (await hall.now_is(concern)).timeline.question
    assert question is not None
    await sweep(hall, question.lapses_at + timedelta(minutes=1))
    assert "❓" not in await text(hall, concern)

    await done(fatima, hall, Act.FEEDBACK, concern, Words("We zijn langs geweest."))
    await done(fatima, hall, Act.CLOSE, concern, Words(outcome="talk-held"))
    await done(merel, hall, Act.REQUEST_REOPEN, concern, where=Where.PRIVATE)
    reopen = (await hall.now_is(concern)).timeline.clock(Deadline.REOPEN)
    assert reopen is not None
    assert "⏰ Beslis over heropenen vóór" in await text(hall, concern)
    await sweep(hall, reopen.due_at + timedelta(minutes=1))
    assert "heropenen" not in await text(hall, concern)


async def test_a_date_that_passed_moves_its_card_once(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    await done(fatima, hall, Act.TAKE_UP, concern)
    placement = await hall.look(lambda store: store.concerns.placement(concern))

    def edits() -> int:
        return sum(
            call.method == "editMessageText" and call.params.get("message_id") == placement.card
            for call in hall.telegram.calls
        )

    before = edits()
    await sweep(hall, FEEDBACK_PASSED)
    assert edits() == before + 1
    await sweep(hall, FEEDBACK_PASSED + timedelta(minutes=1))
    await sweep(hall, FEEDBACK_PASSED + timedelta(days=9))
    assert edits() == before + 1


async def test_after_long_downtime_the_card_has_the_day_on_which_it_really_goes(
    hall: TownHall, merel: Someone, fatima: Someone
) -> None:
    concern = await hall.concern(merel)
    await done(fatima, hall, Act.TAKE_UP, concern)
    await done(fatima, hall, Act.FEEDBACK, concern, Words("We zijn langs geweest."))
    await done(fatima, hall, Act.CLOSE, concern, Words(outcome="talk-held"))
    erase_at = (await hall.now_is(concern)).timeline.erase_at
    assert erase_at is not None
    opened = hall.municipality.working_time.opens_at(erase_at + timedelta(days=30))
    await sweep(hall, opened + timedelta(hours=1))
    later = (await hall.now_is(concern)).timeline.erase_at
    assert later is not None
    assert later > hall.now
    day = wording.day("nl", later, hall.municipality.network.timezone)
    assert f"Wordt gewist op {day}" in await text(hall, concern)
