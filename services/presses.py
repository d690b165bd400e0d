"""Presses that took effect just now: who presses twice is not told that something is wrong.

Kept in the process alone, and only for seconds: after a restart nobody's double tap is known.
"""

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from domain.identifiers import AccountId, ChatId, ConversationId, MessageId

DOUBLE_TAP = timedelta(seconds=10)
"""Within this time the same press of the same person is the second tap of a double tap."""

AT_ONCE = timedelta(seconds=3)
"""Within this time nobody means the same press a second time."""

_MOST_SENT = 1_000


@dataclass(frozen=True, slots=True)
class PressMade:
    """Who pressed which button of which message; `data` is what it carries."""

    account: AccountId
    chat: ChatId
    message: MessageId
    data: str


@dataclass(slots=True)
class Presses:
    """What took effect, and which conversations ended in being sent: the last thousand of these."""

    _made: deque[tuple[PressMade, datetime]] = field(default_factory=deque)
    _sent: deque[ConversationId] = field(default_factory=lambda: deque(maxlen=_MOST_SENT))

    def took_effect(self, press: PressMade, now: datetime) -> None:
        """Remember a press, and forget those that nobody doubles any more. `now` is UTC."""
        while self._made and abs(now - self._made[0][1]) > DOUBLE_TAP:
            self._made.popleft()
        self._made.append((press, now))

    def repeats(self, press: PressMade, now: datetime) -> bool:
        """Tell whether the same press took effect seconds ago."""
        return any(made == press and abs(now - at) <= DOUBLE_TAP for made, at in self._made)

    def doubles(self, press: PressMade, now: datetime) -> bool:
        """Tell whether the last thing this person pressed was the same, a moment ago."""
        for made, at in reversed(self._made):
            if made.account == press.account:
                return made == press and abs(now - at) <= AT_ONCE
        return False

    def sent(self, conversation: ConversationId) -> None:
        """Remember that what was told in a conversation was sent."""
        self._sent.append(conversation)

    def was_sent(self, conversation: ConversationId) -> bool:
        """Tell whether what was told in a conversation was sent."""
        return conversation in self._sent
