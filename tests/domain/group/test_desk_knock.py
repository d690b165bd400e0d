"""Knocking at the desk: a code that is easy to type, and how long it counts."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.group.desk_knock import CODE_LIVES, DeskKnock, new_code, shown_code, typed_code
from domain.group.second_person import PATIENCE, Proposal
from domain.identifiers import PersonId
from tests.handlers.seeded import Seeded

NOW = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)


def test_a_code_is_taken_however_it_is_typed() -> None:
    code = new_code(Seeded())
    shown = shown_code(code)
    assert len(shown) == 9
    for typed in (code, shown, shown.lower(), f" {code[:4]} {code[4:]} "):
        assert typed_code(typed) == code


@pytest.mark.parametrize("typed", ["", "abcdefg", "abcdefghj", "abcdefgo", "abcdefg1", "абвгдежз"])
def test_what_can_be_no_code_is_none(typed: str) -> None:
    assert typed_code(typed) is None


def test_a_code_counts_ten_minutes_and_a_proposal_a_week() -> None:
    knock = DeskKnock("abcdefgh", NOW)
    assert not knock.is_over(NOW)
    assert not knock.is_over(NOW + CODE_LIVES - timedelta(seconds=1))
    assert knock.is_over(NOW + CODE_LIVES)
    assert knock.is_over(NOW - timedelta(seconds=1))

    me = PersonId("a1")
    waits = DeskKnock("", NOW, me, Proposal(me, NOW, "b2"))
    assert not waits.is_over(NOW + PATIENCE - timedelta(seconds=1))
    assert waits.is_over(NOW + PATIENCE)
