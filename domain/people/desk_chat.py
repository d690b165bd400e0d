"""The chat at the desk: who has no Telegram is told, asked and heard there, in the same way.

It has a number of ours in place of a Telegram account, so that whatever is said in a private chat
has a place to go, and stays there to be changed and taken back. Nothing of it passes Telegram.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from domain.chance import Chance
from domain.identifiers import AccountId, AffairId, ChatId, ConcernId, MessageId, PersonId
from domain.notices import NoticeKind

OURS_FROM: Final = 1 << 60
"""Numbers from here on are ours: those of Telegram have at most 52 bits."""

HERE: Final = ChatId(OURS_FROM)
"""The chat at the desk of whoever a notice is for, with Telegram or without."""

FIRST_MESSAGE: Final = MessageId(1 << 40)
"""Messages at the desk have numbers from here on: those of Telegram have at most 32 bits.

So a number tells where a message stands, in whose chat ever.
"""

_DIFFERENT: Final = 1 << 48

KEPT = timedelta(days=30)
"""How long a message stands in a chat at the desk, unless what it tells of goes before."""

ON_A_PAGE = 100
"""How many messages of a chat are shown at once; there is a way to older ones."""

Button = tuple[str, str]
"""What a button says, and what it carries: what a press of it gives back, or an address."""


@dataclass(frozen=True, slots=True)
class DeskMessage:
    """A message in somebody's chat at the desk, since `at` (UTC).

    `text` is HTML as the chat has it, in which all that people wrote is escaped. `kind`, `concern`
    and `affair` say what it tells of. `buttons` stand below it, row by row. `menu` is what stands
    below the chat from here on: None as before, and nothing for no menu. `file` is the name of what
    came with it, and `source` Telegram's name for a file that is kept there. `own`: its reader said
    it.
    """

    number: MessageId
    person: PersonId
    text: str
    at: datetime
    kind: NoticeKind | None = None
    concern: ConcernId | None = None
    affair: AffairId | None = None
    buttons: tuple[tuple[Button, ...], ...] = ()
    menu: tuple[tuple[str, ...], ...] | None = None
    file: str = ""
    source: str = ""
    own: bool = False


def new_number(chance: Chance) -> AccountId:
    """Draw the number of a chat at the desk."""
    return AccountId(OURS_FROM + 1 + chance.below(_DIFFERENT))


def is_ours(number: int) -> bool:
    """Tell whether this is the number of a chat at the desk, and of no Telegram account."""
    return number >= OURS_FROM


def stands_here(message: int) -> bool:
    """Tell whether this is the number of a message at the desk, and of none at Telegram."""
    return message >= FIRST_MESSAGE
