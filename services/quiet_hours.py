"""When a notice may reach somebody: volunteers sleep at night, and reminders keep office hours."""

from datetime import datetime

from domain.notices import Notice, NoticeKind, Priority
from domain.quiet import quiet_until
from domain.roles import Role
from services.unit import Unit

_SILENT = frozenset({NoticeKind.REMOVE, NoticeKind.COMMANDS, NoticeKind.FETCH})
"""Kinds that make no sound on anybody's phone."""

_OFFICE = frozenset({NoticeKind.NUDGE, NoticeKind.MORNING, NoticeKind.FINDINGS, NoticeKind.GUEST})
"""Kinds that are due in office hours: what was found by night, and what could not be told then.

A coordinator who reminds somebody by hand does so when they think fit.
"""


def wait_until(unit: Unit, notice: Notice) -> datetime | None:
    """Tell until when (UTC) a notice must wait; None when it may go now.

    For the courier, just before it renders. Answers to somebody's own act never wait.
    """
    if notice.priority <= Priority.ANSWER:
        return None
    if notice.kind in _OFFICE and "act" not in notice.detail:
        opens = unit.house.working_time.opens_at(unit.now)
        return opens if opens > unit.now else None
    if notice.person is None or notice.kind in _SILENT:
        return None
    person = unit.store.people.by_id(notice.person)
    if person is None or person.role is not Role.KEY_FIGURE:
        return None
    return quiet_until(unit.now, unit.house.network.timezone)
