"""A year of the small fund: what was paid, and what may be shown of that once it is closed.

Sums, never persons. While the year is counted it is known to how many people something was paid, by
their ids, so that nobody counts twice. Once it is closed only sums are left: fewer than five people
are not shown, nor what they got, for the sum of one is what that one got. From five on the sum is
shown in whole hundreds and the people in fives. It is shown when the year is closed and never
before, so no two readings can be laid beside each other.
"""

from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar, Self

from domain.identifiers import AffairId, PersonId
from domain.worth.half_year import HalfYear
from domain.worth.tally import shown

HUNDRED = 100


@dataclass(frozen=True, slots=True)
class FundSums:
    """What may be shown of a year: whole euros, and people; None where they were fewer than five.

    All that was granted in that year was paid, or went back to the fund.
    """

    budget: int
    paid: int | None
    people: int | None


@dataclass(frozen=True, slots=True)
class FundYear:
    """One calendar year, by the network's clock; whole euros.

    `people` are those to whom something was paid, `gone` how many of them were erased since.
    """

    KIND: ClassVar[str] = "year-of-fund"

    id: AffairId
    year: int
    budget: int
    paid: int = 0
    people: tuple[PersonId, ...] = ()
    gone: int = 0
    sums: FundSums | None = None

    @classmethod
    def of(cls, year: int, budget: int) -> Self:
        """Begin a year."""
        return cls(id_of(year), year, budget)

    def with_paid(self, euros: int, person: PersonId) -> Self:
        """Give it with so much that was paid."""
        people = tuple(sorted({*self.people, person}))
        return replace(self, paid=self.paid + euros, people=people)

    def without(self, person: PersonId) -> Self:
        """Give it without somebody who is erased: the sums stay."""
        if person not in self.people:
            return self
        people = tuple(each for each in self.people if each != person)
        return replace(self, people=people, gone=self.gone + 1)

    def closed(self) -> Self:
        """Give it with what may be shown, and nothing else."""
        people = shown(len(self.people) + self.gone)
        paid = None if people is None else (self.paid + HUNDRED // 2) // HUNDRED * HUNDRED
        sums = FundSums(self.budget, paid, people)
        return replace(self, paid=0, people=(), gone=0, sums=sums)


def id_of(year: int) -> AffairId:
    """Give by what a year is found."""
    return AffairId(f"fund-{year}")


def may_close(year: int, today: date) -> bool:
    """Tell whether a year is over so long that it may be closed: as its half years are."""
    return HalfYear(year, 2).freezes(today)
