"""The slow hash of a PIN: beside the loop and the database, so that nobody's tap waits for it."""

import asyncio
import hashlib

from handlers.telegram.calls import SlowHash

_COST, _BLOCK, _PARALLEL = 2**14, 8, 5
_MEMORY = 32 * 1024 * 1024
_BYTES = 32


async def slow_hash(call: SlowHash) -> str:
    """Hash it with scrypt: a fraction of a second and 16 MB; gives hexadecimal digits."""
    return await asyncio.to_thread(_hash, bytes.fromhex(call.mac), bytes.fromhex(call.salt))


def _hash(mac: bytes, salt: bytes) -> str:
    return hashlib.scrypt(
        mac, salt=salt, n=_COST, r=_BLOCK, p=_PARALLEL, maxmem=_MEMORY, dklen=_BYTES
    ).hex()
