"""One e-mail address, as somebody types their own: plausible, and nothing else in it."""

import re
import unicodedata

LONGEST = 254
"""Characters, as mail servers pass them on."""

_LONGEST_BEFORE = 64
_BEFORE = re.compile(
    r"(?!.*=\?)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
)
"""With `=?` begins a word that stands for other letters in an e-mail: line ends, another @."""

_PART = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)")
_FEWEST_PARTS = 2


def typed_address(text: str) -> str | None:
    """Give the address that was typed, as mail servers write it; None for anything else.

    A domain with other letters is written as the internet does it (`xn--…`); before the @ only
    those letters that every mail server takes.
    """
    before, at, domain = unicodedata.normalize("NFKC", text).strip().rpartition("@")
    if not at or len(before) > _LONGEST_BEFORE or not _BEFORE.fullmatch(before):
        return None
    try:
        written = domain.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return None
    parts = written.split(".")
    if len(parts) < _FEWEST_PARTS or not all(map(_PART.fullmatch, parts)) or parts[-1].isdigit():
        return None
    address = f"{before}@{written}"
    return address if len(address) <= LONGEST else None


def shown_address(address: str) -> str:
    """Give an address as its owner knows it."""
    before, _, domain = address.rpartition("@")
    try:
        return f"{before}@{domain.encode('ascii').decode('idna')}"
    except UnicodeError:
        return address
