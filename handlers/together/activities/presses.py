"""What is pressed about activities."""

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
from handlers.together.activities import pages
from handlers.together.activities.pages import LIST, ONE, show
from services.conversations.questions import Questions
from services.together.activities import (
    activity_questions,
    activity_rows,
    deciding,
    proposing,
    running,
    story,
)
from services.unit import Unit
from storage.records import Person


def _list(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    if topic.choice and not topic.choice.isdecimal():
        raise StaleButton
    show(unit, person, LIST, "", topic.choice, press.message)


def _look(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    activity = activity_rows.find(unit, AffairId(topic.on))
    if not activity_rows.sees(unit, person, activity):
        raise NotPossibleNow("activity-gone")
    show(unit, person, ONE, topic.on, message=press.message)


def _new(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    proposing.check(unit, person)
    forms.open_form(unit, person, activity_questions.PROPOSAL.name)


def _decides(form: Questions) -> Callable[[Unit, Person, Pressed, PagePress], None]:
    """Give what opens this form about a proposal that waits still."""

    def begin(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
        deciding.waiting(unit, person, AffairId(topic.on))
        forms.open_form(unit, person, form.name, subject=topic.on)

    return begin


def _reply(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    proposing.asked(unit, person, AffairId(topic.on))
    forms.open_form(unit, person, activity_questions.REPLY.name, subject=topic.on)


def _withdraw(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    proposing.withdraw(unit, person, AffairId(topic.on))
    show(unit, person, ONE, topic.on, message=press.message)
    return Toast(press.callback, wording.label(person.language, "toast-activity-withdrawn"))


def _change(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    running.led(unit, person, AffairId(topic.on))
    forms.open_form(unit, person, activity_questions.CHANGE.name, subject=topic.on)


def _cancel(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    running.led(unit, person, AffairId(topic.on))
    forms.open_form(unit, person, activity_questions.CANCEL.name, subject=topic.on)


def _come(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    return _says(unit, person, press, topic, comes=True)


def _stay(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    return _says(unit, person, press, topic, comes=False)


def _says(unit: Unit, person: Person, press: Pressed, topic: PagePress, *, comes: bool) -> Toast:
    if not topic.choice.isdecimal():
        raise StaleButton
    running.say(unit, person, AffairId(topic.on), int(topic.choice), comes=comes)
    show(unit, person, ONE, topic.on, message=press.message)
    name = "come" if comes else "stay"
    return Toast(press.callback, wording.label(person.language, f"toast-activity-{name}"))


def _tell(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    story.to_tell(unit, person, AffairId(topic.on))
    forms.open_form(unit, person, activity_questions.HOW.name, subject=topic.on)


def _skip(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    story.skip(unit, person, AffairId(topic.on))
    show(unit, person, ONE, topic.on, message=press.message)
    return Toast(press.callback, wording.label(person.language, "toast-activity-skipped"))


ROUTES: PageRoutes = tuple(
    replace(route, function=NetworkFunction.ACTIVITIES)
    for route in (
        Route(pages.ALL, Who.MEMBER, _list),
        Route(pages.LOOK, Who.MEMBER, _look),
        Route(pages.NEW, Who.MEMBER, _new),
        Route(pages.YES, Who.COORDINATOR, _decides(activity_questions.YES)),
        Route(pages.NO, Who.COORDINATOR, _decides(activity_questions.NO)),
        Route(pages.ASK, Who.COORDINATOR, _decides(activity_questions.ASK)),
        Route(pages.REPLY, Who.MEMBER, _reply),
        Route(pages.WITHDRAW, Who.MEMBER, _withdraw),
        Route(pages.CHANGE, Who.MEMBER, _change),
        Route(pages.CANCEL, Who.MEMBER, _cancel),
        Route(pages.COME, Who.MEMBER, _come),
        Route(pages.STAY, Who.MEMBER, _stay),
        Route(pages.TELL, Who.MEMBER, _tell),
        Route(pages.SKIP, Who.MEMBER, _skip),
    )
)
