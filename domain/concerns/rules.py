"""What one line of the protocol says: the act, who, from where to where, and who is told."""

from dataclasses import dataclass

from domain.concerns.acts import Act, Need
from domain.concerns.concern import Stage
from domain.concerns.deadlines import Deadline
from domain.concerns.doers import Doer, Hearer
from domain.options import Wording, say


@dataclass(frozen=True, slots=True)
class Rule:
    """One act of the protocol. `to` is None when the concern stays at its stage.

    `clock` names the promise this act keeps, if it keeps one.
    """

    act: Act
    who: frozenset[Doer]
    frm: frozenset[Stage]
    to: Stage | None
    tells: frozenset[Hearer]
    clock: Deadline | None
    needs: frozenset[Need]


@dataclass(frozen=True, slots=True)
class StandardText:
    """Words that fit often: a label to choose them by, and the words themselves."""

    code: str
    labels: Wording
    words: Wording

    def label(self, language: str) -> str:
        """Give the label on the button."""
        return say(self.labels, language)

    def text(self, language: str) -> str:
        """Give the words, in Dutch where the language has none."""
        return say(self.words, language)
