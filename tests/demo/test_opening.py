"""When the demo town opens: there is something to see only while the town hall is open."""

from datetime import datetime

import pytest

from bot.demo.clock import ZONE
from bot.demo.network.installation import at_work


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        ("2026-03-27T09:00", "2026-03-27T09:00"),
        ("2026-03-27T15:59", "2026-03-27T15:59"),
        ("2026-03-27T08:25", "2026-03-27T10:00"),
        ("2026-03-27T16:30", "2026-03-30T10:00"),  # it would close while somebody looks
        ("2026-03-27T17:00", "2026-03-30T10:00"),
        ("2026-03-28T03:00", "2026-03-30T10:00"),
        ("2026-03-29T23:59", "2026-03-30T10:00"),
        ("2026-12-25T11:00", "2026-12-28T10:00"),  # a holiday
    ],
)
def test_the_demo_opens_when_people_are_at_work(now: str, opens: str) -> None:
    first, last = (datetime.fromisoformat(each).replace(tzinfo=ZONE) for each in (now, opens))
    assert at_work(first) == last
