"""Members chair the meetings of a series in turn, as hosts take turns.

Guide, "Neutraal extern persoon als voorzitter": where the chair comes from the network itself, the
part can go round. Who wants to be in the turn is asked once; whose turn it is, some days before
each meeting. A no or silence passes to the next, and in the end to who chooses the chair.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import ClassVar, Self

from domain.identifiers import AffairId, PersonId
from domain.meetings.chairing import TIME_TO_THINK

ASKED_BEFORE = timedelta(days=14)
"""How long before a meeting the first one is asked: four can have three days each."""

LAST_TURN = timedelta(days=2)
"""So long before a meeting nobody is asked by turn any more: then somebody is chosen by hand."""

_A_DAY = timedelta(days=1)
_NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class ChairTurn:
    """The turn of one series; moments are UTC.

    `by` began it; None once they are erased. `last` is the start of the last meeting for which it
    was somebody's turn, whatever they answered. `asked` are those whose turn it was for a meeting
    that is still to come, and of `settled` ones nobody is asked any more.
    """

    KIND: ClassVar[str] = "turn-of-chairs"

    id: AffairId
    series: AffairId
    by: PersonId | None
    begun_at: datetime
    last: Mapping[PersonId, datetime] = field(default_factory=dict)
    asked: Mapping[AffairId, tuple[PersonId, ...]] = field(default_factory=dict)
    settled: tuple[AffairId, ...] = ()
    ended_at: datetime | None = None

    def look_at(self, start: datetime) -> datetime:
        """Give when (UTC) the first one is asked for a meeting that begins at `start`.

        Who was asked whether they want to be in the turn has time to say so, if there is any.
        """
        said = min(self.begun_at + TIME_TO_THINK, start - LAST_TURN - _A_DAY)
        return max(start - ASKED_BEFORE, said)

    def asking(self, meeting: AffairId, person: PersonId, start: datetime) -> Self:
        """Give it when somebody is asked for a meeting that begins at `start`."""
        before = self.asked.get(meeting, ())
        return replace(
            self,
            last={**self.last, person: start},
            asked={**self.asked, meeting: (*before, person)},
        )

    def passed(self, meeting: AffairId) -> Self:
        """Give it when nobody is left to ask for a meeting, or it is too near."""
        return replace(self, settled=(*self.settled, meeting))

    def only(self, ahead: Collection[AffairId]) -> Self:
        """Give it without meetings that are no longer to come."""
        return replace(
            self,
            asked={each: people for each, people in self.asked.items() if each in ahead},
            settled=tuple(each for each in self.settled if each in ahead),
        )

    def without(self, person: PersonId) -> Self:
        """Give it without somebody who is erased."""
        return replace(
            self,
            by=None if self.by == person else self.by,
            last={each: when for each, when in self.last.items() if each != person},
            asked={
                meeting: tuple(each for each in people if each != person)
                for meeting, people in self.asked.items()
            },
        )


def next_in_turn(
    willing: Iterable[PersonId],
    last: Mapping[PersonId, datetime],
    passed: Collection[PersonId | None],
    just: PersonId | None,
) -> PersonId | None:
    """Give whose turn it is: who never had it, then the longest ago; None when nobody is left.

    Who chaired the meeting before (`just`) comes after all the others, so that nobody does so twice
    in a row while others want to. `passed` had their turn for this meeting. Of those who are alike
    the order of ids decides, which says nothing of anybody.
    """
    left = [each for each in willing if each not in passed]
    return min(left, key=lambda each: (each == just, last.get(each, _NEVER), each), default=None)
