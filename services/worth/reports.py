"""The report of a year: coordinators strike out of a draft, until two people release it.

Two coordinators do; where there is one, that coordinator and then an official. Everybody in the
network hears it in the same transaction: whenever the process dies it was told or it was not.
"""

from base64 import b64decode, b64encode
from collections.abc import Iterator
from datetime import date

from domain.errors import NotAllowed, NotPossibleNow, StaleButton
from domain.functions import NetworkFunction
from domain.identifiers import AffairId, PersonId
from domain.notices import Notice, NoticeKind, PageDetail, Priority
from domain.roles import Role, Standing
from domain.typed_text import clean
from domain.worth import year_report
from domain.worth.half_year import FREEZES_AFTER, HalfYear
from domain.worth.report_release import ENOUGH, ReportFile, YearReport, file_id
from domain.worth.year_report import CountedYear
from services import identifying_words
from services.printing import typesetting
from services.unit import Unit
from services.worth import fund_years
from services.worth.words import report_document
from storage.records import Person
from storage.tables.journal import JournalAct

REPORT, RELEASED = "report", "report-released"
"""The page of a report, and the word that it is there."""

COLLEAGUES = frozenset({Role.OFFICIAL, Role.COORDINATOR})


def years(unit: Unit, reader: Person) -> list[int]:
    """List the years whose report somebody can read, the newest first.

    A draft is for coordinators and officials, once the second half of its year is counted for good.
    """
    if reader.role not in COLLEAGUES:
        return sorted((each.year for each in _kept(unit) if each.released_at), reverse=True)
    return [half_year.year for half_year in unit.store.tallies.all_frozen() if half_year.part > 1]


def comes_on(unit: Unit, year: int) -> date | None:
    """Give the day from which a report can be read; None when that is over, or never comes."""
    last = HalfYear(year, 2)
    return None if last.freezes(unit.today) else last.after.begins + FREEZES_AFTER


def counted(unit: Unit, report: YearReport) -> CountedYear:
    """Give the year of a report as it was counted, beside the one before."""
    frozen, year = unit.store.tallies.frozen, report.year
    first, second, third, last = (
        frozen(HalfYear(each, part)) for each in (year, year - 1) for part in (1, 2)
    )
    return CountedYear(year, (first, second), (third, last), report.fund)


def find(unit: Unit, reader: Person, year: int) -> YearReport:
    """Find the report of a year, as it is kept or as nobody touched it yet.

    Raises NotPossibleNow when there is none for this reader (yet).
    """
    if year not in years(unit, reader):
        raise NotPossibleNow("report-not-there")
    fund = (fund_years.sums(unit, year), fund_years.sums(unit, year - 1))
    found = next((each for each in _kept(unit) if each.year == year), None)
    if found is None:
        found = YearReport(AffairId(unit.chance.bytes(8).hex()), year)
    return found.with_fund(fund)  # so what was shown before it was known is another report


def strike(unit: Unit, person: Person, year: int, key: str, *, out: bool) -> YearReport:
    """Leave a part or a line out of a draft, or put it back.

    Raises as `find`, NotAllowed for who is no coordinator, NotPossibleNow once it was released, and
    StaleButton for what is not in it.
    """
    _check_coordinator(person)
    report = find(unit, person, year)
    if key not in year_report.keys(counted(unit, report)):
        raise StaleButton
    return _save(unit, report.struck_out(key, out=out))


def draft(unit: Unit, person: Person, year: int) -> YearReport:
    """Find a report whose words somebody may write. Raises as `strike`."""
    _check_coordinator(person)
    report = find(unit, person, year)
    report.check_draft()
    return report


def write(unit: Unit, person: Person, year: int, typed: str) -> YearReport:
    """Put these words above a draft; none take them away. Raises as `draft`, and AnswerRefused."""
    report = draft(unit, person, year)
    words = clean(typed)
    identifying_words.refuse_citizen_number(words)
    return _save(unit, report.with_words(words))


def can_agree(unit: Unit, person: Person, report: YearReport) -> bool:
    """Tell whether somebody can say yes to what stands there now."""
    fresh = report.released_at is None and person.id not in report.agreed
    return fresh and person.id in _may_release(unit, report)


def still_agreed(unit: Unit, report: YearReport) -> int:
    """Count who stands behind a draft and may still."""
    return len({*report.agreed} & {*_may_release(unit, report)})


def alone(unit: Unit) -> bool:
    """Tell whether there is one coordinator, after whom an official is asked."""
    return len(unit.store.people.coordinators()) < ENOUGH


def agree(unit: Unit, person: Person, year: int, revision: int) -> YearReport:
    """Say yes to what stands there; with the second yes it is released, and everybody hears it.

    Raises as `find`, and NotPossibleNow for who may not, when it is other by now, was released, or
    waits for somebody else.
    """
    report = find(unit, person, year)
    report.check_draft()
    may = _may_release(unit, report)
    if person.id not in may:
        raise NotPossibleNow("report-not-yours")
    if report.revision != revision:
        raise NotPossibleNow("report-changed")
    if person.id in report.agreed:
        raise NotPossibleNow("report-second-needed")
    after = report.with_yes(person.id, may)
    journal = unit.store.journal
    journal.append(JournalAct.REPORT_AGREED, unit.now, actor=person.id, detail=after.id)
    if len(after.agreed) < ENOUGH:
        _ask_second(unit, person, after)
        return _save(unit, after)
    after = _save(unit, after.released(unit.now))
    content = b64encode(_typeset(unit, after)).decode()
    unit.store.affairs.save(ReportFile.of(after, content), None)
    journal.append(JournalAct.REPORT_RELEASED, unit.now, detail=after.id)
    for member in unit.store.people.all(Standing.MEMBER):
        detail = PageDetail(RELEASED, str(year))
        unit.tell(Notice(NoticeKind.YEAR_REPORT, person=member.id, detail=detail))
    return after


def pdf(unit: Unit, report: YearReport) -> bytes:
    """Give it as a PDF: as it was released, or as a draft is now."""
    kept = unit.store.affairs.find(ReportFile, file_id(report))
    return b64decode(kept.content) if kept is not None else _typeset(unit, report)


def _typeset(unit: Unit, report: YearReport) -> bytes:
    tongue, found = unit.municipality.network.languages[0], counted(unit, report)
    return typesetting.pdf(report_document.document(unit, tongue, found, report))


def _ask_second(unit: Unit, person: Person, report: YearReport) -> None:
    detail = PageDetail(REPORT, str(report.year))
    for other in _may_release(unit, report):
        if other != person.id:
            notice = Notice(NoticeKind.WORTH, Priority.REMINDER, person=other, detail=detail)
            unit.tell(notice)


def _may_release(unit: Unit, report: YearReport) -> list[PersonId]:
    """List who can stand behind a report: coordinators; after the only one of them officials."""
    people = [each.id for each in unit.store.people.coordinators()]
    if len(people) == 1 and people[0] in report.agreed:
        officials = unit.store.people.all(Standing.MEMBER, Role.OFFICIAL)
        people += [each.id for each in officials]
    return people


def _check_coordinator(person: Person) -> None:
    if person.role is not Role.COORDINATOR or person.standing is not Standing.MEMBER:
        raise NotAllowed


def _kept(unit: Unit) -> Iterator[YearReport]:
    unit.check_has(NetworkFunction.WORTH)
    yield from unit.store.affairs.all(YearReport)


def _save(unit: Unit, report: YearReport) -> YearReport:
    unit.store.affairs.save(report, None)
    return report
