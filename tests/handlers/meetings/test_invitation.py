"""Being invited: one message, one tap to answer, and only a number of who comes."""

from datetime import timedelta

import vobject

from domain.identifiers import ChatId
from domain.meetings.invitation import Rsvp
from domain.meetings.meeting import MeetingPlace
from domain.people.audience import Audience, Reach
from domain.roles import Role
from services.meetings import changing, inviting, meeting_notices
from services.people import language_and_removal
from tests.handlers.meetings.gathering import (
    THURSDAY,
    called,
    chat,
    newest,
    person,
    says,
    state,
    takes_part,
    texts,
    until,
)
from tests.handlers.opened import opened
from tests.handlers.town_hall import Someone, TownHall

ELSEWHERE = MeetingPlace(words="In het park; bij de vijver, als het droog is")


async def test_an_invitation_says_what_when_where_who_and_why(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    wim = await hall.person(Role.CHAIR, "Wim")
    await called(
        hall,
        noor,
        chair=wim.person,
        purpose="Hoe helpen we elkaar?",
        agenda=("Welkom & koffie", "Wie doet wat"),
        reply_by=THURSDAY - timedelta(days=3),
    )
    text = newest(merel).text
    assert "Samen door de winter" in text
    assert "donderdag 3 december, 19.30 uur, over 10 dagen. Tot 21.00 uur." in text
    assert "Moskee El Nour, Lindelaan 12" in text
    assert "Voorzitter: Wim" in text
    assert "Hoe helpen we elkaar?" in text
    assert "• Welkom & koffie\n• Wie doet wat" in text
    assert "Laat het uiterlijk maandag 30 november weten." in text
    assert "Nog niemand heeft gezegd te komen." in text
    assert list(newest(merel).buttons)[:3] == ["Ik kom", "Misschien", "Ik kom niet"]
    assert len(chat(wim)) == 1, "the chair is invited too"


async def test_everybody_gets_it_in_their_own_language(hall: TownHall, noor: Someone) -> None:
    els = await hall.person(Role.KEY_FIGURE, "Els", "en")
    await called(hall, noor, urgent=True)
    assert "Urgent: Samen door de winter" in newest(els).text
    assert "Thursday 3 December, 19:30, in 10 days. Until 21:00." in newest(els).text


async def test_a_meeting_is_for_whom_it_is_for_and_not_for_who_calls_it(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone, fatima: Someone
) -> None:
    await takes_part(hall, samir, core=True)
    wim = await hall.person(Role.CHAIR, "Wim")
    await called(hall, noor, audience=Audience(Reach.CORE))
    assert [len(chat(each)) for each in (noor, merel, samir, fatima, wim)] == [0, 0, 1, 0, 0]
    await called(hall, noor)
    assert [len(chat(each)) for each in (noor, merel, samir, fatima, wim)] == [0, 1, 2, 1, 0]
    await called(hall, noor, audience=Audience(Reach.CHOSEN, people=(wim.person,)))
    assert len(chat(wim)) == 1


async def test_an_answer_is_one_tap_and_can_be_changed_until_it_begins(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    meeting = await called(hall, noor)
    assert await merel.press_privately("Ik kom") == "Fijn dat je komt!"
    invitation = chat(merel)[min(chat(merel))]
    assert "Jij komt." in invitation.text
    assert "Er komt nu één persoon." in invitation.text
    assert "Ik kom ✓" in invitation.buttons
    assert await merel.press_privately("Misschien") == "Misschien kom je. Laat het nog even weten."
    assert (await state(hall, meeting, merel)).answer is Rsvp.MAYBE
    assert await merel.press_privately("Ik kom niet") == "Jammer! Je komt niet."
    hall.now = THURSDAY
    assert "al begonnen" in await merel.press_privately("Ik kom")
    assert (await state(hall, meeting, merel)).answer is Rsvp.NO


async def test_whoever_says_yes_gets_it_for_their_calendar_once(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    meeting = await called(hall, noor, place=ELSEWHERE)
    await merel.press_privately("Ik kom")
    await merel.press_privately("Misschien")
    await merel.press_privately("Ik kom")
    files = [shown.document for shown in chat(merel).values() if shown.document]
    assert len(files) == 1
    name, content = files[0]
    event = vobject.readOne(content.decode()).vevent
    assert name == "bijeenkomst.ics"
    assert event.uid.value == f"{meeting}@schakel"
    assert event.location.value == ELSEWHERE.words
    assert event.dtstart.value == THURSDAY
    await merel.press_privately("📅 In mijn agenda")
    assert len([shown for shown in chat(merel).values() if shown.document]) == 2


async def test_the_file_for_a_calendar_alone_comes_without_a_sound(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    await called(hall, noor)
    await merel.press_privately("Ik kom")
    silent = [call.method for call in hall.telegram.calls if "disable_notification" in call.params]
    assert silent == ["sendDocument"]


async def test_the_place_is_a_pin_where_it_is_known(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    await called(hall, noor)
    await merel.press_privately("📍 Kaart")
    assert newest(merel).venue is not None
    await called(hall, noor, place=ELSEWHERE)
    assert "📍 Kaart" not in newest(merel).buttons


async def test_who_comes_is_a_number_until_all_who_come_agree_to_be_named(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    await called(hall, noor)
    await samir.press_privately("Ik kom")
    await merel.press_privately("Ik kom")
    assert "Er komen nu 2 mensen." in texts(merel)
    await merel.press_privately("Anderen mogen mijn naam zien")
    assert "Samir" not in texts(merel)
    assert not [label for label in merel.choices if label == "Wie komen er?"]

    await samir.press_privately("Anderen mogen mijn naam zien")
    await merel.press_privately("Ik kom")
    await merel.press_privately("Wie komen er?")
    assert "• Merel\n• Samir" in texts(merel)
    await samir.press_privately("Mijn naam niet meer tonen")
    await merel.press_privately("Terug")
    assert "Samir" not in texts(merel)


async def test_whoever_chose_to_be_named_is_so_from_the_first_yes(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    await takes_part(hall, merel, named=True)
    meeting = await called(hall, noor)
    await merel.press_privately("Misschien")
    await merel.press_privately("Ik kom")
    assert (await state(hall, meeting, merel)).named


async def test_a_name_that_was_hidden_stays_so_when_the_meeting_is_moved(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    await takes_part(hall, merel, named=True)
    meeting = await called(hall, noor)
    await merel.press_privately("Ik kom")
    await merel.press_privately("Mijn naam niet meer tonen")
    later = THURSDAY + timedelta(days=1)
    await hall.work(lambda unit: changing.move(unit, person(unit, noor), meeting, later))
    await merel.press_privately("Ik kom")
    assert not (await state(hall, meeting, merel)).named


async def test_whoever_gets_a_seat_after_all_gets_it_for_their_calendar_too(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    await called(hall, noor, seats=1)
    await merel.press_privately("Ik kom")
    await samir.press_privately("Ik kom")
    assert not [shown for shown in chat(samir).values() if shown.document]
    await merel.press_privately("Ik kom niet")
    assert len([shown for shown in chat(samir).values() if shown.document]) == 1
    await merel.press_privately("Ik kom")
    await samir.press_privately("Ik kom niet")
    assert len([shown for shown in chat(merel).values() if shown.document]) == 1, "it has it"


async def test_only_who_could_still_come_is_asked_to_the_waiting_list(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    meeting = await called(hall, noor, seats=1)
    await merel.press_privately("Ik kom")
    await samir.press_privately("Misschien")
    assert "Alle plaatsen (1) zijn bezet. Wil je ook komen?" in newest(samir).text
    await hall.work(lambda unit: meeting_notices.show(unit, noor.person, meeting, None))
    for someone in (merel, noor):
        assert "Alle plaatsen (1) zijn bezet." in texts(someone)
        assert "Wil je ook komen?" not in texts(someone)


async def test_a_name_may_be_anything_and_stays_words(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    await called(hall, noor, title="<b>Winter</b> & meer", agenda=("</i>",))
    assert "<b>Winter</b> & meer" in newest(merel).text


async def test_bijeenkomsten_lists_what_is_coming_with_my_answers(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    await says(merel, "Bijeenkomsten")
    assert "Er is nu geen bijeenkomst voor jou." in newest(merel).text
    await called(hall, noor)
    await merel.press_privately("Ik kom")
    await called(hall, noor, title="Later", start=THURSDAY + timedelta(days=1))
    await says(merel, "/bijeenkomsten")
    assert list(newest(merel).buttons)[:2] == [
        "✅ do 3 dec 19.30 · Samen door de winter",
        "❔ vr 4 dec 19.30 · Later",
    ]
    await merel.press_privately("✅ do 3 dec")
    await merel.press_privately("Ik kom niet")
    assert "Jij komt niet." in newest(merel).text
    invitations = [each for each in chat(merel).values() if "Samen door" in each.text]
    assert all("Jij komt niet." in each.text for each in invitations), "wherever it stands"
    await merel.press_privately("Terug")
    assert "❌ do 3 dec 19.30 · Samen door de winter" in newest(merel).buttons


async def test_somebody_elses_meeting_cannot_be_looked_at_or_answered(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    await called(hall, noor, audience=Audience(Reach.CHOSEN, people=(samir.person,)))
    number = min(chat(samir))
    for label, data in chat(samir)[number].buttons.items():
        answer = await merel.press_data(1, data, ChatId(merel.account))
        assert "voor jou" in answer, label
    assert chat(merel) == {}


async def test_who_joins_later_is_invited_to_what_is_coming_and_for_them(
    hall: TownHall, noor: Someone
) -> None:
    await called(hall, noor)
    await called(hall, noor, audience=Audience(Reach.CORE))
    els = await hall.person(Role.KEY_FIGURE, "Els")

    await hall.work(lambda unit: inviting.invite_late(unit, person(unit, els)))

    assert len(chat(els)) == 1
    await els.press_privately("Ik kom")
    assert "Jij komt." in texts(els)


async def test_a_removed_member_hears_nothing_more_and_gives_their_seat_back(
    hall: TownHall, noor: Someone, merel: Someone, samir: Someone
) -> None:
    await called(hall, noor, seats=1)
    button = newest(merel).buttons["Ik kom"]
    invited = max(chat(merel))
    await merel.press_privately("Ik kom")
    assert "wachtlijst" in await samir.press_privately("Ik kom")
    await hall.work(
        lambda unit: language_and_removal.remove(unit, person(unit, noor), merel.person)
    )
    assert "Er is een plek voor jou vrijgekomen." in texts(samir)
    for told in ("Lindelaan", "19.30"):
        assert told not in texts(merel), "no place and no time stays with them"
    assert not any("Ik kom" in shown.buttons for shown in chat(merel).values())
    before = len(chat(merel))
    await until(hall, THURSDAY - timedelta(hours=2))
    assert len(chat(merel)) == before
    kept = await merel.press_data(invited, button, ChatId(merel.account))
    assert "niet voor jou bedoeld" in kept


async def test_a_phone_that_blocks_the_bot_is_known_and_gets_it_when_it_is_back(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    await merel.blocks_the_bot()
    meeting = await called(hall, noor)
    row = await hall.look(lambda store: store.addressees.find(meeting, merel.person))
    assert row is not None
    assert row.delivery == "blocked"
    await merel.blocks_the_bot(back=True)
    row = await hall.look(lambda store: store.addressees.find(meeting, merel.person))
    assert row is not None
    assert row.delivery == "delivered"
    assert row.message == max(chat(merel))


async def test_a_planned_invitation_goes_out_at_its_time(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    await called(hall, noor, send_at=hall.now + timedelta(days=1))
    assert chat(merel) == {}
    await until(hall, hall.now + timedelta(days=1))
    assert "Samen door de winter" in newest(merel).text


async def test_an_invitation_that_could_not_be_sent_in_time_is_not_sent(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    await called(hall, noor, send_at=hall.now + timedelta(days=1))
    await until(hall, THURSDAY + timedelta(days=1))
    assert chat(merel) == {}
    assert "zijn niet verstuurd" in texts(noor)


async def test_of_what_somebody_planned_who_left_the_coordinators_hear_that_it_was_not_sent(
    hall: TownHall, noor: Someone
) -> None:
    wim = await hall.person(Role.CHAIR, "Wim")
    await called(hall, wim, send_at=hall.now + timedelta(days=1))
    await hall.work(lambda unit: language_and_removal.remove(unit, person(unit, noor), wim.person))
    seen = len(chat(wim))
    await until(hall, THURSDAY + timedelta(days=1))
    assert "zijn niet verstuurd" in texts(noor)
    assert len(chat(wim)) == seen


async def test_nobody_is_invited_by_night(hall: TownHall, noor: Someone, fatima: Someone) -> None:
    hall.wait(hours=14)
    await called(hall, noor, urgent=True)
    assert chat(fatima) == {}
    hall.wait(hours=8)
    await hall.deliver()
    assert "Dringend" in newest(fatima).text


async def test_an_answer_opens_its_meeting_once_and_each_message_about_it_once(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    """The messages are the invitation as it stands, and the calendar file."""
    await called(hall, noor)
    with opened() as found:
        await merel.press_privately("Ik kom")
        await hall.deliver()
    assert found.all_of("affair", "body") == 3
