"""What is typed where there are buttons means one of them, or none: never a wrong one."""

from collections.abc import Sequence

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from domain.conversations.typed_choice import (
    LONGEST,
    Button,
    Meaning,
    Recognised,
    Spoken,
    Takes,
    plain,
    recognise,
    recognise_alone,
)

SPOKEN: Spoken = {
    Meaning.YES: frozenset({"ja", "j", "ok", "👍"}),
    Meaning.NO: frozenset({"nee", "n", "no", "liever niet"}),
    Meaning.STOP: frozenset({"stop", "stoppen"}),
    Meaning.SEND: frozenset({"versturen", "verstuur"}),
    Meaning.GO_ON: frozenset({"verder", "verder gaan"}),
    Meaning.DISCARD: frozenset({"weggooien", "gooi weg"}),
    Meaning.DONE: frozenset({"klaar"}),
    Meaning.PLEASE: frozenset({"graag", "aub", "hoor", "denk ik", "maar"}),
}
WAYS = (
    Button("Terug", listed=False),
    Button("Stoppen", Takes.LABEL, listed=False),
)
PLACES = (*map(Button, ("Noord", "Oud-West", "Nieuw-West", "Café de Brug", "✓ Zuid")), *WAYS)
DANGER = (Button("Ja, nu"), Button("Nee"), *WAYS)
SUMMARY = (
    Button("Versturen", Takes.ALL, listed=False, agrees=True),
    Button("Aanpassen", listed=False),
    Button("Weggooien", Takes.LABEL, listed=False),
    *WAYS,
)


def taken(text: str, buttons: Sequence[Button]) -> str | None:
    """Give the label of the button that is pressed by this; None when nothing is."""
    found = recognise(text, buttons, SPOKEN)
    return buttons[found.places[0]].label if found.sure else None


def meant(text: str, buttons: Sequence[Button]) -> list[str]:
    return [buttons[place].label for place in recognise(text, buttons, SPOKEN).places]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Noord", "Noord"),
        ("  noord!! ", "Noord"),
        ("NOO", "Noord"),
        ("oud west", "Oud-West"),
        ("nieuw", "Nieuw-West"),
        ("cafe de brug", "Café de Brug"),
        ("brug", "Café de Brug"),
        ("zuid", "✓ Zuid"),
        ("1", "Noord"),
        ("3.", "Nieuw-West"),
        ("2️⃣", "Oud-West"),
        ("٤", "Café de Brug"),
        ("terug", "Terug"),
        ("stop", "Stoppen"),
        ("STOPPEN.", "Stoppen"),
    ],
)
def test_a_button_can_be_typed_in_many_ways(text: str, label: str) -> None:
    assert taken(text, PLACES) == label


@pytest.mark.parametrize(
    ("text", "buttons", "label"),
    [
        ("ja", DANGER, "Ja, nu"),
        ("J", DANGER, "Ja, nu"),
        ("👍🏽", DANGER, None),
        ("👍", DANGER, "Ja, nu"),
        ("nee", DANGER, "Nee"),
        ("ja", SUMMARY, "Versturen"),
        ("verstuur", SUMMARY, "Versturen"),
        ("aanpassen", SUMMARY, "Aanpassen"),
        ("gooi weg", SUMMARY, "Weggooien"),
        ("verder", (Button("112 is gebeld, ik ga verder"), *WAYS), "112 is gebeld, ik ga verder"),
        ("ja", (Button("Ja, wis alles", Takes.LABEL),), None),
        ("ja wis alles", (Button("Ja, wis alles", Takes.LABEL),), "Ja, wis alles"),
        ("ja", (Button("Ja, ik doe mee", Takes.ALL),), "Ja, ik doe mee"),
        ("nee", (Button("Liever niet", Takes.LABEL),), None),
        ("👂", (Button("👂"), Button("🙉")), "👂"),
    ],
)
def test_a_short_word_means_the_button_that_says_so(
    text: str, buttons: Sequence[Button], label: str | None
) -> None:
    assert taken(text, buttons) == label


STORY = (Button("Klaar", Takes.LABEL, listed=False), *WAYS)


