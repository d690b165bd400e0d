"""A wish of Sanne's for money, up to the yes: what tests of the fund begin with."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest

from domain.fund_rule import FundRule
from domain.together.fund.request import FundRequest
from domain.worth.fund_year import FundYear
from services.together.fund import fund_rows
from tests.handlers.people import doorstep as doorsteps
from tests.handlers.people.doorstep import Doorstep
from tests.handlers.people.visitor import Visitor

WHAT = "Koffie en thee voor de <b>ouderavond</b>."


def fund(monkeypatch: pytest.MonkeyPatch, **rule: Any) -> None:
    """Let the municipality set these of the fund; without any there is none."""
    town = doorsteps.MUNICIPALITY
    usual = FundRule(budget=1000, most=250)
    network = replace(town.network, fund=replace(usual, **rule) if rule else None)
    monkeypatch.setattr(doorsteps, "MUNICIPALITY", replace(town, network=network))


async def fill_in(visitor: Visitor, euros: int | str = 120, what: str = WHAT) -> None:
    """Fill in a request, up to its preview."""
    await visitor.say("/samen")
    await visitor.press("Het potje", "Geld vragen")
    await visitor.say(str(euros))
    await visitor.say(what)


async def ask(visitor: Visitor, euros: int = 120) -> None:
    await fill_in(visitor, euros)
    await visitor.press("Versturen")


async def grant(coordinator: Visitor, *, less: int = 0) -> None:
    """Say yes to the newest request, to all of it or to less."""
    await coordinator.press("Ja", "Een deel" if less else "Alles wat is gevraagd")
    if less:
        await coordinator.say(str(less))
    await coordinator.press("Overslaan")
    await coordinator.press("Versturen")


async def pay(coordinator: Visitor) -> str:
    return await coordinator.press("Betaald", "Ja, het is betaald")


async def requests(doorstep: Doorstep) -> list[FundRequest]:
    """All there are, the oldest first."""
    found = await doorstep.look(lambda store: store.affairs.all(FundRequest))
    return sorted(found, key=lambda each: each.since)


async def kept(doorstep: Doorstep) -> FundRequest:
    (request,) = await requests(doorstep)
    return request


async def left(doorstep: Doorstep) -> int:
    return await doorstep.work(fund_rows.left)


async def years(doorstep: Doorstep) -> dict[int, FundYear]:
    found: Iterable[FundYear] = await doorstep.look(lambda store: store.affairs.all(FundYear))
    return {each.year: each for each in found}
