"""One meeting at the desk: what it is, how it stands for who leads it, and the reader's answer."""

from collections.abc import Iterator
from dataclasses import dataclass

from config import wording
from domain.meetings import after_meeting, reminders
from domain.meetings.invitation import Invitation, Rsvp
from domain.meetings.meeting import Meeting, MeetingStage
from domain.meetings.shared_agreement import AgreementReply, AgreementState, SharedAgreement
from services.meetings import counts, meeting_rows
from services.meetings.afterwards import agenda_points
from services.meetings.words import afterwards as afterwards_words
from services.meetings.words import agreement as agreement_words
from services.meetings.words import meeting as words
from services.unit import Unit
from storage.records import Person
from web.answers import Answer, page
from web.asked import Visit
from web.drawing import draw_for, ours, say
from web.meetings.found import meeting_of
from web.meetings.leading import as_led
from web.routes import ANY, COLLEAGUES, Route, get


@dataclass(frozen=True, slots=True)
class Theirs:
    """What a meeting is for who was invited: their answer, and what they can do with it."""

    own: str
    answers: list[tuple[Rsvp, str, bool]]
    name: tuple[str, str] | None
    file: bool
    point: bool
    here: bool


@dataclass(frozen=True, slots=True)
class Agreed:
    """Something that was agreed, in words; `answers` are what its keeper can say of it now."""

    number: int
    words: str
    answers: list[tuple[AgreementReply, str]]


@dataclass(frozen=True, slots=True)
class After:
    """What came of a meeting, for who was there or keeps an agreement of it."""

    agreements: list[Agreed]
    minutes: str
    minutes_elsewhere: bool


def show(unit: Unit, visit: Visit) -> Answer:
    """Show a meeting. Raises NotAllowed for one that does not stand in the reader's calendar."""
    return page(drawn(unit, visit, meeting_of(unit, visit)))


def drawn(unit: Unit, visit: Visit, meeting: Meeting, problem: str = "") -> str:
    """Draw the page of a meeting; with a `problem`, what stood in the way of what was sent."""
    reader, tongue = visit.person, visit.tongue
    own = meeting_rows.invitation(unit, meeting.id, reader.id)
    leads = meeting_rows.leads(unit, reader, meeting)
    return draw_for(
        unit,
        visit,
        "meeting.html",
        meeting=meeting,
        address=f"/meetings/{meeting.id}",
        problem=problem,
        off=_off(tongue, meeting),
        invitation=ours(words.invitation(unit, reader, meeting)),
        theirs=_theirs(unit, visit, meeting, own) if own is not None else None,
        names=[] if leads else counts.names_for(unit, reader, meeting) or [],
        led=as_led(unit, visit, meeting) if leads else None,
        points=list(_points(unit, reader, meeting)),
        after=_after(unit, reader, meeting, own) if own is not None else None,
    )


def _off(tongue: str, meeting: Meeting) -> str:
    if meeting.stage is not MeetingStage.CANCELLED:
        return ""
    return say(tongue, "meeting-off", reason=meeting.reason or "none")


def _theirs(unit: Unit, visit: Visit, meeting: Meeting, own: Invitation) -> Theirs:
    reader, tongue = visit.person, visit.tongue
    ahead = reminders.ahead(meeting, unit.now)
    off = meeting.stage is MeetingStage.CANCELLED
    here = after_meeting.presence_open(meeting, unit.now) and not own.present
    leads = meeting_rows.leads(unit, reader, meeting)
    return Theirs(
        own="" if off else ours(words.own(unit, reader, meeting, own)),
        answers=list(_answers(tongue, own)) if ahead else [],
        name=_name(tongue, own) if ahead else None,
        file=ahead,
        point=ahead and not leads,
        here=here and meeting_rows.takes_part(unit, reader),
    )


def _answers(tongue: str, own: Invitation) -> Iterator[tuple[Rsvp, str, bool]]:
    """Give what can be answered, and what was."""
    for each in Rsvp:
        yield each, wording.label(tongue, f"meeting-button-{each}"), own.answer is each


def _name(tongue: str, own: Invitation) -> tuple[str, str] | None:
    """Give what can be done about one's name, and how that is said; only for who comes."""
    if own.answer is not Rsvp.YES:
        return None
    how = "hide" if own.named else "show"
    return how, wording.label(tongue, f"meeting-button-name-{how}")


def _points(unit: Unit, reader: Person, meeting: Meeting) -> Iterator[str]:
    """Say what the reader put forward for the agenda, and what was decided."""
    for letter in unit.store.letters.about(meeting.id, agenda_points.KIND):
        if letter.author == reader.id:
            yield ours(afterwards_words.point(unit, reader, meeting, letter))


def _after(unit: Unit, reader: Person, meeting: Meeting, own: Invitation) -> After:
    """Give what the reader was sent of it: what was agreed, and the minutes."""
    agreements = meeting.agreements if meeting.agreements_told else ()
    theirs = [each for each in agreements if own.present or each.who == reader.id]
    return After(
        agreements=[_agreed(unit, reader, each) for each in theirs],
        minutes=meeting.minutes_words,
        minutes_elsewhere=bool(meeting.minutes_file and not meeting.minutes_words),
    )


def _agreed(unit: Unit, reader: Person, agreement: SharedAgreement) -> Agreed:
    asks = agreement.state is AgreementState.OPEN and agreement.who == reader.id
    return Agreed(
        agreement.number,
        ours(agreement_words.line(unit, reader, agreement)),
        [(each, wording.label(reader.language, f"after-button-{each}")) for each in AgreementReply]
        if asks
        else [],
    )


ROUTES: tuple[Route, ...] = (get(f"/meetings/{ANY}", COLLEAGUES, show),)
