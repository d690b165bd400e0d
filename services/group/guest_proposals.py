"""Guests who wait for a second person: a coordinator wants them to read along, nobody agreed yet.

Kept with what else is known of the group, until an official agrees or not, the guest leaves, the
number is another one, or a week is over.
"""

import json
from dataclasses import dataclass

from domain.errors import NotPossibleNow
from domain.group.second_person import Proposal, Proposed, Second, propose
from domain.identifiers import PersonId
from services.group import second_person
from services.unit import Unit
from storage.as_json import compact, from_json, to_json

_ASKED = "nightly-asked"


@dataclass(frozen=True, slots=True)
class GuestProposal:
    """That somebody may read along: `on` is the guest's id, or how many people nobody knows."""

    proposed: Proposed
    on: str
    proposal: Proposal


def waiting(unit: Unit) -> list[GuestProposal]:
    """List all that wait, the oldest first."""
    kept = json.loads(unit.store.meta.get(_ASKED) or "[]")
    return [from_json(GuestProposal, each) for each in kept]


def find(unit: Unit, proposed: Proposed, on: str) -> GuestProposal | None:
    """Find the one about this guest, or this number."""
    return next((e for e in waiting(unit) if (e.proposed, e.on) == (proposed, on)), None)


def ask(unit: Unit, by: PersonId, proposed: Proposed, on: str) -> Second:
    """Ask a second person, unless it takes none; tells who that is.

    Raises NotPossibleNow when one was asked already.
    """
    if find(unit, proposed, on) is not None:
        raise NotPossibleNow("second-waits")
    second = second_person.needed(unit)
    if second is not Second.NOBODY:
        proposal = propose(by, unit.now, unit.chance)
        _keep(unit, [*waiting(unit), GuestProposal(proposed, on, proposal)])
        second_person.ask(unit, proposed, on, proposal, proposed)
    return second


def drop(unit: Unit, proposed: Proposed, on: str | None = None) -> None:
    """Let nothing come of it; without `on`: of all of this sort. What is not there, stays away."""
    kept = [e for e in waiting(unit) if e.proposed is not proposed or on not in {None, e.on}]
    _keep(unit, kept)


def _keep(unit: Unit, proposals: list[GuestProposal]) -> None:
    unit.store.meta.set(_ASKED, compact([to_json(each) for each in proposals]))
