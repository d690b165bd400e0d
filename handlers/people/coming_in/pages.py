"""What a coordinator sees of who introduced themselves by a member's link."""

from collections.abc import Sequence
from typing import Any

from config import wording
from domain.errors import NotPossibleNow
from domain.functions import NetworkFunction
from domain.identifiers import MessageId, PersonId
from domain.notices import PageDetail
from domain.people.applicant import Applicant
from domain.roles import Standing
from handlers.people.coming_in import introducing as faces
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from services.people.coming_in import deciding, introducing, seen_introductions
from services.unit import Unit
from storage.records import Outgoing, Person

Page = tuple[str, list[Row]]

APPLICANTS, APPLICANT, INVITE, NO, NO_SURE = (
    "applicants",
    "applicant",
    "applied-invite",
    "applied-no",
    "applied-sure",
)
TALK = "talk"
"""What to ask and to say in a talk with somebody who may fit; the same for everybody."""

DONE = "applicant-done"
"""What stands in the place of what somebody told, once there is an answer."""

PAGES = frozenset({introducing.PAGE, APPLICANTS, APPLICANT, NO_SURE, DONE})

MOST_LISTED = 8


def button(unit: Unit, tongue: str) -> list[Row]:
    """Give the row of the page of the network that leads here, if somebody waits."""
    waiting = len(introducing.waiting(unit)) if unit.has(NetworkFunction.CANDIDATES) else 0
    if not waiting:
        return []
    label = wording.label(tongue, "applicant-button-waiting", count=waiting)
    return [[(label, PagePress(APPLICANTS))]]


def draw(unit: Unit, reader: Person, detail: PageDetail) -> Page:
    """Give a page about applicants: its text (HTML) and its buttons."""
    tongue = reader.language
    if detail.page == DONE:
        said = wording.say(tongue, f"applicant-done-{detail.choice}")
        return said, [_back(tongue)]
    if detail.page == APPLICANTS:
        return _list(unit, tongue)
    try:
        person, told = deciding.find(unit, PersonId(detail.on))
    except NotPossibleNow as refused:
        said = wording.say(tongue, f"refusal-{refused.key}")
        return said, [_back(tongue)]
    if detail.page == introducing.PAGE:
        read = (wording.label(tongue, "applicant-button-read"), PagePress(APPLICANT, person.id))
        return wording.say(tongue, "applicant-new"), [[read]]
    if detail.page == NO_SURE:
        return wording.say(tongue, "applicant-sure", name=told.name), [
            [(wording.label(tongue, "applicant-button-no-sure"), PagePress(NO, person.id))],
            [(wording.label(tongue, "button-stop-no"), PagePress(APPLICANT, person.id))],
        ]
    return _one(unit, tongue, person, told)


def came_too_late(unit: Unit, item: Outgoing) -> bool:
    """Tell whether it is news of an introduction that has its answer, or is gone, meanwhile."""
    detail = item.notice.detail_as(PageDetail)
    if detail.page != introducing.PAGE or item.notice.message is not None:
        return False
    try:
        deciding.find(unit, PersonId(detail.on))
    except NotPossibleNow:
        return True
    return False


def shown(
    unit: Unit, detail: PageDetail, reader: PersonId, message: MessageId, rows: Sequence[Any]
) -> None:
    """Note where what somebody told of themselves stands now; one decided meanwhile is gone.

    With no more than a way back among its `rows`, a page said only that there is an answer.
    """
    if detail.page not in {APPLICANT, NO_SURE} or len(rows) == 1:
        return
    seen_introductions.note(unit, PersonId(detail.on), reader, message)
    if not any(each.id == detail.on for each, _ in introducing.waiting(unit)):
        seen_introductions.take_back(unit, PersonId(detail.on))


def talk(unit: Unit, tongue: str) -> Page:
    """Give the page with what to ask and to tell in a talk; it holds nothing of anybody."""
    text = wording.say(tongue, "network-talk", network=unit.municipality.network.name)
    return text, [[(wording.label(tongue, "button-back"), PagePress("invite"))]]


def _list(unit: Unit, tongue: str) -> Page:
    waiting = introducing.waiting(unit) if unit.has(NetworkFunction.CANDIDATES) else []
    rows: list[Row] = [
        [(told.name, PagePress(APPLICANT, person.id))] for person, told in waiting[:MOST_LISTED]
    ]
    text = wording.say(tongue, "applicant-list", count=len(waiting))
    back = (wording.label(tongue, "button-back"), PagePress("overview"))
    return text, [*rows, [back]]


def _one(unit: Unit, tongue: str, person: Person, told: Applicant) -> Page:
    by = unit.store.people.by_id(told.by) if told.by is not None else None
    known = by.name if by is not None and by.standing is Standing.MEMBER else None
    zone = unit.municipality.network.timezone
    day = wording.day(tongue, told.sent_at, zone) if told.sent_at is not None else ""
    parts = [
        wording.say(tongue, "applicant-one", day=day),
        faces.lines(tongue, told),
        wording.say(tongue, "applicant-by", name=known or "", known="yes" if known else "no"),
    ]
    if told.former:
        parts.append(wording.say(tongue, "applicant-former"))
    parts.append(wording.say(tongue, "applicant-then"))
    label = wording.label(tongue, "applicant-button-invite", name=told.name)
    leaflet = (wording.label(tongue, "network-button-talk"), PagePress(TALK))
    return "\n\n".join(parts), [
        [leaflet],
        [(label, PagePress(INVITE, person.id))],
        [(wording.label(tongue, "applicant-button-no"), PagePress(NO_SURE, person.id))],
        _back(tongue),
    ]


def _back(tongue: str) -> Row:
    return [(wording.label(tongue, "button-back"), PagePress(APPLICANTS))]
