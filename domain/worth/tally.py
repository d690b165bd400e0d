"""A tally: how many people there were of each thing, and what of that may be shown.

Each cell counts people, and each person at most once in it. It is shown from five on, rounded to
fives, by a rule that looks at that cell alone: so one person more or less moves a cell by one step
at most, and no cell that hides a few. No total is shown, and in each row of cells it is always
possible to be in none (a concern without a subject, a reporter whom nobody could ask): so what is
left when the shown cells are taken off anything tells nothing of those that hide.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.network import FEW

STEP = 5
"""What is shown is rounded to this."""


class About(StrEnum):
    """The rows of a tally: what its cells are about."""

    HEARD = "heard"  # did the reporter feel heard: yes, no, unsaid
    FINISHED = "finished"  # was it finished for them: yes, no, unsaid
    RECEIPT = "receipt"  # was their concern acknowledged in time: kept, late
    FEEDBACK = "feedback"  # did they hear back in time: kept, late
    SUBJECT = "subject"  # by kind and code, as `concern/tension`
    NEIGHBOURHOOD = "neighbourhood"  # by code
    LEFT = "left"  # why somebody left, as they chose it when they did
    EVALUATION = "evaluation"  # by question and answer, as `useful/4`
    PRESENT = "present"  # at a meeting; and who ran an activity
    AGREEMENT = "agreement"  # that somebody took on: kept, dropped, open
    PULSE = "pulse"  # by moment, question and answer, as `2026-11-23t10-15/mood/good`
    MEETING = "meeting"  # a thing: that was held, by kind
    ADVICE = "advice"  # a thing: asked, and answered or not: kept, late, open


OF_THINGS = frozenset({About.MEETING, About.ADVICE})
"""Rows that count what the municipality did, and no people."""

YES, NO, UNSAID = "yes", "no", "unsaid"
KEPT, LATE = "kept", "late"
DROPPED, OPEN, ASKED = "dropped", "open", "asked"
AT_MEETING, RAN_ACTIVITY = "meeting", "ran-activity"

Cells = frozenset[str]
"""Names of cells, as `cell` gives them."""


def cell(about: About, what: str) -> str:
    """Name a cell."""
    return f"{about}/{what}"


def shown(count: int) -> int | None:
    """Give what is shown of so many people, or None: of fewer than five nothing is."""
    if count < FEW:
        return None
    return (count + STEP // 2) // STEP * STEP


def _of_things(name: str) -> bool:
    return name.partition("/")[0] in OF_THINGS


@dataclass(frozen=True, slots=True)
class FrozenTally:
    """What may be shown of a half year, and all that is left of it; it never changes any more."""

    cells: Mapping[str, int]

    @classmethod
    def of(cls, counts: Mapping[str, int]) -> "FrozenTally":
        """Freeze what was counted: what is too few goes, and how many people it were exactly."""
        rounded = {
            name: count if _of_things(name) else shown(count)
            for name, count in sorted(counts.items())
        }
        return cls({name: count for name, count in rounded.items() if count is not None})

    def shown(self, about: About, what: str) -> int | None:
        """Give how many, people in fives; None when they were fewer than five, or nobody."""
        return self.cells.get(cell(about, what), 0 if about in OF_THINGS else None)

    def row(self, about: About) -> Mapping[str, int]:
        """Give the cells of a row that are shown, by what they are of."""
        begin = f"{about}/"
        return {
            name.removeprefix(begin): count
            for name, count in self.cells.items()
            if name.startswith(begin)
        }
