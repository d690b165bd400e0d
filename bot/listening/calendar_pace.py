"""How often calendars may ask: each address for itself, what is no address together, all at most.

So one calendar that asks without end, or somebody who guesses addresses, keeps no other from
theirs. All times are seconds on one monotonic clock.
"""

from collections import OrderedDict
from collections.abc import Iterable
from itertools import islice

from bot.pace import Bucket

BURST, SECONDS_APART = 10, 6.0
"""How many may ask at once for one address after a quiet while, and how far apart then."""

UNKNOWN_BURST, UNKNOWN_SECONDS_APART = 20, 0.2
ALL_BURST, ALL_SECONDS_APART = 60, 0.05
MOST = 5_000
"""Addresses that are remembered; the one that was asked for longest ago goes first."""


class CalendarPace:
    """Who may ask now. `marks` are of the addresses that are known from the beginning."""

    def __init__(self, marks: Iterable[str] = ()) -> None:
        self._all = Bucket(ALL_BURST, ALL_SECONDS_APART)
        self._unknown = Bucket(UNKNOWN_BURST, UNKNOWN_SECONDS_APART)
        self._known = OrderedDict((mark, _own()) for mark in islice(marks, MOST))

    def __len__(self) -> int:
        return len(self._known)

    def lets_in(self, mark: str, now: float) -> bool:
        """Tell whether this address may be asked for now, and count it if so."""
        own = self._known.get(mark)
        if own is not None:
            self._known.move_to_end(mark)
        pays = (self._all, own or self._unknown)
        if any(bucket.free_at(now) > now for bucket in pays):
            return False
        for bucket in pays:
            bucket.begin(now)
        return True

    def learn(self, mark: str, *, known: bool) -> None:
        """Remember whether this turned out to be an address."""
        if not known:
            self._known.pop(mark, None)
        elif mark not in self._known:
            self._known[mark] = _own()
            if len(self._known) > MOST:
                self._known.popitem(last=False)


def _own() -> Bucket:
    return Bucket(BURST, SECONDS_APART)
