"""Finding and keeping requests to the fund, and what is left in it.

What is set aside stands with the requests themselves: whatever ends one, with or without us (an
erasure, a backup that is put back), sets its money free in the same transaction.
"""

from datetime import datetime, timedelta

from domain.errors import AnswerRefused, NotPossibleNow
from domain.functions import NetworkFunction
from domain.fund_rule import FundRule
from domain.identifiers import AffairId, PersonId
from domain.roles import Role, Standing
from domain.together.fund.request import OPEN, FundRequest, FundStage, next_moment
from services import identifying_words
from services.identifying_words import IdentifyingKind
from services.unit import Unit
from services.worth import fund_years
from storage.records import Person
from storage.tables.journal import JournalAct

_A_MOMENT = timedelta(seconds=1)


def rule(unit: Unit) -> FundRule:
    """Give what the municipality set. Raises NotPossibleNow where there is no fund (any more)."""
    found = unit.municipality.network.fund
    if found is None:
        raise NotPossibleNow("function-off")
    return found


def find(unit: Unit, request_id: AffairId) -> FundRequest:
    """Find a request. Raises NotPossibleNow when it is gone, or there is no fund."""
    unit.check_has(NetworkFunction.FUND)
    request = unit.store.affairs.find(FundRequest, request_id)
    if request is None:
        raise NotPossibleNow("fund-gone")
    return request


def save(unit: Unit, request: FundRequest) -> None:
    """Keep a request, new or changed, and when time looks at it."""
    network = unit.municipality.network
    if request.ended_at is not None:
        next_at = request.ended_at + timedelta(days=network.habits.keep_days)
    else:
        next_at = next_moment(request, nudge_at(unit, request))
    unit.store.affairs.save(request, next_at)


def journal(unit: Unit, act: JournalAct, request: FundRequest, person: Person | None) -> None:
    """Journal what somebody did with it, or time; never a sum, never words."""
    actor = None if person is None else person.id
    unit.store.journal.append(act, unit.now, actor=actor, detail=request.id)


def answer_by(unit: Unit) -> datetime:
    """Give until when (UTC) a coordinator decides about what is asked now."""
    days = rule(unit).answer_days
    return unit.municipality.working_time.add_working_days(unit.now, days)


def nudge_at(unit: Unit, request: FundRequest) -> datetime:
    """Give when coordinators are reminded: it is told on the morning of the last day."""
    return unit.municipality.working_time.closing_before(request.answer_by - _A_MOMENT)


def by_age(unit: Unit) -> list[FundRequest]:
    """List all requests, the newest first."""
    found = unit.store.affairs.all(FundRequest)
    return sorted(found, key=lambda each: (each.since, each.id), reverse=True)


def seen_by(unit: Unit, reader: Person) -> list[FundRequest]:
    """List what somebody may see: their own; all of them, a coordinator. Open ones come first."""
    found = [each for each in by_age(unit) if sees(reader, each)]
    return sorted(found, key=lambda each: (each.stage not in OPEN, not waits_for(reader, each)))


def of_asker(unit: Unit, person: PersonId) -> list[FundRequest]:
    """List what somebody asked, the newest first."""
    return [each for each in by_age(unit) if each.by == person]


def sees(reader: Person, request: FundRequest) -> bool:
    """Tell whether somebody may see a request: who asked, and coordinators."""
    mine = reader.id == request.by or reader.role is Role.COORDINATOR
    return reader.standing is Standing.MEMBER and mine


def decides(reader: Person, request: FundRequest) -> bool:
    """Tell whether somebody decides about it: a coordinator, and never about their own."""
    member = reader.standing is Standing.MEMBER and reader.role is Role.COORDINATOR
    return member and reader.id != request.by


def may_say_yes(reader: Person, request: FundRequest) -> bool:
    """Tell whether somebody can say the yes that it takes now: a second one is by another."""
    return decides(reader, request) and request.yes_by != reader.id


def waits_for(reader: Person, request: FundRequest) -> bool:
    """Tell whether something is to be done by this reader."""
    if request.by == reader.id:
        return request.stage in {FundStage.QUESTIONED, FundStage.PAID}
    return request.stage in {FundStage.ASKED, FundStage.HALFWAY, FundStage.GRANTED}


def coordinators_but(unit: Unit, *but: PersonId | None) -> list[Person]:
    """List the coordinators, without these."""
    return [each for each in unit.store.people.coordinators() if each.id not in but]


def left(unit: Unit) -> int:
    """Give what can be granted still this year: whole euros, never less than nothing."""
    year = unit.today.year
    return max(0, rule(unit).budget - spent(unit, year))


def spent(unit: Unit, year: int) -> int:
    """Give what of a year was paid or is set aside: whole euros."""
    aside = sum(each.set_aside for each in unit.store.affairs.all(FundRequest) if each.year == year)
    return fund_years.paid_in(unit, year) + aside


def check_words(*typed: str) -> None:
    """Raise AnswerRefused for words with a citizen service number or an account number in them."""
    for words in typed:
        identifying_words.refuse_citizen_number(words)
        if any(each.kind is IdentifyingKind.IBAN for each in identifying_words.spot(words)):
            raise AnswerRefused("fund-account-number")
