"""How long somebody is signed in at the desk."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.identifiers import PersonId
from domain.people.desk_session import DeskSession

NINE = datetime(2026, 11, 23, 9, tzinfo=UTC)
SESSION = DeskSession(PersonId("fatima"), "name", "token", NINE, NINE)


@pytest.mark.parametrize(
    ("after", "state"),
    [
        (timedelta(minutes=-1), "rests over forgotten"),
        (timedelta(minutes=14), ""),
        (timedelta(minutes=15), "rests"),
        (timedelta(hours=8), "rests over"),
        (timedelta(hours=24), "rests over forgotten"),
    ],
)
def test_a_session_rests_ends_and_is_forgotten(after: timedelta, state: str) -> None:
    now = NINE + after
    is_so = {
        "rests": SESSION.is_resting(now),
        "over": SESSION.is_over(now),
        "forgotten": SESSION.is_forgotten(now),
    }
    assert " ".join(word for word, so in is_so.items() if so) == state


def test_who_is_there_does_not_rest_but_is_over_in_time() -> None:
    evening = NINE + timedelta(hours=8)
    assert not SESSION.seen(NINE + timedelta(hours=7)).is_resting(NINE + timedelta(hours=7))
    assert SESSION.seen(evening).is_resting(evening)
