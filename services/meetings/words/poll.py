"""What is said of a date poll: its moments to who is asked, and how it stands to who leads it."""

from collections.abc import Collection
from datetime import datetime

from config import wording
from domain.meetings import date_poll
from domain.meetings.invitation import Invitation
from domain.meetings.meeting import Meeting, MeetingStage
from services.meetings.polls import poll_rows
from services.unit import Unit
from storage.records import Person


def moment(unit: Unit, language: str, at: datetime) -> str:
    """Write a moment (plain): "donderdag 3 december, 19.30 uur"."""
    zone = unit.municipality.network.timezone
    day, hour = wording.day(language, at, zone, unit.today), wording.hour(language, at, zone)
    return wording.label(language, "form-moment", day=day, hour=hour)


def asked(unit: Unit, reader: Person, poll: Meeting, known: Invitation, what: str) -> str:
    """Give the moments (HTML) and what was said to each so far; what was done can be changed."""
    language = reader.language
    done = what == "done"
    caller = unit.store.people.by_id(poll.by)
    head = wording.say(
        language,
        "poll-done" if done else "poll-ask",
        title=poll.title,
        caller=(caller.name if caller else None) or unit.municipality.network.name,
        until=moment(unit, language, poll.reply_by or unit.now),
    )
    lines = [
        wording.say(
            language,
            "poll-option",
            number=number,
            moment=moment(unit, language, option),
            vote=str(known.votes.get(option, "none")),
        )
        for number, option in enumerate(poll.options, start=1)
    ]
    parts = [head, "\n".join(lines), wording.say(language, "poll-next" if done else "poll-how")]
    if what == poll_rows.REMIND:
        parts.insert(0, wording.say(language, "poll-reminder"))
    return "\n\n".join(parts)


def afterwards(unit: Unit, reader: Person, poll: Meeting) -> str:
    """Say to who was asked what became of it."""
    match poll.stage:
        case MeetingStage.POLLING | MeetingStage.POLLED:
            return wording.say(reader.language, "poll-closed", title=poll.title)
        case MeetingStage.CANCELLED if poll.start is None:
            return wording.say(reader.language, "poll-over", title=poll.title)
        case _:
            start = moment(unit, reader.language, poll.start or unit.now)
            return wording.say(reader.language, "poll-chosen", title=poll.title, moment=start)


def standing(unit: Unit, language: str, poll: Meeting, what: str) -> str:
    """Say how an open poll stands (HTML), for who leads it: counts, never who said what.

    `what` says what just came of it: "opened" or "closed".
    """
    counted = poll_rows.support(unit, poll)
    best = date_poll.best(counted)
    lines = [_count(unit, language, number, each, best) for number, each in enumerate(counted, 1)]
    parts = [_head(unit, language, poll), "\n".join(lines)]
    if what in {"opened", "closed"}:
        parts.insert(0, wording.say(language, f"poll-page-{what}"))
    parts.append(wording.say(language, "poll-page-how", best=len(best)))
    return "\n\n".join(parts)


def _head(unit: Unit, language: str, poll: Meeting) -> str:
    everybody = unit.store.addressees.of(poll.id)
    return wording.say(
        language,
        "poll-page-head",
        title=poll.title,
        asked=len(everybody),
        voted=len(everybody) - len(poll_rows.silent(unit, poll)),
        blocked=sum(each.delivery == "blocked" for each in everybody),
        open="yes" if poll_rows.takes_votes(unit, poll) else "no",
        until=moment(unit, language, poll.reply_by or unit.now),
    )


def _count(
    unit: Unit,
    language: str,
    number: int,
    each: date_poll.Support,
    best: Collection[date_poll.Support],
) -> str:
    return wording.say(
        language,
        "poll-page-option",
        number=number,
        moment=moment(unit, language, each.option),
        yes=each.yes,
        needed=each.if_needed,
        no=each.no,
        best="yes" if each in best else "no",
    )
