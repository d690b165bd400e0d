"""What is wrong with a municipality's file, all of it at once."""

from collections.abc import Iterable


class TableProblems(Exception):  # noqa: N818 - it holds problems, one line each
    """A file that cannot be used. Each problem reads `key.in.the.file: what is expected`."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))
