"""Which group is the officials' group: proposed by a coordinator, looked at, then confirmed.

Source: guide, "Koppel een vast groepje gemeenteambtenaren": always the same known faces, so
the group is bound once, by one person who answers for it, and shown against the roster.
"""

from dataclasses import dataclass, replace
from typing import Any

from domain.conversations.notices import ReplyDetail
from domain.errors import NotPossibleNow
from domain.group.flaws import Flaw
from domain.group.notices import RosterChange, RosterHow, RosterNewsDetail
from domain.group.second_person import Proposed, Second
from domain.group.second_person import propose as proposal_by
from domain.identifiers import ChatId, PersonId
from domain.notices import Notice, NoticeKind
from domain.roles import Role, Standing
from services import group_trust
from services.concerns import card_delivery
from services.group import group_moves, guests, roster_news, second_person
from services.reply import reply
from services.unit import Unit
from storage.records import Person
from storage.tables.group_candidate import CandidateGroup
from storage.tables.journal import JournalAct


@dataclass(frozen=True, slots=True)
class BindingFindings:
    """What the bot saw in the candidate group. `strangers` counts all others.

    `readable_back`: it has topics, and newcomers can read back, as Telegram has it there; so
    that is no flaw, but for the coordinator to accept.
    """

    inside: tuple[Person, ...]
    absent: tuple[Person, ...]
    strangers: int
    flaws: tuple[Flaw, ...]
    readable_back: bool

    @property
    def bindable(self) -> bool:
        """Whether the group can be bound as it is now."""
        return not self.flaws


def added(unit: Unit, group: CandidateGroup) -> None:
    """Note that a coordinator brought the bot into a group, which may become ours."""
    unit.store.candidate.save(group)


def propose(unit: Unit, coordinator: Person, group: CandidateGroup) -> None:
    """Start looking at a group; what is found goes to the coordinator's private chat."""
    unit.store.candidate.save(group)
    _ask(unit, coordinator.id)


def look_again(unit: Unit, coordinator: Person) -> None:
    """Look at the candidate once more, after rights or members were changed."""
    candidate = _candidate(unit)
    propose(unit, coordinator, replace(candidate, facts={}, proposal=None))


def note(unit: Unit, **facts: Any) -> None:
    """Keep what Telegram answered about the candidate."""
    candidate = _candidate(unit)
    unit.store.candidate.save(replace(candidate, facts={**candidate.facts, **facts}))


def moved(unit: Unit, chat: ChatId, to: ChatId) -> None:
    """Follow the candidate when Telegram gives it another number, and look at it anew."""
    candidate = unit.store.candidate.current()
    if candidate is not None and candidate.chat == chat:
        unit.store.candidate.save(replace(candidate, chat=to, facts={}, proposal=None))


def give_up(unit: Unit, chat: ChatId, coordinator: PersonId) -> None:
    """Forget a candidate that the bot cannot look into, and tell the coordinator."""
    candidate = unit.store.candidate.current()
    if candidate is None or candidate.chat != chat:
        return
    unit.store.candidate.drop()
    reply(unit, coordinator, "refusal-group-not-ready")


def expected(unit: Unit) -> list[Person]:
    """List the people of the network whose place is in the group: roster and coordinators.

    Who has no Telegram is at the desk instead.
    """
    members = unit.store.people.all(standing=Standing.MEMBER)
    return [each for each in members if guests.belongs(each) and each.has_telegram]


def findings(unit: Unit, candidate: CandidateGroup) -> BindingFindings:
    """Compare what Telegram answered with the roster."""
    seen = candidate.facts["members"]
    people = expected(unit)
    inside = tuple(person for person in people if seen.get(person.id))
    absent = tuple(
        person for person in people if not seen.get(person.id) and person.role is Role.OFFICIAL
    )
    bot_itself = 1
    wrong = {*candidate.facts["settings"], *candidate.facts["missing_rights"]}
    readable_back = bool(candidate.facts["forum"]) and Flaw.HISTORY in wrong
    return BindingFindings(
        inside=inside,
        absent=absent,
        strangers=max(0, candidate.facts["count"] - len(inside) - bot_itself),
        flaws=tuple(
            flaw for flaw in Flaw if flaw in wrong and not (readable_back and flaw is Flaw.HISTORY)
        ),
        readable_back=readable_back,
    )


def confirm(unit: Unit, coordinator: Person) -> Second:
    """Bind the candidate, or ask a second person first; tells who that is.

    Our own group, bound again, takes nobody else unless more is accepted with it than was before.
    Raises NotPossibleNow when there is no candidate, it cannot be bound as it is, or a second
    person was asked already.
    """
    candidate = _candidate(unit)
    if candidate.proposal is not None:
        raise NotPossibleNow("second-waits")
    found = _check(unit, candidate)
    alone = is_same(unit, candidate) and not _accepts_more(unit, found)
    second = Second.NOBODY if alone else second_person.needed(unit)
    if second is not Second.NOBODY:
        proposal = proposal_by(coordinator.id, unit.now, unit.chance)
        unit.store.candidate.save(replace(candidate, proposal=proposal))
        asked = Proposed.GROUP
        second_person.ask(unit, asked, str(candidate.chat), proposal, asked)
    return second


