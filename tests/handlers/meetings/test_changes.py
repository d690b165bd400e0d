"""Whoever got an invitation hears of every change at once, and of a cancellation."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import vobject

from domain.identifiers import AffairId, ChatId
from domain.meetings import after_meeting
from domain.meetings.after_meeting import MOST_AGREEMENTS
from domain.meetings.invitation import Rsvp
from domain.meetings.meeting import (
    LONGEST_PLACE,
    LONGEST_POINT,
    LONGEST_PURPOSE,
    LONGEST_REASON,
    LONGEST_TITLE,
    MOST_POINTS,
    MeetingPlace,
    MeetingStage,
)
from domain.meetings.shared_agreement import LONGEST_AGREEMENT
from domain.roles import Role
from services.meetings import cancelling, changing, meeting_rows
from services.people import participation
from services.unit import Unit
from tests.handlers.fake_telegram.messages import Shown
from tests.handlers.meetings.gathering import (
    THURSDAY,
    called,
    chat,
    meeting,
    newest,
    person,
    restarts,
    state,
    texts,
    until,
)
from tests.handlers.town_hall import RENDERERS, Someone, TownHall

CHURCH, MOSQUE = MeetingPlace("kerk-centrum"), MeetingPlace("moskee-oost")


async def changes(hall: TownHall, by: Someone, meeting_id: AffairId, **what: Any) -> None:
    def change(unit: Unit) -> None:
        changing.change(unit, person(unit, by), meeting_id, **what)

    await hall.work(change)


async def cancels(hall: TownHall, by: Someone, meeting_id: AffairId, reason: str = "") -> None:
    await hall.work(lambda unit: cancelling.cancel(unit, person(unit, by), meeting_id, reason))


def invitation(someone: Someone) -> str:
    """What the first message says now."""
    return chat(someone)[min(chat(someone))].text


async def test_another_place_is_told_with_what_it_was_and_the_answer_stays(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    meeting_id = await called(hall, noor)
    await merel.press_privately("Ik kom niet")
    await changes(hall, noor, meeting_id, place=CHURCH)
    assert "Sint-Janskerk" in invitation(merel)
    assert "Moskee El Nour, Lindelaan 12 → Sint-Janskerk, Kerkplein 1" in newest(merel).text
    assert "<s>Moskee El Nour" in newest(merel).html
    assert "Je antwoord blijft staan." in newest(merel).text
    assert "Kom je? Kies hieronder." in newest(samir).text
    assert (await state(hall, meeting_id, merel)).answer is Rsvp.NO


async def test_another_date_asks_everybody_anew_also_who_had_said_no(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    meeting_id = await called(hall, noor)
    await merel.press_privately("Ik kom")
    await samir.press_privately("Ik kom niet")
    await changes(hall, noor, meeting_id, start=THURSDAY + timedelta(days=1))
    for someone in (merel, samir):
        changed = [each.text for each in chat(someone).values() if "is veranderd" in each.text]
        assert len(changed) == 1
        assert "donderdag 3 december, 19.30 uur → vrijdag 4 december" in changed[0]
        assert "Kom je dan ook?" in changed[0]
        assert (await state(hall, meeting_id, someone)).answer is None
        assert "Kom je? Kies hieronder." in invitation(someone)
    await merel.press_privately("Misschien")
    assert (await state(hall, meeting_id, merel)).answer is Rsvp.MAYBE


async def test_half_an_hour_later_keeps_what_people_said(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    meeting_id = await called(hall, noor)
    await merel.press_privately("Ik kom")
    await changes(hall, noor, meeting_id, start=THURSDAY + timedelta(minutes=30), minutes=60)
    assert (await state(hall, meeting_id, merel)).answer is Rsvp.YES
    assert "Het duurt nu tot 21.00 uur." in texts(merel)


async def test_an_answer_to_the_date_that_was_does_not_count_for_the_new_one(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    meeting_id = await called(hall, noor)
    number = min(chat(merel))
    yes = chat(merel)[number].buttons["Ik kom"]
    await changes(hall, noor, meeting_id, start=THURSDAY + timedelta(days=1))
    assert "oud bericht" in await merel.press_data(number, yes, ChatId(merel.account))
    assert (await state(hall, meeting_id, merel)).answer is None


async def test_what_is_in_a_calendar_changes_there_and_goes_from_it(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    meeting_id = await called(hall, noor)
    await merel.press_privately("Ik kom")
    await changes(hall, noor, meeting_id, title="Anders", start=THURSDAY + timedelta(hours=1))
    await cancels(hall, noor, meeting_id)
    files = [each.document[1].decode() for each in chat(merel).values() if each.document]
    events = [vobject.readOne(each) for each in files]
    assert [each.method.value for each in events] == ["PUBLISH", "PUBLISH", "CANCEL"]
    assert [each.vevent.sequence.value for each in events] == ["0", "1", "2"]
    assert {each.vevent.uid.value for each in events} == {f"{meeting_id}@schakel"}
    assert not [each for each in chat(samir).values() if each.document]


async def test_changes_that_wait_become_one_message_and_none_when_all_is_as_it_was(
    hall: TownHall, noor: Someone, merel: Someone, fatima: Someone
) -> None:
    meeting_id = await called(hall, noor)
    hall.offline = True
    await changes(hall, noor, meeting_id, place=CHURCH)
    await changes(hall, noor, meeting_id, title="Warme winter", agenda=("Soep",))
    await changes(hall, noor, meeting_id, place=MOSQUE)
    hall.offline = False
    await hall.deliver()
    told = [each.text for each in chat(merel).values() if "is veranderd" in each.text]
    assert len(told) == 1
    assert "De titel was: Samen door de winter" in told[0]
    assert "Ook de agenda is anders." in told[0]
    assert "Sint-Janskerk" not in told[0]


async def test_what_changes_quietly_only_changes_where_it_stands(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    meeting_id = await called(hall, noor)
    await changes(hall, noor, meeting_id, agenda=("Soep",), quietly=True)
    assert "• Soep" in invitation(merel)
    assert len(chat(merel)) == 1


async def test_who_chairs_what_it_is_about_and_who_left_are_told_right(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    wim = await hall.person(Role.CHAIR, "Wim")
    meeting_id = await called(hall, noor)
    await changes(hall, noor, meeting_id, chair=wim.person, purpose="Elkaar leren kennen")
    assert "Voorzitter: Wim" in newest(merel).text
    assert "Ook waar het over gaat is anders." in newest(merel).text
    await changes(hall, noor, meeting_id, chair=None)
    assert "Voorzitter: nog niet bekend" in newest(merel).text


async def test_a_date_for_answering_that_comes_too_late_goes(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    meeting_id = await called(hall, noor, reply_by=THURSDAY - timedelta(days=1))
    await changes(hall, noor, meeting_id, start=THURSDAY - timedelta(days=2))
    assert (await meeting(hall, meeting_id)).reply_by is None


async def test_a_cancellation_reaches_everybody_and_leaves_no_buttons(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    meeting_id = await called(hall, noor)
    await merel.press_privately("Ik kom")
    await samir.press_privately("Ik kom niet")
    data = chat(merel)[min(chat(merel))].buttons["Misschien"]
    await cancels(hall, noor, meeting_id, "De zaal is dicht. <Sorry>")
    for someone in (merel, samir):
        assert "Gaat niet door: Samen door de winter" in texts(someone)
        assert "De zaal is dicht. <Sorry>" in texts(someone)
        assert not chat(someone)[min(chat(someone))].buttons
    answer = await merel.press_data(min(chat(merel)), data, ChatId(merel.account))
    assert answer == "Deze bijeenkomst gaat niet door."


async def test_whoever_never_got_the_invitation_hears_of_no_cancellation(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    hall.offline = True
    meeting_id = await called(hall, noor)
    await cancels(hall, noor, meeting_id)
    hall.offline = False
    await hall.deliver()
    assert chat(merel) == {}


async def test_whoever_may_have_got_it_hears_of_the_cancellation(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    """Nobody knows whether the invitation arrived: rather a word too many than a walk in vain."""
    hall.telegram.loses_answer_to = "sendMessage"
    meeting_id = await called(hall, noor)
    await cancels(hall, noor, meeting_id)
    assert "Gaat niet door" in texts(merel)


async def test_a_blocked_phone_that_comes_back_hears_what_is_true_then(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    await merel.blocks_the_bot()
    meeting_id = await called(hall, noor)
    await changes(hall, noor, meeting_id, place=CHURCH)
    await merel.blocks_the_bot(back=True)
    assert len(chat(merel)) == 1
    assert "Sint-Janskerk" in newest(merel).text
    await merel.blocks_the_bot()
    await cancels(hall, noor, meeting_id)
    await merel.blocks_the_bot(back=True)
    assert "Gaat niet door" in newest(merel).text


async def test_a_cancellation_goes_out_by_night_only_when_it_is_soon(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    soon = await called(hall, noor, title="Ontbijt", start=THURSDAY - timedelta(hours=11))
    later = await called(hall, noor, title="Avond")
    hall.now = THURSDAY - timedelta(hours=20)  # half past eleven in the evening
    await cancels(hall, noor, soon)
    await cancels(hall, noor, later)
    assert "Gaat niet door: Ontbijt" in texts(merel)
    assert "Gaat niet door: Avond" not in texts(merel)
    hall.wait(hours=8)
    await hall.deliver()
    assert "Gaat niet door: Avond" in texts(merel)


async def test_fewer_seats_put_the_last_on_the_waiting_list_and_more_take_them_off(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    meeting_id = await called(hall, noor, seats=2)
    await merel.press_privately("Ik kom")
    hall.wait(minutes=1)
    await samir.press_privately("Ik kom")
    await changes(hall, noor, meeting_id, seats=1)
    assert "Er zijn nu minder plaatsen dan eerst." in newest(samir).text
    assert "als nummer 1" in newest(samir).text
    assert "Je staat op de wachtlijst, als nummer 1." in invitation(samir)
    await changes(hall, noor, meeting_id, seats=5)
    assert "Er is een plek voor jou vrijgekomen." in newest(samir).text
    await samir.press_privately("Ik kom niet")
    assert (await state(hall, meeting_id, samir)).answer is Rsvp.NO


async def test_an_invitation_that_somebody_deleted_stays_deleted(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    meeting_id = await called(hall, noor)
    chat(merel).clear()
    await changes(hall, noor, meeting_id, agenda=("Soep",), quietly=True)
    assert chat(merel) == {}


async def test_a_change_while_the_invitation_is_on_its_way_is_seen_in_it(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    hall.offline = True
    meeting_id = await called(hall, noor)
    item = next(each for each in await hall.waiting() if each.notice.person == merel.person)
    renderer = RENDERERS.of(item)
    call = await hall.work(lambda unit: renderer.render(unit, item))
    assert call is not None
    await changes(hall, noor, meeting_id, agenda=("Soep",), quietly=True)
    shown = Shown(call.params["text"], None, call.params["reply_markup"])
    sent = {"message_id": hall.telegram.arrive(merel.account, shown)}
    await hall.work(lambda unit: renderer.delivered(unit, item, call, sent))
    await hall.look(lambda store: store.outbox.sent([item.id]))
    await restarts(hall)
    assert "• Soep" in invitation(merel)
    assert len(chat(merel)) == 1


async def test_whoever_pauses_hears_nothing_and_is_invited_anew_when_they_are_back(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    meeting_id = await called(hall, noor)
    away = (hall.now + timedelta(days=3)).date()
    await hall.work(lambda unit: participation.pause(unit, person(unit, merel), away))
    seen = len(chat(merel))
    await changes(hall, noor, meeting_id, place=CHURCH)
    assert len(chat(merel)) == seen
    assert "niet mee" in await merel.press_privately("Ik kom")
    await until(hall, hall.now + timedelta(days=3))
    assert "Sint-Janskerk" in newest(merel).text
    assert len([each for each in chat(merel).values() if "Samen door" in each.text]) == 1


async def test_whoever_is_back_after_a_reminder_was_due_gets_the_invitation_alone(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    await called(hall, noor)
    back = THURSDAY - timedelta(days=6)
    await hall.work(lambda unit: participation.pause(unit, person(unit, merel), back.date()))
    await until(hall, back)
    assert "Je bent uitgenodigd" in newest(merel).text
    assert "niet laten weten" not in texts(merel)


async def test_the_longest_invitation_fits_whatever_becomes_of_it(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    long = {
        "title": "T" * LONGEST_TITLE,
        "purpose": "P" * LONGEST_PURPOSE,
        "place": MeetingPlace(words="L" * LONGEST_PLACE),
        "agenda": ("A" * LONGEST_POINT,) * MOST_POINTS,
    }
    earlier = await called(hall, noor)

    def agrees(unit: Unit) -> None:
        held = meeting_rows.find(unit, earlier)
        for _ in range(MOST_AGREEMENTS):
            held = after_meeting.agreed(held, "W" * LONGEST_AGREEMENT, merel.person, THURSDAY)
        stage = MeetingStage.HELD
        meeting_rows.save(unit, replace(held, stage=stage, ended_at=held.end, agreements_told=True))

    await hall.work(agrees)
    hall.now = THURSDAY + timedelta(days=1)
    start = THURSDAY + timedelta(days=30)
    answer = start - timedelta(days=2)
    made = await called(hall, noor, start=start, seats=2, reply_by=answer, **long)
    assert "Nog open van eerder" in newest(merel).text
    await merel.press_privately("Ik kom")
    await cancels(hall, noor, made, "R" * LONGEST_REASON)
    for someone in (merel, samir):
        shown = [each for each in chat(someone).values() if not each.document]
        cancelled = [each for each in shown if "TTT" in each.text]
        assert all("RRR" in each.text and each.buttons == {} for each in cancelled)
