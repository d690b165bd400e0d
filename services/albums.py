"""Albums: photos that were sent in one go come one by one, and are answered once.

What is kept is a fingerprint of Telegram's number of the album with what was said; of whom it was
is nowhere, and it makes room for those that come after it.
"""

from hashlib import sha256

from services.unit import Unit

_SAID = "albums-said"
_MOST = 40
_CHARACTERS = 12


def says_first(unit: Unit, album: str, text: str) -> bool:
    """Tell whether this text (a catalogue key) is still to be said about an album, and note it.

    What is no part of an album is always answered.
    """
    if not album:
        return True
    mark = sha256(f"{album} {text}".encode()).hexdigest()[:_CHARACTERS]
    said = (unit.store.meta.get(_SAID) or "").split()
    if mark in said:
        return False
    unit.store.meta.set(_SAID, " ".join([*said, mark][-_MOST:]))
    return True
