"""Two officials, a coordinator and key figures around a mediation."""

from dataclasses import dataclass, replace
from datetime import date

from domain.functions import Functions, NetworkFunction
from domain.identifiers import PersonId
from domain.roles import Role
from domain.together.mediation import Mediation
from services.upkeep import sweeping
from storage.store import Store
from tests.handlers.chat import Chat
from tests.handlers.town_hall import TownHall

YES, NO, RATHER = "Ja, ik help", "Nee, ik kan niet", "Liever niet"
NUMBER = "06 12345678"


class Phone(Chat):
    """A private chat in which forms are filled in."""

    async def fills_in(self, *answers: str) -> str:
        """Answer one question after the other: press what is a button, type what is none."""
        toast = ""
        for answer in answers:
            if answer in self.last.buttons:
                toast = await self.presses(answer)
            else:
                await self.says(answer)
        return toast


@dataclass
class Neighbours:
    """Everybody around one mediation."""

    hall: TownHall
    fatima: Phone
    bram: Phone
    wim: Phone
    samira: Phone
    els: Phone
    idris: Phone

    @classmethod
    async def of(cls, hall: TownHall) -> "Neighbours":
        names = {"Fatima": Role.OFFICIAL, "Bram": Role.OFFICIAL, "Wim": Role.COORDINATOR}
        names |= dict.fromkeys(("Samira", "Els", "Idris"), Role.KEY_FIGURE)
        return cls(hall, *[Phone(await hall.person(role, name)) for name, role in names.items()])

    @property
    def asked(self) -> tuple[Phone, Phone, Phone]:
        return self.samira, self.els, self.idris

    async def begins(
        self, *people: str, until: str = "2 uur", calls: str = "Wij bellen hen"
    ) -> Phone:
        """Let Fatima fill in what she asks, up to the preview."""
        await self.fatima.says("Samen")
        await self.fatima.fills_in(
            "Bemiddelen", "Hulp vragen", "Helpen om het weer rustig te krijgen"
        )
        await self.fatima.fills_in("Noord", *people, "Klaar", until, "Fatima", NUMBER, calls)
        return self.fatima

    async def asks(self, *people: str, until: str = "2 uur", calls: str = "Wij bellen hen") -> None:
        """Let Fatima ask these by their names, or all three."""
        await self.begins(*(people or ("Samira", "Els", "Idris")), until=until, calls=calls)
        await self.fatima.presses("Versturen")

    async def now_is(self) -> Mediation:
        (found,) = await self.hall.look(lambda store: store.affairs.all(Mediation))
        return found

    async def sweeps(self) -> None:
        assert await self.hall.work(sweeping.sweep) == []

    async def pauses(self, phone: Phone, until: date) -> None:
        def save(store: Store) -> None:
            person = store.people.by_id(phone.who.person)
            assert person is not None
            membership = replace(person.membership, paused_until=until)
            store.people.save(replace(person, membership=membership))

        await self.hall.look(save)

    async def leaves(self, phone: Phone) -> None:
        gone: PersonId = phone.who.person
        await self.hall.look(lambda store: store.people.remove(gone, self.hall.now))

    def switches_off(self) -> None:
        """Let the municipality do without mediation from now on."""
        network = self.hall.municipality.network
        functions = Functions(frozenset({NetworkFunction.MEDIATION}))
        self.hall.municipality = replace(
            self.hall.municipality, network=replace(network, functions=functions)
        )
