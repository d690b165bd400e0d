"""The protocol as a picture for a phone, drawn from the protocol itself."""

from collections.abc import Iterator
from dataclasses import dataclass

from config import wording
from domain.concerns.concern import Stage, Urgency
from domain.concerns.deadlines import Deadline
from domain.concerns.protocol import Protocol
from domain.concerns.terms import Term
from handlers.telegram.drawing import LARGE, LAST, MARGIN, SMALL, SOFT, TITLE, WIDTH, Sheet

_BOX, _GAP = 120, 130


@dataclass(frozen=True, slots=True)
class _Box:
    words: str
    below: str
    colour: str = SOFT


def draw(protocol: Protocol, language: str) -> bytes:
    """Give the picture as PNG, in the words and with the terms of this municipality."""
    boxes = list(_boxes(protocol, language))
    foot = list(_foot(protocol, language))
    sheet = Sheet(
        2 * MARGIN + 90 + len(boxes) * (_BOX + _GAP) - _GAP + 60 + len(foot) * 48, language
    )
    sheet.write((MARGIN, MARGIN + 25), _label(language, "title"), TITLE)
    top = MARGIN + 90
    for number, box in enumerate(boxes):
        sheet.box((MARGIN, top), (WIDTH - MARGIN, top + _BOX), box.colour)
        sheet.write((MARGIN + 40, top + _BOX / 2), box.words, LARGE)
        if number < len(boxes) - 1:
            middle = MARGIN + 70
            sheet.arrow_down((middle, top + _BOX), (middle, top + _BOX + _GAP))
            sheet.write((middle + 40, top + _BOX + _GAP / 2), box.below, SMALL)
        top += _BOX + _GAP
    top += 60 - _GAP
    for line in foot:
        sheet.write((MARGIN, top), line, SMALL)
        top += 48
    return sheet.png()


def term_label(language: str, term: Term) -> str:
    """Write a term as people say it: "2 werkdagen"."""
    unit = "days" if term.in_days else "hours"
    return wording.label(language, "explain-term", unit=unit, amount=term.amount)


def _boxes(protocol: Protocol, language: str) -> Iterator[_Box]:
    usual = protocol.agreements[Urgency.NORMAL].terms
    urgent = protocol.agreements[Urgency.URGENT].terms

    def term(deadline: Deadline) -> str:
        return term_label(language, usual[deadline])

    def stage(which: Stage) -> str:
        return protocol.stage_label(which, language)

    hurried = term_label(language, urgent[Deadline.CONFIRM])
    confirm = _label(language, "confirm", term=term(Deadline.CONFIRM), urgent=hurried)
    yield _Box(stage(Stage.FILED), confirm)
    yield _Box(stage(Stage.ACKNOWLEDGED), _label(language, "take-up", term=term(Deadline.TAKE_UP)))
    yield _Box(stage(Stage.TAKEN_UP), _label(language, "feedback", term=term(Deadline.FEEDBACK)))
    yield _Box(_label(language, "heard"), _label(language, "only-then"))
    days = [outcome.keep_days for outcome in protocol.outcomes.values()]
    yield _Box(stage(Stage.CLOSED), _label(language, "kept", least=min(days), most=max(days)))
    yield _Box(_label(language, "erased"), "", LAST)


def _foot(protocol: Protocol, language: str) -> Iterator[str]:
    yield _label(language, "counted")
    yield _label(language, "late")
    yield _label(language, "question")
    yield _label(language, "withdraw", days=protocol.periods.withdrawn)


def _label(language: str, text: str, **facts: str | int) -> str:
    return wording.label(language, f"picture-{text}", **facts)
