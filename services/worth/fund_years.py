"""What the small fund was worth in a year: counted as it is paid, and closed for good.

For the fund itself (`services/together/fund`), and for whoever shows what the network is worth.
"""

from dataclasses import replace

from domain.identifiers import PersonId
from domain.worth.fund_year import FundSums, FundYear, id_of, may_close
from services.unit import Unit


def sums(unit: Unit, year: int) -> FundSums | None:
    """Give what may be shown of a calendar year: for a page, or a report of the year.

    It never changes. None where there was no fund, and until that year is closed: two weeks after
    it was over, or when the last that was granted in it was paid or went back, if that is later.
    """
    found = unit.store.affairs.find(FundYear, id_of(year))
    return None if found is None else found.sums


def kept(unit: Unit, year: int) -> FundYear:
    """Give a year, known or new: then its budget is what is set now.

    Raises TypeError for a year that is not known, in a network without a fund.
    """
    found = unit.store.affairs.find(FundYear, id_of(year))
    if found is not None:
        return found
    rule = unit.municipality.network.fund
    if rule is None:
        raise TypeError(year)
    return FundYear.of(year, rule.budget)


def paid_in(unit: Unit, year: int) -> int:
    """Give what was paid of what was granted in a year that is not closed: whole euros."""
    found = unit.store.affairs.find(FundYear, id_of(year))
    return 0 if found is None else found.paid


def pay(unit: Unit, year: int, euros: int, person: PersonId) -> None:
    """Count what was paid, in the year in which it was granted."""
    unit.store.affairs.save(kept(unit, year).with_paid(euros, person), None)


def begin(unit: Unit) -> None:
    """Let this year be known, with its budget as it is set now. Raises like `kept`."""
    rule, year = unit.municipality.network.fund, kept(unit, unit.today.year)
    if rule is not None and year.sums is None:
        unit.store.affairs.save(replace(year, budget=rule.budget), None)


def close(unit: Unit, year: FundYear) -> None:
    """Close a year that is over. Whether anything of it is to be paid still, its caller looks."""
    unit.store.affairs.save(year.closed(), None)


def to_close(unit: Unit) -> list[FundYear]:
    """List the years that are over and not closed, the oldest first."""
    known = sorted(unit.store.affairs.all(FundYear), key=lambda each: each.year)
    return [each for each in known if each.sums is None and may_close(each.year, unit.today)]
