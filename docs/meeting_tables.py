"""Tables of what the network does together: what comes by itself, and how long it is kept."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from datetime import timedelta

from docs.marking import table
from domain.day_hours import DayHours
from domain.meetings import chair_turn, chairing, date_poll, series, shared_agreement
from domain.meetings.invitation import MeetingReminder
from domain.meetings.reminders import BEFORE, LEAST, QUORUM_BEFORE
from domain.network import MeetingHabits
from domain.people import pausing

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
        f"{_spoken(date_poll.REMINDED_BEFORE)} before it does",
        "who did not vote",
    )
    yield (
        "whether a series goes on",
        " or ".join(_spoken(before) for before in series.ASKED_BEFORE if before)
        + " before its last meeting, as its length allows",
        "who called it",
    )
    yield (
        "whether they would chair it, in turn",
        (
            f"from {_spoken(chair_turn.ASKED_BEFORE)} before,"
            f" with {_spoken(chairing.TIME_TO_THINK)} each"
        ),
        "whose turn it is; when nobody is left, whoever chooses the chair",
    )
    morning = f"{shared_agreement.AT_TEN:%H:%M}"
    yield "thanks", f"at {morning} the next morning, or by hand before", "who was there"
    yield (
        "what became of an agreement",
        f"at {morning} on its day; not yet: {_spoken(shared_agreement.ASKED_AGAIN)} later again",
        "who took it on, or else who leads the meeting",
    )
    yield "welcome back", f"at {pausing.BACK_AT:%H:%M} on the day a pause ends", "who paused"
    yield "the year's thanks", "on 7 December, or later that month", "every volunteer"


def quiet() -> str:
    """Say when nothing of it makes a sound."""
    night, morning = DayHours().quiet_from, DayHours().quiet_until
    evening = night.replace(hour=night.hour - 1)
    return (
        f"Nothing of this comes between {night:%H:%M} and {morning:%H:%M}, local time. What falls"
        f" due then is told at {morning:%H:%M}, or at {evening:%H:%M} the evening before when less"
        f" than {_spoken(LEAST)} would be left.\n"
    )


def hours() -> str:
    """Give what `[hours]` of `network.toml` sets, and what holds when it does not."""
    usual = DayHours()
    return table(
        ("name", "what", "at", "default"),
        (
            (
                f"`{field.name.replace('_', '-')}`",
                *_HOURS[field.name],
                f"{getattr(usual, field.name) or usual.list_at:%H:%M}",
            )
            for field in fields(DayHours)
        ),
    )


def _spoken(period: timedelta) -> str:
    if period >= _DAYS_FROM:
        return f"{period.days} days"
    minutes = int(period.total_seconds()) // 60
    return f"{minutes // 60} hours" if minutes >= 60 else f"{minutes} minutes"  # noqa: PLR2004 - an hour


_BEFORE: Mapping[MeetingReminder, tuple[str, str]] = {
    MeetingReminder.WEEK: ("whether they come", "who did not answer"),
    MeetingReminder.DAY: ("that it is tomorrow", "who said yes or perhaps"),
    MeetingReminder.HOURS: (
        "that it begins, with the place and the map",
        "who said yes or perhaps",
    ),
}

_KEPT: Mapping[str, str] = {
    "a meeting: who was invited, their answers, who was there, agreements, minutes, points": (
        "it was held or cancelled; twice as long while an agreement is open"
    ),
    "what was agreed with one member outside a meeting": (
        "it was done, let go or came to nothing; twice as long after its day when nobody said"
    ),
    "a date poll that came to nothing, and its votes": "it was stopped, or its last date passed",
    "a series": "its last meeting, or the day it was stopped",
    "an announcement, replies to it and answers to those": "it went out, or was stopped",
    "a survey, its answers, and who answered": (
        "it closed; about a plan, after the day for which was promised what is done with it"
    ),
    "an activity, who comes, and how it was": "it was told of, called off or refused",
    "a request to the fund": "it was refused, withdrawn, closed or told of",
}
"""What is kept, and from when on the days count."""

_HABITS: Mapping[str, str] = {
    "keep_days": "how long what was agreed, answered and written is kept after it is over",
    "invite_days": "how long before each meeting of a series its invitations go out",
    "pulse_days": "how long a survey can stay open, beside one day and a week",
    "advice_days": "after how many working days people hear what is done with advice on a plan",
    "reflect_days": (
        "how far into a half year coordinators hear that no meeting to look back at is planned"
    ),
}

_HOURS: Mapping[str, tuple[str, str]] = {
    "quiet_from": ("nobody is disturbed from now on who can wait", "18:00 to 23:59"),
    "quiet_until": ("what waited for the morning goes out", "05:00 to 10:00"),
    "office_from": ("the town hall opens: terms run, officials are reminded", "06:00 to 12:00"),
    "office_until": ("the town hall closes; a term in working days ends", "13:00 to 23:00"),
    "morning_list": (
        "the group gets the list of the day; left out: when the town hall opens",
        "06:00 to 12:00",
    ),
}

PARTS: Mapping[str, Callable[[], str]] = {
    "reminders": reminders,
    "quiet": quiet,
    "meeting-periods": kept,
    "habits": habits,
    "hours": hours,
}
