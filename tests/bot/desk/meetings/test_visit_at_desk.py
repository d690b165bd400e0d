"""A visit is asked for at the desk as in the chat: one key figure, and no place of the caller's."""

from domain.meetings.meeting import MeetingKind
from tests.bot.desk.meetings.filling import fills_in, heard, meetings, sends
from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.town_hall import Someone

NEW = "/meetings/new"


async def test_a_visit_is_asked_for_at_the_desk(
    desk: OpenDesk, noor: Visitor, merel: Someone, official: Someone
) -> None:
    filled = {
        "kind": "visit",
        "words__called": "De burgemeester op de koffie",
        "start__day": "2026-12-03",
        "start__hour": "19:30",
        "visited": merel.person,
    }
    preview = await fills_in(noor, NEW, **filled)
    assert preview.status_code == 200, preview.text
    assert "Wie bezoek krijgt, zegt waar" in preview.text
    await sends(noor, NEW, preview)
    (meeting,) = await meetings(desk)
    assert (meeting.kind, meeting.visited) == (MeetingKind.VISIT, merel.person)
    assert "Liever niet is ook goed" in await heard(desk, merel)
    assert "burgemeester" not in await heard(desk, official)

    page = (await noor.get(f"/meetings/{meeting.id}")).text
    assert "Er is nog geen antwoord" in page
    assert f"/meetings/{meeting.id}/move" in page
    for part in ("change", "write", "afterwards"):
        assert f"/meetings/{meeting.id}/{part}" not in page
    refused = await noor.get(f"/meetings/{meeting.id}/change")
    assert "zegt wie bezoek krijgt" in refused.text
