"""The shapes of what leads to one person, as patterns; `identifying_words.py` looks with them.

All work on text with plain digits, spaces and dashes. None looks further than a few dozen
characters from where it begins: no text, however hostile, makes one of them slow.
"""

import re
from functools import cache


def _words(line: str) -> tuple[str, ...]:
    return tuple(line.split())


# --- IBAN ---------------------------------------------------------------------------------

IBAN_BEGINS = re.compile(r"(?<![A-Z0-9])([A-Z]{2})[ -]?\d{2}(?=[ .-]{0,2}[A-Z0-9])", re.IGNORECASE)


@cache
def iban_of(length: int) -> re.Pattern[str]:
    """Give the pattern of an IBAN of this many letters and digits, however it is spaced."""
    rest = length - 4
    return re.compile(
        rf"[A-Z]{{2}}[ -]?\d{{2}}(?:[ .-]{{0,2}}[A-Z0-9]){{{rest}}}(?![A-Z0-9])", re.IGNORECASE
    )


# --- citizen service number ---------------------------------------------------------------

_APART = "[ ./_-]"
CITIZEN_NUMBERS = (
    # Nine digits in a row, whatever stands around them.
    re.compile(r"(?<!\d)(\d{9})(?!\d)"),
    # Grouped as people group it: 123 456 782, 1234.56.782, with spaces around a dash too.
    re.compile(rf"(?<!\d)(?=(\d{{3}}{_APART}{{1,3}}\d{{3}}{_APART}{{1,3}}\d{{3}})(?!\d))"),
    re.compile(rf"(?<!\d)(?=(\d{{4}}{_APART}{{1,3}}\d{{2}}{_APART}{{1,3}}\d{{3}})(?!\d))"),
    # The same with another sign, twice the same: only a space, dot or dash is as common in lists.
    re.compile(
        r"(?<!\d)(?=((?:\d{3}(?P<sign>[,:;*|=~+·•])\d{3}|\d{4}(?P<other>[,:;*|=~+·•])\d{2})"
        r"(?(sign)(?P=sign)|(?P=other))\d{3})(?!\d))"
    ),
    # Grouped in any other way, with one and the same sign; and nothing hangs on to it.
    re.compile(
        rf"(?<!\d)(?<!\d{_APART})"
        rf"(\d{{1,8}}(?P<apart>{_APART})\d(?:(?P=apart)?\d){{0,7}})(?!(?P=apart)?\d)"
    ),
)
CITIZEN_NUMBER_NAMED = re.compile(
    r"\b(?:bsn|burger ?service ?nummer|sofi-?nummer|citizen service number)"
    r"[^\d\n]{0,20}(\d{8})(?!\d)",
    re.IGNORECASE,
)
"""Eight digits, a leading zero left out, where the text says what they are."""

# --- e-mail and web addresses -------------------------------------------------------------

_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
MAIL = re.compile(
    rf"(?<![\w.+%'-])[\w.+%'-]{{1,64}} ?(?:@|\(at\)|\[at\]) ?"
    rf"(?:{_LABEL}\.){{1,5}}[^\W\d_]{{2,24}}\b",
    re.IGNORECASE,
)

_CLEAR = "nl|com|org|net|eu|info|io|app|gov|edu|uk|fr|tr|ma|pl|frl|amsterdam|online|site|shop"
WEB = re.compile(
    r"\bhttps?://\S{1,2000}"
    r"|\bwww\.\S{1,2000}"
    rf"|(?<![\w@.-])(?:{_LABEL}\.){{1,5}}(?:(?:{_CLEAR})\b(?![-.]\w)|[a-z]{{2,12}}(?=/\w))(?:/\S{{0,2000}})?",
    re.IGNORECASE,
)
"""With http or www anything; without, an ending that is no Dutch word ("weg.de politie" is no
address), or a path behind it."""

ENDS_A_SENTENCE = ".,;:!?)]}'\"»”\u2019"

# --- Dutch licence plates -----------------------------------------------------------------

_DASHED = _words("XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX")
_RECENT = _words("99-XXX-9 9-XXX-99 XX-999-X X-999-XX XXX-99-X X-99-XXX 9-XX-999 999-XX-9")
_ANY, _NO_VOWEL = "A-Za-z", "BDFGHJKLMNPRSTVWXZbdfghjklmnprstvwxz"
_CAPITALS = "BDFGHJKLMNPRSTVWXZ"


def _plates(codes: tuple[str, ...], letters: str, between: str) -> re.Pattern[str]:
    shapes = (
        code.replace("-", between).replace("9", r"\d").replace("X", f"[{letters}]")
        for code in codes
    )
    return re.compile(rf"(?<![\w-])(?:{'|'.join(shapes)})(?![\w-])")


