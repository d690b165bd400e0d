"""A month on buttons, and the times of a day: how a moment is chosen without typing."""

from calendar import Calendar
from collections.abc import Callable
from datetime import date, datetime, timedelta

from config import wording
from domain.conversations.answers import Reckoning
from domain.conversations.calendar_steps import MONTHS_AHEAD, TIMES
from handlers.telegram.keyboards import Button, Row, in_rows
from handlers.telegram.pages import turning
from handlers.telegram.payloads import ConversationPress

MONTH, DAY, CLOCK = "m-", "d-", "h-"
"""Before a month, a day and a time, in a button's choice."""

STILL = "still"
"""The choice of a button that only stands there, like the name of a weekday."""

_NOTHING = "·"
_A_WEEK, _TIMES_IN_A_ROW = 7, 4
_WEEKS = Calendar()

Make = Callable[[str], ConversationPress]


def month(shown: date, reckoning: Reckoning, make: Make) -> list[Row]:
    """Draw a month, `shown` being its first day: days that have passed cannot be pressed."""
    still = make(STILL)
    weeks = _WEEKS.monthdatescalendar(shown.year, shown.month)
    days: list[Button] = [
        (str(day.day), make(f"{DAY}{day.isoformat()}"))
        if day.month == shown.month and day >= reckoning.today
        else (_NOTHING, still)
        for week in weeks
        for day in week
    ]
    names = [(wording.weekday(reckoning.language, day, narrow=True), still) for day in weeks[0]]
    rows = [row for row in in_rows(days, _A_WEEK) if any(text != _NOTHING for text, _ in row)]
    return [_turning(shown, reckoning, make), names, *rows]


def times(day: date, reckoning: Reckoning, make: Make) -> list[Row]:
    """Draw the times of a day that are still to come."""
    buttons: list[Button] = []
    for clock in TIMES:
        moment = datetime.combine(day, clock, reckoning.zone)
        if moment > reckoning.now:
            label = wording.hour(reckoning.language, moment, reckoning.zone)
            buttons.append((label, make(f"{CLOCK}{clock:%H%M}")))
    return in_rows(buttons, _TIMES_IN_A_ROW)


def _turning(shown: date, reckoning: Reckoning, make: Make) -> Row:
    """Draw the row that turns to the month before and after, as far as there are any."""
    before = (shown - timedelta(days=1)).replace(day=1)
    after = (shown + timedelta(days=31)).replace(day=1)
    first = reckoning.today.replace(day=1)
    ahead = (after.year - first.year) * 12 + after.month - first.month <= MONTHS_AHEAD
    return turning(
        reckoning.language,
        make(f"{MONTH}{before:%Y-%m}") if before >= first else None,
        make(f"{MONTH}{after:%Y-%m}") if ahead <= MONTHS_AHEAD else None,
        here=(wording.month(reckoning.language, shown), make(STILL)),
    )
