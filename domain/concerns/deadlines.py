"""What people wait for: the promises of the protocol that have a date."""

from enum import StrEnum


class Deadline(StrEnum):
    """What officials do by a date. The first three are promised to the reporter at filing."""

    CONFIRM = "confirm"
    TAKE_UP = "take-up"
    FEEDBACK = "feedback"
    REOPEN = "reopen"  # decide about a reporter's wish to go on
    CALL_BACK = "call-back"  # call a reporter who asked for that
    PARTNER = "partner"  # ask back what came of it where it was passed on


OF_THEIR_OWN = frozenset({Deadline.CALL_BACK, Deadline.PARTNER})
"""The promises that have a term of their own, however urgent the concern is."""

URGENCY_DEADLINES = tuple(each for each in Deadline if each not in OF_THEIR_OWN)
"""The promises of which each urgency has a term of its own."""
