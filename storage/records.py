"""What the repositories hand out and take in: opened rows, without a trace of SQL.

All moments are UTC-aware and whole seconds once they have been kept.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from domain.conversations.kinds import ConversationKind
from domain.filing.drafts import DraftRest
from domain.identifiers import (
    AccountId,
    AffairId,
    ChatId,
    ConcernId,
    ConversationId,
    EntryId,
    GuestId,
    InviteId,
    LetterId,
    MessageId,
    OutsideId,
    PersonId,
    ThreadId,
)
from domain.notice_table import priority_of
from domain.notices import Notice, Priority
from domain.people.desk_chat import is_ours
from domain.people.invites import Invite
from domain.people.membership import AS_THEY_CAME, Membership
from domain.roles import Role, Standing

Invitation = Invite

Delivery = Literal["waiting", "sending", "uncertain", "undeliverable"]
Binding = Literal["bound", "halted"]
GuestState = Literal["reported", "confirmed"]
Reached = Literal["waiting", "delivered", "blocked"]
IntroductionState = Literal["asked", "sent"]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who was invited and came; `code` is the one to say aloud while a newcomer.

    `account` is where they are told things: in Telegram, or in a chat at the desk, under a number
    of ours (`domain/people/desk_chat.py`).

    `joined_at` is when they came with their invite, `removed_at` when they were removed. While
    `away`, `stand_in` does an official's work, if somebody was named. `membership` is how they take
    part. `menu_away` is the message that took the menu away (0 when it is gone), None while the
    menu stands below their chat. `new_account` while somebody whose phone was lost would come in
    again from another account than they had.
    """

    id: PersonId
    account: AccountId
    role: Role
    standing: Standing
    name: str | None
    neighbourhood: str | None
    language: str
    reachable: bool
    invite: InviteId | None
    code: str | None
    joined_at: datetime | None
    removed_at: datetime | None
    away: bool = False
    stand_in: PersonId | None = None
    membership: Membership = AS_THEY_CAME
    menu_away: MessageId | None = None
    new_account: bool = False

    @property
    def called(self) -> str | None:
        """What a buddy calls them: their name, or that of who left and stays reachable."""
        alumnus = self.membership.alumnus
        return self.name if alumnus is None else alumnus.name

    @property
    def has_telegram(self) -> bool:
        """Whether they are told things in Telegram; all others have the desk alone."""
        return not is_ours(self.account)


@dataclass(frozen=True, slots=True)
class Conversation:
    """A guided conversation under way. `place` is "private" or the concern it is about.

    `state` is plain JSON. `turn` tells a fresh button from a stale one; `screen` is the message
    that shows the current question. `rest` says what was told since it was last touched, and
    `updated_at` when that was, or when the word about its end came.
    """

    id: ConversationId
    person: PersonId
    place: str
    kind: ConversationKind
    concern: ConcernId | None
    state: Mapping[str, Any]
    turn: int
    screen: MessageId | None
    rest: DraftRest
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a concern stands in the officials' group, and what its card shows (`shown`, a hash).

    `unreachable`: the reporter cannot be written to, which the card says.
    """

    thread: ThreadId | None = None
    topic_name: str | None = None
    card: MessageId | None = None
    shown: bytes | None = None
    unreachable: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """Words written about a concern: a note, a feedback, a reason."""

    id: EntryId
    concern: ConcernId
    kind: str
    author: PersonId
    at: datetime
    body: str


@dataclass(frozen=True, slots=True)
class Showing:
    """A message that shows content, to be taken away at `delete_at`; place: "group" or a person."""

    id: int
    concern: ConcernId | None
    place: str
    message: MessageId
    delete_at: datetime


@dataclass(frozen=True, slots=True)
class OfficialsGroup:
    """The one group. While "halted", `next_chat` waits for the coordinator's confirmation."""

    chat: ChatId
    title: str
    forum: bool
    state: Binding
    next_chat: ChatId | None
    bound_at: datetime


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody in the officials' group who is not on the roster; `name` is as Telegram gives it.

    "reported" until they are gone, or a coordinator says that they may stay: "confirmed".
    """

    id: GuestId
    account: AccountId
    name: str
    state: GuestState
    since: datetime


@dataclass(frozen=True, slots=True)
class Introduction:
    """How a new official is introduced to the key figures, by a colleague they know.

    `words` is None for the text that was proposed: each reader gets it in their own language.
    """

    person: PersonId
    by: PersonId
    state: IntroductionState
    words: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class NewestPage:
    """The last page in somebody's private chat: its message, what each button says and carries."""

    message: MessageId
    buttons: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Addressee:
    """Somebody an affair is for; `message` shows it to them.

    `state` (plain JSON) is what they answered and what they must still hear; `next_at` is the
    first moment (UTC) at which they must hear something.
    """

    affair: AffairId
    person: PersonId
    state: Mapping[str, Any]
    delivery: Reached = "waiting"
    message: MessageId | None = None
    next_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class OutsideLink:
    """What opens one affair for somebody without an account; `state` is plain JSON."""

    id: OutsideId
    affair: AffairId
    state: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Letter:
    """Words from a member; `body` is plain JSON. Without a `recipient`: to whoever coordinates."""

    id: LetterId
    author: PersonId
    kind: str
    body: Mapping[str, Any]
    at: datetime
    recipient: PersonId | None = None
    affair: AffairId | None = None
    state: str = "open"


@dataclass(frozen=True, slots=True)
class Waiting:
    """An update that was received and not yet handled; `body` is Telegram's JSON."""

    id: int
    update_number: int
    body: bytes
    attempts: int


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A notice on its way out; ids grow in the order the notices were made."""

    id: int
    notice: Notice
    state: Delivery
    created_at: datetime

    @property
    def priority(self) -> Priority:
        """How urgent it is, by itself or as its kind is."""
        return priority_of(self.notice)


@dataclass(frozen=True, slots=True)
class Journaled:
    """One line of the journal, without its hashes."""

    seq: int
    at: datetime
    act: str
    actor: PersonId | None
    concern: ConcernId | None
    subject: PersonId | None
    detail: str
