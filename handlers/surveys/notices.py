"""SURVEY and what follows: asking the network, what came of it, and the coordinator's pages."""

from config import wording
from domain.conversations.papers import to_pass_on
from domain.identifiers import ChatId
from domain.notices import AffairDetail, PageDetail
from domain.people.desk_chat import HERE
from domain.roles import Standing
from domain.surveys.notices import SurveyPartDetail
from domain.surveys.results import Result
from domain.surveys.sequel import SequelPart
from domain.surveys.survey import Survey
from handlers.surveys import pages as survey_pages
from handlers.surveys import picture as survey_picture
from handlers.surveys import words as chat_words
from handlers.telegram import keyboards, language
from handlers.telegram.at_desk import OrAtDesk
from handlers.telegram.calls import Call
from handlers.telegram.group_message import InGroup, html, our_group
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import (
    Addressed,
    Private,
    coordinator_of,
    recipient,
    to_person,
)
from services.conversations import papers
from services.surveys import answering, survey_results, survey_rows
from services.surveys.survey_results import HEAD
from services.surveys.words import sequel as sequel_words
from services.surveys.words import survey as survey_words
from services.surveys.words import survey_link as link_words
from services.unit import Unit
from storage.records import Outgoing, Person

WORDS_SHOWN = 3_600
"""UTF-16 units of answers in one message; the coordinator can turn pages to the rest."""

_AT_HAND = 12


class SurveyNotice(Addressed):
    """Asks a member; once they answered, the same message says so."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the question; None when it is not for them (any more), or too late to ask."""
        reader, survey = recipient(unit, item), _survey(unit, item)
        if reader is None or survey is None or reader.standing is not Standing.MEMBER:
            return None
        asked = unit.store.addressees.find(survey.id, reader.id)
        if asked is None:
            return None
        if item.notice.message is None:
            done = answering.has_answered(asked)
            return None if done else _question(unit, reader, survey)
        text = wording.say(reader.language, "survey-ask-answered", title=survey.title)
        return to_person(reader, text, item.notice.message)


class _Results:
    """Words and draws results; a picture is drawn once for all who read it in one language."""

    def __init__(self) -> None:
        self._drawn: dict[tuple[str, str, str], bytes] = {}

    def call(
        self,
        unit: Unit,
        chat: ChatId | int,
        language: str,
        survey: Survey,
        part: str,
        *,
        to_member: bool = False,
    ) -> Call:
        """Give the message with one part of the results; to a member nothing from outside."""
        results = survey_results.all_results(unit, survey)
        if part == SequelPart.TOLD:
            return Call("sendMessage", html(chat, sequel_words.told(language, survey)))
        if part == HEAD:
            return Call(
                "sendMessage", html(chat, _head(unit, language, survey, to_member=to_member))
            )
        result = results[int(part)]
        if result.words:
            text = _words(language, result)
            return Call("sendMessage", {**html(chat, text), "protect_content": True})
        caption = chat_words.caption(unit, language, result)
        picture = self._picture(unit, language, survey, part, result)
        return Call(
            "sendPhoto",
            {"chat_id": chat, "caption": caption, "parse_mode": "HTML"},
            {"photo": ("survey.png", picture)},
        )

    def _picture(
        self, unit: Unit, language: str, survey: Survey, part: str, result: Result
    ) -> bytes:
        key = (survey.id, part, language)
        if key not in self._drawn:
            while len(self._drawn) >= _AT_HAND:
                self._drawn.pop(next(iter(self._drawn)))
            self._drawn[key] = survey_picture.draw(unit, language, survey, result)
        return self._drawn[key]


class SurveyResults(Private):
    """The counts, for a member who answered, when that was promised to them."""

    def __init__(self) -> None:
        self._results = _Results()

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give one part; None for whom it is not (any more)."""
        reader, survey = recipient(unit, item), _survey(unit, item)
        if reader is None or survey is None or reader.standing is not Standing.MEMBER:
            return None
        part = item.notice.detail_as(SurveyPartDetail).part
        if not _promised(unit, reader, survey, part):
            return None
        return self._results.call(
            unit, reader.account, reader.language, survey, part, to_member=True
        )


class SurveyOutcome(Private):
    """All that came of it, for a coordinator."""

    def __init__(self) -> None:
        self._results = _Results()

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give one part; None for who is no coordinator (any more)."""
        reader, survey = coordinator_of(unit, item), _survey(unit, item)
        if reader is None or survey is None:
            return None
        part = item.notice.detail_as(SurveyPartDetail).part
        return self._results.call(unit, reader.account, reader.language, survey, part)


