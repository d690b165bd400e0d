"""Thanking: once a year every volunteer gets a word of thanks, with numbers of their own.

Guide, "Geef het netwerk (publieke) erkenning en waardering". Concerns are not counted: what was
erased is erased, and nobody should file to reach a number.
"""

from dataclasses import replace

from domain.identifiers import PersonId
from domain.notices import Notice, NoticeKind
from domain.people.mayors_words import THANKS_DAY, THANKS_MONTH
from domain.people.notices import YearDetail
from domain.people.pausing import BACK_AT
from domain.roles import Standing
from services.people import participation
from services.people.mayor import mayors_words
from services.unit import Unit

VOICE, UNHEARD = "voice", "unheard"
"""In the detail of a notice: of these thanks the mayor's voice, the words are there already; and
what is said in its place to who cannot get it."""


def run(unit: Unit) -> None:
    """Thank everybody on the seventh of December, or on a later day of that month; for the clock.

    The years are kept in which it was done, so that a clock that jumps thanks nobody twice.
    """
    local = unit.now.astimezone(unit.municipality.network.timezone)
    if local.month != THANKS_MONTH or local.day < THANKS_DAY or local.time() < BACK_AT:
        return
    if unit.quiet_until():
        return
    if str(local.year) in mayors_words.thanked(unit):
        return
    mayors_words.go_along(unit, local.year)
    for person in unit.store.people.all(Standing.MEMBER):
        if participation.may(person):
            unit.tell(
                Notice(
                    NoticeKind.THANKS,
                    person=person.id,
                    detail=YearDetail(local.year),
                )
            )


def hear_mayor(unit: Unit, person_id: PersonId, year: int) -> None:
    """Let who has their thanks hear the mayor, when there is something to hear."""
    found = mayors_words.of_year(unit, year)
    if found is not None and found.voice:
        detail = YearDetail(year, VOICE)
        unit.tell(Notice(NoticeKind.THANKS, person=person_id, detail=detail))


def thanked(unit: Unit, person_id: PersonId) -> None:
    """Forget the numbers of who has had them; what they do from now on is for the next year."""
    person = unit.store.people.by_id(person_id)
    if person is not None and person.standing is Standing.MEMBER:
        unit.store.people.save(replace(person, membership=replace(person.membership, numbers={})))
