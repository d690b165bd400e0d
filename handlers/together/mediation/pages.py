"""Pages of mediations: those there are, and one of them for the official who asked."""

from collections.abc import Callable, Mapping

from config import wording
from domain.errors import NotPossibleNow
from domain.identifiers import AffairId
from domain.notices import PageDetail
from domain.roles import Role
from domain.together.mediation import Mediation, MediationStage
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from handlers.together import page as together
from services.together.mediation import mediation_rows, words
from services.together.mediation.ending import SENT, STANDING
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

LIST, ONE = "list", "one"
NEW, LOOK, WAIT_NO_MORE, CLOSE, ANSWER, ALL = (
    "md-new",
    "md-one",
    "md-enough",
    "md-close",
    "md-answer",
    "mediation",
)
"""What the buttons carry; `mediation` is the door in `Samen`."""

FROM_CARD = "md-card"
"""What the button on the card of a concern carries; nothing of the concern goes with it."""

MOST_SHOWN = 12


def draw(unit: Unit, reader: Person, detail: PageDetail) -> Page:
    """Give a page; about a mediation that is gone or another's, the list with a word."""
    pages = _MediationPages(unit, reader)
    drawn: Mapping[str, Callable[[Mediation], Page]] = {
        ONE: pages.one,
        SENT: pages.sent,
        STANDING: pages.standing,
    }
    if detail.page not in drawn:
        return pages.all()
    try:
        own = mediation_rows.own(unit, reader, AffairId(detail.on))
        return drawn[detail.page](own)
    except NotPossibleNow as refusal:
        text, rows = pages.all()
        return f"{wording.say(reader.language, f'refusal-{refusal.key}')}\n\n{text}", rows


class _MediationPages:
    """All pages, for one reader at one moment."""

    def __init__(self, unit: Unit, reader: Person) -> None:
        self._unit, self._reader, self._language = unit, reader, reader.language

    def all(self) -> Page:
        found = mediation_rows.newest_first(self._unit)[:MOST_SHOWN]
        asks = self._reader.role is Role.OFFICIAL
        parts = [self._say("mediation-list", count=len(found), asks="yes" if asks else "no")]
        parts += [words.line(self._unit, self._language, each) for each in found]
        rows: list[Row] = [[(self._button("new"), PagePress(NEW))]] if asks else []
        own = [each for each in found if each.by == self._reader.id and asks]
        rows += [[(self._name(each), PagePress(LOOK, each.id))] for each in own]
        back = wording.label(self._language, "together-back")
        return "\n".join(parts), [*rows, [(back, PagePress(together.BACK))]]

    def one(self, mediation: Mediation) -> Page:
        """Show who answered what; only for who asked."""
        rows: list[Row] = []
        if mediation.stage is MediationStage.OPEN:
            rows.append([(self._button("again"), PagePress(LOOK, mediation.id))])
            rows.append([(self._button("enough"), PagePress(WAIT_NO_MORE, mediation.id))])
        if mediation.stage is not MediationStage.CLOSED:
            rows.append([(self._button("close"), PagePress(CLOSE, mediation.id))])
        rows.append([(self._button("back"), PagePress(ALL))])
        return words.status(self._unit, self._language, mediation), rows

    def sent(self, mediation: Mediation) -> Page:
        """Say that what was to be sent is on its way."""
        return self._say(f"mediation-sent-{mediation.stage}"), self._to_see(mediation)

    def standing(self, mediation: Mediation) -> Page:
        """Say that the answers are in."""
        text = words.standing(self._unit, self._language, mediation)
        return text, self._to_see(mediation)

    def _to_see(self, mediation: Mediation) -> list[Row]:
        return [[(self._button("look"), PagePress(LOOK, mediation.id))]]

    def _name(self, mediation: Mediation) -> str:
        place = words.place(self._unit, self._language, mediation.place)
        return f"{words.help_(self._language, mediation)} · {place}"

    def _button(self, text: str) -> str:
        return wording.button(self._language, "mediation", text)

    def _say(self, text: str, /, **facts: str | int) -> str:
        return wording.say(self._language, text, **facts)
