"""Buddies on the screen: whom the coordinator chooses, and the question to who was chosen."""

from config import wording
from domain.identifiers import PersonId
from domain.people.membership import NetworkRole
from domain.roles import Standing
from handlers.people.participation_pages import OFF, ON
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from services.people import buddies
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

MOST_CANDIDATES = 12
_NEWS = frozenset({"new", "declined", "left", "silent"})


def choose(unit: Unit, reader: Person, newcomer_id: PersonId, what: str) -> Page:
    """Ask a coordinator who walks along; `what` is what went before, as `services.buddies` says."""
    tongue, newcomer = reader.language, unit.store.people.by_id(newcomer_id)
    back: Row = [
        (wording.label(tongue, "button-back"), PagePress("member", newcomer_id, "1")),
    ]
    if newcomer is None or newcomer.standing is not Standing.MEMBER:
        overview = wording.label(tongue, "button-back")
        return wording.say(tongue, "network-person-gone"), [[(overview, PagePress("overview"))]]
    name, buddy = newcomer.name or "?", buddies.buddy_of(unit, newcomer)
    if buddy is not None:
        text = wording.say(tongue, "buddy-found", name=name, buddy=buddy.called or "?")
        return text, [back]
    letter, willing = buddies.asked(unit, newcomer.id), buddies.candidates(unit, newcomer)
    waits = letter.recipient if letter is not None and letter.state == "asked" else None
    others = [each for each in willing if each.id != waits][:MOST_CANDIDATES]
    rows: list[Row] = [
        [(_candidate(unit, tongue, each), PagePress("p-buddy", newcomer.id, each.id))]
        for each in others
    ]
    asked = unit.store.people.by_id(waits) if waits is not None else None
    if asked is not None:
        text = wording.say(tongue, "buddy-waits", name=name, buddy=asked.called or "?")
    elif others:
        why = what if what in _NEWS else "none"
        text = wording.say(tongue, "buddy-who", name=name, why=why)
    else:
        text = wording.say(tongue, "buddy-nobody", name=name)
    later = wording.label(tongue, "buddy-button-not-now" if others and not asked else "button-back")
    return text, [*rows, [(later, PagePress("member", newcomer.id, "1"))]]


def question(unit: Unit, reader: Person, newcomer_id: PersonId, said: str) -> Page:
    """Ask a member to walk along, or say what came of it; the name comes only after a yes."""
    tongue, newcomer = reader.language, unit.store.people.by_id(newcomer_id)
    if said == OFF:
        return wording.say(tongue, "buddy-declined"), []
    if newcomer is None or newcomer.standing is not Standing.MEMBER:
        return wording.say(tongue, "buddy-over"), []
    if newcomer.membership.buddy == reader.id:
        agreed = "buddy-agreed" if reader.standing is Standing.MEMBER else "buddy-agreed-alumnus"
        return wording.say(tongue, agreed, name=newcomer.name or "?"), []
    letter = buddies.asked(unit, newcomer.id)
    if letter is None or letter.state != "asked" or letter.recipient != reader.id:
        return wording.say(tongue, "buddy-over"), []
    place = unit.municipality.network.neighbourhood(newcomer.neighbourhood or "")
    where = place.label(tongue) if place is not None else ""
    rows: list[Row] = [
        [
            (wording.label(tongue, "buddy-button-yes"), PagePress("p-answer", newcomer.id, ON)),
            (
                wording.label(tongue, "buddy-button-not-now"),
                PagePress("p-answer", newcomer.id, OFF),
            ),
        ]
    ]
    return wording.say(tongue, "buddy-ask", place=where or "-"), rows


def _candidate(unit: Unit, language: str, person: Person) -> str:
    """Name somebody who could walk along, and say what may matter to who chooses."""
    place = unit.municipality.network.neighbourhood(person.neighbourhood or "")
    label = person.called or "?"
    if place is not None:
        label = wording.label(language, "buddy-button-one", name=label, place=place.label(language))
    marks = {
        "alumnus": person.standing is Standing.ALUMNUS,
        "social": NetworkRole.SOCIAL in person.membership.roles,
    }
    told = [wording.label(language, f"buddy-mark-{mark}") for mark, on in marks.items() if on]
    return " · ".join([label, *told])
