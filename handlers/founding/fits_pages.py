"""Whether the role of the municipality still fits: offered, asked, and what came of it."""

from config import wording
from domain.errors import NotPossibleNow, StaleButton
from domain.founding.foundation import FoundingQuestion
from domain.functions import NetworkFunction
from domain.identifiers import AffairId
from domain.notices import PageDetail
from domain.worth.half_year import HalfYear
from handlers.founding import pages, setup_pages
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route
from services.founding import role_fits
from services.unit import Unit
from services.worth.words import tally as words
from storage.records import Person

ASK, AGENDA = "f-fits", "f-fits-agenda"


def draw(unit: Unit, reader: Person, detail: PageDetail) -> tuple[str, list[Row]] | None:
    """Give the page; None when there is nothing to say (any more)."""
    tongue = reader.language
    match detail.page:
        case role_fits.OFFER:
            return _offer(unit, reader, detail.choice)
        case role_fits.SENT:
            return wording.say(tongue, "fits-sent"), []
        case _:
            return _outcome(unit, reader, AffairId(detail.on))


def _offer(unit: Unit, reader: Person, code: str) -> tuple[str, list[Row]] | None:
    role, half_year = role_fits.chosen(unit), HalfYear.read(code)
    if role is None:
        return None
    tongue, may_ask = reader.language, role_fits.enough(unit)
    text = wording.say(
        tongue,
        "fits-offer",
        role=wording.label(tongue, f"form-founding-role-{role}"),
        half=words.title(tongue, half_year),
        how="ask" if may_ask else "talk",
        least=role_fits.LEAST,
    )
    asking: list[Row] = [[_button(reader, "ask", PagePress(ASK, "", half_year.code))]]
    return text, [*(asking if may_ask else []), *_next(reader)]


def _outcome(unit: Unit, reader: Person, survey_id: AffairId) -> tuple[str, list[Row]] | None:
    found = role_fits.outcome(unit, survey_id)
    if found is None:
        return None
    tongue = reader.language
    parts = [wording.say(tongue, "fits-outcome")]
    if found.fits:
        parts.append(wording.say(tongue, "fits-outcome-keep", count=found.fits))
    for role, count in found.rather.items():
        named = wording.label(tongue, f"survey-ready-role-{role}")
        parts.append(wording.say(tongue, "fits-outcome-rather", role=named, count=count))
    follows = "keep" if found.fits and not found.rather else "talk"
    if not found.fits and not found.rather:
        follows = "nothing"
    return "\n\n".join([*parts, wording.say(tongue, f"fits-next-{follows}")]), _next(reader)


def _next(reader: Person) -> list[Row]:
    anew = PagePress(setup_pages.ASK, "", FoundingQuestion.ROLE)
    return [
        [_button(reader, "agenda", PagePress(AGENDA))],
        [_button(reader, "choose", anew)],
    ]


def _button(reader: Person, name: str, carries: PagePress) -> tuple[str, PagePress]:
    return wording.button(reader.language, "fits", name), carries


def _ask(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    """Ask it, and say so in place of the offer. Raises as `role_fits.ask`, and StaleButton."""
    try:
        half_year = HalfYear.read(topic.choice)
    except NotPossibleNow as fault:
        raise StaleButton from fault
    role_fits.ask(unit, person, half_year)
    pages.show(unit, person, role_fits.SENT, message=press.message)


def _agenda(unit: Unit, person: Person, press: Pressed, _topic: PagePress) -> Toast:
    meeting = role_fits.put_on_agenda(unit, person)
    zone = unit.municipality.network.timezone
    day = wording.day(person.language, meeting.start or unit.now, zone)
    return Toast(press.callback, wording.label(person.language, "toast-fits-agenda", day=day))


_ON = NetworkFunction.FOUNDING
ROUTES: PageRoutes = (
    Route(ASK, Who.COORDINATOR, _ask, function=_ON),
    Route(AGENDA, Who.COORDINATOR, _agenda, function=_ON),
)
