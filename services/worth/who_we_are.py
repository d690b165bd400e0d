"""Who we are: young and old, with and without a social profession; asked of all, once a year.

As a survey: answers lie in a bag, as nobody's, and no field of a person says any of it. Asked are
all key figures at once, or none: of a part of them, or of all twice in a short time, what differs
would tell of one. Guide, "Diversiteit en representativiteit".
"""

from datetime import date, timedelta

from config import wording
from domain.errors import NotPossibleNow
from domain.functions import NetworkFunction
from domain.network import FEW
from domain.notices import Notice, NoticeKind, PageDetail, Priority
from domain.people.audience import Audience, Reach
from domain.surveys.survey import WHO_WE_ARE, Survey, SurveyKind
from services.surveys import opening
from services.surveys.opening import SurveyPlan
from services.unit import Unit
from storage.records import Person

PAGE, SENT = "who", "who-sent"
PAGES = frozenset({PAGE, SENT})
"""What would be asked, with the button that asks it; and that it was."""

LEAST = 2 * FEW
"""Of fewer nothing could ever be shown: a few in a cell, and a few of whom nobody knows."""

APART = timedelta(days=330)
"""How long after it was asked it can be asked again."""

_DAYS = 14
_MONTH = 3
"""In March it is proposed: halfway between the two months of an evaluation."""

_ALL = Audience(Reach.ALL)
_OFFERED, _ASKED = "yearly-who-offered", "yearly-who-asked"
"""The year in which it was proposed last; the local day on which it was asked last."""


def run(unit: Unit) -> None:
    """Propose it to the coordinators once a year, when it can be asked. For the clock."""
    year = str(unit.today.year)
    if unit.today.month != _MONTH or unit.store.meta.get(_OFFERED) == year:
        return
    if not unit.has(NetworkFunction.BALANCE) or not unit.municipality.working_time.is_open(
        unit.now
    ):
        return
    if hindrance(unit) is not None:
        return
    unit.store.meta.set(_OFFERED, year)
    detail = PageDetail(PAGE)
    for coordinator in unit.store.people.coordinators():
        unit.tell(Notice(NoticeKind.WORTH, Priority.REMINDER, person=coordinator.id, detail=detail))


def hindrance(unit: Unit) -> str | None:
    """Name why it cannot be asked now: it was not long ago, or key figures are too few."""
    asked = unit.store.meta.get(_ASKED)
    if asked is not None and unit.today < date.fromisoformat(asked) + APART:
        return "who-asked"
    return "who-few" if len(opening.asked(unit, _ALL)) < LEAST else None


def again_from(unit: Unit) -> date:
    """Give the local day from which it can be asked (again)."""
    asked = unit.store.meta.get(_ASKED)
    return unit.today if asked is None else date.fromisoformat(asked) + APART


def ask(unit: Unit, coordinator: Person) -> Survey:
    """Ask all key figures who do not pause. Raises NotPossibleNow for a `hindrance`."""
    unit.check_has(NetworkFunction.BALANCE)
    if (hinders := hindrance(unit)) is not None:
        raise NotPossibleNow(hinders, least=LEAST)
    title = wording.label(unit.municipality.network.languages[0], "who-title")
    questions = tuple(WHO_WE_ARE.values())
    plan = SurveyPlan(SurveyKind.WHO, title, questions, _ALL, _DAYS, show_to_members=True)
    survey = opening.open_(unit, coordinator, plan)
    unit.store.meta.set(_ASKED, unit.today.isoformat())
    return survey
