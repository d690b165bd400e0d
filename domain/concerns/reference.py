"""References: what people say on the phone to mean one concern, like `Z-7F3K`."""

from domain.chance import Chance
from domain.concerns.concern import ConcernKind
from domain.identifiers import Reference

ALPHABET = "23456789BCDFGHJKMNPQRSTVWXZ"
"""Without look-alikes (0 O 1 I L) and without vowels, so that no reference spells a word."""

LENGTH = 4
LETTERS = {ConcernKind.CONCERN: "Z", ConcernKind.HELP: "H"}
"""Z for *zorg*, H for *hulp*."""


def new_reference(chance: Chance, kind: ConcernKind) -> Reference:
    """Draw one of about half a million; the caller draws again when it is taken."""
    signs = "".join(ALPHABET[chance.below(len(ALPHABET))] for _ in range(LENGTH))
    return Reference(f"{LETTERS[kind]}-{signs}")
