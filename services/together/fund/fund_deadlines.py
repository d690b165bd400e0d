"""What time does with the fund: reminds, gives back what nobody paid, and closes a year.

Where a municipality took its fund away nobody is told anything (`NoticeKind.FUND_NEWS` is not drawn
there); what is open ends all the same.
"""

from dataclasses import replace
from datetime import timedelta

from domain.functions import NetworkFunction
from domain.identifiers import PersonId
from domain.notices import NoticeKind
from domain.roles import Role, Standing
from domain.together.fund.request import FundRequest, FundStage
from services.together.fund import fund_rows, fund_telling
from services.unit import Unit
from services.worth import first_hour, fund_years
from storage.tables.journal import JournalAct

_DAY = "day-of-fund"
"""The local day on which it was looked last which year it is."""

_AFTER_A_PAUSE = timedelta(days=14)


def run(unit: Unit) -> list[Exception]:
    """Do what is due; for the sweep. Gives the faults of ours. Raises StorageTrouble."""
    faults: list[Exception] = []
    for request in unit.store.affairs.due(FundRequest, unit.now):
        if request.ended_at is None:
            with unit.apart(faults):
                _do(unit, request)
    if first_hour.begins(unit, _DAY):
        with unit.apart(faults):
            _years(unit)
    return faults


def _do(unit: Unit, request: FundRequest) -> None:
    if request.late or (request.stage is FundStage.QUESTIONED and request.nudged):
        _end(unit, request)
    elif request.stage is FundStage.PAID and _paused(unit, request.by):
        later = replace(request, nudged=False, account_by=unit.now + 2 * _AFTER_A_PAUSE)
        fund_rows.save(unit, later)
    else:
        (_late if request.nudged else _remind)(unit, request)


def _remind(unit: Unit, request: FundRequest) -> None:
    """Say once whose turn it is, before it is late."""
    match request.stage:
        case FundStage.QUESTIONED:
            fund_telling.asker(unit, request, "questioned-again")
        case FundStage.PAID:
            fund_telling.asker(unit, request, "account-soon", NoticeKind.FUND_DUE)
        case FundStage.GRANTED:
            _payer(unit, request)
        case _:
            _who_decide(unit, request, "reminder")
    fund_rows.save(unit, replace(request, nudged=True))


def _late(unit: Unit, request: FundRequest) -> None:
    """Say that it is late: to all coordinators, and to who waits."""
    match request.stage:
        case FundStage.PAID:
            fund_telling.asker(unit, request, "account-now", NoticeKind.FUND_DUE)
            fund_telling.coordinators(unit, request, "account-late", kind=NoticeKind.FUND_DUE)
        case FundStage.GRANTED:
            fund_telling.coordinators(unit, request, "pay-late", kind=NoticeKind.FUND_DUE)
        case _:
            _who_decide(unit, request, "overdue")
            fund_telling.asker(unit, request, "late")
    fund_rows.save(unit, replace(request, nudged=True, late=True))


def _end(unit: Unit, request: FundRequest) -> None:
    """End what waited in vain; what was set aside for it is free."""
    stage = {FundStage.GRANTED: FundStage.UNPAID, FundStage.PAID: FundStage.UNTOLD}.get(
        request.stage, FundStage.LAPSED
    )
    ended = request.to(stage, unit.now)
    fund_rows.save(unit, ended)
    if stage is FundStage.UNTOLD:
        return
    fund_rows.journal(unit, JournalAct.FUND_ENDED, ended, None)
    fund_telling.asker(unit, ended, str(stage))
    fund_telling.coordinators(unit, ended, f"{stage}-for-all")


def _payer(unit: Unit, request: FundRequest) -> None:
    """Remind who said yes to pay; where they are gone, all coordinators."""
    payer = request.yes_by and unit.store.people.by_id(request.yes_by)
    kind = NoticeKind.FUND_DUE
    if payer and payer.standing is Standing.MEMBER and payer.role is Role.COORDINATOR:
        fund_telling.one(unit, request, payer.id, "pay", kind)
    else:
        fund_telling.coordinators(unit, request, "pay", kind=kind)


def _who_decide(unit: Unit, request: FundRequest, news: str) -> None:
    """Tell who can say the yes that it waits for."""
    waits_for_second = request.stage is FundStage.HALFWAY
    but = request.yes_by if waits_for_second else None
    fund_telling.coordinators(unit, request, news, kind=NoticeKind.FUND_DUE, but=but)


def _paused(unit: Unit, person_id: PersonId) -> bool:
    person = unit.store.people.by_id(person_id)
    return person is not None and person.membership.paused(unit.today)


def _years(unit: Unit) -> None:
    """Begin the year that it is, with the budget as it is now; close what is over and paid."""
    if unit.has(NetworkFunction.FUND):
        fund_years.begin(unit)
    to_close = fund_years.to_close(unit)
    aside = {each.year for each in unit.store.affairs.all(FundRequest) if each.set_aside}
    for year in to_close:
        if year.year not in aside:
            fund_years.close(unit, year)
