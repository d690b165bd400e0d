"""What a button carries: typed, versioned, at most 64 bytes, with one encoder and one decoder.

Nothing in a payload is trusted: it says what was pressed, never who may press it.
"""

import re
from dataclasses import dataclass

from domain.errors import StaleButton
from domain.identifiers import ConcernId, ConversationId

VERSION = "1"
MOST_BYTES = 64
_CODE = re.compile(r"[a-z0-9-]{1,28}")
_HEX = re.compile(r"[0-9a-f]{1,16}")
_NUMBER = re.compile(r"[0-9]{1,7}")


@dataclass(frozen=True, slots=True)
class ConversationPress:
    """A choice in the conversation `conversation`, as it stood at turn `turn`."""

    conversation: ConversationId
    turn: int
    choice: str


@dataclass(frozen=True, slots=True)
class CardPress:
    """An act on the card of a concern, as it stood at `version`."""

    act: str
    concern: ConcernId
    version: int


@dataclass(frozen=True, slots=True)
class PagePress:
    """Anything else: a page of the network, a newcomer to let in, a language; `on` is an id."""

    what: str
    on: str = ""
    choice: str = ""


Payload = ConversationPress | CardPress | PagePress


def encode(payload: Payload) -> str:
    """Write a payload as callback data; a ValueError here is a mistake in our own code."""
    match payload:
        case ConversationPress(conversation, turn, choice):
            data = f"{VERSION}s:{conversation}:{turn}:{choice}"
        case CardPress(act, concern, version):
            data = f"{VERSION}c:{act}:{concern}:{version}"
        case PagePress(what, on, choice):
            data = f"{VERSION}t:{what}:{on}:{choice}"
    if len(data.encode()) > MOST_BYTES:
        raise ValueError("callback data over 64 bytes")
    return data


def decode(data: str) -> Payload:
    """Read callback data. Raises StaleButton for an old version or anything we never wrote."""
    head, *rest = data.split(":")
    match head, rest:
        case "1s", [conversation, turn, choice] if (
            _HEX.fullmatch(conversation) and _NUMBER.fullmatch(turn) and _CODE.fullmatch(choice)
        ):
            return ConversationPress(ConversationId(conversation), int(turn), choice)
        case "1c", [act, concern, version] if (
            _CODE.fullmatch(act) and _HEX.fullmatch(concern) and _NUMBER.fullmatch(version)
        ):
            return CardPress(act, ConcernId(concern), int(version))
        case "1t", [what, on, choice] if (
            _CODE.fullmatch(what)
            and (not on or _CODE.fullmatch(on))
            and (not choice or _CODE.fullmatch(choice))
        ):
            return PagePress(what, on, choice)
        case _:
            raise StaleButton
