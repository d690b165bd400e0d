"""Telling who reads along, or where, that this changed: no change of the fixed faces is silent."""

from domain.group.notices import RosterChange, RosterHow, RosterNewsDetail
from domain.group.second_person import READS_ALONG
from domain.identifiers import PersonId
from domain.notices import Notice, NoticeKind
from domain.roles import Role
from services.group import second_person
from services.unit import Unit
from storage.records import Person

_CAME = {
    Role.OFFICIAL: RosterChange.OFFICIAL_IN,
    Role.COORDINATOR: RosterChange.COORDINATOR_IN,
}
_WENT = {
    Role.OFFICIAL: RosterChange.OFFICIAL_OUT,
    Role.COORDINATOR: RosterChange.COORDINATOR_OUT,
}


def came(
    unit: Unit,
    person: Person,
    how: RosterHow,
    by: PersonId | None = None,
    second: PersonId | None = None,
) -> None:
    """Tell of somebody who was let in; of who does not read along nothing is told."""
    if person.role in READS_ALONG:
        tell(unit, RosterNewsDetail(_CAME[person.role], how, person.id, by, second))


def went(unit: Unit, person: Person, by: PersonId) -> None:
    """Tell of somebody who was taken out, or went. Call after they were."""
    if person.role is Role.OFFICIAL:
        second_person.remember(unit)
    if person.role in READS_ALONG:
        how = RosterHow.SELF if by == person.id else RosterHow.PLAIN
        tell(unit, RosterNewsDetail(_WENT[person.role], how, by=None if by == person.id else by))


def guest_accepted(unit: Unit, how: RosterHow, by: PersonId, second: Person | None) -> None:
    """Tell that somebody reads along who is not on the list, as a coordinator proposed."""
    agreed = second.id if second is not None else None
    tell(unit, RosterNewsDetail(RosterChange.GUEST, how, by=by, second=agreed))


def tell(unit: Unit, news: RosterNewsDetail) -> None:
    """Tell the officials and coordinators, each in private, and the group.

    Who came, and the coordinator who did it, hear it otherwise.
    """
    officials, coordinators = unit.store.people.roster(), unit.store.people.coordinators()
    for person in [*officials, *coordinators]:
        if person.id not in {news.on, news.by}:
            unit.tell(Notice(NoticeKind.ROSTER_NEWS, person=person.id, detail=news))
    tell_group(unit, news)


def tell_group(unit: Unit, news: RosterNewsDetail) -> None:
    """Say it in the group alone; without one there is nobody to say it to."""
    if unit.store.group.current() is not None:
        unit.tell(Notice(NoticeKind.ROSTER_NEWS_IN_GROUP, detail=news))
