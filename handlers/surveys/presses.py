"""Surveys: what a member presses to answer one, and the coordinator's buttons about them."""

from collections.abc import Callable

from config import wording
from domain.errors import StaleButton
from domain.identifiers import AffairId
from domain.notices import AffairDetail, Notice, NoticeKind, Priority
from domain.surveys.survey import BY_HAND
from handlers.conversations import forms
from handlers.surveys import answer_form as survey_answer_form
from handlers.surveys import asking_form as survey_form
from handlers.surveys import sequel_form
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.pages import turn
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route
from services.surveys import (
    answering,
    closing,
    sequels,
    survey_link,
    survey_results,
    survey_rows,
)
from services.unit import Unit
from storage.records import Person


def _answer(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    answering.invited(unit, person, AffairId(topic.on))
    forms.open_form(unit, person, survey_answer_form.NAME, subject=topic.on)


def _turn(page: str) -> Callable[[Unit, Person, Pressed, PagePress], None]:
    """Give what shows a page in place of the one that was pressed on."""

    def show(unit: Unit, coordinator: Person, press: Pressed, topic: PagePress) -> None:
        turn(unit, coordinator, NoticeKind.SURVEY_PAGE, press.message, page, topic.on, topic.choice)

    return show


def _words(unit: Unit, coordinator: Person, press: Pressed, topic: PagePress) -> None:
    """Show what people wrote, and note that it was read."""
    survey = survey_rows.find(unit, AffairId(topic.on))
    survey_results.all_results(unit, survey)
    survey_results.note_reading(unit, coordinator.id, survey)
    _turn("words")(unit, coordinator, press, topic)


def _new(unit: Unit, coordinator: Person, _press: Pressed, topic: PagePress) -> None:
    if topic.choice not in BY_HAND:
        raise StaleButton
    forms.open_form(unit, coordinator, survey_form.FACE.name, subject=topic.choice)


def _close(unit: Unit, coordinator: Person, press: Pressed, topic: PagePress) -> Toast:
    closing.close(unit, coordinator, AffairId(topic.on))
    turn(unit, coordinator, NoticeKind.SURVEY_PAGE, press.message, "one", topic.on)
    return Toast(press.callback, wording.label(coordinator.language, "toast-survey-closed"))


def _results(unit: Unit, coordinator: Person, _press: Pressed, topic: PagePress) -> None:
    survey = survey_rows.find(unit, AffairId(topic.on))
    closing.tell_outcome(unit, coordinator.id, survey, Priority.ANSWER)
    survey_results.note_reading(unit, coordinator.id, survey)


def _write(unit: Unit, coordinator: Person, _press: Pressed, topic: PagePress) -> None:
    """Ask for what is done with it. Raises as `sequels.unwritten`."""
    sequels.unwritten(unit, AffairId(topic.on))
    forms.open_form(unit, coordinator, sequel_form.FACE.name, subject=topic.on)


def _link(unit: Unit, coordinator: Person, press: Pressed, topic: PagePress) -> None:
    """Give the link for people outside, a new one each time. Raises as `survey_link.make`."""
    survey = survey_link.make(unit, coordinator, AffairId(topic.on))
    detail = AffairDetail(survey.id)
    unit.tell(Notice(NoticeKind.SURVEY_LINK, person=coordinator.id, detail=detail))
    turn(unit, coordinator, NoticeKind.SURVEY_PAGE, press.message, "one", topic.on)


def _shut(unit: Unit, coordinator: Person, press: Pressed, topic: PagePress) -> Toast:
    survey_link.withdraw(unit, coordinator, AffairId(topic.on))
    turn(unit, coordinator, NoticeKind.SURVEY_PAGE, press.message, "one", topic.on)
    return Toast(press.callback, wording.label(coordinator.language, "toast-survey-link-off"))


ROUTES: PageRoutes = (
    Route("s-answer", Who.MEMBER, _answer),
    Route("s-list", Who.COORDINATOR, _turn("list")),
    Route("s-one", Who.COORDINATOR, _turn("one")),
    Route("s-closing", Who.COORDINATOR, _turn("closing")),
    Route("s-words", Who.COORDINATOR, _words),
    Route("s-new", Who.COORDINATOR, _new),
    Route("s-close", Who.COORDINATOR, _close),
    Route("s-results", Who.COORDINATOR, _results),
    Route("s-sequel", Who.COORDINATOR, _write),
    Route("s-link", Who.COORDINATOR, _link),
    Route("s-link-off", Who.COORDINATOR, _shut),
)
