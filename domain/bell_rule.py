"""What a municipality sets about the bell: how often it may ring, at most."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BellRule:
    """`[bell]` of `network.toml`: minutes between two rings, and between two urgent ones."""

    every_minutes: int = 60
    urgent_minutes: int = 10
