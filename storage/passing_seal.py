"""A seal for what others keep for us for a while: with a key that this process alone has."""

import base64
import secrets
from binascii import Error as NotWritten

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE_BYTES = 12


class PassingSeal:
    """Seals and opens; gone with the process, and the key stands on no disk."""

    def __init__(self) -> None:
        self._key = AESGCM(AESGCM.generate_key(256))

    def seal(self, text: str) -> str:
        """Seal a text, written so that it can stand in a cookie."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return base64.urlsafe_b64encode(
            nonce + self._key.encrypt(nonce, text.encode(), None)
        ).decode()

    def open(self, sealed: str) -> str | None:
        """Open what was sealed here; None for anything else."""
        try:
            plain = base64.urlsafe_b64decode(sealed.encode())
            return self._key.decrypt(plain[:_NONCE_BYTES], plain[_NONCE_BYTES:], None).decode()
        except (InvalidTag, NotWritten, ValueError):
            return None
