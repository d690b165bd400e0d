"""What people see of a date poll: who is asked the choices, and its caller how it stands."""

from config import wording
from domain.identifiers import AffairId, MessageId
from domain.meetings.invitation import Invitation, Vote
from domain.meetings.meeting import Meeting
from domain.meetings.notices import PlanDetail
from domain.notices import Notice, NoticeKind, Priority
from handlers.meetings.leading import page as leading_page
from handlers.telegram.keyboards import Button, Row
from handlers.telegram.payloads import PagePress
from services.meetings import meeting_rows
from services.meetings.polls import poll_rows
from services.meetings.words import poll as poll_words
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


def asked(
    unit: Unit, reader: Person, poll: Meeting, known: Invitation, what: str
) -> tuple[str, list[Row]]:
    """Draw the choices, and what was chosen so far; what was done can be changed."""
    language, text = reader.language, poll_words.asked(unit, reader, poll, known, what)
    again = wording.label(language, "poll-button-again")
    change: list[Row] = [[(again, PagePress(AGAIN, poll.id))]]
    return text, change if what == "done" else _choices(language, poll, known)


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
    text = poll_words.standing(unit, language, poll, what)
    return text, [*_acts(unit, language, poll), *leading_page.way_to_all(reader)]


def entries(unit: Unit, reader: Person) -> list[Row]:
    """Give a button for each poll this person leads and of which nothing came yet."""
    return [
        [(wording.label(reader.language, "poll-entry", title=poll.title), PagePress(PAGE, poll.id))]
        for poll in poll_rows.all_open(unit)
        if meeting_rows.leads(unit, reader, poll)
    ]


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
