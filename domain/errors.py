"""Refusals: domain words with a text for people.

Each refusal names the text that explains it (`key`, in the wording catalogues as
`refusal-<key>`) and carries the facts that text needs. One place, `handlers/routing.py`,
turns a refusal into a reply.
"""

from collections.abc import Mapping


class Refusal(Exception):  # noqa: N818 - a refusal is an answer, not a fault
    """An act that is not done, for a reason a person can be told."""

    key = "not-possible"

    def __init__(self, key: str | None = None, **facts: str | int) -> None:
        self.key = key or type(self).key
        self.facts: Mapping[str, str | int] = facts
        super().__init__(self.key)


class NotAllowed(Refusal):
    """This person may not do this, here. Journaled wherever it happens."""

    key = "not-allowed"


class NotPossibleNow(Refusal):
    """The act exists and the person may do it, but not at this stage."""


class Hindered(NotPossibleNow):
    """Something else is in the way, or the time is over: no press of one's own brings it about.

    So it is said to the second tap of a double tap too.
    """


class StaleButton(Refusal):
    """The button belongs to something that has moved on."""

    key = "stale-button"


class InviteSpent(Refusal):
    """The code is wrong, used or expired; which of these is never told."""

    key = "invite-spent"


class AnswerRefused(Refusal):
    """An answer that does not fit the question; the question stands."""

    key = "choose-a-button"


class TooMany(Refusal):
    """More concerns today than one person may file."""

    key = "too-many-today"
