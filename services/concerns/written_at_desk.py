"""Words that an official writes at the desk: kept sealed until they are sent or thrown away.

So nothing is lost when a session ends halfway, in another tab, or by the back button: what was
typed last is there when they come back. One of them an official and concern.
"""

from dataclasses import dataclass, replace
from datetime import timedelta
from hashlib import sha256
from typing import Self

from domain.concerns.acts import Act
from domain.concerns.concern import Concern
from domain.conversations.kinds import ConversationKind
from domain.identifiers import PersonId
from services.conversations import conversation_rows
from services.unit import Unit
from storage.as_json import compact, from_json, to_json
from storage.records import Conversation, Person

_AT_DESK = "desk:"
_WRITING = frozenset({ConversationKind.AT_DESK, ConversationKind.PROMPT})
_JUST_NOW = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class WrittenAtDesk:
    """For which act, the words, and a standard text that was left as it is.

    `outcome` is the code of what was chosen: how the concern ends, or a partner.
    `seen` tells that this was looked at once more: what is sent is what was seen. `call` is the
    entry in which officials called for the coordinator who answers with this.
    """

    act: Act
    text: str = ""
    outcome: str | None = None
    standard: str | None = None
    seen: bool = False
    call: str = ""

    @classmethod
    def of(cls, conversation: Conversation) -> Self:
        """Read a conversation's state."""
        return from_json(cls, conversation.state)

    @property
    def mark(self) -> str:
        """Give a mark by which a page tells what stood in it; another for anything else."""
        return sha256(compact(to_json(replace(self, seen=False))).encode()).hexdigest()


def kept(unit: Unit, official: Person, concern: Concern) -> WrittenAtDesk | None:
    """Give what this official was writing about this concern."""
    found = unit.store.conversations.of(official.id, _place(concern))
    return None if found is None else WrittenAtDesk.of(found)


def keep(unit: Unit, official: Person, concern: Concern, written: WrittenAtDesk) -> None:
    """Keep it in the place of what was."""
    conversation_rows.begin(
        unit,
        official.id,
        ConversationKind.AT_DESK,
        to_json(written),
        place=_place(concern),
        concern=concern.id,
    )


def begin(unit: Unit, official: Person, concern: Concern, begun: WrittenAtDesk) -> WrittenAtDesk:
    """Begin to write, so that colleagues see it; what was written before stays as it is."""
    found = kept(unit, official, concern)
    if found is not None and (found.act is begun.act or found.text):
        return found
    keep(unit, official, concern, begun)
    return begun


def colleagues(unit: Unit, official: Person, concern: Concern) -> list[PersonId]:
    """List who else is writing about it just now, in the group or at the desk."""
    since = unit.now - _JUST_NOW
    return sorted(
        each.person
        for each in unit.store.conversations.about(concern.id)
        if each.kind in _WRITING and each.person != official.id and each.updated_at >= since
    )


def throw_away(unit: Unit, official: PersonId, concern: Concern) -> None:
    """Forget it: it was sent, or is not wanted any more."""
    unit.store.conversations.drop(official, _place(concern))


def _place(concern: Concern) -> str:
    return f"{_AT_DESK}{concern.id}"
