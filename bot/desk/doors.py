"""Sign-ins under way, and how often may be asked: both bounded, both in memory only.

A restart forgets them: whoever was signing in just then begins again.
"""

import secrets
from collections import OrderedDict

from bot.desk.provider import Begun
from bot.pace import Bucket

MOST_BEGUN = 1_000
BEGUN_SECONDS = 600.0
"""How long a sign-in may take, and how many may be under way; the oldest gives way."""

BURST, SECONDS_APART = 60, 0.25
"""How many requests a browser or an address may make after a quiet while, and how far apart."""

MOST_KNOWN = 5_000


class SignIns:
    """Sign-ins that browsers began, each found by a secret in its cookie, each used once."""

    def __init__(self) -> None:
        self._begun: OrderedDict[str, tuple[Begun, float]] = OrderedDict()

    def begin(self, to: str, now: float) -> tuple[str, Begun]:
        """Begin one; gives the secret for the cookie."""
        cookie = secrets.token_urlsafe(32)
        begun = Begun(
            secrets.token_urlsafe(32), secrets.token_urlsafe(32), secrets.token_urlsafe(48), to
        )
        self._begun[cookie] = (begun, now)
        while len(self._begun) > MOST_BEGUN:
            self._begun.popitem(last=False)
        return cookie, begun

    def take(self, cookie: str, now: float) -> Begun | None:
        """Give the one this browser began, and forget it."""
        begun, at = self._begun.pop(cookie, (None, now))
        return begun if now - at < BEGUN_SECONDS else None


class Pacing:
    """How often each browser and each address may ask."""

    def __init__(self) -> None:
        self._buckets: OrderedDict[str, Bucket] = OrderedDict()

    def lets_in(self, whose: str, now: float) -> bool:
        """Tell whether this one may ask now, and count it if so."""
        bucket = self._buckets.get(whose)
        if bucket is None:
            bucket = self._buckets[whose] = Bucket(BURST, SECONDS_APART)
            while len(self._buckets) > MOST_KNOWN:
                self._buckets.popitem(last=False)
        self._buckets.move_to_end(whose)
        if bucket.free_at(now) > now:
            return False
        bucket.begin(now)
        return True
