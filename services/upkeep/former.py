"""What stays of who left, and of what was done, goes as well when its own time is over.

Once a day: of the days on which somebody came and left only a month stays, then their account and
all else of them goes when nothing they filed is kept any more, and the journal's oldest lines go.
Each with a bound, so that no tick becomes long; what is left has its turn on the next day.
"""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from domain.identifiers import PersonId
from domain.roles import Standing
from services.people import rights
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing

MOST_PEOPLE, MOST_LINES = 100, 2_000
"""How many of each are looked at on a day."""

SLACK = timedelta(days=7)
"""The journal is cut once a week at most, as each cut is a line itself."""

_DAY = "former-day"


def run(unit: Unit) -> list[Exception]:
    """Let go what has been kept long enough. For the clock; gives the faults of ours."""
    faults: list[Exception] = []
    if unit.store.meta.get(_DAY) == unit.today.isoformat():
        return faults
    unit.store.meta.set(_DAY, unit.today.isoformat())
    keeping = unit.municipality.network.keeping
    long_ago = unit.now - timedelta(days=keeping.account_days)
    for person in _left_before(unit, long_ago):
        with unit.apart(faults):
            _let_go(unit, person)
    a_while_ago = unit.now - timedelta(days=keeping.dates_days)
    for person in _left_before(unit, a_while_ago, dated=True):
        with unit.apart(faults):
            _blur(unit, person)
    before = unit.now - timedelta(days=keeping.journal_days)
    begun = unit.store.journal.begun()
    if begun is not None and begun < before - SLACK:
        with unit.apart(faults):
            unit.store.journal.cut(before, unit.now, MOST_LINES)
    return faults


def _left_before(unit: Unit, moment: datetime, *, dated: bool = False) -> list[PersonId]:
    """List who left before a moment (UTC), so many at once, the longest ago first.

    Only those of whom it is known when they came, if they are to be `dated`.
    """
    left = [
        (person.removed_at, person.id)
        for person in unit.store.people.all(Standing.REMOVED)
        if person.removed_at is not None and person.removed_at < moment
        if person.joined_at is not None or not dated
    ]
    return [person for _, person in sorted(left)[:MOST_PEOPLE]]


def _let_go(unit: Unit, person_id: PersonId) -> None:
    """Leave nothing of somebody but their stone, unless what they filed or asked is still here."""
    asks = any(letter.author == person_id for letter in rights.waiting(unit))
    if not asks and not unit.store.concerns.has_filed(person_id):
        erasing.leave_nothing_of(unit, person_id, Why.TERM)


def _blur(unit: Unit, person_id: PersonId) -> None:
    """Keep of the day on which somebody left only the month, and of that they came nothing."""
    person = unit.store.people.by_id(person_id)
    if person is None or person.removed_at is None or person.joined_at is None:
        return
    month = datetime.combine(unit.day_of(person.removed_at).replace(day=1), time(), UTC)
    unit.store.people.save(replace(person, joined_at=None, removed_at=month))
