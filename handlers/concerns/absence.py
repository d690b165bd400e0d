"""`Afwezig`: an official says so themselves, or the coordinator does for somebody who is ill."""

from config import wording
from domain.errors import NotAllowed, StaleButton
from domain.identifiers import PersonId
from domain.notices import Notice, NoticeKind, PageDetail
from domain.roles import Role
from handlers.concerns.absence_pages import EVERYBODY
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route, without_choice
from services.concerns import absence
from services.conversations import conversation_rows
from services.reply import reply
from services.unit import Unit
from storage.records import Person


def ask(unit: Unit, official: Person) -> None:
    """Ask an official who stands in for them."""
    _page(unit, official, official.id)


def back(unit: Unit, official: Person) -> None:
    """Mark an official present again who says so in their menu."""
    absence.come_back(unit, official.id, official)
    reply(unit, official.id, "presence-own-back", menu=True)


def _ask(unit: Unit, reader: Person, press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    _page(unit, reader, _whom(reader, topic), press)


def _leave(unit: Unit, reader: Person, press: Pressed, topic: PagePress) -> Toast | None:
    on = _whom(reader, topic)
    if not topic.choice:
        raise StaleButton
    stand_in = None if topic.choice == EVERYBODY else PersonId(topic.choice)
    absence.leave(unit, on, stand_in, reader)
    return _changed(unit, reader, press, on, "away")


def _back(unit: Unit, reader: Person, press: Pressed, topic: PagePress) -> Toast | None:
    without_choice(topic)
    on = _whom(reader, topic)
    absence.come_back(unit, on, reader)
    return _changed(unit, reader, press, on, "back")


def _stay(unit: Unit, reader: Person, press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    _whom(reader, topic)
    conversation_rows.take_away(unit, reader.id, press.message)


def _whom(reader: Person, topic: PagePress) -> PersonId:
    """Tell whom a button is about: oneself, or for a coordinator anybody. Raises NotAllowed."""
    on = PersonId(topic.on)
    if not absence.may_see(reader, on):
        raise NotAllowed
    return on


def _changed(unit: Unit, reader: Person, press: Pressed, on: PersonId, how: str) -> Toast | None:
    """Show what came of it: an official gets their menu anew, a coordinator the person's page."""
    if reader.role is not Role.COORDINATOR:
        conversation_rows.take_away(unit, reader.id, press.message)
        reply(unit, reader.id, f"presence-own-{how}", menu=True)
        return None
    _tell(unit, reader, press, PageDetail("member", on, "roster"))
    return Toast(press.callback, wording.label(reader.language, f"toast-presence-{how}"))


def _page(unit: Unit, reader: Person, on: PersonId, press: Pressed | None = None) -> None:
    _tell(unit, reader, press, PageDetail("away", on))


def _tell(unit: Unit, reader: Person, press: Pressed | None, detail: PageDetail) -> None:
    unit.tell(
        Notice(
            NoticeKind.NETWORK,
            person=reader.id,
            message=press.message if press is not None else None,
            detail=detail,
        )
    )


ROUTES: PageRoutes = (
    Route("away", Who.MEMBER, _ask),
    Route("leave", Who.MEMBER, _leave),
    Route("back", Who.MEMBER, _back),
    Route("stay", Who.MEMBER, _stay),
)
