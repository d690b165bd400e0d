"""Who is in the officials' group: noticed when they come, go or do something there.

What a coordinator decides about guests is answered here too, in their private chat.
"""

from domain.errors import StaleButton
from domain.identifiers import GuestId
from domain.notices import Notice, NoticeKind, Priority
from handlers.telegram import wording
from handlers.telegram.calls import Toast
from handlers.telegram.happenings import BotMoved, Happening, MemberMoved, Migrated, Pressed
from handlers.telegram.payloads import Topic
from services import group_trust as trust
from services.group import guests, rollcall
from services.unit import Unit
from storage.records import Person

PAGES = frozenset({"guest", "count"})
"""What the buttons that are answered here carry."""


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
    if trust.surplus(unit):
        rollcall.begin(unit)


def pressed(unit: Unit, coordinator: Person, press: Pressed, topic: Topic) -> Toast | None:
    """Carry out what a coordinator decided. Raises StaleButton, NotPossibleNow for who is gone."""
    match topic:
        case Topic("guest", on, "stays"):
            guests.accept(unit, coordinator, GuestId(on))
            _redraw(unit, coordinator, press, on)
        case Topic("guest", on, "goes"):
            _redraw(unit, coordinator, press, on, answer="goes")
        case Topic("guest", on, "look"):
            rollcall.begin(unit)
            _redraw(unit, coordinator, press, on, answer="goes")
            return _looking(coordinator, press)
        case Topic("count", "", "look"):
            rollcall.begin(unit)
            return _looking(coordinator, press)
        case Topic("count", number, "yes") if number.isdecimal():
            rollcall.accept(unit, coordinator, int(number))
            _say(unit, coordinator, press)
        case _:
            raise StaleButton
    return None


def _looking(coordinator: Person, press: Pressed) -> Toast:
    return Toast(press.callback, wording.label(coordinator.language, "toast-group-again"))


def _redraw(unit: Unit, coordinator: Person, press: Pressed, on: str, answer: str = "") -> None:
    unit.tell(
        Notice(
            NoticeKind.GUEST,
            Priority.ANSWER,
            person=coordinator.id,
            message=press.message,
            detail={"guest": on, "answer": answer},
        )
    )


def _say(unit: Unit, coordinator: Person, press: Pressed) -> None:
    unit.tell(
        Notice(
            NoticeKind.REPLY,
            Priority.ANSWER,
            person=coordinator.id,
            message=press.message,
            detail={"text": "rollcall-accepted"},
        )
    )
