"""A mediation: open until its time is over, then its answers are in, then closed."""

from datetime import UTC, datetime, timedelta

from domain.identifiers import AffairId, PersonId
from domain.together.mediation import (
    ENDS_AFTER,
    Mediation,
    MediationHelp,
    MediationStage,
    WhoCalls,
    Willing,
)
from storage.as_json import from_json, to_json

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
FATIMA = PersonId("1" * 16)
MEDIATION = Mediation(
    id=AffairId("a" * 16),
    by=FATIMA,
    help=MediationHelp.CALM,
    place="noord",
    asked_at=NOW,
    answer_by=NOW + timedelta(hours=2),
    name="Fatima",
    phone="0612345678",
    who_calls=WhoCalls.WE,
)


def test_it_can_be_answered_until_its_time_is_over_swept_or_not() -> None:
    assert MEDIATION.takes_answers(MEDIATION.answer_by - timedelta(seconds=1))
    assert not MEDIATION.takes_answers(MEDIATION.answer_by)
    assert not MEDIATION.stands(NOW).takes_answers(NOW)


def test_time_looks_at_it_when_answers_are_due_and_two_weeks_later() -> None:
    assert MEDIATION.next_at == MEDIATION.answer_by
    assert MEDIATION.stands(NOW).next_at == NOW + ENDS_AFTER
    closed = MEDIATION.stands(NOW).closed(NOW, "Dank!")
    assert (closed.stage, closed.thanks, closed.ended_at) == (MediationStage.CLOSED, "Dank!", NOW)
    assert MEDIATION.closed(NOW).next_at == NOW, "closed before its answers were in"


def test_who_asked_goes_from_it_when_they_are_erased() -> None:
    assert MEDIATION.without(FATIMA).by is None
    assert MEDIATION.without(PersonId("2" * 16)) == MEDIATION


def test_it_is_read_back_as_it_was_kept() -> None:
    full = MEDIATION.stands(NOW).closed(NOW, "Dank!").without(FATIMA)
    assert from_json(Mediation, to_json(full)) == full


def test_all_answers_are_as_long_so_that_sealed_they_look_alike() -> None:
    assert {len(each) for each in Willing} == {6}
