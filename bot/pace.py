"""How fast we may speak to Telegram: pure bookkeeping, with time passed in.

Source of the numbers: Telegram's bot FAQ (about 30 messages a second in all, about one a
second to a person) and the maintainer of Telegram's library (20 a minute to a group, where
sends, edits and acts on topics share one budget; deletions and answers to presses are free).
All times are seconds on one monotonic clock.
"""

import math
from collections import deque
from dataclasses import dataclass, field

GROUP = "group"
"""The officials' group; every other place is one person's private chat, by person id."""

ALL_CALLS, ALL_SECONDS = 30, 1.0
# The half second covers a call that Telegram counted earlier than we saw it end.
GROUP_CALLS, GROUP_SECONDS = 20, 60.5
PERSON_BURST, PERSON_SECONDS = 5, 1.0
# What can wait goes out one after the other, not thirty at once and then nothing for a second: so
# there is always room soon for an answer. Twenty-nine leave a little for those.
PATIENT_BURST, PATIENT_SECONDS = 3, 1 / 29
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0


class Window:
    """At most `limit` calls in any stretch of `seconds`.

    A call counts from its beginning until `seconds` after its end, because we do not know when
    in between Telegram counts it.
    """

    def __init__(self, limit: int, seconds: float) -> None:
        self._limit = limit
        self._seconds = seconds
        self._under_way = 0
        self._ended: deque[float] = deque()

    def free_at(self, now: float) -> float:
        """Give the first moment at which a call may begin; infinity: when another has ended."""
        while self._ended and self._ended[0] <= now - self._seconds:
            self._ended.popleft()
        too_many = self._under_way + len(self._ended) - self._limit + 1
        if too_many <= 0:
            return now
        if too_many > len(self._ended):
            return math.inf
        return self._ended[too_many - 1] + self._seconds

    def begin(self, now: float) -> None:
        """Count a call that begins."""
        del now
        self._under_way += 1

    def end(self, now: float) -> None:
        """Count a call that ended."""
        self._under_way -= 1
        self._ended.append(now)

    def undo(self) -> None:
        """Take back a call that began and was not made after all."""
        self._under_way -= 1


class Bucket:
    """One call in so many seconds, and up to `burst` at once after a quiet while."""

    def __init__(self, burst: int, seconds: float) -> None:
        self._burst = float(burst)
        self._seconds = seconds
        self._fill = self._burst
        self._at = -math.inf

    def free_at(self, now: float) -> float:
        """Give the first moment at which a call may begin."""
        fill = self._fill_at(now)
        return now if fill >= 1 else now + (1 - fill) * self._seconds

    def begin(self, now: float) -> None:
        """Count a call that begins."""
        self._fill = self._fill_at(now) - 1
        self._at = now

    def end(self, now: float) -> None:
        """Nothing: a call to a person counts when it begins."""

    def undo(self) -> None:
        """Take back a call that began and was not made after all."""
        self._fill += 1

    def _fill_at(self, now: float) -> float:
        # The last bit of a sum of fractions must not make a full second look too short.
        grown = round((now - self._at) / self._seconds, 6)
        return min(self._burst, self._fill + grown)


@dataclass(slots=True)
class _Place:
    budget: Window | Bucket
    under_way: int = 0
    closed_until: float = -math.inf
    stumbles: int = field(default=0)


class Pace:
    """The budgets of all places, and who has to wait until when."""

    def __init__(self) -> None:
        self._all = Window(ALL_CALLS, ALL_SECONDS)
        self._patient = Bucket(PATIENT_BURST, PATIENT_SECONDS)
        self._places: dict[str, _Place] = {}

    def opens_at(self, now: float, *, patient: bool) -> float:
        """Give the first moment at which any call may begin, to whatever place.

        `patient` is true for what can wait: that keeps an even pace.
        """
        opens_at = self._all.free_at(now)
        return max(opens_at, self._patient.free_at(now)) if patient else opens_at

    def free_at(self, place: str, now: float, *, counted: bool = True) -> float:
        """Give the first moment at which a call to this place may begin.

        `counted` is false for deletions, which Telegram does not count for a group. After
        trouble, one call at a time feels whether the place can be reached again.
        """
        kept = self._place(place)
        if kept.stumbles and kept.under_way:
            return math.inf
        moments = [now, kept.closed_until, self._all.free_at(now)]
        if counted:
            moments.append(kept.budget.free_at(now))
        return max(moments)

    def begin(self, place: str, now: float, *, counted: bool = True, patient: bool = False) -> None:
        """Count a call that begins."""
        if patient:
            self._patient.begin(now)
        kept = self._place(place)
        kept.under_way += 1
        self._all.begin(now)
        if counted:
            kept.budget.begin(now)

    def end(self, place: str, now: float, *, counted: bool = True) -> None:
        """Count a call that ended, well or badly."""
        kept = self._place(place)
        kept.under_way -= 1
        self._all.end(now)
        if counted:
            kept.budget.end(now)

    def undo(self, place: str, *, counted: bool = True) -> None:
        """Take back a call that began and was not made after all."""
        kept = self._place(place)
        kept.under_way -= 1
        self._all.undo()
        if counted:
            kept.budget.undo()

    def close(self, place: str, until: float) -> None:
        """Say nothing in this place before `until`, because Telegram asked for it."""
        kept = self._place(place)
        kept.closed_until = max(kept.closed_until, until)

    def stumbled(self, place: str, now: float) -> None:
        """Wait after a call that did not reach Telegram: longer each time, at most 30 seconds."""
        kept = self._place(place)
        pause = min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** min(kept.stumbles, 10))
        kept.stumbles += 1
        self.close(place, now + pause)

    def arrived(self, place: str) -> None:
        """Note that a call was answered: trouble, if there was any, is over."""
        self._place(place).stumbles = 0

    def _place(self, place: str) -> _Place:
        kept = self._places.get(place)
        if kept is None:
            group = place == GROUP
            budget = (
                Window(GROUP_CALLS, GROUP_SECONDS)
                if group
                else Bucket(PERSON_BURST, PERSON_SECONDS)
            )
            kept = self._places[place] = _Place(budget)
        return kept
