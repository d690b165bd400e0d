"""What is seen of officials who are away: the page to say so, and a line on their cards."""

from config import wording
from domain.concerns.concern import Concern, Stage
from domain.identifiers import PersonId
from domain.roles import Role
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from services.concerns import absence
from services.concerns.words import presence
from services.unit import Unit
from storage.records import Person

EVERYBODY = "everybody"
"""Stands where a stand-in would, when there is nobody to choose."""


def away(unit: Unit, reader: Person, on: PersonId) -> tuple[str, list[Row]]:
    """Ask who stands in; gives the text (HTML) and its buttons."""
    tongue = reader.language
    official = unit.store.people.by_id(on)
    if official is None or not absence.on_roster(official):
        return wording.say(tongue, "network-person-gone"), []
    whose = "own" if reader.id == on else "other"
    name = official.name or ""
    colleagues = absence.colleagues(unit, official)
    text = wording.say(tongue, "presence-ask", whose=whose, name=name, colleagues=len(colleagues))
    rows: list[Row] = [
        [(each.name or "?", PagePress("leave", official.id, each.id))] for each in colleagues
    ]
    if not colleagues:
        everybody = wording.label(tongue, "presence-button-everybody")
        rows = [[(everybody, PagePress("leave", official.id, EVERYBODY))]]
    if official.away:
        text = f"{presence.status(unit, official, tongue)}\n\n{text}"
        rows.append([back(reader, official)])
    rows.append([(wording.label(tongue, "button-back"), _way_out(reader, official))])
    return text, rows


def button(reader: Person, official: Person) -> tuple[str, PagePress]:
    """Give the button that changes an official's presence, for the coordinator."""
    if official.away:
        return back(reader, official)
    return wording.label(reader.language, "menu-label-away"), PagePress("away", official.id)


def back(reader: Person, official: Person) -> tuple[str, PagePress]:
    """Give the button that says an official is there again."""
    return wording.label(reader.language, "menu-label-back"), PagePress("back", official.id)


def on_card(unit: Unit, concern: Concern, language: str) -> list[str]:
    """Give the line of a card whose owner is away (HTML)."""
    owner = unit.store.people.by_id(concern.owner) if concern.owner else None
    if concern.stage is not Stage.TAKEN_UP or owner is None or not owner.away:
        return []
    stand_in = absence.stand_in_of(unit, owner)
    if stand_in is None:
        return [wording.say(language, "presence-card-all")]
    return [wording.say(language, "presence-card", name=stand_in.name or "?")]


def _way_out(reader: Person, official: Person) -> PagePress:
    if reader.role is Role.COORDINATOR:
        return PagePress("member", official.id, "roster")
    return PagePress("stay", official.id)
