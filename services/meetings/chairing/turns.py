"""Turns: who wants to chair is asked once, and before each meeting of a series whose turn it is."""

from dataclasses import replace

from domain.errors import AnswerRefused, NotAllowed, NotPossibleNow, StaleButton
from domain.identifiers import AffairId, MessageId, PersonId
from domain.meetings.chair_turn import LAST_TURN, ChairTurn, next_in_turn
from domain.meetings.chairing import ChairAnswer
from domain.meetings.meeting import Meeting
from domain.meetings.series import Series
from domain.notices import AffairDetail, Notice, NoticeKind, Priority
from domain.roles import CALLS_MEETINGS, Role, Standing
from services.meetings import meeting_rows
from services.meetings.chairing import asking, request_rows, turn_rows
from services.meetings.series import series_rows
from services.meetings.words.meeting import name_of
from services.unit import Unit
from storage.records import Addressee, Person

CHOICES = frozenset({ChairAnswer.AGREED, ChairAnswer.RATHER})
"""What somebody can answer whether they want to be in the turn: yes, or rather not."""


def may(person: Person, series: Series) -> bool:
    """Tell whether somebody lets members take turns: who calls meetings, and leads the series."""
    return person.role in CALLS_MEETINGS and series_rows.leads(person, series)


def check(unit: Unit, person: Person, series_id: AffairId) -> Series:
    """Find a series that goes on, for who lets members take turns. Raises NotAllowed."""
    series = series_rows.find(unit, series_id)
    if not may(person, series):
        raise NotAllowed
    return series


def offered(series: Series) -> bool:
    """Tell whether members can chair a series in turn: it has no chair of its own."""
    return series.ended_at is None and series.template.chair is None


def not_asked_yet(unit: Unit, series: Series, turn: ChairTurn | None) -> list[Person]:
    """List the key figures a series is for who were not asked whether they want to be in it."""
    known = set()
    if turn is not None:
        known = {each.person for each in unit.store.addressees.of(turn.id)}
    audience = series.template.audience
    members = unit.store.people.all(Standing.MEMBER, Role.KEY_FIGURE)
    there = [each for each in members if meeting_rows.takes_part(unit, each)]
    return [each for each in there if audience.includes(each) and each.id not in known]


def begin(unit: Unit, leader: Person, series_id: AffairId) -> ChairTurn:
    """Ask whom the series is for whether they want to chair in turn, each once.

    Once more, only who was not asked yet. Raises as `check`, and NotPossibleNow when the series has
    a chair of its own, or nobody is left to ask.
    """
    series = check(unit, leader, series_id)
    if not offered(series):
        raise NotPossibleNow("chair-turn-has-chair")
    turn = turn_rows.of(unit, series)
    people = not_asked_yet(unit, series, turn)
    if not people:
        raise NotPossibleNow("chair-turn-nobody")
    if turn is None:
        turn = ChairTurn(_new_id(unit), series.id, leader.id, unit.now)
        series_rows.save(unit, replace(series, chair_turn=turn.id))
    turn_rows.save(unit, turn, unit.now)
    for each in people:
        unit.store.addressees.save(turn_rows.asked(turn.id, each.id))
        detail = AffairDetail(turn.id)
        unit.tell(Notice(NoticeKind.CHAIR_TURN, person=each.id, detail=detail))
    return turn


def stop(unit: Unit, leader: Person, series_id: AffairId) -> None:
    """Let the turn be over; who is asked now may still answer. Raises as `check`."""
    turn = turn_rows.of(unit, check(unit, leader, series_id))
    if turn is None:
        raise NotPossibleNow("chair-turn-over")
    end(unit, turn)


def end(unit: Unit, turn: ChairTurn) -> None:
    """Let a turn be over, and the messages that asked say so."""
    turn_rows.save(unit, replace(turn, ended_at=unit.now), None)
    for row in unit.store.addressees.of(turn.id):
        _refresh(unit, row)


def answer(
    unit: Unit, person: Person, turn_id: AffairId, given: ChairAnswer, message: MessageId
) -> None:
    """Keep whether somebody wants to be in the turn; they can say so anew as long as it goes on.

    Raises NotPossibleNow when it is over or not for them.
    """
    if given not in CHOICES:
        raise StaleButton
    turn = turn_rows.find(unit, turn_id)
    row = unit.store.addressees.find(turn.id, person.id)
    if row is None:
        raise NotPossibleNow("chair-turn-over")
    row = turn_rows.keep_answer(unit, replace(row, message=message, delivery="delivered"), given)
    turn_rows.save(unit, turn, unit.now)
    _refresh(unit, row, Priority.ANSWER)


