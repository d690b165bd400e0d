"""Knocking at the officials' desk: somebody signed in whose account is nobody's yet.

A code on their screen joins the two: who types it in their own chat says that it is their account.
A second person agrees before anything opens; being in the municipality's directory is not enough.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.chance import Chance
from domain.group import second_person
from domain.group.second_person import Proposal
from domain.identifiers import AccountId, PersonId

CODE_LIVES = timedelta(minutes=10)
"""How long a code can be typed."""

WORD_LIVES = timedelta(days=7)
"""How long the last word to somebody stands at the door, when they do not come by to read it."""

_SIGNS = "abcdefghjkmnpqrstuvwxyz23456789"
"""What a code is made of: nothing that looks like something else."""

_LENGTH = 8


@dataclass(frozen=True, slots=True)
class DeskKnock:
    """That somebody stands at the door, since `at` (UTC).

    `person` is whose account it is to be, once the code was typed, and `proposal` what waits. With
    `said` nobody stands there: it is the last word (the key of a text) to whose account it was, and
    `words` are what a coordinator says to them with it. An
    `account` at Telegram is to be theirs too, and not one of the municipality's.
    """

    code: str
    at: datetime
    person: PersonId | None = None
    proposal: Proposal | None = None
    said: str = ""
    account: AccountId | None = None
    words: str = ""

    def is_over(self, now: datetime) -> bool:
        """Tell whether nothing can come of it any more; so is one that began after now."""
        if self.proposal is not None:
            return second_person.is_over(self.proposal, now)
        return not timedelta() <= now - self.at < (WORD_LIVES if self.said else CODE_LIVES)


def new_code(chance: Chance) -> str:
    """Draw a code to be typed in a chat."""
    return "".join(_SIGNS[each % len(_SIGNS)] for each in chance.bytes(_LENGTH))


def typed_code(text: str) -> str | None:
    """Give what was typed as a code; None for what can be none."""
    typed = text.casefold().replace("-", "").replace(" ", "")
    return typed if len(typed) == _LENGTH and set(typed) <= set(_SIGNS) else None


def shown_code(code: str) -> str:
    """Give a code as it is easy to type."""
    return f"{code[:4]}-{code[4:]}".upper()
