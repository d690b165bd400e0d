"""A talk, whatever the two do and in whichever order: it counts only after a yes to its words."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.errors import NotPossibleNow
from domain.identifiers import AffairId, PersonId
from domain.meetings.shared_agreement import SharedAgreement
from domain.meetings.talk import ANSWER_WITHIN, Talk

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
KEEP = timedelta(days=180)
OFFICIAL, MEMBER = PersonId("1" * 16), PersonId("2" * 16)
ACTS = ("yes", "no", "reword")


def proposed(days: int) -> Talk:
    agreement = SharedAgreement(1, "Bellen", MEMBER, NOW + timedelta(days=days))
    return Talk(AffairId("a" * 16), OFFICIAL, MEMBER, agreement, NOW)


@given(
    st.integers(1, 60),
    st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 20)), max_size=6),
)
def test_what_stands_was_said_yes_to_in_time_by_who_had_not_written_it(
    days: int, acts: list[tuple[str, int]]
) -> None:
    talk, now, writer = proposed(days), NOW, OFFICIAL
    for act, later in acts:
        now += timedelta(days=later)
        asked, before = talk.waits_for, talk
        try:
            if act == "yes":
                talk = talk.agreed(now)
            elif act == "no":
                talk = talk.refused(now)
            else:
                talk, writer = talk.reworded("Mailen", now), MEMBER
        except NotPossibleNow:
            assert talk is before, "nothing is half done"
            assert not before.waits or now >= before.waits_until or act == "reword"
            continue
        assert now < before.waits_until <= before.asked_at + ANSWER_WITHIN
        if talk.stands:
            assert asked != writer
        assert talk.next_moment(KEEP) <= talk.kept_until(KEEP)
    assert talk.waits + talk.stands + (talk.ended_at is not None) == 1


@given(st.sampled_from([OFFICIAL, MEMBER]))
def test_who_is_erased_is_nowhere_in_it_and_its_words_are_gone(person: PersonId) -> None:
    without = proposed(5).without(person)
    assert person not in {without.by, without.member, without.agreement.who}
    assert without.agreement.what == ""
    assert proposed(5).without(PersonId("3" * 16)) == proposed(5)
