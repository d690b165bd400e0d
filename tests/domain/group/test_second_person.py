"""Who has to agree with whom, and for how long it waits."""

from datetime import UTC, datetime, timedelta
from itertools import product

from hypothesis import given
from hypothesis.strategies import booleans, integers

from domain.group.second_person import (
    PATIENCE,
    Proposal,
    Second,
    is_over,
    may_agree,
    propose,
    second_for,
)
from domain.identifiers import PersonId
from domain.roles import Role, Standing
from tests.handlers.seeded import Seeded

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
NOOR, FATIMA = PersonId("aa"), PersonId("bb")


@given(integers(min_value=0, max_value=9), booleans())
def test_one_person_alone_decides_only_while_there_never_was_an_official(
    officials: int,
    ever: bool,  # noqa: FBT001 - drawn by hypothesis
) -> None:
    second = second_for(officials, ever=ever)
    assert (second is Second.NOBODY) == (not officials and not ever)
    assert (second is Second.OFFICIAL) == (officials > 0)


def test_only_an_official_of_the_roster_agrees_and_never_with_themselves() -> None:
    may = [
        (role, standing, about)
        for role, standing, about in product(Role, Standing, (None, NOOR, FATIMA))
        if may_agree(FATIMA, role, standing, about)
    ]
    assert may == [
        (Role.OFFICIAL, Standing.MEMBER, None),
        (Role.OFFICIAL, Standing.MEMBER, NOOR),
    ]


def test_no_two_proposals_are_one() -> None:
    chance = Seeded()
    assert propose(NOOR, NOW, chance).token != propose(NOOR, NOW, chance).token


def test_a_proposal_waits_for_a_week() -> None:
    proposal = Proposal(NOOR, NOW, "c0ffee01")
    assert not is_over(proposal, NOW + PATIENCE - timedelta(seconds=1))
    assert is_over(proposal, NOW + PATIENCE)
