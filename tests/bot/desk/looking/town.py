"""A town that does everything the desk has pages for, in one language."""

from dataclasses import dataclass, replace
from datetime import timedelta

from bot.demo.network import concern_stories, gatherings
from bot.demo.network.concern_stories import Resident
from bot.demo.network.townspeople import TOWN
from domain.duty_hours import DutyHours
from domain.filing.call_moments import CallPart
from domain.identifiers import AccountId, ConcernId
from domain.people.audience import Audience, Reach
from domain.worth.half_year import HalfYear
from services import outside_address
from services.concerns.duty import rota
from services.filing import call_me
from services.meetings import calendar_address
from services.people import mail_addresses
from services.together.activities import deciding, proposing
from services.unit import Unit
from storage.records import Person
from tests.bot.desk.open_desk import OpenDesk
from tests.handlers.town_hall import MUNICIPALITY, Someone


@dataclass(frozen=True, slots=True)
class Town:
    """Who is there; `to_call` is the concern of somebody who wants to be called."""

    noor: Someone
    fatima: Someone
    bram: Someone
    to_call: ConcernId


async def settle(desk: OpenDesk, tongue: str) -> Town:
    """Let the demo town's network live here: it has duty, a bell, and addresses of calendars."""
    network = replace(MUNICIPALITY.network, duty=DutyHours(nights=True))
    desk.hall.municipality = replace(MUNICIPALITY, network=network)

    def live(unit: Unit) -> ConcernId:
        residents = [replace(each, language=tongue) for each in TOWN]
        concern_stories.settle(unit, residents, None, forum=False)
        for story in concern_stories.STORIES:
            concern_stories.tell(unit, story)
        gatherings.gather(unit)
        _count(unit)
        mail_addresses.offer(unit, offered=True)
        calendar_address.set_root(unit, "https://calendar.town.example")
        outside_address.keep(unit, "https://open.town.example")
        for official in concern_stories.OFFICIALS:
            rota.put(
                unit, _of(unit, concern_stories.COORDINATOR.account), _of(unit, official.account).id
            )
        at_once = next(each for each in call_me.offered(unit) if each.part is CallPart.NOW)
        samira = _of(unit, concern_stories.KEY_FIGURES[0].account)
        _an_evening(unit, samira)
        return call_me.ask(unit, samira, at_once.call_back, "0100 00 00 00").id

    to_call = await desk.hall.work(live)
    three = (concern_stories.COORDINATOR, *concern_stories.OFFICIALS[:2])
    noor, fatima, bram = [await _works_here(desk, each) for each in three]
    return Town(noor, fatima, bram, to_call)


def _count(unit: Unit) -> None:
    """Let two half years be counted for good, with something and nothing in them."""
    half_year = HalfYear.of(unit.today).before
    counts = {"heard/yes": 12, "receipt/kept": 9, "subject/concern/between-groups": 7}
    unit.store.tallies.add(half_year, {**counts, "neighbourhood/noord": 6})
    unit.store.tallies.add(half_year.before, {"heard/yes": 8})
    unit.store.tallies.freeze(half_year)
    unit.store.tallies.freeze(half_year.before)


def _an_evening(unit: Unit, samira: Person) -> None:
    """Let there be an activity that everybody is invited to."""
    words = {"title": "Gespreksavond", "what": "Praten.", "whom": "Ouders", "place": "De Brug"}
    made = proposing.propose(unit, samira, unit.now + timedelta(days=17), **words)
    noor = _of(unit, concern_stories.COORDINATOR.account)
    deciding.agree(unit, noor, made.id, Audience(Reach.ALL), "")


async def _works_here(desk: OpenDesk, resident: Resident) -> Someone:
    person = await desk.hall.work(lambda unit: _of(unit, resident.account))
    someone = Someone(desk.hall, person.id, resident.account)
    await desk.let_in(someone, resident.name.lower())
    return someone


def _of(unit: Unit, account: AccountId) -> Person:
    person = unit.store.people.by_account(account)
    assert person is not None
    return person
