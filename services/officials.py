"""Where officials are told what is for them together: in their group, at the desk, or both.

A town has a group, a desk, or both (ADR 17). Who can read it in the group reads it there. Everybody
else reads it at the desk, where nothing of it passes Telegram, also not to who has Telegram.
"""

from dataclasses import replace

from domain.notice_rules import ForOfficials
from domain.notice_table import rules_of
from domain.notices import Notice
from domain.roles import Role, Standing
from services import desk_address
from services.unit import Unit
from storage.records import Person


def tell(unit: Unit, notice: Notice) -> None:
    """Say this in the officials' group, and at the desk to who cannot read it there.

    For a notice without a `person`, of a kind that can be said in either.
    """
    unit.tell(notice)
    tell_at_desk(unit, notice)


def tell_at_desk(unit: Unit, notice: Notice) -> None:
    """Say this at the desk alone: to each official who cannot read in the group."""
    for person in unit.store.people.roster():
        if read_at_desk(unit, person):
            key = f"{notice.coalesce}:{person.id}" if notice.coalesce else None
            unit.tell(replace(notice, person=person.id, coalesce=key))


def read_at_desk(unit: Unit, person: Person) -> bool:
    """Tell whether an official is told at the desk what the others read in the group.

    That is who has no Telegram; and while no group is there, or the bot is shut out of it, all of
    them, if this installation has a desk.
    """
    if person.role is not Role.OFFICIAL or person.standing is not Standing.MEMBER:
        return False
    return not person.has_telegram or (not has_group(unit) and works_at_desk(unit))


def is_to_nobody(unit: Unit, notice: Notice) -> bool:
    """Tell whether this would be said in the officials' group, while none is bound.

    It need not wait for one: a group that is bound later is shown what is open then, anew.
    """
    if notice.person is not None or rules_of(notice).officials is ForOfficials.NO:
        return False
    return unit.store.group.current() is None


def has_group(unit: Unit) -> bool:
    """Tell whether there is a group in which officials can be told something now."""
    group = unit.store.group.current()
    return group is not None and group.state != "halted"


def where(unit: Unit) -> str:
    """Say where officials read what is told to them, for texts: "group", "desk" or "both".

    That is the group also where there is neither yet.
    """
    if not works_at_desk(unit):
        return "group"
    return "desk" if unit.store.group.current() is None else "both"


def where_of(unit: Unit, reader: Person) -> str:
    """Say to somebody where officials read, for texts: to an official, where they do themselves."""
    if reader.role is Role.OFFICIAL:
        return "desk" if read_at_desk(unit, reader) else "group"
    return where(unit)


def works_at_desk(unit: Unit) -> bool:
    """Tell whether this installation has a desk."""
    return bool(desk_address.given(unit))
