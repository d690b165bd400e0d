"""LINKS: `Ik ken iemand`, where a member makes a link for somebody who may fit the network."""

from config import wording
from domain.functions import NetworkFunction
from domain.notices import NoticeKind, PageDetail
from handlers.telegram import keyboards
from handlers.telegram.calls import Call, Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.keyboards import Row
from handlers.telegram.pages import turn
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import (
    Private,
    member_of,
    to_person,
)
from handlers.telegram.routes import PageRoutes, Route, without_choice
from handlers.together.page import BACK
from services.people.coming_in import links
from services.unit import Unit
from storage.records import Outgoing, Person

DOOR, MAKE, END = "knows", "knows-link", "knows-end"
_FUNCTION = NetworkFunction.CANDIDATES


class LinksPage(Private):
    """A member's page about the links they passed on."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the page; None for who is no member (any more), and where there are no links."""
        reader = member_of(unit, item, _FUNCTION)
        if reader is None:
            return None
        tongue = reader.language
        opened, under_way = len(links.open_of(unit, reader)), links.under_way(unit, reader)
        text = wording.say(
            tongue, "applicant-links", open=opened, role=str(reader.role), most=links.most(reader)
        )
        rows: list[Row] = []
        if under_way < links.most(reader):
            rows.append([(wording.label(tongue, "applicant-button-make"), PagePress(MAKE))])
        if opened:
            rows.append([(wording.label(tongue, "applicant-button-end"), PagePress(END))])
        rows.append([(wording.label(tongue, "together-back"), PagePress(BACK))])
        made = item.notice.detail_as(PageDetail).choice == "made"
        if made:
            text = f"{wording.say(tongue, 'applicant-link-made')}\n\n{text}"
        return to_person(reader, text, item.notice.message, keyboards.inline(rows))


def _door(unit: Unit, person: Person, press: Pressed, _: PagePress) -> None:
    turn(unit, person, NoticeKind.LINKS, press.message, "own")


def _make(unit: Unit, person: Person, press: Pressed, page: PagePress) -> None:
    without_choice(page)
    links.make(unit, person)
    turn(unit, person, NoticeKind.LINKS, press.message, "own", choice="made")


def _end(unit: Unit, person: Person, press: Pressed, page: PagePress) -> Toast:
    without_choice(page)
    ended = links.end_all_of(unit, person)
    turn(unit, person, NoticeKind.LINKS, press.message, "own")
    said = wording.label(person.language, "toast-links-ended", count=ended)
    return Toast(press.callback, said)


ROUTES: PageRoutes = (
    Route(DOOR, Who.MEMBER, _door, function=_FUNCTION),
    Route(MAKE, Who.MEMBER, _make, function=_FUNCTION),
    Route(END, Who.MEMBER, _end, function=_FUNCTION),
)