@pytest.mark.parametrize(
    ("text", "buttons", "label"),
    [
        ("Noord, denk ik", PLACES, "Noord"),
        ("ja, noord graag", PLACES, "Noord"),
        ("noord aub aub", PLACES, "Noord"),
        ("terug maar", PLACES, "Terug"),
        ("ja hoor", DANGER, "Ja, nu"),
        ("nee hoor!", DANGER, "Nee"),
        ("ok ja", DANGER, "Ja, nu"),
        ("ja hoor, verstuur maar", SUMMARY, "Versturen"),
        ("ok, gooi weg", SUMMARY, "Weggooien"),
        ("verstuur maar", STORY, "Klaar"),
        ("ja nee", DANGER, None),
        ("graag", PLACES, None),
        ("maar in noord", PLACES, None),
        ("nee, noord", PLACES, None),
        ("noo aub", PLACES, None),
        ("j " * 39, PLACES, None),
    ],
)
def test_manners_around_the_name_of_a_button_change_nothing(
    text: str, buttons: Sequence[Button], label: str | None
) -> None:
    assert taken(text, buttons) == label


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("west", ["Oud-West", "Nieuw-West"]),
        ("weggo", []),
        ("stopp", ["Stoppen"]),
        ("nee", []),
        ("no", []),
        ("n", []),
        ("6", []),
        ("0", []),
        ("12345678901234567890", []),
        ("in noord", []),
        ("er is ruzie in noord", []),
        ("de", []),
        ("", []),
        (" .. ", []),
        ("noord" + " " * LONGEST, []),
    ],
)
def test_what_is_not_certain_presses_nothing_and_tells_what_it_could_be(
    text: str, labels: list[str]
) -> None:
    assert taken(text, PLACES) is None
    assert meant(text, PLACES) == labels


@pytest.mark.parametrize("text", ["verst", "weg", "weggooi", "1", "2", "sturen"])
def test_what_sends_or_throws_away_wants_all_of_its_words(text: str) -> None:
    assert taken(text, SUMMARY) is None


def test_two_buttons_that_say_the_same_are_neither() -> None:
    twice = (Button("Jan"), Button("jan"), Button("Ja, A"), Button("Ja, B"))

    assert recognise("Jan", twice, SPOKEN) == Recognised((0, 1), sure=False, aimed=True)
    assert recognise("ja", twice, SPOKEN) == Recognised((2, 3), sure=False, aimed=True)


def test_a_number_that_also_stands_in_another_label_is_neither() -> None:
    weeks = (Button("Over 200 dagen"), *(Button(f"Keuze {letter}") for letter in "ab" * 100))

    assert recognise("200", weeks, SPOKEN).places == (0, 199)
    assert not recognise("200", weeks, SPOKEN).sure


@pytest.mark.parametrize(
    ("text", "aimed"),
    [
        ("ja", True),
        ("versturen", True),
        ("7", True),
        ("west", True),
        ("graag", True),
        ("Er is ruzie", False),
    ],
)
def test_a_word_for_a_button_is_no_part_of_a_story(text: str, *, aimed: bool) -> None:
    assert recognise(text, PLACES, SPOKEN).aimed is aimed


LABEL = st.text(st.sampled_from("abcdéÈ\u0131Ł -,'✓👍12جЇ"), min_size=1, max_size=12)
BUTTONS = st.lists(
    st.builds(Button, LABEL, st.sampled_from(Takes), listed=st.booleans(), agrees=st.booleans()),
    min_size=1,
    max_size=8,
    unique_by=lambda button: plain(button.label),
)


@given(BUTTONS, st.data())
def test_any_whole_label_in_any_case_is_its_button(
    buttons: list[Button], data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(buttons) - 1))
    label = buttons[place].label
    assume(plain(label))
    text = data.draw(st.sampled_from([label, label.casefold(), f" {label}!", f"✓ {plain(label)}"]))
    assume(plain(text) == plain(label))

    assert recognise(text, buttons, SPOKEN) == Recognised((place,), sure=True, aimed=True)


