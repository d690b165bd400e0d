"""Randomness as the domain asks for it; the real source is passed in by `bot/`."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

Item = TypeVar("Item")


class Chance(Protocol):
    """A source of randomness: unguessable when the bot runs, repeatable in tests."""

    def bytes(self, count: int) -> bytes:
        """Give `count` random bytes."""
        ...

    def below(self, bound: int) -> int:
        """Give a number from 0 up to, not including, `bound`."""
        ...

    def shuffled(self, items: Sequence[Item]) -> list[Item]:
        """Give the same items in a random order."""
        ...
