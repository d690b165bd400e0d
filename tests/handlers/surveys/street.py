"""A network that is asked something: a coordinator, and key figures in some neighbourhoods."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from domain.identifiers import AffairId, MessageId, PersonId
from domain.people.audience import Audience, Reach
from domain.roles import Role
from domain.surveys.survey import READY, Survey, SurveyKind, SurveyQuestion
from handlers.telegram.happenings import Document, SentOther
from services.surveys import opening
from services.surveys.opening import SurveyPlan
from services.unit import Unit
from services.upkeep import sweeping
from storage.store import Store
from tests.handlers.chat import Chat
from tests.handlers.fake_telegram.messages import Shown
from tests.handlers.town_hall import TownHall

EVERYBODY = Audience(Reach.ALL)


class Phone(Chat):
    """A private chat, in which a PDF can be sent too."""

    async def sends_pdf(self) -> None:
        number = MessageId(self.hall.telegram.arrive(self.who.account, Shown("", None, {})))
        document = Document("plan-file", "Plan.pdf", "application/pdf", 2_000)
        await self.who.happen(SentOther(self.who._speaker(), self._place(), number, None, document))

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
class Street:
    """Everybody around one survey."""

    hall: TownHall
    wim: Phone
    figures: list[Phone] = field(default_factory=list)

    @classmethod
    async def of(cls, hall: TownHall, **places: int) -> "Street":
        """So many key figures in each of these neighbourhoods."""
        street = cls(hall, Phone(await hall.person(Role.COORDINATOR, "Wim")))
        for place, count in places.items():
            for _ in range(count):
                await street.moves_in(place)
        return street

    async def moves_in(self, place: str, language: str = "nl") -> Phone:
        name = f"Buur {len(self.figures) + 1}"
        someone = await self.hall.person(Role.KEY_FIGURE, name, language)
        await self.change(someone.person, place)
        self.figures.append(Phone(someone))
        return self.figures[-1]

    async def change(
        self, who: PersonId, place: str | None = None, paused_until: date | None = None
    ) -> None:
        def save(store: Store) -> None:
            person = store.people.by_id(who)
            assert person is not None
            membership = replace(person.membership, paused_until=paused_until)
            place_now = place or person.neighbourhood
            store.people.save(replace(person, neighbourhood=place_now, membership=membership))

        await self.hall.look(save)

    async def asks(
        self,
        questions: Sequence[SurveyQuestion] = tuple(READY.values()),
        *,
        shared: bool = False,
        audience: Audience = EVERYBODY,
        file: str = "",
    ) -> Survey:
        """Let Wim ask these questions."""

        def ask(unit: Unit) -> Survey:
            coordinator = unit.store.people.by_id(self.wim.who.person)
            assert coordinator is not None
            kind = SurveyKind.POLICY if file else SurveyKind.PULSE
            plan = SurveyPlan(kind, "Na de brand", tuple(questions), audience, 3)
            plan = replace(plan, file=file, show_to_members=shared)
            return opening.open_(unit, coordinator, plan)

        return await self.hall.work(ask)

    async def answer(self, *answers: tuple[str, ...]) -> None:
        """Let the first figures answer, each in their own way."""
        for figure, given in zip(self.figures, answers, strict=False):
            await figure.presses("Beantwoorden")
            await figure.fills_in(*given, "Versturen")

    async def sweeps(self) -> None:
        assert await self.hall.work(sweeping.sweep) == []

    async def now_is(self, survey: AffairId) -> Survey:
        found = await self.hall.look(lambda store: store.affairs.find(Survey, survey))
        assert found is not None
        return found
