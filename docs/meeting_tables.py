"""Tables of what the network does together: what comes by itself, and how long it is kept."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from datetime import timedelta

from docs.marking import table
from domain.meetings import after_meeting as afterwards
from domain.meetings import date_poll as poll
from domain.meetings import series
from domain.meetings.invitation import Reminder
from domain.meetings.reminders import BEFORE, EVENING, LEAST, QUORUM_BEFORE
from domain.network import MeetingHabits
from domain.people import pausing
from domain.quiet_hours import MORNING, NIGHT

_DAYS_FROM = timedelta(days=2)


def reminders() -> str:
    """Give what people hear of meetings by themselves: what, when and who."""
    return table(("what", "when", "who hears it"), _reminders())


def kept() -> str:
    """Give how long what the network did together is kept, when nothing else is set."""
    days = f"{MeetingHabits().keep_days} days"
    return table(
        ("what", "how long"), ((what, f"{days} after {since}") for what, since in _KEPT.items())
    )


def habits() -> str:
    """Give what `[meetings]` of `network.toml` sets, and what holds when it does not."""
    return table(
        ("name", "in days", "default"),
        (
            (f"`{field.name.replace('_', '-')}`", _HABITS[field.name], str(field.default))
            for field in fields(MeetingHabits)
        ),
    )


def _reminders() -> Iterator[tuple[str, str, str]]:
    for reminder, before in BEFORE.items():
        what, who = _BEFORE[reminder]
        yield what, f"{_spoken(before)} before", who
    yield (
        "that fewer people come than the minimum",
        f"{_spoken(QUORUM_BEFORE)} before",
        "who leads it: move or cancel with one tap",
    )
    yield (
        "that the date poll closes",
        f"{_spoken(poll.REMINDED_BEFORE)} before it does",
        "who did not vote",
    )
    yield (
        "whether a series goes on",
        " or ".join(_spoken(before) for before in series.ASKED_BEFORE if before)
        + " before its last meeting, as its length allows",
        "who called it",
    )
    morning = f"{afterwards.AT_TEN:%H:%M}"
    yield "thanks", f"at {morning} the next morning, or by hand before", "who was there"
    yield (
        "what became of an agreement",
        f"at {morning} on its day; not yet: {_spoken(afterwards.ASKED_AGAIN)} later again",
        "who took it on, or else who leads the meeting",
    )
    yield "welcome back", f"at {pausing.BACK_AT:%H:%M} on the day a pause ends", "who paused"
    yield "the year's thanks", "on 7 December, or later that month", "every volunteer"


def quiet() -> str:
    """Say when nothing of it makes a sound."""
    return (
        f"Nothing of this comes between {NIGHT:%H:%M} and {MORNING:%H:%M}, local time. What falls"
        f" due then is told at {MORNING:%H:%M}, or at {EVENING:%H:%M} the evening before when less"
        f" than {_spoken(LEAST)} would be left.\n"
    )


def _spoken(period: timedelta) -> str:
    if period >= _DAYS_FROM:
        return f"{period.days} days"
    minutes = int(period.total_seconds()) // 60
    return f"{minutes // 60} hours" if minutes >= 60 else f"{minutes} minutes"  # noqa: PLR2004 - an hour


_BEFORE: Mapping[Reminder, tuple[str, str]] = {
    Reminder.WEEK: ("whether they come", "who did not answer"),
    Reminder.DAY: ("that it is tomorrow", "who said yes or perhaps"),
    Reminder.HOURS: ("that it begins, with the place and the map", "who said yes or perhaps"),
}

_KEPT: Mapping[str, str] = {
    "a meeting: who was invited, their answers, who was there, agreements, minutes, points": (
        "it was held or cancelled; twice as long while an agreement is open"
    ),
    "a date poll that came to nothing, and its votes": "it was stopped, or its last date passed",
    "a series": "its last meeting, or the day it was stopped",
    "an announcement, replies to it and answers to those": "it went out, or was stopped",
    "a survey, its answers, and who answered": "it closed",
}
"""What is kept, and from when on the days count."""

_HABITS: Mapping[str, str] = {
    "keep_days": "how long what was agreed, answered and written is kept after it is over",
    "invite_days": "how long before each meeting of a series its invitations go out",
    "pulse_days": "how long a survey can stay open, beside one day and a week",
}

PARTS: Mapping[str, Callable[[], str]] = {
    "reminders": reminders,
    "quiet": quiet,
    "meeting-periods": kept,
    "habits": habits,
}
