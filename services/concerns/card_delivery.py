"""What delivery means for a concern: its card in the group, and who cannot be reached.

Telegram's refusals arrive here as facts (blocked, topic gone, group moved); what follows from
them is decided in the transaction that learns of them.
"""

from dataclasses import replace
from datetime import timedelta

from domain.concerns.concern import Concern, Stage, Urgency
from domain.conversations.notices import RemovalDetail
from domain.identifiers import ChatId, ConcernId, MessageId, ThreadId
from domain.notices import Notice, NoticeKind, Priority
from services import officials, telegram_copies
from services.concerns import open_overview, waiting_queue
from services.concerns.duty import calls as duty_calls
from services.reply import reply
from services.unit import Unit
from storage.records import Person, Placement
from storage.tables.journal import JournalAct

_BETWEEN_TOPICS = timedelta(minutes=10)
_GONE, _BACK = JournalAct.REPORTER_UNREACHABLE, JournalAct.REPORTER_REACHABLE
"""How long a topic that was made anew is kept, whatever Telegram says of it."""


def announce(unit: Unit, concern: Concern) -> None:
    """Tell the officials of a concern that came in, in their group and at the desk.

    Who has duty is called for it, if it is urgent.
    """
    show(unit, concern)
    officials.tell_at_desk(
        unit, Notice(NoticeKind.NEW_CONCERN, _how_soon(concern), concern=concern.id)
    )
    duty_calls.begin(unit, concern)


def show(unit: Unit, concern: Concern) -> None:
    """Show a concern in the group that has no card there yet, and the queue if it is long."""
    _tell_card(unit, concern.id, _how_soon(concern))
    if unit.store.group.current() is not None:
        waiting_queue.grown(unit)


def refresh(unit: Unit, concern_id: ConcernId) -> None:
    """Make the card agree with what is true; changes that still wait become one."""
    _tell_card(unit, concern_id, Priority.CARD)


def topic_shown(unit: Unit, concern_id: ConcernId, thread: ThreadId, name: str) -> None:
    """Remember the concern's topic and the name it has now."""
    placement = unit.store.concerns.placement(concern_id)
    unit.store.concerns.place(concern_id, replace(placement, thread=thread, topic_name=name))
    telegram_copies.topic_made(unit, concern_id, thread)


def card_shown(unit: Unit, concern_id: ConcernId, card: MessageId, shown: bytes) -> None:
    """Remember that the card is there and what it shows (a hash)."""
    placement = unit.store.concerns.placement(concern_id)
    unit.store.concerns.place(concern_id, replace(placement, card=card, shown=shown))
    if placement.card is None:
        waiting_queue.shrunk(unit)


def card_gone(unit: Unit, concern_id: ConcernId) -> None:
    """Forget a card that somebody deleted: the next one is a new message."""
    placement = unit.store.concerns.placement(concern_id)
    unit.store.concerns.place(concern_id, replace(placement, card=None, shown=None))


def card_in_doubt(unit: Unit, concern_id: ConcernId) -> None:
    """Show the card again, whatever we believe it shows: an old button was pressed on it."""
    placement = unit.store.concerns.placement(concern_id)
    unit.store.concerns.place(concern_id, replace(placement, shown=None))
    refresh(unit, concern_id)


def take_away(unit: Unit, concern_id: ConcernId | None, message: MessageId) -> None:
    """Take a message away from the group it stands in now, wherever our group is by then."""
    group = unit.store.group.current()
    if group is not None:
        take_away_from(unit, group.chat, concern_id, message)


def take_away_from(
    unit: Unit, chat: ChatId, concern_id: ConcernId | None, message: MessageId
) -> None:
    """Take a message away from a group that need not be ours any more."""
    unit.tell(
        Notice(
            NoticeKind.REMOVE,
            Priority.ANSWER,
            concern=concern_id,
            message=message,
            detail=RemovalDetail(chat=chat),
        )
    )


