"""Who is in the officials' group: noticed when they come, go or do something there.

What a coordinator decides about guests is answered here too, in their private chat.
"""

from config import wording
from domain.errors import StaleButton
from domain.group.notices import GuestDetail
from domain.group.second_person import Second
from domain.identifiers import GuestId
from domain.notices import Notice, NoticeKind
from handlers.group import settings
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import (
    Acted,
    BotMoved,
    Happening,
    MemberMoved,
    Migrated,
    Noted,
    Pressed,
)
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route
from services import group_trust
from services.group import guests, rollcall
from services.reply import reply
from services.unit import Unit
from storage.records import Person


def noticed(unit: Unit, happening: Happening) -> None:
    """Note what anything that happens in our group says: of the group, and of who is in it.

    Anonymous administrators are nobody we know.
    """
    if happening.place.private or not unit.store.group.is_ours(happening.place.chat):
        return
    settings.place_heard(unit, happening.place)
    if isinstance(happening, Noted):
        _came_and_gone(unit, happening)
    elif not isinstance(happening, Migrated) and _is_there(happening):
        guests.seen(unit, happening.speaker.account, happening.speaker.name)


def _is_there(happening: Acted) -> bool:
    """Tell whether who did it is known, and in the group: not who left, or took the bot out."""
    if isinstance(happening, MemberMoved) and happening.account == happening.speaker.account:
        return False
    return not happening.speaker.hidden and not (
        isinstance(happening, BotMoved) and not happening.present
    )


def _came_and_gone(unit: Unit, noted: Noted) -> None:
    """Note who came, as Telegram tells every bot; of a guest who left it is asked whether they did.

    So a stranger is seen too while the bot is no administrator, and hears of no members.
    """
    if noted.came or noted.gone is not None:
        rollcall.somebody_moved(unit)
    for account, name in (*noted.came, *noted.there):
        guests.seen(unit, account, name)
    if noted.gone is not None and unit.store.guests.by_account(noted.gone) is not None:
        rollcall.begin(unit)


def moved(unit: Unit, happening: MemberMoved) -> None:
    """Note who came into our group or left it. When a count was in doubt, it is made anew."""
    if not unit.store.group.is_ours(happening.place.chat):
        return
    rollcall.somebody_moved(unit)
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
    second = rollcall.accept(unit, coordinator, int(topic.on))
    alone = second is Second.NOBODY
    text = "rollcall-accepted" if alone else f"guest-asked-{second}"
    reply(unit, coordinator.id, text, message=press.message)
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
