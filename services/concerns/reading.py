"""Reading what was filed: shown to the officials for a short while, and always journaled."""

from datetime import datetime, timedelta

from domain.concerns.act_table import ACTS
from domain.concerns.concern import Concern
from domain.concerns.notices import ReadingDetail
from domain.concerns.protocol import Act, permit
from domain.conversations.notices import ReplyDetail
from domain.errors import Hindered
from domain.filing.drafts import READING_MINUTES
from domain.identifiers import ConcernId, MessageId, PersonId
from domain.notices import Notice, NoticeKind
from services import group_trust, telegram_copies
from services.actors import at_the_desk, in_group
from services.concerns import card_delivery, group_presence
from services.unit import Unit
from storage.records import Outgoing, Person, Showing
from storage.tables.journal import JournalAct

SHOWN_FOR = timedelta(minutes=READING_MINUTES)
IN_GROUP = "group"
AT_DESK = "desk"
"""Where something was read: shown in the group to all officials, or at the desk to one."""

_REMOVED_WITHIN = timedelta(minutes=2)
"""How long a removal may wait before nothing more is shown that must be removed in its turn."""

_HANDED_OUT = "reading-handed-out"
_NOTED_FOR = timedelta(days=1)

_REACHED_FOR = timedelta(minutes=5)
"""How long it counts that Telegram took a message, for filling in a text that must go again."""


def show(unit: Unit, official: Person, concern: Concern, parts: int) -> datetime | None:
    """Show the text, in `parts` messages; tells until when it is on show already, or None.

    Photos and voice messages come after the text, a message each. Telegram is asked first how the
    group is set now, and what the bot may do there. Somebody who presses while all this is on show
    reads it all the same: that is journaled.
    Raises NotAllowed or NotPossibleNow as the protocol does, and NotPossibleNow while somebody is
    in the group who may not read along, or while the text might not be taken away in time.
    """
    permit(unit.municipality.protocol, concern, Act.READ, in_group(official))
    group_trust.check(unit)
    if unit.closing:
        raise Hindered("reading-stopping")
    if _removal_waits(unit):
        raise Hindered("reading-removal")
    unit.store.journal.append(Act.READ, unit.now, actor=official.id, concern=concern.id)
    until = on_show_until(unit, concern.id)
    if until is None:
        group_presence.ask(unit, awaited=True)
        for part in range(1, parts + 1):
            unit.tell(_reading(concern.id, part))
        for part, (attachment, _) in enumerate(unit.store.attachments.of(concern.id), parts + 1):
            unit.tell(_reading(concern.id, part, attachment))
    return until


def at_desk(unit: Unit, official: Person, concern: Concern) -> None:
    """Let an official read at the desk, where nobody else sees it; journaled as everywhere.

    Raises NotAllowed or NotPossibleNow as the protocol does.
    """
    permit(unit.municipality.protocol, concern, Act.READ, at_the_desk(official))
    unit.store.journal.append(
        Act.READ, unit.now, actor=official.id, concern=concern.id, detail=AT_DESK
    )


def is_open_at_desk(unit: Unit, official: Person, concern: Concern) -> bool:
    """Tell whether this official opened it just now: its photos and voice go with the text."""
    since = unit.now - SHOWN_FOR
    return any(
        line.act == ACTS[Act.READ].journaled
        and line.detail == AT_DESK
        and line.actor == official.id
        and line.at >= since
        for line in unit.store.journal.of(concern.id)
    )


def in_time(unit: Unit, asked_at: datetime, showing: Showing | None) -> bool:
    """Tell whether what is shown in the group now will be taken away in time, as far as one knows.

    It was asked for and its message was made just now, so Telegram can be reached; nobody stops
    the bot, and Telegram takes removals.
    """
    made_at = unit.now if showing is None else showing.delete_at - SHOWN_FOR
    reached = unit.now - asked_at < SHOWN_FOR and unit.now - made_at < _REACHED_FOR
    return reached and not unit.closing and not _removal_waits(unit)


def _removal_waits(unit: Unit) -> bool:
    return unit.store.outbox.group_waits(NoticeKind.REMOVE, unit.now - _REMOVED_WITHIN)


def not_shown(unit: Unit, concern: Concern, asked_at: datetime) -> None:
    """Journal that those who pressed since `asked_at` (UTC) read nothing after all.

    Without it their presses would count as readings, also for the reporter who asks. What was
    withheld before is not counted again.
    """
    since = asked_at.replace(microsecond=0)  # the journal knows whole seconds
    pressed = 0
    for line in unit.store.journal.of(concern.id):
        if line.act == JournalAct.READING_WITHHELD:
            pressed = 0
        elif line.act == ACTS[Act.READ].journaled and not line.detail and line.at >= since:
            pressed += 1
    unit.store.journal.append(
        JournalAct.READING_WITHHELD, unit.now, concern=concern.id, detail=str(pressed)
    )


