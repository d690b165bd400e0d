"""SURVEY_SEQUEL and SURVEY_SEQUEL_DUE: what is done with a survey about a plan."""

from config import wording
from domain.roles import Standing
from domain.surveys.notices import SurveyPartDetail
from domain.surveys.sequel import SequelPart
from domain.surveys.survey import Survey
from handlers.telegram import keyboards
from handlers.telegram.calls import Call
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import Private, coordinator_of, recipient, to_person
from services.surveys.words import sequel as words
from services.unit import Unit
from storage.records import Outgoing, Person


class SurveySequel(Private):
    """What is done with it: promised, late, or told to everybody who was asked."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give it; None for whom it is not (any more), and when there is more to tell by now.

        Who is paused is left alone until what was promised is told.
        """
        reader, survey, part = recipient(unit, item), _survey(unit, item), _part(item)
        if reader is None or survey is None or reader.standing is not Standing.MEMBER:
            return None
        if unit.store.addressees.find(survey.id, reader.id) is None:
            return None
        is_told = part == SequelPart.TOLD
        if is_told is _waits(survey) or (not is_told and reader.membership.paused(unit.today)):
            return None
        return to_person(reader, words.to_asked(unit, reader.language, survey, part))


class SurveySequelDue(Private):
    """Asks a coordinator to write what is done with it, and says when that is late."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give it; None for who is no coordinator (any more), and once it was told."""
        reader, survey = coordinator_of(unit, item), _survey(unit, item)
        if reader is None or survey is None or not _waits(survey):
            return None
        rows = [
            [(_button(reader, "sequel"), PagePress("s-sequel", survey.id))],
            [(_button(reader, "results"), PagePress("s-results", survey.id))],
        ]
        text = words.to_writer(unit, reader.language, survey, _part(item))
        return to_person(reader, text, None, keyboards.inline(rows))


def _button(reader: Person, name: str) -> str:
    return wording.button(reader.language, "survey", name)


def _survey(unit: Unit, item: Outgoing) -> Survey | None:
    return unit.store.affairs.find(Survey, item.notice.detail_as(SurveyPartDetail).affair)


def _part(item: Outgoing) -> str:
    return item.notice.detail_as(SurveyPartDetail).part


def _waits(survey: Survey) -> bool:
    return survey.sequel is not None and survey.sequel.told_at is None
