"""The page of a guest without an account: what, when and where, and whether they come."""

import re

from config import wording
from domain.errors import InviteSpent, NotPossibleNow, StaleButton
from domain.meetings.invitation import Rsvp
from domain.meetings.meeting import Meeting, MeetingStage
from domain.meetings.outsider import Outsider
from services import outside_address
from services.meetings import outsiders
from services.meetings.calendar import meeting_calendar
from services.meetings.words import meeting as words
from services.unit import Unit
from web.answers import Answer, file, go_on, page
from web.asked import Asked
from web.drawing import drawn
from web.outside_answers import Nothing

_SAID = {"yes": Rsvp.YES, "no": Rsvp.NO}
_PARTS = 2
_NUMBER = re.compile(r"[0-9]{1,9}").fullmatch


def handle(unit: Unit, asked: Asked, tongue: str) -> Answer:
    """Show it, take an answer, or give the calendar file. Raises Nothing for what opens nothing."""
    if len(asked.path) == _PARTS + 1 and asked.path[-1] == meeting_calendar.FILE:
        return _calendar_file(unit, asked, tongue)
    if len(asked.path) != _PARTS:
        raise Nothing
    secret = asked.path[1]
    return (
        _answer(unit, asked, tongue, secret)
        if asked.method == "POST"
        else _show(unit, tongue, secret)
    )


def _answer(unit: Unit, asked: Asked, tongue: str, secret: str) -> Answer:
    """Take an answer and go on to the guest's own page; what came too late shows why."""
    said = _SAID.get(asked.form.get("said", ""))
    if said is None:
        raise Nothing
    own, seen = asked.form.get("own", ""), asked.form.get("seen", "")
    try:
        with unit.attempt():
            own = outsiders.answer(unit, secret, own, said, int(seen) if _NUMBER(seen) else 0)
    except InviteSpent:
        raise Nothing from None
    except (NotPossibleNow, StaleButton) as late:
        opens = secret if outsiders.opened(unit, secret) is not None else own
        return _show(unit, tongue, opens, 409, moved=isinstance(late, StaleButton))
    return go_on(f"{outsiders.address(unit, own)}?taal={tongue}")


def _show(
    unit: Unit, tongue: str, secret: str, status: int = 200, *, moved: bool = False
) -> Answer:
    guest, meeting = _opened(unit, secret)
    network = unit.municipality.network
    ahead = meeting.stage is not MeetingStage.CANCELLED
    ahead = ahead and meeting.start is not None and unit.now < meeting.start
    end = wording.hour(tongue, meeting.end, network.timezone) if meeting.end else ""
    return page(
        drawn(
            tongue,
            network.name,
            "outside_meeting.html",
            root=outside_address.given(unit),
            guest=guest,
            meeting=meeting,
            when=words.when(unit, tongue, meeting),
            end=end,
            where=words.where(unit, tongue, meeting.place),
            state="again" if moved else _state(unit, guest, meeting),
            answers=ahead,
            own_secret=secret if guest.own else outside_address.draw(unit.chance),
            file=f"{outsiders.address(unit, secret)}/{meeting_calendar.FILE}"
            if _has(guest)
            else "",
            phone=network.phone,
        ),
        status,
    )


def _state(unit: Unit, guest: Outsider, meeting: Meeting) -> str:
    """Say how it stands, as the catalogue keys say it."""
    own = guest.invitation
    if meeting.stage is MeetingStage.CANCELLED:
        return "off"
    if meeting.start is not None and unit.now >= meeting.start:
        return "begun"
    if own.waits is not None:
        return "waiting"
    return own.answer or ("again" if guest.own else "none")


def _has(guest: Outsider) -> bool:
    """Tell whether the calendar file is for them: on their own page, unless they do not come."""
    return guest.own and not guest.refused


def _calendar_file(unit: Unit, asked: Asked, tongue: str) -> Answer:
    guest, meeting = _opened(unit, asked.path[1])
    if asked.method != "GET" or not guest.own:
        raise Nothing
    content = meeting_calendar.alone(unit, tongue, meeting)
    return file(content, "text/calendar", meeting_calendar.FILE)


def _opened(unit: Unit, secret: str) -> tuple[Outsider, Meeting]:
    found = outsiders.opened(unit, secret)
    if found is None:
        raise Nothing
    guest, meeting, _ = found
    return guest, meeting
