"""A coordinator calls a meeting at the desk: the questions, checks and previews of the chat."""

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from httpx2 import Response

from domain.meetings.meeting import MeetingKind, MeetingPlace, MeetingStage
from domain.people.audience import Reach
from domain.roles import Role, Standing
from services.unit import Unit
from tests.bot.desk.meetings.filling import fills_in, form_in, heard, meetings, sends
from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.town_hall import Someone

NEW = "/meetings/new"
THURSDAY = datetime(2026, 12, 3, 18, 30, tzinfo=UTC)
FILLED = {
    "kind": "regular",
    "words__called": "Samen door de winter",
    "start__day": "2026-12-03",
    "start__hour": "19:30",
    "place": "host-moskee-oost",
    "reach": "all",
}


async def calls(noor: Visitor, **typed: str) -> Response:
    """Fill in the form of a meeting, and look at it once more."""
    return await fills_in(noor, NEW, **(FILLED | typed))


async def test_a_meeting_is_called_with_what_a_chat_asks(
    desk: OpenDesk, noor: Visitor, coordinator: Someone, official: Someone, merel: Someone
) -> None:
    calendar = await noor.get("/calendar")
    assert f'href="{NEW}"' in calendar.text
    page = await noor.get(NEW)
    assert "Wat voor bijeenkomst is het?" in page.text
    preview = await calls(noor)
    assert preview.status_code == 200, preview.text
    assert "Gaat naar <b>2 mensen</b>." in preview.text
    assert "donderdag 3 december, 19.30 uur, over 10 dagen" in preview.text
    assert "Moskee El Nour, Lindelaan 12" in preview.text
    assert await meetings(desk) == []
    assert "winter" not in await heard(desk, merel)

    sent = await sends(noor, NEW, preview)
    (meeting,) = await meetings(desk)
    assert (sent.status_code, sent.headers["Location"]) == (303, f"/meetings/{meeting.id}")
    assert (meeting.kind, meeting.stage) == (MeetingKind.REGULAR, MeetingStage.CALLED)
    assert (meeting.start, meeting.minutes, meeting.by) == (THURSDAY, 90, coordinator.person)
    assert meeting.place == MeetingPlace("moskee-oost")
    for each in (merel, official):
        assert (await heard(desk, each)).count("Samen door de winter") == 1
    assert "winter" not in await heard(desk, coordinator), "and no page in a chat of who called it"


@pytest.mark.parametrize("again", ["posted twice", "the back button", "a second tab"])
async def test_a_meeting_is_called_once(
    desk: OpenDesk, noor: Visitor, merel: Someone, again: str
) -> None:
    preview = await calls(noor)
    await sends(noor, NEW, preview)
    if again == "a second tab":
        await calls(noor, words__called="Iets anders")
    once_more = await sends(noor, NEW, preview)
    if again == "a second tab":
        assert once_more.status_code == 409
        assert "In een ander tabblad schreef je daarna iets anders" in once_more.text
        assert "Iets anders" in once_more.text
    else:
        assert once_more.headers["Location"] == "/calendar"
    assert len(await meetings(desk)) == 1
    assert (await heard(desk, merel)).count("Samen door de winter") == 1


async def test_what_two_tabs_say_is_sent_as_it_was_looked_at_last(
    desk: OpenDesk, noor: Visitor, merel: Someone
) -> None:
    first = await calls(noor)
    second = await calls(noor, words__called="Iets anders")
    refused = await sends(noor, NEW, first)
    assert refused.status_code == 409
    assert await meetings(desk) == []
    await sends(noor, NEW, second)
    assert [each.title for each in await meetings(desk)] == ["Iets anders"]


async def test_an_old_page_sends_no_later_form_that_says_the_same(
    desk: OpenDesk, noor: Visitor, merel: Someone
) -> None:
    old = await calls(noor)
    await sends(noor, NEW, old)
    await calls(noor)
    assert (await sends(noor, NEW, old)).status_code == 409
    assert len(await meetings(desk)) == 1


