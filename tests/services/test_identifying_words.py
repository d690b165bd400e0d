"""What is found in a text before it is sent, and what is left alone."""

import re
import sys
from collections.abc import Iterator
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum.nl import bsn

from domain.errors import AnswerRefused
from domain.typed_text import clean
from services import identifying_patterns
from services.identifying_words import Finding, IdentifyingKind, refuse_citizen_number, spot

PLATES = (
    "DB-12-34 12-34-DB 12-DB-34 DB-12-DB DB-DB-12 12-DB-DB 12-DBB-3 1-DBB-23 DB-123-D "
    "D-123-DB DBB-12-D D-12-DBB 1-DB-123 123-DB-1 g-123-bb 12dbb3 G123BB GZ234K "
    "1DBB23 12DB34"
)

FOUND = [
    (IdentifyingKind.BSN, "Zijn nummer is {}.", "123456782"),
    (IdentifyingKind.BSN, "bsn{}", "111222333"),
    (IdentifyingKind.BSN, "Nummer {} van de moeder", "123.456.782"),
    (IdentifyingKind.BSN, "Nummer {} van de moeder", "123 456 782"),
    (IdentifyingKind.BSN, "Nummer {} van de moeder", "1234.56.782"),
    (IdentifyingKind.BSN, "Nummer {} van de moeder", "123-456-782"),
    (IdentifyingKind.BSN, "Nummer {} van de moeder", "123 - 456 - 782"),
    *(
        (IdentifyingKind.BSN, "Nummer {} van de moeder", f"123{sign}456{sign}782")
        for sign in ",:;*|=~+·•"
    ),
    (IdentifyingKind.BSN, "Nummer {} van de moeder", "1234,56,782"),
    (IdentifyingKind.BSN, "Nummer {} van de moeder", "12 34 56 78 2"),
    (IdentifyingKind.BSN, "Nummer {} van de moeder", "1 2 3 4 5 6 7 8 2"),
    (IdentifyingKind.BSN, "Op 12-11-2024 kreeg {} een brief", "123456782"),
    (IdentifyingKind.BSN, "Bedragen 100 en 100 {}", "123 456 782"),
    (IdentifyingKind.BSN, "Zijn BSN: {}", "12345672"),
    (IdentifyingKind.BSN, "Zijn nummer is {}.", "١٢٣٤٥٦٧٨٢"),
    (
        IdentifyingKind.BSN,
        "Zijn nummer is {}.",
        "".join(chr(0xFF10 + digit) for digit in (1, 2, 3, 4, 5, 6, 7, 8, 2)),
    ),
    (IdentifyingKind.PHONE, "Bel {} maar", "06-12345678"),
    (IdentifyingKind.PHONE, "Bel {} maar", "0612345678"),
    (IdentifyingKind.PHONE, "Bel {} maar", "06 12 34 56 78"),
    (IdentifyingKind.PHONE, "Bel {} maar", "+31 6 12345678"),
    (IdentifyingKind.PHONE, "Bel {} maar", "+31612345678"),
    (IdentifyingKind.PHONE, "Bel {} maar", "0031612345678"),
    (IdentifyingKind.PHONE, "Bel {} maar", "020-6241111"),
    (IdentifyingKind.PHONE, "Bel {} maar", "+32 470 12 34 56"),
    (IdentifyingKind.EMAIL, "Mail {}!", "jan.jansen@voorbeeld.nl"),
    (IdentifyingKind.EMAIL, "Mail {}.", "jan@sub.voorbeeld.amsterdam"),
    (IdentifyingKind.EMAIL, "Mail {}", "jan (at) voorbeeld.nl"),
    (IdentifyingKind.EMAIL, "Mail {}", "jan @ voorbeeld.nl"),
    (IdentifyingKind.WEB, "Kijk op {}.", "https://voorbeeld.nl/jan?id=3"),
    (IdentifyingKind.WEB, "Kijk op ({})", "www.voorbeeld.nl"),
    (IdentifyingKind.WEB, "Kijk op {}, daar", "voorbeeld.nl"),
    (IdentifyingKind.WEB, "Kijk op {}", "t.me/janjansen"),
    (IdentifyingKind.WEB, "Kijk op {}", "instagram.com/jan.jansen"),
    (IdentifyingKind.WEB, "Kijk op {}", "wa.me/31612345678"),
    (IdentifyingKind.IBAN, "Rekening {} van hem", "NL91ABNA0417164300"),
    (IdentifyingKind.IBAN, "Rekening {} op zijn naam", "NL91 ABNA 0417 1643 00"),
    (IdentifyingKind.IBAN, "rekening {}", "nl91abna0417164300"),
    (IdentifyingKind.IBAN, "Rekening {}.", "DE89 3704 0044 0532 0130 00"),
    (IdentifyingKind.IBAN, "Rekening {}.", "GB82WEST12345698765432"),
    (IdentifyingKind.IBAN, "Rekening {} en meer", "BE68 5390 0754 7034"),
    *((IdentifyingKind.PLATE, "Een auto met {} erop", plate) for plate in PLATES.split()),
    (IdentifyingKind.PLATE, "Een auto met {}", "G 123 BB"),
    (IdentifyingKind.ADDRESS, "In de {} woont hij", "Kerkstraat 12"),
    (IdentifyingKind.ADDRESS, "In de {} woont hij", "Kerkstraat 12a"),
    (IdentifyingKind.ADDRESS, "In de {} woont hij", "Kerkstraat 12-3"),
    (IdentifyingKind.ADDRESS, "In de {} woont hij", "Kerkstraat 12 bis"),
    (IdentifyingKind.ADDRESS, "in de {} woont hij", "kerkstraat 12"),
    (IdentifyingKind.ADDRESS, "Aan de {}.", "Kerkstraat, nummer 12"),
    (IdentifyingKind.ADDRESS, "Aan de {}.", "Kerkstraat op nummer 12"),
    (IdentifyingKind.ADDRESS, "Aan de {}.", "Kerkstraat nr. 12"),
    (IdentifyingKind.ADDRESS, "Hij woont op {}", "nummer 12 van de Kerkstraat"),
    (IdentifyingKind.ADDRESS, "Op de {}", "Stationsweg 3"),
    (IdentifyingKind.ADDRESS, "Op de {}", "molenweg 3"),
    (IdentifyingKind.ADDRESS, "Op de {}, 1234 AB", "Oudegracht 3"),
    (IdentifyingKind.ADDRESS, "Bij {}!", "Singel 40"),
    (IdentifyingKind.ADDRESS, "Bij {}", "Julianaplein 1"),
    (IdentifyingKind.ADDRESS, "Bij {}", "Westerdijk 112b"),
    (IdentifyingKind.ADDRESS, "Bij {}", "Wilhelminapark 4"),
    (IdentifyingKind.ADDRESS, "Bij {}", "Kerkstr. 4"),
    (IdentifyingKind.ADDRESS, "Bij {} of 14", "dorpsstraat 12"),
]

