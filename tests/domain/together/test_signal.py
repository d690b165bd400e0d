"""A signal: who wrote it is known no longer than needed, and of a few nothing is counted."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.identifiers import AffairId, PersonId
from domain.together.signal import OPEN_FOR, Signal, SignalStage, Tap
from storage.as_json import from_json, to_json

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
MIDNIGHT = datetime(2026, 11, 24, 23, tzinfo=UTC)
SAMIRA = PersonId("1" * 16)
WAITING = Signal(
    id=AffairId("a" * 16),
    by=SAMIRA,
    words="Er wordt over wraak gepraat.",
    known_until=MIDNIGHT,
    lapses_at=NOW + timedelta(days=7),
    remind_at=NOW + timedelta(days=2),
)


def test_time_looks_at_one_that_waits_to_remind_and_to_let_it_lapse() -> None:
    assert WAITING.next_at == WAITING.remind_at
    assert WAITING.forgetting(NOW + timedelta(days=9)).by == SAMIRA, "it is to be answered yet"
    assert not WAITING.takes_taps(NOW)


def test_who_wrote_it_is_forgotten_when_it_was_decided_and_the_day_is_over() -> None:
    passed = WAITING.passed(NOW, "")
    assert (passed.next_at, passed.forgetting(NOW).by) == (MIDNIGHT, SAMIRA)
    later = passed.forgetting(MIDNIGHT)
    assert (later.by, later.next_at) == (None, NOW + OPEN_FOR)


def test_one_that_is_kept_back_loses_its_words_at_once() -> None:
    kept_back = WAITING.kept_back(NOW, "Dank je.")
    assert (kept_back.words, kept_back.stage) == ("", SignalStage.KEPT_BACK)
    assert kept_back.forgetting(MIDNIGHT).next_at is None


def test_it_is_open_for_a_week_swept_or_not() -> None:
    passed = WAITING.passed(NOW, "")
    assert passed.takes_taps(NOW + OPEN_FOR - timedelta(seconds=1))
    assert not passed.takes_taps(NOW + OPEN_FOR)


@pytest.mark.parametrize(("count", "shown"), [(0, 0), (4, 0), (5, 5), (9, 9)])
def test_of_a_few_no_number_is_kept(count: int, shown: int) -> None:
    assert WAITING.passed(NOW, "").over(NOW, count).count == shown


def test_who_is_erased_goes_from_it() -> None:
    assert WAITING.without(SAMIRA).by is None
    assert WAITING.without(PersonId("2" * 16)) == WAITING


def test_it_is_read_back_as_it_was_kept() -> None:
    full = WAITING.passed(NOW, "Dank je.").over(NOW, 7)
    assert from_json(Signal, to_json(full)) == full


def test_both_answers_are_as_long() -> None:
    assert {len(each) for each in Tap} == {3}
