"""Whole rows: of many, those that open. One that is damaged keeps nobody from the others."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any, TypeVar

from storage.errors import NotKept
from storage.sealing import SealBroken

T = TypeVar("T")


def whole(rows: Iterable[tuple[Any, ...]], open_: Callable[[tuple[Any, ...]], T]) -> list[T]:
    """Open rows; one that does not open, or whose key is not kept, is left out."""
    found = []
    for row in rows:
        with suppress(SealBroken, NotKept):
            found.append(open_(row))
    return found
