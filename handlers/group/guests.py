"""Who is in the officials' group: noticed when they come, go or do something there.

What a coordinator decides about guests is answered here too, in their private chat.
"""

from domain.errors import StaleButton
from domain.group.notices import GuestDetail
from domain.identifiers import GuestId
from domain.notices import Notice, NoticeKind
from handlers.telegram import wording
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import BotMoved, Happening, MemberMoved, Migrated, Pressed
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route
from services import group_trust
from services.group import guests, rollcall
from services.reply import reply
from services.unit import Unit
from storage.records import Person


def noticed(unit: Unit, happening: Happening) -> None:
    """Note whoever does something in our group; anonymous administrators are nobody we know."""
    if isinstance(happening, BotMoved | MemberMoved | Migrated) or happening.speaker.hidden:
        return
    if unit.store.group.is_ours(happening.place.chat):
        guests.seen(unit, happening.speaker.account, happening.speaker.name)


def moved(unit: Unit, happening: MemberMoved) -> None:
    """Note who came into our group or left it. When a count was in doubt, it is made anew."""
    if not unit.store.group.is_ours(happening.place.chat):
        return
    if happening.present:
        guests.seen(unit, happening.account, happening.name)
        return
    guests.gone(unit, happening.account)
    if group_trust.surplus(unit):
        rollcall.begin(unit)


def _decide(unit: Unit, coordinator: Person, press: Pressed, topic: PagePress) -> Toast | None:
    """Carry out what was decided about a guest. Raises NotPossibleNow for who is gone."""
    match topic.choice:
        case "stays":
            guests.accept(unit, coordinator, GuestId(topic.on))
            _redraw(unit, coordinator, press, topic.on)
        case "goes":
            _redraw(unit, coordinator, press, topic.on, answer="goes")
        case "look":
            rollcall.begin(unit)
            _redraw(unit, coordinator, press, topic.on, answer="goes")
            return _looking(coordinator, press)
        case _:
            raise StaleButton
    return None


def _count(unit: Unit, coordinator: Person, press: Pressed, topic: PagePress) -> Toast | None:
    """Count again, or take it that more people are there than we know."""
    if topic.choice == "look" and not topic.on:
        rollcall.begin(unit)
        return _looking(coordinator, press)
    if topic.choice != "yes" or not topic.on.isdecimal():
        raise StaleButton
    rollcall.accept(unit, coordinator, int(topic.on))
    reply(unit, coordinator.id, "rollcall-accepted", message=press.message)
    return None


def _looking(coordinator: Person, press: Pressed) -> Toast:
    return Toast(press.callback, wording.label(coordinator.language, "toast-group-again"))


def _redraw(unit: Unit, coordinator: Person, press: Pressed, on: str, answer: str = "") -> None:
    unit.tell(
        Notice(
            NoticeKind.GUEST,
            person=coordinator.id,
            message=press.message,
            detail=GuestDetail(GuestId(on), answer),
        )
    )


ROUTES: PageRoutes = (
    Route("guest", Who.COORDINATOR, _decide),
    Route("count", Who.COORDINATOR, _count),
)
