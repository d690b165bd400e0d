"""What is wrong with the settings or a municipality's files: one clear line each."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to put right. `where` is a file with its line, or the environment.

    The value that was given is never shown: it may be a token.
    """

    where: str
    name: str
    expected: str

    def __str__(self) -> str:
        return f"{self.where}: {self.name}: {self.expected}"


class ConfigProblems(Exception):  # noqa: N818 - it holds problems, one line each
    """The start is refused; `problems` says why, all of it at once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = list(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))
