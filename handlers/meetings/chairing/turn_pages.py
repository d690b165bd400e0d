"""The page about chairs in turn, for who leads a series; it is a page of the series."""

from config import wording
from domain.meetings.series import Series
from handlers.telegram.keyboards import Button, Row
from handlers.telegram.payloads import PagePress
from services.meetings.chairing import turn_rows, turns
from services.meetings.words import chairing as words
from services.unit import Unit
from storage.records import Person

TURN, JOIN = "r-turn", "c-turn"
"""What the buttons carry: the series and what is to be done; of a member the turn and an answer.

The first is the page's name too.
"""

BEGIN, STOP = "ask", "stop"
_SERIES = "r-series"


def draw(unit: Unit, reader: Person, series: Series) -> tuple[str, list[Row]]:
    """Give the page: how the turn goes, and what can be done."""
    turn = turn_rows.of(unit, series)
    rows: list[Row] = []
    if turns.offered(series) and turns.not_asked_yet(unit, series, turn):
        rows.append([_button(reader, "more" if turn else "ask", series, BEGIN)])
    if turn is not None:
        rows.append([_button(reader, "stop", series, STOP)])
    back = wording.label(reader.language, "button-back")
    text = words.turn_standing(unit, reader.language, series)
    return text, [*rows, [(back, PagePress(_SERIES, series.id))]]


def way_in(reader: Person, series: Series) -> list[Row]:
    """Give the button that leads there, where members can chair in turn."""
    if not turns.offered(series) or not turns.may(reader, series):
        return []
    return [[_button(reader, "turn", series)]]


def _button(reader: Person, name: str, series: Series, choice: str = "") -> Button:
    label = wording.button(reader.language, "chair-turn", name)
    return label, PagePress(TURN, series.id, choice)
