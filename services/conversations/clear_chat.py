"""Clearing the chat: what was typed in a conversation leaves when the conversation is over.

Telegram lets a bot delete what is at most 48 hours old; what stays is said, never passed over.
Each step is a notice of its own, so that a crash in between ends the same.
"""

from collections.abc import Iterable
from dataclasses import replace
from itertools import islice, takewhile

from domain.conversations.kinds import FACTS
from domain.conversations.notices import RemovalDetail
from domain.filing.notices import ReceiptDetail
from domain.identifiers import ConcernId, MessageId, PersonId
from domain.notice_table import priority_of
from domain.notices import Notice, NoticeKind, Priority
from domain.people import desk_chat
from services.conversations import standing_menu
from services.conversations.conversation_rows import PRIVATE
from services.reply import reply
from services.unit import Unit
from storage.records import Conversation

MOST_AT_ONCE = 100
"""Messages one call may delete (Bot API, deleteMessages)."""

MESSAGES = "messages"
"""In the state of a conversation: what leaves the chat with it."""


def collect(unit: Unit, person: PersonId, message: MessageId) -> None:
    """Remember that this message belongs to the person's conversation, if they are in one.

    Their own messages, whatever they are, and our answers along the way; no screens.
    """
    conversation = unit.store.conversations.of(person, PRIVATE)
    if conversation is None or not FACTS[conversation.kind].collects:
        return
    known = conversation.state.get(MESSAGES, [])
    if message not in known:
        state = {**conversation.state, MESSAGES: [*known, message]}
        unit.store.conversations.save(replace(conversation, state=state))


def tidy(
    unit: Unit,
    person: PersonId,
    messages: Iterable[int],
    *,
    text: str = "",
    concern: ConcernId | None = None,
    screen: MessageId | None = None,
    priority: Priority = Priority.CARD,
) -> None:
    """Take messages out of somebody's chat, and then say so.

    With a `concern` its receipt says so, with a `text` (a catalogue key) that text, in place of
    `screen` when there is one. Without either nothing is said unless something has to stay.
    """
    numbers = {MessageId(each) for each in messages}
    if numbers and not unit.store.conversations.is_open(person, PRIVATE):
        line = standing_menu.line_to_go(unit, person)
        numbers |= {line} if line is not None else set()
    detail = RemovalDetail(messages=tuple(sorted(numbers)), text=text)
    notice = Notice(
        NoticeKind.REMOVE,
        priority,
        person=person,
        concern=concern,
        message=screen,
        detail=detail,
    )
    if detail.messages:
        unit.tell(notice)
    else:
        _say(unit, notice, detail)


def messages_of(conversation: Conversation) -> list[MessageId]:
    """List the messages that were remembered for a conversation."""
    return [MessageId(number) for number in conversation.state.get(MESSAGES, ())]


def next_to_go(detail: RemovalDetail) -> tuple[MessageId, ...]:
    """Give the messages the next call is to delete: one, or as many as a call may.

    They stand in one chat: that at Telegram, or the one at the desk of who had no Telegram before.
    """
    if detail.one_by_one:
        return detail.messages[:1]
    here = desk_chat.stands_here(detail.messages[0])
    beside = takewhile(lambda each: desk_chat.stands_here(each) == here, detail.messages)
    return tuple(islice(beside, MOST_AT_ONCE))


def went(unit: Unit, notice: Notice, *, gone: bool) -> None:
    """Go on after a call. When several could not go together, each is tried alone."""
    detail = notice.detail_as(RemovalDetail)
    tried = next_to_go(detail)
    if not gone and not detail.one_by_one:
        unit.tell(replace(notice, detail=replace(detail, one_by_one=len(tried))))
        return
    detail = replace(
        detail,
        messages=detail.messages[len(tried) :],
        one_by_one=max(0, detail.one_by_one - 1),
        left=detail.left or not gone,
    )
    if detail.messages:
        unit.tell(replace(notice, detail=detail))
    else:
        _say(unit, notice, detail)


def _say(unit: Unit, notice: Notice, detail: RemovalDetail) -> None:
    outcome = "tidied-partly" if detail.left else "tidied"
    priority, screen = priority_of(notice), notice.message
    if notice.concern is not None:
        receipt = ReceiptDetail(also=outcome)
        unit.tell(replace(notice, kind=NoticeKind.RECEIPT, detail=receipt))
    elif notice.person is None:
        return
    elif text := detail.text:
        reply(unit, notice.person, text, priority=priority, menu=True, message=screen, also=outcome)
    elif detail.left:
        reply(unit, notice.person, outcome, priority=priority, message=screen)
