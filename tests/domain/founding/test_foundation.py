"""What was answered about setting a network up: kept, changed, and agreed to by two."""

from datetime import UTC, datetime

from domain.founding.foundation import NEEDED, Foundation, FoundingQuestion
from domain.identifiers import AffairId, PersonId

NOW = datetime(2026, 12, 1, 10, tzinfo=UTC)
NOOR, FATIMA = PersonId("a" * 16), PersonId("b" * 16)
EMPTY = Foundation(AffairId("c" * 16), NOW)
WHOLE = EMPTY.answered(dict.fromkeys(NEEDED, "Ja."))


def test_what_is_missing_and_what_follows() -> None:
    assert EMPTY.missing == NEEDED
    assert EMPTY.following is FoundingQuestion.TASK
    assert WHOLE.missing == ()
    begun = EMPTY.answered({FoundingQuestion.TASK: "Onrust."})
    assert begun.following is FoundingQuestion.GOALS
    assert EMPTY.answered(dict.fromkeys(FoundingQuestion, "Ja.")).following is None


def test_two_people_agree_and_a_change_asks_them_again() -> None:
    one = WHOLE.with_yes(NOOR, NOW)
    assert (one.agreed, one.agreed_at) == ((NOOR,), None)
    assert one.with_yes(NOOR, NOW) is one
    both = one.with_yes(FATIMA, NOW)
    assert both.agreed_at == NOW
    assert both.without(NOOR).agreed_at == NOW
    assert both.answered({FoundingQuestion.NAME: "Ja."}) is both
    changed = both.answered({FoundingQuestion.NAME: "Verbinders"})
    assert (changed.revision, changed.agreed, changed.agreed_at) == (both.revision + 1, (), None)


def test_an_answer_can_be_taken_away() -> None:
    assert FoundingQuestion.NAME not in WHOLE.answered({FoundingQuestion.NAME: None}).answers
    assert EMPTY.answered({FoundingQuestion.NAME: None}) is EMPTY
