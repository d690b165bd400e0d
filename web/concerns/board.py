"""The board: what is open, whose it is and by when; never a word of what was told."""

from dataclasses import dataclass

from config import wording
from domain.concerns.concern import Concern, Stage, next_due
from domain.concerns.waiting_for import Whose, waits
from domain.roles import Role
from services.actors import at_the_desk
from services.concerns import board
from services.concerns.board import View
from services.concerns.words import duty, face
from services.filing import by_phone
from services.unit import Unit
from web.answers import Answer, page
from web.asked import Visit
from web.drawing import draw_for, ours
from web.routes import COLLEAGUES, Route, get


@dataclass(frozen=True, slots=True)
class Line:
    """One concern of the board, in words."""

    address: str
    sign: str
    reference: str
    subject: str
    urgency: str
    stage: str
    owner: str
    due: str
    late: bool


def show(unit: Unit, visit: Visit) -> Answer:
    """Show the board, in the view that the address names, and who has duty this week and next."""
    asked = visit.asked.query.get("view")
    view = next((each for each in View if each == asked), View.ALL)
    shown = board.shown(unit, visit.person)
    lines = [_line(unit, visit, each) for each in shown[view]]
    counts = {each: len(concerns) for each, concerns in shown.items()}
    on_duty = [ours(each) for each in duty.soon(unit, visit.tongue)]
    facts = {"view": view, "counts": counts, "lines": lines, "on_duty": on_duty}
    writes_down = by_phone.may(unit, at_the_desk(visit.person))
    return page(draw_for(unit, visit, "board.html", writes_down=writes_down, **facts))


def _line(unit: Unit, visit: Visit, concern: Concern) -> Line:
    """Word a concern; what it is about is for officials only."""
    tongue, official = visit.tongue, visit.person.role is Role.OFFICIAL
    late = board.is_late(unit, concern)
    owned = concern.owner is not None and concern.stage is not Stage.FILED
    return Line(
        address=f"/concerns/{concern.id}",
        sign=face.sign(concern),
        reference=str(concern.reference),
        subject=face.subject(unit, concern, tongue) if official else "",
        urgency=wording.label(tongue, "card-urgency", urgency=face.how_urgent(concern)),
        stage=unit.municipality.protocol.stage_label(concern.stage, tongue),
        owner=face.name_of(unit, concern.owner, tongue) if owned else "",
        due=_due(unit, tongue, concern),
        late=late,
    )


def _due(unit: Unit, tongue: str, concern: Concern) -> str:
    """Say until when the first thing waits, or for whom."""
    zone, first = unit.municipality.network.timezone, next_due(concern)
    if first is not None:
        day = wording.day(tongue, first[1], zone, unit.today)
        hour = wording.hour(tongue, first[1], zone)
        return wording.label(tongue, "board-due", day=day, hour=hour)
    for wait in waits(concern):
        if wait.whose in {Whose.REPORTER, Whose.COORDINATOR}:
            day = wording.day(tongue, wait.until, zone, unit.today)
            return wording.label(tongue, f"board-waits-{wait.whose}", day=day)
    return ""


ROUTES: tuple[Route, ...] = (get("/", COLLEAGUES, show),)