def topic_gone(unit: Unit, concern_id: ConcernId) -> None:
    """Make a topic that somebody deleted anew, with its card, which says so.

    What we know to have stood in it is taken away by number: should the topic be there after all,
    nothing stays in it. Not twice within a short while: it would be the answer that is odd then.
    """
    placement = unit.store.concerns.placement(concern_id)
    if placement.thread is None or _remade_just_now(unit, concern_id):
        return
    unit.store.concerns.place(concern_id, Placement(unreachable=placement.unreachable))
    telegram_copies.leave_topic(unit, concern_id)
    unit.store.journal.append(JournalAct.TOPIC_REMADE, unit.now, concern=concern_id)
    refresh(unit, concern_id)


def recipient_blocked(unit: Unit, notice: Notice, *, out_of_reach: bool = True) -> None:
    """Note that Telegram does not deliver to this person; the officials see it on the card.

    Never on that of a nameless reporter, and nothing that is refused about such a concern shows
    on others (see `out_of_reach.py`). `out_of_reach` is false when it is only this one message
    that Telegram does not take.
    """
    person = unit.store.people.by_id(notice.person) if notice.person else None
    concern = unit.store.concerns.by_id(notice.concern) if notice.concern else None
    if person is None:
        return
    theirs = concern is not None and concern.reporter == person.id
    if out_of_reach and (concern is None or not theirs or concern.named):
        recipient_left(unit, person)
    elif out_of_reach:
        unit.store.people.save(replace(person, reachable=False))
    if concern is not None and theirs:
        _mark_reporter(unit, concern, unreachable=True)


def recipient_left(unit: Unit, person: Person) -> None:
    """Let the open concerns of somebody who blocked the bot say that they cannot be reached.

    Those filed without a name never do: whoever compares cards would know that one person filed
    them, and who.
    """
    unit.store.people.save(replace(person, reachable=False))
    for concern in unit.store.concerns.of_reporter(person.id):
        if concern.stage not in {Stage.CLOSED, Stage.WITHDRAWN}:
            _mark_reporter(unit, concern, unreachable=True)


def recipient_back(unit: Unit, person: Person) -> None:
    """Send what was put aside for somebody who has let the bot in again; their cards say so."""
    if not person.reachable:
        unit.store.people.save(replace(person, reachable=True))
    unit.told.extend(unit.store.outbox.revive(person.id))
    for concern in unit.store.concerns.of_reporter(person.id):
        _mark_reporter(unit, concern, unreachable=False)


def reporter_reached(unit: Unit, concern_id: ConcernId, person: Person) -> None:
    """Let a card say no longer that its reporter cannot be reached, now that something arrived."""
    concern = unit.store.concerns.by_id(concern_id)
    if concern is not None and concern.reporter == person.id:
        _mark_reporter(unit, concern, unreachable=False)


def look_for_reporter(unit: Unit, concern: Concern) -> None:
    """Let the card say no longer that its reporter cannot be reached, when they can by now."""
    person = unit.store.people.by_id(concern.reporter)
    if person is not None and person.reachable:
        _mark_reporter(unit, concern, unreachable=False)


def group_migrated(unit: Unit, next_chat: ChatId) -> None:
    """Halt, when Telegram moved our group, until a coordinator confirms the new one.

    The group is our security boundary; who is in the new one is for people to check.
    """
    group = unit.store.group.current()
    if group is None or next_chat in {group.chat, group.next_chat}:
        return
    unit.store.group.halt(next_chat)
    unit.store.journal.append(JournalAct.GROUP_HALTED, unit.now, detail="migrated")
    for coordinator in unit.store.people.coordinators():
        unit.tell(
            Notice(
                NoticeKind.BINDING,
                person=coordinator.id,
                coalesce=f"binding:{coordinator.id}",
            )
        )


