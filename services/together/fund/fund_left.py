"""Leaving: what somebody asked the fund ends with them, and what was set aside goes back."""

from domain.identifiers import PersonId
from domain.roles import Standing
from domain.together.fund.request import OPEN, FundRequest, FundStage
from services import telegram_copies
from services.together.fund import fund_rows, fund_telling
from services.unit import Unit
from storage.tables.journal import JournalAct


def withdraw_person(unit: Unit, person_id: PersonId) -> None:
    """End what somebody asked who was removed, and take it out of their chat.

    Of who pauses everything goes on: a yes is a yes. What was paid stays paid, and only its account
    will not come. Call it after the removal was saved.
    """
    person = unit.store.people.by_id(person_id)
    if person is not None and person.standing is Standing.MEMBER:
        return
    _take_back(unit, person_id)
    for request in fund_rows.of_asker(unit, person_id):
        if request.stage in OPEN:
            _end(unit, request)


def _end(unit: Unit, request: FundRequest) -> None:
    was_paid = request.stage is FundStage.PAID
    ended = request.to(FundStage.UNTOLD if was_paid else FundStage.LEFT, unit.now)
    fund_rows.save(unit, ended)
    if was_paid:
        return
    fund_rows.journal(unit, JournalAct.FUND_ENDED, ended, None)
    fund_telling.coordinators(unit, ended, "left")


def _take_back(unit: Unit, person_id: PersonId) -> None:
    """Take away what tells somebody who is gone who asked for money."""
    for message in unit.store.copies.of_affairs_in_chat_of(person_id):
        affair = unit.store.copies.affair_in(person_id, message)
        if affair is not None and unit.store.affairs.find(FundRequest, affair) is not None:
            telegram_copies.take_back_from(unit, person_id, message)
