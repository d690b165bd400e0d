"""A contact: open until its time is over or both said yes, then kept for a month."""

from datetime import UTC, datetime, timedelta

from domain.identifiers import AffairId, PersonId
from domain.together.contact import KEPT, Contact, ContactAnswer, ContactStage
from storage.as_json import from_json, to_json

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
CONTACT = Contact(
    id=AffairId("a" * 16),
    by=PersonId("1" * 16),
    why="Allebei sport.",
    asked_at=NOW,
    answer_by=NOW + timedelta(days=7),
)


def test_it_can_be_answered_until_its_time_is_over_swept_or_not() -> None:
    assert CONTACT.takes_answers(CONTACT.answer_by - timedelta(seconds=1))
    assert not CONTACT.takes_answers(CONTACT.answer_by)
    assert not CONTACT.ended(NOW, ContactStage.MET).takes_answers(NOW)


def test_time_looks_at_it_when_answers_are_due_and_when_it_is_erased() -> None:
    assert (CONTACT.next_at, CONTACT.kept_until) == (CONTACT.answer_by, None)
    assert CONTACT.ended(NOW, ContactStage.OVER).next_at == NOW + KEPT


def test_it_is_read_back_as_it_was_kept_without_who_is_erased() -> None:
    full = CONTACT.ended(NOW, ContactStage.MET).without(PersonId("1" * 16))
    assert full.by is None
    assert from_json(Contact, to_json(full)) == full


def test_all_answers_are_as_long_so_that_sealed_they_look_alike() -> None:
    assert {len(each) for each in ContactAnswer} == {6}
