"""What a meeting is, as questions of a form: shared by a meeting, a series and a date poll.

Their texts are those of the form "meeting", which the others are like (`FormFace.like`).
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from config import wording
from domain.conversations.form import Field, FieldKind, FormState
from domain.errors import AnswerRefused
from domain.identifiers import PersonId
from domain.meetings.hosting import by_turn
from domain.meetings.meeting import (
    LONGEST_PLACE,
    LONGEST_POINT,
    LONGEST_PURPOSE,
    LONGEST_TITLE,
    MOST_POINTS,
    USUAL_MINUTES,
    Meeting,
    MeetingKind,
    MeetingPlace,
)
from domain.people.audience import Audience, Reach
from domain.roles import CALLS_MEETINGS, CHOSEN_UNASKED, Standing
from services.conversations import audience_fields
from services.meetings import visiting
from services.unit import Unit
from storage.records import Person

LIKE = "meeting"
"""The form whose texts these questions have."""

KIND, CALLED, PURPOSE, MINUTES = "kind", "called", "purpose", "minutes"
PLACE, ELSEWHERE, TURNS = "place", "elsewhere", "turns"
CHAIR, AGENDA, SEATS, QUORUM = "chair", "agenda", "seats", "quorum"
VISITED = "visited"

USUAL: dict[str, Any] = {
    PURPOSE: None,
    MINUTES: str(USUAL_MINUTES),
    CHAIR: None,
    AGENDA: None,
    SEATS: None,
    QUORUM: None,
}
"""Answers that are there from the start: they are asked for only when they are to be others."""

_LENGTHS = ("30", "60", "90", "120", "180")
_HOST = "host-"
_MOST_SEATS = 2_000


def may(person: Person) -> bool:
    """Tell whether somebody calls meetings: a coordinator or a chair."""
    return person.role in CALLS_MEETINGS and person.standing is Standing.MEMBER


def what(*, visits: bool = False) -> tuple[Field, ...]:
    """Ask what kind of meeting it is, and what it is called; `visits`: one can be called here."""
    kinds = tuple(each for each in MeetingKind if visits or each is not MeetingKind.VISIT)
    return (
        Field(KIND, FieldKind.CHOICE, kinds),
        Field(CALLED, FieldKind.WORDS, most=LONGEST_TITLE),
    )


def place(
    unit: Unit, form_state: FormState, start: datetime | None = None, *, turns: bool = False
) -> tuple[Field, ...]:
    """Ask where it is: a host, whose turn it is first, or elsewhere; a series can take turns.

    Whose turn it is depends on when it will `start`, as far as that is known.
    """
    in_order = by_turn(unit.municipality.network.hosts, _meetings(unit), start)
    hosts = [f"{_HOST}{host.code}" for host in in_order]
    in_turn = [TURNS] if turns and len(hosts) > 1 else []
    asked = [Field(PLACE, FieldKind.CHOICE, (*in_turn, *hosts, ELSEWHERE))]
    if form_state.choice(PLACE) == ELSEWHERE:
        asked.append(Field(ELSEWHERE, FieldKind.WORDS, most=LONGEST_PLACE))
    return tuple(asked)


def audience(unit: Unit, person: Person, form_state: FormState) -> tuple[Field, ...]:
    """Ask whom it is for."""
    members = unit.store.people.all(Standing.MEMBER)
    others = [each for each in members if each.id != person.id]
    return audience_fields.fields(unit, person, form_state, others)


def visit(unit: Unit) -> tuple[Field, ...]:
    """Ask who is visited, and what has a usual answer; where, they say themselves."""
    return (
        Field(VISITED, FieldKind.CHOICE, tuple(each.id for each in visiting.hosts(unit))),
        Field(PURPOSE, FieldKind.WORDS, most=LONGEST_PURPOSE, optional=True),
        Field(MINUTES, FieldKind.CHOICE, _LENGTHS),
    )


def rest(unit: Unit, form_state: FormState, chair_now: PersonId | None = None) -> tuple[Field, ...]:
    """Ask what has a usual answer (`USUAL`).

    Who leads it is chosen among those who need not be asked first, and who does so now.
    """
    members = unit.store.people.all(Standing.MEMBER)
    leaders = [each for each in members if each.role in CHOSEN_UNASKED or each.id == chair_now]
    by_name = sorted(leaders, key=lambda each: ((each.name or "").casefold(), each.id))
    seats = form_state.number(SEATS) or _MOST_SEATS
    return (
        Field(PURPOSE, FieldKind.WORDS, most=LONGEST_PURPOSE, optional=True),
        Field(MINUTES, FieldKind.CHOICE, _lengths(form_state)),
        Field(CHAIR, FieldKind.CHOICE, tuple(each.id for each in by_name), optional=True),
        Field(AGENDA, FieldKind.WORDS, most=MOST_POINTS * (LONGEST_POINT + 2), optional=True),
        Field(SEATS, FieldKind.NUMBER, least=2, most=_MOST_SEATS, optional=True),
        Field(QUORUM, FieldKind.NUMBER, least=2, most=seats, optional=True),
    )


def _lengths(form_state: FormState) -> tuple[str, ...]:
    """Give how long it can last: what is usual, and what was typed as a beginning and an end."""
    chosen = form_state.choice(MINUTES)
    return tuple(sorted({*_LENGTHS, *([chosen] if chosen else [])}, key=int))


def label(unit: Unit, reader: Person, field: Field, code: str) -> str | None:
    """Give the words (plain) for a choice that is not in the catalogue."""
    if field.name in {CHAIR, VISITED}:
        chair = unit.store.people.by_id(PersonId(code))
        return (chair.name if chair else None) or "?"
    if field.name == MINUTES and code not in _LENGTHS:
        hours, minutes = divmod(int(code), 60)
        name = "form-meeting-minutes-other"
        return wording.label(reader.language, name, hours=hours, minutes=minutes)
    if field.name == PLACE and code.startswith(_HOST):
        host = unit.municipality.network.host(code.removeprefix(_HOST))
        name = host.name if host is not None else "?"
        if code != next((each for each in field.codes if each.startswith(_HOST)), ""):
            return name
        return wording.label(reader.language, "form-meeting-place-in-turn", name=name)
    return audience_fields.label(unit, reader, field, code)


def question(_unit: Unit, reader: Person, _form_state: FormState, field: Field) -> str | None:
    """Give the words (plain) of a question that is not in the catalogue under its form."""
    return audience_fields.question(reader, field)


def whom(form_state: FormState) -> Audience:
    """Read whom it is for, once that was answered."""
    return audience_fields.audience(form_state)


def where(form_state: FormState) -> MeetingPlace:
    """Read where it is; nowhere yet when hosts take turns."""
    chosen = form_state.choice(PLACE)
    if chosen.startswith(_HOST):
        return MeetingPlace(host=chosen.removeprefix(_HOST))
    return (
        MeetingPlace(words=one_line(form_state.words(ELSEWHERE)))
        if chosen == ELSEWHERE
        else MeetingPlace()
    )


def points(form_state: FormState) -> tuple[str, ...]:
    """Read the agenda, a point a line. Raises AnswerRefused for too many, or one too long."""
    lines = [one_line(line) for line in form_state.words(AGENDA).split("\n")]
    found = tuple(line for line in lines if line)
    if len(found) > MOST_POINTS:
        raise AnswerRefused("agenda-too-many", most=MOST_POINTS)
    if any(len(point) > LONGEST_POINT for point in found):
        raise AnswerRefused("agenda-point-too-long", max=LONGEST_POINT)
    return found


def details(form_state: FormState) -> dict[str, Any]:
    """Read all of these answers, as a `Meeting` takes them. Raises AnswerRefused like `points`."""
    kind = MeetingKind(form_state.choice(KIND))
    if kind is MeetingKind.VISIT:
        return {
            "kind": kind,
            "audience": Audience(Reach.CHOSEN, people=(PersonId(form_state.choice(VISITED)),)),
            "title": one_line(form_state.words(CALLED)),
            "purpose": form_state.words(PURPOSE),
            "minutes": int(form_state.choice(MINUTES)),
        }
    return {"kind": kind, "audience": whom(form_state), **changeable(form_state)}


def changeable(form_state: FormState) -> dict[str, Any]:
    """Read what can still change once people were invited. Raises AnswerRefused like `points`."""
    return {"title": one_line(form_state.words(CALLED)), **how(form_state)}


def how(form_state: FormState) -> dict[str, Any]:
    """Read where it is and what has a usual answer. Raises AnswerRefused like `points`."""
    return {
        "place": where(form_state),
        "purpose": form_state.words(PURPOSE),
        "minutes": int(form_state.choice(MINUTES)),
        "chair": PersonId(form_state.choice(CHAIR)) if form_state.choice(CHAIR) else None,
        "agenda": points(form_state),
        "seats": form_state.number(SEATS),
        "quorum": form_state.number(QUORUM),
    }


def answers(meeting: Meeting) -> dict[str, Any]:
    """Give a meeting as answers to these questions, for a form that begins with them."""
    at, audience_ = meeting.place, meeting.audience
    words = {PLACE: ELSEWHERE, ELSEWHERE: at.words} if at.words else {}
    return {
        KIND: str(meeting.kind),
        CALLED: meeting.title,
        **({PLACE: f"{_HOST}{at.host}"} if at.host else words),
        audience_fields.REACH: str(audience_.reach),
        audience_fields.PLACES: list(audience_.neighbourhoods),
        audience_fields.ROLES: [str(role) for role in audience_.roles],
        audience_fields.PEOPLE: list(audience_.people),
        PURPOSE: meeting.purpose or None,
        MINUTES: str(meeting.minutes),
        CHAIR: meeting.chair,
        AGENDA: "\n".join(meeting.agenda) or None,
        SEATS: meeting.seats,
        QUORUM: meeting.quorum,
    }


def one_line(words: str) -> str:
    """Give words as one line, whatever was typed between them."""
    return " ".join(words.split())


def _meetings(unit: Unit) -> Sequence[Meeting]:
    return unit.store.affairs.all(Meeting)