ORDINARY = [
    "Gisteren om 20.00 uur stond er een groep van 12 jongens op het plein.",
    "Op het plein 20 jongeren, in het park 12 mensen, in de straat 30 auto's.",
    "Op 12-11-2024 en 3/12/2024, van 19:30 tot 21:45, elke week.",
    "Het was 12 november 2024; ze waren 3 dagen weg. Hij was weg 3 weken lang.",
    "Een boete van € 1.250,00, later 2500 euro, en nog eens 100.000 euro.",
    "Dat is in 1234 AB, of 1234AB, bij de school.",
    "In de Kerkstraat is het onrustig. Op de snelweg A12 ook, en de N201.",
    "Het begon om 8 uur. In de Kerkstraat 12 jongeren gezien rond 23.15 uur.",
    "Bel 112 of 0900-8844; ik belde ook 0800-2000 al.",
    "Groep 7 en 8b, klas 3-havo, lokaal B12, bus 22, 10-en-11-jarigen.",
    "Hij ging weg.De politie kwam. Ze is thuis.de buren zagen het.Nu is het stil",
    "Wij waren met 10-12 man, 2x per week, 50% van de tijd, 6-8-2024.",
    "Melding Z-7F3K van vorige week, 3e keer, nr. 4 van de 12.",
    "Ze rijden 50 km 30 keer per dag; 80KM20 stond er. 12-dec-3",
    "Er zijn 123456789 redenen en 100200300400 korrels zand.",
    "Onderweg 12 kilometer gelopen, op het schoolplein 15 ouders gesproken.",
    "De vergadering is van 10.00-12.00 in zaal 1.2.3 versie 2.0.1.",
    "",
]


