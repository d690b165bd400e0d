"""The words in which people say a day and a time, Dutch and English, brought back to a few.

What is said becomes a row of plain words: `w4` is a Thursday, `m12` December, `n1` the first, a
number its digits, and `?` any word that says nothing about time. The rules that read them need
know no language.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping

from domain.errors import AnswerRefused

LONGEST = 80
"""Nobody needs more characters to say when; what is longer is not looked at."""

UNKNOWN = "?"

_WEEKDAYS = (
    "ma maandag mon monday",
    "di dinsdag tue tues tuesday",
    "wo woensdag wed wednesday",
    "do donderdag thu thur thurs thursday",
    "vr vrijdag vrij fri friday",
    "za zaterdag zat sat saturday",
    "zo zondag zon sun sunday",
)
_MONTHS = (
    "jan januari january",
    "feb febr februari february",
    "mrt maart mar march",
    "apr april",
    "mei may",
    "jun juni june",
    "jul juli july",
    "aug augustus august",
    "sep sept september",
    "okt oktober oct october",
    "nov november",
    "dec december",
)
_DUTCH_NUMBERS = (
    "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien"
    " zeventien achttien negentien twintig eenentwintig"
)
_ENGLISH_NUMBERS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen twenty"
)
_ORDINALS = ("eerste first", "tweede second", "derde third", "vierde fourth", "vijfde fifth")
_SAME: Mapping[str, str] = {
    "": (
        "a an de dag e nd of on op rd s st ste th the"
        " aub alsjeblieft alstublieft svp graag bedankt ja please pls thanks yes ok"
    ),
    "today": "vandaag today",
    "tomorrow": "morgen tomorrow",
    "overmorrow": "overmorgen",
    "today evening": "tonight",
    "morning": "ochtend ochtends sochtends morgens smorgens morning",
    "afternoon": "middag middags smiddags afternoon",
    "evening": "avond avonds savonds evening",
    "am": "am",
    "pm": "pm",
    "at": "om at",
    "uur": "uur u h hr oclock",
    "minute": "minuut minuten min minute minutes",
    "half": "half",
    "quarter": "kwart quarter",
    "over": "over",
    "past": "past",
    "to": "voor to",
    "in": "in",
    "next": "volgende next",
    "coming": "komende aanstaande aankomende coming",
    "this": "deze this",
    "day": "dagen day days",
    "week": "week wk weken weeks",
    "month": "maand month",
    "2 week": "fortnight",
    "last": "laatste last",
    "from": "van vanaf from",
    "until": "tot until till",
    "12:00": "noon",
    "after": "after",
}
_PARTS = {"ochtend": "morning", "morgen": "morning", "middag": "afternoon", "avond": "evening"}
_GLUED = {"van": "today", "morgen": "tomorrow", "overmorgen": "overmorrow"}
"""Dutch writes "vanavond" and "vrijdagmiddag" as one word."""

_PIECE = re.compile(r"\d+(?:[-:./]\d+)*|[a-z]+|\S")
_APOSTROPHES = re.compile("['`\u00b4\u2018\u2019]")
_BETWEEN = frozenset(".,;!?")
_TIME, _CLOCK, _ALONE = r"\d{1,2}(?:[:.]\d\d)?", r"\d{1,2}[:.]\d\d", r"(?<![-\d:./])"
_REWRITTEN = (
    (re.compile(r"(\d)[-/]([a-z]+)[-/](\d\d)(?!\d)"), r"\1 \2 20\3"),
    (re.compile(r"(?<=\d)[-/](?=[a-z])|(?<=[a-z])[-/](?=\d{4})"), " "),
    (re.compile(rf"{_ALONE}({_CLOCK}) ?- ?(?={_CLOCK}(?![-\d:./]))"), r"\1 until "),
    (re.compile(rf"{_ALONE}({_TIME}) ?- ?(?={_TIME} ?(?:uur|u|h|am|pm)\b)"), r"\1 until "),
    (re.compile(r"(?<=\d)( ?(?:uur|u|h|am|pm)) ?- ?(?=\d)"), r"\1 until "),
)
"""How a day with a month's name, and from when until when, are written with dashes."""

