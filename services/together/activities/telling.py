"""Telling of an activity: to who proposed it, to the coordinators, and to all who are invited."""

from domain.identifiers import PersonId
from domain.notices import Notice, NoticeKind
from domain.together.activities.activity import Activity
from domain.together.activities.notices import ActivityDetail
from services.unit import Unit


def proposer(unit: Unit, activity: Activity, news: str) -> None:
    """Tell who proposed it."""
    _tell(unit, NoticeKind.ACTIVITY_NEWS, activity.by, activity, news)


def coordinators(
    unit: Unit,
    activity: Activity,
    news: str,
    *,
    kind: NoticeKind = NoticeKind.ACTIVITY_NEWS,
    but: frozenset[PersonId] = frozenset(),
) -> None:
    """Tell every coordinator, but these."""
    for each in unit.store.people.coordinators():
        if each.id not in but:
            _tell(unit, kind, each.id, activity, news)


def invited(
    unit: Unit, activity: Activity, news: str, but: frozenset[PersonId] = frozenset()
) -> frozenset[PersonId]:
    """Tell everybody who is invited, but these; gives who they are."""
    told = {each.person for each in unit.store.addressees.of(activity.id)} - but
    for person in sorted(told):
        _tell(unit, NoticeKind.ACTIVITY, person, activity, news)
    return frozenset(told)


def everybody(unit: Unit, activity: Activity, news: str, by: PersonId) -> None:
    """Tell who is invited, the other coordinators and who proposed it what one of them did."""
    told = invited(unit, activity, news, frozenset({by})) | {by}
    coordinators(unit, activity, news, but=told | {activity.by})
    if activity.by != by:
        proposer(unit, activity, news)


def _tell(unit: Unit, kind: NoticeKind, person: PersonId, activity: Activity, news: str) -> None:
    unit.tell(Notice(kind, person=person, detail=ActivityDetail(activity.id, news)))
