"""Which cells a concern puts its reporter in, and when it does."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from domain.concerns.concern import Concern, Stage
from domain.concerns.deadlines import Deadline
from domain.concerns.timeline import NO_COURSE
from domain.network import WHOLE_TOWN
from domain.worth import counting


@pytest.fixture
def closed(concern: Concern) -> Concern:
    return replace(concern, stage=Stage.CLOSED, timeline=NO_COURSE)


def with_(concern: Concern, **changes: Any) -> Concern:
    return replace(concern, timeline=replace(concern.timeline, **changes))


def test_what_is_closed_counts_and_nothing_else(concern: Concern, closed: Concern) -> None:
    assert counting.counts(closed)
    assert not counting.counts(concern)
    assert not counting.counts(replace(closed, stage=Stage.WITHDRAWN))
    for what in ("reopen_asked", "counted", "outside"):
        assert not counting.counts(with_(closed, **{what: True})), what


def test_what_became_nobodys_counted_before(closed: Concern, now: datetime) -> None:
    assert not counting.counts(with_(closed, goes_at=now))


def test_a_reporter_stands_in_a_cell_of_each_row(closed: Concern, now: datetime) -> None:
    told = with_(
        replace(closed, subject="online", neighbourhood="noord"),
        heard=True,
        finished=False,
        kept=(Deadline.CONFIRM, Deadline.FEEDBACK),
        late=(Deadline.FEEDBACK,),
    )
    assert counting.cells_of(told, now, member=True) == {
        "heard/yes",
        "finished/no",
        "receipt/kept",
        "feedback/late",
        "subject/concern/online",
        "neighbourhood/noord",
    }


def test_only_who_was_asked_is_counted_as_silent(closed: Concern, now: datetime) -> None:
    plain = replace(closed, subject="", neighbourhood=WHOLE_TOWN)
    assert counting.cells_of(plain, now, member=True) == {"heard/unsaid", "finished/unsaid"}
    assert counting.cells_of(plain, now, member=False) == set()
    assert counting.cells_of(with_(plain, care_at=now), now, member=True) == set()


def test_a_promise_that_runs_beyond_its_date_is_late(concern: Concern) -> None:
    clock = concern.timeline.clock(Deadline.CONFIRM)
    assert clock is not None
    at = clock.due_at
    assert "receipt/late" in counting.cells_of(concern, at, member=False)
    assert "receipt/late" not in counting.cells_of(concern, concern.filed_at, member=False)
