"""Reflection: the network looks back twice a year, at its first regular meeting of a half year.

Guide, phase 3: build in moments to reflect on how the network works, and on the role that the
municipality has in it. The bot proposes three questions as a point on the agenda, in one line; a
coordinator says yes, no, or has other words. Where no such meeting is planned, `reflect-days` into
the half year, the coordinators hear that it is time for one.
"""

from datetime import timedelta

from config import wording
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.errors import NotPossibleNow
from domain.functions import NetworkFunction
from domain.identifiers import AffairId
from domain.meetings.meeting import LONGEST_POINT, MOST_POINTS, Meeting, MeetingKind, MeetingStage
from domain.notices import Notice, NoticeKind, PageDetail, Priority
from domain.roles import Role, Standing
from domain.worth.half_year import HalfYear
from services.conversations.questions import Questions
from services.meetings import changing, meeting_rows
from services.meetings.afterwards import agenda_points
from services.reply import reply
from services.unit import Unit
from services.worth import first_hour
from storage.records import Person

OFFER = "reflection"
WORDS = "words"

_DAY = "looking-back-day"
"""The local day on which it was looked last."""

_OFFERED, _DECIDED = "looking-back-offered", "looking-back-decided"
"""For which half year and meeting it was proposed; the same once it was decided, and how."""

_MISSED = "looking-back-missed"
"""The newest half year for which the coordinators heard that no meeting is planned."""

_YES, _NO = "yes", "no"
_AHEAD = frozenset({MeetingStage.PLANNED, MeetingStage.CALLED})


def run(unit: Unit) -> None:
    """Propose it, or tell that no meeting is planned: at the first open hour of each working day.

    For the clock. What was proposed for a meeting that was called off is proposed for the next.
    """
    if not unit.has(NetworkFunction.EVALUATION) or not first_hour.begins(unit, _DAY):
        return
    half_year = HalfYear.of(unit.today)
    if _settled(unit, half_year):
        return
    meeting = _first_regular(unit, half_year)
    if meeting is None:
        _missed(unit, half_year)
        return
    unit.store.meta.set(_OFFERED, _mark(half_year, meeting.id))
    for coordinator in unit.store.people.coordinators():
        detail = PageDetail(OFFER, meeting.id, half_year.code)
        unit.tell(Notice(NoticeKind.REFLECTION, person=coordinator.id, detail=detail))


def proposed(unit: Unit) -> str:
    """Give the point (plain) as the bot proposes it, in the network's first language."""
    return wording.label(unit.municipality.network.languages[0], "reflection-point")


def waits(unit: Unit, meeting_id: AffairId, code: str) -> Meeting:
    """Find the meeting it was proposed for, while that is still to be decided.

    Raises NotPossibleNow when it was decided, or the meeting has begun, is off or is gone.
    """
    mark = _mark(HalfYear.read(code), meeting_id)
    if unit.store.meta.get(_OFFERED) != mark:
        raise NotPossibleNow("reflection-over")
    if decided(unit, meeting_id, code) is not None:
        raise NotPossibleNow("reflection-decided")
    return meeting_rows.ahead(unit, meeting_id)


def decided(unit: Unit, meeting_id: AffairId, code: str) -> bool | None:
    """Tell whether it was put on the agenda, or not; None while nobody said."""
    mark, _, how = (unit.store.meta.get(_DECIDED) or "").rpartition("/")
    return how == _YES if mark == _mark(HalfYear.read(code), meeting_id) else None


def accept(unit: Unit, coordinator: Person, meeting_id: AffairId, code: str, text: str) -> None:
    """Put it on the agenda, in these words; the invitations follow without a sound.

    Raises as `waits`, AnswerRefused for what is no point, and NotPossibleNow for a full agenda.
    """
    meeting = waits(unit, meeting_id, code)
    words = agenda_points.point(text)
    if len(meeting.agenda) >= MOST_POINTS:
        raise NotPossibleNow("agenda-full", most=MOST_POINTS)
    agenda = (*meeting.agenda, words)
    changing.change(unit, coordinator, meeting.id, quietly=True, agenda=agenda)
    unit.store.meta.set(_DECIDED, f"{unit.store.meta.get(_OFFERED)}/{_YES}")


def decline(unit: Unit, meeting_id: AffairId, code: str) -> None:
    """Leave it for this half year. Raises as `waits`."""
    waits(unit, meeting_id, code)
    unit.store.meta.set(_DECIDED, f"{unit.store.meta.get(_OFFERED)}/{_NO}")


def _settled(unit: Unit, half_year: HalfYear) -> bool:
    """Tell whether this half year has its moment: proposed for a meeting that stands, or refused.

    A meeting that is erased by now was held.
    """
    code, _, meeting_id = (unit.store.meta.get(_OFFERED) or "").partition("/")
    if code != half_year.code:
        return False
    if decided(unit, AffairId(meeting_id), code) is False:
        return True
    meeting = unit.store.affairs.find(Meeting, AffairId(meeting_id))
    return meeting is None or meeting.stage is not MeetingStage.CANCELLED


def _first_regular(unit: Unit, half_year: HalfYear) -> Meeting | None:
    """Find the first regular meeting that is still to come in this half year."""
    zone, found = unit.municipality.network.timezone, []
    for meeting in unit.store.affairs.all(Meeting):
        start = meeting.start
        if meeting.kind is not MeetingKind.REGULAR or meeting.stage not in _AHEAD or start is None:
            continue
        if start > unit.now and HalfYear.of(start.astimezone(zone).date()) == half_year:
            found.append((start, meeting.id, meeting))
    return min(found)[2] if found else None


def _missed(unit: Unit, half_year: HalfYear) -> None:
    """Tell once a half year that none is planned; a network that just began has its time too."""
    begun, zone = unit.store.journal.begun(), unit.municipality.network.timezone
    if begun is None or unit.store.meta.get(_MISSED) == half_year.code:
        return
    since = max(half_year.begins, begun.astimezone(zone).date())
    if unit.today < since + timedelta(days=unit.municipality.network.habits.reflect_days):
        return
    unit.store.meta.set(_MISSED, half_year.code)
    for coordinator in unit.store.people.coordinators():
        reply(unit, coordinator.id, "reflection-missed", priority=Priority.REMINDER)


def _mark(half_year: HalfYear, meeting: AffairId) -> str:
    return f"{half_year.code}/{meeting}"


def _may(person: Person) -> bool:
    return person.standing is Standing.MEMBER and person.role is Role.COORDINATOR


def _build(_unit: Unit, _person: Person, form_state: FormState) -> Form:
    return Form(form_state.form, (Field(WORDS, FieldKind.WORDS, most=LONGEST_POINT),))


QUESTIONS = Questions("reflection", _build, _may, function=NetworkFunction.EVALUATION)
"""The point in other words; the form's subject is the meeting and the half year."""


def subject(meeting_id: AffairId, code: str) -> str:
    """Name what is decided about, as the form keeps it."""
    return f"{meeting_id}/{code}"


def in_other_words(unit: Unit, coordinator: Person, form_state: FormState) -> tuple[AffairId, str]:
    """Put it on the agenda as it was filled in; gives the meeting and the half year.

    Raises as `accept`.
    """
    meeting, _, code = form_state.subject.partition("/")
    accept(unit, coordinator, AffairId(meeting), code, form_state.words(WORDS))
    return AffairId(meeting), code
