"""The pages of the duty rota: who has which week, a swap that is asked, and the hand-over."""

from collections.abc import Callable, Mapping
from datetime import date

from config import wording
from domain.errors import NotPossibleNow
from domain.identifiers import PersonId
from domain.notices import PageDetail
from domain.roles import Role
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from services.concerns.duty import rota
from services.concerns.duty.rota import Turn
from services.concerns.words import duty
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

DUTY, WEEK, ORDER = "duty", "week-of-duty", "order-of-duty"
GIVE, PUT, OFFER, TAKE = "give-duty", "put-on-duty", "offer-duty", "take-duty"
"""What the buttons here carry; the first three are pages too."""


def draw(unit: Unit, reader: Person, detail: PageDetail) -> Page | None:
    """Give the page of this name: its text (HTML) and its buttons; None when it is not so any more.

    None too for a page that is not for this reader, and where there is no duty any more.
    """
    pages = _Pages(unit, reader)
    drawn: Mapping[str, Callable[[], Page | None]] = {
        DUTY: pages.overview,
        WEEK: lambda: pages.week(date.fromisoformat(detail.on)),
        ORDER: pages.order,
        rota.ASKED: lambda: pages.asked(date.fromisoformat(detail.on), PersonId(detail.choice)),
        **dict.fromkeys(
            (rota.SWAPPED, rota.GIVEN),
            lambda: pages.told(detail.page, date.fromisoformat(detail.on), detail.choice),
        ),
        rota.BEGINS: lambda: pages.begins(date.fromisoformat(detail.on), detail.choice),
        rota.OVER: lambda: pages.over(date.fromisoformat(detail.on)),
    }
    if detail.page in {WEEK, ORDER} and reader.role is not Role.COORDINATOR:
        return None
    try:
        return drawn[detail.page]()
    except NotPossibleNow:
        return None


def soon(unit: Unit, language: str) -> str:
    """Say who has duty this week and next (HTML); nothing in a municipality without duty."""
    lines = duty.soon(unit, language)
    return "\n".join([wording.say(language, "duty-title"), *lines]) if lines else ""


def button(unit: Unit, language: str) -> list[Row]:
    """Give the button on the page of the network, where there is duty."""
    if unit.municipality.network.duty is None:
        return []
    return [[(wording.label(language, "duty-button"), PagePress(DUTY))]]


def week_of(unit: Unit, language: str, week: date) -> str:
    """Write the day on which a week of duty begins."""
    return wording.day(language, week, unit.municipality.network.timezone)


class _Pages:
    """All pages, for one reader at one moment."""

    def __init__(self, unit: Unit, reader: Person) -> None:
        self._unit = unit
        self._reader = reader
        self._tongue = reader.language

    def overview(self) -> Page:
        turns = rota.turns(self._unit)
        rows: list[Row] = []
        if self._reader.role is Role.COORDINATOR:
            rows = [[(self._week(turn), PagePress(WEEK, turn.week.isoformat()))] for turn in turns]
            rows = rows if rota.kept(self._unit) is not None else []
            rows.append([(self._label("order"), PagePress(ORDER))])
            rows.append([(wording.label(self._tongue, "button-back"), PagePress("overview"))])
        else:
            own = (turn for turn in turns if turn.holder == self._reader.id)
            rows = [[self._offer(turn.week)] for turn in own]
        return self._text(self._say("head"), turns), rows

    def week(self, week: date) -> Page:
        turn = rota.turn_of(self._unit, week)
        rows: list[Row] = [
            [(each.name or "?", PagePress(GIVE, week.isoformat(), each.id))]
            for each in rota.officials(self._unit)
            if each.id != turn.holder
        ]
        text = self._say("week", day=self._day(week), name=self._name(turn.holder))
        return text, [*rows, [self._back()]]

    def order(self) -> Page:
        found = rota.kept(self._unit)
        order = found.order if found is not None else ()
        rows: list[Row] = []
        for each in rota.officials(self._unit):
            name = each.name or "?"
            if each.id in order:
                name = self._label("on", number=str(order.index(each.id) + 1), name=name)
            rows.append([(name, PagePress(PUT, each.id))])
        return self._say("order"), [*rows, [self._back()]]

    def asked(self, week: date, asker: PersonId) -> Page | None:
        if rota.asker(self._unit, rota.turn_of(self._unit, week).week) != asker:
            return None
        back = rota.in_return(self._unit, week, self._reader.id)
        text = self._say("asked", day=self._day(week), name=self._name(asker))
        if back is not None:
            said = self._say("asked-back", day=self._day(back), name=self._name(asker))
            text = f"{text} {said}"
        return text, [[(self._label("take"), PagePress(TAKE, week.isoformat()))]]

    def begins(self, week: date, before: str) -> Page | None:
        """Say it only while it is so: a notice may have waited for the morning."""
        now = rota.turns(self._unit, 1)[0].person
        if now is None or now.id != self._reader.id:
            return None
        return self.told(rota.BEGINS, week, before)

    def over(self, week: date) -> Page | None:
        """Say who has duty now; nothing when that is the reader again, or nobody."""
        now = rota.turns(self._unit, 1)[0].person
        if now is None or now.id == self._reader.id:
            return None
        return self.told(rota.OVER, week, now.id)

    def told(self, page: str, week: date, other: str) -> Page:
        turns = rota.turns(self._unit)
        alone = "yes" if other == self._reader.id else "no"
        facts = {"day": self._day(week), "name": self._name(PersonId(other)), "own": alone}
        return self._text(self._say(page, **facts), turns), []

    def _text(self, head: str, turns: list[Turn]) -> str:
        if rota.kept(self._unit) is None:
            return f"{head}\n\n{self._say('none')}"
        return "\n".join([head, "", *duty.lines(self._unit, self._tongue, turns)])

    def _offer(self, week: date) -> tuple[str, PagePress]:
        label = self._label("offer", day=self._day(week))
        return label, PagePress(OFFER, week.isoformat())

    def _week(self, turn: Turn) -> str:
        return self._label("week", day=self._day(turn.week), name=self._name(turn.holder))

    def _day(self, week: date) -> str:
        return week_of(self._unit, self._tongue, week)

    def _name(self, person_id: PersonId | None) -> str:
        person = self._unit.store.people.by_id(person_id) if person_id else None
        return (person.name if person else None) or wording.label(self._tongue, "duty-nobody")

    def _back(self) -> tuple[str, PagePress]:
        return wording.label(self._tongue, "button-back"), PagePress(DUTY)

    def _label(self, text: str, /, **facts: str) -> str:
        return wording.label(self._tongue, f"duty-button-{text}", **facts)

    def _say(self, text: str, /, **facts: str) -> str:
        return wording.say(self._tongue, f"duty-{text}", **facts)
