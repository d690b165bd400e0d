"""Staying as a former member: chosen while leaving, and nothing else of somebody stays.

All else goes as with anybody who leaves, and then this is kept: account, language, first name, and
since when. Whoever was taken out by a coordinator cannot choose it.
"""

from dataclasses import replace

from domain.identifiers import InviteId
from domain.notices import Notice, NoticeKind, PageDetail, Priority
from domain.people.alumnus import Alumnus
from domain.people.membership import Membership
from domain.roles import Role, Standing
from services.people.parting import rows
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct

OWN, ASK, SURE = "own", "ask", "sure"
"""Pages of a former member: what they are, whether they still want it, and stopping."""


def may(unit: Unit, person: Person) -> bool:
    """Tell whether somebody who leaves is asked it: not who is to go by a coordinator's wish."""
    return person.role is Role.KEY_FIGURE and rows.of_person(unit, person.id) is None


def stay(unit: Unit, member: Person) -> None:
    """Keep what a buddy needs of somebody who was just taken out, as `member` was before.

    Their way in is no invitation any more but one of its own each time, so that the stones of what
    ended before mean that and not this.
    """
    out = unit.store.people.by_id(member.id)
    if out is None:
        return
    alumnus = Alumnus.of(member.name or "", unit.today)
    way_in = InviteId(unit.chance.bytes(8).hex())
    kept = replace(out, standing=Standing.ALUMNUS, invite=way_in, joined_at=None, removed_at=None)
    unit.store.people.save(replace(kept, membership=Membership(alumnus=alumnus)))
    unit.store.journal.append(JournalAct.ALUMNUS_STAYS, unit.now, actor=member.id)


def show(unit: Unit, person: Person, page: str = OWN, priority: Priority | None = None) -> None:
    """Tell a former member what they are, or ask whether they still want it."""
    unit.tell(Notice(NoticeKind.ALUMNUS, priority, person=person.id, detail=PageDetail(page)))
