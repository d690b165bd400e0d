import pytest

from domain.filing.small_talk import is_small_talk


@pytest.mark.parametrize(
    "text",
    ["", "👍", "Hallo!", "dank je wel", "OK", "k", "Goedemorgen, test", "Thank you very much", "…"],
)
def test_greetings_thanks_and_signs_say_nothing_more(text: str) -> None:
    assert is_small_talk(text)


@pytest.mark.parametrize(
    "text",
    ["brand", "112", "hallo, er is ruzie", "7", "dank je, maar het gaat mis", "مساعدة", "help ons"],
)
def test_anything_else_may_be_a_story(text: str) -> None:
    assert not is_small_talk(text)
