"""What is pressed about rights: a member asks, a coordinator says that it was answered."""

from config import wording
from domain.errors import NotPossibleNow, StaleButton
from domain.identifiers import LetterId
from domain.notices import NoticeKind
from domain.people.rights import Right, due_on
from handlers.people.rights import pages
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.keyboards import Row
from handlers.telegram.pages import turn
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route, without_choice
from services.people import rights
from services.reply import reply
from services.unit import Unit
from storage.records import Person

ASK = "r-ask"


def buttons(language: str) -> list[Row]:
    """Give the buttons with which somebody asks, below what they read of their rights."""
    return [
        [(wording.label(language, f"rights-button-{right}"), PagePress(ASK, "", right))]
        for right in Right
    ]


def _ask(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    """Take in a request; the message then says that it was received, and by when it is answered."""
    if topic.choice not in set(Right):
        raise StaleButton
    letter = rights.ask(unit, person, Right(topic.choice))
    zone = unit.municipality.network.timezone
    reply(
        unit,
        person.id,
        "rights-asked",
        message=press.message,
        right=topic.choice,
        day=wording.day(person.language, letter.at, zone),
        due=wording.day(person.language, due_on(unit.day_of(letter.at)), zone),
        phone=unit.municipality.network.phone,
    )


def _turn(unit: Unit, coordinator: Person, press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    turn(unit, coordinator, NoticeKind.RIGHTS, press.message, topic.what, topic.on)


def _done(unit: Unit, coordinator: Person, press: Pressed, topic: PagePress) -> Toast | None:
    """Close a request; who comes second sees that it is."""
    without_choice(topic)
    toast = None
    try:
        rights.answered(unit, coordinator, LetterId(topic.on))
    except NotPossibleNow as refusal:
        text = wording.label(coordinator.language, f"refusal-{refusal.key}")
        toast = Toast(press.callback, text, alert=True, refusal=refusal)
    turn(unit, coordinator, NoticeKind.RIGHTS, press.message, pages.LOOK, topic.on)
    return toast


ROUTES: PageRoutes = (
    Route(ASK, Who.MEMBER, _ask),
    Route(pages.LOOK, Who.COORDINATOR, _turn),
    Route(pages.SURE, Who.COORDINATOR, _turn),
    Route(pages.DONE, Who.COORDINATOR, _done),
)
