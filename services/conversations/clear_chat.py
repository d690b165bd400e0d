"""Tidying: what was typed in a conversation leaves the chat when the conversation is over.

Telegram lets a bot delete what is at most 48 hours old; what stays is said, never passed over.
Each step is a notice of its own, so that a crash in between ends the same.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from domain.identifiers import ConcernId, MessageId, PersonId
from domain.notices import Notice, NoticeKind, Priority
from services.drafting import PLACE
from services.unit import Unit
from storage.records import Conversation

COLLECTING = frozenset({"filing", "help", "telling", "form"})
"""The kinds of private conversation of which the messages are remembered, as `messages`."""

MOST_AT_ONCE = 100
"""Messages one call may delete (Bot API, deleteMessages)."""

MESSAGES, ONE_BY_ONE, LEFT, TEXT = "messages", "one-by-one", "left", "text"
"""In the detail of a notice: what is to go, how many of that to try alone, whether anything could
not go so far, and what to say (a catalogue key) when it is done."""


def collect(unit: Unit, person: PersonId, message: MessageId) -> None:
    """Remember that this message belongs to the person's conversation, if they are in one.

    Their own messages, whatever they are, and our answers along the way; no screens.
    """
    conversation = unit.store.conversations.of(person, PLACE)
    if conversation is None or conversation.kind not in COLLECTING:
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
    notice = Notice(
        NoticeKind.REMOVE,
        priority,
        person=person,
        concern=concern,
        message=screen,
        detail={MESSAGES: _joined(sorted(set(messages)))} | ({TEXT: text} if text else {}),
    )
    if notice.detail[MESSAGES]:
        unit.tell(notice)
    else:
        _say(unit, notice)


def messages_of(conversation: Conversation) -> list[MessageId]:
    """List the messages that were remembered for a conversation."""
    return [MessageId(number) for number in conversation.state.get(MESSAGES, ())]


def still_to_go(notice: Notice) -> list[MessageId]:
    """List the messages that a notice has yet to take away, if it is one of ours."""
    return [MessageId(number) for number in _numbers(notice)]


def next_to_go(notice: Notice) -> list[int]:
    """Give the messages the next call is to delete: one, or as many as a call may."""
    numbers = _numbers(notice)
    return numbers[: 1 if ONE_BY_ONE in notice.detail else MOST_AT_ONCE]


def went(unit: Unit, notice: Notice, *, gone: bool) -> None:
    """Go on after a call. When several could not go together, each is tried alone."""
    tried, rest = next_to_go(notice), _numbers(notice)
    alone = int(notice.detail.get(ONE_BY_ONE, 0))
    detail = dict(notice.detail)
    if not gone and not alone:
        detail[ONE_BY_ONE] = str(len(tried))
        unit.tell(replace(notice, detail=detail))
        return
    if not gone:
        detail[LEFT] = "yes"
    detail.pop(ONE_BY_ONE, None)
    if alone > 1:
        detail[ONE_BY_ONE] = str(alone - 1)
    detail[MESSAGES] = _joined(rest[len(tried) :])
    notice = replace(notice, detail=detail)
    if detail[MESSAGES]:
        unit.tell(notice)
    else:
        _say(unit, notice)


def _say(unit: Unit, notice: Notice) -> None:
    outcome = "tidied-partly" if LEFT in notice.detail else "tidied"
    told = replace(notice, kind=NoticeKind.REPLY, detail={"text": outcome})
    if notice.concern is not None:
        told = replace(told, kind=NoticeKind.RECEIPT, detail={"also": outcome})
    elif TEXT in notice.detail:
        told = replace(told, detail={"text": notice.detail[TEXT], "also": outcome, "menu": "yes"})
    elif LEFT not in notice.detail:
        return
    unit.tell(told)


def _numbers(notice: Notice) -> list[int]:
    return [int(number) for number in notice.detail.get(MESSAGES, "").split(",") if number]


def _joined(numbers: Sequence[int]) -> str:
    return ",".join(map(str, numbers))
