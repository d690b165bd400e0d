"""What people type is kept as words: nothing hidden in it, nothing of it lost."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import AnswerRefused
from domain.typed_text import clean, clean_name, shorten, without_piles

HOSTILE = st.text(
    st.sampled_from(
        "ab \n\r\t1#é\u0301\u200d\ufe0f\u200b\u202e\u2066\ud800\x00\x1b\u3164👩❤🚒🏽\u0600"
    )
    | st.characters(),
    max_size=60,
)


@pytest.mark.parametrize(
    "text",
    [
        "👩‍👩‍👧‍👦",
        "👩🏽‍🚒",
        "🏳️‍🌈",
        "👨‍⚕️ ❤️‍🔥 🐻‍❄️ 🙂‍↔️",
        "1️⃣ #️⃣ ©️ \u2139️",
        "🇳🇱",
        "Çeşme, Žižek, Łódź, naïef",
        "مرحبا بكم، السلام ۝",
        "<b>vet</b> @everyone tg://user?id=1",
        "regel een\n\nregel twee",
    ],
)
def test_words_and_emoji_stay_as_they_are(text: str) -> None:
    assert clean(text) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("  ruim \n", "ruim"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("a\tb", "a b"),
        ("a\n\n\n\n\nb", "a\n\n\nb"),
        ("a\n \n \n \n \nb", "a\n\n\nb"),
        ("\x00a\x1b[31mb\x7f", "a[31mb"),
        ("\u202egnorw\u2066\u2069\u200f", "gnorw"),
        ("ge\u200bh\u200ce\u2060i\ufeffm\u00ad", "geheim"),
        ("a\u200db", "ab"),
        ("👩\u200d", "👩"),
        ("\u200d👩", "👩"),
        ("👩\u200dx", "👩x"),
        ("a\ufe0f\ufe0f", "a"),
        ("❤\ufe0f\ufe0f", "❤\ufe0f"),
        ("a\U000e0041\U000e0100\ufe01b", "ab"),
        ("\u3164\u115f\uffa0", ""),
        ("a\ud800b", "ab"),
        ("e\u200b\u0301", "é"),
    ],
)
def test_what_is_invisible_or_steers_the_reader_goes(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@given(HOSTILE)
def test_cleaning_what_is_clean_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(HOSTILE)
def test_no_control_bidi_or_invisible_character_gets_through(text: str) -> None:
    cleaned = clean(text)
    assert cleaned == cleaned.strip()
    assert "\n\n\n\n" not in cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    for sign in cleaned:
        assert sign == "\n" or unicodedata.category(sign) not in {"Cc", "Cs"}
        assert unicodedata.bidirectional(sign) not in {
            "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI",
        }  # fmt: skip
        assert sign not in "\u200b\u200c\u200e\u200f\u2060\ufeff\u3164"
    cleaned.encode()


@given(st.text("👩🚒❤🏽\u200d\ufe0f ", max_size=4_096))
def test_thousands_of_emoji_are_just_words(text: str) -> None:
    assert len(clean(text)) <= len(text)


@pytest.mark.parametrize("name", ["Fatma", "Jan-Willem van 't Hoff", "Ömer", "4Youth 🙂", "李"])
def test_a_name_is_what_somebody_wants_to_be_called(name: str) -> None:
    assert clean_name(f" {name}\u200b ") == name


def test_spaces_inside_a_name_become_one() -> None:
    assert clean_name("Bo \t  Bo") == "Bo Bo"


@pytest.mark.parametrize("name", ["", " \u200b", "a\nb", "x" * 41, "🙂", "---"])
def test_a_name_that_cannot_be_said_is_refused(name: str) -> None:
    with pytest.raises(AnswerRefused) as refused:
        clean_name(name)
    assert refused.value.key == "name-unfit"
    assert refused.value.facts == {"max": 40}


@pytest.mark.parametrize(
    ("text", "limit", "short"),
    [
        ("kort", 4, "kort"),
        ("een lange zin", 9, "een…"),
        ("een lange zin", 10, "een lange…"),
        ("onafgebroken", 5, "onaf…"),
        ("👩\u200d👩", 2, "👩…"),
        ("👩\u200d👩", 3, "👩\u200d👩"),
        ("ab 👩\u200d👩", 5, "ab…"),
        ("👩\u200d👩\u200d👩", 3, "👩…"),
    ],
)
def test_a_long_text_is_cut_between_words(text: str, limit: int, short: str) -> None:
    assert shorten(text, limit) == short


@given(st.text(max_size=50), st.integers(1, 50))
def test_a_cut_text_is_never_longer_than_asked(text: str, limit: int) -> None:
    assert len(shorten(text, limit)) <= limit


def most_marks(text: str) -> int:
    """Count the longest row of signs that Unicode may have to put in order."""
    most = now = 0
    for sign in unicodedata.normalize("NFD", text):
        now = now + 1 if unicodedata.combining(sign) else 0
        most = max(most, now)
    return most


@pytest.mark.parametrize("between", ["", "\u200b", "\u200d", "\ufe0f", "\x00", "\u3164", "\ud800"])
@pytest.mark.parametrize("marks", ["\u0301\u0327", "\u0344", "\u0f73\u0f81"])
def test_a_pile_of_marks_is_no_taller_than_any_letter_has(marks: str, between: str) -> None:
    piled = without_piles("a" + f"{marks}{between}" * 500)
    assert most_marks(clean(piled)) <= 60
    assert without_piles(piled) == piled


@pytest.mark.parametrize(
    "text", ["", "Fatima", "Żółć, naïef", "مُحَمَّدٌ رَسُولُ", "क्षत्रिय्य", "👩‍👩‍👧‍👦 1️⃣", "e" + "\u0301" * 30]
)
def test_what_anybody_writes_is_no_pile(text: str) -> None:
    assert without_piles(text * 50) == text * 50


@given(HOSTILE)
def test_a_pile_is_taken_down_once(text: str) -> None:
    assert without_piles(without_piles(text)) == without_piles(text)
