"""An official, a coordinator and key figures, two of whom may get to know each other."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from domain.functions import Functions, NetworkFunction
from domain.roles import Role, Standing
from domain.together.contact import Contact
from services.people import language_and_removal
from services.unit import Unit
from services.upkeep import sweeping
from storage.store import Store
from tests.handlers.together.mediation.people import Phone
from tests.handlers.town_hall import TownHall

YES, NO = "Ja, dat wil ik", "Liever niet"
WHY = "Jullie organiseren allebei sport voor jongeren."
NUMBER = "06 12345678"


@dataclass
class Acquaintances:
    """Everybody around one contact."""

    hall: TownHall
    fatima: Phone
    bram: Phone
    wim: Phone
    samira: Phone
    els: Phone

    @classmethod
    async def of(cls, hall: TownHall) -> "Acquaintances":
        names = {"Fatima": Role.OFFICIAL, "Bram": Role.OFFICIAL, "Wim": Role.COORDINATOR}
        names |= dict.fromkeys(("Samira", "Els"), Role.KEY_FIGURE)
        return cls(hall, *[Phone(await hall.person(role, name)) for name, role in names.items()])

    async def begins(
        self, one: str = "Samira", two: str = "Els", why: str = WHY, *, by: Phone | None = None
    ) -> None:
        """Let Fatima fill in whom she asks, up to the preview."""
        phone = by or self.fatima
        await phone.says("Samen")
        await phone.fills_in("In contact brengen", "Twee mensen kiezen", one, two, why, "1 week")

    async def asks(
        self, one: str = "Samira", two: str = "Els", why: str = WHY, *, by: Phone | None = None
    ) -> None:
        """Let Fatima ask these two by their names, or Samira and Els."""
        await self.begins(one, two, why, by=by)
        await (by or self.fatima).presses("Versturen")

    async def agrees(self, phone: Phone, number: str = "") -> None:
        """Say yes, with a number or without one."""
        how = ("Met een telefoonnummer", number) if number else ("Zonder nummer",)
        await phone.fills_in(YES, *how, "Versturen")

    async def now_is(self) -> Contact:
        (found,) = await self.hall.look(lambda store: store.affairs.all(Contact))
        return found

    async def sweeps(self) -> None:
        assert await self.hall.work(sweeping.sweep) == []

    async def takes_part(self, phone: Phone, **changes: Any) -> None:
        """Change how somebody takes part."""

        def save(store: Store) -> None:
            person = store.people.by_id(phone.who.person)
            assert person is not None
            store.people.save(replace(person, membership=replace(person.membership, **changes)))

        await self.hall.look(save)

    async def pauses(self, phone: Phone, until: date = date(2026, 12, 24)) -> None:
        await self.takes_part(phone, paused_until=until)

    async def leaves(self, phone: Phone) -> None:
        await self.hall.look(lambda store: store.people.remove(phone.who.person, self.hall.now))

    async def is_removed(self, phone: Phone) -> None:
        """Let Wim take somebody out of the network."""

        def remove(unit: Unit) -> None:
            wim = unit.store.people.by_id(self.wim.who.person)
            assert wim is not None
            language_and_removal.remove(unit, wim, phone.who.person)

        await self.hall.work(remove)
        await self.hall.look_again()

    async def comes_back(self, phone: Phone, name: str) -> None:
        """Let who was removed be a member again, as the same person."""

        def save(store: Store) -> None:
            person = store.people.by_id(phone.who.person)
            assert person is not None
            store.people.save(replace(person, standing=Standing.MEMBER, name=name))

        await self.hall.look(save)

    def switches_off(self) -> None:
        """Let the municipality do without it from now on."""
        network = self.hall.municipality.network
        functions = Functions(frozenset({NetworkFunction.CONTACT}))
        self.hall.municipality = replace(
            self.hall.municipality, network=replace(network, functions=functions)
        )