def group_presence(unit: Unit, *, present: bool) -> None:
    """Halt when the bot was taken out of our group; go on when it is back."""
    group = unit.store.group.current()
    if group is None:
        return
    if not present and group.state == "bound":
        unit.store.group.halt(None)
        unit.store.journal.append(JournalAct.GROUP_HALTED, unit.now, detail="removed")
        tell_coordinators(unit, "card-group-lost", Priority.URGENT)
    if present and group.state == "halted" and group.next_chat is None:
        unit.store.group.resume()
        unit.store.journal.append(JournalAct.GROUP_CONFIRMED, unit.now, detail="back")
        tell_coordinators(unit, "group-back")
        for concern in unit.store.concerns.open():
            refresh(unit, concern.id)


def topics_off(unit: Unit) -> None:
    """Go on without topics, which somebody switched off: what stood in them stands in the group.

    Cards stay where they are; what is to go one day is taken away message by message.
    """
    group = unit.store.group.current()
    if group is None or not group.forum:
        return
    unit.store.group.bind(group.chat, group.title, forum=False, now=group.bound_at)
    unit.store.concerns.displace(cards=False)
    unit.store.copies.leave_topics()
    tell_coordinators(unit, "card-topics-off")
    for concern in unit.store.concerns.open():
        refresh(unit, concern.id)


def topics_back(unit: Unit) -> None:
    """Give new concerns a topic again, now that the group has them and the bot may make them."""
    group = unit.store.group.current()
    if group is not None and not group.forum:
        unit.store.group.bind(group.chat, group.title, forum=True, now=group.bound_at)
        tell_coordinators(unit, "card-topics-back")


def topics_refused(unit: Unit) -> None:
    """Go on with a message a concern, when the bot may not make topics (any more)."""
    group = unit.store.group.current()
    if group is None or not group.forum:
        return
    unit.store.group.bind(group.chat, group.title, forum=False, now=unit.now)
    tell_coordinators(unit, "card-topics-refused")


def _how_soon(concern: Concern) -> Priority:
    return Priority.URGENT if concern.urgency is Urgency.URGENT else Priority.CONCERN


def _remade_just_now(unit: Unit, concern_id: ConcernId) -> bool:
    lines = unit.store.journal.of(concern_id)
    made = [line.at for line in lines if line.act == JournalAct.TOPIC_REMADE]
    return bool(made) and timedelta(0) <= unit.now - made[-1] < _BETWEEN_TOPICS


def _tell_card(unit: Unit, concern_id: ConcernId, priority: Priority) -> None:
    open_overview.changed(unit)
    unit.tell(Notice(NoticeKind.CARD, priority, concern=concern_id, coalesce=f"card:{concern_id}"))


def _mark_reporter(unit: Unit, concern: Concern, *, unreachable: bool) -> None:
    """Let the card say whether its reporter can be reached; the coordinators hear that they cannot.

    They may know another way to them. Of a nameless one nothing is kept, journaled or said.
    """
    if not concern.named:
        return
    placement = unit.store.concerns.placement(concern.id)
    if placement.unreachable == unreachable:
        return
    unit.store.concerns.place(concern.id, replace(placement, unreachable=unreachable))
    _journal_reach(unit, _GONE if unreachable else _BACK)
    refresh(unit, concern.id)
    if unreachable:
        reference = concern.reference
        tell_coordinators(unit, "desk-unreachable", Priority.REMINDER, reference=reference)


def _journal_reach(unit: Unit, act: JournalAct) -> None:
    """Journal that a reporter can be reached or not: once in a moment, of none of their concerns.

    Else whoever has the file without the key sees whose cards changed together.
    """
    just_now = unit.store.journal.between(unit.now, unit.now + timedelta(seconds=1))
    if act not in {line.act for line in just_now}:
        unit.store.journal.append(act, unit.now)


def tell_coordinators(
    unit: Unit, text: str, priority: Priority = Priority.ANSWER, reference: str = ""
) -> None:
    """Say something to all coordinators: what is wrong, and what to do about it."""
    for coordinator in unit.store.people.coordinators():
        reply(unit, coordinator.id, text, priority=priority, reference=reference)
