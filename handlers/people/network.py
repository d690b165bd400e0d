"""/netwerk and /uitnodigen: what the coordinator asks for and presses, in one message that turns.

Only coordinators come here; `handlers/routing.py` and `handlers/menu.py` see to that.
"""

from domain.errors import StaleButton
from domain.identifiers import InviteId, PersonId
from domain.notices import Notice, NoticeKind, Priority
from domain.roles import Role
from handlers.concerns.absence_pages import EVERYBODY
from handlers.telegram import wording
from handlers.telegram.calls import Toast
from handlers.telegram.happenings import Pressed
from handlers.telegram.pages import turn
from handlers.telegram.payloads import Topic
from services.concerns import handover
from services.people import admission, inviting
from services.people import language_and_removal as membership
from services.unit import Unit
from storage.records import Person

NONE_OF_THESE = "none"
"""Stands where a code would, when the coordinator heard none of the three."""

_TURNING = frozenset(
    {
        "overview",
        "open",
        "erasing",
        "members",
        "member",
        "removing",
        "roster",
        "invites",
        "invite",
        "language",
    }
)


def show(unit: Unit, coordinator: Person, page: str = "overview") -> None:
    """Show a page of the network as a new message."""
    turn(unit, coordinator, NoticeKind.NETWORK, None, page)


def invite(unit: Unit, coordinator: Person) -> None:
    """Ask which role to invite for."""
    show(unit, coordinator, "invite")


def pressed(unit: Unit, coordinator: Person, pressed: Pressed, topic: Topic) -> Toast | None:
    """Turn a page or do what a button says. Raises StaleButton for a button we never made."""
    toast: Toast | None = None
    match topic:
        case Topic("invite", "", choice) if choice:
            _invite(unit, coordinator, pressed, choice)
        case Topic(page, on, choice) if page in _TURNING:
            turn(unit, coordinator, NoticeKind.NETWORK, pressed.message, page, on, choice)
        case Topic("remove", on, choice):
            toast = _remove(unit, coordinator, pressed, PersonId(on), choice)
        case Topic("withdraw", on, ""):
            toast = _withdraw(unit, coordinator, pressed, InviteId(on))
        case Topic("ask", on, ""):
            _ask(unit, coordinator, PersonId(on))
        case Topic("admit", on, choice):
            toast = _admit(unit, coordinator, pressed, PersonId(on), choice)
        case Topic("refuse", on, ""):
            admission.turn_down(unit, coordinator, PersonId(on))
            turned_down = admission.Outcome.TURNED_DOWN
            toast = _decided(unit, coordinator, pressed, PersonId(on), turned_down)
        case _:
            raise StaleButton
    return toast


def _invite(unit: Unit, coordinator: Person, pressed: Pressed, choice: str) -> None:
    if choice not in set(Role):
        raise StaleButton
    inviting.offer(unit, coordinator, Role(choice))
    turn(unit, coordinator, NoticeKind.NETWORK, pressed.message, "invited", choice=choice)


def _withdraw(unit: Unit, coordinator: Person, pressed: Pressed, invite_id: InviteId) -> Toast:
    inviting.withdraw(unit, coordinator, invite_id)
    turn(unit, coordinator, NoticeKind.NETWORK, pressed.message, "invites")
    return _toast(coordinator, pressed, "toast-invite-withdrawn")


def _remove(
    unit: Unit, coordinator: Person, pressed: Pressed, person_id: PersonId, choice: str
) -> Toast:
    """Remove somebody; who took something up meanwhile, is asked about once more."""
    member = unit.store.people.by_id(person_id)
    if not choice and handover.in_hand(unit, person_id):
        turn(unit, coordinator, NoticeKind.NETWORK, pressed.message, "removing", person_id)
        return _toast(coordinator, pressed, "toast-who-takes-over")
    heir = PersonId(choice) if choice not in {"", EVERYBODY} else None
    if heir is not None and unit.store.people.by_id(heir) is None:
        raise StaleButton
    membership.remove(unit, coordinator, person_id, heir)
    turn(unit, coordinator, NoticeKind.NETWORK, pressed.message, "members")
    name = (member.name if member else None) or ""
    return _toast(coordinator, pressed, "toast-person-removed", name=name)


def _ask(unit: Unit, coordinator: Person, newcomer_id: PersonId) -> None:
    newcomer = unit.store.people.by_id(newcomer_id)
    if newcomer is None or newcomer.code is None:
        raise StaleButton
    admission.ask(unit, coordinator, newcomer)


def _admit(
    unit: Unit, coordinator: Person, pressed: Pressed, newcomer_id: PersonId, choice: str
) -> Toast:
    heard, _, attempt = choice.partition("-")
    if not attempt.isdecimal():
        raise StaleButton
    code = None if heard == NONE_OF_THESE else heard
    outcome = admission.answer(unit, coordinator, newcomer_id, code, int(attempt))
    return _decided(unit, coordinator, pressed, newcomer_id, outcome)


def _decided(
    unit: Unit,
    coordinator: Person,
    pressed: Pressed,
    newcomer_id: PersonId,
    outcome: admission.Outcome,
) -> Toast:
    """Turn the question into what came of it."""
    unit.tell(
        Notice(
            NoticeKind.ADMISSION,
            Priority.ANSWER,
            person=coordinator.id,
            message=pressed.message,
            detail={"newcomer": newcomer_id, "outcome": outcome},
        )
    )
    return _toast(coordinator, pressed, f"toast-{outcome}")


def _toast(coordinator: Person, pressed: Pressed, key: str, **facts: str) -> Toast:
    return Toast(pressed.callback, wording.label(coordinator.language, key, **facts))
