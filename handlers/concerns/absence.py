"""`Afwezig`: an official says so themselves, or the coordinator does for somebody who is ill."""

from domain.errors import NotAllowed, StaleButton
from domain.identifiers import PersonId
from domain.notices import Notice, NoticeKind, Priority
from domain.roles import Role
from handlers.concerns.absence_pages import EVERYBODY, may_see
from handlers.telegram import wording
from handlers.telegram.calls import Toast
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import Topic
from services.concerns import absence as presence
from services.filing import interview as filing
from services.unit import Unit
from storage.records import Person

PAGES = frozenset({"away", "leave", "back", "stay"})
"""What the buttons that are answered here carry."""


def ask(unit: Unit, official: Person) -> None:
    """Ask an official who stands in for them."""
    _page(unit, official, official.id)


def back(unit: Unit, official: Person) -> None:
    """Mark an official present again who says so in their menu."""
    presence.come_back(unit, official.id, official)
    _say(unit, official, "presence-own-back")


def pressed(unit: Unit, reader: Person, press: Pressed, topic: Topic) -> Toast | None:
    """Carry out a press about somebody's presence: one's own, or anybody's for a coordinator.

    Raises NotAllowed for anybody else, StaleButton, and like `presence.leave`.
    """
    on = PersonId(topic.on)
    if not may_see(reader, on):
        raise NotAllowed
    match topic:
        case Topic("away", _, ""):
            _page(unit, reader, on, press)
            return None
        case Topic("leave", _, choice) if choice:
            stand_in = None if choice == EVERYBODY else PersonId(choice)
            presence.leave(unit, on, stand_in, reader)
            return _changed(unit, reader, press, on, "away")
        case Topic("back", _, ""):
            presence.come_back(unit, on, reader)
            return _changed(unit, reader, press, on, "back")
        case Topic("stay", _, ""):
            filing.take_away(unit, reader.id, press.message)
            return None
        case _:
            raise StaleButton


def _changed(unit: Unit, reader: Person, press: Pressed, on: PersonId, how: str) -> Toast | None:
    """Show what came of it: an official gets their menu anew, a coordinator the person's page."""
    if reader.role is not Role.COORDINATOR:
        filing.take_away(unit, reader.id, press.message)
        _say(unit, reader, f"presence-own-{how}")
        return None
    detail = {"page": "member", "on": on, "choice": "roster"}
    _tell(unit, reader, press, detail)
    return Toast(press.callback, wording.label(reader.language, f"toast-presence-{how}"))


def _page(unit: Unit, reader: Person, on: PersonId, press: Pressed | None = None) -> None:
    _tell(unit, reader, press, {"page": "away", "on": on, "choice": ""})


def _tell(unit: Unit, reader: Person, press: Pressed | None, detail: dict[str, str]) -> None:
    unit.tell(
        Notice(
            NoticeKind.NETWORK,
            Priority.ANSWER,
            person=reader.id,
            message=press.message if press is not None else None,
            detail=detail,
        )
    )


def _say(unit: Unit, person: Person, text: str) -> None:
    unit.tell(
        Notice(
            NoticeKind.REPLY,
            Priority.ANSWER,
            person=person.id,
            detail={"text": text, "menu": "yes"},
        )
    )
