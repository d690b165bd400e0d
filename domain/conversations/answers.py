"""Answers of a form: which still fit their question, and what typed ones mean."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from domain.conversations.form import Field, FieldKind, Form
from domain.conversations.typed_moments import TypedMoment, read_day, read_moment
from domain.errors import AnswerRefused
from domain.typed_text import clean


@dataclass(frozen=True, slots=True)
class Reckoning:
    """What moments are reckoned against: `now` (UTC), the network's zone, a reader's language."""

    now: datetime
    zone: ZoneInfo
    language: str

    @property
    def today(self) -> date:
        """The day it is, there."""
        return self.now.astimezone(self.zone).date()


@dataclass(frozen=True, slots=True)
class TypedAnswer:
    """What was typed as an answer, and the minutes it lasts where its end was typed too.

    `next_year` says of a day that it was taken for one of next year, which was not said.
    """

    answer: Any
    minutes: int | None = None
    next_year: bool = False


def is_answered(field: Field, answers: Mapping[str, Any]) -> bool:
    """Tell whether a question has its answer, or was skipped."""
    if field.kind is FieldKind.NOTICE:
        return True
    if field.name not in answers:
        return False
    answer = answers[field.name]
    return answer is None or field.kind is not FieldKind.MANY or len(answer) >= max(field.least, 1)


def kept_answers(form: Form, answers: Mapping[str, Any]) -> dict[str, Any]:
    """Give the answers that still belong: their question is asked, their codes can be chosen."""
    kept = {}
    for field in form.fields:
        answer = answers.get(field.name)
        if field.kind is FieldKind.MANY and answer is not None:
            answer = [code for code in answer if code in field.codes]
        if field.name in answers and _fits(field, answer):
            kept[field.name] = answer
    return kept


def _fits(field: Field, answer: Any) -> bool:
    if answer is None:
        return field.optional
    match field.kind:
        case FieldKind.CHOICE:
            return answer in field.codes
        case FieldKind.MANY:
            return 0 < len(answer) <= field.limit
        case FieldKind.NUMBER:
            return bool(field.least <= answer <= field.limit)
        case _:
            return True


def read(field: Field, text: str, reckoning: Reckoning, day: date | None = None) -> TypedAnswer:
    """Read what was typed as the answer to a question; `day` is the one a mere time is meant for.

    Raises AnswerRefused.
    """
    words = clean(text)
    if not words:
        raise AnswerRefused("nothing-written")
    match field.kind:
        case FieldKind.MOMENT:
            moment = _read_moment(words, reckoning, day)
            if moment.minutes is not None and not field.length:
                raise AnswerRefused("moment-without-end")
            if field.check is not None:
                field.check(moment.start)
            return TypedAnswer(moment.start.isoformat(), moment.minutes, moment.next_year)
        case FieldKind.DAY:
            typed = read_day(words, reckoning.today, reckoning.language)
            return TypedAnswer(typed.day.isoformat(), next_year=typed.next_year)
        case FieldKind.NUMBER:
            return TypedAnswer(_read_number(field, words))
        case _:
            over = len(words.encode("utf-16-le")) // 2 - field.limit
            if over > 0:
                raise AnswerRefused("words-too-long", max=field.limit, over=over)
            return TypedAnswer(words)


def read_day_alone(text: str, reckoning: Reckoning, refusal: AnswerRefused) -> date:
    """Give the day that was typed alone where a moment is asked for. Raises AnswerRefused.

    With a part of the day it raises `refusal`: after "zondagavond" a "9 uur" would be a guess.
    """
    found = read_day(clean(text), reckoning.today, reckoning.language)
    if found.part:
        raise refusal
    return found.day


def _read_moment(words: str, reckoning: Reckoning, day: date | None) -> TypedMoment:
    now, zone, language = reckoning.now, reckoning.zone, reckoning.language
    try:
        return read_moment(words, now, zone, language)
    except AnswerRefused as refusal:
        if day is None or refusal.key == "moment-time-missing":
            raise
        return read_moment(f"{day.day}-{day.month}-{day.year} {words}", now, zone, language)


def _read_number(field: Field, words: str) -> int:
    digits = words.isdecimal() and len(words) <= len(str(field.limit))
    if not digits or not field.least <= int(words) <= field.limit:
        raise AnswerRefused("not-a-number", least=field.least, most=field.limit)
    return int(words)
