"""What an exercise is: what the town plays, and what is looked at afterwards. All of it is data."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

_FILE = Path(__file__).with_name("exercises.toml")
_FILING = "filing"

Both = Mapping[str, str]
"""The same in Dutch and in English."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that the town does, once the bot said `after`; with nothing to do it only waits.

    What waits for an official is `patient`: as long as it takes.
    """

    after: str = ""
    say: str = ""
    tap: str = ""
    join: str = ""
    patient: bool = False


@dataclass(frozen=True, slots=True)
class Check:
    """Something that the protocol asks; see `exercises.toml`. Words are by language, by state."""

    chat: str
    nl: Mapping[str, str]
    en: Mapping[str, str]
    says: str = ""
    or_says: str = ""
    before: str = ""
    never: str = ""
    out: bool = False


@dataclass(frozen=True, slots=True)
class Exercise:
    """One exercise; `tellers` are the key figures who can play it, in turn, by account."""

    name: str
    title: Both
    task: Both
    tellers: tuple[int, ...]
    steps: tuple[Step, ...]
    checks: tuple[Check, ...]
    clock: str = ""
    tells: Mapping[str, str] = field(default_factory=dict)


@cache
def exercises() -> Mapping[str, Exercise]:
    """Read all exercises, by name, in the order they are offered."""
    told = tomllib.loads(_FILE.read_text("utf-8"))
    filing = tuple(Step(**each) for each in told[_FILING])
    found = (_read(each, filing) for each in told["exercise"])
    return {each.name: each for each in found}


def _read(given: dict[str, Any], filing: tuple[Step, ...]) -> Exercise:
    steps: list[Step] = []
    for each in given.pop("steps"):
        steps += filing if each == _FILING else (Step(**each),)
    checks = tuple(Check(**each) for each in given.pop("checks"))
    tellers = tuple(given.pop("tellers"))
    return Exercise(steps=tuple(steps), checks=checks, tellers=tellers, **given)
