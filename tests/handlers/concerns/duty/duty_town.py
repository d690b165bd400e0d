"""A town hall with a duty rota: Fatima, Bram and Yusuf, a week each, in that order."""

from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.concerns.concern import Urgency
from domain.duty_hours import DutyHours
from domain.identifiers import ConcernId, PersonId
from domain.notices import Notice, NoticeKind
from domain.roles import Role
from services.concerns.duty import rota
from services.unit import Unit
from services.upkeep import sweeping
from storage.records import Person
from tests.handlers.town_hall import MUNICIPALITY, Someone, TownHall

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM)


FRIDAY, EVENING = local("2026-11-27T10:00"), local("2026-11-27T17:30")


@dataclass
class DutyTown:
    """Who there is, and what they hear of duty."""

    hall: TownHall
    merel: Someone
    fatima: Someone
    bram: Someone
    yusuf: Someone
    noor: Someone

    async def at(self, moment: datetime | str) -> None:
        """Move the clock, and let time do what it does."""
        self.hall.now = local(moment) if isinstance(moment, str) else moment
        assert await self.hall.work(sweeping.sweep) == []

    async def files(self, urgency: Urgency = Urgency.URGENT) -> ConcernId:
        """Let Merel file something; gives it, with its receipt told."""
        concern = await self.hall.concern(self.merel, urgency=urgency)
        receipt = Notice(NoticeKind.RECEIPT, person=self.merel.person, concern=concern)
        await self.hall.work(lambda unit: unit.tell(receipt))
        return concern

    async def official(self, who: Someone) -> Person:
        person = await self.hall.look(lambda store: store.people.by_id(who.person))
        assert person is not None
        return person

    async def has_duty(self, at: datetime | str) -> str:
        self.hall.now = local(at) if isinstance(at, str) else at

        def name(unit: Unit) -> str:
            person = rota.turns(unit, 1)[0].person
            return (person.name or "") if person is not None else ""

        return await self.hall.work(name)


def called(who: Someone) -> list[str]:
    """What somebody was called for."""
    return [text for text in who.inbox if "Dringend:" in text]


def desk(who: Someone) -> list[str]:
    """What a coordinator was told when nobody was left to call."""
    return [text for text in who.inbox if "niemand met dienst heeft" in text]


async def settle(hall: TownHall, *, ordered: bool = True) -> DutyTown:
    """Let people live in a town with duty; `ordered` when their rota is made."""
    network = replace(MUNICIPALITY.network, duty=DutyHours(nights=True))
    hall.municipality = replace(MUNICIPALITY, network=network)
    hall.now = FRIDAY
    town = DutyTown(
        hall,
        await hall.person(Role.KEY_FIGURE, "Merel"),
        await hall.person(name="Fatima"),
        await hall.person(name="Bram"),
        await hall.person(name="Yusuf"),
        await hall.person(Role.COORDINATOR, "Noor"),
    )
    if ordered:
        noor = await town.official(town.noor)
        for who in (town.fatima, town.bram, town.yusuf):
            await hall.work(lambda unit, who=who: rota.put(unit, noor, PersonId(who.person)))  # type: ignore[misc]
    return town
