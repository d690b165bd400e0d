"""The roll call: once a night the group, the bot's rights and the roster are compared.

What Telegram answers is kept until the next time, one answer after the other, so that a restart
goes on where it was. When all is well nobody hears of it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from domain.errors import StaleButton
from domain.group.flaws import Flaw
from domain.group.notices import RollCallDetail, RosterHow
from domain.group.second_person import Proposed, Second
from domain.identifiers import AccountId, PersonId
from domain.notices import Notice, NoticeKind, Priority
from services import group_trust
from services.concerns import group_presence
from services.group import (
    binding,
    concealing,
    flaws,
    guest_proposals,
    guests,
    roster_news,
    second_person,
)
from services.reply import reply
from services.unit import Unit
from storage.records import Guest, OfficialsGroup, Person
from storage.tables.journal import JournalAct

AT = time(3)
"""When the night is quietest, in local time."""

NIGHTLY, ONCE_MORE = "nightly", "once-more"
_FACTS, _DAY, _LOOKED = "nightly-facts", "nightly-day", "nightly-looked"
_KEY, _VOID = group_trust.LOOK, "void"
_EVERY = timedelta(minutes=5)
_THE_BOT_ITSELF = 1


@dataclass(frozen=True, slots=True)
class RollCallFindings:
    """What differs. `surplus` counts the people and bots that nobody knows or has accepted."""

    absent: tuple[Person, ...]
    flaws: tuple[Flaw, ...]
    surplus: int

    @property
    def all_well(self) -> bool:
        """Whether there is nothing to tell."""
        return not (self.absent or self.flaws or self.surplus)


def nightly(unit: Unit) -> None:
    """Look once a night; after downtime once, on return. For the clock.

    The night before a group was bound needs none: the coordinator has looked.
    """
    today = _day(unit.now, unit).isoformat()
    last = unit.store.meta.get(_DAY)
    if last == today or _group(unit) is None:
        return
    unit.store.meta.set(_DAY, today)
    if last is not None:
        group_presence.ask(unit)
        begin(unit, NIGHTLY)


def begin(unit: Unit, why: str = "") -> None:
    """Look now. What is found by night (`why`) is told in office hours."""
    _keep(unit, {})
    unit.tell(Notice(NoticeKind.ROLLCALL, detail=RollCallDetail(why), coalesce=_KEY))


def once_more(unit: Unit) -> None:
    """Look because something changed: only news is told. A look that is under way begins anew."""
    if not somebody_moved(unit) and _group(unit) is not None:
        begin(unit, ONCE_MORE)


def somebody_moved(unit: Unit) -> bool:
    """Let a look that is under way begin anew; tells whether one is.

    What it was told so far, and is told next, may be from before the change.
    """
    under_way = unit.store.outbox.pending(_KEY)
    if under_way:
        _keep(unit, {_VOID: True})
    return under_way


def look_again(unit: Unit) -> None:
    """Look every five minutes whether what was wrong with the group is right. For the clock."""
    wrong = group_trust.flaws(unit) or group_trust.surplus(unit)
    if not wrong or unit.store.outbox.pending(_KEY):
        return
    last = unit.store.meta.get(_LOOKED)
    if last and timedelta(0) <= unit.now - datetime.fromisoformat(last) < _EVERY:
        return
    unit.store.meta.set(_LOOKED, unit.now.isoformat())
    once_more(unit)


def void(unit: Unit) -> bool:
    """Tell whether an answer that comes now is to be asked for once more, and note that it is."""
    if not facts(unit).get(_VOID):
        return False
    _keep(unit, {})
    return True


def facts(unit: Unit) -> Mapping[str, Any]:
    """Give what Telegram answered so far: rights, count, and who is inside, by our own ids."""
    kept = unit.store.meta.get(_FACTS)
    return json.loads(kept) if kept else {}


def note(unit: Unit, **answered: Any) -> None:
    """Keep what Telegram answered."""
    _keep(unit, {**facts(unit), **answered})


def note_inside(unit: Unit, who: Person | Guest, why: str, *, inside: bool) -> None:
    """Keep whether somebody is in the group. A guest who is not, is gone; one who is, is told."""
    note(unit, inside={**facts(unit).get("inside", {}), who.id: inside})
    if isinstance(who, Guest):
        if not inside:
            guests.gone(unit, who.account)
        elif who.state == "reported" and why != ONCE_MORE:
            guests.report(unit, who, _priority(why))


def note_unknown(unit: Unit, account: AccountId) -> None:
    """Keep that Telegram does not say whether somebody is in the group."""
    for who in to_ask(unit):
        if who.account == account:
            note(unit, inside={**facts(unit).get("inside", {}), who.id: None})


def to_ask(unit: Unit) -> list[Person | Guest]:
    """List of whom we do not know yet whether they are in the group."""
    known = facts(unit).get("inside", {})
    return [who for who in _everybody(unit) if who.id not in known]


def findings(unit: Unit) -> RollCallFindings:
    """Give what the last roll call found, as far as it is still so."""
    inside = facts(unit).get("inside", {})
    return RollCallFindings(
        absent=tuple(
            person for person in unit.store.people.roster() if inside.get(person.id) is False
        ),
        flaws=tuple(flaw for flaw in Flaw if flaw in group_trust.flaws(unit)),
        surplus=group_trust.surplus(unit),
    )


def conclude(unit: Unit, why: str) -> None:
    """Tell of what is wrong; while anything is, no text is shown any more."""
    doubted, counted = group_trust.in_doubt(unit), group_trust.surplus(unit)
    group_trust.count(unit, _unknown(unit))
    group_trust.looked(unit)
    if group_trust.surplus(unit) != counted:
        guest_proposals.drop(unit, Proposed.COUNT)
    news = flaws.settle(unit, _wrong(unit))
    if group_trust.in_doubt(unit):
        if news or not doubted:
            concealing.conceal(unit)
    elif doubted:
        concealing.reveal(unit, _priority(why))
    else:
        concealing.show_again(unit)
    if findings(unit).all_well:
        return
    if why != ONCE_MORE or news or group_trust.surplus(unit) > counted:
        concealing.tell_coordinators(unit, _priority(why))
    if news:
        concealing.tell_officials(unit, _priority(why))


def accept(unit: Unit, coordinator: Person, count: int) -> Second:
    """Let this many people whom nobody knows read along, or ask a second person; tells whom.

    For coordinators. Raises StaleButton when it is another number by now, NotPossibleNow when a
    second person was asked already.
    """
    if not count or group_trust.surplus(unit) != count:
        raise StaleButton
    second = guest_proposals.ask(unit, coordinator.id, Proposed.COUNT, str(count))
    if second is Second.NOBODY:
        how = second_person.not_needed(unit, coordinator.id, Proposed.COUNT)
        _let_stay(unit, count, how, coordinator.id)
    return second


def agreed(unit: Unit, count: int, by: PersonId, second: Person | None) -> None:
    """Let them read along now that a second person agreed; without one: the operator."""
    guest_proposals.drop(unit, Proposed.COUNT)
    how = second_person.agreed(unit, second, Proposed.COUNT)
    _let_stay(unit, count, how, by, second)
    reply(unit, by, "rollcall-accepted")


def _let_stay(
    unit: Unit, count: int, how: RosterHow, by: PersonId, second: Person | None = None
) -> None:
    """Let this many stay; more are reported again."""
    group_trust.agree(unit, count)
    unit.store.journal.append(JournalAct.ROLLCALL_ACCEPTED, unit.now, actor=by, detail=str(count))
    roster_news.guest_accepted(unit, how, by, second)
    concealing.reveal(unit)


def _priority(why: str) -> Priority:
    """Let what is found by night wait for office hours; whoever asked gets an answer."""
    return Priority.REMINDER if why == NIGHTLY else Priority.ANSWER


def _everybody(unit: Unit) -> list[Person | Guest]:
    return [*binding.expected(unit), *unit.store.guests.all()]


def _wrong(unit: Unit) -> frozenset[Flaw]:
    answered = facts(unit)
    return frozenset(
        map(Flaw, [*answered.get("settings", ()), *answered.get("missing_rights", ())])
    )


def _unknown(unit: Unit) -> int:
    """Count who is in the group and neither belongs there nor is a guest nor the bot itself.

    Who belongs there and of whom Telegram did not say it, counts as being there.
    """
    answered = facts(unit)
    inside = answered.get("inside", {})
    known = sum(1 for who in _everybody(unit) if inside.get(who.id, True) is not False)
    return max(0, int(answered.get("count", 0)) - known - _THE_BOT_ITSELF)


def _keep(unit: Unit, answered: Mapping[str, Any]) -> None:
    unit.store.meta.set(_FACTS, json.dumps(answered))


def _group(unit: Unit) -> OfficialsGroup | None:
    group = unit.store.group.current()
    return group if group is not None and group.state == "bound" else None


def _day(moment: datetime, unit: Unit) -> date:
    """Give the day that the night before `moment` belongs to."""
    local = moment.astimezone(unit.municipality.network.timezone)
    return local.date() if local.time() >= AT else local.date() - timedelta(days=1)