def hand_out(unit: Unit, item: Outgoing) -> None:
    """Note that the text of a notice goes to Telegram now: from here on it may have been seen.

    For who fills it in, in the same transaction. Outlives what is on show, and is kept for a day.
    """
    day_ago = (unit.now - _NOTED_FOR).isoformat()
    noted = (unit.store.meta.get(_HANDED_OUT) or "").split()
    kept = {each for each in noted if each.partition("@")[2] >= day_ago} | {_mark(item)}
    unit.store.meta.set(_HANDED_OUT, " ".join(sorted(kept)))


def may_be_seen(unit: Unit, item: Outgoing) -> bool:
    """Tell whether the text of a notice was ever handed out, whatever came of it."""
    return _mark(item) in (unit.store.meta.get(_HANDED_OUT) or "").split()


def _mark(item: Outgoing) -> str:
    return f"{item.id}@{item.created_at.isoformat()}"


def withhold(unit: Unit, concern: Concern, showing: Showing | None) -> None:
    """Take back the message that was made for it, and tell how to go on."""
    if showing is not None:
        _hide(unit, [showing])
    _tell_how_to_go_on(unit, concern)


def _tell_how_to_go_on(unit: Unit, concern: Concern) -> None:
    unit.tell(
        Notice(
            NoticeKind.GROUP_REPLY,
            concern=concern.id,
            detail=ReplyDetail("card-reading-not-shown", {"reference": concern.reference}),
            coalesce=f"not-shown:{concern.id}",
        )
    )


def put_away(unit: Unit) -> None:
    """Take away all that is on show in the group, before the bot is gone; and say so when it is up.

    What is shown while nobody can take it away would stand there for as long as the bot is down.
    """
    for concern_id in dict.fromkeys(each.concern for each in _in_group(unit)):
        concern = unit.store.concerns.by_id(concern_id) if concern_id is not None else None
        if concern is not None:
            _tell_how_to_go_on(unit, concern)
    hide_all(unit)


def on_show(unit: Unit, concern_id: ConcernId) -> list[Showing]:
    """List the messages that show the text to the officials now, in their order."""
    return shown_in(unit, concern_id, IN_GROUP)


def shown_in(unit: Unit, concern_id: ConcernId, place: str) -> list[Showing]:
    """List the messages that show it in this place now (the group, a person), in their order."""
    showings = unit.store.showings.of(concern_id)
    return [each for each in showings if each.place == place and each.delete_at > unit.now]


def on_show_until(unit: Unit, concern_id: ConcernId) -> datetime | None:
    """Tell until when (UTC) the text can be seen; None when it cannot."""
    return max((showing.delete_at for showing in on_show(unit, concern_id)), default=None)


def shown(unit: Unit, concern_id: ConcernId, message: MessageId, place: str = IN_GROUP) -> None:
    """Remember a message with text, so that it goes away again in time."""
    until = unit.now + SHOWN_FOR
    unit.store.showings.add(concern_id, place, message, until)


def gone(unit: Unit, concern_id: ConcernId, message: MessageId, place: str = IN_GROUP) -> None:
    """Forget a message that somebody else took away."""
    for showing in unit.store.showings.of(concern_id):
        if (showing.place, showing.message) == (place, message):
            unit.store.showings.drop(showing.id)


def hide_due(unit: Unit) -> None:
    """Take away what has been on show long enough; for the clock.

    What would stay longer than anything may was shown before the clock was set back: it goes too.
    """
    _hide(unit, unit.store.showings.due(unit.now))
    _hide(unit, unit.store.showings.beyond(unit.now + SHOWN_FOR))


def hide_all(unit: Unit) -> None:
    """Take away all that is on show in the group, because of who is in it, or leaving it."""
    _hide(unit, _in_group(unit))


def _in_group(unit: Unit) -> list[Showing]:
    until = unit.now + SHOWN_FOR
    everywhere = [*unit.store.showings.due(until), *unit.store.showings.beyond(until)]
    return [showing for showing in everywhere if showing.place == IN_GROUP]


def hide(unit: Unit, concern_id: ConcernId) -> None:
    """Take away what is on show of one concern, because its reporter took their words back."""
    _hide(unit, unit.store.showings.of(concern_id))


def _hide(unit: Unit, showings: list[Showing]) -> None:
    for showing in showings:
        if showing.place == IN_GROUP:
            card_delivery.take_away(unit, showing.concern, showing.message)
        else:
            telegram_copies.take_back_from(unit, PersonId(showing.place), showing.message)
        unit.store.showings.drop(showing.id)


def _reading(concern_id: ConcernId, part: int, attachment: str | None = None) -> Notice:
    return Notice(
        NoticeKind.READING,
        concern=concern_id,
        detail=ReadingDetail(part, attachment),
        coalesce=f"reading:{concern_id}:{part}",
    )
