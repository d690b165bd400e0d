"""Date polls at the desk: who is asked says which moments suit them, who leads one chooses."""

from collections.abc import Mapping

from config import wording
from domain.conversations.form import FormState
from domain.errors import NotAllowed, StaleButton
from domain.meetings.invitation import Invitation, Vote
from domain.meetings.meeting import Meeting, MeetingStage
from services.meetings import meeting_rows
from services.meetings.leading import fields as meeting_fields
from services.meetings.polls import choosing, ending, poll_questions, poll_rows, voting
from services.meetings.words import poll as words
from services.unit import Unit
from storage.records import Person
from web.answers import Answer, go_on, page
from web.asked import Visit, number_in
from web.conversations.filling_in import DeskForm
from web.drawing import draw_for, ours, say
from web.meetings.found import led_poll, poll_of
from web.routes import ANY, COLLEAGUES, COORDINATORS, Route, get, post

_PLACE = 3
"""Which part of an address says which moment is meant."""


def show(unit: Unit, visit: Visit) -> Answer:
    """Show a poll: its moments to who is asked, and how it stands to who leads it.

    What became a meeting is shown as that. Raises NotAllowed for whom it is not.
    """
    poll, reader = poll_of(unit, visit), visit.person
    if poll.start is not None and poll.stage is not MeetingStage.CANCELLED:
        return go_on(f"/meetings/{poll.id}")
    known = meeting_rows.invitation(unit, poll.id, reader.id)
    open_, leads = poll.stage in poll_rows.OPEN, meeting_rows.leads(unit, reader, poll)
    votes = known if known is not None and poll_rows.takes_votes(unit, poll) else None
    return page(
        draw_for(
            unit,
            visit,
            "poll.html",
            poll=poll,
            address=f"/polls/{poll.id}",
            stands=ours(words.standing(unit, visit.tongue, poll, "")) if leads and open_ else "",
            asked=ours(_asked(unit, reader, poll, known)) if known is not None else "",
            moments=_moments(unit, visit.tongue, poll, votes) if votes is not None else [],
            choices=_choices(unit, visit.tongue, poll) if leads and open_ else [],
            over=not open_ and known is None,
        )
    )


def vote(unit: Unit, visit: Visit) -> Answer:
    """Keep what the reader says to all moments. Raises as `voting.say_all`."""
    poll, form = poll_of(unit, visit), visit.asked.form
    said = {place: form.get(f"moment-{place}", "") for place in range(len(poll.options))}
    if any(each and each not in set(Vote) for each in said.values()):
        raise StaleButton
    chosen = {place: Vote(each) for place, each in said.items() if each}
    voting.say_all(unit, visit.person, poll.id, chosen)
    return go_on(f"/polls/{poll.id}")


def stopping(unit: Unit, visit: Visit) -> Answer:
    """Ask whether it is sure. Raises NotPossibleNow when it is over already."""
    poll, tongue = led_poll(unit, visit), visit.tongue
    return page(
        draw_for(
            unit,
            visit,
            "sure.html",
            title=wording.label(tongue, "poll-button-stop"),
            said=say(tongue, "poll-page-stopping", title=poll.title),
            address=f"/polls/{poll.id}/stop",
            yes=wording.label(tongue, "poll-button-stop-yes"),
            back=f"/polls/{poll.id}",
        )
    )


def stop(unit: Unit, visit: Visit) -> Answer:
    """Stop it; what was stopped already stays so."""
    poll = poll_of(unit, visit)
    if poll.stage is not MeetingStage.CANCELLED:
        ending.stop(unit, visit.person, poll.id)
    return go_on(f"/polls/{poll.id}")


def _asked(unit: Unit, reader: Person, poll: Meeting, known: Invitation) -> str:
    if not poll_rows.takes_votes(unit, poll):
        return words.afterwards(unit, reader, poll)
    return words.asked(unit, reader, poll, known, "done" if known.votes else "ask")


def _moments(
    unit: Unit, tongue: str, poll: Meeting, known: Invitation
) -> list[tuple[int, str, list[tuple[Vote, str, bool]]]]:
    """Give each moment with what can be said to it, and what was."""
    return [
        (
            place,
            words.moment(unit, tongue, option),
            [
                (each, wording.label(tongue, f"web-vote-{each}"), known.votes.get(option) is each)
                for each in Vote
            ],
        )
        for place, option in enumerate(poll.options)
    ]


def _choices(unit: Unit, tongue: str, poll: Meeting) -> list[tuple[int, str]]:
    """Give the moments that can still be chosen."""
    zone = unit.municipality.network.timezone
    return [
        (
            place,
            wording.label(
                tongue,
                "poll-button-pick",
                day=wording.short_day(tongue, option, zone, unit.today),
                hour=wording.hour(tongue, option, zone),
            ),
        )
        for place, option in enumerate(poll.options)
        if option > unit.now
    ]


def _begin_poll(_unit: Unit, _visit: Visit) -> tuple[str, Mapping[str, object]]:
    return "", {}


def _ask(unit: Unit, person: Person, form_state: FormState) -> str:
    return f"/polls/{poll_questions.ask(unit, person, form_state)}"


def _begin_choice(unit: Unit, visit: Visit) -> tuple[str, Mapping[str, object]]:
    poll, place = led_poll(unit, visit), number_in(visit.asked.path[_PLACE])
    if place is None:
        raise NotAllowed
    choosing.option(unit, visit.person, poll.id, place)
    return poll_questions.subject(poll.id, place), meeting_fields.USUAL


def _choose(unit: Unit, person: Person, form_state: FormState) -> str:
    return f"/meetings/{poll_questions.choose(unit, person, form_state)}"


def _to_calendar(_visit: Visit) -> str:
    return "/calendar"


def _to_poll(visit: Visit) -> str:
    return f"/polls/{visit.asked.path[1]}"


POLL = DeskForm(poll_questions.TO_ASK, "/polls/new", COORDINATORS, _begin_poll, _ask, _to_calendar)
CHOICE = DeskForm(
    poll_questions.TO_CHOOSE,
    f"/polls/{ANY}/choose/{ANY}",
    COORDINATORS,
    _begin_choice,
    _choose,
    _to_poll,
)

ROUTES: tuple[Route, ...] = (
    *POLL.routes(),
    get(f"/polls/{ANY}", COLLEAGUES, show),
    post(f"/polls/{ANY}/vote", COLLEAGUES, vote),
    get(f"/polls/{ANY}/stop", COLLEAGUES, stopping),
    post(f"/polls/{ANY}/stop", COLLEAGUES, stop),
    *CHOICE.routes(),
)