def step_out(unit: Unit, person: PersonId, meeting: Meeting) -> None:
    """Let somebody out of the turn who would rather not, when it was theirs."""
    turn = turn_rows.of_meeting(unit, meeting)
    row = unit.store.addressees.find(turn.id, person) if turn is not None else None
    if row is not None:
        _refresh(unit, turn_rows.keep_answer(unit, row, ChairAnswer.RATHER))


def run(unit: Unit) -> list[Exception]:
    """Ask whose turn it is; for the sweep. Gives the faults of ours. Raises StorageTrouble."""
    faults: list[Exception] = []
    for turn in unit.store.affairs.due(ChairTurn, unit.now):
        if turn.ended_at is None:
            with unit.apart(faults):
                _go_on(unit, turn)
    return faults


def _go_on(unit: Unit, turn: ChairTurn) -> None:
    series = unit.store.affairs.find(Series, turn.series)
    if series is None or series.ended_at is not None or not offered(series):
        end(unit, turn)
        return
    all_of_it = series_rows.meetings(unit, series.id)
    ahead = [each for each in all_of_it if asking.is_open(unit, each)]
    turn = turn.only({each.id for each in ahead})
    by_start = sorted(ahead, key=lambda each: (each.start or unit.now, each.id))
    for meeting in by_start:
        if _is_due(unit, turn, meeting):
            turn = _ask_next(unit, turn, meeting, _just(unit, all_of_it, meeting))
    waiting = [each for each in by_start if _needs(unit, turn, each)]
    moments = [turn.look_at(each.start) for each in waiting if each.start is not None]
    turn_rows.save(unit, turn, min(moments, default=series.last))


def _needs(unit: Unit, turn: ChairTurn, meeting: Meeting) -> bool:
    """Tell whether a meeting has no chair, and nobody is asked about it now."""
    nobody = name_of(unit, meeting.chair) is None
    free = request_rows.open_for(unit, meeting) is None
    return nobody and free and meeting.id not in turn.settled


def _is_due(unit: Unit, turn: ChairTurn, meeting: Meeting) -> bool:
    soon = meeting.start is not None and turn.look_at(meeting.start) <= unit.now
    return soon and _needs(unit, turn, meeting)


def _ask_next(unit: Unit, turn: ChairTurn, meeting: Meeting, just: PersonId | None) -> ChairTurn:
    """Ask whose turn it is for a meeting; when nobody is left, who chooses the chair hears it."""
    start = meeting.start or unit.now
    can = {each.id for each in asking.candidates(unit, meeting)}
    willing = [each.id for each in turn_rows.willing(unit, turn) if each.id in can]
    request = request_rows.of(unit, meeting)
    passed = {*turn.asked.get(meeting.id, ()), *([request.person] if request is not None else [])}
    found = next_in_turn(willing, turn.last, passed, just)
    if found is not None and unit.now < start - LAST_TURN:
        try:
            meeting_rows.save(unit, asking.asked(unit, meeting, found, None, turn=True))
        except AnswerRefused:
            found = None
        else:
            return turn.asking(meeting.id, found, start)
    asking.nobody_left(unit, meeting)
    return turn.passed(meeting.id)


def _just(unit: Unit, all_of_it: list[Meeting], meeting: Meeting) -> PersonId | None:
    """Give who chaired the meeting of the series before this one, or is asked to."""
    before = [
        each
        for each in all_of_it
        if each.start is not None and meeting.start is not None and each.start < meeting.start
    ]
    last = max(before, key=lambda each: (each.start or unit.now, each.id), default=None)
    if last is None:
        return None
    request = request_rows.open_for(unit, last)
    return last.chair or (request.person if request is not None else None)


def _refresh(unit: Unit, row: Addressee, priority: Priority | None = None) -> None:
    """Let the message that asked somebody say how it stands now; of who was not reached none."""
    if row.message is None:
        return
    detail = AffairDetail(row.affair)
    kind = NoticeKind.CHAIR_TURN
    unit.tell(Notice(kind, priority, person=row.person, message=row.message, detail=detail))


def _new_id(unit: Unit) -> AffairId:
    return AffairId(unit.chance.bytes(8).hex())
