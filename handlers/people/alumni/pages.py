"""The pages of a former member, and how a coordinator sees who stays."""

from config import wording
from domain.roles import Standing
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from services.people import buddies
from services.people.alumni.renewing import of
from services.people.alumni.staying import ASK, SURE
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

STAY, STOP, STEP_BACK = "al-stay", "al-stop", "al-back"
"""What the buttons carry; to stop is asked once more."""

YES = "yes"

LISTED = "alumni"
"""The coordinator's page of former members."""


def draw(unit: Unit, person: Person, page: str) -> Page:
    """Give a page: its text (HTML) and its buttons."""
    if page == SURE:
        return _sure(unit, person)
    asked, stay = _asked(unit, person)
    if page == ASK and asked:
        return asked[0], [*stay, [_stopping(person)]]
    return _own(unit, person)


def button(unit: Unit, language: str) -> list[Row]:
    """Give a coordinator the way to the former members, where there are any."""
    count = len(unit.store.people.all(Standing.ALUMNUS))
    label = wording.label(language, "alumnus-button-listed", count=count)
    return [[(label, PagePress(LISTED))]] if count else []


def listed(unit: Unit, reader: Person) -> Page:
    """List the former members for a coordinator."""
    tongue, found = reader.language, unit.store.people.all(Standing.ALUMNUS)
    rows: list[Row] = [
        [(each.called or "?", PagePress("member", each.id, LISTED))]
        for each in sorted(found, key=lambda each: (each.called or "").casefold())
    ]
    back = wording.button(tongue, "network", "back"), PagePress("members")
    return wording.say(tongue, "alumnus-listed", count=len(found)), [*rows, [back]]


def one(reader: Person, person: Person) -> Page:
    """Show one to a coordinator, who can take them out."""
    text = wording.say(reader.language, "alumnus-one", name=person.called or "?")
    remove = wording.button(reader.language, "network", "remove")
    back = wording.button(reader.language, "network", "back")
    return text, [[(remove, PagePress("removing", person.id))], [(back, PagePress(LISTED))]]


def _asked(unit: Unit, person: Person) -> tuple[list[str], list[Row]]:
    """Ask whether they still want it, with the answer, as long as it is asked."""
    until = of(person).answers_by
    if until is None:
        return [], []
    day = wording.day_in(person.language, until, unit.today)
    asked = wording.say(person.language, "alumnus-ask", day=day)
    return [asked], [[_button(person, "stay", PagePress(STAY))]]


def _own(unit: Unit, person: Person) -> Page:
    tongue, network = person.language, unit.municipality.network
    facts = {"network": network.name, "phone": network.phone, "name": person.called or "?"}
    parts = [wording.say(tongue, "alumnus-own", **facts)]
    walks = buddies.walked_with(unit, person.id)
    parts += [
        wording.say(tongue, "membership-walks", name=newcomer.name or "?") for newcomer in walks
    ]
    rows: list[Row] = [[_button(person, "step-back", PagePress(STEP_BACK))]] if walks else []
    asked, stay = _asked(unit, person)
    return "\n\n".join([*parts, *asked]), [*rows, *stay, [_stopping(person)]]


def _sure(unit: Unit, person: Person) -> Page:
    days = unit.municipality.network.keeping.account_days
    yes, no = PagePress(STOP, "", YES), PagePress(STAY)
    rows: list[Row] = [[_button(person, "sure", yes)], [_button(person, "keep", no)]]
    return wording.say(person.language, "alumnus-sure", days=days), rows


def _stopping(person: Person) -> tuple[str, PagePress]:
    return _button(person, "stop", PagePress(STOP))


def _button(person: Person, what: str, topic: PagePress) -> tuple[str, PagePress]:
    return wording.label(person.language, f"alumnus-button-{what}"), topic