class _InGroup(InGroup):
    def __init__(self) -> None:
        self._results = _Results()

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        chat = our_group(unit).chat
        return self.part(unit, item, chat, language.of_group(unit))

    def part(self, unit: Unit, item: Outgoing, chat: ChatId, tongue: str) -> Call | None:
        """Give one part; None when the survey is not kept any more."""
        survey = _survey(unit, item)
        if survey is None:
            return None
        part = item.notice.detail_as(SurveyPartDetail).part
        return self._results.call(unit, chat, tongue, survey, part)


class SurveyInGroup(OrAtDesk, _InGroup):
    """All that came of it, for the officials."""

    def at_desk(self, unit: Unit, item: Outgoing, reader: Person) -> Call | None:
        """Give one part to one of them; None when the survey is not kept any more."""
        return self.part(unit, item, HERE, reader.language)


class SurveyPage(Private):
    """A page about surveys for the coordinator, drawn from what is true now."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the page; None for who is no coordinator (any more)."""
        reader = coordinator_of(unit, item)
        if reader is None:
            return None
        text, rows = survey_pages.draw(unit, reader, item.notice.detail_as(PageDetail))
        return to_person(reader, text, item.notice.message, keyboards.inline(rows))


def _promised(unit: Unit, reader: Person, survey: Survey, part: str) -> bool:
    """Tell whether this member may see this part: what others wrote is for those who asked."""
    asked = unit.store.addressees.find(survey.id, reader.id)
    if not survey.show_to_members or asked is None or not answering.has_answered(asked):
        return False
    if part == HEAD:
        return True
    return int(part) < len(survey.questions) and bool(survey.questions[int(part)].codes)


def _head(unit: Unit, language: str, survey: Survey, *, to_member: bool) -> str:
    told = survey_results.returns(unit, survey)
    text = survey_words.head(language, survey, told, survey_results.results(unit, survey))
    if to_member:
        return text
    outside = survey_results.outside(unit, survey)
    more = link_words.head(unit, language, survey, outside)
    return "\n\n".join(filter(None, (text, more)))


def _words(language: str, result: Result) -> str:
    """Give what was said, as much as fits one message."""
    asked = survey_words.heading(language, result)
    text = wording.say(language, "survey-words", question=asked, count=len(result.words))
    room, shown = WORDS_SHOWN, list[str]()
    for words in result.words:
        room -= len(words.encode("utf-16-le")) // 2 + 3
        if room < 0:
            break
        shown.append(chat_words.said(words))
    parts = [text, wording.quotation("\n".join(shown))]
    if left := len(result.words) - len(shown):
        parts.append(wording.say(language, "survey-words-more", count=left))
    return "\n".join(parts)


def _question(unit: Unit, reader: Person, survey: Survey) -> Call | None:
    """Ask, with the PDF when there is one; nobody who is paused, and nothing closed or off."""
    if not survey.takes_answers(unit.now) or reader.membership.paused(unit.today):
        return None
    if not survey_rows.is_on(unit, survey):
        return None
    text = survey_words.invitation(unit, reader.language, survey)
    label = wording.label(reader.language, "survey-button-answer")
    markup = keyboards.inline([[(label, PagePress("s-answer", survey.id))]])
    checked = to_pass_on(survey.file)
    if survey.file and checked is None:
        papers.withhold(unit, survey.by, survey.id)
    if checked is None:
        return to_person(reader, text, None, markup)
    return Call(
        "sendDocument",
        {
            "chat_id": reader.account,
            "document": checked,
            "caption": text,
            "parse_mode": "HTML",
            "reply_markup": markup,
        },
    )


def _survey(unit: Unit, item: Outgoing) -> Survey | None:
    return unit.store.affairs.find(Survey, item.notice.detail_as(AffairDetail).affair)
