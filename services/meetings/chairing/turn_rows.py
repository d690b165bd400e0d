"""How the turn of a series is found and kept, and who is in it."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.errors import NotPossibleNow
from domain.identifiers import AffairId, PersonId
from domain.meetings.chair_turn import ChairTurn
from domain.meetings.chairing import ChairAnswer
from domain.meetings.meeting import Meeting
from domain.meetings.series import Series
from domain.roles import Role
from services.meetings import meeting_rows
from services.unit import Unit
from storage.records import Addressee, Person

_ANSWER = "answer"


def find(unit: Unit, turn_id: AffairId) -> ChairTurn:
    """Find a turn that goes on. Raises NotPossibleNow when it is gone or over."""
    turn = unit.store.affairs.find(ChairTurn, turn_id)
    if turn is None or turn.ended_at is not None:
        raise NotPossibleNow("chair-turn-over")
    return turn


def of(unit: Unit, series: Series) -> ChairTurn | None:
    """Give the turn of a series, as long as it goes on."""
    if series.chair_turn is None:
        return None
    turn = unit.store.affairs.find(ChairTurn, series.chair_turn)
    return turn if turn is not None and turn.ended_at is None else None


def of_meeting(unit: Unit, meeting: Meeting) -> ChairTurn | None:
    """Give the turn of the series that a meeting is one of."""
    if meeting.series is None:
        return None
    series = unit.store.affairs.find(Series, meeting.series)
    return of(unit, series) if series is not None else None


def save(unit: Unit, turn: ChairTurn, next_at: datetime | None) -> ChairTurn:
    """Keep a turn; time looks at it at `next_at`, and when it is erased."""
    keep = timedelta(days=unit.municipality.network.habits.keep_days)
    ended = turn.ended_at
    unit.store.affairs.save(turn, next_at if ended is None else ended + keep)
    return turn


def wake(unit: Unit, meeting: Meeting) -> bool:
    """Let the turn look again at who is to chair a meeting; tells whether there is one to look.

    Of a meeting of which nobody is asked by turn any more it is not.
    """
    turn = of_meeting(unit, meeting)
    if turn is None:
        return False
    save(unit, turn, unit.now)
    return meeting.id not in turn.settled


def willing(unit: Unit, turn: ChairTurn) -> list[Person]:
    """List who wants to be in the turn, and can be asked: key figures who take part."""
    rows = unit.store.addressees.of(turn.id)
    people = [
        unit.store.people.by_id(each.person) for each in rows if said(each) is ChairAnswer.AGREED
    ]
    return [
        each
        for each in people
        if each is not None and each.role is Role.KEY_FIGURE and meeting_rows.takes_part(unit, each)
    ]


def said(row: Addressee) -> ChairAnswer:
    """Tell what somebody answered, whether they want to be in the turn."""
    return ChairAnswer(row.state[_ANSWER])


def asked(turn: AffairId, person: PersonId) -> Addressee:
    """Give the row of somebody who is asked whether they want to be in the turn."""
    return Addressee(turn, person, {_ANSWER: ChairAnswer.SILENT})


def keep_answer(unit: Unit, row: Addressee, given: ChairAnswer) -> Addressee:
    """Keep whether somebody wants to be in the turn; gives their row."""
    row = replace(row, state={_ANSWER: given})
    unit.store.addressees.save(row)
    return row
