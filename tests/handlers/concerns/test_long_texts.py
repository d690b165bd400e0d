"""Long texts are cut into messages without losing or breaking anything."""

from hypothesis import example, given
from hypothesis import strategies as st

from handlers.concerns.readings import cut, units

FAMILY = "👨‍👩‍👧‍👦"


@given(text=st.text(min_size=1, max_size=3000), room=st.integers(50, 900))
@example(text="é" * 200, room=75)
@example(text=FAMILY * 100, room=70)
@example(text="\u200d" * 400, room=50)
def test_pieces_fit_and_together_are_the_text(text: str, room: int) -> None:
    pieces, rest = [], text
    while rest:
        piece, rest = cut(rest, room)
        assert units(piece) <= room
        assert piece or rest
        pieces.append(piece)
    assert _letters("".join(pieces)) == _letters(text)


def test_a_text_is_cut_between_words_and_rather_between_lines() -> None:
    assert cut("een twee drie", 9) == ("een twee", "drie")
    assert cut("een\ntwee drie", 9) == ("een", "twee drie")
    assert cut("een twee", 8) == ("een twee", "")


def test_an_emoji_of_several_signs_stays_whole() -> None:
    piece, rest = cut(FAMILY * 3, units(FAMILY) * 2 - 1)
    assert (piece, rest) == (FAMILY, FAMILY * 2)
    assert cut("👍🏽👍🏽", 6) == ("👍🏽", "👍🏽")
    assert cut("❤️❤️", 3) == ("❤️", "❤️")


def _letters(text: str) -> str:
    return "".join(text.split())
