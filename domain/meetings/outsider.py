"""An outsider at a meeting: a guest without an account, invited to this one meeting by a link.

Guide, "Bestuurlijk draagvlak": alderman and council are invited to what the network does, and are
no members of it. They are known by what who leads the meeting calls them, and by nothing else.
"""

from dataclasses import dataclass, replace
from typing import Self

from domain.errors import AnswerRefused
from domain.meetings.invitation import Invitation, Rsvp
from domain.typed_text import clean

LONGEST_NAME = 60
"""Characters of what a guest is called, in one line."""

MOST = 20
"""Guests of one meeting."""

_UNANSWERED = Invitation(named=True)
"""Members see what a guest is called, whatever the guest answers."""


@dataclass(frozen=True, slots=True)
class Outsider:
    """What is kept of a guest: what members see them called, and their answer and seat.

    `own` once they answered: from then on only their own page opens it, and no longer the link
    that was passed to them.
    """

    name: str
    invitation: Invitation = _UNANSWERED
    own: bool = False

    def anew(self) -> Self:
        """Give it without an answer, for a meeting that was moved to another moment."""
        return replace(self, invitation=_UNANSWERED)

    @property
    def refused(self) -> bool:
        """Whether they said that they do not come."""
        return self.invitation.answer is Rsvp.NO


def called(text: str) -> str:
    """Give what a guest is called, in one line. Raises AnswerRefused for what cannot be said."""
    name = " ".join(clean(text).split())
    if len(name) > LONGEST_NAME or not any(sign.isalnum() for sign in name):
        raise AnswerRefused("name-unfit", max=LONGEST_NAME)
    return name
