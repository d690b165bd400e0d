"""What a municipality sets about its small fund: money for what members do."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FundRule:
    """`[fund]` of `network.toml`; there is a fund where it stands, and nowhere else.

    In whole euros: the `budget` of a calendar year, the `most` for one request, and from which sum
    on two coordinators have to say yes (`two_from`; None where one is always enough). In
    working days: within which a coordinator answers. In days: within which is told what came of it.
    """

    budget: int
    most: int
    answer_days: int = 5
    account_days: int = 28
    two_from: int | None = None

    def takes_two(self, euros: int) -> bool:
        """Tell whether so much takes the yes of two coordinators."""
        return self.two_from is not None and euros >= self.two_from
