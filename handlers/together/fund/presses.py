"""What is pressed about the fund."""

from collections.abc import Callable
from dataclasses import replace

from config import wording
from domain.errors import NotPossibleNow, StaleButton
from domain.functions import NetworkFunction
from domain.identifiers import AffairId
from handlers.conversations import forms
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route, without_choice
from handlers.together.fund import pages
from handlers.together.fund.pages import LIST, ONE, SURE, show
from services.conversations.questions import Questions
from services.together.fund import (
    fund_account,
    fund_asking,
    fund_deciding,
    fund_questions,
    fund_rows,
)
from services.unit import Unit
from storage.records import Person


def _list(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    if topic.choice and not topic.choice.isdecimal():
        raise StaleButton
    show(unit, person, LIST, "", topic.choice, press.message)


def _look(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    if not fund_rows.sees(person, fund_rows.find(unit, AffairId(topic.on))):
        raise NotPossibleNow("fund-gone")
    show(unit, person, ONE, topic.on, message=press.message)


def _new(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    """Begin to ask; `on` is the activity it is for, where it was pressed at one."""
    without_choice(topic)
    fund_asking.check(unit, person)
    fund_asking.check_activity(unit, person, AffairId(topic.on) if topic.on else None)
    forms.open_form(unit, person, fund_questions.ASKING.name, subject=topic.on)


def _yes(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    fund_deciding.for_first_yes(unit, person, AffairId(topic.on))
    forms.open_form(unit, person, fund_questions.YES.name, subject=topic.on)


def _second(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    fund_deciding.second(unit, person, AffairId(topic.on))
    return _done(unit, person, press, topic, "second")


def _decides(form: Questions) -> Callable[[Unit, Person, Pressed, PagePress], None]:
    """Give what opens this form about a request that waits still."""

    def begin(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
        fund_deciding.to_decide(unit, person, AffairId(topic.on))
        forms.open_form(unit, person, form.name, subject=topic.on)

    return begin


def _reply(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    fund_asking.questioned(unit, person, AffairId(topic.on))
    forms.open_form(unit, person, fund_questions.REPLY.name, subject=topic.on)


def _withdraw(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    fund_asking.withdraw(unit, person, AffairId(topic.on))
    return _done(unit, person, press, topic, "withdrawn")


def _paid(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    fund_deciding.to_pay(unit, person, AffairId(topic.on))
    show(unit, person, SURE, topic.on, message=press.message)


def _paid_sure(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    fund_deciding.pay(unit, person, AffairId(topic.on))
    return _done(unit, person, press, topic, "paid")


def _tell(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    fund_account.to_tell(unit, person, AffairId(topic.on))
    forms.open_form(unit, person, fund_questions.TELLING.name, subject=topic.on)


def _done(unit: Unit, person: Person, press: Pressed, topic: PagePress, what: str) -> Toast:
    show(unit, person, ONE, topic.on, message=press.message)
    return Toast(press.callback, wording.label(person.language, f"toast-fund-{what}"))


ROUTES: PageRoutes = tuple(
    replace(route, function=NetworkFunction.FUND)
    for route in (
        Route(pages.ALL, Who.MEMBER, _list),
        Route(pages.LOOK, Who.MEMBER, _look),
        Route(pages.NEW, Who.MEMBER, _new),
        Route(pages.YES, Who.COORDINATOR, _yes),
        Route(pages.SECOND, Who.COORDINATOR, _second),
        Route(pages.NO, Who.COORDINATOR, _decides(fund_questions.NO)),
        Route(pages.ASK, Who.COORDINATOR, _decides(fund_questions.QUESTION)),
        Route(pages.PAID, Who.COORDINATOR, _paid),
        Route(pages.PAID_SURE, Who.COORDINATOR, _paid_sure),
        Route(pages.REPLY, Who.MEMBER, _reply),
        Route(pages.WITHDRAW, Who.MEMBER, _withdraw),
        Route(pages.TELL, Who.MEMBER, _tell),
    )
)
