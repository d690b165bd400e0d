"""Leading a meeting at the desk: how it stands, sending it, reminding, changing and cancelling."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from config import wording
from domain.conversations.form import FormState
from domain.errors import StaleButton
from domain.identifiers import AffairId, LetterId
from domain.meetings import after_meeting
from domain.meetings.meeting import Meeting, MeetingStage
from services.conversations.questions import Questions
from services.meetings import calling, counts, meeting_rows, nudging
from services.meetings.afterwards import agenda_points
from services.meetings.chairing import asking
from services.meetings.leading import changing_questions
from services.meetings.series import series_rows
from services.meetings.words import afterwards as afterwards_words
from services.meetings.words import leading as words
from services.meetings.words import outsider as outsider_words
from services.together import writing_to_invited
from services.unit import Unit
from storage.records import Person
from web.answers import Answer, go_on
from web.asked import Visit, number_in
from web.conversations.filling_in import DeskForm
from web.drawing import ours, say
from web.meetings.found import led
from web.routes import ANY, COLLEAGUES, Route, post

_AHEAD = frozenset({MeetingStage.PLANNED, MeetingStage.CALLED})
_DECIDED = {"accept": True, "decline": False}


@dataclass(frozen=True, slots=True)
class Led:
    """A meeting for who leads it: how it stands, who said what, and what can be done now."""

    stands: list[str]
    names: list[tuple[str, list[str]]]
    points: list[tuple[str, str]]
    did: str
    sends: bool
    nudges: bool
    changes: bool
    moves: bool
    writes: bool
    guests: bool
    begun: bool
    chairs: bool
    series: str
    accept: str
    decline: str


def as_led(unit: Unit, visit: Visit, meeting: Meeting) -> Led:
    """Give how a meeting stands, to who leads it."""
    reader, tongue, stage = visit.person, visit.tongue, words.stage(unit, meeting)
    series = series_rows.of(unit, meeting)
    stands = [wording.say(tongue, f"calling-stage-{stage}", reason=meeting.reason or "none")]
    stands += words.facts(unit, reader, meeting)
    if stage == MeetingStage.PLANNED:
        stands.append(words.goes_out(unit, reader, meeting))
    else:
        stands += words.answers(unit, reader, meeting)
    stands += outsider_words.not_here(unit, reader, meeting)
    return Led(
        stands=[ours(each) for each in stands],
        names=list(_names(unit, tongue, meeting)),
        points=list(_points(unit, reader, meeting)),
        did=_did(visit),
        sends=stage == MeetingStage.PLANNED,
        nudges=stage == MeetingStage.CALLED and bool(nudging.reachable(unit, meeting)),
        changes=stage in _AHEAD and not meeting.is_visit,
        moves=stage in _AHEAD,
        writes=writing_to_invited.can(unit, reader, meeting),
        chairs=asking.is_open(unit, meeting) and asking.may_ask(unit, reader, meeting),
        guests=outsider_words.begins(unit, meeting),
        begun=after_meeting.begun(meeting, unit.now) and not meeting.is_visit,
        series=f"/series/{series.id}" if series and series_rows.leads(reader, series) else "",
        accept=wording.button(tongue, "after", "accept"),
        decline=wording.button(tongue, "after", "decline"),
    )


def send(unit: Unit, visit: Visit) -> Answer:
    """Send what was planned for later; what was sent already stays so."""
    meeting = led(unit, visit)
    if meeting.stage is not MeetingStage.CALLED:
        calling.send_now(unit, visit.person, meeting.id)
    return go_on(f"/meetings/{meeting.id}")


def nudge(unit: Unit, visit: Visit) -> Answer:
    """Remind who did not answer. Raises as `nudging.nudge`."""
    meeting = led(unit, visit)
    count = nudging.nudge(unit, visit.person, meeting.id)
    return go_on(f"/meetings/{meeting.id}?nudged={count}")


def decide(unit: Unit, visit: Visit) -> Answer:
    """Put a point on the agenda, or not now. Raises as `agenda_points.decide`."""
    meeting, letter = led(unit, visit), LetterId(visit.asked.path[3])
    said = visit.asked.form.get("said", "")
    if said not in _DECIDED or agenda_points.find(unit, letter).affair != meeting.id:
        raise StaleButton
    agenda_points.decide(unit, visit.person, letter, accept=_DECIDED[said])
    return go_on(f"/meetings/{meeting.id}")


def _did(visit: Visit) -> str:
    """Say what was done just now, by the address that it led to."""
    count = number_in(visit.asked.query.get("nudged", ""))
    if count is None:
        return ""
    return wording.label(visit.tongue, "toast-calling-nudged", count=count)


def _names(unit: Unit, tongue: str, meeting: Meeting) -> Iterator[tuple[str, list[str]]]:
    """Give who said what: a head for each answer that somebody gave."""
    for said, people in counts.by_answer(unit, meeting).items():
        head = say(tongue, f"calling-names-{said}", count=len(people))
        yield head, people


def _points(unit: Unit, reader: Person, meeting: Meeting) -> Iterator[tuple[str, str]]:
    """Give the points that wait for a decision."""
    for letter in unit.store.letters.about(meeting.id, agenda_points.KIND):
        if letter.state == agenda_points.OPEN and letter.author != reader.id:
            yield letter.id, ours(afterwards_words.point(unit, reader, meeting, letter))


def _begin_change(unit: Unit, visit: Visit) -> tuple[str, Mapping[str, object]]:
    meeting = meeting_rows.ahead(unit, led(unit, visit).id)
    return changing_questions.subject_of(meeting), changing_questions.change_answers(meeting)


def _begin_move(unit: Unit, visit: Visit) -> tuple[str, Mapping[str, object]]:
    meeting = meeting_rows.ahead(unit, led(unit, visit).id)
    start = meeting.start.isoformat() if meeting.start is not None else None
    return changing_questions.subject_of(meeting), {changing_questions.START: start}


def _begin_cancel(unit: Unit, visit: Visit) -> tuple[str, Mapping[str, object]]:
    return meeting_rows.ahead(unit, led(unit, visit).id).id, {}


def _begin_write(unit: Unit, visit: Visit) -> tuple[str, Mapping[str, object]]:
    return led(unit, visit).id, {}


def _write(unit: Unit, person: Person, form_state: FormState) -> AffairId:
    writing_to_invited.send(unit, person, form_state)
    return AffairId(form_state.subject)


def _done(
    act: Callable[[Unit, Person, FormState], AffairId],
) -> Callable[[Unit, Person, FormState], str]:
    """Give what does this, and then leads to the meeting."""
    return lambda unit, person, form_state: f"/meetings/{act(unit, person, form_state)}"


def _leave(visit: Visit) -> str:
    return f"/meetings/{visit.asked.path[1]}"


def _form(
    questions: Questions,
    part: str,
    begin: Callable[[Unit, Visit], tuple[str, Mapping[str, object]]],
    act: Callable[[Unit, Person, FormState], AffairId],
) -> DeskForm:
    return DeskForm(questions, f"/meetings/{ANY}/{part}", COLLEAGUES, begin, _done(act), _leave)


FORMS = (
    _form(changing_questions.TO_CHANGE, "change", _begin_change, changing_questions.change),
    _form(changing_questions.TO_MOVE, "move", _begin_move, changing_questions.move),
    _form(changing_questions.TO_CANCEL, "cancel", _begin_cancel, changing_questions.cancel),
    _form(writing_to_invited.QUESTIONS, "write", _begin_write, _write),
)

ROUTES: tuple[Route, ...] = (
    post(f"/meetings/{ANY}/send", COLLEAGUES, send),
    post(f"/meetings/{ANY}/nudge", COLLEAGUES, nudge),
    post(f"/meetings/{ANY}/points/{ANY}", COLLEAGUES, decide),
    *(route for form in FORMS for route in form.routes()),
)
