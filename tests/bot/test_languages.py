"""A network's own texts: they stand before ours, what is wrong in them is refused, by place."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.read_municipality import build_municipality
from config import wording
from config.catalogues import catalogue_check
from config.problems import ConfigProblems
from config.tables import SHIPPED


@pytest.fixture
def network(tmp_path: Path) -> Iterator[Path]:
    """Give the folder of a network; its texts are forgotten afterwards."""
    yield tmp_path
    wording.take_in(None)


def speaks(network: Path, *languages: str) -> list[str]:
    """Start with these languages; gives what is refused about them."""
    shipped = (SHIPPED / "network.toml").read_text("utf-8")
    listed = ", ".join(f'"{each}"' for each in languages)
    told = shipped.replace('languages = ["nl", "en"]', f"languages = [{listed}]")
    (network / "network.toml").write_text(told, "utf-8")
    try:
        build_municipality(network)
    except ConfigProblems as found:
        return [str(problem).replace(f"{network}/", "") for problem in found.problems]
    return []


def said_of(network: Path, *languages: str) -> list[str]:
    """Give what `schakel check` says of these languages."""
    found = catalogue_check.lacks(languages, network / "texts")
    return [each for lack in found for each in lack.sentences()]


def writes(network: Path, name: str, text: str) -> None:
    """Write a catalogue of the network's own."""
    file = network / "texts" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def test_what_comes_along_lacks_nothing_and_no_text_is_read_for_it(network: Path) -> None:
    writes(network, "nl/ours.ftl", "button-back = Vorige\n")
    assert speaks(network, "nl", "en") == []
    assert said_of(network, "nl", "en") == []
    assert wording._catalogue.cache_info().currsize == 0


def test_a_text_of_the_network_stands_before_ours_wherever_it_is_written(network: Path) -> None:
    writes(network, "nl/anything/ours.ftl", "button-back = Vorige\nmenu-label-mine = Van mij\n")
    writes(network, "en/menu.ftl", "menu-label-mine = All mine\n")

    assert speaks(network, "nl", "en") == []

    assert wording.label("nl", "button-back") == "Vorige"
    assert wording.label("nl", "menu-label-mine") == "Van mij"
    assert wording.label("en", "menu-label-mine") == "All mine"
    assert wording.label("en", "button-back") == "Back"
    assert wording.label("nl", "button-again") == "Opnieuw kijken"


def test_what_a_text_of_ours_takes_over_is_the_network_s_own(network: Path) -> None:
    writes(network, "nl/ours.ftl", "button-again = Nog eens\n")
    speaks(network, "nl", "en")
    assert wording.label("nl", "guest-button-look") == "Nog eens"


def test_without_a_folder_our_own_texts_are_back(network: Path) -> None:
    writes(network, "nl/ours.ftl", "button-back = Vorige\n")
    speaks(network, "nl", "en")
    build_municipality(None)
    assert wording.label("nl", "button-back") == "Terug"


def test_a_language_of_three_texts_says_the_rest_in_english(network: Path) -> None:
    writes(
        network,
        "fy/frysk.ftl",
        "button-back = Tebek\nmenu-label-concern = Soarch melde\nmenu-label-mine = Myn\n",
    )

    assert speaks(network, "nl", "en", "fy") == []

    assert wording.languages().count("fy") == 1
    assert wording.own_name("fy") == "Frysk"
    assert wording.label("fy", "button-back") == "Tebek"
    assert wording.label("fy", "button-again") == wording.label("en", "button-again")
    (said,) = said_of(network, "nl", "en", "fy")
    assert said.startswith("Western Frisian (fy) lacks ")
    assert said.count(",") == 5
    assert int(said.split(" lacks ")[1].split(" texts")[0]) > 1_000


def test_a_text_that_takes_over_one_that_is_lacking_is_said_in_english(network: Path) -> None:
    writes(network, "fy/frysk.ftl", "guest-button-look = { button-again }\n")
    assert speaks(network, "nl", "en", "fy") == []
    assert wording.label("fy", "guest-button-look") == wording.label("en", "button-again")


def test_what_no_native_speaker_has_read_is_said(network: Path) -> None:
    text = "button-back = Tebek\n"
    writes(network, "fy/frysk.ftl", f"{catalogue_check.NOT_READ}\n\n{text}")
    assert speaks(network, "nl", "en", "fy") == []
    notes = said_of(network, "nl", "fy")
    assert notes[-1] == "Western Frisian (fy) was not yet read by a native speaker."
    writes(network, "fy/frysk.ftl", text)
    assert said_of(network, "nl", "fy") == notes[:-1]


