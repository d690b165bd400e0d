"""The coordinator's desk of a concern: who asked what of them, and what they decide.

Reminding, granting and refusing take one press; giving it to somebody is chosen on a page of its
own. An answer in words goes as all words do (`acting.py`). Of what was told a coordinator sees
nothing but the words in which officials asked for them.
"""

from dataclasses import dataclass
from datetime import timedelta

from config import wording
from domain.concerns.act_buttons import button_name, rows_of
from domain.concerns.act_table import ACTS
from domain.concerns.acts import Act, ButtonPlace
from domain.concerns.concern import Concern, next_due
from domain.errors import NotAllowed, NotPossibleNow
from domain.identifiers import EntryId, PersonId
from domain.roles import Role
from services.actors import at_the_desk
from services.concerns import acts, desk
from services.concerns.words import desk as words
from services.concerns.words import face
from services.unit import Unit
from web.answers import Answer, go_on, page
from web.asked import Visit
from web.concerns.acting import too_late
from web.concerns.found import concern_of
from web.drawing import draw_for, ours
from web.routes import ANY, COORDINATORS, Route, get, post

_ROWS = rows_of(ButtonPlace.DESK)
_BY_ONE_PRESS = frozenset({Act.REMIND, Act.GRANT, Act.REFUSE})
_TWICE = timedelta(minutes=1)
"""Reminding again within this is the same form, posted twice."""


@dataclass(frozen=True, slots=True)
class Decision:
    """An act of a coordinator that can be done now, by one press or on the page of `address`."""

    act: Act
    label: str
    address: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What waits for a coordinator: why, by whom in which words, what was done, what can be."""

    why: str
    heading: str
    words: str
    done: str
    request: str
    decisions: list[Decision]


def asked(unit: Unit, visit: Visit, concern: Concern) -> Asked | None:
    """Give what a coordinator sees of a concern beside its course; None for who is none."""
    if visit.person.role is not Role.COORDINATOR:
        return None
    tongue, request = visit.tongue, concern.timeline.request
    reason = desk.reason(unit, concern, desk.calls_for_answer(concern) if not request else None)
    last = desk.last_done(unit, concern)
    return Asked(
        why=ours(words.why(concern, tongue)),
        heading=ours(words.reason(unit, reason, tongue)) if reason is not None else "",
        words=reason.body if reason is not None else "",
        done=ours(words.done(unit, last, tongue)) if last is not None else "",
        request=request.entry if request is not None else "",
        decisions=[
            Decision(
                act,
                wording.label(tongue, f"desk-button-{button_name(act)}"),
                _address(concern, act),
            )
            for row in _ROWS
            for act in row
            if _fits(unit, visit, concern, act)
        ],
    )


def decide(unit: Unit, visit: Visit) -> Answer:
    """Do what takes one press; then show the concern as it is."""
    concern, act = concern_of(unit, visit), _pressed(visit)
    try:
        if act is not Act.REMIND:
            request = EntryId(visit.asked.form.get("request", ""))
            granted = act is Act.GRANT
            desk.decide(unit, visit.person, concern, request, at_the_desk, granted=granted)
        elif not _just_reminded(unit, visit, concern):
            desk.do(unit, visit.person, concern, act, at_the_desk)
    except NotPossibleNow as refusal:
        return too_late(unit, visit, concern, refusal)
    return go_on(f"/concerns/{concern.id}")


def choose(unit: Unit, visit: Visit) -> Answer:
    """Ask to whom it goes."""
    concern, tongue = concern_of(unit, visit), visit.tongue
    people = desk.officials(unit, concern)
    officials = [(each.id, words.official(each, tongue)) for each in people]
    return page(
        draw_for(
            unit,
            visit,
            "assign.html",
            address=f"/concerns/{concern.id}",
            title=wording.label(tongue, f"desk-button-{Act.ASSIGN}"),
            concern=concern,
            officials=officials,
            outside=face.outside(concern),
        )
    )


def assign(unit: Unit, visit: Visit) -> Answer:
    """Give it to who was chosen, if nothing happened to it since that was asked."""
    concern, form = concern_of(unit, visit), visit.asked.form
    try:
        _unmoved(concern, form.get("version", ""))
        official = PersonId(form.get("official", ""))
        desk.assign(unit, visit.person, concern, official, at_the_desk)
    except NotPossibleNow as refusal:
        return too_late(unit, visit, concern, refusal)
    return go_on(f"/concerns/{concern.id}")


def _fits(unit: Unit, visit: Visit, concern: Concern, act: Act) -> bool:
    if act is Act.REMIND and next_due(concern) is None:
        return False
    return acts.may(unit, at_the_desk(visit.person), concern, act)


def _address(concern: Concern, act: Act) -> str:
    """Give the page on which an act is prepared; nothing for what takes one press."""
    if act in _BY_ONE_PRESS:
        return ""
    place = "assign" if act is Act.ASSIGN else f"write/{act}"
    return f"/concerns/{concern.id}/{place}"


def _pressed(visit: Visit) -> Act:
    """Read which act an address is about. Raises NotAllowed for what takes more than a press."""
    act = next((each for each in _BY_ONE_PRESS if each == visit.asked.path[3]), None)
    if act is None:
        raise NotAllowed
    return act


def _unmoved(concern: Concern, version: str) -> None:
    if version != str(concern.version):
        raise NotPossibleNow("desk-moved-on")


def _just_reminded(unit: Unit, visit: Visit, concern: Concern) -> bool:
    last = desk.last_done(unit, concern)
    return (
        last is not None
        and (last.act, last.by) == (ACTS[Act.REMIND].journaled, visit.person.id)
        and unit.now - last.at < _TWICE
    )


ROUTES: tuple[Route, ...] = (
    post(f"/concerns/{ANY}/decide/{ANY}", COORDINATORS, decide),
    get(f"/concerns/{ANY}/assign", COORDINATORS, choose),
    post(f"/concerns/{ANY}/assign", COORDINATORS, assign),
)
