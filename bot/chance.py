"""The real dice: unguessable, from the operating system."""

import secrets
from collections.abc import Sequence
from typing import TypeVar

Item = TypeVar("Item")


class SystemChance:
    """Randomness that nobody can foresee; what `domain.chance.Chance` asks for."""

    def __init__(self) -> None:
        self._source = secrets.SystemRandom()

    def bytes(self, count: int) -> bytes:
        """Give `count` random bytes."""
        return secrets.token_bytes(count)

    def below(self, bound: int) -> int:
        """Give a number from 0 up to, not including, `bound`."""
        return secrets.randbelow(bound)

    def shuffled(self, items: Sequence[Item]) -> list[Item]:
        """Give the same items in a random order."""
        return self._source.sample(items, len(items))
