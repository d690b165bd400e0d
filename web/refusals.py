"""Which text says why something is refused: at the desk in its own words, where it has them."""

from config import wording
from domain.errors import Refusal, StaleButton

NOT_NOW = "web-not-now"


def key_of(refusal: Refusal) -> str:
    """Give the key of the text that says it; of what was overtaken, that nothing was done."""
    own, everywhere = f"web-refusal-{refusal.key}", f"refusal-{refusal.key}"
    if wording.knows(own):
        return own
    if isinstance(refusal, StaleButton) or not wording.knows(everywhere):
        return NOT_NOW
    return everywhere
