"""The charter: versions, who can confirm one, and a count that gives nobody away."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.founding.charter import (
    PATIENCE,
    Charter,
    CharterPart,
    CharterStage,
    may_be_second,
)
from domain.identifiers import AffairId, PersonId
from domain.network import at_least
from domain.roles import Role, Standing

NOW = datetime(2026, 12, 1, 10, tzinfo=UTC)
NOOR, FATIMA = PersonId("a" * 16), PersonId("b" * 16)
CHARTER = Charter(AffairId("c" * 16), NOOR, NOW, dict.fromkeys(CharterPart, "Samen."))


def test_the_first_version_changes_all_and_the_next_what_is_other() -> None:
    first = CHARTER.confirmed(None, NOW, second=FATIMA)
    assert (first.version, first.changed, first.stage) == (
        1,
        tuple(CharterPart),
        CharterStage.IN_FORCE,
    )
    parts = {**CHARTER.parts, CharterPart.ASKED: "Kom langs."}
    other = Charter(AffairId("d" * 16), NOOR, NOW, parts)
    second = other.confirmed(first, NOW, meeting=date(2026, 11, 28))
    assert (second.version, second.changed) == (2, (CharterPart.ASKED,))
    assert second.meeting == date(2026, 11, 28)
    assert CHARTER.confirmed(second, NOW).changed == (CharterPart.ASKED,)


def test_a_proposal_is_over_after_its_time_and_nothing_else_is() -> None:
    assert not CHARTER.is_over(NOW + PATIENCE - timedelta(seconds=1))
    assert CHARTER.is_over(NOW + PATIENCE)
    assert not CHARTER.confirmed(None, NOW).is_over(NOW + 2 * PATIENCE)
    ended = CHARTER.ended(NOW)
    assert (ended.stage, ended.ended_at, ended.is_over(NOW + PATIENCE)) == (
        CharterStage.ENDED,
        NOW,
        False,
    )


def test_who_proposed_it_is_not_the_second_person() -> None:
    for role in Role:
        allowed = role in {Role.OFFICIAL, Role.COORDINATOR}
        assert may_be_second(FATIMA, role, Standing.MEMBER, NOOR) is allowed
    assert not may_be_second(NOOR, Role.COORDINATOR, Standing.MEMBER, NOOR)
    assert not may_be_second(FATIMA, Role.OFFICIAL, Standing.LOST, NOOR)
    agreed = CHARTER.confirmed(None, NOW, second=FATIMA)
    assert agreed.stood_behind_by(NOOR)
    assert agreed.stood_behind_by(FATIMA)
    assert not agreed.stood_behind_by(PersonId("e" * 16))


@given(st.integers(0, 300), st.integers(0, 300))
def test_a_count_goes_in_steps_of_five_and_never_says_all(confirmed: int, silent: int) -> None:
    told = at_least(confirmed, confirmed + silent)
    assert told % 5 == 0
    assert 0 <= told <= confirmed
    assert told < confirmed + silent or not told
    assert confirmed - 5 < told or not silent
