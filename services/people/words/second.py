"""What is said of what waits for a second person: who comes in or reads along, and how long."""

from config import wording
from domain.group.second_person import PATIENCE, Proposal, Proposed
from domain.identifiers import GuestId
from domain.roles import Standing
from domain.typed_text import seen_name
from services.group import binding
from services.group.words import candidate as candidate_words
from services.unit import Unit
from storage.records import Person
from storage.tables.group_candidate import CandidateGroup


def person(unit: Unit, tongue: str, newcomer: Person, proposal: Proposal) -> str:
    """Say who would come in, or come in again (HTML)."""
    again = newcomer.standing is Standing.RETURNING
    return wording.say(
        tongue,
        "second-again" if again else "second-person",
        name=newcomer.name or "?",
        role=str(newcomer.role),
        by=by(unit, tongue, proposal),
        until=until(unit, tongue, proposal),
    )


def account(
    unit: Unit, tongue: str, proposed: Proposed, colleague: Person, proposal: Proposal
) -> str:
    """Say who would work at the desk on the web too, or have Telegram too (HTML)."""
    name, role = colleague.name or "?", str(colleague.role)
    ends = until(unit, tongue, proposal)
    return wording.say(tongue, f"second-{proposed}", name=name, role=role, until=ends)


def group(unit: Unit, tongue: str, candidate: CandidateGroup, proposal: Proposal) -> str:
    """Say which group would be the officials', or ours anew, and what was found there (HTML)."""
    asked = wording.say(
        tongue,
        "second-same" if binding.is_same(unit, candidate) else "second-group",
        title=candidate.title,
        by=by(unit, tongue, proposal),
        until=until(unit, tongue, proposal),
    )
    found = binding.findings(unit, candidate)
    return "\n\n".join([asked, *candidate_words.lines(tongue, candidate, found)])


def guest(unit: Unit, tongue: str, proposed: Proposed, on: str, proposal: Proposal) -> str | None:
    """Say who would read along who is not on the list (HTML); None for who is gone."""
    facts = {"by": by(unit, tongue, proposal), "until": until(unit, tongue, proposal)}
    if proposed is Proposed.COUNT:
        return wording.say(tongue, "second-count", count=int(on), **facts)
    found = unit.store.guests.by_id(GuestId(on))
    if found is None:
        return None
    if name := seen_name(found.name):
        return wording.say(tongue, "second-guest", name=name, **facts)
    return wording.say(tongue, "second-guest-nameless", account=str(found.account), **facts)


def by(unit: Unit, tongue: str, proposal: Proposal) -> str:
    """Name who proposed it; somebody who was taken out meanwhile is no coordinator any more."""
    proposer = unit.store.people.by_id(proposal.by)
    if proposer is None or proposer.standing is not Standing.MEMBER:
        return wording.label(tongue, "second-former")
    return proposer.name or "?"


def until(unit: Unit, tongue: str, proposal: Proposal) -> str:
    """Say on which day it ends by itself."""
    return wording.day(tongue, proposal.at + PATIENCE, unit.municipality.network.timezone)
