"""/netwerk and /uitnodigen: what the coordinator asks for and presses, in one message that turns.

Only coordinators come here; the routes and `handlers/menu.py` see to that.
"""

from config import wording
from domain.errors import StaleButton
from domain.identifiers import InviteId, PersonId
from domain.notices import Notice, NoticeKind
from domain.people.notices import AdmissionDetail
from domain.roles import Role
from handlers.concerns.absence_pages import EVERYBODY
from handlers.people import admission_form
from handlers.people.alumni.pages import LISTED
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

_TURNING = (
    "overview",
    "open",
    "erasing",
    "members",
    LISTED,
    "member",
    "removing",
    "roster",
    "invites",
)
"""Buttons that show the page they are called after."""


def show(unit: Unit, coordinator: Person, page: str = "overview") -> None:
    """Show a page of the network as a new message."""
    turn(unit, coordinator, NoticeKind.NETWORK, None, page)


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


def _admit(unit: Unit, coordinator: Person, pressed: Pressed, topic: PagePress) -> None:
    """Let the code be typed; a button of an earlier version that names one is stale."""
    without_choice(topic)
    admission_form.open_(unit, coordinator, PersonId(topic.on), pressed.message)


def _refuse(unit: Unit, coordinator: Person, pressed: Pressed, topic: PagePress) -> Toast:
    """Keep somebody out, and turn the question into that."""
    without_choice(topic)
    newcomer_id = PersonId(topic.on)
    admission.turn_down(unit, coordinator, newcomer_id)
    unit.tell(
        Notice(
            NoticeKind.ADMISSION,
            person=coordinator.id,
            message=pressed.message,
            detail=AdmissionDetail(newcomer_id, admission.AdmissionOutcome.TURNED_DOWN),
        )
    )
    return _toast(coordinator, pressed, "toast-turned-down")


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
