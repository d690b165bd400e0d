"""An applicant: somebody who opened a member's link and introduces themselves, and no more.

Guide, "Werven van potentiële sleutelfiguren": members know who else fits. Whom a network comes to
know so is asked for a first name, one line, a number and a moment, and for nothing about anybody
else. Nobody comes in by it: a coordinator calls, and invites.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from domain.errors import AnswerRefused, StaleButton
from domain.identifiers import MessageId, PersonId
from domain.typed_text import clean, clean_name

PATIENCE = timedelta(days=30)
"""How long somebody waits for an answer, or leaves their introduction unfinished."""

LONGEST_LINE = 300


class Introducing(StrEnum):
    """The screens of introducing oneself, in their order."""

    READING = "reading"
    NAME = "name"
    ABOUT = "about"
    PHONE = "phone"
    WHEN = "when"
    CHECK = "check"
    SENT = "sent"


TYPED = frozenset({Introducing.NAME, Introducing.ABOUT, Introducing.PHONE})
"""What is asked in words."""

MOMENTS = ("by-day", "in-the-evening", "any-time")
"""When somebody would rather be called."""

ReadNumber = Callable[[str], str]
"""Gives a phone number as it was typed, or raises AnswerRefused."""

_ORDER = tuple(Introducing)


@dataclass(frozen=True, slots=True)
class Applicant:
    """How far somebody is, and what they told: kept until a coordinator has answered.

    `by` is who passed the link on; `former` whether this account was known here before. `typed`
    is in which message each answer was typed.
    """

    by: PersonId | None
    former: bool = False
    step: Introducing = Introducing.READING
    name: str = ""
    about: str = ""
    phone: str = ""
    when: str = ""
    typed: Mapping[str, MessageId] = field(default_factory=dict)
    sent_at: datetime | None = None


def go_on(applicant: Applicant) -> Applicant:
    """Go on from what was only read. Raises StaleButton at any other screen."""
    if applicant.step is not Introducing.READING:
        raise StaleButton
    return _next(applicant)


def give(applicant: Applicant, text: str, message: MessageId, read_number: ReadNumber) -> Applicant:
    """Take what was typed for the question on the screen. Raises AnswerRefused."""
    if applicant.step not in TYPED:
        raise AnswerRefused("choose-a-button")
    return _next(_answered(applicant, applicant.step, text, message, read_number))


def give_again(
    applicant: Applicant, text: str, message: MessageId, read_number: ReadNumber
) -> Applicant | None:
    """Follow an answer whose message was edited; None for any other, and once it was sent.

    Raises AnswerRefused.
    """
    for asked, typed_in in applicant.typed.items():
        if typed_in == message:
            return _answered(applicant, Introducing(asked), text, message, read_number)
    return None


def choose_moment(applicant: Applicant, moment: str) -> Applicant:
    """Take when to be called. Raises StaleButton for what is not on the screen."""
    if applicant.step is not Introducing.WHEN or moment not in MOMENTS:
        raise StaleButton
    return _next(replace(applicant, when=moment))


def send(applicant: Applicant, now: datetime) -> Applicant:
    """Send it as it was shown. Raises StaleButton at any other screen."""
    if applicant.step is not Introducing.CHECK:
        raise StaleButton
    return replace(_next(applicant), sent_at=now, typed={})


def back(applicant: Applicant) -> Applicant:
    """Go one screen back and keep every answer; the first and the last screen stay."""
    if applicant.step in {Introducing.READING, Introducing.SENT}:
        return applicant
    return replace(applicant, step=_ORDER[_ORDER.index(applicant.step) - 1])


def _answered(
    applicant: Applicant,
    asked: Introducing,
    text: str,
    message: MessageId,
    read_number: ReadNumber,
) -> Applicant:
    match asked:
        case Introducing.NAME:
            changed = replace(applicant, name=clean_name(text))
        case Introducing.PHONE:
            changed = replace(applicant, phone=read_number(text))
        case _:
            changed = replace(applicant, about=_one_line(text))
    return replace(changed, typed={**applicant.typed, asked: message})


def _one_line(text: str) -> str:
    line = " ".join(clean(text).split())
    if not any(sign.isalnum() for sign in line) or len(line) > LONGEST_LINE:
        raise AnswerRefused("applicant-line", most=LONGEST_LINE)
    return line


def _next(applicant: Applicant) -> Applicant:
    return replace(applicant, step=_ORDER[_ORDER.index(applicant.step) + 1])
