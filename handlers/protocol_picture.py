"""The protocol as a picture for a phone, drawn from the protocol itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from domain.concern import Stage, Urgency
from domain.deadlines import Deadline
from domain.protocol import Protocol
from domain.rules import Term
from handlers import wording

WIDTH, MARGIN = 1080, 60
_BOX, _GAP, _ROUND = 120, 130, 28
_TITLE, _STAGE, _SMALL = 50, 42, 33
_INK, _PAPER, _SOFT, _LINE = "#14343b", "#f7f4ec", "#dfeee9", "#2b7a78"
_LAST = "#e9e4d6"


@dataclass(frozen=True, slots=True)
class _Box:
    words: str
    below: str
    colour: str = _SOFT


def draw(protocol: Protocol, language: str) -> bytes:
    """Give the picture as PNG, in the words and with the terms of this municipality."""
    from font_source_sans_pro import SourceSansProSemibold  # noqa: PLC0415 - as the next
    from PIL import Image, ImageDraw, ImageFont  # noqa: PLC0415 - costs memory; few ask for it

    boxes = list(_boxes(protocol, language))
    title, foot = _label(language, "title"), list(_foot(protocol, language))
    height = 2 * MARGIN + 90 + len(boxes) * (_BOX + _GAP) - _GAP + 60 + len(foot) * 48
    picture = Image.new("RGB", (WIDTH, height), _PAPER)
    pen = ImageDraw.Draw(picture)

    def write(place: tuple[float, float], words: str, size: int) -> None:
        face = ImageFont.truetype(SourceSansProSemibold, size)
        pen.text(place, words, fill=_INK, font=face, anchor="lm")

    write((MARGIN, MARGIN + 25), title, _TITLE)
    top = MARGIN + 90
    for number, box in enumerate(boxes):
        corner, opposite = (MARGIN, top), (WIDTH - MARGIN, top + _BOX)
        pen.rounded_rectangle([corner, opposite], _ROUND, fill=box.colour, outline=_LINE, width=3)
        write((MARGIN + 40, top + _BOX / 2), box.words, _STAGE)
        if number < len(boxes) - 1:
            middle, end = MARGIN + 70, top + _BOX + _GAP
            pen.line([(middle, top + _BOX), (middle, end - 14)], fill=_LINE, width=6)
            pen.polygon(
                [(middle - 16, end - 24), (middle + 16, end - 24), (middle, end)], fill=_LINE
            )
            write((middle + 40, top + _BOX + _GAP / 2), box.below, _SMALL)
        top += _BOX + _GAP
    top += 60 - _GAP
    for line in foot:
        write((MARGIN, top), line, _SMALL)
        top += 48
    file = BytesIO()
    picture.save(file, "PNG", optimize=True)
    return file.getvalue()


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
    yield _Box(_label(language, "erased"), "", _LAST)


def _foot(protocol: Protocol, language: str) -> Iterator[str]:
    yield _label(language, "late")
    yield _label(language, "question")
    yield _label(language, "withdraw", days=protocol.periods.withdrawn)


def _label(language: str, text: str, **facts: str | int) -> str:
    return wording.label(language, f"picture-{text}", **facts)
