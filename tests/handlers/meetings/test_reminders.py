"""Reminders of a meeting: to whom they are of use, each once, and never at night."""

from datetime import timedelta

import pytest

from domain.meetings.meeting import MeetingStage
from domain.roles import Role
from services.meetings import cancelling, changing
from services.unit import Unit
from services.upkeep import sweeping
from storage.records import Addressee
from storage.tables.addressees import Addressees
from tests.handlers.meetings.gathering import (
    THURSDAY,
    called,
    chat,
    meeting,
    newest,
    person,
    restarts,
    sweep,
    takes_part,
    texts,
    until,
)
from tests.handlers.town_hall import Someone, TownHall

A_WEEK, A_DAY, HOURS = timedelta(days=7), timedelta(hours=24), timedelta(hours=2)


def reminders(someone: Someone) -> list[str]:
    return [each.text for each in chat(someone).values() if each.text.startswith("🔔")]


async def test_a_week_before_who_did_not_answer_is_asked(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    await called(hall, noor)
    await samir.press_privately("Misschien")
    await until(hall, THURSDAY - A_WEEK)
    assert reminders(samir) == []
    assert "Je hebt nog niet laten weten of je komt." in newest(merel).text
    assert "over 7 dagen" in newest(merel).text
    await merel.press_privately("Ik kom")
    assert "Jij komt." in texts(merel)


async def test_a_day_and_two_hours_before_those_who_come_perhaps_hear_the_place(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    els = await hall.person(Role.KEY_FIGURE, "Els")
    await called(hall, noor)
    await merel.press_privately("Ik kom")
    await samir.press_privately("Misschien")
    await els.press_privately("Ik kom niet")
    await until(hall, THURSDAY - A_DAY)
    assert "Je zei dat je komt." in newest(merel).text
    assert "Je zei dat je misschien komt." in newest(samir).text
    await until(hall, THURSDAY - HOURS)
    assert "Tot straks!" in newest(merel).text
    assert "vandaag" in newest(merel).text
    assert "Moskee El Nour, Lindelaan 12" in newest(merel).text
    assert "📍 Kaart" in newest(merel).buttons
    assert "Kom je ook?" in newest(samir).text
    assert reminders(els) == []
    await samir.press_privately("Ik kom niet")
    await until(hall, THURSDAY + HOURS)
    assert len(reminders(merel)) == 2


async def test_shorter_notice_drops_what_has_passed(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    await called(hall, noor, start=hall.now + timedelta(hours=5))
    await merel.press_privately("Ik kom")
    await sweep(hall)
    assert reminders(merel) == []
    await until(hall, hall.now + timedelta(hours=3))
    assert len(reminders(merel)) == 1


async def test_after_a_standstill_only_the_last_one_comes(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    await called(hall, noor)
    await merel.press_privately("Ik kom")
    await until(hall, THURSDAY - timedelta(hours=1))
    assert len(reminders(merel)) == 1
    assert "Het begint over een uur." in reminders(merel)[0]


async def test_a_clock_that_is_set_back_repeats_nothing(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    await called(hall, noor)
    for days in (7, 9, 7, 9):
        await until(hall, THURSDAY - timedelta(days=days))
        await restarts(hall)
    assert len(reminders(merel)) == 1


async def test_what_is_due_at_night_comes_in_the_morning_or_the_evening_before(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    breakfast = THURSDAY.replace(hour=6, minute=10)  # ten past seven
    await called(hall, noor, start=breakfast)
    await merel.press_privately("Ik kom")
    await until(hall, breakfast - timedelta(hours=10, minutes=10))  # nine in the evening
    assert "Morgen begint het al vroeg. Tot dan!" in newest(merel).text
    assert "morgen" in newest(merel).text
    seen = len(reminders(merel))
    await until(hall, breakfast - timedelta(minutes=5))
    assert len(reminders(merel)) == seen


async def test_nobody_is_reminded_of_what_is_off(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    meeting_id = await called(hall, noor)
    await merel.press_privately("Ik kom")
    await hall.work(lambda unit: cancelling.cancel(unit, person(unit, noor), meeting_id))
    await until(hall, THURSDAY - A_DAY)
    assert reminders(merel) == []


async def test_a_reminder_that_waited_says_what_is_true_or_nothing(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    meeting_id = await called(hall, noor)
    await samir.press_privately("Ik kom")
    hall.offline = True
    await until_told(hall)
    await hall.work(
        lambda unit: changing.move(
            unit, person(unit, noor), meeting_id, THURSDAY + timedelta(days=1)
        )
    )
    hall.offline = False
    await hall.deliver()
    assert reminders(merel) == reminders(samir) == []


async def until_told(hall: TownHall) -> None:
    """Let the reminder of a week before be told, while Telegram is away."""
    hall.now = THURSDAY - A_WEEK
    await sweep(hall)


async def test_after_another_date_the_reminders_begin_anew(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    meeting_id = await called(hall, noor)
    await until(hall, THURSDAY - A_WEEK)
    later = THURSDAY + timedelta(days=14)
    await hall.work(lambda unit: changing.move(unit, person(unit, noor), meeting_id, later))
    await until(hall, THURSDAY - A_DAY)
    assert len(reminders(merel)) == 1
    await until(hall, later - A_WEEK)
    assert len(reminders(merel)) == 2


async def test_whoever_is_on_the_waiting_list_is_not_sent_on_their_way(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    await called(hall, noor, seats=1)
    await merel.press_privately("Ik kom")
    await samir.press_privately("Ik kom")
    await until(hall, THURSDAY - A_DAY)
    assert reminders(samir) == []
    await merel.press_privately("Ik kom niet")
    assert "Er is een plek voor jou vrijgekomen." in texts(samir)
    await until(hall, THURSDAY - HOURS)
    assert len(reminders(samir)) == 1


async def test_whoever_pauses_or_left_is_not_reminded(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    await called(hall, noor)
    await takes_part(hall, merel, paused_until=(THURSDAY + A_WEEK).date())
    await until(hall, THURSDAY - A_WEEK)
    assert reminders(merel) == []
    assert len(reminders(samir)) == 1


async def test_two_days_before_those_who_lead_hear_once_that_too_few_come(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    wim = await hall.person(Role.CHAIR, "Wim")
    await called(hall, noor, chair=wim.person, quorum=2)
    await merel.press_privately("Ik kom")
    await until(hall, THURSDAY - timedelta(days=2))
    for leader in (noor, wim):
        assert "Er komen te weinig mensen." in texts(leader)
    assert "te weinig" not in texts(merel)
    seen = len(chat(noor))
    await until(hall, THURSDAY - timedelta(days=1, hours=23))
    assert len(chat(noor)) == seen


async def test_nobody_is_warned_when_enough_people_come(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    await called(hall, noor, quorum=1)
    await merel.press_privately("Ik kom")
    await until(hall, THURSDAY - timedelta(days=2))
    assert chat(noor) == {}


async def test_a_meeting_whose_time_is_over_was_held(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    meeting_id = await called(hall, noor)
    await until(hall, THURSDAY + timedelta(minutes=89))
    assert (await meeting(hall, meeting_id)).stage is MeetingStage.CALLED
    await until(hall, THURSDAY + timedelta(minutes=90))
    held = await meeting(hall, meeting_id)
    assert held.stage is MeetingStage.HELD
    assert held.ended_at == held.end


async def test_a_damaged_row_keeps_nobody_else_from_hearing(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    await called(hall, noor)

    def spoil(unit: Unit) -> None:
        unit.store._connection.execute(
            "UPDATE addressee SET state_sealed = zeroblob(60) WHERE person_id = ?", (merel.person,)
        )
        unit.store.forget()

    await hall.work(spoil)
    await until(hall, THURSDAY - A_WEEK)
    assert (len(reminders(merel)), len(reminders(samir))) == (0, 1)


async def test_a_damaged_meeting_is_in_nobodys_way(
    hall: TownHall, noor: Someone, merel: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = await called(hall, noor, start=THURSDAY - HOURS)
    await called(hall, noor)

    def spoil(unit: Unit) -> None:
        unit.store._connection.execute(
            "UPDATE affair SET body_sealed = zeroblob(60) WHERE id = ?", (broken,)
        )

    await hall.work(spoil)
    monkeypatch.setattr("services.meetings.reminders._AT_ONCE", 1)
    await until(hall, THURSDAY - A_WEEK)
    assert len(reminders(merel)) == 1


async def test_one_meeting_that_fails_keeps_time_from_no_other(
    hall: TownHall, noor: Someone, merel: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = await called(hall, noor, title="Kapot")
    await called(hall, noor, title="Heel")
    save_all = Addressees.save_all

    def fail(self: Addressees, addressees: list[Addressee]) -> None:
        if any(each.affair == broken for each in addressees):
            raise LookupError("a fault of ours")
        save_all(self, addressees)

    monkeypatch.setattr(Addressees, "save_all", fail)
    hall.now = THURSDAY - A_WEEK

    assert len(await hall.work(sweeping.sweep)) == 1
    assert [text for text in reminders(merel) if "Heel" in text]
    assert not [text for text in reminders(merel) if "Kapot" in text]
