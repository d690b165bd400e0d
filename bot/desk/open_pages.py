"""Open pages: in which browsers the desk stands open at this moment."""

from collections import Counter
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from contextlib import contextmanager


class OpenPages:
    """Counts the live lines of each browser, by the secret of its session; in memory alone."""

    def __init__(self) -> None:
        self._lines: Counter[str] = Counter()

    @contextmanager
    def open(self, secret: str) -> Iterator[None]:
        """Count one for as long as it lasts."""
        self._lines[secret] += 1
        try:
            yield
        finally:
            self._lines[secret] -= 1
            if not self._lines[secret]:
                del self._lines[secret]

    def many(self, secret: str) -> int:
        """Tell how many pages of this browser are open."""
        return self._lines[secret]

    @property
    def secrets(self) -> AbstractSet[str]:
        """Give the secrets of all browsers with a page open."""
        return frozenset(self._lines)
