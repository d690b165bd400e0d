"""The second person agrees or does not: somebody is let in or reads along, a group is bound.

By an official of the roster, in private; on the server, by command, when there is none. What waits
for one ends by itself after a while, and at a restore.
"""

from collections.abc import Callable
from dataclasses import dataclass

from domain.errors import NotAllowed, NotPossibleNow
from domain.group.second_person import Proposal, Proposed, is_over, may_agree
from domain.identifiers import ChatId, GuestId, PersonId
from domain.typed_text import seen_name
from services.group import binding, guest_proposals, guests, rollcall, second_person
from services.group.guest_proposals import GuestProposal
from services.people import admission, desk_entry, turning_away
from services.people.web_desk import phone_entry
from services.unit import Unit
from storage.records import Person
from storage.tables.group_candidate import CandidateGroup

_REFUSED = "second-refused"
_ACCOUNTS = frozenset({Proposed.DESK, Proposed.PHONE})


@dataclass(frozen=True, slots=True)
class Waits:
    """Something that waits for its second person, in words: who comes in, or which group.

    Of guests of whom nothing is known, `title` is how many there are.
    """

    proposed: Proposed
    on: str
    proposal: Proposal
    title: str
    proposer: str


def waiting(unit: Unit) -> list[Waits]:
    """List all that waits for a second person."""
    found = [
        Waits(Proposed.PERSON, newcomer.id, proposal, _described(newcomer), _by(unit, proposal))
        for newcomer, proposal in _newcomers(unit)
    ]
    for knocked, person, proposal in desk_entry.waiting(unit):
        title, by = _described(person), _by(unit, proposal)
        what = Proposed.DESK if knocked.state.account is None else Proposed.PHONE
        found.append(Waits(what, person.id, proposal, title, by))
    candidate = unit.store.candidate.current()
    if candidate is not None and candidate.proposal is not None:
        proposal = candidate.proposal
        waits = Waits(
            Proposed.GROUP, str(candidate.chat), proposal, candidate.title, _by(unit, proposal)
        )
        found.append(waits)
    for each in guest_proposals.waiting(unit):
        title, by = _guests(unit, each), _by(unit, each.proposal)
        found.append(Waits(each.proposed, each.on, each.proposal, title, by))
    return found


def agree(
    unit: Unit, second: Person | None, proposed: Proposed, on: str, token: str
) -> ChatId | None:
    """Carry out what was proposed; gives a group to be left. Without `second`: the operator.

    Raises NotPossibleNow when it was decided, ended, or is another proposal by now; NotAllowed for
    somebody who cannot be the second person.
    """
    if proposed is Proposed.GROUP:
        candidate, _ = _candidate(unit, on, token)
        _check(second, None)
        left = binding.agreed(unit, candidate, second)
        rollcall.once_more(unit)
        return left
    if proposed in _ACCOUNTS:
        _check(second, PersonId(on))
        entry = desk_entry if proposed is Proposed.DESK else phone_entry
        entry.agreed(unit, second, on, token)
        return None
    if proposed is not Proposed.PERSON:
        waits = _guest(unit, proposed, on, token)
        _check(second, None)
        if proposed is Proposed.GUEST:
            guests.agreed(unit, GuestId(on), waits.proposal.by, second)
        else:
            rollcall.agreed(unit, int(on), waits.proposal.by, second)
        return None
    newcomer, proposal = _newcomer(unit, on, token)
    _check(second, newcomer.id, newcomer)
    how = second_person.agreed(unit, second, newcomer.role, newcomer.id)
    admission.admit(unit, newcomer, proposal.by, second.id if second else None, how=how)
    return None


def refuse(unit: Unit, second: Person, proposed: Proposed, on: str, token: str) -> ChatId | None:
    """Let nothing come of it; gives a group to be left. Raises as `agree`."""
    if proposed is Proposed.GROUP:
        _, waits = _candidate(unit, on, token)
        _check(second, None)
        second_person.refused(unit, second, waits, proposed)
        return binding.decline(unit)
    if proposed in _ACCOUNTS:
        _check(second, PersonId(on))
        knocked, _, waits = desk_entry.found(unit, on, token)
        second_person.refused(unit, second, waits, proposed)
        desk_entry.dropped(unit, knocked)
        return None
    if proposed is not Proposed.PERSON:
        guest = _guest(unit, proposed, on, token)
        _check(second, None)
        second_person.refused(unit, second, guest.proposal, proposed)
        guest_proposals.drop(unit, proposed, on)
        return None
    newcomer, proposal = _newcomer(unit, on, token)
    _check(second, newcomer.id, newcomer)
    second_person.refused(unit, second, proposal, proposed)
    turning_away.keep_out(unit, newcomer, second.id, _REFUSED)
    return None


