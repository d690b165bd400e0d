"""One meeting at the desk: what it is, how it stands for who leads it, and the reader's answer."""

from collections.abc import Iterator

from config import wording
from domain.errors import NotAllowed, StaleButton
from domain.identifiers import AffairId
from domain.meetings.invitation import Invitation, Rsvp
from domain.meetings.meeting import Meeting, MeetingStage
from services.meetings import answering, counts, meeting_rows
from services.meetings.words import meeting as words
from services.unit import Unit
from storage.records import Person
from web.answers import Answer, go_on, page
from web.asked import Visit
from web.drawing import draw_for, ours, say
from web.meetings.calendar import seen_by
from web.routes import ANY, COLLEAGUES, Route, get, post


def show(unit: Unit, visit: Visit) -> Answer:
    """Show a meeting. Raises NotAllowed for one that does not stand in the reader's calendar."""
    meeting, reader = _meeting(unit, visit), visit.person
    own = meeting_rows.invitation(unit, meeting.id, reader.id)
    leads = meeting_rows.leads(reader, meeting)
    names = None if leads else counts.names_for(unit, reader, meeting)
    return page(
        draw_for(
            unit,
            visit,
            "meeting.html",
            meeting=meeting,
            off=_off(visit.tongue, meeting),
            invitation=ours(words.invitation(unit, reader, meeting)),
            stands=list(_stands(unit, reader, meeting)) if leads else [],
            names=names or [],
            own=own,
            answers=_answers(unit, visit, meeting, own),
        )
    )


def answer(unit: Unit, visit: Visit) -> Answer:
    """Keep what the reader answers. Raises as `answering.answer`."""
    meeting, form = _meeting(unit, visit), visit.asked.form
    chosen = next((each for each in Rsvp if each == form.get("answer")), None)
    seen = form.get("seen", "")
    if chosen is None or not seen.isdecimal():
        raise StaleButton
    answering.answer(unit, visit.person, meeting.id, chosen, int(seen))
    return go_on(f"/meetings/{meeting.id}")


def _meeting(unit: Unit, visit: Visit) -> Meeting:
    meeting = unit.store.affairs.find(Meeting, AffairId(visit.asked.path[1]))
    if meeting is None or not seen_by(unit, visit.person, meeting):
        raise NotAllowed
    return meeting


def _off(tongue: str, meeting: Meeting) -> str:
    if meeting.stage is not MeetingStage.CANCELLED:
        return ""
    return say(tongue, "meeting-off", reason=meeting.reason or "none")


def _answers(
    unit: Unit, visit: Visit, meeting: Meeting, own: Invitation | None
) -> list[tuple[Rsvp, str, bool]]:
    """Give what can be answered now, and what was; nothing where no answer is asked."""
    if own is None or not meeting_rows.not_over(unit, meeting):
        return []
    if meeting.start is None or meeting.start <= unit.now:
        return []
    return [
        (each, wording.label(visit.tongue, f"meeting-button-{each}"), own.answer is each)
        for each in Rsvp
    ]


def _stands(unit: Unit, reader: Person, meeting: Meeting) -> Iterator[tuple[str, list[str]]]:
    """Give, for who leads it, who said what: a head for each answer that somebody gave."""
    for said, people in counts.by_answer(unit, meeting).items():
        head = say(reader.language, f"calling-names-{said}", count=len(people))
        yield head, [each.name or "?" for each in people]


ROUTES: tuple[Route, ...] = (
    get(f"/meetings/{ANY}", COLLEAGUES, show),
    post(f"/meetings/{ANY}/answer", COLLEAGUES, answer),
)
