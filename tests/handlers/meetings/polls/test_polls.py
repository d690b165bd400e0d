"""A date poll: who is asked what, what they choose, and the meeting that comes of it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from domain.identifiers import AffairId
from domain.meetings.meeting import Meeting, MeetingPlace, MeetingStage
from domain.roles import Role
from handlers.conversations import forms
from services.people import language_and_removal, participation
from services.unit import Unit
from tests.handlers.chat import Chat
from tests.handlers.meetings.gathering import chat, meeting, person, state, until
from tests.handlers.town_hall import Someone, TownHall

CLOSES = datetime(2026, 11, 27, 19, tzinfo=UTC)
"""Friday evening at eight, four days from now."""


@pytest.fixture
def phone(noor: Someone) -> Chat:
    return Chat(noor)


async def begins(phone: Chat) -> None:
    def open_form(unit: Unit) -> None:
        person = unit.store.people.by_id(phone.who.person)
        assert person is not None
        forms.open_form(unit, person, "poll")

    await phone.hall.work(open_form)


async def fills_in(phone: Chat, *moments: str) -> None:
    await begins(phone)
    await phone.presses("Gewone bijeenkomst")
    await phone.says("Samen <b>eten</b> & praten")
    for moment in moments:
        await phone.says(moment)
    await phone.presses("Overslaan")
    await phone.presses("Iedereen")


async def polled(phone: Chat) -> AffairId:
    """Ask everybody about two dates."""
    await fills_in(phone, "do 10 dec 19:30", "di 8 dec 20:00")
    await phone.presses("vrijdag 27 november, 20.00 uur")
    await phone.presses("Versturen")
    (found,) = await phone.hall.look(lambda store: store.affairs.all(Meeting))
    return found.id


def choices(someone: Someone) -> list[list[str]]:
    newest = Chat(someone).last
    return [[button["text"] for button in row] for row in newest.markup["inline_keyboard"]]


async def test_a_poll_is_shown_as_people_will_see_it_and_then_goes_to_everybody(
    phone: Chat, merel: Someone, samir: Someone
) -> None:
    await fills_in(phone, "do 10 dec 19:30", "di 8 dec 20:00")
    assert list(phone.last.buttons)[:4] == [
        "woensdag 25 november, 20.00 uur",
        "vrijdag 27 november, 20.00 uur",
        "maandag 30 november, 20.00 uur",
        "Ander moment",
    ]
    await phone.presses("vrijdag 27 november, 20.00 uur")
    assert "Dit gaat naar 2 mensen" in phone.last.text
    preview = phone.last.text
    assert chat(merel) == {}
    await phone.presses("Versturen")

    assert "Samen <b>eten</b> & praten" in Chat(merel).last.text
    assert Chat(merel).last.text in preview
    assert "1. dinsdag 8 december, 20.00 uur\n2. donderdag 10 december" in Chat(merel).last.text
    assert choices(samir) == [
        ["1 ja", "1 als het moet", "1 nee"],
        ["2 ja", "2 als het moet", "2 nee"],
        ["Klaar"],
    ]
    assert "De datumprikker is verstuurd" in phone.last.text
    assert "0 van 2 hebben gekozen" in phone.last.text


async def test_somebody_chooses_and_changes_their_mind_in_one_message(
    phone: Chat, merel: Someone
) -> None:
    poll = await polled(phone)
    await Chat(merel).presses("1 als het moet")
    assert choices(merel)[0] == ["1 ja", "✓ 1 als het moet", "1 nee"]
    await Chat(merel).presses("1 ja")
    await Chat(merel).presses("Klaar")
    text = Chat(merel).last.text
    assert "1. dinsdag 8 december, 20.00 uur ✅ ja" in text
    assert "2. donderdag 10 december, 19.30 uur ✖️ nee" in text
    assert "Pas dan zeg je of je komt" in text

    await Chat(merel).presses("Veranderen")
    await Chat(merel).presses("2 als het moet")
    assert len(chat(merel)) == 1
    votes = (await state(phone.hall, poll, merel)).votes
    assert list(votes.values()) == ["yes", "if-needed"]


async def test_its_caller_sees_numbers_and_which_date_suits_most_people(
    phone: Chat, merel: Someone, samir: Someone
) -> None:
    await polled(phone)
    await Chat(merel).presses("1 als het moet")
    await Chat(merel).presses("Klaar")
    for label in ("1 ja", "2 ja", "Klaar"):
        await Chat(samir).presses(label)
    await phone.presses("Vernieuwen")

    assert "2 van 2 hebben gekozen" in phone.last.text
    assert "⭐ 1. dinsdag 8 december, 20.00 uur: 1 ja, 1 als het moet, 0 nee" in phone.last.text
    assert "⭐ past de meeste mensen." in phone.last.text
    assert "Merel" not in phone.texts


async def test_dates_that_suit_equally_many_are_shown_as_equal(phone: Chat, merel: Someone) -> None:
    await polled(phone)
    await phone.presses("Vernieuwen")
    assert "Er is nog geen datum die iemand past." in phone.last.text
    for label in ("1 ja", "2 ja", "Klaar"):
        await Chat(merel).presses(label)
    await phone.presses("Vernieuwen")

    assert "⭐ 1. dinsdag" in phone.last.text
    assert "⭐ 2. donderdag" in phone.last.text
    assert "⭐ 2 datums passen even veel mensen." in phone.last.text


async def test_whoever_is_away_when_the_date_is_chosen_is_invited_when_they_are_back(
    hall: TownHall, phone: Chat, merel: Someone, samir: Someone
) -> None:
    poll = await polled(phone)
    back = (hall.now + timedelta(days=3)).date()
    await hall.work(lambda unit: participation.pause(unit, person(unit, merel), back))
    await phone.presses("Kies di 8 dec 20.00")
    await phone.presses("Moskee El Nour (aan de beurt)")
    await phone.presses("Versturen")
    assert "Kom je?" in Chat(samir).last.text
    assert "Kom je?" not in Chat(merel).texts
    await until(hall, hall.now + timedelta(days=3))
    assert "Kom je?" in Chat(merel).last.text
    await Chat(merel).presses("Ik kom")
    assert (await state(hall, poll, merel)).comes


async def test_the_chosen_date_becomes_the_meeting_and_a_vote_is_no_answer(
    hall: TownHall, phone: Chat, merel: Someone, samir: Someone
) -> None:
    poll = await polled(phone)
    await Chat(merel).presses("1 ja")
    await Chat(merel).presses("Klaar")
    await phone.presses("Kies di 8 dec 20.00")
    assert "Waar is het?" in phone.last.text
    await phone.presses("Moskee El Nour (aan de beurt)")
    assert "Wie in de datumprikker ja koos, telt pas mee na een antwoord" in phone.last.text
    assert "📍 Moskee El Nour, Lindelaan 12" in phone.last.text
    assert "dinsdag 8 december, 20.00 uur, over 15 dagen" in phone.last.text
    await phone.presses("Versturen")

    held = await meeting(hall, poll)
    assert held.stage is MeetingStage.CALLED
    assert held.place == MeetingPlace("moskee-oost")
    assert held.start == datetime(2026, 12, 8, 19, tzinfo=UTC)
    for someone in (merel, samir):
        asked, invitation = chat(someone).values()
        assert "Het wordt dinsdag 8 december, 20.00 uur. Je krijgt een uitnodiging" in asked.text
        assert asked.buttons == {}
        assert "Kom je?" in invitation.text
        assert "Nog niemand heeft gezegd te komen" in invitation.text
        assert (await state(hall, poll, someone)).answer is None
    await Chat(merel).presses("Ik kom")
    assert (await state(hall, poll, merel)).comes


async def test_whoever_did_not_vote_is_reminded_once_a_day_before_it_closes(
    hall: TownHall, phone: Chat, merel: Someone, samir: Someone
) -> None:
    await polled(phone)
    await Chat(merel).presses("Klaar")
    await Chat(samir).presses("1 ja")
    before = dict(chat(merel))
    await until(hall, CLOSES - timedelta(days=1, minutes=1))
    assert "Morgen sluit" not in Chat(samir).texts
    for minutes in (0, 5):
        await until(hall, CLOSES - timedelta(days=1) + timedelta(minutes=minutes))
        assert "Morgen sluit de datumprikker" in Chat(samir).last.text
        assert len(chat(samir)) == 1, "the reminder takes the place of the first message"
    assert chat(merel) == before

    await Chat(samir).presses("2 nee")
    assert choices(samir)[0][0] == "✓ 1 ja"


async def test_a_poll_closes_by_itself_and_its_caller_chooses(
    hall: TownHall, phone: Chat, merel: Someone
) -> None:
    poll = await polled(phone)
    data = Chat(merel).last.buttons["1 ja"]
    await until(hall, CLOSES)

    assert "De datumprikker is gesloten" in Chat(merel).last.text
    assert Chat(merel).last.buttons == {}
    assert "gesloten. Kies nu een datum" in phone.last.text
    assert "Hij is gesloten" in phone.last.text
    toast = await Chat(merel).presses_data(max(chat(merel)), data)
    assert "gesloten" in toast
    assert (await state(hall, poll, merel)).votes == {}
    seen = len(chat(phone.who))
    await until(hall, CLOSES + timedelta(hours=1))
    assert len(chat(phone.who)) == seen
    await phone.presses("Kies do 10 dec 19.30")
    assert "Waar is het?" in phone.last.text


async def test_a_poll_of_which_nobody_chose_a_date_lapses_and_whoever_voted_hears_so(
    hall: TownHall, phone: Chat, merel: Someone, samir: Someone
) -> None:
    poll = await polled(phone)
    await Chat(merel).presses("2 ja")
    await until(hall, datetime(2026, 12, 9, 12, tzinfo=UTC))
    await phone.presses("Vernieuwen")
    assert "Kies di 8 dec 20.00" not in phone.last.buttons
    first = max(chat(merel))
    await until(hall, datetime(2026, 12, 10, 18, 30, tzinfo=UTC))

    assert (await meeting(hall, poll)).stage is MeetingStage.CANCELLED
    assert max(chat(merel)) > first
    assert "Er is geen datum gekozen" in Chat(merel).texts
    assert "Er is geen datum gekozen" in Chat(samir).texts
    assert Chat(merel).texts.count("Samen") == Chat(samir).texts.count("Samen") == 1
    assert "er is niets gekozen" in phone.last.text
    await until(hall, hall.now + timedelta(days=hall.municipality.network.habits.keep_days + 1))
    assert await hall.look(lambda store: store.affairs.all(Meeting)) == []
    assert "Er is geen datum gekozen" not in Chat(merel).texts


async def test_a_poll_is_stopped_after_one_more_question(
    hall: TownHall, phone: Chat, merel: Someone
) -> None:
    poll = await polled(phone)
    data = Chat(merel).last.buttons["1 ja"]
    await phone.presses("Stop de datumprikker")
    await phone.presses("Nee, terug")
    await phone.presses("Stop de datumprikker")
    await phone.presses("Ja, stop")

    assert (await meeting(hall, poll)).stage is MeetingStage.CANCELLED
    assert "deze datumprikker is klaar" in phone.last.text
    assert "De datumprikker is gestopt" in Chat(merel).last.text
    assert "voorbij" in await Chat(merel).presses_data(max(chat(merel)), data)


async def test_moments_that_are_no_choice_are_refused_where_they_are_typed(phone: Chat) -> None:
    await begins(phone)
    await phone.presses("Training")
    await phone.says("Luisteren")
    await phone.says("vandaag 09:00")
    assert "al voorbij" in phone.last.text
    await phone.says("do 3 dec 19:30")
    assert "Wat is de tweede datum?" in phone.last.text
    assert "Overslaan" not in phone.last.buttons
    await phone.says("3-12-2026 19:30")
    assert "Deze datum staat er al" in phone.last.text
    for day in ("vr 4 dec", "ma 7 dec", "di 8 dec", "wo 9 dec"):
        await phone.says(f"{day} 19:30")
    assert "Voor wie is het?" in phone.last.text
    await phone.presses("Iedereen")
    await phone.presses("Ander moment")
    await phone.says("do 3 dec 19:30")
    assert "vóór de eerste datum" in phone.last.text
    await phone.says("do 3 dec 12:00")
    assert "Dit is nu voor niemand" in phone.last.text
    await phone.presses("Versturen")
    assert "niemand" in phone.texts


async def test_only_who_leads_a_poll_sees_and_ends_it(
    hall: TownHall, phone: Chat, merel: Someone
) -> None:
    poll = await polled(phone)
    page = phone.last.buttons
    for label in ("Kies di 8 dec 20.00", "Vernieuwen", "Stop de datumprikker"):
        refused = await Chat(merel).presses_data(max(chat(merel)), page[label])
        assert "niet voor jou" in refused
    voted = Chat(merel).last.buttons["1 ja"]
    assert "niet voor jou" in await phone.presses_data(max(phone.messages), voted)
    wrong = voted.replace("0-yes", "7-yes")
    assert await Chat(merel).presses_data(max(chat(merel)), wrong)
    wrong = voted.replace("0-yes", "0-perhaps")
    assert await Chat(merel).presses_data(max(chat(merel)), wrong)
    assert (await state(hall, poll, merel)).votes == {}


async def test_whoever_is_removed_or_pauses_hears_nothing_more_of_it(
    hall: TownHall, phone: Chat, merel: Someone, samir: Someone
) -> None:
    poll = await polled(phone)
    await Chat(samir).presses("1 ja")
    before = dict(chat(samir))

    def remove(unit: Unit) -> None:
        other = unit.store.people.by_id(samir.person)
        assert other is not None
        participation.pause(unit, other, date(2027, 1, 1))
        person = unit.store.people.by_id(phone.who.person)
        assert person is not None
        language_and_removal.remove(unit, person, merel.person)

    await hall.work(remove)
    shown = dict(chat(merel))
    await until(hall, CLOSES - timedelta(days=1))
    await until(hall, CLOSES)

    assert chat(merel) == shown
    assert chat(samir) == before
    assert "0 van 1 hebben gekozen" in phone.last.text
    assert (await state(hall, poll, samir)).votes == {}


async def test_when_its_caller_is_gone_who_coordinates_is_asked_to_choose(
    hall: TownHall, phone: Chat, merel: Someone
) -> None:
    await polled(phone)
    other = await hall.person(Role.COORDINATOR, "Ineke")

    def gone(unit: Unit) -> None:
        unit.store.people.remove(phone.who.person, unit.now)

    await hall.work(gone)
    await until(hall, CLOSES)

    assert "gesloten. Kies nu een datum" in Chat(other).last.text


async def test_a_blocked_phone_is_only_counted(
    hall: TownHall, phone: Chat, merel: Someone, samir: Someone
) -> None:
    await merel.blocks_the_bot()
    await polled(phone)
    await phone.presses("Vernieuwen")

    assert "1 kon ik niet bereiken" in phone.last.text
    assert "Merel" not in phone.last.text


async def test_two_who_choose_a_date_at_once_call_one_meeting(
    hall: TownHall, phone: Chat, merel: Someone
) -> None:
    poll = await polled(phone)
    other = await hall.person(Role.COORDINATOR, "Ineke")
    page = phone.last.buttons
    await phone.presses("Kies di 8 dec 20.00")
    await phone.presses("Moskee El Nour (aan de beurt)")
    await Chat(other).presses_data(max(phone.messages), page["Kies do 10 dec 19.30"])
    await Chat(other).presses("Moskee El Nour (aan de beurt)")
    await Chat(other).presses("Versturen")

    assert "voorbij" in await phone.presses("Versturen")
    assert (await meeting(hall, poll)).start == datetime(2026, 12, 10, 18, 30, tzinfo=UTC)


async def test_a_poll_is_read_in_the_language_of_who_is_asked(
    hall: TownHall, phone: Chat, merel: Someone
) -> None:
    def speak_english(unit: Unit) -> None:
        person = unit.store.people.by_id(merel.person)
        assert person is not None
        unit.store.people.save(replace(person, language="en"))

    await hall.work(speak_english)
    await polled(phone)

    assert "1. Tuesday 8 December, 20:00" in Chat(merel).last.text


async def test_what_is_still_a_poll_is_not_led_moved_or_cancelled_as_a_meeting(
    hall: TownHall, phone: Chat, merel: Someone
) -> None:
    made = await polled(phone)
    number = max(phone.messages)
    await phone.presses_data(number, f"1t:m-lead:{made}:")
    assert "Deze bijeenkomst is er niet meer" in phone.texts
    for what in ("m-move", "m-change", "m-cancel", "m-nudge", "m-send"):
        assert "is er niet (meer)" in await phone.presses_data(number, f"1t:{what}:{made}:")
    assert (await meeting(hall, made)).stage is MeetingStage.POLLING
