"""Signals: the door in `Samen`, what a member taps, and what a coordinator decides."""

from config import wording
from domain.errors import NotAllowed, StaleButton
from domain.functions import NetworkFunction
from domain.identifiers import AffairId
from domain.notices import Priority
from domain.roles import Role
from domain.together.signal import Tap
from handlers.conversations import forms
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route, without_choice
from handlers.together.signal.notices import DECIDE, TAP
from services.reply import reply
from services.together.signal import sharing, signal_questions, signal_rows, tapping
from services.unit import Unit
from storage.records import Person

OPEN = "sharing"
"""What the door carries."""


def _open(unit: Unit, member: Person, _press: Pressed, topic: PagePress) -> None:
    """Let a key figure write one, and show coordinators what waits. Raises NotPossibleNow."""
    without_choice(topic)
    if member.role is Role.KEY_FIGURE:
        sharing.may_write(unit, member)
        forms.open_form(unit, member, signal_questions.SHARING)
        return
    if member.role is not Role.COORDINATOR:
        raise NotAllowed
    for signal in (waiting := signal_rows.waiting(unit)):
        sharing.show_to(unit, member.id, signal, Priority.ANSWER)
    if not waiting:
        reply(unit, member.id, "signal-nothing-waits")


def _decide(unit: Unit, coordinator: Person, _press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    signal = sharing.undecided(unit, AffairId(topic.on))
    forms.open_form(unit, coordinator, signal_questions.DECIDING, subject=signal.id)


def _tap(unit: Unit, member: Person, press: Pressed, topic: PagePress) -> Toast:
    if topic.choice not in set(Tap):
        raise StaleButton
    tapping.tap(unit, member, AffairId(topic.on), Tap(topic.choice))
    return Toast(press.callback, wording.label(member.language, "toast-signal-noted"))


ROUTES: PageRoutes = (
    Route(OPEN, Who.MEMBER, _open, function=NetworkFunction.SHARING),
    Route(DECIDE, Who.COORDINATOR, _decide, function=NetworkFunction.SHARING),
    Route(TAP, Who.MEMBER, _tap, function=NetworkFunction.SHARING),
)
