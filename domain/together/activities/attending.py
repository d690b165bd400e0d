"""Attending: what somebody who was invited to an activity answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class Attending:
    """Whether somebody comes; None as long as they have not said."""

    comes: bool | None = None

    @classmethod
    def from_state(cls, state: Mapping[str, Any]) -> Self:
        """Read what is kept with an addressee."""
        return cls(state.get("comes"))

    def to_state(self) -> dict[str, Any]:
        """Give what is kept with an addressee."""
        return {"comes": self.comes}