async def test_what_is_asked_only_after_a_choice_stands_under_it(
    desk: OpenDesk, noor: Visitor, merel: Someone, official: Someone
) -> None:
    page = (await noor.get(NEW)).text
    for name in ("urgent", "words.elsewhere", "people." + merel.person, "places.noord", "at.day"):
        assert page.count(f'name="{name}"') in {1, 2}, name
    preview = await calls(
        noor,
        kind="event",
        urgent="yes",
        place="elsewhere",
        words__elsewhere="De brug",
        reach="chosen",
        **{f"people__{merel.person}": "on"},
    )
    assert "Gaat naar <b>1 persoon</b>." in preview.text, preview.text
    await sends(noor, NEW, preview)
    (meeting,) = await meetings(desk)
    assert meeting.urgent
    assert (meeting.place.words, meeting.audience.reach) == ("De brug", Reach.CHOSEN)
    assert meeting.audience.people == (merel.person,)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ({"words__called": ""}, "Vul hier iets in."),
        ({"kind": ""}, "Kies hier een van de antwoorden."),
        ({"kind": "party"}, "Kies hier een van de antwoorden."),
        ({"start__hour": ""}, "Vul ook de tijd in."),
        ({"start__day": ""}, "Vul ook de dag in."),
        ({"start__day": "", "start__hour": ""}, "Vul hier iets in."),
        ({"start__day": "2026-11-02"}, "Dit is al voorbij."),
        ({"start__day": "2029-11-02"}, "Dit is meer dan anderhalf jaar vooruit."),
        ({"start__day": "2027-03-28", "start__hour": "02:30"}, "Deze tijd bestaat die nacht niet"),
        ({"reach": "chosen"}, "Kies er minstens 1."),
        ({"place": "elsewhere"}, "Vul hier iets in."),
        ({"seats": "een paar"}, "Typ een heel getal in cijfers, van 2"),
        ({"seats": "4", "quorum": "6"}, "van 2 tot en met 4"),
        ({"words__agenda": "x" * 400}, "Een punt van de agenda is te lang."),
        ({"reply-by__day": "2026-12-03"}, "Antwoorden kan tot en met een dag vóór"),
        (
            {"when": "later", "at__day": "2026-12-04", "at__hour": "10:00"},
            "De uitnodiging moet weg vóór de bijeenkomst begint.",
        ),
    ],
)
async def test_what_a_chat_refuses_is_refused_and_nothing_typed_is_lost(
    desk: OpenDesk, noor: Visitor, merel: Someone, typed: dict[str, str], why: str
) -> None:
    typed = {"words__called": "Samen", "words__purpose": "Praten."} | typed
    refused = await calls(noor, **typed)
    assert refused.status_code == 422
    assert why in refused.text
    assert 'role="alert"' in refused.text
    for shown in (refused, await noor.get(NEW)):
        again = form_in(shown, NEW)
        for name, value in typed.items():
            if value not in {"", "party"}:
                assert again[name.replace("__", ".")] == value, name
    assert await meetings(desk) == []


async def test_a_clash_and_a_closing_day_are_warned_of(
    desk: OpenDesk, noor: Visitor, merel: Someone
) -> None:
    await sends(noor, NEW, await calls(noor, start__day="2026-12-25"))
    preview = await calls(noor, start__day="2026-12-25", words__called="Ook dan")
    assert "Samen door de winter" in preview.text
    assert "kerstdag" in preview.text.lower()


async def test_by_night_it_is_said_that_people_hear_it_in_the_morning(
    desk: OpenDesk, noor: Visitor, merel: Someone
) -> None:
    desk.hall.wait(hours=13)
    await noor.signs_in("noor")
    preview = await calls(noor)
    assert "Het is nacht" in preview.text or "’s nachts" in preview.text, preview.text


async def test_a_meeting_can_wait_to_be_sent(desk: OpenDesk, noor: Visitor, merel: Someone) -> None:
    preview = await calls(noor, when="later", at__day="2026-11-30", at__hour="10:00")
    assert "maandag 30 november" in preview.text
    await sends(noor, NEW, preview)
    (meeting,) = await meetings(desk)
    assert meeting.stage is MeetingStage.PLANNED
    assert "winter" not in await heard(desk, merel)


async def test_a_meeting_for_nobody_is_not_called(desk: OpenDesk, noor: Visitor) -> None:
    preview = await calls(noor)
    assert "Dit is nu voor niemand" in preview.text
    refused = await sends(noor, NEW, preview)
    assert refused.status_code == 422
    assert "Dit is nu voor niemand" in refused.text
    assert form_in(refused, NEW)["words.called"] == "Samen door de winter"