def lapse(unit: Unit) -> None:
    """End what waited too long; for the clock."""
    for waits in waiting(unit):
        if is_over(waits.proposal, unit.now):
            _lapsed(unit, waits)
            _let_go(unit, waits, turning_away.let_lapse)


def end_those_of(unit: Unit, proposer: PersonId) -> None:
    """End what somebody proposed whose phone was lost: it may have been somebody else."""
    for waits in waiting(unit):
        if waits.proposal.by == proposer:
            second_person.lost(unit, waits.proposal, waits.proposed)
            _let_go(unit, waits, turning_away.let_lapse)


def end_all(unit: Unit) -> int:
    """End all that waits; tells how much that was. For `restore`.

    Newcomers are let go without stones: the database they stand in may not come into use after all.
    """
    ended = waiting(unit)
    for waits in ended:
        _lapsed(unit, waits, "restored")
        _let_go(unit, waits, turning_away.let_go_at_restore)
    desk_entry.drop_all(unit)
    return len(ended)


def _lapsed(unit: Unit, waits: Waits, why: str = "") -> None:
    newcomer = _newcomer_of(unit, waits)
    if newcomer is not None and second_person.is_for_operator(newcomer):
        second_person.lapsed_for_operator(unit, waits.proposal, why)
    else:
        second_person.lapsed(unit, waits.proposal, waits.proposed, why)


def _let_go(unit: Unit, waits: Waits, newcomer_goes: Callable[[Unit, Person], None]) -> None:
    """Take away what waited; a newcomer goes as this says."""
    match waits.proposed:
        case Proposed.PERSON:
            newcomer = _newcomer_of(unit, waits)
            if newcomer is not None:
                newcomer_goes(unit, newcomer)
        case Proposed.DESK | Proposed.PHONE:
            knocked, _, _ = desk_entry.found(unit, waits.on, waits.proposal.token)
            desk_entry.dropped(unit, knocked)
        case Proposed.GROUP:
            unit.store.candidate.drop()
        case _:
            guest_proposals.drop(unit, waits.proposed, waits.on)


def _newcomer_of(unit: Unit, waits: Waits) -> Person | None:
    is_person = waits.proposed is Proposed.PERSON
    return unit.store.people.by_id(PersonId(waits.on)) if is_person else None


def _newcomers(unit: Unit) -> list[tuple[Person, Proposal]]:
    return [
        (newcomer, proposal)
        for newcomer in unit.store.people.coming_in()
        if (proposal := admission.proposal_of(unit, newcomer)) is not None
    ]


def _newcomer(unit: Unit, on: str, token: str) -> tuple[Person, Proposal]:
    newcomer = unit.store.people.by_id(PersonId(on))
    proposal = admission.proposal_of(unit, newcomer) if newcomer is not None else None
    if newcomer is None or proposal is None or proposal.token != token:
        raise NotPossibleNow("second-over")
    return newcomer, proposal


def _candidate(unit: Unit, on: str, token: str) -> tuple[CandidateGroup, Proposal]:
    candidate = unit.store.candidate.current()
    if candidate is None or str(candidate.chat) != on:
        raise NotPossibleNow("second-over")
    if candidate.proposal is None or candidate.proposal.token != token:
        raise NotPossibleNow("second-over")
    return candidate, candidate.proposal


def _guest(unit: Unit, proposed: Proposed, on: str, token: str) -> GuestProposal:
    found = guest_proposals.find(unit, proposed, on)
    if found is None or found.proposal.token != token:
        raise NotPossibleNow("second-over")
    return found


def _check(second: Person | None, about: PersonId | None, newcomer: Person | None = None) -> None:
    """Raise NotAllowed unless this person can be the second one; the operator always can."""
    if second is not None and newcomer is not None and second_person.is_for_operator(newcomer):
        raise NotAllowed
    if second is not None and not may_agree(second.id, second.role, second.standing, about):
        raise NotAllowed


def _described(newcomer: Person) -> str:
    again = " (whose phone was lost, from another account)" if newcomer.new_account else ""
    return f"{newcomer.role} {newcomer.name or '-'}{again}"


def _guests(unit: Unit, waits: GuestProposal) -> str:
    """Name a guest as Telegram does, or give the number of those of whom nothing is known."""
    guest = unit.store.guests.by_id(GuestId(waits.on))
    return waits.on if guest is None else seen_name(guest.name) or str(guest.account)


def _by(unit: Unit, proposal: Proposal) -> str:
    proposer = unit.store.people.by_id(proposal.by)
    return (proposer.name if proposer is not None else None) or "-"
