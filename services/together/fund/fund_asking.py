"""Asking the fund for money, saying more when it is asked, and taking the request back.

Volunteers ask, and coordinators do: of these another one decides.
"""

from domain.errors import AnswerRefused, NotAllowed, NotPossibleNow
from domain.functions import NetworkFunction
from domain.identifiers import AffairId
from domain.roles import Role, Standing
from domain.together.activities.activity import ONGOING, Activity
from domain.together.fund.request import TO_DECIDE, TO_TAKE_BACK, FundRequest, FundStage
from services.together.fund import fund_rows, fund_telling
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct

MOST_WAITING = 3
"""Requests of one member that wait for an answer at once."""

ASKERS = frozenset({Role.KEY_FIGURE, Role.CHAIR, Role.COORDINATOR})

_STEP = 50
"""What is left shows to who asks in steps of this, in what is refused too: whoever tries one sum
after the other finds no single grant in it."""


def may(person: Person) -> bool:
    """Tell whether somebody asks the fund for money."""
    return person.standing is Standing.MEMBER and person.role in ASKERS


def check(unit: Unit, person: Person) -> None:
    """Refuse who may ask for nothing, or for nothing now. Raises NotAllowed and NotPossibleNow."""
    unit.check_has(NetworkFunction.FUND)
    if not may(person):
        raise NotAllowed
    if person.membership.paused(unit.today):
        raise NotPossibleNow("meeting-while-paused")
    if not fund_rows.coordinators_but(unit, person.id):
        raise NotPossibleNow("fund-nobody-decides")
    waiting = [each for each in fund_rows.of_asker(unit, person.id) if each.stage in TO_DECIDE]
    if len(waiting) >= MOST_WAITING:
        raise NotPossibleNow("fund-too-many", most=MOST_WAITING)
    if not fund_rows.left(unit):
        raise NotPossibleNow("fund-empty")


def check_sum(unit: Unit, euros: int) -> None:
    """Refuse a sum that is more than about what there is. Raises AnswerRefused.

    To the euro it is looked at when it is granted: coordinators see what is left.
    """
    most, left = fund_rows.rule(unit).most, fund_rows.left(unit)
    if not 1 <= euros <= most:
        raise AnswerRefused("not-a-number", least=1, most=most)
    about = -(-left // _STEP) * _STEP
    if euros > about:
        raise AnswerRefused("fund-more-than-left", left=about)


def check_activity(unit: Unit, person: Person, activity: AffairId | None) -> None:
    """Refuse what is for an activity of another, or one that is over. Raises NotPossibleNow."""
    if activity is None:
        return
    found = unit.store.affairs.find(Activity, activity)
    if found is None or found.by != person.id or found.stage not in ONGOING:
        raise NotPossibleNow("fund-activity-over")


def ask(
    unit: Unit, person: Person, euros: int, what: str, activity: AffairId | None = None
) -> FundRequest:
    """Put a request before the coordinators. Raises as the checks do."""
    check(unit, person)
    check_sum(unit, euros)
    check_activity(unit, person, activity)
    fund_rows.check_words(what)
    request = FundRequest(
        id=AffairId(unit.chance.bytes(8).hex()),
        by=person.id,
        euros=euros,
        what=what,
        since=unit.now,
        answer_by=fund_rows.answer_by(unit),
        activity=activity,
    )
    fund_rows.save(unit, request)
    fund_rows.journal(unit, JournalAct.FUND_ASKED, request, person)
    fund_telling.coordinators(unit, request, "asked")
    return request


def own(unit: Unit, person: Person, request_id: AffairId) -> FundRequest:
    """Find a request of this person. Raises NotAllowed and NotPossibleNow."""
    request = fund_rows.find(unit, request_id)
    if request.by != person.id:
        raise NotAllowed
    return request


def questioned(unit: Unit, person: Person, request_id: AffairId) -> FundRequest:
    """Find one about which this person was asked something. Raises like `own`."""
    request = own(unit, person, request_id)
    if request.stage is not FundStage.QUESTIONED:
        raise NotPossibleNow("fund-no-question")
    return request


def answer(unit: Unit, person: Person, request_id: AffairId, words: str) -> FundRequest:
    """Answer a question: it is the coordinators' turn again, with a new term.

    Raises like `questioned`, and AnswerRefused for words that are not to be kept.
    """
    request = questioned(unit, person, request_id)
    fund_rows.check_words(words)
    request = request.answered(words, unit.now, fund_rows.answer_by(unit))
    fund_rows.save(unit, request)
    fund_telling.coordinators(unit, request, "answered")
    return request


def withdraw(unit: Unit, person: Person, request_id: AffairId) -> None:
    """Take a request back before it was paid; what was set aside is free. Raises like `own`."""
    request = own(unit, person, request_id)
    if request.stage not in TO_TAKE_BACK:
        raise NotPossibleNow("fund-over")
    fund_rows.save(unit, request.to(FundStage.WITHDRAWN, unit.now))
    fund_rows.journal(unit, JournalAct.FUND_ENDED, request, person)
    fund_telling.coordinators(unit, request, "withdrawn")
