"""Proposing an activity, saying more when it is asked, and taking the proposal back.

Only key figures propose. The coordinators get it, and have a term to answer in.
"""

from datetime import datetime
from typing import Any

from domain.errors import AnswerRefused, NotAllowed, NotPossibleNow
from domain.functions import NetworkFunction
from domain.identifiers import AffairId
from domain.roles import Role, Standing
from domain.together.activities.activity import WAITING, Activity, ActivityStage
from services import identifying_words
from services.together.activities import activity_rows, telling
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct

MOST_WAITING = 3
"""Proposals of one member that wait for an answer at once."""


def may(person: Person) -> bool:
    """Tell whether somebody proposes activities."""
    return person.standing is Standing.MEMBER and person.role is Role.KEY_FIGURE


def check(unit: Unit, person: Person) -> None:
    """Refuse who may propose nothing, or nothing now. Raises NotAllowed and NotPossibleNow."""
    unit.check_has(NetworkFunction.ACTIVITIES)
    if not may(person):
        raise NotAllowed
    if person.membership.paused(unit.today):
        raise NotPossibleNow("meeting-while-paused")
    waiting = [each for each in activity_rows.of_proposer(unit, person.id) if each.stage in WAITING]
    if len(waiting) >= MOST_WAITING:
        raise NotPossibleNow("activity-too-many", most=MOST_WAITING)


def check_day(unit: Unit, start: datetime) -> None:
    """Refuse a day on which the town hall's people are free. Raises AnswerRefused."""
    if unit.day_of(start) in unit.municipality.working_time.closing_days:
        raise AnswerRefused("activity-closing-day")
    if start <= unit.now:
        raise AnswerRefused("activity-past")


def check_start(unit: Unit, start: datetime) -> None:
    """Refuse a moment before a coordinator has to have answered, too. Raises AnswerRefused."""
    check_day(unit, start)
    if start <= activity_rows.answer_by(unit):
        days = unit.municipality.network.activities.answer_days
        raise AnswerRefused("activity-too-soon", days=days)


def propose(unit: Unit, person: Person, start: datetime, **what: Any) -> Activity:
    """Put a proposal before the coordinators. Raises as `check` and `check_start`.

    `what` are its words, as an `Activity` takes them.
    """
    check(unit, person)
    check_start(unit, start)
    for words in what.values():
        identifying_words.refuse_citizen_number(words)
    activity = Activity(
        id=AffairId(unit.chance.bytes(8).hex()),
        by=person.id,
        start=start,
        proposed_at=unit.now,
        answer_by=activity_rows.answer_by(unit),
        **what,
    )
    activity_rows.save(unit, activity)
    activity_rows.journal(unit, JournalAct.ACTIVITY_PROPOSED, person, activity)
    telling.coordinators(unit, activity, "proposed")
    return activity


def own(unit: Unit, person: Person, activity_id: AffairId) -> Activity:
    """Find an activity that this person proposed. Raises NotAllowed and NotPossibleNow."""
    activity = activity_rows.find(unit, activity_id)
    if activity.by != person.id:
        raise NotAllowed
    return activity


def asked(unit: Unit, person: Person, activity_id: AffairId) -> Activity:
    """Find one about which this person was asked something. Raises like `own`."""
    activity = own(unit, person, activity_id)
    if activity.stage is not ActivityStage.ASKED:
        raise NotPossibleNow("activity-no-question")
    return activity


def answer(unit: Unit, person: Person, activity_id: AffairId, words: str) -> Activity:
    """Answer a question: it is the coordinators' turn again, with a new term. Raises like `own`."""
    activity = asked(unit, person, activity_id)
    identifying_words.refuse_citizen_number(words)
    activity = activity.answered(words, activity_rows.answer_by(unit))
    activity_rows.save(unit, activity)
    telling.coordinators(unit, activity, "answered")
    return activity


def withdraw(unit: Unit, person: Person, activity_id: AffairId) -> None:
    """Take a proposal back before there was a yes. Raises like `own`."""
    activity = own(unit, person, activity_id)
    activity.check_waits()
    activity_rows.save(unit, activity.ended(ActivityStage.WITHDRAWN, unit.now))
    activity_rows.journal(unit, JournalAct.ACTIVITY_ENDED, person, activity)
    telling.coordinators(unit, activity, "withdrawn")
