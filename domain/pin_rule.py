"""What a municipality sets about the PIN, a second lock beside the phone."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PinRule:
    """Whether officials and coordinators are asked for one, and how many minutes it counts."""

    required: bool = False
    minutes: int = 30
