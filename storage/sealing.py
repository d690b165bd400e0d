"""Sealing: nothing that people wrote, and no account, is readable on disk without the master key.

One random data key a person and a concern, wrapped by the master key; AES-256-GCM with the
value's place (table, column, row, key) as associated data, so that a value moved elsewhere
does not open. Lookups go by keyed hash. Source of the rule: docs/architecture.md, "Keeping".
"""

import hashlib
import hmac
import os
from dataclasses import dataclass, field
from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from domain.identifiers import AccountId, ChatId

KEY_BYTES = 32
_NONCE_BYTES = 12
_HASH_BYTES = 16
_FORMAT = b"\x01"
_KEYS_AT_HAND = 1024


class SealBroken(Exception):  # noqa: N818 - what happened to the seal
    """The value is damaged, stands in another place than it was sealed for, or has another key."""


@dataclass(frozen=True, slots=True, eq=False)
class DataKey:
    """A key that values are sealed with; `owner` names whose it is, like `person:3f…`."""

    owner: str
    secret: bytes = field(repr=False)
    cipher: AESGCM = field(repr=False)


class Keyring:
    """Everything that follows from the master key: 32 bytes, kept in memory only."""

    def __init__(self, master: bytes) -> None:
        if len(master) != KEY_BYTES:
            raise ValueError("a master key has 32 bytes")
        self._wrapping = AESGCM(_derive(master, "wrap"))
        self._lookup = _derive(master, "lookup")
        self._earlier: tuple[bytes, ...] = ()
        self._keys = self._fixed_key(master, "earlier keys")
        self._backup = _derive(master, "backup")
        self._rows = _derive(master, "rows")
        self.inbox = self._fixed_key(master, "inbox")
        self.outbox = self._fixed_key(master, "outbox")
        self.group = self._fixed_key(master, "group")
        self.damaged = self._fixed_key(master, "damaged")
        self.chats = self._fixed_key(master, "chats")
        self.conversations = self._fixed_key(master, "conversations")
        self.letters = self._fixed_key(master, "letters")
        self.desk = self._fixed_key(master, "desk")
        self.worth = self._fixed_key(master, "worth")
        # Unwrapping costs more than opening; the bound keeps a large network's keys in reach.
        self._unwrapped = lru_cache(maxsize=_KEYS_AT_HAND)(self._unwrap)

    @staticmethod
    def _fixed_key(master: bytes, purpose: str) -> DataKey:
        secret = _derive(master, purpose)
        return DataKey(purpose, secret, AESGCM(secret))

    def new_key(self, owner: str) -> DataKey:
        """Make a random data key; keep it only as `wrap` gives it."""
        secret = os.urandom(KEY_BYTES)
        return DataKey(owner, secret, AESGCM(secret))

    def wrap(self, key: DataKey) -> bytes:
        """Seal a data key under the master key, bound to its owner."""
        nonce = os.urandom(_NONCE_BYTES)
        bound_to = f"wrapped key\x1f{key.owner}".encode()
        return _FORMAT + nonce + self._wrapping.encrypt(nonce, key.secret, bound_to)

    def unwrap(self, wrapped: bytes, owner: str) -> DataKey:
        """Open a wrapped data key; raises SealBroken when it is not this owner's."""
        return self._unwrapped(wrapped, owner)

    def _unwrap(self, wrapped: bytes, owner: str) -> DataKey:
        secret = _decrypt(self._wrapping, wrapped, f"wrapped key\x1f{owner}".encode())
        return DataKey(owner, secret, AESGCM(secret))

    def seal(
        self, key: DataKey, table: str, column: str, row: str, plaintext: bytes | str
    ) -> bytes:
        """Seal one value for one place; sealing twice gives different bytes."""
        content = plaintext.encode() if isinstance(plaintext, str) else plaintext
        nonce = os.urandom(_NONCE_BYTES)
        place = _place(key, table, column, row)
        return _FORMAT + nonce + key.cipher.encrypt(nonce, content, place)

    def open_(self, key: DataKey, table: str, column: str, row: str, sealed: bytes) -> bytes:
        """Open one value at its place; raises SealBroken."""
        return _decrypt(key.cipher, sealed, _place(key, table, column, row))

    def open_text(self, key: DataKey, table: str, column: str, row: str, sealed: bytes) -> str:
        """As `open_`, for text."""
        return self.open_(key, table, column, row, sealed).decode()

    def account_hash(self, account: AccountId) -> bytes:
        """Give what a Telegram account is found by."""
        return self._hash(b"account", str(account).encode())

    def chat_hash(self, chat: ChatId) -> bytes:
        """Give what a Telegram chat is recognised by."""
        return self._hash(b"chat", str(chat).encode())

    def code_hash(self, code: str) -> bytes:
        """Give what an invite's code is found by."""
        return self._hash(b"code", code.encode(errors="surrogatepass"))

    def address_hash(self, secret: str) -> bytes:
        """Give what a calendar address is found by."""
        return self._hash(b"calendar address", secret.encode(errors="surrogatepass"))

    def outside_hash(self, secret: str) -> bytes:
        """Give what a link for somebody without an account is found by."""
        return self._hash(b"outside link", secret.encode(errors="surrogatepass"))

    def subject_hash(self, issuer: str, subject: str) -> bytes:
        """Give what somebody's account at the municipality's provider is found by."""
        return self._hash(b"subject", f"{issuer}\x1f{subject}".encode(errors="surrogatepass"))

    def session_hash(self, secret: str) -> bytes:
        """Give what a session at the desk is found by."""
        return self._hash(b"desk session", secret.encode(errors="surrogatepass"))

    def ending_mark(self, what: str, *ids: str) -> str:
        """Give what something that ended is recognised by, and never found; in hexadecimal."""
        return self._hash(b"ended", "\x1f".join((what, *ids)).encode()).hex()

    def tag(self, *parts: str) -> bytes:
        """Give what a row is found by that tells nobody whose it is."""
        return self._hash(b"tag", "\x1f".join(parts).encode())

    def fingerprint(self, body: bytes) -> bytes:
        """Tell equal bodies from different ones without keeping them."""
        return self._hash(b"body", body)

    def journal_mark(self, head: bytes) -> bytes:
        """Sign the journal's head, so that cutting off its tail shows."""
        return _keyed(self._lookup, b"journal", head)

    def backup_tag(self) -> hmac.HMAC:
        """Begin a signature of a backup; fed with its content, it gives 32 bytes."""
        return hmac.new(self._backup, digestmod=hashlib.sha256)

    def row_tag(self, table: str, row: bytes) -> bytes:
        """Sign a row of a table: all that stands in it."""
        return hmac.digest(self._rows, table.encode() + b"\x1f" + row, "sha256")[:_HASH_BYTES]

    def check_mark(self) -> bytes:
        """Give what a database remembers to recognise this key by; tells nothing about it."""
        return _keyed(self._lookup, b"key", b"")

    def learn(self, sealed: bytes | None) -> None:
        """Take in the keys by which hashes were made before this master key; raises SealBroken."""
        if sealed is not None:
            content = self.open_(self._keys, "meta", "earlier", "", sealed)
            starts = range(0, len(content), KEY_BYTES)
            self._earlier = tuple(content[start : start + KEY_BYTES] for start in starts)

    def lookups(self) -> tuple[bytes, ...]:
        """Give the keys by which hashes are made, this master key's last; each hashes once more."""
        return (*self._earlier, self._lookup)

    def learn_from(self, before: "Keyring") -> None:
        """Follow another master key: its hashes are hashed once more from now on."""
        self._earlier = before.lookups()

    def sealed_earlier(self) -> bytes:
        """Give what `learn` takes in."""
        return self.seal(self._keys, "meta", "earlier", "", b"".join(self._earlier))

    def hashed_once_more(self, hashed: bytes) -> bytes:
        """Give what a hash of before this master key is now."""
        return _keyed(self._lookup, b"once more", hashed)

    def _hash(self, purpose: bytes, value: bytes) -> bytes:
        first, *later = self.lookups()
        hashed = _keyed(first, purpose, value)
        for key in later:
            hashed = _keyed(key, b"once more", hashed)
        return hashed


def even(text: str, step: int) -> str:
    """Give text with spaces behind it, up to a multiple of `step` bytes, for what is sealed.

    Sealing keeps the length, which would tell one person or word from another.
    """
    return text + " " * (-len(text.encode()) % step)


def _keyed(key: bytes, purpose: bytes, value: bytes) -> bytes:
    return hmac.digest(key, purpose + b"\x1f" + value, hashlib.sha256)[:_HASH_BYTES]


def _derive(master: bytes, purpose: str) -> bytes:
    info = f"schakel 1 {purpose}".encode()
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(master)


def _place(key: DataKey, table: str, column: str, row: str) -> bytes:
    return f"{table}\x1f{column}\x1f{row}\x1f{key.owner}".encode()


def _decrypt(cipher: AESGCM, sealed: bytes, bound_to: bytes) -> bytes:
    if sealed[:1] != _FORMAT:
        raise SealBroken
    body = sealed[1:]
    try:
        return cipher.decrypt(body[:_NONCE_BYTES], body[_NONCE_BYTES:], bound_to)
    except (InvalidTag, ValueError) as fault:
        raise SealBroken from fault
