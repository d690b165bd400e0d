"""Whom something is for."""

from dataclasses import dataclass, replace
from datetime import date

import pytest

from domain.identifiers import PersonId
from domain.people.audience import Audience, Reach
from domain.people.membership import AS_THEY_CAME, Membership, NetworkRole
from domain.roles import Role
from storage.as_json import from_json, to_json

TODAY = date(2026, 11, 23)


@dataclass(frozen=True)
class Neighbour:
    id: PersonId
    neighbourhood: str | None = "noord"
    membership: Membership = AS_THEY_CAME
    role: Role = Role.KEY_FIGURE


MEREL = Neighbour(PersonId("1" * 16))
DOER = frozenset({NetworkRole.DOER})
FATMA = Neighbour(PersonId("2" * 16), "oost", Membership(core=True, roles=DOER))
WIM = Neighbour(PersonId("3" * 16), None, role=Role.CHAIR)
EVERYBODY = [MEREL, FATMA, WIM]


@pytest.mark.parametrize(
    ("audience", "meant"),
    [
        (Audience(Reach.ALL), EVERYBODY),
        (Audience(Reach.CORE), [FATMA]),
        (Audience(Reach.NEIGHBOURHOODS, neighbourhoods=("noord", "zuid")), [MEREL]),
        (Audience(Reach.CHOSEN, people=(WIM.id, MEREL.id)), [MEREL, WIM]),
        (Audience(Reach.CHOSEN), []),
        (Audience(Reach.ROLES, roles=(NetworkRole.CRITIC, NetworkRole.DOER)), [FATMA]),
        (Audience(Reach.ROLES), []),
    ],
)
def test_it_is_for_those_who_are_meant(audience: Audience, meant: list[Neighbour]) -> None:
    assert audience.among(EVERYBODY, TODAY) == meant


def test_whoever_pauses_is_meant_but_left_alone() -> None:
    pausing = replace(MEREL, membership=Membership(paused_until=date(2026, 12, 1)))
    everybody = Audience(Reach.ALL)
    assert everybody.includes(pausing)
    assert everybody.among([pausing, WIM], TODAY) == [WIM]
    assert everybody.among([pausing, WIM], date(2026, 12, 1)) == [pausing, WIM]


def test_an_audience_is_written_and_read_as_it_was() -> None:
    for audience in (
        Audience(Reach.NEIGHBOURHOODS, ("noord",)),
        Audience(Reach.CHOSEN, people=(MEREL.id,)),
    ):
        assert from_json(Audience, to_json(audience)) == audience
