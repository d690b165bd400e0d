"""Dice that fall the same in every run."""

import random
from collections.abc import Sequence
from typing import TypeVar

Item = TypeVar("Item")


class Seeded:
    """Chance that is the same in every run."""

    def __init__(self, seed: int = 11) -> None:
        self._random = random.Random(seed)  # noqa: S311 - repeatable is what a test needs

    def bytes(self, count: int) -> bytes:
        return self._random.randbytes(count)

    def below(self, bound: int) -> int:
        return self._random.randrange(bound)

    def shuffled(self, items: Sequence[Item]) -> list[Item]:
        return self._random.sample(items, len(items))