@given(BUTTONS, st.data())
def test_any_beginning_is_the_one_button_that_begins_so_or_none(
    buttons: list[Button], data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(buttons) - 1))
    label = plain(buttons[place].label)
    said = plain(label[: data.draw(st.integers(1, len(label)))] if label else "")
    found = recognise(said, buttons, SPOKEN)

    alike = [at for at, button in enumerate(buttons) if plain(button.label).startswith(said)]
    if found.sure and not _is_word_or_number(said):
        assert said in plain(buttons[found.places[0]].label)
    if len(alike) == 1 and len(said) > 1 and not _is_word_or_number(said):
        assert found.places == (place,)
        whole_only = buttons[place].takes is not Takes.LITTLE
        assert found.sure is (said == label or not whole_only)


@given(BUTTONS, st.text(max_size=LONGEST))
def test_only_one_button_is_ever_sure_and_never_one_that_wants_more(
    buttons: list[Button], text: str
) -> None:
    found = recognise(text, buttons, SPOKEN)
    assert not found.sure or len(found.places) == 1
    if found.sure and buttons[found.places[0]].takes is Takes.LABEL:
        label = plain(buttons[found.places[0]].label)
        assert plain(text) == label or any(
            {label, plain(text)} <= words for words in SPOKEN.values()
        )


@given(st.text(max_size=40))
def test_plain_words_stay_as_they_are(text: str) -> None:
    assert plain(plain(text)) == plain(text)


def _is_word_or_number(said: str) -> bool:
    return said.isdecimal() or any(said in words for words in SPOKEN.values())


INVITATION = (Button("Ik kom", Takes.ALL), Button("Ik kom niet", Takes.ALL), Button("Kaart"))
SPOKEN_OF_PAGES: Spoken = {
    **SPOKEN,
    Meaning.YES: frozenset({"ja", "ik kom"}),
    Meaning.NO: frozenset({"nee", "ik kom niet"}),
    Meaning.BACK: frozenset({"terug", "ga terug"}),
}
SURE = (Button("Ja, wissen", Takes.LABEL), Button("Nee, bewaren", Takes.LABEL))
HEIRS = (Button("Alles naar An", Takes.LABEL), Button("Vrij", Takes.LABEL), Button("Nee, terug"))
WITH_A_WAY_BACK = (Button("Versturen", Takes.LABEL), Button("Terug", Takes.LABEL))


@pytest.mark.parametrize(
    ("text", "buttons", "places", "sure"),
    [
        *(("ja", INVITATION, (0,), True), ("nee", INVITATION, (1,), True)),
        *(("ik kom", INVITATION, (0,), True), ("kaa", INVITATION, (2,), True)),
        *(("3", INVITATION, (2,), True), ("1", INVITATION, (), False)),
        *(("ik", INVITATION, (), False), ("k", INVITATION, (), False)),
        *(("ja", INVITATION[:1], (), False), ("ik kom", INVITATION[:1], (0,), True)),
        *(("brug", PLACES, (), False), ("café", PLACES, (3,), True)),
        *(("ja", SURE, (0,), False), ("ja, w", SURE, (), False)),
        *(("ja wissen", SURE, (0,), True), ("verstuur", WITH_A_WAY_BACK, (), False)),
        *(("ja", SURE[:1], (0,), False), ("nee", SURE[:1], (), False)),
        *(("ja", HEIRS, (0, 1), False), ("nee", HEIRS, (), False), ("vrij", HEIRS, (1,), True)),
        *(("versturen", WITH_A_WAY_BACK, (0,), True), ("ga terug", WITH_A_WAY_BACK, (1,), True)),
    ],
)
def test_below_a_page_only_what_hardly_means_anything_else_is_a_button(
    text: str, buttons: Sequence[Button], places: tuple[int, ...], *, sure: bool
) -> None:
    found = recognise_alone(text, buttons, SPOKEN_OF_PAGES)
    assert (found.places, found.sure) == (places, sure)


@given(st.text(max_size=20))
def test_below_a_page_nothing_is_taken_that_a_reply_would_not_be(text: str) -> None:
    for buttons in (INVITATION, SURE, PLACES, WITH_A_WAY_BACK):
        alone = recognise_alone(text, buttons, SPOKEN_OF_PAGES)
        assert alone in {recognise(text, buttons, SPOKEN_OF_PAGES), Recognised()}
