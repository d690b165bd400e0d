"""TALKS: counts of talks with people who may fit, by neighbourhood; for coordinators alone."""

from collections.abc import Iterator

from config import wording
from domain.errors import StaleButton
from domain.functions import NetworkFunction
from domain.notices import NoticeKind, PageDetail
from domain.people.talk_counts import TalkStep, Tap
from domain.worth.half_year import HalfYear
from handlers.telegram import keyboards
from handlers.telegram.calls import Call, Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.keyboards import Row
from handlers.telegram.pages import turn
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import Private, coordinator_of, to_person
from handlers.telegram.routes import PageRoutes, Route
from services.people.coming_in import talk_counts
from services.unit import Unit
from services.worth.words import tally as words
from storage.records import Outgoing, Person

OPEN, _AT, _TAP, _UNDO = "talks", "n-talk-at", "n-talk-tap", "n-talk-undo"
_WAYS = {"less": -1, "more": 1}
_COLUMNS = 2
_FUNCTION = NetworkFunction.CANDIDATES


class Talks(Private):
    """Draws the counts of the half year that it is; taken back as they are erased."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the page; None for who is no coordinator (any more), and where it is off."""
        reader, detail = coordinator_of(unit, item), item.notice.detail_as(PageDetail)
        if reader is None or not unit.has(_FUNCTION):
            return None
        drawn = _place if detail.choice else _all
        text, rows = drawn(unit, reader.language, detail.choice)
        return to_person(reader, text, item.notice.message, keyboards.inline(rows))


def _all(unit: Unit, tongue: str, _: str) -> tuple[str, list[Row]]:
    found, half_year = talk_counts.current(unit), HalfYear.of(unit.today)
    known = talk_counts.places(unit)
    counted = [each for each in known if found is not None and each in found.counts]
    lines = [_line(unit, tongue, each) for each in counted]
    buttons = [(_name(unit, tongue, each), PagePress(_AT, each)) for each in known]
    rows: list[Row] = [buttons[at : at + _COLUMNS] for at in range(0, len(buttons), _COLUMNS)]
    if found is not None and found.last is not None:
        undo = PagePress(_UNDO, "", str(found.revision))
        rows.append([(wording.label(tongue, "talks-button-undo"), undo)])
    head = wording.say(tongue, "talks-head", half=words.title(tongue, half_year))
    day = wording.day_in(tongue, half_year.after.begins, unit.today)
    said = "\n".join(lines) if lines else wording.say(tongue, "talks-none")
    foot = wording.say(tongue, "talks-foot", day=day)
    back = (wording.label(tongue, "button-back"), PagePress("invite"))
    return f"{head}\n\n{said}\n\n{foot}", [*rows, [back]]


def _place(unit: Unit, tongue: str, place: str) -> tuple[str, list[Row]]:
    text = wording.say(tongue, "talks-place", place=_name(unit, tongue, place))
    rows = [list(_buttons(unit, tongue, place, step)) for step in TalkStep]
    back = (wording.label(tongue, "button-back"), PagePress(OPEN))
    return f"{text}\n\n{_line(unit, tongue, place)}", [*rows, [back]]


def _buttons(
    unit: Unit, tongue: str, place: str, step: TalkStep
) -> Iterator[tuple[str, PagePress]]:
    found, revision = talk_counts.current(unit), talk_counts.revision(unit)
    for way in _WAYS:
        if way == "more" or (found is not None and found.count(place, step)):
            label = wording.label(tongue, f"talks-button-{way}-{step}")
            yield label, PagePress(_TAP, place, f"{step}-{way}-{revision}")


def _line(unit: Unit, tongue: str, place: str) -> str:
    found = talk_counts.current(unit)
    counts = {step.value: found.count(place, step) if found else 0 for step in TalkStep}
    return wording.say(tongue, "talks-line", place=_name(unit, tongue, place), **counts)


def _name(unit: Unit, tongue: str, place: str) -> str:
    known = unit.municipality.network.neighbourhood(place)
    return known.label(tongue) if known is not None else place


def _show(unit: Unit, person: Person, press: Pressed, place: str = "") -> None:
    found = talk_counts.current(unit)
    on = "" if found is None else found.id
    turn(unit, person, NoticeKind.TALKS, press.message, OPEN, on, place)


def _open(unit: Unit, person: Person, press: Pressed, _page: PagePress) -> None:
    _show(unit, person, press)


def _at(unit: Unit, person: Person, press: Pressed, page: PagePress) -> None:
    _show(unit, person, press, _known(unit, page.on))


def _tap(unit: Unit, person: Person, press: Pressed, page: PagePress) -> Toast | None:
    """Count one more or less, and show it; or show what others counted meanwhile, and say so."""
    step, _, rest = page.choice.partition("-")
    way, _, seen = rest.partition("-")
    if step not in set(TalkStep) or way not in _WAYS or not seen.isdecimal():
        raise StaleButton
    place = _known(unit, page.on)
    is_counted = talk_counts.tap(unit, Tap(place, TalkStep(step), _WAYS[way]), int(seen))
    _show(unit, person, press, place)
    return None if is_counted else _changed(person, press)


def _undo(unit: Unit, person: Person, press: Pressed, page: PagePress) -> Toast | None:
    if not page.choice.isdecimal():
        raise StaleButton
    is_undone = talk_counts.undo(unit, int(page.choice))
    _show(unit, person, press)
    return None if is_undone else _changed(person, press)


def _changed(person: Person, press: Pressed) -> Toast:
    return Toast(press.callback, wording.label(person.language, "toast-talks-changed"))


def _known(unit: Unit, place: str) -> str:
    if place not in talk_counts.places(unit):
        raise StaleButton
    return place


ROUTES: PageRoutes = (
    Route(OPEN, Who.COORDINATOR, _open, function=_FUNCTION),
    Route(_AT, Who.COORDINATOR, _at, function=_FUNCTION),
    Route(_TAP, Who.COORDINATOR, _tap, function=_FUNCTION),
    Route(_UNDO, Who.COORDINATOR, _undo, function=_FUNCTION),
)
