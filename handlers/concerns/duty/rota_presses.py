"""What is pressed on the pages of the duty rota: a swap by two taps, and what coordinators set."""

from datetime import date

from config import wording
from domain.errors import StaleButton
from domain.identifiers import PersonId
from domain.notices import Notice, NoticeKind, PageDetail, Priority
from handlers.concerns.duty import rota_pages
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route, without_choice
from services.concerns.duty import rota
from services.unit import Unit
from storage.records import Person


def show(unit: Unit, reader: Person) -> None:
    """Show who has duty. Raises NotPossibleNow in a municipality without duty."""
    rota.hours(unit)
    _page(unit, reader, PageDetail(rota_pages.DUTY))


def _look(unit: Unit, reader: Person, press: Pressed, topic: PagePress) -> None:
    """Show the page that a button carries."""
    without_choice(topic)
    if topic.what == rota_pages.WEEK:
        rota.turn_of(unit, _week(topic))
    rota.hours(unit)
    _page(unit, reader, PageDetail(topic.what, topic.on), press)


def _give(unit: Unit, coordinator: Person, press: Pressed, topic: PagePress) -> Toast:
    rota.assign(unit, coordinator, _week(topic), PersonId(topic.choice))
    _page(unit, coordinator, PageDetail(rota_pages.DUTY), press)
    return _toast(coordinator, press, "given")


def _put(unit: Unit, coordinator: Person, press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    rota.put(unit, coordinator, PersonId(topic.on))
    _page(unit, coordinator, PageDetail(rota_pages.ORDER), press)


def _offer(unit: Unit, official: Person, press: Pressed, topic: PagePress) -> Toast:
    without_choice(topic)
    asked = rota.offer(unit, official, _week(topic))
    return _toast(official, press, "offered" if asked else "offered-already")


def _take(unit: Unit, official: Person, press: Pressed, topic: PagePress) -> Toast:
    without_choice(topic)
    rota.take(unit, official, _week(topic))
    return _toast(official, press, "taken")


def _week(topic: PagePress) -> date:
    """Read which week a button is about. Raises StaleButton for what no button of ours carries."""
    try:
        return date.fromisoformat(topic.on)
    except ValueError:
        raise StaleButton from None


def _toast(reader: Person, press: Pressed, done: str) -> Toast:
    return Toast(press.callback, wording.label(reader.language, f"toast-duty-{done}"))


def _page(unit: Unit, reader: Person, detail: PageDetail, press: Pressed | None = None) -> None:
    message = press.message if press is not None else None
    unit.tell(
        Notice(
            NoticeKind.DUTY_PAGE,
            Priority.ANSWER,
            person=reader.id,
            message=message,
            detail=detail,
        )
    )


ROUTES: PageRoutes = (
    Route(rota_pages.DUTY, Who.COLLEAGUE, _look),
    Route(rota_pages.WEEK, Who.COORDINATOR, _look),
    Route(rota_pages.ORDER, Who.COORDINATOR, _look),
    Route(rota_pages.GIVE, Who.COORDINATOR, _give),
    Route(rota_pages.PUT, Who.COORDINATOR, _put, undoes=True),
    Route(rota_pages.OFFER, Who.COLLEAGUE, _offer),
    Route(rota_pages.TAKE, Who.COLLEAGUE, _take),
)
