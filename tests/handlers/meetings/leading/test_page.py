"""Who leads a meeting sees how it stands, and changes, moves or cancels it."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.meetings.meeting import MeetingStage
from domain.people.audience import Audience, Reach
from domain.roles import Role
from services.people import language_and_removal
from tests.handlers.meetings.desk import Desk
from tests.handlers.meetings.gathering import THURSDAY, called, chat, meeting, newest, until
from tests.handlers.town_hall import Someone, TownHall

TITLE = "Samen door de winter"


@pytest.fixture
async def desk(noor: Someone) -> Desk:
    return Desk(noor)


async def test_the_page_counts_and_names_who_says_what(
    desk: Desk, hall: TownHall, merel: Someone, samir: Someone
) -> None:
    gone = await hall.person(Role.KEY_FIGURE, "Weg")
    hall.telegram.blocked.add(gone.account)
    await called(hall, desk.who, quorum=3)
    await merel.press_privately("Ik kom")
    page = await desk.opens_page(TITLE)
    assert "Komt: 1\nMisschien: 0\nKomt niet: 0\nNog geen antwoord: 2" in page.text
    assert "Minimum: 3. Er zijn er nog 2 nodig." in page.text
    assert "Bezorgd: 2 · onderweg: 0 · niet bezorgd: 1" in page.text
    await desk.presses("Wie komt er")
    assert "Komt (1)\n• Merel\nNog geen antwoord (2)" in desk.last.text
    assert "Samir" in desk.last.text
    await samir.press_privately("Misschien")
    await desk.presses("Terug")
    assert "Misschien: 1" in desk.last.text


async def test_who_only_leads_is_shown_the_way_to_what_they_lead(
    desk: Desk, merel: Someone
) -> None:
    await called(desk.hall, desk.who)
    await desk.says("/bijeenkomsten")
    assert "Je bent nu zelf nergens voor uitgenodigd." in desk.last.text
    await desk.presses("Bijeenkomsten die ik leid")
    assert any(TITLE in each for each in desk.last.buttons)


async def test_names_of_a_large_network_come_a_part_at_a_time(desk: Desk, hall: TownHall) -> None:
    for number in range(45):
        await hall.person(Role.KEY_FIGURE, f"Lid {number}")
    await called(hall, desk.who)
    await desk.opens_page(TITLE)
    await desk.presses("Wie komt er")
    assert desk.last.text.count("• ") == 39
    await desk.presses("Volgende →")
    assert desk.last.text.count("• ") == 6
    await desk.presses("← Vorige")
    await desk.presses("Terug")
    assert "Nog geen antwoord: 45" in desk.last.text


async def test_only_who_did_not_answer_is_nudged_once_a_day(
    desk: Desk, hall: TownHall, merel: Someone, samir: Someone
) -> None:
    await called(hall, desk.who)
    await merel.press_privately("Ik kom niet")
    heard = len(chat(merel))
    await desk.opens_page(TITLE)
    nudge = "Herinner wie niet antwoordde"
    assert await desk.presses(nudge) == "1 persoon krijgt een herinnering."
    assert "Je hebt nog niet laten weten of je komt." in newest(samir).text
    assert len(chat(merel)) == heard
    assert "minder dan een dag geleden" in await desk.presses(nudge)
    hall.wait(days=1)
    await samir.press_privately("Misschien")
    stale = desk.last.buttons[nudge]
    toast = await desk.presses_data(max(desk.messages), stale)
    assert toast == "Iedereen die de uitnodiging kreeg, heeft geantwoord."
    await desk.presses("Vernieuwen")
    assert nudge not in desk.last.buttons


async def test_a_nudge_just_before_the_reminder_stands_for_it(
    desk: Desk, hall: TownHall, merel: Someone
) -> None:
    await called(hall, desk.who)
    hall.now = THURSDAY - timedelta(days=7, hours=3)
    await desk.opens_page(TITLE)
    await desk.presses("Herinner wie niet antwoordde")
    heard = len(chat(merel))
    await until(hall, THURSDAY - timedelta(days=7))
    assert len(chat(merel)) == heard


async def test_a_change_is_looked_at_and_told(desk: Desk, hall: TownHall, merel: Someone) -> None:
    await called(hall, desk.who)
    await desk.opens_page(TITLE)
    await desk.presses("Wijzigen")
    assert "Kies Aanpassen en daarna wat er anders wordt." in desk.last.text
    assert "Er is niets veranderd." in await desk.presses("Versturen")
    await desk.adjusts("Titel")
    await desk.says("Samen door het voorjaar")
    await desk.adjusts("Plaats")
    await desk.begins_with("Stadhuis")
    assert "1 persoon krijgt hier bericht van." in desk.last.text
    await desk.presses("Versturen")
    assert "Stadhuis, kamer 2, Stadhuisplein 5" in newest(merel).text
    assert "Samen door het voorjaar" in desk.last.text


async def test_fewer_seats_put_the_last_ones_on_the_waiting_list_and_more_take_them_off(
    desk: Desk, hall: TownHall, merel: Someone, samir: Someone
) -> None:
    await called(hall, desk.who)
    anna = await hall.person(Role.KEY_FIGURE, "Anna")
    await hall.person(Role.KEY_FIGURE, "Bo")
    meeting_id = await called(hall, desk.who, title="Met plaatsen", seats=5)
    for guest in (merel, samir, anna):
        hall.wait(minutes=1)
        await guest.press_privately("Ik kom")
    await desk.opens_page("Met plaatsen")
    await desk.presses("Wijzigen")
    await desk.adjusts("Plaatsen")
    await desk.says("2")
    assert "Er is dan 1 plaats te weinig." in desk.last.text
    assert "Verder krijgt niemand hier bericht van." in desk.last.text
    await desk.presses("Versturen")
    assert "Komt: 2 van 2 plaatsen · wachtlijst: 1" in desk.last.text
    assert "Je staat daarom op de wachtlijst" in newest(anna).text
    await desk.presses("Wijzigen")
    await desk.adjusts("Plaatsen")
    await desk.says("3")
    assert "1 plaats vrij voor wie bovenaan de wachtlijst staat" in desk.last.text
    assert "Verder krijgt niemand hier bericht van." in desk.last.text
    await desk.presses("Versturen")
    assert "Er is een plek voor jou vrijgekomen." in newest(anna).text
    assert (await meeting(hall, meeting_id)).seats == 3


async def test_moving_asks_everybody_anew(
    desk: Desk, hall: TownHall, merel: Someone, samir: Someone
) -> None:
    meeting_id = await called(hall, desk.who)
    await merel.press_privately("Ik kom niet")
    await desk.opens_page(TITLE)
    await desk.presses("Verzetten")
    await desk.says("do 3 dec 19:30")
    assert "Er is niets veranderd." in desk.last.text
    await desk.presses("Verzetten")
    await desk.adjusts("Dag en tijd")
    await desk.says("do 10 dec 20:00")
    assert "2 mensen krijgen hier bericht van. Iedereen kiest opnieuw" in desk.last.text
    await desk.presses("Verzetten")
    for member in (merel, samir):
        assert "donderdag 10 december, 20.00 uur" in newest(member).text
    assert "Nog geen antwoord: 2" in desk.last.text
    assert (await meeting(hall, meeting_id)).start == THURSDAY + timedelta(days=7, minutes=30)


async def test_cancelling_asks_once_more_and_tells_everybody(
    desk: Desk, hall: TownHall, merel: Someone
) -> None:
    meeting_id = await called(hall, desk.who)
    await desk.opens_page(TITLE)
    await desk.presses("Afzeggen")
    await desk.says("De zaal is niet vrij; jammer")
    assert "1 persoon krijgt hier bericht van." in desk.last.text
    assert "Gaat niet door: Samen door de winter" in desk.last.text
    assert (await meeting(hall, meeting_id)).stage is MeetingStage.CALLED
    await desk.presses("Ja, afzeggen")
    assert "De zaal is niet vrij; jammer" in newest(merel).text
    assert "Afgezegd. Reden: De zaal is niet vrij; jammer" in desk.last.text
    assert "Afzeggen" not in desk.last.buttons


async def test_who_leads_hears_that_too_few_come_and_can_act_with_one_tap(
    desk: Desk, hall: TownHall, merel: Someone
) -> None:
    await called(hall, desk.who, quorum=2)
    await merel.press_privately("Ik kom")
    await until(hall, THURSDAY - timedelta(days=2))
    warning = desk.last
    assert "Er komt 1 persoon, en er zijn er minstens 2 nodig." in warning.text
    assert list(warning.buttons) == ["Verzetten", "Afzeggen", "Bekijken"]
    await desk.presses("Afzeggen")
    await desk.presses("Overslaan")
    await desk.presses("Ja, afzeggen")
    assert any("Gaat niet door" in shown.text for shown in chat(merel).values())


async def test_what_somebody_else_changed_meanwhile_is_not_overwritten(
    desk: Desk, hall: TownHall, merel: Someone
) -> None:
    other = Desk(await hall.person(Role.COORDINATOR, "Ineke"))
    meeting_id = await called(hall, desk.who)
    await desk.opens_page(TITLE)
    await desk.presses("Wijzigen")
    await desk.adjusts("Titel")
    await desk.says("Van Noor")
    await other.opens_page(TITLE)
    await other.presses("Verzetten")
    await other.says("vr 4 dec 19:30")
    await other.presses("Verzetten")
    assert "intussen gewijzigd" in await desk.presses("Versturen")
    await desk.presses("Stoppen")
    assert (await meeting(hall, meeting_id)).title == TITLE


async def test_the_seats_that_somebody_else_set_meanwhile_stay(
    desk: Desk, hall: TownHall, merel: Someone
) -> None:
    other = Desk(await hall.person(Role.COORDINATOR, "Ineke"))
    meeting_id = await called(hall, desk.who, seats=5)
    for each, name, value in ((desk, "Minimum", "2"), (other, "Plaatsen", "9")):
        await each.opens_page(TITLE)
        await each.presses("Wijzigen")
        await each.adjusts(name)
        await each.says(value)
    await other.presses("Versturen")
    assert "intussen gewijzigd" in await desk.presses("Versturen")
    assert (await meeting(hall, meeting_id)).seats == 9


async def test_a_page_of_something_that_is_off_says_so(
    desk: Desk, hall: TownHall, merel: Someone
) -> None:
    await called(hall, desk.who)
    other = Desk(await hall.person(Role.COORDINATOR, "Ineke"))
    await desk.opens_page(TITLE)
    await other.opens_page(TITLE)
    await other.presses("Afzeggen")
    await other.presses("Overslaan")
    await other.presses("Ja, afzeggen")
    for label in ("Wijzigen", "Verzetten", "Afzeggen", "Herinner wie niet antwoordde"):
        assert await desk.presses(label) == "Deze bijeenkomst gaat niet door."
    await desk.presses("Vernieuwen")
    assert "Afgezegd." in desk.last.text


async def test_a_chair_who_left_is_missed_on_the_page_and_can_do_nothing(
    desk: Desk, hall: TownHall, merel: Someone
) -> None:
    wil = Desk(await hall.person(Role.CHAIR, "Wil"))
    await called(hall, desk.who, chair=wil.who.person)
    await wil.presses("Leiden")
    move = wil.last.buttons["Verzetten"]

    def remove(unit: object) -> None:
        coordinator = unit.store.people.by_id(desk.who.person)  # type: ignore[attr-defined]
        language_and_removal.remove(unit, coordinator, wil.who.person, None)  # type: ignore[arg-type]

    await hall.work(remove)
    await wil.who.tap(max(wil.messages), move, wil._place().chat)
    page = await desk.opens_page(TITLE)
    assert "Voorzitter: nog niemand." in page.text


async def test_another_chair_than_before_hears_that_they_lead_it_no_more(
    desk: Desk, hall: TownHall, merel: Someone
) -> None:
    first = Desk(await hall.person(Role.OFFICIAL, "Eerste"))
    second = await hall.person(Role.CHAIR, "Tweede")
    await called(hall, desk.who, chair=first.who.person)
    await first.presses("Leiden")
    await desk.opens_page(TITLE)
    await desk.presses("Wijzigen")
    await desk.adjusts("Voorzitter")
    await desk.presses("Tweede")
    await desk.presses("Versturen")
    await first.presses("Vernieuwen")
    assert "Je leidt deze bijeenkomst niet meer." in first.texts
    assert "Voorzitter: Tweede" in desk.last.text
    assert "Ik kom" in newest(second).buttons


async def test_a_key_figure_gets_no_page_of_what_they_do_not_lead(
    desk: Desk, hall: TownHall, merel: Someone
) -> None:
    await called(hall, desk.who, audience=Audience(Reach.CHOSEN, people=(merel.person,)))
    page = await desk.opens_page(TITLE)
    look = page.buttons["Vernieuwen"]
    intruder = Desk(merel)
    await intruder.presses_data(max(intruder.messages), look)
    assert "Je leidt deze bijeenkomst niet meer." in intruder.last.text
    cancel = page.buttons["Afzeggen"]
    await intruder.presses_data(max(intruder.messages), cancel)
    (only,) = await desk.meetings()
    assert only.stage is MeetingStage.CALLED


async def test_when_it_is_over_the_page_only_looks_back(
    desk: Desk, hall: TownHall, merel: Someone
) -> None:
    await called(hall, desk.who)
    await until(hall, datetime(2026, 12, 3, 18, 45, tzinfo=UTC))
    page = await desk.opens_page(TITLE)
    assert "Nu bezig." in page.text
    assert "Afzeggen" not in page.buttons
    await until(hall, datetime(2026, 12, 3, 20, 30, tzinfo=UTC))
    page = await desk.opens_page(TITLE)
    assert "Geweest." in page.text


async def test_nobody_is_warned_of_too_few_people_who_could_not_answer_yet(
    desk: Desk, hall: TownHall, merel: Someone
) -> None:
    await called(hall, desk.who, quorum=2)
    await desk.opens_page(TITLE)
    await desk.presses("Verzetten")
    await desk.says("morgen 19:30")
    await desk.presses("Verzetten")
    await until(hall, hall.now + timedelta(minutes=5))
    assert "te weinig mensen" not in desk.texts


async def test_people_who_were_chosen_are_counted_whoever_chose_them(
    desk: Desk, hall: TownHall, merel: Someone, samir: Someone
) -> None:
    chosen = Audience(Reach.CHOSEN, people=(merel.person, samir.person))
    await called(hall, desk.who, audience=chosen)
    assert "Voor: 2 gekozen mensen" in (await desk.opens_page(TITLE)).text


async def test_an_official_who_chairs_is_not_told_to_begin_what_they_cannot(
    hall: TownHall, desk: Desk, fatima: Someone
) -> None:
    await called(hall, desk.who, chair=fatima.person)
    phone = Desk(fatima)
    await phone.presses("Leiden")
    await phone.presses("Terug")
    assert "Kies een bijeenkomst." in phone.last.text
    assert "nieuwe" not in phone.last.text


async def test_by_night_it_is_said_that_people_hear_of_it_in_the_morning_unless_it_is_off_soon(
    desk: Desk, hall: TownHall, merel: Someone
) -> None:
    await called(hall, desk.who, start=datetime(2026, 12, 3, 17, 0, tzinfo=UTC))
    await until(hall, datetime(2026, 12, 2, 23, 30, tzinfo=UTC))
    await desk.opens_page(TITLE)
    await desk.presses("Verzetten")
    await desk.says("vr 4 dec 19:30")
    assert "1 persoon krijgt hier bericht van. 🌙 Het is nacht." in desk.last.text
    await desk.presses("Stoppen")
    await desk.presses("Weggooien")
    await desk.opens_page(TITLE)
    await desk.presses("Afzeggen")
    await desk.presses("Overslaan")
    assert "Het is nacht" in desk.last.text
    await until(hall, datetime(2026, 12, 3, 5, 30, tzinfo=UTC))
    await desk.presses("Aanpassen")
    await desk.presses("Terug")
    assert "Het is nacht" not in desk.last.text
