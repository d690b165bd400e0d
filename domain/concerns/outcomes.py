"""How a concern can end, to whom it can be passed on, and the days until what follows by itself."""

from dataclasses import dataclass

from domain.concerns.terms import Term
from domain.options import Wording, say


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a concern can end, in words its reporter may hear, and how long it is kept then.

    Not `shared`: what was done may not be told, so the reporter reads why.
    """

    code: str
    labels: Wording
    needs_reason: bool
    keep_days: int
    shared: bool

    def label(self, language: str) -> str:
        """Give the words for the reporter, in Dutch where the language has none."""
        return say(self.labels, language)


@dataclass(frozen=True, slots=True)
class Partner:
    """Who else can deal with a concern, in words its reporter may hear.

    Within `ask_back` they are asked what came of it.

    Nothing is sent to a partner: an official calls them.
    """

    code: str
    labels: Wording
    ask_back: Term

    def label(self, language: str) -> str:
        """Give the words for the reporter, in Dutch where the language has none."""
        return say(self.labels, language)


@dataclass(frozen=True, slots=True)
class Periods:
    """Days between what happened and what follows by itself.

    `withdrawn`: until a withdrawn concern is erased. `care`: until the reporter is asked how it
    was. `announced`: how long before an erasure the coordinator sees it coming. `postponed`: what
    an official can add once.
    """

    withdrawn: int
    care: int
    announced: int
    postponed: int
