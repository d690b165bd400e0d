"""Finding and keeping activities, and who is invited to one."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.errors import NotPossibleNow
from domain.functions import NetworkFunction
from domain.identifiers import AffairId, PersonId
from domain.people.audience import Audience
from domain.roles import Role, Standing
from domain.together.activities.activity import ONGOING, Activity, ActivityStage, next_moment
from domain.together.activities.attending import Attending
from services.unit import Unit
from storage.records import Addressee, Person
from storage.tables.journal import JournalAct

STANDING = frozenset(
    {ActivityStage.AGREED, ActivityStage.HELD, ActivityStage.TOLD, ActivityStage.UNTOLD}
)
"""The stages of what takes place, or did."""

_A_MOMENT = timedelta(seconds=1)


def find(unit: Unit, activity_id: AffairId) -> Activity:
    """Find an activity. Raises NotPossibleNow when it is gone, or the network has none."""
    unit.check_has(NetworkFunction.ACTIVITIES)
    activity = unit.store.affairs.find(Activity, activity_id)
    if activity is None:
        raise NotPossibleNow("activity-gone")
    return activity


def save(unit: Unit, activity: Activity) -> None:
    """Keep an activity, new or changed, and when time looks at it."""
    network = unit.municipality.network
    if activity.ended_at is not None:
        next_at = activity.ended_at + timedelta(days=network.habits.keep_days)
    else:
        next_at = next_moment(activity, nudge_at(unit, activity), network.timezone)
    unit.store.affairs.save(activity, next_at)


def journal(unit: Unit, act: JournalAct, person: Person, activity: Activity) -> None:
    """Journal what somebody did with it."""
    unit.store.journal.append(act, unit.now, actor=person.id, detail=activity.id)


def answer_by(unit: Unit) -> datetime:
    """Give until when (UTC) a coordinator answers what is proposed now."""
    days = unit.municipality.network.activities.answer_days
    return unit.municipality.working_time.add_working_days(unit.now, days)


def nudge_at(unit: Unit, activity: Activity) -> datetime:
    """Give when coordinators are reminded: it is told on the morning of the last day."""
    return unit.municipality.working_time.closing_before(activity.answer_by - _A_MOMENT)


def of_proposer(unit: Unit, person: PersonId) -> list[Activity]:
    """List what somebody proposed, the first one first."""
    return [each for each in by_start(unit) if each.by == person]


def by_start(unit: Unit) -> list[Activity]:
    """List all activities, the first one first."""
    return sorted(unit.store.affairs.all(Activity), key=lambda each: (each.start, each.id))


def ongoing(unit: Unit) -> list[Activity]:
    """List those that are not over, the first one first."""
    return [each for each in by_start(unit) if each.stage in ONGOING]


def attending(unit: Unit, activity: Activity, person: PersonId) -> Attending | None:
    """Give what somebody answered; None for who was not invited."""
    addressee = unit.store.addressees.find(activity.id, person)
    return None if addressee is None else Attending.from_state(addressee.state)


def keep(unit: Unit, addressee: Addressee, attends: Attending) -> None:
    """Keep what somebody answered."""
    unit.store.addressees.save(replace(addressee, state=attends.to_state()))


def whom(unit: Unit, activity: Activity, audience: Audience) -> list[Person]:
    """List whom it would invite now: those it is for, and officials; never who proposed it."""
    members = unit.store.people.all(standing=Standing.MEMBER)
    asked = {each.id for each in audience.among(members, unit.today)}
    return [
        each
        for each in members
        if each.id != activity.by and (each.id in asked or each.role is Role.OFFICIAL)
    ]


def invited(unit: Unit, activity: Activity) -> list[Person]:
    """List who is invited and in the network still, by name."""
    people = (unit.store.people.by_id(each.person) for each in _addressees(unit, activity))
    found = [each for each in people if each and each.standing is Standing.MEMBER]
    return sorted(found, key=lambda each: ((each.name or "").casefold(), each.id))


def coming(unit: Unit, activity: Activity) -> list[Person]:
    """List who of them comes."""
    said = {each.person: Attending.from_state(each.state) for each in _addressees(unit, activity)}
    return [each for each in invited(unit, activity) if said[each.id].comes]


def sees(unit: Unit, reader: Person, activity: Activity) -> bool:
    """Tell whether somebody may see an activity: who proposed it, coordinators, who is invited."""
    if reader.standing is not Standing.MEMBER:
        return False
    mine = reader.id == activity.by or reader.role is Role.COORDINATOR
    return mine or unit.store.addressees.find(activity.id, reader.id) is not None


def runs(reader: Person, activity: Activity) -> bool:
    """Tell whether somebody may change it or call it off once there was a yes."""
    return reader.id == activity.by or reader.role is Role.COORDINATOR


def stands(activity: Activity) -> bool:
    """Tell whether it takes place, or did."""
    return activity.stage in STANDING


def _addressees(unit: Unit, activity: Activity) -> list[Addressee]:
    return unit.store.addressees.of(activity.id)
