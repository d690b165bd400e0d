"""Activities at the desk: in the calendar of who is invited, and one of them with its answer.

All else about them is said and pressed in the chat at the desk.
"""

from collections.abc import Iterator

from domain.errors import NotAllowed, StaleButton
from domain.functions import NetworkFunction
from domain.identifiers import AffairId
from domain.together.activities.activity import Activity, ActivityStage
from services.together.activities import activity_rows, activity_words, running
from services.unit import Unit
from web import months
from web.answers import Answer, go_on, page
from web.asked import Visit, number_in
from web.drawing import draw_for, ours
from web.months import Entry
from web.routes import ANY, COLLEAGUES, Route, get, of_function, post

_ANSWERS = {"come": True, "stay": False}
_CALLED_OFF = frozenset({ActivityStage.CANCELLED, ActivityStage.LEFT})


def entries(unit: Unit, visit: Visit) -> Iterator[Entry]:
    """Give what stands in the calendar: what takes place or was called off, of what one may see."""
    if not unit.has(NetworkFunction.ACTIVITIES):
        return
    for each in activity_rows.by_start(unit):
        shown = activity_rows.stands(each) or each.stage in _CALLED_OFF
        if shown and activity_rows.sees(unit, visit.person, each):
            sign, address = activity_words.sign(each), f"/activities/{each.id}"
            yield months.entry(unit, visit.tongue, each.start, sign, each.title, address)


def show(unit: Unit, visit: Visit) -> Answer:
    """Show one activity. Raises NotAllowed for what is gone, or not the reader's."""
    found, reader = _activity_of(unit, visit), visit.person
    attends = activity_rows.attending(unit, found, reader.id)
    ahead = found.stage is ActivityStage.AGREED and unit.now < found.start
    leads = activity_rows.runs(reader, found)
    words = (activity_words.whole if leads else activity_words.invitation)(unit, reader, found)
    return page(
        draw_for(
            unit,
            visit,
            "activity.html",
            address=f"/activities/{found.id}",
            title=found.title,
            words=ours(words),
            going="" if leads else ours(activity_words.who_comes(unit, visit.tongue, found)),
            answers=ahead and attends is not None,
            comes=None if attends is None else attends.comes,
            revision=found.revision,
        )
    )


def answer(unit: Unit, visit: Visit) -> Answer:
    """Keep whether the reader comes. Raises as `running.say`."""
    found, form = _activity_of(unit, visit), visit.asked.form
    comes, seen = _ANSWERS.get(form.get("answer", "")), number_in(form.get("seen", ""))
    if comes is None or seen is None:
        raise StaleButton
    running.say(unit, visit.person, found.id, seen, comes=comes)
    return go_on(f"/activities/{found.id}")


def _activity_of(unit: Unit, visit: Visit) -> Activity:
    """Find what the second part of the address names.

    Raises NotAllowed for what is gone and for what is not for the reader: both look the same.
    """
    found = unit.store.affairs.find(Activity, AffairId(visit.asked.path[1]))
    if found is None or not activity_rows.sees(unit, visit.person, found):
        raise NotAllowed
    return found


ROUTES: tuple[Route, ...] = of_function(
    NetworkFunction.ACTIVITIES,
    get(f"/activities/{ANY}", COLLEAGUES, show),
    post(f"/activities/{ANY}/answer", COLLEAGUES, answer),
)
