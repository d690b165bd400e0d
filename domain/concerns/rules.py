"""What one line of the protocol says: the act, who, from where to where, and who is told."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from domain.concerns.acts import Act, Need
from domain.concerns.concern import Stage
from domain.concerns.deadlines import Deadline
from domain.concerns.doers import Doer, Hearer
from domain.options import Wording, say

_UNDER_WAY = [Stage.FILED, Stage.ACKNOWLEDGED, Stage.TAKEN_UP]
CALLS = {"now": "1 office hour", "again": "4 office hours"}
"""The terms for calling somebody who asked for that, where older files do not say them."""

_CALLING = {
    "who": [Doer.OFFICIAL],
    "from": _UNDER_WAY,
    "to": Stage.TAKEN_UP,
    "tells": [Hearer.REPORTER, Hearer.OFFICIALS],
    "needs": [Need.CALL_WAITS],
}


ADDED_LATER: Mapping[str, Mapping[str, Any]] = {
    Act.GO_ON: {
        "who": [Doer.CLOCK],
        "from": [Stage.CLOSED],
        "to": Stage.ACKNOWLEDGED,
        "tells": [Hearer.REPORTER, Hearer.OFFICIALS],
        "clock": Deadline.REOPEN,
        "needs": [Need.REOPEN_ASKED],
    },
    Act.ADVISE: {
        "who": [Doer.COORDINATOR],
        "from": _UNDER_WAY,
        "tells": [Hearer.OFFICIALS],
        "needs": [Need.WORDS, Need.ESCALATED],
    },
    Act.FILE_FOR: {
        "who": [Doer.OFFICIAL],
        "from": [],
        "to": Stage.FILED,
        "tells": [Hearer.REPORTER, Hearer.OFFICIALS],
    },
    Act.CALLED: {**_CALLING, "clock": Deadline.CALL_BACK},
    Act.NOT_REACHED: _CALLING,
    Act.TOLD_BY_PHONE: {
        "who": [Doer.OFFICIAL],
        "from": [Stage.ACKNOWLEDGED, Stage.TAKEN_UP],
        "tells": [Hearer.REPORTER, Hearer.OFFICIALS],
        "clock": Deadline.FEEDBACK,
        "needs": [Need.PHONED],
    },
    Act.PASS_ON: {
        "who": [Doer.OFFICIAL],
        "from": [Stage.ACKNOWLEDGED, Stage.TAKEN_UP],
        "tells": [Hearer.REPORTER, Hearer.OFFICIALS],
        "needs": [Need.PARTNER, Need.WORDS, Need.NO_QUESTION, Need.NOT_PASSED_ON],
    },
    Act.ASK_BACK: {
        "who": [Doer.OFFICIAL],
        "from": [Stage.ACKNOWLEDGED, Stage.TAKEN_UP],
        "tells": [Hearer.REPORTER, Hearer.OFFICIALS],
        "clock": Deadline.PARTNER,
        "needs": [Need.WORDS, Need.PASSED_ON],
    },
    Act.LET_PASS_ON: {
        "who": [Doer.REPORTER],
        "from": [Stage.ACKNOWLEDGED, Stage.TAKEN_UP],
        "tells": [Hearer.REPORTER, Hearer.OFFICIALS],
        "needs": [Need.PASSING_QUESTION],
    },
    Act.KEEP_HERE: {
        "who": [Doer.REPORTER],
        "from": [Stage.ACKNOWLEDGED, Stage.TAKEN_UP],
        "tells": [Hearer.REPORTER, Hearer.OFFICIALS],
        "needs": [Need.PASSING_QUESTION],
    },
}
"""Acts that older files do not name; they hold as shipped. Without partners none is passed on."""

NEEDS_ADDED_LATER: Mapping[Act, frozenset[Need]] = {Act.CLOSE: frozenset({Need.NOT_PASSED_ON})}
"""What an act needs also where an older file does not say so."""


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