def test_a_language_without_texts_is_told_apart_from_one_that_nobody_knows(network: Path) -> None:
    said = speaks(network, "nl", "en", "xx", "fy")
    line = 1 + (network / "network.toml").read_text("utf-8").split("languages =")[0].count("\n")
    assert said == [
        f'network.toml, line {line}: languages: nobody knows how dates are written in "xx"',
        (
            f"network.toml, line {line}: languages: there are no texts in Western Frisian (fy):"
            " no folder texts/fy"
        ),
    ]


@pytest.mark.parametrize(
    ("text", "key", "expected"),
    [
        (
            "menu-label-mien = Van mij",
            "menu-label-mien",
            "the key of a text that there is; remove it or correct its spelling",
        ),
        (
            "language-chosen = Gekozen",
            "language-chosen",
            "{ $name } in it, as in the Dutch text",
        ),
        (
            "button-back = Terug, { $name }",
            "button-back",
            "no { $name }; nothing is filled in",
        ),
        (
            "language-chosen = { $name } { $namme }",
            "language-chosen",
            "no { $namme }; { $name } is filled in",
        ),
        (
            "button-back = <u>Terug</u>",
            "button-back",
            "the HTML that Telegram takes: <b>, <i>, <s>, <code>, <pre>, each closed again",
        ),
        ("button-back = <b>Terug", "button-back", "the HTML that Telegram takes"),
        ("button-back = { button-bak }", "button-back", "the key of a text that there is, not"),
        ("language-chosen = { UPPER($name) }", "language-chosen", "no function: UPPER"),
        ("button-back = { Terug", "button-back", "a text that Fluent can read (Expected"),
        ("Terug!", "Terug!", "a text that Fluent can read (Expected"),
        (
            "button-back = Terug\nbutton-back = Vorige",
            "button-back",
            "each text once; it stands in",
        ),
        (
            "attachment-count-photo = { $count ->\n [few] { $count }\n *[other] foto's\n }",
            "attachment-count-photo",
            "the plural forms [one], [other], or [other] alone",
        ),
    ],
)
def test_what_is_wrong_in_a_text_is_refused_by_file_line_and_key(
    network: Path, text: str, key: str, expected: str
) -> None:
    writes(network, "nl/ours.ftl", f"# Ours.\n\n{text}\n")

    (said,) = speaks(network, "nl", "en")

    line = 4 if "once" in expected else 3
    assert said.startswith(f"texts/nl/ours.ftl, line {line}: {key}: {expected}")
    assert wording.label("nl", "button-back") == "Terug", "nothing of it is taken in"


def test_a_folder_that_is_no_language_is_refused(network: Path) -> None:
    writes(network, "dutch/ours.ftl", "button-back = Terug\n")
    (said,) = speaks(network, "nl", "en")
    assert said.startswith("texts/dutch, line 1: dutch: a folder named by a language")


def test_plural_forms_are_those_of_the_language(network: Path) -> None:
    counted = "attachment-count-photo = {{ $count ->\n{}\n }}\n"
    three = "    [one] { $count } zdjęcie\n    [few] { $count } zdjęcia\n"
    for forms, accepted in (
        (three + "   *[many] { $count } zdjęć", True),
        (three + "   *[other] { $count } zdjęć", False),
        ("   *[other] zdjęcia: { $count }", True),
        ("    [1] zdjęcie\n   *[other] zdjęcia: { $count }", True),
        ("    [two] { $count }\n" + three + "   *[many] { $count } zdjęć", False),
    ):
        writes(network, "pl/ours.ftl", counted.format(forms))
        said = speaks(network, "nl", "en", "pl")
        assert (said == []) is accepted, (forms, said)
    assert "[few], [many], [one]" in speaks(network, "nl", "pl")[0]


def test_a_polish_number_gets_its_polish_form(network: Path) -> None:
    forms = "[one] { $count } zdjęcie\n [few] { $count } zdjęcia\n *[many] { $count } zdjęć\n }\n"
    writes(network, "pl/ours.ftl", "attachment-count-photo = { $count ->\n " + forms)
    assert speaks(network, "nl", "en", "pl") == []
    said = [wording.label("pl", "attachment-count-photo", count=each) for each in (1, 3, 5, 22)]
    assert said == ["1 zdjęcie", "3 zdjęcia", "5 zdjęć", "22 zdjęcia"]
