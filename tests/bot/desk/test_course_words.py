"""The course of a concern at the desk has words for all that others than its reporter did."""

import pytest

from config import wording
from domain.concerns.act_table import ACTS
from domain.concerns.acts import Act
from domain.concerns.doers import Doer

DOERS = {Doer.OFFICIAL, Doer.COORDINATOR, Doer.CLOCK}
SAID = [act for act, record in ACTS.items() if record.doer in DOERS and act is not Act.ERASE]
"""After erasing there is no concern to show a course of."""


@pytest.mark.parametrize("act", SAID)
def test_the_course_has_words_for_it(act: Act) -> None:
    assert wording.knows(f"course-{ACTS[act].journaled}")