def bind(unit: Unit, coordinator: Person) -> ChatId | None:
    """Bind the candidate that takes no second person; gives a group to be left. Raises as above."""
    candidate = _candidate(unit)
    if is_same(unit, candidate):
        change, how = RosterChange.GROUP_AGAIN, RosterHow.PLAIN
    else:
        change = RosterChange.GROUP
        how = second_person.not_needed(unit, coordinator.id, Proposed.GROUP)
    left = _bind(unit, candidate, coordinator.id)
    roster_news.tell(unit, RosterNewsDetail(change, how, by=coordinator.id))
    return left


def agreed(unit: Unit, candidate: CandidateGroup, second: Person | None) -> ChatId | None:
    """Bind the candidate now that a second person agreed; gives a group to be left.

    Without a `second`: the operator. Raises NotPossibleNow when it cannot be bound as it is.
    """
    proposer = candidate.proposal.by if candidate.proposal is not None else candidate.by
    change = RosterChange.GROUP_AGAIN if is_same(unit, candidate) else RosterChange.GROUP
    how = second_person.agreed(unit, second, Proposed.GROUP)
    left = _bind(unit, candidate, proposer)
    roster_news.tell(
        unit,
        RosterNewsDetail(
            change, how, by=proposer, second=second.id if second is not None else None
        ),
    )
    return left


def _bind(unit: Unit, candidate: CandidateGroup, by: PersonId) -> ChatId | None:
    """Bind it: cards of open concerns are made there. Gives the group before, if it was another."""
    found = _check(unit, candidate)
    before = unit.store.group.current()
    moved = before is None or before.chat != candidate.chat
    if moved:
        group_moves.move_out(unit)
    forum = bool(candidate.facts["forum"])
    unit.store.group.bind(candidate.chat, candidate.title, forum, unit.now)
    guests.bound(unit, found.strangers, elsewhere=moved, readable_back=found.readable_back)
    group_trust.see_first(unit)
    unit.store.candidate.drop()
    unit.store.journal.append(JournalAct.GROUP_BOUND, unit.now, actor=by)
    unit.tell(Notice(NoticeKind.GROUP_REPLY, detail=ReplyDetail("group-bound")))
    if moved:
        _place_anew(unit)
    return before.chat if before is not None and moved else None


def _check(unit: Unit, candidate: CandidateGroup) -> BindingFindings:
    """Give what was found. Raises NotPossibleNow when the group cannot be bound as it is."""
    if not {"members", "settings"} <= {*candidate.facts}:
        raise NotPossibleNow("group-not-ready")
    found = findings(unit, candidate)
    if not found.bindable:
        raise NotPossibleNow("group-not-ready")
    return found


def _accepts_more(unit: Unit, found: BindingFindings) -> bool:
    """Tell whether binding our own group again accepts what was not accepted before."""
    strangers = max(0, found.strangers - len(unit.store.guests.all()))
    back = found.readable_back and not group_trust.history_accepted(unit)
    return back or strangers > group_trust.agreed(unit)


def is_same(unit: Unit, candidate: CandidateGroup) -> bool:
    """Tell whether this is our group already, or what Telegram made of it."""
    group = unit.store.group.current()
    return group is not None and candidate.chat in {group.chat, group.next_chat}


def decline(unit: Unit) -> ChatId | None:
    """Forget the candidate; gives the group to walk out of, if it is not the bound one."""
    candidate = unit.store.candidate.current()
    unit.store.candidate.drop()
    if candidate is None or unit.store.group.is_ours(candidate.chat):
        return None
    return candidate.chat


def confirm_next(unit: Unit, coordinator: Person) -> ChatId:
    """Go on in the group that Telegram moved ours to; gives the old one, to be left.

    Raises NotPossibleNow when no move waits for a decision.
    """
    group = unit.store.group.current()
    if group is None or group.state != "halted" or group.next_chat is None:
        raise NotPossibleNow("group-not-ready")
    group_moves.move_out(unit)
    unit.store.group.resume()
    group_trust.see_first(unit)
    unit.store.journal.append(JournalAct.GROUP_CONFIRMED, unit.now, actor=coordinator.id)
    news = RosterNewsDetail(RosterChange.GROUP_MOVED, RosterHow.PLAIN, by=coordinator.id)
    roster_news.tell(unit, news)
    _place_anew(unit)
    return group.chat


def _ask(unit: Unit, coordinator: PersonId) -> None:
    unit.tell(
        Notice(
            NoticeKind.BINDING,
            person=coordinator,
            coalesce=f"binding:{coordinator}",
        )
    )


def _place_anew(unit: Unit) -> None:
    """Message and topic numbers belong to the old group: every open card is made again."""
    for concern in unit.store.concerns.open():
        card_delivery.show(unit, concern)


def _candidate(unit: Unit) -> CandidateGroup:
    candidate = unit.store.candidate.current()
    if candidate is None:
        raise NotPossibleNow("group-not-ready")
    return candidate
