"""SIGNAL and what follows: one sentence to coordinators, then to members, and what came of it."""

from config import wording
from domain.functions import NetworkFunction
from domain.notices import AffairDetail
from domain.roles import Role
from domain.together.signal import Signal, SignalStage, Tap
from handlers.telegram import keyboards
from handlers.telegram.calls import Call
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import (
    Addressed,
    Private,
    member_of,
    to_person,
)
from services.together.signal import signal_rows, words
from services.unit import Unit
from storage.records import Outgoing, Person

DECIDE, TAP = "sg-decide", "sg-tap"
"""What the buttons carry."""


class SignalNotice(Addressed):
    """Says one sentence to a member; the same message then says that they said something."""

    edits_tell = False

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give it; None when it is not for them (any more), or too late to say anew."""
        reader, signal = _member(unit, item), _signal(unit, item)
        asked = unit.store.addressees.find(signal.id, reader.id) if signal and reader else None
        if reader is None or signal is None or asked is None:
            return None
        tongue, message = reader.language, item.notice.message
        if message is not None and not signal.takes_taps(unit.now):
            return to_person(reader, words.after_end(tongue, signal), message)
        if message is not None and signal_rows.has_tapped(asked):
            return to_person(reader, words.after_tap(tongue, signal), message)
        if not signal.takes_taps(unit.now) or reader.membership.paused(unit.today):
            return None
        rows = [
            [(wording.label(tongue, f"signal-tap-{tap}"), PagePress(TAP, signal.id, tap))]
            for tap in Tap
        ]
        text = words.to_member(unit, tongue, signal)
        return to_person(reader, text, message, keyboards.inline(rows))


class SignalWaits(Private):
    """Asks a coordinator to decide about a sentence, whose it is unsaid."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give it; None for who is no coordinator (any more), and once it was decided."""
        reader, signal = _member(unit, item), _signal(unit, item)
        if reader is None or signal is None or reader.role is not Role.COORDINATOR:
            return None
        if signal.stage is not SignalStage.WAITING:
            return None
        label = wording.button(reader.language, "signal", "decide")
        markup = keyboards.inline([[(label, PagePress(DECIDE, signal.id))]])
        return to_person(reader, words.waits(unit, reader.language, signal), None, markup)


class SignalAnswer(Private):
    """Tells its writer what became of a sentence."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give it; None when there is nobody to tell any more."""
        reader, signal = _member(unit, item), _signal(unit, item)
        if reader is None or signal is None or signal.stage is SignalStage.WAITING:
            return None
        return to_person(reader, words.to_writer(reader.language, signal))


class SignalOver(Private):
    """Of how many it is so too: to coordinators, and from five on to all who got it."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give it; None for who left, and to members of a few."""
        reader, signal = _member(unit, item), _signal(unit, item)
        if reader is None or signal is None or signal.stage is not SignalStage.OVER:
            return None
        if not signal.count and reader.role is not Role.COORDINATOR:
            return None
        return to_person(reader, words.over(reader.language, signal))


def _member(unit: Unit, item: Outgoing) -> Person | None:
    return member_of(unit, item, NetworkFunction.SHARING)


def _signal(unit: Unit, item: Outgoing) -> Signal | None:
    return unit.store.affairs.find(Signal, item.notice.detail_as(AffairDetail).affair)
