"""/netwerk and /uitnodigen: what the coordinator asks for and presses, in one message that turns.

Only coordinators come here; the routes and `handlers/menu.py` see to that.
"""

from domain.errors import StaleButton
from domain.identifiers import InviteId, PersonId
from domain.notices import Notice, NoticeKind
from domain.people.notices import AdmissionDetail
from domain.roles import Role
from handlers.concerns.absence_pages import EVERYBODY
from handlers.telegram import wording
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.pages import turn
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route, without_choice
from services.concerns import handover
from services.people import admission, inviting, language_and_removal
from services.unit import Unit
from storage.records import Person

NONE_OF_THESE = "none"
"""Stands where a code would, when the coordinator heard none of the three."""

_TURNING = (
    "overview",
    "open",
    "erasing",
    "members",
    "member",
    "removing",
    "roster",
    "invites",
)
"""Buttons that show the page they are called after."""


def show(unit: Unit, coordinator: Person, page: str = "overview") -> None:
    """Show a page of the network as a new message."""
    turn(unit, coordinator, NoticeKind.NETWORK, None, page)


def invite(unit: Unit, coordinator: Person) -> None:
    """Ask which role to invite for."""
    show(unit, coordinator, "invite")


def _turn(unit: Unit, coordinator: Person, pressed: Pressed, topic: PagePress) -> None:
    turn(
        unit,
        coordinator,
        NoticeKind.NETWORK,
        pressed.message,
        topic.what,
        topic.on,
        topic.choice,
    )


def _invite(unit: Unit, coordinator: Person, pressed: Pressed, topic: PagePress) -> None:
    """Ask for which role, or make an invitation for it."""
    if not topic.choice:
        turn(unit, coordinator, NoticeKind.NETWORK, pressed.message, "invite")
        return
    if topic.choice not in set(Role):
        raise StaleButton
    inviting.offer(unit, coordinator, Role(topic.choice))
    turn(unit, coordinator, NoticeKind.NETWORK, pressed.message, "invited", choice=topic.choice)


def _withdraw(unit: Unit, coordinator: Person, pressed: Pressed, topic: PagePress) -> Toast:
    without_choice(topic)
    inviting.withdraw(unit, coordinator, InviteId(topic.on))
    turn(unit, coordinator, NoticeKind.NETWORK, pressed.message, "invites")
    return _toast(coordinator, pressed, "toast-invite-withdrawn")


def _remove(unit: Unit, coordinator: Person, pressed: Pressed, topic: PagePress) -> Toast:
    """Remove somebody; who took something up meanwhile, is asked about once more."""
    person_id, choice = PersonId(topic.on), topic.choice
    member = unit.store.people.by_id(person_id)
    if not choice and handover.owned_by(unit, person_id):
        turn(unit, coordinator, NoticeKind.NETWORK, pressed.message, "removing", person_id)
        return _toast(coordinator, pressed, "toast-who-takes-over")
    heir = PersonId(choice) if choice not in {"", EVERYBODY} else None
    if heir is not None and unit.store.people.by_id(heir) is None:
        raise StaleButton
    language_and_removal.remove(unit, coordinator, person_id, heir)
    turn(unit, coordinator, NoticeKind.NETWORK, pressed.message, "members")
    name = (member.name if member else None) or ""
    return _toast(coordinator, pressed, "toast-person-removed", name=name)


def _ask(unit: Unit, coordinator: Person, _pressed: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    newcomer = unit.store.people.by_id(PersonId(topic.on))
    if newcomer is None or newcomer.code is None:
        raise StaleButton
    admission.ask(unit, coordinator, newcomer)


def _admit(unit: Unit, coordinator: Person, pressed: Pressed, topic: PagePress) -> Toast:
    newcomer_id = PersonId(topic.on)
    heard, _, attempt = topic.choice.partition("-")
    if not attempt.isdecimal():
        raise StaleButton
    code = None if heard == NONE_OF_THESE else heard
    outcome = admission.answer(unit, coordinator, newcomer_id, code, int(attempt))
    return _decided(unit, coordinator, pressed, newcomer_id, outcome)


def _refuse(unit: Unit, coordinator: Person, pressed: Pressed, topic: PagePress) -> Toast:
    without_choice(topic)
    newcomer_id = PersonId(topic.on)
    admission.turn_down(unit, coordinator, newcomer_id)
    turned_down = admission.AdmissionOutcome.TURNED_DOWN
    return _decided(unit, coordinator, pressed, newcomer_id, turned_down)


def _decided(
    unit: Unit,
    coordinator: Person,
    pressed: Pressed,
    newcomer_id: PersonId,
    outcome: admission.AdmissionOutcome,
) -> Toast:
    """Turn the question into what came of it."""
    unit.tell(
        Notice(
            NoticeKind.ADMISSION,
            person=coordinator.id,
            message=pressed.message,
            detail=AdmissionDetail(newcomer_id, outcome),
        )
    )
    return _toast(coordinator, pressed, f"toast-{outcome}")


def _toast(coordinator: Person, pressed: Pressed, key: str, **facts: str) -> Toast:
    return Toast(pressed.callback, wording.label(coordinator.language, key, **facts))


ROUTES: PageRoutes = (
    *(Route(page, Who.COORDINATOR, _turn) for page in _TURNING),
    Route("invite", Who.COORDINATOR, _invite),
    Route("withdraw", Who.COORDINATOR, _withdraw),
    Route("remove", Who.COORDINATOR, _remove),
    Route("ask", Who.COORDINATOR, _ask),
    Route("admit", Who.COORDINATOR, _admit),
    Route("refuse", Who.COORDINATOR, _refuse),
)
