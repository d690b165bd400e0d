"""Setting a network up from nothing: the guide's main questions, answered over weeks by several.

Guide, "De hoofdvragen op een rij", phase 1. Nothing in it is about a person who would take part.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar, Self

from domain.identifiers import AffairId, PersonId

ENOUGH = 2
"""How many people have to agree, before what was answered counts."""


class FoundingQuestion(StrEnum):
    """What is asked, in this order."""

    TASK = "task"  # what goes on in this municipality
    GOALS = "goals"
    FITS = "fits"  # is a network the right means; what else would do
    OTHERS = "others"  # networks there are already
    SUPPORT = "support"  # of council and aldermen
    ROLES = "roles"  # what the network is for, of the four functions of the guide
    DOES = "does"  # which functions of ours are on
    PEOPLE = "people"  # from where key figures come
    NAME = "name"
    PURPOSE = "purpose"
    RHYTHM = "rhythm"
    SIZE = "size"
    SCALE = "scale"
    RECRUITING = "recruiting"  # who looks for people
    HOURS = "hours"  # of all officials together, a week
    BUDGET = "budget"  # euros a year
    FUND = "fund"  # of those, for what members do; nothing is no fund
    PROMISED = "promised"  # what can be kept with those means
    ROLE = "role"  # of the municipality in it
    OFFICIALS = "officials"  # what kind of officials it takes
    MUNICIPALITY = "municipality"
    PHONE = "phone"
    PLACES = "places"  # neighbourhoods


NEEDED = (
    FoundingQuestion.NAME,
    FoundingQuestion.PURPOSE,
    FoundingQuestion.PROMISED,
    FoundingQuestion.ROLE,
    FoundingQuestion.MUNICIPALITY,
    FoundingQuestion.PHONE,
    FoundingQuestion.PLACES,
)
"""Without these there is nothing to agree with."""


@dataclass(frozen=True, slots=True)
class Foundation:
    """What was answered so far, by question; moments are UTC.

    `revision` goes up with every change: who agrees, agrees with what stood there. `agreed` are
    those who did, and `agreed_at` is when they were enough.
    """

    KIND: ClassVar[str] = "foundation"

    id: AffairId
    begun_at: datetime
    answers: Mapping[FoundingQuestion, Any] = field(default_factory=dict)
    revision: int = 0
    agreed: tuple[PersonId, ...] = ()
    agreed_at: datetime | None = None

    @property
    def missing(self) -> tuple[FoundingQuestion, ...]:
        """Name what has to be answered still before anybody can agree."""
        return tuple(each for each in NEEDED if not self.answers.get(each))

    @property
    def following(self) -> FoundingQuestion | None:
        """Give the first question that nobody answered yet."""
        return next((each for each in FoundingQuestion if each not in self.answers), None)

    def answered(self, answers: Mapping[FoundingQuestion, Any]) -> Self:
        """Give it with these answers; None takes one away. Whoever agreed has to look again."""
        known = {**self.answers, **answers}
        known = {each: answer for each, answer in known.items() if answer is not None}
        if known == self.answers:
            return self
        return replace(self, answers=known, revision=self.revision + 1, agreed=(), agreed_at=None)

    def with_yes(self, person: PersonId, now: datetime) -> Self:
        """Give it with somebody who agrees; with enough of them it counts."""
        if person in self.agreed:
            return self
        agreed = (*self.agreed, person)
        return replace(self, agreed=agreed, agreed_at=now if len(agreed) >= ENOUGH else None)

    def without(self, person: PersonId) -> Self:
        """Give it without somebody who is gone; what was agreed by then stays so."""
        agreed = tuple(each for each in self.agreed if each != person)
        return replace(self, agreed=agreed)
