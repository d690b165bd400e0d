"""Surveys: what a member presses to answer one, and the coordinator's buttons about them."""

from collections.abc import Callable, Mapping

from domain.errors import StaleButton
from domain.identifiers import AffairId
from domain.notices import NoticeKind, Priority
from domain.surveys.survey import SurveyKind
from handlers.conversations import forms
from handlers.surveys import answer_form as survey_answer_form
from handlers.surveys import asking_form as survey_form
from handlers.telegram import gate, wording
from handlers.telegram.calls import Toast
from handlers.telegram.happenings import Pressed
from handlers.telegram.pages import turn
from handlers.telegram.payloads import Topic
from services.surveys import answering, closing
from services.surveys import survey_results as reading
from services.surveys import survey_rows as keeping
from services.unit import Unit
from storage.records import Person

PREFIX = "s-"
"""What the buttons here begin with."""

ANSWER = "s-answer"
_PAGES = {"s-list": "list", "s-one": "one", "s-closing": "closing", "s-words": "words"}


def pressed(unit: Unit, press: Pressed, topic: Topic) -> Toast | None:
    """Do what a button says. Raises NotAllowed for all but a coordinator, but to answer."""
    if topic.what == ANSWER:
        _answer(unit, gate.member(unit, press.speaker), AffairId(topic.on))
        return None
    coordinator = gate.coordinator(unit, press.speaker)
    if page := _PAGES.get(topic.what):
        _turn(unit, coordinator, press, topic, page)
        return None
    do = _DOING.get(topic.what)
    if do is None:
        raise StaleButton
    return do(unit, coordinator, press, topic)


def _answer(unit: Unit, person: Person, survey_id: AffairId) -> None:
    answering.invited(unit, person, survey_id)
    forms.open_form(unit, person, survey_answer_form.NAME, subject=survey_id)


def _turn(unit: Unit, coordinator: Person, press: Pressed, topic: Topic, page: str) -> None:
    if page == "words":
        survey = keeping.find(unit, AffairId(topic.on))
        reading.results(unit, survey)
        reading.note_reading(unit, coordinator.id, survey)
    turn(unit, coordinator, NoticeKind.SURVEY_PAGE, press.message, page, topic.on, topic.choice)


def _new(unit: Unit, coordinator: Person, _press: Pressed, topic: Topic) -> None:
    if topic.choice not in set(SurveyKind):
        raise StaleButton
    forms.open_form(unit, coordinator, survey_form.NAME, subject=topic.choice)


def _close(unit: Unit, coordinator: Person, press: Pressed, topic: Topic) -> Toast:
    closing.close(unit, coordinator, AffairId(topic.on))
    turn(unit, coordinator, NoticeKind.SURVEY_PAGE, press.message, "one", topic.on)
    return Toast(press.callback, wording.label(coordinator.language, "toast-survey-closed"))


def _results(unit: Unit, coordinator: Person, _press: Pressed, topic: Topic) -> None:
    survey = keeping.find(unit, AffairId(topic.on))
    closing.tell_outcome(unit, coordinator.id, survey, Priority.ANSWER)
    reading.note_reading(unit, coordinator.id, survey)


_DOING: Mapping[str, Callable[[Unit, Person, Pressed, Topic], Toast | None]] = {
    "s-new": _new,
    "s-close": _close,
    "s-results": _results,
}