PLATES = (
    # All sidecodes with dashes. The older ones know vowels, those since 1999 do not.
    _plates(_DASHED, _ANY, "-"),
    _plates(_RECENT, _NO_VOWEL, "-"),
    # Without dashes: in capitals or small letters, unless it reads as a postcode (99-99-XX),
    # the number of a room or a road (XX-99-99), or as an amount with its unit.
    _plates((*_DASHED[2:], *_RECENT), _CAPITALS, " ?"),
    _plates(
        (*_DASHED[3:], *(code for code in _RECENT if "XXX" in code)),
        _NO_VOWEL,
        "",
    ),
)

BETWEEN_NUMBERS = re.compile(
    r"-(?:en|of|om|op|na|in|te|tm|ca|uur|and|or|to)-"
    r"|\d[ -]?(?:KG|KM|CM|MM|GB|MB|TB|ML|CL|DL|KW)[ -]?\d"
    r"|-(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)-",
    re.IGNORECASE,
)
"""What stands between two numbers and makes them no plate."""

# --- street with house number -------------------------------------------------------------

_STREETS = _words(
    "straat straatje laan laantje gracht kade kaai singel plantsoen steeg dreef boulevard "
    "weg plein dijk hof pad park markt brink wal haven ring baan erf hoek oord dam weide "
    "poort brug berg zoom rak werf veld hage str."
)
_PLAIN_STREETS = _words(
    "straat straatje laan laantje gracht kade singel plantsoen steeg dreef weg plein dijk hof str."
)
"""Endings that make a street of a word in small letters too ("kerkstraat 12")."""

_NO_STREETS = _words(
    "onderweg omweg uitweg overweg snelweg autoweg spoorweg luchtweg terugweg heenweg "
    "zijweg halverweg zandweg kerkhof gerechtshof schoolplein speelplein "
    "parkeerplein winkelplein winkelstraat zijstraat "
    "woonstraat doodlopendestraat busstraat"
)
"""Words in small letters that say what kind of street it is, not which."""

_NUMBER_WORD = r"(?:op |met )?(?:(?:huis)?(?:nummer|nr\.?)|no\.) ?"
_HOUSE = (
    r"\d{1,4}(?! ?[:%€]|[.,]\d|\d)"
    r"(?: ?-? ?(?:bis|huis|hs|[IV]{1,3}|[a-z])(?!\w)| ?[-/] ?\d{1,4}(?!\d))?(?!\w)"
)
_COUNTED = (
    "uur|u|min|minuten|minuut|seconden|dag|dagen|week|weken|maand|maanden|jaar|jaren|keer|maal"
    "|meter|m|km|kilometer|euro|procent|jongeren|jongens|jongetjes|meisjes|meiden|kinderen|kids"
    "|mensen|personen|man|mannen|vrouwen|vrouw|gezinnen|families|buren|bewoners|ouders|leerlingen"
    "|auto's|autos|scooters|fietsen|huizen|woningen|flats|stuks|andere|graden|januari"
    "|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|hours|days"
    "|weeks|years|times|people|children|boys|girls|men|women|young|cars"
)
STREET_AND_NUMBER = re.compile(
    rf"(?:{'|'.join(map(re.escape, sorted(_STREETS, key=len, reverse=True)))})(?P<ending>)"
    rf"(?:,? ?{_NUMBER_WORD}|,? {{1,2}}(?!(?:\d{{1,4}}) (?:{_COUNTED})\b))"
    rf"{_HOUSE}",
    re.IGNORECASE,
)
NUMBER_AND_STREET = re.compile(
    rf"\b(?:huis)?(?:nummer|nr\.?) ?{_HOUSE},? (?:van|in|aan|op) (?:de|het|een) "
    r"(?P<street>[\w'\u2019-]{2,40})",
    re.IGNORECASE,
)
_WORD_BEFORE = re.compile(r"[\w'\u2019-]{0,40}\Z")
_LONGEST_WORD = 40


def beginning_of_street(text: str, ending: int) -> int:
    """Tell where the word begins that goes on with a street's ending at this place."""
    before = text[max(0, ending - _LONGEST_WORD) : ending]
    match = _WORD_BEFORE.search(before)
    return ending - len(match[0]) if match else ending


def is_street(word: str) -> bool:
    """Tell whether a word that ends like a street is the name of one.

    With a capital any may be; in small letters only a longer word with the plainest endings.
    """
    low = word.lower()
    ending = max((each for each in _STREETS if low.endswith(each)), key=len, default="")
    if not ending or not word:
        return False
    if word[0].isupper():
        return True
    return ending in _PLAIN_STREETS and len(word) >= len(ending) + 3 and low not in _NO_STREETS
