"""Reading what was filed: shown to the officials for a short while, and always journaled."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from domain.concerns.concern import Concern
from domain.concerns.protocol import Act, permit
from domain.filing.drafts import READING_MINUTES
from domain.identifiers import ConcernId, MessageId
from domain.notices import Notice, NoticeKind, Priority
from services import group_trust as trust
from services.actors import in_group
from services.concerns import card_delivery as delivery
from services.unit import Unit
from storage.records import Person, Showing
from storage.tables.journal import JournalAct

SHOWN_FOR = timedelta(minutes=READING_MINUTES)
_TEXT: Mapping[str, str] = {}
IN_GROUP = "group"
"""The place of showings that all officials see."""


def show(unit: Unit, official: Person, concern: Concern, parts: int) -> datetime | None:
    """Show the text, in `parts` messages; tells until when it is on show already, or None.

    Photos and voice messages come after the text, a message each. Somebody who presses while all
    this is on show reads it all the same: that is journaled.
    Raises NotAllowed or NotPossibleNow as the protocol does, and NotPossibleNow while somebody is
    in the group who may not read along.
    """
    permit(unit.house.protocol, concern, Act.READ, in_group(official))
    trust.check(unit)
    unit.store.journal.append(JournalAct.READ, unit.now, actor=official.id, concern=concern.id)
    until = on_show_until(unit, concern.id)
    if until is None:
        for part in range(1, parts + 1):
            unit.tell(_reading(concern.id, part))
        for part, (attachment, _) in enumerate(unit.store.attachments.of(concern.id), parts + 1):
            unit.tell(_reading(concern.id, part, {"attachment": attachment}))
    return until


def on_show(unit: Unit, concern_id: ConcernId) -> list[Showing]:
    """List the messages that show the text now, in their order."""
    showings = unit.store.showings.of(concern_id)
    return [showing for showing in showings if showing.delete_at > unit.now]


def on_show_until(unit: Unit, concern_id: ConcernId) -> datetime | None:
    """Tell until when (UTC) the text can be seen; None when it cannot."""
    return max((showing.delete_at for showing in on_show(unit, concern_id)), default=None)


def shown(unit: Unit, concern_id: ConcernId, message: MessageId) -> None:
    """Remember a message with text, so that it goes away again in time."""
    until = unit.now + SHOWN_FOR
    unit.store.showings.add(concern_id, IN_GROUP, message, until)


def gone(unit: Unit, concern_id: ConcernId, message: MessageId) -> None:
    """Forget a message that somebody else took away."""
    for showing in unit.store.showings.of(concern_id):
        if showing.message == message:
            unit.store.showings.drop(showing.id)


def hide_due(unit: Unit) -> None:
    """Take away what has been on show long enough; for the clock.

    What would stay longer than anything may was shown before the clock was set back: it goes too.
    """
    _hide(unit, unit.store.showings.due(unit.now))
    _hide(unit, unit.store.showings.beyond(unit.now + SHOWN_FOR))


def hide_all(unit: Unit) -> None:
    """Take away everything that is on show, because of who is in the group, or leaving it."""
    until = unit.now + SHOWN_FOR
    _hide(unit, unit.store.showings.due(until))
    _hide(unit, unit.store.showings.beyond(until))


def hide(unit: Unit, concern_id: ConcernId) -> None:
    """Take away what is on show of one concern, because its reporter took their words back."""
    _hide(unit, unit.store.showings.of(concern_id))


def _hide(unit: Unit, showings: list[Showing]) -> None:
    for showing in showings:
        delivery.take_away(unit, showing.concern, showing.message)
        unit.store.showings.drop(showing.id)


def _reading(concern_id: ConcernId, part: int, more: Mapping[str, str] = _TEXT) -> Notice:
    return Notice(
        NoticeKind.READING,
        Priority.ANSWER,
        concern=concern_id,
        detail={"part": str(part), **more},
        coalesce=f"reading:{concern_id}:{part}",
    )
