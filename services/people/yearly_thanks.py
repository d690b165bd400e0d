"""Thanking: once a year every volunteer gets a word of thanks, with numbers of their own.

Guide, "Geef het netwerk (publieke) erkenning en waardering". Concerns are not counted: what was
erased is erased, and nobody should file to reach a number.
"""

from dataclasses import replace

from domain.identifiers import PersonId
from domain.notices import Notice, NoticeKind
from domain.people.notices import YearDetail
from domain.people.pausing import BACK_AT
from domain.roles import Standing
from services.people import participation
from services.unit import Unit

_DECEMBER, _SEVENTH = 12, 7
"""The day of volunteers, all over the country."""

_THANKED = "years-thanked"


def run(unit: Unit) -> None:
    """Thank everybody on the seventh of December, or on a later day of that month; for the clock.

    The years are kept in which it was done, so that a clock that jumps thanks nobody twice.
    """
    local = unit.now.astimezone(unit.municipality.network.timezone)
    if local.month != _DECEMBER or local.day < _SEVENTH or local.time() < BACK_AT:
        return
    if unit.quiet_until():
        return
    thanked, year = (unit.store.meta.get(_THANKED) or "").split(), str(local.year)
    if year in thanked:
        return
    unit.store.meta.set(_THANKED, " ".join([*thanked, year]))
    for person in unit.store.people.all(Standing.MEMBER):
        if participation.may(person):
            unit.tell(
                Notice(
                    NoticeKind.THANKS,
                    person=person.id,
                    detail=YearDetail(int(year)),
                )
            )


def thanked(unit: Unit, person_id: PersonId) -> None:
    """Forget the numbers of who has had them; what they do from now on is for the next year."""
    person = unit.store.people.by_id(person_id)
    if person is not None and person.standing is Standing.MEMBER:
        unit.store.people.save(replace(person, membership=replace(person.membership, numbers={})))
