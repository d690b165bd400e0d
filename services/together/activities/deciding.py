"""Deciding: a coordinator says yes and invites people, says no with words, or asks something."""

from dataclasses import replace
from datetime import timedelta

from domain.errors import AnswerRefused, NotAllowed, NotPossibleNow
from domain.identifiers import AffairId
from domain.people.audience import Audience
from domain.roles import Role, Standing
from domain.together.activities.activity import ANSWER_BACK_DAYS, Activity, ActivityStage
from domain.together.activities.attending import Attending
from services import identifying_words
from services.together.activities import activity_rows, telling
from services.unit import Unit
from storage.records import Addressee, Person
from storage.tables.journal import JournalAct


def may(person: Person) -> bool:
    """Tell whether somebody answers proposals."""
    return person.standing is Standing.MEMBER and person.role is Role.COORDINATOR


def waiting(unit: Unit, coordinator: Person, activity_id: AffairId) -> Activity:
    """Find a proposal that can be answered. Raises NotAllowed and NotPossibleNow.

    Of two coordinators the second one hears that it was answered.
    """
    if not may(coordinator):
        raise NotAllowed
    activity = activity_rows.find(unit, activity_id)
    activity.check_waits()
    if unit.now >= activity.start:
        raise NotPossibleNow("activity-over")
    return activity


def agree(
    unit: Unit, coordinator: Person, activity_id: AffairId, audience: Audience, words: str
) -> Activity:
    """Say yes, and invite whom it is for, and the officials. Raises like `waiting`.

    AnswerRefused when that is nobody.
    """
    before = waiting(unit, coordinator, activity_id)
    identifying_words.refuse_citizen_number(words)
    people = activity_rows.whom(unit, before, audience)
    if not people:
        raise AnswerRefused("activity-to-nobody")
    activity = replace(before, stage=ActivityStage.AGREED, audience=audience, words=words)
    activity_rows.save(unit, activity)
    unit.store.addressees.save_all(
        Addressee(activity.id, each.id, Attending().to_state()) for each in people
    )
    activity_rows.journal(unit, JournalAct.ACTIVITY_AGREED, coordinator, activity)
    telling.proposer(unit, activity, "agreed")
    telling.invited(unit, activity, "invited")
    return activity


def decline(unit: Unit, coordinator: Person, activity_id: AffairId, words: str) -> None:
    """Say no, and why. Raises like `waiting`."""
    activity = waiting(unit, coordinator, activity_id)
    identifying_words.refuse_citizen_number(words)
    activity = replace(activity.ended(ActivityStage.DECLINED, unit.now), words=words)
    activity_rows.save(unit, activity)
    activity_rows.journal(unit, JournalAct.ACTIVITY_DECLINED, coordinator, activity)
    telling.proposer(unit, activity, "declined")


def ask(unit: Unit, coordinator: Person, activity_id: AffairId, words: str) -> None:
    """Ask who proposed it something. Raises like `waiting`."""
    activity = waiting(unit, coordinator, activity_id)
    identifying_words.refuse_citizen_number(words)
    activity = activity.asked(words, unit.now + timedelta(days=ANSWER_BACK_DAYS))
    activity_rows.save(unit, activity)
    activity_rows.journal(unit, JournalAct.ACTIVITY_ASKED, coordinator, activity)
    telling.proposer(unit, activity, "asked")
