"""QUESTION: the officials ask the reporter something, and what became of it."""

from collections.abc import Mapping

from config import wording
from domain.concerns.concern import Concern
from domain.concerns.protocol import Act
from domain.concerns.timeline import About, OpenQuestion
from domain.filing.notices import QuestionDetail
from domain.roles import Standing
from handlers.filing import my_concerns_pages
from handlers.filing.which_official import official_name
from handlers.telegram import keyboards
from handlers.telegram.calls import Call
from handlers.telegram.group_message import concern_of
from handlers.telegram.keyboards import Row
from handlers.telegram.private_message import Private, recipient, to_person
from handlers.telegram.quoting import entry_of, quoted
from services.concerns import choices
from services.unit import Unit
from storage.records import Outgoing

_ASKED_BY: Mapping[str, About] = {Act.ASK_IDENTITY: About.IDENTITY, Act.PASS_ON: About.PASSING_ON}
"""What a question is about, by the act that asked it, where that is no question in words."""


class Asked(Private):
    """A question to the reporter, about the concern or about who they are.

    As long as it is open it can be answered here; then its message says what became of it.
    """

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the question; None when it was closed before it was ever shown."""
        reader, concern = recipient(unit, item), concern_of(unit, item)
        if reader is None or reader.standing is not Standing.MEMBER or concern is None:
            return None
        question = concern.timeline.question
        if question is not None and (
            question.entry != item.notice.entry or question.lapses_at <= unit.now
        ):
            question = None
        if question is None and item.notice.message is None:
            return None
        tongue = reader.language
        parts = [_head(unit, item, concern, tongue), *_ways_on(unit, item, question, tongue)]
        text = "\n\n".join(parts)
        rows = _rows(concern, question, tongue) if question is not None else []
        return to_person(
            reader, text, item.notice.message, keyboards.inline(rows) if rows else None
        )


def _head(unit: Unit, item: Outgoing, concern: Concern, tongue: str) -> str:
    entry = entry_of(unit, item)
    about = _ASKED_BY.get(entry.kind, About.WORDS) if entry else About.WORDS
    head = wording.say(
        tongue,
        f"question-{about}",
        reference=concern.reference,
        name=official_name(unit, entry.author if entry else None, tongue),
    )
    standard = item.notice.detail_as(QuestionDetail).standard
    return f"{head}\n{words}" if (words := quoted(unit, item, standard, tongue)) else head


def _ways_on(unit: Unit, item: Outgoing, question: OpenQuestion | None, tongue: str) -> list[str]:
    if question is None:
        done = item.notice.detail_as(QuestionDetail).done or "closed"
        return [wording.say(tongue, f"question-done-{done}")]
    zone = unit.municipality.network.timezone
    day = wording.day(tongue, question.lapses_at, zone)
    hour = wording.hour(tongue, question.lapses_at, zone)
    partner = choices.partner(unit, question.to.partner, tongue) if question.to else ""
    until = wording.say(
        tongue, f"question-until-{question.about}", day=day, hour=hour, partner=partner
    )
    return [until]


def _rows(concern: Concern, question: OpenQuestion, tongue: str) -> list[Row]:
    return my_concerns_pages.question_rows(concern, question, tongue, my_concerns_pages.ASKED)
