"""A survey: a few questions to the network, answered without a name.

Guide, "Vaststellen functie en rol van het lokale netwerk": after events that shock, key figures
sound out their community; and they are asked beforehand what a policy would do there.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, Self

from domain.functions import NetworkFunction
from domain.identifiers import AffairId, PersonId
from domain.network import FEW
from domain.people.audience import Audience
from domain.surveys.sequel import Sequel

MOST_QUESTIONS = 3
LEAST_OPTIONS, MOST_OPTIONS = 2, 6
LONGEST_TITLE = 100
LONGEST_QUESTION = 150
LONGEST_OPTION = 40
LONGEST_WORDS = 200
"""What fits in an answer; short enough that nobody tells a whole story here."""

SCALE = ("1", "2", "3", "4", "5")


class SurveyKind(StrEnum):
    """What the network is asked for."""

    PULSE = "pulse"  # how it is out there
    POLICY = "policy"  # what a plan would do out there
    EVALUATION = "evaluation"  # whether the network is what it is for
    ROLE = "role"  # whether the role of the municipality still fits
    WHO = "who"  # who the network is made of, all together


BY_HAND = frozenset({SurveyKind.PULSE, SurveyKind.POLICY})
"""What a coordinator fills in a form for; the others go out as they are ready."""

IN_STEPS: Mapping[SurveyKind, int] = {SurveyKind.ROLE: 1, SurveyKind.WHO: FEW}
"""Of which only is shown how many there are at least, in steps, and by no neighbourhood.

Few are asked whether a role still fits, and who reads it knows them. Who the network is made of are
facts about people, which others know as well. Beside each how many at least are in nothing that is
shown: see `domain.surveys.results.in_steps`.
"""

FUNCTIONS_OF: Mapping[SurveyKind, frozenset[NetworkFunction]] = {
    SurveyKind.EVALUATION: frozenset({NetworkFunction.EVALUATION}),
    SurveyKind.ROLE: frozenset({NetworkFunction.FOUNDING, NetworkFunction.EVALUATION}),
    SurveyKind.WHO: frozenset({NetworkFunction.BALANCE}),
}
"""The functions a survey belongs to, all of them; what is asked by hand belongs to none."""


class SurveyStage(StrEnum):
    """How far a survey has come."""

    OPEN = "open"
    CLOSED = "closed"


class Asking(StrEnum):
    """The ways to answer a question."""

    SCALE = "scale"
    CHOICE = "choice"
    WORDS = "words"


class Standard(StrEnum):
    """Questions that are ready, so that a pulse can go out within a minute of an event."""

    MOOD = "mood"
    HEARD = "heard"
    HELP = "help"
    LEARN = "learn"
    USEFUL = "useful"
    SAFE = "safe"
    LISTENING = "listening"
    CLOSE = "close"
    FITTING = "fitting"
    ROLE = "role"
    AGE = "age"
    PROFESSION = "profession"


@dataclass(frozen=True, slots=True)
class SurveyQuestion:
    """One question. A `standard` one has its words, and those of its options, in the catalogue.

    There its options have names, where not always the same ones can be chosen.
    """

    asking: Asking
    words: str = ""
    options: tuple[str, ...] = ()
    standard: Standard | None = None

    @property
    def codes(self) -> tuple[str, ...]:
        """Give what can be chosen; nothing when words are asked for."""
        if self.asking is Asking.SCALE:
            return SCALE
        return tuple(str(number) for number in range(1, len(self.options) + 1))


READY: Mapping[Standard, SurveyQuestion] = {
    Standard.MOOD: SurveyQuestion(Asking.SCALE, standard=Standard.MOOD),
    Standard.HEARD: SurveyQuestion(Asking.WORDS, standard=Standard.HEARD),
    Standard.HELP: SurveyQuestion(Asking.CHOICE, options=("", "", ""), standard=Standard.HELP),
}
"""The ready questions of a pulse, by name."""

LEARN = SurveyQuestion(Asking.CHOICE, options=("",) * 6, standard=Standard.LEARN)
"""What people want to learn: the themes of the guide, "Investeren in kennis sleutelfiguren"."""
EVALUATION: Mapping[Standard, SurveyQuestion] = {
    standard: SurveyQuestion(Asking.SCALE, standard=standard)
    for standard in (
        Standard.USEFUL,
        Standard.SAFE,
        Standard.LISTENING,
        Standard.CLOSE,
        Standard.FITTING,
    )
}
"""The five questions of an evaluation, each from "not at all" to "entirely"."""

_UNSAID = "unsaid"
WHO_WE_ARE: Mapping[Standard, SurveyQuestion] = {
    Standard.AGE: SurveyQuestion(
        Asking.CHOICE,
        options=("under-25", "25-to-39", "40-to-59", "from-60", _UNSAID),
        standard=Standard.AGE,
    ),
    Standard.PROFESSION: SurveyQuestion(
        Asking.CHOICE, options=("yes", "no", _UNSAID), standard=Standard.PROFESSION
    ),
}
"""Young and old, with and without a social profession: all that is asked of who people are.

Guide, "Diversiteit en representativiteit". Never where somebody comes from, what they believe or
think: that many are represented is for a talk, and not for a count.
"""

FITS = "keep"
"""The first thing that can be answered to `role_question`: that it fits."""


def role_question(others: Iterable[str]) -> SurveyQuestion:
    """Ask whether the role of the municipality still fits, or which of the `others` does better."""
    return SurveyQuestion(Asking.CHOICE, options=(FITS, *others), standard=Standard.ROLE)


@dataclass(frozen=True, slots=True)
class Survey:
    """One survey; moments are UTC.

    `text` says what happened, or what the plan is; `file` is Telegram's name of a PDF that says
    it. `groups` are the neighbourhoods that go along with an answer: those where enough people
    were asked. `ended_at` is when it closed: what is kept, is kept from there. Of how many were
    `asked`, and (since it closed) how many `answered`, the number stays when people go: it would
    tell who of them had answered. So many of those asked are `readers` too: coordinators, who know
    what they answered themselves. With `advice_days` it promises a sequel, so many working days
    after it closed.
    """

    KIND: ClassVar[str] = "survey"

    id: AffairId
    kind: SurveyKind
    title: str
    by: PersonId
    audience: Audience
    questions: tuple[SurveyQuestion, ...]
    opened_at: datetime
    closes_at: datetime
    text: str = ""
    file: str = ""
    file_name: str = ""
    show_to_members: bool = False
    groups: tuple[str, ...] = ()
    stage: SurveyStage = SurveyStage.OPEN
    ended_at: datetime | None = None
    asked: int = 0
    answered: int = 0
    readers: int = 0
    advice_days: int = 0
    sequel: Sequel | None = None

    def closed(self, now: datetime, answered: int, sequel: Sequel | None = None) -> Self:
        """Give the survey as it is when nobody can answer it any more."""
        return replace(
            self, stage=SurveyStage.CLOSED, ended_at=now, answered=answered, sequel=sequel
        )

    @property
    def kept_from(self) -> datetime | None:
        """Give from when on its days are counted: not before its sequel is due."""
        if self.ended_at is None or self.sequel is None:
            return self.ended_at
        return max(self.ended_at, self.sequel.due)

    def takes_answers(self, now: datetime) -> bool:
        """Tell whether it can still be answered; when its time is over it cannot, swept or not."""
        return self.stage is SurveyStage.OPEN and now < self.closes_at
