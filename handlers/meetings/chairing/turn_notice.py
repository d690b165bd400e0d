"""CHAIR_TURN: whether a member wants to chair a series in turn."""

from config import wording
from domain.meetings.chair_turn import ChairTurn
from domain.meetings.chairing import ChairAnswer
from domain.meetings.series import Series
from domain.notices import AffairDetail
from handlers.meetings.chairing import turn_pages
from handlers.telegram.calls import Call
from handlers.telegram.keyboards import Row, inline
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import Addressed, member_of, to_person
from services.meetings import meeting_rows
from services.meetings.chairing import turn_rows
from services.meetings.words import chairing as words
from services.unit import Unit
from storage.records import Outgoing, Person


class ChairTurnNotice(Addressed):
    """Asks a member whether they want to chair a series in turn, and follows what they say."""

    edits_tell = False

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the question; None when it is not for them (any more), or they paused first."""
        reader = member_of(unit, item)
        turn = unit.store.affairs.find(ChairTurn, item.notice.detail_as(AffairDetail).affair)
        series = unit.store.affairs.find(Series, turn.series) if turn is not None else None
        if reader is None or turn is None or series is None:
            return None
        row, message = unit.store.addressees.find(turn.id, reader.id), item.notice.message
        if row is None:
            return None
        gone = turn.ended_at is not None or not meeting_rows.takes_part(unit, reader)
        if message is None and gone:
            return None
        given = turn_rows.said(row)
        text = words.turn_question(unit, reader.language, series, given)
        rows = [] if turn.ended_at is not None else _choices(reader, turn, given)
        return to_person(reader, text, message, inline(rows))


def _choices(reader: Person, turn: ChairTurn, given: ChairAnswer) -> list[Row]:
    """Give what can be said, but for what was."""
    names = {ChairAnswer.AGREED: "agreed", ChairAnswer.RATHER: "rather"}
    if given is ChairAnswer.AGREED:
        names = {ChairAnswer.RATHER: "stop"}
    elif given is ChairAnswer.RATHER:
        names = {ChairAnswer.AGREED: "agreed"}
    return [
        [
            (
                wording.label(reader.language, f"chair-turn-answer-{name}"),
                PagePress(turn_pages.JOIN, turn.id, answer),
            )
        ]
        for answer, name in names.items()
    ]
