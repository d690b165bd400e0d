"""Flaws of the officials' group itself: its settings, and the rights the bot lacks there.

Whatever tells of one closes reading at once. Only a whole look, the roll call, opens it again:
while others could come in, somebody may have.
"""

from domain.group.flaws import Flaw
from domain.notices import Priority
from services import group_trust
from services.group import concealing
from services.unit import Unit
from storage.tables.journal import JournalAct


def found(unit: Unit, wrong: frozenset[Flaw], priority: Priority = Priority.ANSWER) -> bool:
    """Note what something that happened says is wrong; tells whether any of it is news.

    What is news takes everything out of the group that people wrote, and is told.
    """
    if unit.store.group.current() is None:
        return False
    news = _without_accepted(unit, wrong) - group_trust.flaws(unit)
    if not news:
        return False
    group_trust.keep_flaws(unit, group_trust.flaws(unit) | news)
    _journal(unit, JournalAct.GROUP_FLAWED, news)
    concealing.conceal(unit)
    concealing.tell_coordinators(unit, priority)
    concealing.tell_officials(unit, priority)
    return True


def settle(unit: Unit, wrong: frozenset[Flaw]) -> frozenset[Flaw]:
    """Keep what a whole look found wrong with the group, and nothing else; gives what is news."""
    before, now = group_trust.flaws(unit), _without_accepted(unit, wrong)
    group_trust.keep_flaws(unit, now)
    if now - before:
        _journal(unit, JournalAct.GROUP_FLAWED, now - before)
    if before and not now:
        _journal(unit, JournalAct.GROUP_SOUND, before)
    return now - before


def _without_accepted(unit: Unit, wrong: frozenset[Flaw]) -> frozenset[Flaw]:
    return wrong - {Flaw.HISTORY} if group_trust.history_accepted(unit) else wrong


def _journal(unit: Unit, act: JournalAct, which: frozenset[Flaw]) -> None:
    unit.store.journal.append(act, unit.now, detail=" ".join(sorted(which)))
