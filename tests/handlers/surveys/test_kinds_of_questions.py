"""Every kind of question can be chosen and answered in every language."""

import pytest

from config import wording
from domain.surveys.survey import Asking, SurveyQuestion
from services.surveys.words import survey as words


@pytest.mark.parametrize("language", wording.languages())
@pytest.mark.parametrize("asking", Asking)
def test_a_kind_of_question_and_its_codes_have_words(language: str, asking: Asking) -> None:
    asked = SurveyQuestion(asking, "Wat vind je?", options=("Ja", "Nee"))
    assert wording.label(language, f"survey-asking-{asking}")
    for code in asked.codes if asking is not Asking.WORDS else ():
        assert words.option(language, asked, code)
