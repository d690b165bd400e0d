"""Setting up a network: kept as a draft for weeks, answered by several, until two people agree."""

from collections.abc import Mapping
from typing import Any

from domain.errors import NotAllowed, NotPossibleNow
from domain.founding.foundation import Foundation, FoundingQuestion
from domain.identifiers import AffairId
from domain.notices import Notice, NoticeKind, PageDetail, Priority
from domain.roles import Role, Standing
from services import identifying_words
from services.founding import network_file
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct

PAGE = "setup"
"""The page that shows how far it is."""

COLLEAGUES = frozenset({Role.OFFICIAL, Role.COORDINATOR})


def may(person: Person) -> bool:
    """Tell whether somebody answers along: coordinators and officials do."""
    return person.role in COLLEAGUES and person.standing is Standing.MEMBER


def current(unit: Unit) -> Foundation | None:
    """Give what was answered so far; None before anybody began."""
    return next(iter(unit.store.affairs.all(Foundation)), None)


def answer(unit: Unit, person: Person, answers: Mapping[str, Any]) -> Foundation:
    """Keep answers, by the names of their questions. Raises NotAllowed and AnswerRefused."""
    if not may(person):
        raise NotAllowed
    given = {FoundingQuestion(name): value for name, value in answers.items()}
    for value in given.values():
        if isinstance(value, str):
            identifying_words.refuse_citizen_number(value)
    network_file.check(given)
    before = current(unit) or Foundation(AffairId(unit.chance.bytes(8).hex()), unit.now)
    after = before.answered(given)
    unit.store.affairs.save(after, None)
    return after


def agree(unit: Unit, person: Person, foundation_id: AffairId, revision: int) -> Foundation:
    """Agree with what stands there. Raises NotAllowed, and NotPossibleNow when it is other by now.

    Who agreed and is no colleague any more counts no more.
    """
    found = current(unit)
    if not may(person):
        raise NotAllowed
    if found is None or found.id != foundation_id or found.revision != revision:
        raise NotPossibleNow("founding-changed")
    if found.agreed_at is not None:
        raise NotPossibleNow("founding-agreed-already")
    if found.missing or network_file.problems(unit, found):
        raise NotPossibleNow("founding-incomplete")
    for each in found.agreed:
        before = unit.store.people.by_id(each)
        if before is None or not may(before):
            found = found.without(each)
    after = found.with_yes(person.id, unit.now)
    if after.agreed == found.agreed:
        raise NotPossibleNow("founding-second-needed")
    unit.store.affairs.save(after, None)
    unit.store.journal.append(
        JournalAct.FOUNDING_AGREED, unit.now, actor=person.id, detail=found.id
    )
    for colleague in unit.store.people.all(standing=Standing.MEMBER):
        if may(colleague) and colleague.id != person.id:
            detail = PageDetail(PAGE, found.id)
            notice = Notice(
                NoticeKind.FOUNDING_PAGE, Priority.REMINDER, colleague.id, detail=detail
            )
            unit.tell(notice)
    return after


def can_agree(unit: Unit, person: Person, found: Foundation) -> bool:
    """Tell whether somebody can say yes to what stands there now."""
    if not may(person) or found.agreed_at is not None or person.id in found.agreed:
        return False
    return not found.missing and not network_file.problems(unit, found)
