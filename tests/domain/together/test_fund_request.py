"""How far a request to the fund has come, and what can be done with it then."""

from datetime import UTC, datetime

import pytest

from domain.errors import NotPossibleNow
from domain.identifiers import AffairId, PersonId
from domain.together.fund.request import FundRequest, FundStage

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
ASKED = FundRequest(AffairId("a"), PersonId("merel"), 80, "Koffie.", NOW, NOW)


def test_what_came_of_it_is_told_once_it_is_paid_and_once() -> None:
    ASKED.to(FundStage.PAID, NOW).check_to_tell()
    for stage in set(FundStage) - {FundStage.PAID}:
        with pytest.raises(NotPossibleNow):
            ASKED.to(stage, NOW).check_to_tell()
