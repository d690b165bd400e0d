"""Asking people outside the network the questions of a survey, by a link without an account.

Guide, "Bestaansrecht": people and organisations outside are asked what they think. Who they are is
not known: what they answer goes into the survey's bag, marked as from outside, and nothing leads
from a form that was sent to its answers. One link a survey; it ends with the survey.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from hashlib import sha256

from domain.errors import AnswerRefused, InviteSpent, NotPossibleNow
from domain.functions import NetworkFunction
from domain.identifiers import AffairId, OutsideId
from domain.surveys.results import NO_GROUP, SurveyAnswer
from domain.surveys.sequel import Sequel
from domain.surveys.survey import BY_HAND, LONGEST_WORDS, Survey, SurveyQuestion
from domain.surveys.survey_link import SurveyLink
from domain.typed_text import clean
from services import identifying_words, outside_address
from services.outside_address import SECRET
from services.surveys import survey_rows
from services.tombstones import Why
from services.unit import Unit
from storage.as_json import from_json, to_json
from storage.records import OutsideLink, Person
from storage.tables.journal import JournalAct

PATH = "vragen"
"""The first part of the address of a survey's page for people outside."""


def fits(unit: Unit, survey: Survey) -> bool:
    """Tell whether this survey could be asked outside now, if there is an address for it.

    Not what is asked about the network or its members themselves.
    """
    can = survey.kind in BY_HAND and survey.takes_answers(unit.now)
    return unit.has(NetworkFunction.OUTSIDE) and can


def offered(unit: Unit, survey: Survey) -> bool:
    """Tell whether a link can be made; not where a PDF says what it is about: no page shows it."""
    return fits(unit, survey) and not survey.file and bool(outside_address.given(unit))


def works(unit: Unit, survey: Survey) -> bool:
    """Tell whether there is a link that opens something."""
    row = _row(unit, survey.id)
    return row is not None and unit.store.outside_links.mark(row.id) is not None


def make(unit: Unit, coordinator: Person, survey_id: AffairId) -> Survey:
    """Make the link, or a new one in its place; it is drawn when it is shown.

    Raises NotPossibleNow when it is gone, closed, or cannot be asked outside here.
    """
    unit.check_has(NetworkFunction.OUTSIDE)
    survey = survey_rows.find(unit, survey_id)
    if not offered(unit, survey):
        raise NotPossibleNow("survey-no-link")
    if _row(unit, survey.id) is None:
        new = OutsideId(unit.chance.bytes(8).hex())
        _keep(unit, OutsideLink(new, survey.id, {}), SurveyLink())
    unit.store.journal.append(
        JournalAct.OUTSIDE_INVITED, unit.now, actor=coordinator.id, detail=survey.id
    )
    return survey


def draw(unit: Unit, survey_id: AffairId) -> tuple[Survey, str] | None:
    """Draw the link as it is shown, once; one drawn before opens nothing any more.

    For who is a coordinator. None when it was never made, or the survey cannot be asked outside.
    """
    survey, row = unit.store.affairs.find(Survey, survey_id), _row(unit, survey_id)
    if survey is None or row is None or not offered(unit, survey):
        return None
    outside_address.bury_secret(unit, row.id, Why.USED)
    secret = outside_address.draw(unit.chance)
    unit.store.outside_links.recode(row.id, secret)
    return survey, address(unit, secret)


def withdraw(unit: Unit, coordinator: Person, survey_id: AffairId) -> Survey:
    """Let the link open nothing any more; what was answered by it stays in the bag.

    Raises NotPossibleNow when the survey is gone, or no link works.
    """
    survey = survey_rows.find(unit, survey_id)
    row = _row(unit, survey.id)
    if row is None or not works(unit, survey):
        raise NotPossibleNow("survey-link-gone")
    outside_address.bury_secret(unit, row.id, Why.TAKEN_BACK)
    unit.store.outside_links.recode(row.id, None)
    unit.store.journal.append(
        JournalAct.OUTSIDE_WITHDRAWN, unit.now, actor=coordinator.id, detail=survey.id
    )
    return survey


def opened(unit: Unit, secret: str) -> tuple[Survey, SurveyLink] | None:
    """Find what a link opens; reading changes nothing. None for what opens nothing (any more).

    A survey that closed is still found, until it is erased: its page says so.
    """
    row = _by_secret(unit, secret)
    survey = unit.store.affairs.find(Survey, row.affair) if row is not None else None
    return None if row is None or survey is None else (survey, _link(row))


def answer(unit: Unit, secret: str, form: str, given: Mapping[int, str]) -> None:
    """Keep what somebody answered, by the place of the question; what was skipped is not in it.

    `form` was drawn with the page they answered on: sent twice, it counts once. Raises InviteSpent
    for what opens nothing, NotPossibleNow when it is closed or full, and AnswerRefused for answers
    that cannot be kept: then nothing is.
    """
    row, found = _by_secret(unit, secret), opened(unit, secret)
    if row is None or found is None or not SECRET.fullmatch(form):
        raise InviteSpent
    survey, link = found
    mark = sha256(form.encode()).hexdigest()[:32]
    if mark in link.spent:
        return
    if not survey.takes_answers(unit.now) or link.full:
        raise NotPossibleNow("survey-closed")
    answers = [
        SurveyAnswer(place, NO_GROUP, said, outside=True)
        for place, question in enumerate(survey.questions)
        if (said := _said(question, given.get(place, "")))
    ]
    if not answers:
        raise AnswerRefused("survey-empty")
    unit.store.survey_answers.add(survey.id, to_json(answers))
    _keep(unit, row, link.sent(mark))


def erased_on(unit: Unit, survey: Survey) -> datetime:
    """Tell when all of a survey is erased (UTC): earlier only if it is closed before its time."""
    keep = timedelta(days=unit.municipality.network.habits.keep_days)
    if survey.kept_from is not None:
        return survey.kept_from + keep
    if not survey.advice_days:
        return survey.closes_at + keep
    working_time = unit.municipality.working_time
    return Sequel.promised(survey.closes_at, survey.advice_days, working_time).due + keep


def address(unit: Unit, secret: str) -> str:
    """Write the address that a link opens."""
    return f"{outside_address.given(unit)}/{PATH}/{secret}"


def _said(question: SurveyQuestion, typed: str) -> str:
    """Give an answer as it is kept; nothing when it was skipped. Raises AnswerRefused."""
    words = clean(typed)
    if question.codes:
        if words and words not in question.codes:
            raise AnswerRefused("choose-a-button")
        return words
    if len(words) > LONGEST_WORDS:
        raise AnswerRefused("too-long", max=LONGEST_WORDS, over=len(words) - LONGEST_WORDS)
    identifying_words.refuse_citizen_number(words)
    return words


def _row(unit: Unit, survey: AffairId) -> OutsideLink | None:
    return next(iter(unit.store.outside_links.of(survey)), None)


def _by_secret(unit: Unit, secret: str) -> OutsideLink | None:
    if not unit.has(NetworkFunction.OUTSIDE) or not SECRET.fullmatch(secret):
        return None
    return unit.store.outside_links.by_secret(secret)


def _link(row: OutsideLink) -> SurveyLink:
    return from_json(SurveyLink, row.state)


def _keep(unit: Unit, row: OutsideLink, link: SurveyLink) -> None:
    unit.store.outside_links.save(OutsideLink(row.id, row.affair, to_json(link)))
