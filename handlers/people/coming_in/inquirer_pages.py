"""What a coordinator sees of who asked on the public page to be called."""

from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

from config import wording
from domain.errors import NotPossibleNow
from domain.functions import NetworkFunction
from domain.identifiers import MessageId, PersonId
from domain.notices import PageDetail
from domain.people.inquirer import Inquirer
from handlers.telegram.keyboards import Row
from handlers.telegram.pages import leaf
from handlers.telegram.payloads import PagePress
from services.people.coming_in import inquirers, seen_introductions
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

ALL, ONE, SURE, INVITE, END, DONE, ADDRESS = (
    "inquirers",
    "inquirer",
    "inquired-sure",
    "inquired-invite",
    "inquired-end",
    "inquirer-done",
    "public-page",
)
PAGES = frozenset({inquirers.PAGE, ALL, ONE, SURE, DONE})

ON_A_PAGE = 8


def address_button(unit: Unit, tongue: str) -> list[Row]:
    """Give the row at the invitations that gives the public page, where there is one."""
    if not inquirers.address(unit):
        return []
    return [[(wording.label(tongue, "inquirer-button-page"), PagePress(ADDRESS))]]


def button(unit: Unit, tongue: str) -> list[Row]:
    """Give the row of the page of the network that leads here, if somebody waits."""
    waiting = _waiting(unit)
    if not waiting:
        return []
    label = wording.label(tongue, "inquirer-button-waiting", count=len(waiting))
    return [[(label, PagePress(ALL))]]


def draw(unit: Unit, reader: Person, detail: PageDetail) -> Page:
    """Give a page about who wants to be called: its text (HTML) and its buttons."""
    tongue = reader.language
    if detail.page == inquirers.PAGE:
        read = (wording.label(tongue, "applicant-button-read"), PagePress(ALL))
        return wording.say(tongue, "inquirer-new"), [[read]]
    if detail.page == DONE:
        return wording.say(tongue, "inquirer-done"), [_to(tongue, "button-back", PagePress(ALL))]
    if detail.page == ALL:
        return _list(unit, tongue, detail.choice)
    try:
        found = inquirers.find(unit, detail.on)
    except NotPossibleNow as refused:
        said = wording.say(tongue, f"refusal-{refused.key}")
        return said, [_to(tongue, "button-back", PagePress(ALL))]
    return _sure(tongue, found) if detail.page == SURE else _one(unit, tongue, found)


def came_too_late(unit: Unit, detail: PageDetail) -> bool:
    """Tell whether it is news of somebody who waits, where nobody does any more."""
    return detail.page == inquirers.PAGE and not _waiting(unit)


def shown(
    unit: Unit, detail: PageDetail, reader: PersonId, message: MessageId, rows: Sequence[Any]
) -> None:
    """Note where a name and a number stand now; of who was answered meanwhile they go at once.

    With no more than a way back among its `rows`, a page said only that it was answered.
    """
    if detail.page not in {ONE, SURE} or len(rows) == 1:
        return
    seen_introductions.note(unit, PersonId(detail.on), reader, message)
    if not any(each.id == detail.on for each in inquirers.waiting(unit)):
        seen_introductions.take_back(unit, PersonId(detail.on))


def _waiting(unit: Unit) -> list[Inquirer]:
    return inquirers.waiting(unit) if unit.has(NetworkFunction.CANDIDATES) else []


def _list(unit: Unit, tongue: str, number: str) -> Page:
    """List days and not names: the list stands longer in a chat than who is in it."""
    waiting, zone = _waiting(unit), unit.municipality.network.timezone
    at = int(number) if number.isdecimal() else 1
    here, turns = leaf(tongue, waiting, at, ON_A_PAGE, lambda to: PagePress(ALL, "", str(to)))
    rows: list[Row] = [
        [(f"{waiting.index(each) + 1}. {_since(tongue, each, zone)}", PagePress(ONE, each.id))]
        for each in here
    ]
    text = wording.say(tongue, "inquirer-list", count=len(waiting))
    return text, [*rows, *turns, _to(tongue, "button-back", PagePress("overview"))]


def _since(tongue: str, inquirer: Inquirer, zone: ZoneInfo) -> str:
    day = wording.day(tongue, inquirer.sent_at, zone)
    return f"{day}, {wording.hour(tongue, inquirer.sent_at, zone)}"


def _one(unit: Unit, tongue: str, found: Inquirer) -> Page:
    network = unit.municipality.network
    place = network.neighbourhood(found.neighbourhood)
    text = wording.say(
        tongue,
        "inquirer-one",
        name=found.name,
        phone=found.phone,
        place=place.label(tongue) if place is not None else "none",
        when=wording.label(tongue, f"applicant-button-{found.when}") if found.when else "none",
        day=wording.day(tongue, found.sent_at, network.timezone),
        until=wording.day(tongue, found.until, network.timezone),
    )
    linked = found.linked_at is not None
    then = wording.say(tongue, "inquirer-linked" if linked else "inquirer-then")
    invite = [] if linked else [_to(tongue, "inquirer-button-invite", PagePress(INVITE, found.id))]
    over = _to(
        tongue, f"inquirer-button-{'done' if linked else 'not-now'}", PagePress(SURE, found.id)
    )
    return f"{text}\n\n{then}", [*invite, over, _to(tongue, "button-back", PagePress(ALL))]


def _sure(tongue: str, found: Inquirer) -> Page:
    linked = "no" if found.linked_at is None else "yes"
    return wording.say(tongue, "inquirer-sure", name=found.name, linked=linked), [
        _to(tongue, "inquirer-button-sure", PagePress(END, found.id)),
        _to(tongue, "button-stop-no", PagePress(ONE, found.id)),
    ]


def _to(tongue: str, label: str, press: PagePress) -> Row:
    return [(wording.label(tongue, label), press)]
