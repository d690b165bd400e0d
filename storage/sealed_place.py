"""Where a message of ours stands: whose chat, and its number there; sealed, always as long."""

from domain.identifiers import MessageId
from storage.sealing import Keyring, even

_LENGTH = 48


def seal_place(keyring: Keyring, table: str, row: str, place: str, message: MessageId) -> bytes:
    """Seal it for a row of a table."""
    return keyring.seal(keyring.chats, table, "place", row, even(f"{place} {message}", _LENGTH))


def open_place(
    keyring: Keyring, table: str, row: str, sealed: bytes | None
) -> tuple[str, MessageId]:
    """Open what `seal_place` gave. Raises SealBroken."""
    text = keyring.open_text(keyring.chats, table, "place", row, sealed or b"")
    place, message = text.split()
    return place, MessageId(int(message))
