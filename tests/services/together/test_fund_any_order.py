"""Whatever happens to the fund, in whatever order: no more is ever granted than there is.

A count by hand goes beside it, that knows what each yes set aside, and what ended it.
"""

from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.read_municipality import build_municipality
from domain.errors import Refusal
from domain.fund_rule import FundRule
from domain.identifiers import AccountId, AffairId, InviteId, PersonId
from domain.roles import Role, Standing
from domain.together.fund.request import UNPAID
from services.people import language_and_removal
from services.together.fund import fund_asking, fund_deadlines, fund_deciding, fund_rows
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing
from storage.records import Person
from storage.store import Store
from tests.handlers.seeded import Seeded
from tests.services.worth.test_any_history import a_store

BUDGET, MOST, TWO_FROM = 150, 120, 100
_TOWN = build_municipality(None)
TOWN = replace(
    _TOWN,
    network=replace(_TOWN.network, fund=FundRule(budget=BUDGET, most=MOST, two_from=TWO_FROM)),
)
NOVEMBER = datetime(2026, 11, 23, 10, tzinfo=UTC)
ASKERS, COORDINATORS = 5, 2

people, which = st.integers(0, ASKERS - 1), st.integers(0, 9)
acts = st.one_of(
    st.tuples(st.just("ask"), people, st.integers(50, MOST + 20)),
    st.tuples(st.just("ask"), people, st.integers(50, MOST + 20)),
    st.tuples(st.just("grant"), which, which),
    st.tuples(st.just("grant"), which, which),
    st.tuples(st.sampled_from(["second", "decline", "question", "pay", "withdraw"]), which, which),
    st.tuples(st.sampled_from(["leave", "erase"]), people, which),
    st.tuples(st.just("wait"), st.sampled_from([1, 20, 61]), which),
)


@dataclass
class Fund:
    """The fund, and the count by hand: what is set aside by request, and what was paid by year."""

    store: Store
    now: datetime = NOVEMBER
    chance: Seeded = field(default_factory=Seeded)
    asked: list[AffairId] = field(default_factory=list)
    aside: dict[AffairId, tuple[int, int, PersonId, datetime]] = field(default_factory=dict)
    paid: dict[int, int] = field(default_factory=dict)
    members: list[Person] = field(default_factory=list)
    leading: list[Person] = field(default_factory=list)

    def unit(self) -> Unit:
        return Unit(self.store, TOWN, self.now, self.chance)

    def fill(self) -> None:
        self.members = [self._member(number) for number in range(ASKERS)]
        self.leading = [self._member(90 + each, Role.COORDINATOR) for each in range(COORDINATORS)]

    def do(self, act: str, first: int, second: int) -> None:
        """Try one thing; what is refused changes nothing."""
        self.now += timedelta(minutes=1)
        with suppress(Refusal):
            self._do(act, first, second)

    def _do(self, act: str, first: int, second: int) -> None:
        unit, coordinator = self.unit(), self.leading[second % COORDINATORS]
        if act == "wait":
            return self._wait(first)
        if act in {"ask", "leave", "erase"}:
            return self._of_member(act, self.members[first], second)
        request = self.asked[first % len(self.asked)] if self.asked else AffairId("none")
        match act:
            case "grant":
                asked = fund_rows.find(unit, request).euros
                euros = asked if second else asked // 2
                found = fund_deciding.grant(unit, coordinator, request, euros, "")
                if euros < TWO_FROM:
                    self._set_aside(request, euros, found.by)
            case "second":
                found = fund_deciding.second(unit, coordinator, request)
                self._set_aside(request, found.granted, found.by)
            case "decline":
                fund_deciding.decline(unit, coordinator, request, "Nee.")
            case "question":
                fund_deciding.question(unit, coordinator, request, "Hoe dan?")
            case "pay":
                fund_deciding.pay(unit, coordinator, request)
                euros, year, _, _ = self.aside.pop(request)
                self.paid[year] = self.paid.get(year, 0) + euros
            case _:
                asker = self.store.people.by_id(fund_rows.find(unit, request).by)
                assert asker is not None
                fund_asking.withdraw(unit, asker, request)
                self.aside.pop(request, None)
        return None

    def _of_member(self, act: str, person: Person, euros: int) -> None:
        unit, now = self.unit(), self.store.people.by_id(person.id)
        if now is None or now.standing is not Standing.MEMBER:
            return
        if act == "ask":
            self.asked.append(fund_asking.ask(unit, now, euros, "Koffie.").id)
            return
        if act == "leave":
            language_and_removal.remove(unit, now, now.id)
        else:
            erasing.erase_person(unit, now, Why.BY_HAND)
        self.aside = {id_: each for id_, each in self.aside.items() if each[2] != person.id}

    def _wait(self, days: int) -> None:
        self.now += timedelta(days=days)
        for _ in ("reminded", "late", "over"):
            assert fund_deadlines.run(self.unit()) == []
        self.aside = {id_: each for id_, each in self.aside.items() if self.now - each[3] < UNPAID}

    def _set_aside(self, request: AffairId, euros: int, person: PersonId) -> None:
        self.aside[request] = (euros, self.unit().today.year, person, self.now)

    def _member(self, number: int, role: Role = Role.KEY_FIGURE) -> Person:
        unit = self.unit()
        account, invite = AccountId(800_000 + number), InviteId(unit.chance.bytes(8).hex())
        person = unit.store.people.add_newcomer(account, role, "nl", invite, unit.now)
        person = replace(person, standing=Standing.MEMBER, name=f"{number}", joined_at=unit.now)
        unit.store.people.save(person)
        return person

    def rush(self) -> None:
        """Let everybody ask, and both coordinators say yes to all there is."""
        for person in range(ASKERS):
            self.do("ask", person, TWO_FROM - 1)
        for request in range(len(self.asked)):
            for act, coordinator in (("grant", 2), ("second", 1)):
                self.do(act, request, coordinator)
                self.check()

    def check(self) -> None:
        """Compare what the fund says with the count by hand, of the year that it is."""
        unit = self.unit()
        year = unit.today.year
        by_hand = self.paid.get(year, 0) + sum(
            euros for euros, of, _, _ in self.aside.values() if of == year
        )
        assert fund_rows.spent(unit, year) == by_hand
        assert by_hand <= BUDGET
        assert fund_rows.left(unit) == BUDGET - by_hand


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(acts, min_size=3, max_size=25))
def test_no_more_is_granted_than_there_is_and_it_is_the_sum_of_what_is_open_and_paid(
    happenings: list[tuple[str, int, int]],
) -> None:
    with a_store() as store:
        fund = Fund(store)
        fund.fill()
        for act, first, second in happenings:
            fund.do(act, first, second)
            fund.check()
        fund.rush()
