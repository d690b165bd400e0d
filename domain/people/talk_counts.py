"""Talk counts: how many talks a municipality had to find people, by neighbourhood; nobody's name.

Guide, "Verschillende manieren om kandidaat sleutelfiguren te werven". A list of who might fit,
without their knowing, is what the Autoriteit Persoonsgegevens fined. So until somebody opens a link
themselves there is a number, and nothing else: no name, no word, no day, not who counted.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, Self

from domain.identifiers import AffairId

MOST = 999
"""What is counted at most in one place."""


class TalkStep(StrEnum):
    """How far a talk came. Nothing says that these are the same people."""

    SPOKEN = "spoken"
    INVITED = "invited"
    JOINED = "joined"


@dataclass(frozen=True, slots=True)
class Tap:
    """One more, or one less (`by` is 1 or -1), of a step in a neighbourhood."""

    place: str
    step: TalkStep
    by: int


@dataclass(frozen=True, slots=True)
class TalkCounts:
    """The counts of one half year, by its code; erased as that is over, at `until` (UTC).

    `revision` goes up with every tap: whoever counts, counts on from what they saw. `last` can be
    taken back.
    """

    KIND: ClassVar[str] = "talk-counts"

    id: AffairId
    half_year: str
    until: datetime
    revision: int
    counts: Mapping[str, Mapping[TalkStep, int]] = field(default_factory=dict)
    last: Tap | None = None

    def count(self, place: str, step: TalkStep) -> int:
        """Give how many there were."""
        return self.counts.get(place, {}).get(step, 0)

    def tapped(self, tap: Tap) -> Self:
        """Give the counts with one more or less; as they are when there is none to take off."""
        after = self.count(tap.place, tap.step) + tap.by
        if not 0 <= after <= MOST:
            return self
        there = {**self.counts.get(tap.place, {}), tap.step: after}
        there = {step: count for step, count in there.items() if count}
        counts = {**self.counts, tap.place: there}
        counts = {place: steps for place, steps in counts.items() if steps}
        return replace(self, counts=counts, revision=self.revision + 1, last=tap)

    def undone(self) -> Self:
        """Give the counts without the last tap; as they are when that was taken back already."""
        if self.last is None:
            return self
        return replace(self.tapped(replace(self.last, by=-self.last.by)), last=None)
