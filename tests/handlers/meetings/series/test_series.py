"""A series: made at once, invited to one by one, changed in one place, stopped as a whole."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import vobject

from domain.identifiers import AffairId
from domain.meetings.meeting import Meeting, MeetingPlace, MeetingStage
from domain.meetings.series import Series
from domain.roles import Role
from handlers.conversations import forms
from services.meetings import cancelling, changing
from services.meetings.calendar import subscription
from services.meetings.leading import fields as meeting_fields
from services.meetings.series import stopping
from services.people import language_and_removal
from services.unit import Unit
from storage.records import Person
from tests.handlers.chat import Chat
from tests.handlers.meetings.gathering import chat, newest, takes_part, until
from tests.handlers.meetings.gathering import person as member
from tests.handlers.opened import opened
from tests.handlers.town_hall import Someone, TownHall

FIRST = datetime(2026, 11, 27, 18, 30, tzinfo=UTC)  # a Friday, four weeks before Christmas
MADE = "✅ De reeks staat vast"


@pytest.fixture
def phone(noor: Someone) -> Chat:
    return Chat(noor)


async def begins(phone: Chat) -> None:
    def open_form(unit: Unit) -> None:
        person = unit.store.people.by_id(phone.who.person)
        assert person is not None
        forms.open_form(unit, person, "series", answers=meeting_fields.USUAL)

    await phone.hall.work(open_form)
    await phone.presses("Gewone bijeenkomst")
    await phone.says("Samen & sterk")


async def fills_in(
    phone: Chat, closing: str = "Die keer overslaan", place: str = "Om de beurt bij iedere gastheer"
) -> None:
    """Every four weeks from the last Friday of November, for a quarter of a year."""
    await begins(phone)
    await phone.says("vr 27 nov 19:30")
    await phone.presses("Elke 4 weken")
    await phone.presses("Een kwartaal")
    await phone.presses(closing)
    await phone.presses(place)
    await phone.presses("Iedereen")


async def made(phone: Chat, **how: str) -> Series:
    await fills_in(phone, **how)
    await phone.presses("Reeks vastleggen")
    (found,) = await phone.hall.look(lambda store: store.affairs.all(Series))
    return found


async def dates(hall: TownHall) -> list[Meeting]:
    found = await hall.look(lambda store: store.affairs.all(Meeting))
    return sorted(found, key=lambda meeting: str(meeting.original))


async def acts(who: Someone, act: Callable[[Unit, Person], Any]) -> None:
    def work(unit: Unit) -> None:
        person = unit.store.people.by_id(who.person)
        assert person is not None
        act(unit, person)

    await who.hall.work(work)


def only_series(unit: Unit) -> Series:
    (found,) = unit.store.affairs.all(Series)
    return found


def calling_off(meeting_id: AffairId) -> Callable[[Unit, Person], Any]:
    return lambda unit, person: cancelling.cancel(unit, person, meeting_id)


def files(someone: Someone) -> list[Any]:
    """The calendar files somebody got, as another library reads them."""
    found = [shown.document for shown in chat(someone).values() if shown.document]
    return [vobject.readOne(content.decode()) for _, content in found]


def local(moment: datetime) -> str:
    return moment.strftime("%d-%m %H.%M")


async def test_a_series_is_shown_with_all_its_dates_before_it_is_made(
    phone: Chat, merel: Someone, samir: Someone
) -> None:
    await fills_in(phone)
    text = phone.last.text
    assert "Elke 4 weken, om 19.30 uur. De laatste is op vrijdag 19 februari 2027." in text
    assert "• vrijdag 27 november: Moskee El Nour, Lindelaan 12" in text
    assert "🚫 vrijdag 25 december valt op Eerste kerstdag: gaat niet door" in text
    assert "• vrijdag 22 januari 2027: Sint-Janskerk, Kerkplein 1" in text
    assert "naar 2 mensen, steeds 21 dagen van tevoren" in text
    assert chat(merel) == {}


async def test_a_holiday_can_move_a_date_to_the_next_working_day(phone: Chat) -> None:
    await fills_in(phone, closing="Naar de eerste werkdag erna")
    expected = "➡️ vrijdag 25 december valt op Eerste kerstdag: wordt maandag 28 december"
    assert expected in phone.last.text


async def test_each_date_is_a_meeting_and_only_the_near_ones_are_sent(
    hall: TownHall, phone: Chat, merel: Someone
) -> None:
    series = await made(phone)
    assert MADE in phone.last.text
    meetings = await dates(hall)
    assert [each.start for each in meetings] == [
        FIRST,
        FIRST + timedelta(weeks=8),
        FIRST + timedelta(weeks=12),
    ]
    assert [each.stage for each in meetings] == [
        MeetingStage.CALLED,
        MeetingStage.PLANNED,
        MeetingStage.PLANNED,
    ]
    hosts = ["moskee-oost", "kerk-centrum", "buurthuis-noord"]
    assert [each.place for each in meetings] == [MeetingPlace(host) for host in hosts]
    assert {each.series for each in meetings} == {series.id}
    (invitation,) = chat(merel).values()
    assert "🔁 Deze bijeenkomst komt terug: elke 4 weken." in invitation.text

    second = meetings[1].start
    assert second is not None
    await until(hall, second - timedelta(days=21, minutes=1))
    assert "22 januari" not in Chat(merel).texts
    await until(hall, second - timedelta(days=21))
    assert "vrijdag 22 januari" in newest(merel).text


async def test_saying_yes_puts_the_whole_series_in_a_calendar_once(
    hall: TownHall, phone: Chat, merel: Someone
) -> None:
    series = await made(phone)
    await Chat(merel).presses("Ik kom")
    (calendar,) = files(merel)
    master, *others = calendar.vevent_list
    assert master.uid.value == f"{series.id}@schakel"
    assert local(master.dtstart.value) == "27-11 19.30"
    assert [local(day) for day in master.getrruleset(addRDate=True)] == [
        "27-11 19.30",
        "22-01 19.30",
        "19-02 19.30",
    ]
    assert [local(each.recurrence_id.value) for each in others] == [
        "27-11 19.30",
        "22-01 19.30",
        "19-02 19.30",
    ]
    assert others[1].location.value == "Sint-Janskerk, Kerkplein 1"

    await until(hall, FIRST + timedelta(weeks=5))
    await Chat(merel).presses("Ik kom")
    assert len(files(merel)) == 1, "it is in their calendar already"
    await Chat(merel).presses("📅 In mijn agenda")
    assert len(files(merel)[1].vevent_list) == 4


async def test_a_series_at_one_place_needs_no_exceptions(phone: Chat, merel: Someone) -> None:
    await made(phone, place="Stadhuis, kamer 2")
    await Chat(merel).presses("Ik kom")
    (calendar,) = files(merel)
    assert len(calendar.vevent_list) == 1
    assert calendar.vevent.geo.value == "52.0894;5.1109"


async def test_one_date_is_moved_and_another_cancelled_and_calendars_follow(
    hall: TownHall, phone: Chat, merel: Someone, samir: Someone
) -> None:
    series = await made(phone)
    await Chat(merel).presses("Ik kom")
    first, second, third = await dates(hall)
    assert first.start is not None
    assert second.start is not None
    later, another_day = first.start + timedelta(minutes=15), second.start + timedelta(days=3)
    await acts(phone.who, lambda unit, noor: changing.move(unit, noor, first.id, later))
    await acts(phone.who, lambda unit, noor: changing.move(unit, noor, second.id, another_day))
    await acts(phone.who, calling_off(third.id))

    sent = files(merel)[1:]
    assert [each.method.value for each in sent] == ["PUBLISH", "PUBLISH", "PUBLISH"]
    for each, (day, now) in zip(
        sent,
        (
            ("27-11 19.30", "27-11 19.45"),
            ("22-01 19.30", "25-01 19.30"),
            ("19-02 19.30", "19-02 19.30"),
        ),
        strict=True,
    ):
        master, *others = each.vevent_list
        assert "rrule" in master.contents, "the whole series goes along with each change"
        assert {event.uid.value for event in each.vevent_list} == {f"{series.id}@schakel"}
        (changed,) = [other for other in others if local(other.recurrence_id.value) == day]
        assert local(changed.dtstart.value) == now
        assert changed.sequence.value == "1"
    assert [local(other.dtstart.value) for other in sent[-1].vevent_list[1:]] == [
        "27-11 19.45",
        "25-01 19.30",
        "19-02 19.30",
    ]
    captions = [shown.text for shown in chat(merel).values() if shown.document]
    assert "De hele reeks komt dan in je agenda." in captions[0]
    assert "Samen & sterk" in captions[2]
    assert "maandag 25 januari, 19.30 uur" in captions[2]
    assert "Zie je daarna nog de oude dag? Haal die zelf weg." in captions[2]
    assert "gaat niet door" in captions[3]
    assert files(samir) == [], "he never had it in a calendar"

    await Chat(samir).presses("📅 In mijn agenda")
    (whole,) = files(samir)
    by_day = {local(each.recurrence_id.value): each for each in whole.vevent_list[1:]}
    assert by_day["19-02 19.30"].status.value == "CANCELLED"
    assert local(by_day["22-01 19.30"].dtstart.value) == "25-01 19.30"


async def test_a_preview_says_who_gets_a_file_without_being_invited_yet(
    phone: Chat, merel: Someone, hall: TownHall
) -> None:
    await made(phone)
    await Chat(merel).presses("Ik kom")
    await phone.says("/bijeenkomst")
    await phone.presses("🔁 Reeks: Samen & sterk")
    await phone.presses("vr 22 jan")
    await phone.presses("Verzetten")
    await phone.says("25 januari 2027 19:30")
    assert "De uitnodigingen zijn nog niet weg. 1 persoon heeft de reeks" in phone.last.text
    await phone.presses("Verzetten")
    assert len(files(merel)) == 2


async def test_a_subscribed_calendar_has_the_series_without_what_somebody_said_no_to(
    hall: TownHall, phone: Chat, merel: Someone, samir: Someone
) -> None:
    async def reads(someone: Someone) -> list[str]:
        def write(unit: Unit) -> bytes:
            return subscription.write(unit, member(unit, someone))

        calendar = vobject.readOne((await hall.work(write)).decode())
        masters = [each for each in calendar.contents.get("vevent", []) if "rrule" in each.contents]
        return [local(day) for each in masters for day in each.getrruleset(addRDate=True)]

    await made(phone)
    whole = ["27-11 19.30", "22-01 19.30", "19-02 19.30"]
    await Chat(samir).presses("Ik kom niet")
    assert (await reads(merel), await reads(samir)) == (whole, whole[1:])
    assert await reads(phone.who) == [], "who calls it is not invited"

    # Between two of them nobody is invited to anything, and the series stays.
    await until(hall, FIRST + timedelta(hours=2))
    assert await reads(merel) == whole
    await acts(phone.who, lambda unit, noor: stopping.stop(unit, noor, only_series(unit).id))
    assert await reads(merel) == []


async def test_whoever_left_gets_no_file_of_what_changes_later(
    hall: TownHall, phone: Chat, merel: Someone, samir: Someone
) -> None:
    series = await made(phone)
    for someone in (merel, samir):
        await Chat(someone).presses("Ik kom")
    await takes_part(hall, samir, paused_until=date(2027, 6, 1))
    await acts(phone.who, lambda unit, noor: language_and_removal.remove(unit, noor, merel.person))
    row = await hall.look(lambda store: store.addressees.find(series.id, merel.person))
    assert row is None
    assert files(merel) == [], "what told them where and when was taken back"
    third = (await dates(hall))[2]
    await acts(phone.who, calling_off(third.id))

    assert (len(files(merel)), len(files(samir))) == (0, 1)


async def test_the_page_of_a_series_leads_to_each_of_its_meetings(
    hall: TownHall, phone: Chat, merel: Someone
) -> None:
    await made(phone)
    third = (await dates(hall))[2]
    await acts(phone.who, calling_off(third.id))
    await phone.says("/bijeenkomst")
    await phone.presses("🔁 Reeks: Samen & sterk")
    assert "🚫 vrijdag 19 februari 2027, 19.30 uur: gaat niet door" in phone.last.text
    assert "• vrijdag 22 januari 2027, 19.30 uur: Sint-Janskerk" in phone.last.text
    await phone.presses("vr 22 jan")
    assert "vrijdag 22 januari" in phone.last.text


async def test_a_stopped_series_says_so_once_and_takes_it_out_of_calendars(
    hall: TownHall, phone: Chat, merel: Someone, samir: Someone
) -> None:
    series = await made(phone)
    await Chat(merel).presses("Ik kom")
    await phone.presses("Stop de hele reeks")
    await phone.presses("Nee, terug")
    await phone.presses("Stop de hele reeks")
    before = len(chat(merel)), len(chat(samir))
    await phone.presses("Ja, stop de reeks")

    assert {each.stage for each in await dates(hall)} == {MeetingStage.CANCELLED}
    assert (len(chat(merel)), len(chat(samir))) == (before[0] + 1, before[1] + 1)
    for someone in (merel, samir):
        assert "De reeks Samen & sterk stopt" in newest(someone).text
        assert "• vrijdag 27 november, 19.30 uur" in newest(someone).text
        assert "Gaat niet door" in Chat(someone).texts
    assert "deze reeks is voorbij" in phone.last.text
    assert newest(samir).document is None
    stop = files(merel)[-1]
    assert stop.method.value == "CANCEL"
    assert stop.vevent.uid.value == f"{series.id}@schakel"
    assert "recurrence_id" not in stop.vevent.contents
    assert stop.vevent.sequence.value == "1"
    seen = len(chat(merel))
    await until(hall, FIRST)
    assert len(chat(merel)) == seen


@pytest.mark.parametrize(("hours", "heard_at_night"), [(11, True), (13, False)])
async def test_that_a_series_stops_is_told_by_night_only_when_it_is_soon(
    hall: TownHall, phone: Chat, merel: Someone, hours: int, *, heard_at_night: bool
) -> None:
    await begins(phone)
    await phone.says("di 1 dec 12:00")
    for label in ("Elke week", "Een kwartaal", "Stadhuis, kamer 2", "Iedereen"):
        await phone.presses(label)
    await phone.presses("Reeks vastleggen")
    first = (await dates(hall))[0].start
    assert first is not None

    hall.now = first - timedelta(hours=hours)
    await phone.presses("Stop de hele reeks")
    await phone.presses("Ja, stop de reeks")

    assert ("De reeks Samen & sterk stopt" in Chat(merel).texts) is heard_at_night


async def test_stopping_leaves_in_calendars_what_has_been(
    hall: TownHall, phone: Chat, merel: Someone
) -> None:
    await made(phone)
    await Chat(merel).presses("Ik kom")
    await until(hall, FIRST + timedelta(hours=2))
    await phone.says("/bijeenkomst")
    await phone.presses("🔁 Reeks: Samen & sterk")
    await phone.presses("Stop de hele reeks")
    await phone.presses("Ja, stop de reeks")

    stop = files(merel)[-1]
    assert stop.method.value == "PUBLISH"
    master = stop.vevent_list[0]
    assert [local(day) for day in master.getrruleset(addRDate=True)] == ["27-11 19.30"]
    assert master.sequence.value == "1"


async def test_a_month_before_its_end_its_caller_is_asked_whether_it_goes_on(
    hall: TownHall, phone: Chat, merel: Someone
) -> None:
    series = await made(phone)
    await until(hall, series.ask_at - timedelta(minutes=1))
    assert "loopt af" not in phone.texts
    for minutes in (0, 5):
        await until(hall, series.ask_at + timedelta(minutes=minutes))
        assert phone.texts.count("loopt af: de laatste keer is op vrijdag 19 februari") == 1
    await phone.presses("Doorgaan")
    assert "Tot wanneer gaat de reeks door?" in phone.last.text
    await phone.presses("Een half jaar")
    assert "vrijdag 19 maart" in phone.last.text
    await phone.presses("Reeks vastleggen")

    assert MADE in phone.last.text
    assert len(await hall.look(lambda store: store.affairs.all(Series))) == 2


async def test_a_series_may_also_end(hall: TownHall, phone: Chat, merel: Someone) -> None:
    series = await made(phone)
    await until(hall, series.ask_at)
    await phone.presses("Laten aflopen")
    assert "Goed. De reeks loopt af" in phone.last.text
    await until(hall, series.last + timedelta(days=2))
    await until(hall, series.last + timedelta(days=3))
    (ended,) = await hall.look(lambda store: store.affairs.all(Series))
    assert ended.ended_at is not None
    keep = hall.municipality.network.habits.keep_days
    await until(hall, ended.ended_at + timedelta(days=keep + 1))
    assert await hall.look(lambda store: store.affairs.all(Series)) == []


async def test_what_is_asked_at_night_waits_for_the_morning_and_when_nobody_calls_for_a_coordinator(
    hall: TownHall, phone: Chat, merel: Someone
) -> None:
    series = await made(phone)
    ineke = await hall.person(Role.COORDINATOR, "Ineke")
    await acts(phone.who, lambda unit, noor: unit.store.people.remove(noor.id, unit.now))
    night = series.ask_at.replace(hour=23)
    await until(hall, night)
    assert "loopt af" not in Chat(ineke).texts
    await until(hall, night + timedelta(hours=9))
    assert "loopt af" in Chat(ineke).texts


async def test_when_every_date_is_off_a_series_is_over_without_a_question(
    hall: TownHall, phone: Chat
) -> None:
    await hall.person(Role.KEY_FIGURE, "Merel")
    series = await made(phone)
    for each in await dates(hall):
        await acts(phone.who, calling_off(each.id))
    await until(hall, series.ask_at)
    (ended,) = await hall.look(lambda store: store.affairs.all(Series))
    assert ended.ended_at == series.ask_at
    assert "loopt af" not in phone.texts


@pytest.mark.parametrize(
    ("first", "label"),
    [
        ("di 8 dec 19:30", "Elke tweede dinsdag van de maand"),
        ("di 29 dec 19:30", "Elke laatste dinsdag van de maand"),
    ],
)
async def test_a_day_of_the_month_follows_from_the_first_date(
    phone: Chat, first: str, label: str
) -> None:
    await begins(phone)
    await phone.says(first)
    assert label in phone.last.buttons
    await phone.presses(label)
    assert list(phone.last.buttons)[:4] == [
        "Een kwartaal",
        "Een half jaar",
        "Een jaar",
        "Tot een dag die ik kies",
    ]


async def test_another_number_of_weeks_and_a_last_day_are_typed_and_refused_when_they_cannot_be(
    hall: TownHall, phone: Chat, merel: Someone
) -> None:
    await begins(phone)
    await phone.says("di 1 dec 19:30")
    await phone.presses("Anders")
    await phone.says("13")
    assert "van 1 tot en met 12" in phone.texts
    await phone.says("1")
    assert "Een jaar" not in phone.last.buttons
    await phone.presses("Tot een dag die ik kies")
    for day, reason in (
        ("7 december", "maar één keer over"),
        ("1-9-2027", "te veel keren"),
        ("1-3-2028", "hoogstens een jaar"),
    ):
        await phone.says(day)
        assert reason in phone.texts
    await phone.says("15 december")
    await phone.presses("Ergens anders")
    await phone.says("Het park,\nbij de fontein")
    await phone.presses("Iedereen")
    assert "dinsdag 15 december: Het park, bij de fontein" in phone.last.text
    await phone.presses("Reeks vastleggen")

    assert len(await dates(hall)) == 3


async def test_the_longest_series_at_the_longest_place_fits_a_message(
    hall: TownHall, phone: Chat, merel: Someone
) -> None:
    await begins(phone)
    await phone.says("di 1 dec 19:30")
    await phone.presses("Elke week")
    await phone.presses("Een half jaar")
    await phone.presses("Naar de eerste werkdag erna")
    await phone.presses("Ergens anders")
    await phone.says("&" * 200)
    await phone.presses("Iedereen")
    assert phone.last.text.count("dinsdag") >= 26
    await phone.presses("Reeks vastleggen")

    assert "• dinsdag 25 mei 2027" in phone.last.text
    assert len(await dates(hall)) == 26
    await Chat(merel).presses("Ik kom")
    await phone.presses("Stop de hele reeks")
    await phone.presses("Ja, stop de reeks")
    assert newest(merel).document is not None


async def test_a_clash_is_said_beforehand_and_a_series_for_nobody_is_none(
    hall: TownHall, phone: Chat
) -> None:
    merel = await hall.person(Role.KEY_FIGURE, "Merel")
    await made(phone)
    await fills_in(phone)
    assert "op vrijdag 27 november is op die tijd ook Samen & sterk" in phone.last.text
    await acts(merel, lambda unit, person: unit.store.people.remove(person.id, unit.now))
    assert "niemand" in await phone.presses("Reeks vastleggen")
    assert len(await hall.look(lambda store: store.affairs.all(Series))) == 1


async def test_only_who_leads_a_series_ends_it(phone: Chat, merel: Someone) -> None:
    await made(phone)
    stop = phone.last.buttons["Stop de hele reeks"]
    assert "niet voor jou" in await Chat(merel).presses_data(max(chat(merel)), stop)
    assert await phone.presses_data(max(phone.messages), stop.replace("r-stop", "r-other"))


async def test_an_answer_opens_no_meeting_of_a_series_more_often_than_it_is_shown(
    hall: TownHall, phone: Chat, merel: Someone
) -> None:
    """By the press, for the invitation, for the file, and as one of the series in that file."""
    await made(phone)
    with opened() as found:
        await Chat(merel).presses("Ik kom")
        await hall.deliver()
    assert found.most_of_one("affair", "body") <= 4
