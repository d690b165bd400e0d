"""What may happen once: remembered for a while, and never more of it than fits."""

from collections import OrderedDict

MOST_REMEMBERED = 10_000


class Once:
    """Remembers what was there within the last `seconds`; the oldest gives way."""

    def __init__(self, seconds: float) -> None:
        self._for = seconds
        self._seen: OrderedDict[str, float] = OrderedDict()

    def first(self, what: str, now: float) -> bool:
        """Tell whether this comes for the first time, and remember it. Nothing has no name."""
        while self._seen and now - next(iter(self._seen.values())) >= self._for:
            self._seen.popitem(last=False)
        if not what or what in self._seen:
            return False
        self._seen[what] = now
        while len(self._seen) > MOST_REMEMBERED:
            self._seen.popitem(last=False)
        return True
