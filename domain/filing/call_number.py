"""The number on which somebody wants to be called, as they type it."""

import re

from domain.errors import AnswerRefused

PHONE = "phone"
"""What the number is called among the answers of a concern; it is sealed and erased with them."""

ON_HAND = "known"
"""What stands for a number that the network has already."""

_NUMBER = re.compile(r"\+?[\d\s().-]+")
_LEAST, _MOST = 8, 15


def read(text: str) -> str:
    """Give the number as it was typed. Raises AnswerRefused for what is none."""
    number = " ".join(text.split())
    digits = sum(sign.isdigit() for sign in number)
    if not _NUMBER.fullmatch(number) or not _LEAST <= digits <= _MOST:
        raise AnswerRefused("call-number-unclear")
    return number
