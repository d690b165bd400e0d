"""The link of a survey, for people without an account: what is kept of it.

Guide, "Bestaansrecht": before a network begins, and when it asks something later, people and
organisations who are no part of it are asked as well.
"""

from dataclasses import dataclass, replace
from typing import Self

MOST_FORMS = 500
"""Forms that are taken by one survey's link: more is a flood, or no conversation any more."""


@dataclass(frozen=True, slots=True)
class SurveyLink:
    """Which forms came by it: a hash of what was drawn with each, so that none counts twice.

    In the order of the alphabet: it tells nothing of who came when, and leads to no answer.
    """

    spent: tuple[str, ...] = ()

    @property
    def full(self) -> bool:
        """Whether no more forms are taken."""
        return len(self.spent) >= MOST_FORMS

    def sent(self, form: str) -> Self:
        """Give it with one more form."""
        return replace(self, spent=tuple(sorted({*self.spent, form})))
