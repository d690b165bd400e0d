"""The charter: one lasting page of what a network agreed on, in versions.

Guide, "Afronding": a founding meeting confirms goal, method and roles. "Wederzijdse verwachtingen":
what people expect of each other is said, adjusted when it changes, and agreed anew.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import ClassVar, Self

from domain.identifiers import AffairId, PersonId
from domain.roles import Role, Standing

LONGEST_PART, LONGEST_OTHER = 600, 2_400
"""How long a part may be, and the whole page in another language: all of it fits one message."""

PATIENCE = timedelta(days=30)
"""How long a proposal waits to be confirmed; then nothing came of it."""

MEETING_AGO = timedelta(days=90)
"""How long ago the meeting may be in which a version was confirmed."""

_COLLEAGUES = frozenset({Role.OFFICIAL, Role.COORDINATOR})


class CharterPart(StrEnum):
    """What stands on the page, in this order."""

    PURPOSE = "purpose"  # what we are for
    ASKED = "asked"  # what we ask of each other
    PROMISED = "promised"  # what the municipality promises
    MANNERS = "manners"  # how we treat each other


class CharterStage(StrEnum):
    """How far a version has come."""

    PROPOSED = "proposed"
    IN_FORCE = "in-force"
    ENDED = "ended"  # replaced by a newer one, or nothing came of it


@dataclass(frozen=True, slots=True)
class Charter:
    """One version; moments are UTC.

    `parts` are the words, in Dutch; `others` the whole page in other languages, where somebody
    wrote it. `changed` are the parts that were other in the version before. It was confirmed in the
    `meeting` of a day, or by a `second` person. `ended_at` is when it was replaced or came to
    nothing: what is kept, is kept from there.
    """

    KIND: ClassVar[str] = "charter"

    id: AffairId
    by: PersonId
    proposed_at: datetime
    parts: Mapping[CharterPart, str]
    others: Mapping[str, str] = field(default_factory=dict)
    stage: CharterStage = CharterStage.PROPOSED
    version: int = 0
    changed: tuple[CharterPart, ...] = ()
    confirmed_at: datetime | None = None
    meeting: date | None = None
    second: PersonId | None = None
    ended_at: datetime | None = None

    def differs_from(self, before: Self | None) -> tuple[CharterPart, ...]:
        """Name the parts with other words than the version `before` has; all without one."""
        if before is None:
            return tuple(CharterPart)
        return tuple(each for each in CharterPart if self.parts[each] != before.parts[each])

    def confirmed(
        self,
        before: Self | None,
        now: datetime,
        *,
        meeting: date | None = None,
        second: PersonId | None = None,
    ) -> Self:
        """Give the version as it is in force, in place of the one `before` it."""
        return replace(
            self,
            stage=CharterStage.IN_FORCE,
            version=1 if before is None else before.version + 1,
            changed=self.differs_from(before),
            confirmed_at=now,
            meeting=meeting,
            second=second,
        )

    def ended(self, now: datetime) -> Self:
        """Give the version as it is when it counts no more."""
        return replace(self, stage=CharterStage.ENDED, ended_at=now)

    def is_over(self, now: datetime) -> bool:
        """Tell whether nobody confirmed a proposal in time."""
        return self.stage is CharterStage.PROPOSED and now - self.proposed_at >= PATIENCE

    def stood_behind_by(self, person: PersonId) -> bool:
        """Tell who need not be asked: whoever proposed it, and the second person."""
        return person in {self.by, self.second}


def may_be_second(person: PersonId, role: Role, standing: Standing, by: PersonId) -> bool:
    """Tell whether somebody can confirm what `by` proposed: another coordinator, or an official."""
    return role in _COLLEAGUES and standing is Standing.MEMBER and person != by
