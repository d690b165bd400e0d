"""Releasing the report of a year: what is struck out, what is added, and who stands behind it.

Two people release exactly what both saw: whatever changes after the first yes asks again.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from typing import ClassVar, Self, TypeAlias

from domain.errors import NotPossibleNow
from domain.identifiers import AffairId, PersonId
from domain.worth.fund_year import FundSums

ENOUGH = 2
"""How many people release it."""

Fund: TypeAlias = tuple[FundSums | None, FundSums | None]

LONGEST_WORDS = 900
"""UTF-16 units of what a coordinator writes above it."""


@dataclass(frozen=True, slots=True)
class YearReport:
    """What people did with the report of a year; moments are UTC.

    `struck` are the parts and lines that are left out, by their keys, and `words` what stands above
    the rest. `revision` goes up with every change; `agreed` are those who said yes to it since.
    From `released_at` on nothing changes any more.
    `fund` is what the fund was worth, this year and the year before: that may be closed later than
    the half years are, and then the report is another one.
    """

    KIND: ClassVar[str] = "year-report"

    id: AffairId
    year: int
    struck: tuple[str, ...] = ()
    words: str = ""
    revision: int = 0
    agreed: tuple[PersonId, ...] = ()
    released_at: datetime | None = None
    fund: Fund = (None, None)

    def check_draft(self) -> None:
        """Raise NotPossibleNow when it was released."""
        if self.released_at is not None:
            raise NotPossibleNow("report-released")

    def struck_out(self, key: str, *, out: bool) -> Self:
        """Give it with something left out, or put back. Raises NotPossibleNow once released."""
        self.check_draft()
        struck = {*self.struck} | {key} if out else {*self.struck} - {key}
        return self._changed(replace(self, struck=tuple(sorted(struck))))

    def with_words(self, words: str) -> Self:
        """Give it with other words above the rest. Raises NotPossibleNow once released."""
        self.check_draft()
        return self._changed(replace(self, words=words))

    def with_fund(self, fund: Fund) -> Self:
        """Give a draft with what the fund was worth, as it is known now."""
        if self.released_at is not None:
            return self
        # A step for each that became known, so that no two reports have the same revision.
        first = self._changed(replace(self, fund=(fund[0], self.fund[1])))
        return first._changed(replace(first, fund=fund))  # noqa: SLF001 - another of this class

    def with_yes(self, person: PersonId, may: Collection[PersonId]) -> Self:
        """Give it with one more who stands behind it; who `may` not (any more) counts no more."""
        agreed = [each for each in self.agreed if each in may and each != person]
        return replace(self, agreed=(*agreed, person))

    def released(self, now: datetime) -> Self:
        """Give it as it is for good."""
        return replace(self, released_at=now)

    def without(self, person: PersonId) -> Self:
        """Give it without somebody who is erased; what was released stays so."""
        return replace(self, agreed=tuple(each for each in self.agreed if each != person))

    def _changed(self, after: Self) -> Self:
        if after == self:
            return self
        return replace(after, revision=self.revision + 1, agreed=())


@dataclass(frozen=True, slots=True)
class ReportFile:
    """The PDF (base64) of a report as it was released, beside it: only who asks for it loads it."""

    KIND: ClassVar[str] = "year-report-file"

    id: AffairId
    content: str

    @classmethod
    def of(cls, report: YearReport, content: str) -> Self:
        """Give the file of a report."""
        return cls(file_id(report), content)


def file_id(report: YearReport) -> AffairId:
    """Give by what the file of a report is found."""
    return AffairId(f"{report.id}-file")
