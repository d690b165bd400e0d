"""Every question of the interview has a short name, for the summary and for changing an answer."""

import pytest

from config import wording
from config.tables import load_tables

NO_ANSWER = "danger-112"
"""It warns, and nothing is answered to it."""

INTERVIEW = load_tables().interview
QUESTIONS = sorted({name for asked in INTERVIEW.values() for name in asked} - {NO_ANSWER})


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_has_its_short_name(question: str) -> None:
    assert wording.knows(f"reporting-name-{question}")
