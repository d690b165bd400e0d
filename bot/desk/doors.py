"""Sign-ins under way, and how often may be asked: bounded, however many come, and never on a disk.

A restart forgets them: whoever was signing in just then begins again.
"""

import json
import secrets
from collections import OrderedDict
from hashlib import sha256
from hmac import compare_digest

from bot.desk.once import Once
from bot.desk.provider import Begun
from bot.pace import Bucket
from storage.passing_seal import PassingSeal

BEGUN_SECONDS = 600.0
"""How long a sign-in may take."""

BURST, SECONDS_APART = 60, 0.25
"""How many requests a browser or an address may make after a quiet while, and how far apart."""

MOST_KNOWN = 5_000
_LONGEST = 500
"""Signs of what goes along with a sign-in: a cookie holds no more."""


class SignIns:
    """Sign-ins that browsers began: each sealed in the cookie of its browser, and used once.

    Nothing is kept of one that was only begun, so whoever begins ten thousand is in nobody's way.
    """

    def __init__(self) -> None:
        self._seal = PassingSeal()
        self._used = Once(BEGUN_SECONDS)

    def begin(self, to: str, now: float, invite: str = "") -> tuple[str, Begun]:
        """Begin one; gives what the cookie holds."""
        begun = Begun(
            secrets.token_urlsafe(32),
            secrets.token_urlsafe(32),
            secrets.token_urlsafe(48),
            to if len(to) <= _LONGEST else "/",
            invite if len(invite) <= _LONGEST else "",
        )
        state = [begun.state, begun.nonce, begun.verifier, begun.to, begun.invite, now]
        return self._seal.seal(json.dumps(state)), begun

    def take(self, cookie: str, state: str, now: float) -> Begun | None:
        """Give the one this browser began and comes back from, once."""
        opened = self._seal.open(cookie)
        if opened is None:
            return None
        *kept, at = json.loads(opened)
        begun = Begun(*kept)
        if not compare_digest(state.encode(errors="replace"), begun.state.encode()):
            return None
        return begun if now - at < BEGUN_SECONDS and self._used.first(state, now) else None


class Pacing:
    """How often each browser, or each address, may ask: so many at once, then so far apart."""

    def __init__(self, burst: int = BURST, seconds_apart: float = SECONDS_APART) -> None:
        self._most = (burst, seconds_apart)
        self._buckets: OrderedDict[bytes, Bucket] = OrderedDict()

    def lets_in(self, whose: str, now: float) -> bool:
        """Tell whether this one may ask now, and count it if so."""
        key = hashed(whose)
        bucket = self._buckets.get(key)
        if bucket is None:
            bucket = self._buckets[key] = Bucket(*self._most)
            while len(self._buckets) > MOST_KNOWN:
                self._buckets.popitem(last=False)
        self._buckets.move_to_end(key)
        if bucket.free_at(now) > now:
            return False
        bucket.begin(now)
        return True


class Regulars:
    """Browsers that were signed in at their last request, and the language of who sits there.

    They are counted by themselves: whoever floods their address does not lock them out. It opens
    nothing: who somebody is, is read anew with every page.
    """

    def __init__(self) -> None:
        self._tongues: OrderedDict[bytes, str] = OrderedDict()

    def seen(self, secret: str, tongue: str | None) -> None:
        """Note in which language a browser was answered; None for one that is not signed in."""
        key = hashed(secret)
        self._tongues.pop(key, None)
        if tongue is not None:
            self._tongues[key] = tongue
            while len(self._tongues) > MOST_KNOWN:
                self._tongues.popitem(last=False)

    def tongue(self, secret: str) -> str | None:
        """Give the language of a regular; None for anybody else."""
        return self._tongues.get(hashed(secret)) if secret else None


def hashed(secret: str) -> bytes:
    """Give what is kept in the place of a secret or an address: as short as any other."""
    return sha256(secret.encode(errors="surrogatepass")).digest()