_DASHES = re.compile("[\u2010-\u2015\u2212]")
_HALF_IN_ENGLISH = re.compile(rf"half (?:{_ENGLISH_NUMBERS.replace(' ', '|')})\b")
_HALF_IN_DIGITS = re.compile(r"half \d")
_PHRASES = (
    (re.compile(r"\bday after tomorrow\b"), "overmorrow"),
    (re.compile(r"\bthis (morning|afternoon|evening)\b"), r"today \1"),
    (re.compile(r"\bin (morning|afternoon|evening)\b"), r"\1"),
    (re.compile(r"\b12 12:00(?= |$)"), "12:00"),
    (re.compile(r"\bfrom ((?:\w+ (?:past|to) )?\S+(?: (?:uur|am|pm))?) to\b"), r"\1 until"),
)


def _all_words() -> Iterator[tuple[str, str]]:
    for number, names in enumerate(_WEEKDAYS, 1):
        yield from ((name, f"w{number}") for name in names.split())
        for part, meaning in _PARTS.items():
            yield f"{names.split()[1]}{part}", f"w{number} {meaning}"
    for number, names in enumerate(_MONTHS, 1):
        yield from ((name, f"m{number}") for name in names.split())
    for numbers in (_DUTCH_NUMBERS, _ENGLISH_NUMBERS):
        yield from ((name, str(number)) for number, name in enumerate(numbers.split(), 1))
    for number, names in enumerate(_ORDINALS, 1):
        yield from ((name, f"n{number}") for name in names.split())
    for meaning, names in _SAME.items():
        yield from ((name, meaning) for name in names.split())
    for first, day in _GLUED.items():
        yield from ((f"{first}{part}", f"{day} {meaning}") for part, meaning in _PARTS.items())


_WORDS: Mapping[str, str] = dict(_all_words())


def in_plain_words(text: str, language: str) -> str:
    """Bring what was said back to plain words with one space between them.

    Raises `AnswerRefused("moment-ambiguous")` for "half seven": half past six to who thinks in
    Dutch, half past seven to who thinks in English. "Half 7" is Dutch when the language is.
    """
    if len(text) > LONGEST:
        return UNKNOWN
    signs = unicodedata.normalize("NFKD", text.casefold())
    signs = "".join(_digit(sign) for sign in signs if not unicodedata.combining(sign))
    signs = _APOSTROPHES.sub("", signs).replace("p.m", "pm").replace("a.m", "am")
    signs = " ".join(_DASHES.sub("-", signs).split())
    if _HALF_IN_ENGLISH.search(signs) or (language != "nl" and _HALF_IN_DIGITS.search(signs)):
        raise AnswerRefused("moment-ambiguous")
    for written, meaning in _REWRITTEN:
        signs = written.sub(meaning, signs)
    pieces = (piece for piece in _PIECE.findall(signs) if piece not in _BETWEEN)
    words = (_meaning(piece) for piece in pieces)
    plain = " ".join(word for word in words if word)
    for phrase, meaning in _PHRASES:
        plain = phrase.sub(meaning, plain)
    return plain


def cut(pattern: re.Pattern[str], said: str) -> tuple[re.Match[str] | None, str]:
    """Find a pattern, and take it out of what was said; what stood around it stays apart."""
    found = pattern.search(said)
    if found is None:
        return None, said
    return found, f"{said[: found.start()]}|{said[found.end() :]}"


def words(pattern: str) -> re.Pattern[str]:
    """Make a pattern of whole plain words."""
    return re.compile(rf"(?<!\S){pattern}(?!\S)", re.ASCII)


def _digit(sign: str) -> str:
    """Give a digit of any script as 0 to 9, and any other sign as it is."""
    return str(unicodedata.decimal(sign, sign))


def _meaning(piece: str) -> str:
    return piece if piece[0] in "0123456789" else _WORDS.get(piece, UNKNOWN)
