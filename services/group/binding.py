"""Which group is the officials' group: proposed by a coordinator, looked at, then confirmed.

Source: guide, "Koppel een vast groepje gemeenteambtenaren": always the same known faces, so
the group is bound once, by one person who answers for it, and shown against the roster.
"""

from dataclasses import dataclass, replace
from typing import Any

from domain.conversations.notices import ReplyDetail
from domain.errors import NotPossibleNow
from domain.group.flaws import Flaw
from domain.identifiers import ChatId, PersonId
from domain.notices import Notice, NoticeKind
from domain.roles import Role, Standing
from services.concerns import card_delivery
from services.group import group_moves, guests
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
    propose(unit, coordinator, replace(candidate, facts={}))


def note(unit: Unit, **facts: Any) -> None:
    """Keep what Telegram answered about the candidate."""
    candidate = _candidate(unit)
    unit.store.candidate.save(replace(candidate, facts={**candidate.facts, **facts}))


def moved(unit: Unit, chat: ChatId, to: ChatId) -> None:
    """Follow the candidate when Telegram gives it another number, and look at it anew."""
    candidate = unit.store.candidate.current()
    if candidate is not None and candidate.chat == chat:
        unit.store.candidate.save(replace(candidate, chat=to, facts={}))


def give_up(unit: Unit, chat: ChatId, coordinator: PersonId) -> None:
    """Forget a candidate that the bot cannot look into, and tell the coordinator."""
    candidate = unit.store.candidate.current()
    if candidate is None or candidate.chat != chat:
        return
    unit.store.candidate.drop()
    reply(unit, coordinator, "refusal-group-not-ready")


def expected(unit: Unit) -> list[Person]:
    """List the people of the network whose place is in the group: roster and coordinators."""
    members = unit.store.people.all(standing=Standing.MEMBER)
    return [person for person in members if guests.belongs(person)]


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


def confirm(unit: Unit, coordinator: Person) -> ChatId | None:
    """Bind the candidate. Cards of open concerns are made there.

    Gives the group that was bound before, to be left, if it was another one. Raises
    NotPossibleNow when there is no candidate, or it cannot be bound as it is.
    """
    candidate = _candidate(unit)
    if not {"members", "settings"} <= {*candidate.facts}:
        raise NotPossibleNow("group-not-ready")
    found = findings(unit, candidate)
    if not found.bindable:
        raise NotPossibleNow("group-not-ready")
    before = unit.store.group.current()
    moved = before is None or before.chat != candidate.chat
    if moved:
        group_moves.move_out(unit)
    forum = bool(candidate.facts["forum"])
    unit.store.group.bind(candidate.chat, candidate.title, forum, unit.now)
    guests.bound(unit, found.strangers, elsewhere=moved, readable_back=found.readable_back)
    unit.store.candidate.drop()
    unit.store.journal.append(JournalAct.GROUP_BOUND, unit.now, actor=coordinator.id)
    unit.tell(Notice(NoticeKind.GROUP_REPLY, detail=ReplyDetail("group-bound")))
    if moved:
        _place_anew(unit)
    return before.chat if before is not None and moved else None


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
    unit.store.journal.append(JournalAct.GROUP_CONFIRMED, unit.now, actor=coordinator.id)
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
        card_delivery.announce(unit, concern)


def _candidate(unit: Unit) -> CandidateGroup:
    candidate = unit.store.candidate.current()
    if candidate is None:
        raise NotPossibleNow("group-not-ready")
    return candidate
