"""Deciding about a request: yes (two of them above a sum), no with words, a question; and paying.

All of it is a coordinator's, and never about what they ask themselves. What is granted is set aside
in the transaction of the last yes, so two of them can never grant the same money.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.errors import AnswerRefused, NotAllowed, NotPossibleNow
from domain.identifiers import AffairId
from domain.roles import Role, Standing
from domain.together.activities.activity import Activity
from domain.together.fund.request import FundRequest, FundStage
from services.together.fund import fund_rows, fund_telling
from services.unit import Unit
from services.worth import fund_years
from storage.records import Person
from storage.tables.journal import JournalAct

TWO = 2
"""So many coordinators have to say yes from a sum on, if the municipality wants that."""


def may(person: Person) -> bool:
    """Tell whether somebody decides about requests of others."""
    return person.standing is Standing.MEMBER and person.role is Role.COORDINATOR


def to_decide(unit: Unit, coordinator: Person, request_id: AffairId) -> FundRequest:
    """Find a request that can be decided about. Raises NotAllowed and NotPossibleNow.

    Of two coordinators the second one hears that it was decided.
    """
    request = _of_another(unit, coordinator, request_id)
    request.check_to_decide()
    return request


def for_first_yes(unit: Unit, coordinator: Person, request_id: AffairId) -> FundRequest:
    """Find one to which a first yes can be said. Raises like `to_decide`."""
    request = to_decide(unit, coordinator, request_id)
    if request.stage is FundStage.HALFWAY:
        raise NotPossibleNow("fund-halfway")
    return request


def grant(
    unit: Unit, coordinator: Person, request_id: AffairId, euros: int, words: str
) -> FundRequest:
    """Say yes to all that was asked, or to less. From a sum on it waits for a second yes.

    Raises like `for_first_yes`; AnswerRefused for more than was asked or is left, and where it
    takes a second coordinator and there is none.
    """
    request = for_first_yes(unit, coordinator, request_id)
    fund_rows.check_words(words)
    check_sum(unit, request, euros)
    request = replace(request, granted=euros, yes_by=coordinator.id, words=words)
    if not fund_rows.rule(unit).takes_two(euros):
        return _set_aside(unit, coordinator, request)
    request = replace(request.to(FundStage.HALFWAY, unit.now), answer_by=fund_rows.answer_by(unit))
    fund_rows.save(unit, request)
    fund_rows.journal(unit, JournalAct.FUND_FIRST_YES, request, coordinator)
    fund_telling.coordinators(unit, request, "halfway", but=coordinator.id)
    fund_telling.asker(unit, request, "halfway-for-you")
    return request


def check_sum(unit: Unit, request: FundRequest, euros: int) -> None:
    """Refuse what cannot be granted now. Raises AnswerRefused."""
    if not 1 <= euros <= request.euros:
        raise AnswerRefused("not-a-number", least=1, most=request.euros)
    _check_left(unit, euros)
    rule = fund_rows.rule(unit)
    if rule.takes_two(euros) and len(fund_rows.coordinators_but(unit, request.by)) < TWO:
        raise AnswerRefused("fund-no-second", least=rule.two_from or 0)


def second(unit: Unit, coordinator: Person, request_id: AffairId) -> FundRequest:
    """Say the second yes, to the sum of the first. Raises like `to_decide`, and NotPossibleNow."""
    request = to_decide(unit, coordinator, request_id)
    if request.stage is not FundStage.HALFWAY:
        raise NotPossibleNow("fund-not-halfway")
    if request.yes_by == coordinator.id:
        raise NotPossibleNow("fund-second-is-another")
    _check_left(unit, request.granted)
    return _set_aside(unit, coordinator, request)


def decline(unit: Unit, coordinator: Person, request_id: AffairId, words: str) -> None:
    """Say no, and why. Raises like `to_decide`."""
    request = to_decide(unit, coordinator, request_id)
    fund_rows.check_words(words)
    request = replace(request.to(FundStage.DECLINED, unit.now), words=words, granted=0, yes_by=None)
    fund_rows.save(unit, request)
    fund_rows.journal(unit, JournalAct.FUND_DECLINED, request, coordinator)
    fund_telling.asker(unit, request, "declined")


def question(unit: Unit, coordinator: Person, request_id: AffairId, words: str) -> None:
    """Ask who asks something. Raises like `to_decide`."""
    request = to_decide(unit, coordinator, request_id)
    fund_rows.check_words(words)
    request = request.questioned(words, unit.now)
    fund_rows.save(unit, request)
    fund_rows.journal(unit, JournalAct.FUND_QUESTIONED, request, coordinator)
    fund_telling.asker(unit, request, "questioned")


def to_pay(unit: Unit, coordinator: Person, request_id: AffairId) -> FundRequest:
    """Find a request whose money can be paid. Raises NotAllowed and NotPossibleNow."""
    request = _of_another(unit, coordinator, request_id)
    request.check_to_pay()
    return request


def pay(unit: Unit, coordinator: Person, request_id: AffairId) -> FundRequest:
    """Note that the municipality paid it: it counts in the year of the yes. Raises like `to_pay`.

    From then on the account is awaited: for what is for an activity, from its day on.
    """
    request = to_pay(unit, coordinator, request_id)
    fund_years.pay(unit, request.year, request.granted, request.by)
    days = timedelta(days=fund_rows.rule(unit).account_days)
    paid = request.to(FundStage.PAID, unit.now)
    paid = replace(paid, account_by=_begins(unit, request) + days)
    fund_rows.save(unit, paid)
    fund_rows.journal(unit, JournalAct.FUND_PAID, paid, coordinator)
    fund_telling.asker(unit, paid, "paid")
    return paid


def _begins(unit: Unit, request: FundRequest) -> datetime:
    """Give from when on there is something to tell."""
    activity = request.activity and unit.store.affairs.find(Activity, request.activity)
    return max(unit.now, activity.start) if activity else unit.now


def _of_another(unit: Unit, coordinator: Person, request_id: AffairId) -> FundRequest:
    if not may(coordinator):
        raise NotAllowed
    request = fund_rows.find(unit, request_id)
    if request.by == coordinator.id:
        raise NotPossibleNow("fund-your-own")
    return request


def _check_left(unit: Unit, euros: int) -> None:
    left = fund_rows.left(unit)
    if euros > left:
        raise AnswerRefused("fund-too-little-left", left=left)


def _set_aside(unit: Unit, coordinator: Person, request: FundRequest) -> FundRequest:
    request = replace(request.to(FundStage.GRANTED, unit.now), year=unit.today.year)
    fund_rows.save(unit, request)
    fund_years.begin(unit)
    fund_rows.journal(unit, JournalAct.FUND_GRANTED, request, coordinator)
    fund_telling.asker(unit, request, "granted")
    if request.yes_by != coordinator.id and request.yes_by is not None:
        fund_telling.coordinators(unit, request, "both-yes", but=coordinator.id)
    return request
