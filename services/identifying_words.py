"""What people rather leave out: words that lead straight to one person, found in a text.

Guide, "Veilig en zorgvuldig omgaan met vertrouwelijke informatie": the less is written about
others, the less can leak. Nothing is kept of what is found, and nothing is changed in the text.
The patterns never look further than a few dozen characters from where they begin, so that time
grows with the length of the text and no faster, whatever it holds.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from phonenumbers import Leniency, PhoneNumberMatcher, PhoneNumberType, number_type
from stdnum import iban, numdb
from stdnum.nl import bsn

from domain.errors import AnswerRefused
from domain.typed_text import clean
from services import identifying_patterns


class IdentifyingKind(StrEnum):
    """What kind of words was found; a text for people belongs to each."""

    BSN = "bsn"  # citizen service number: never accepted
    PHONE = "phone"
    EMAIL = "email"
    WEB = "web"
    IBAN = "iban"
    PLATE = "plate"  # Dutch licence plate
    ADDRESS = "address"  # street with house number


@dataclass(frozen=True, slots=True)
class Finding:
    """Words that were found, as they were typed."""

    kind: IdentifyingKind
    words: str


Span = tuple[int, int]

MOST_TRIES = 2_000
"""Runs of digits that are looked at as a phone number and are none, before we leave it at that."""

_OF_NOBODY = frozenset(
    {PhoneNumberType.TOLL_FREE, PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST}
)
"""Numbers of services (0800, 0900): they lead to nobody's home."""

CITIZEN_NUMBER = "bsn"
"""What `refuse_citizen_number` refuses with."""

_BSN_DIGITS = 9


def spot(text: str) -> tuple[Finding, ...]:
    """Find everything that leads to one person, in the order of the text, each words once.

    No two findings overlap: the digits of an IBAN are not a phone number too.
    """
    text = clean(text)
    plain = _plain(text)
    taken = bytearray(len(plain))
    found: dict[Span, IdentifyingKind] = {}
    for kind, find in _FINDERS:
        for start, end in find(plain):
            if not any(taken[start:end]):
                taken[start:end] = b"\1" * (end - start)
                found[start, end] = kind
    findings = (Finding(found[span], text[slice(*span)]) for span in sorted(found))
    return tuple(dict.fromkeys(findings))


def refuse_citizen_number(text: str) -> None:
    """Raise AnswerRefused("bsn") for a text that holds a citizen service number.

    For whatever anybody of the network types, before any of it is kept.
    """
    if any(True for _ in _citizen_numbers(_plain(clean(text)))):
        raise AnswerRefused("bsn")


def _plain(text: str) -> str:
    """Write digits, spaces and dashes of every script as the plain ones, a sign for a sign."""
    return "".join(sign if sign.isascii() else _plain_sign(sign) for sign in text)


@lru_cache(maxsize=4096)
def _plain_sign(sign: str) -> str:
    if sign.isdecimal():
        return str(unicodedata.decimal(sign))
    match unicodedata.category(sign):
        case "Zs":
            return " "
        case "Pd":
            return "-"
    composed = unicodedata.normalize("NFKC", sign)
    return composed if len(composed) == 1 else sign


def _accounts(text: str) -> Iterator[Span]:
    """Find IBANs of any country, by the length their country has and the checksum."""
    for match in identifying_patterns.IBAN_BEGINS.finditer(text):
        length = _iban_length(match[1].upper())
        if not length:
            continue
        whole = identifying_patterns.iban_of(length).match(text, match.start())
        if whole and iban.is_valid(whole[0], check_country=False):
            yield whole.span()


@cache
def _iban_length(country: str) -> int:
    """Give how many letters and digits an IBAN of this country has; 0 when it has none."""
    properties = numdb.get("iban").info(country + "00")[0][1]
    parts = re.findall(r"(\d+)!", properties.get("bban", ""))
    return sum(map(int, parts)) + len(country + "00") if parts else 0


def _citizen_numbers(text: str) -> Iterator[Span]:
    """Find what passes the 11-test: nine digits, or eight where the text says what they are.

    Eight digits of which nothing is said are left alone: a date or a part of a phone number
    would be refused one time in eleven, and nobody could do anything about it. So would the
    digits inside a valid IBAN, or in a phone number that has more of them.
    """
    spans = list(_passing(identifying_patterns.CITIZEN_NUMBER_NAMED, text, _BSN_DIGITS - 1))
    for pattern in identifying_patterns.CITIZEN_NUMBERS:
        spans += _passing(pattern, text, _BSN_DIGITS)
    if not spans:
        return
    others = bytearray(len(text))
    for start, end in (*_accounts(text), *_long_phones(text)):
        others[start:end] = b"\1" * (end - start)
    yield from (span for span in spans if not all(others[slice(*span)]))


def _passing(pattern: re.Pattern[str], text: str, length: int) -> Iterator[Span]:
    for match in pattern.finditer(text):
        digits = "".join(filter(str.isdecimal, match[1]))
        if len(digits) == length and bsn.is_valid(digits.zfill(_BSN_DIGITS)):
            yield match.span(1)


def _phones(text: str) -> Iterator[Span]:
    for match in PhoneNumberMatcher(text, "NL", Leniency.VALID, MOST_TRIES):
        if number_type(match.number) not in _OF_NOBODY:
            yield match.start, match.end


def _long_phones(text: str) -> Iterator[Span]:
    """Find phone numbers that have too many digits to be a citizen service number."""
    for start, end in _phones(text):
        if sum(map(str.isdecimal, text[start:end])) > _BSN_DIGITS:
            yield start, end


def _mail(text: str) -> Iterator[Span]:
    return (match.span() for match in identifying_patterns.MAIL.finditer(text))


def _web(text: str) -> Iterator[Span]:
    for match in identifying_patterns.WEB.finditer(text):
        yield (
            match.start(),
            match.start() + len(match[0].rstrip(identifying_patterns.ENDS_A_SENTENCE)),
        )


def _plates(text: str) -> Iterator[Span]:
    for pattern in identifying_patterns.PLATES:
        for match in pattern.finditer(text):
            if not identifying_patterns.BETWEEN_NUMBERS.search(match[0]):
                yield match.span()


def _addresses(text: str) -> Iterator[Span]:
    for match in identifying_patterns.STREET_AND_NUMBER.finditer(text):
        start = identifying_patterns.beginning_of_street(text, match.start())
        if identifying_patterns.is_street(text[start : match.end("ending")]):
            yield start, match.end()
    for match in identifying_patterns.NUMBER_AND_STREET.finditer(text):
        if identifying_patterns.is_street(match["street"]):
            yield match.span()


_FINDERS: tuple[tuple[IdentifyingKind, Callable[[str], Iterator[Span]]], ...] = (
    (IdentifyingKind.IBAN, _accounts),
    (IdentifyingKind.BSN, _citizen_numbers),
    (IdentifyingKind.EMAIL, _mail),
    (IdentifyingKind.WEB, _web),
    (IdentifyingKind.PHONE, _phones),
    (IdentifyingKind.PLATE, _plates),
    (IdentifyingKind.ADDRESS, _addresses),
)
"""In this order: what was found earlier is not found again as something else."""