async def test_a_moment_that_passed_meanwhile_is_refused(
    desk: OpenDesk, noor: Visitor, merel: Someone
) -> None:
    preview = await calls(noor, start__day="2026-11-23", start__hour="10:20")
    desk.hall.wait(minutes=10)
    refused = await sends(noor, NEW, preview)
    assert refused.status_code == 422
    assert "Dit moment is al voorbij" in refused.text
    assert await meetings(desk) == []


async def test_what_was_typed_can_be_changed_or_thrown_away(
    desk: OpenDesk, noor: Visitor, merel: Someone
) -> None:
    preview = await calls(noor, words__purpose="Praten.\r\nEn eten.")
    page = await noor.get(NEW)
    assert form_in(page, NEW)["words.purpose"] == "Praten.\nEn eten."
    thrown = await noor.post(f"{NEW}/throw-away", form_in(preview, f"{NEW}/throw-away"))
    assert thrown.headers["Location"] == "/calendar"
    assert "Praten" not in (await noor.get(NEW)).text
    assert (await sends(noor, NEW, preview)).headers["Location"] == "/calendar"
    assert await meetings(desk) == []


async def test_what_was_typed_when_a_session_had_ended_waits(
    desk: OpenDesk, noor: Visitor, merel: Someone
) -> None:
    page = await noor.get(NEW)
    filled = form_in(page, NEW) | {"words.called": "Samen", "words.purpose": "Praten."}
    desk.hall.wait(minutes=20)
    answer = await noor.post(NEW, filled)
    assert answer.status_code == 401
    assert "Wat je typte, is een dag bewaard" in answer.text
    assert re.search(r'href="/sign-in\?to=%2Fmeetings%2Fnew"', answer.text)
    await noor.signs_in("noor", to=NEW)
    assert form_in(await noor.get(NEW), NEW)["words.purpose"] == "Praten."


async def test_what_nobody_typed_is_shown_to_copy(
    desk: OpenDesk, noor: Visitor, merel: Someone
) -> None:
    page = await noor.get(NEW)
    filled = form_in(page, NEW) | {"words.called": "Samen", "words.purpose": "Praten & meer."}
    desk.hall.wait(hours=25)
    answer = await noor.post(NEW, filled)
    assert answer.status_code == 401
    assert "niet gedaan en niet bewaard" in answer.text
    assert "Samen\n\nPraten &amp; meer." in answer.text


async def test_a_page_of_an_earlier_session_shows_its_words_once_more(
    desk: OpenDesk, noor: Visitor, merel: Someone
) -> None:
    page = await noor.get(NEW)
    filled = form_in(page, NEW) | {"words.purpose": "Praten."}
    desk.hall.wait(hours=9)
    await noor.signs_in("noor")
    answer = await noor.post(NEW, filled)
    assert answer.status_code == 409
    assert form_in(answer, NEW)["words.purpose"] == "Praten."
    assert "Praten" not in (await noor.get(NEW)).text, "and nothing of it is kept"


async def test_who_is_to_lead_it_may_leave_meanwhile(
    desk: OpenDesk, noor: Visitor, merel: Someone
) -> None:
    chair = await desk.hall.person(Role.CHAIR, "Iris")
    preview = await calls(noor, chair=chair.person)
    assert "Iris" in preview.text

    def leave(unit: Unit) -> None:
        person = unit.store.people.by_id(chair.person)
        assert person is not None
        unit.store.people.save(replace(person, standing=Standing.REMOVED))

    await desk.hall.work(leave)
    refused = await sends(noor, NEW, preview)
    assert refused.status_code == 422
    assert "Nog niet alle vragen zijn beantwoord" in refused.text
    assert await meetings(desk) == []
    await sends(noor, NEW, await fills_in(noor, NEW, refused))
    assert [each.chair for each in await meetings(desk)] == [None]


async def test_officials_call_no_meetings(desk: OpenDesk, fatima: Visitor) -> None:
    token = await fatima.form_token()
    assert f'href="{NEW}"' not in (await fatima.get("/calendar")).text
    assert (await fatima.get(NEW)).status_code == 404
    for way in ("", "/send", "/throw-away"):
        assert (await fatima.post(f"{NEW}{way}", {"token": token})).status_code == 404


async def test_words_are_shown_as_words(desk: OpenDesk, noor: Visitor, merel: Someone) -> None:
    hostile = "<script>alert(1)</script>"
    preview = await calls(noor, words__called=hostile[:20], words__purpose=hostile)
    assert "<script>alert" not in preview.text
    assert "&lt;script&gt;" in preview.text
