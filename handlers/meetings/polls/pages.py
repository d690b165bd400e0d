"""What people see of a date poll: who is asked the choices, and its caller how it stands."""

from collections.abc import Collection
from datetime import datetime

from config import wording
from domain.identifiers import AffairId, MessageId
from domain.meetings import date_poll
from domain.meetings.invitation import Invitation, Vote
from domain.meetings.meeting import Meeting, MeetingStage
from domain.meetings.notices import PlanDetail
from domain.notices import Notice, NoticeKind, Priority
from handlers.meetings.leading import page as leading_page
from handlers.telegram.keyboards import Button, Row
from handlers.telegram.payloads import PagePress
from services.meetings import meeting_rows
from services.meetings.polls import poll_rows
from services.unit import Unit
from storage.records import Person

PAGE = "d-poll"
VOTE, DONE, AGAIN = "d-vote", "d-voted", "d-revote"
PICK, STOP = "d-pick", "d-stop"

STOPPING = "stopping"


def tell(
    unit: Unit, person: Person, poll_id: AffairId, what: str = "", message: MessageId | None = None
) -> None:
    """Show how a poll stands."""
    unit.tell(
        Notice(
            NoticeKind.POLL_PAGE,
            Priority.ANSWER,
            person=person.id,
            message=message,
            detail=PlanDetail(poll_id, what),
        )
    )


def moment(unit: Unit, language: str, at: datetime) -> str:
    """Write a moment (plain): "donderdag 3 december, 19.30 uur"."""
    zone = unit.municipality.network.timezone
    day, hour = wording.day(language, at, zone, unit.today), wording.hour(language, at, zone)
    return wording.label(language, "form-moment", day=day, hour=hour)


def asked(
    unit: Unit, reader: Person, poll: Meeting, known: Invitation, what: str
) -> tuple[str, list[Row]]:
    """Draw the choices, and what was chosen so far; what was done can be changed."""
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
    again = wording.label(language, "poll-button-again")
    change: list[Row] = [[(again, PagePress(AGAIN, poll.id))]]
    return "\n\n".join(parts), change if done else _choices(language, poll, known)


def _choices(language: str, poll: Meeting, known: Invitation) -> list[Row]:
    rows: list[Row] = []
    for place, option in enumerate(poll.options):
        chosen = known.votes.get(option)
        row: list[Button] = []
        for vote in Vote:
            label = wording.label(language, f"poll-button-{vote}", number=place + 1)
            mark = "✓ " if vote is chosen else ""
            row.append((f"{mark}{label}", PagePress(VOTE, poll.id, f"{place}-{vote}")))
        rows.append(row)
    return [*rows, [(wording.label(language, "button-done"), PagePress(DONE, poll.id))]]


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


def page(unit: Unit, reader: Person, poll: Meeting, what: str) -> tuple[str, list[Row]]:
    """Draw how a poll stands, for who leads it: counts, never who said what."""
    language = reader.language
    if poll.stage not in poll_rows.OPEN:
        lapsed = "poll-page-lapsed" if what == "lapsed" else "poll-page-over"
        return wording.say(language, lapsed, title=poll.title), leading_page.way_to_all(reader)
    if what == STOPPING:
        yes, no = (wording.button(language, "poll", f"stop-{each}") for each in ("yes", "no"))
        rows: list[Row] = [[(yes, PagePress(STOP, poll.id, "yes")), (no, PagePress(PAGE, poll.id))]]
        return wording.say(language, "poll-page-stopping", title=poll.title), rows
    counted = poll_rows.support(unit, poll)
    best = date_poll.best(counted)
    lines = [_count(unit, language, number, each, best) for number, each in enumerate(counted, 1)]
    parts = [_head(unit, language, poll), "\n".join(lines)]
    if what in {"opened", "closed"}:
        parts.insert(0, wording.say(language, f"poll-page-{what}"))
    parts.append(wording.say(language, "poll-page-how", best=len(best)))
    return "\n\n".join(parts), [*_acts(unit, language, poll), *leading_page.way_to_all(reader)]


def entries(unit: Unit, reader: Person) -> list[Row]:
    """Give a button for each poll this person leads and of which nothing came yet."""
    return [
        [(wording.label(reader.language, "poll-entry", title=poll.title), PagePress(PAGE, poll.id))]
        for poll in poll_rows.all_open(unit)
        if meeting_rows.leads(reader, poll)
    ]


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


def _acts(unit: Unit, language: str, poll: Meeting) -> list[Row]:
    zone = unit.municipality.network.timezone
    rows: list[Row] = []
    for place, option in enumerate(poll.options):
        if option > unit.now:
            day, hour = (
                wording.short_day(language, option, zone, unit.today),
                wording.hour(language, option, zone),
            )
            label = wording.label(language, "poll-button-pick", day=day, hour=hour)
            rows.append([(label, PagePress(PICK, poll.id, str(place)))])
    refresh, stop = (wording.button(language, "poll", each) for each in ("refresh", "stop"))
    return [*rows, [(refresh, PagePress(PAGE, poll.id)), (stop, PagePress(STOP, poll.id))]]