@pytest.mark.parametrize(("kind", "story", "words"), FOUND)
def test_what_leads_to_one_person_is_found(kind: IdentifyingKind, story: str, words: str) -> None:
    assert spot(story.format(words)) == (Finding(kind, words),)


@pytest.mark.parametrize("story", ORDINARY)
def test_an_ordinary_story_is_left_alone(story: str) -> None:
    assert spot(story) == ()


def test_all_is_found_in_the_order_of_the_text_and_each_words_once() -> None:
    story = "Bel 06-12345678 of mail a@b.nl, Kerkstraat 12. Bel 06-12345678! 12-DB-34"
    assert [finding.kind for finding in spot(story)] == [
        IdentifyingKind.PHONE,
        IdentifyingKind.EMAIL,
        IdentifyingKind.ADDRESS,
        IdentifyingKind.PLATE,
    ]


@pytest.mark.parametrize("story", [story.format(words) for kind, story, words in FOUND[:14]])
def test_a_citizen_service_number_is_refused(story: str) -> None:
    with pytest.raises(AnswerRefused) as refused:
        refuse_citizen_number(story)
    assert refused.value.key == "bsn"


@pytest.mark.parametrize(
    "story",
    [
        *ORDINARY,
        *(story.format(words) for kind, story, words in FOUND if kind is not IdentifyingKind.BSN),
        "Nummer 123456781 past niet",
        "Geboren 12345672",
        "Bel +31 623456782 of 0612345678",
    ],
)
def test_nothing_else_is_taken_for_one(story: str) -> None:
    refuse_citizen_number(story)


@given(st.integers(1, 999_999_999).map(lambda number: f"{number:09}"), st.text(max_size=30))
def test_every_number_that_passes_the_test_is_refused_whatever_stands_around_it(
    number: str, around: str
) -> None:
    if not bsn.is_valid(number):
        return
    story = f"{around} zijn nummer: {number} {around}"
    with pytest.raises(AnswerRefused):
        refuse_citizen_number(story)


HOSTILE = st.lists(
    st.one_of(
        st.text(alphabet=st.sampled_from("0123456789 .,-/@+():_'aAbBwW\n"), min_size=1),
        st.sampled_from([words for _, _, words in FOUND]),
        st.sampled_from(["straat ", "weg", "NL91", "www.", "nummer 1 van de ", "a@", "a.", "bsn "]),
        st.text(min_size=1, max_size=20),
    ),
    min_size=1,
    max_size=8,
).map("".join)


@given(HOSTILE)
def test_any_text_can_be_looked_at_and_what_is_found_stands_in_it(text: str) -> None:
    for finding in spot(text):
        assert finding.words in clean(text)


def steps(text: str) -> int:
    """Count the functions called while looking at a text."""
    counted = 0

    def count(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal counted
        counted += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        spot(text)
    finally:
        sys.setprofile(None)
    return counted


@settings(max_examples=30, deadline=None)
@given(HOSTILE)
def test_the_work_grows_with_the_text_and_no_faster(unit: str) -> None:
    once = (unit * 500)[:500]
    spot(once)  # what is remembered from the first time is no work of the second
    assert steps((unit * 4_000)[:4_000]) <= 16 * (steps(once) + 100)


def patterns() -> Iterator[re.Pattern[str]]:
    for found in [*vars(identifying_patterns).values(), identifying_patterns.iban_of(34)]:
        for pattern in found if isinstance(found, tuple) else (found,):
            if isinstance(pattern, re.Pattern):
                yield pattern


def test_no_pattern_goes_on_without_an_end() -> None:
    checked = list(patterns())
    assert len(checked) > 10
    for pattern in checked:
        bare = re.sub(r"\[(?:\\.|[^\]\\])*\]", "", re.sub(r"\\[+*.\[\]()]", "", pattern.pattern))
        assert not re.search(r"[*+]|,\}", bare), pattern.pattern
