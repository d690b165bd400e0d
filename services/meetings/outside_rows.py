"""Keeping guests of a meeting who have no account, as they are loaded and saved."""

from dataclasses import replace

from domain.identifiers import AffairId, OutsideId
from domain.meetings.meeting import Meeting
from domain.meetings.outsider import Outsider
from services.unit import Unit
from storage.as_json import from_json, to_json
from storage.records import OutsideLink


def of(unit: Unit, meeting: AffairId) -> dict[OutsideId, Outsider]:
    """Give the guests of a meeting, in an order that stays the same."""
    return {each.id: outsider_of(each) for each in unit.store.outside_links.of(meeting)}


def outsider_of(link: OutsideLink) -> Outsider:
    """Read what is kept of a guest."""
    return from_json(Outsider, link.state)


def keep(unit: Unit, meeting: AffairId, link: OutsideId, outsider: Outsider) -> None:
    """Keep a guest, new or changed."""
    unit.store.outside_links.save(OutsideLink(link, meeting, to_json(outsider)))


def ask_anew(unit: Unit, meeting: AffairId) -> None:
    """Take back what guests answered to a meeting that was moved to another moment."""
    for link, outsider in of(unit, meeting).items():
        keep(unit, meeting, link, outsider.anew())


def close_again(unit: Unit, mark: str) -> bool:
    """Let a used link that a backup has brought back open nothing; tells whether it was there.

    Its guest stays invited: who leads the meeting draws a new one. Of a survey's link there is
    nothing to set back: what was sent by it stays sent.
    """
    link = unit.store.outside_links.by_mark(mark)
    if link is None:
        return False
    if unit.store.affairs.find(Meeting, link.affair) is not None:
        keep(unit, link.affair, link.id, replace(outsider_of(link), own=False))
    unit.store.outside_links.recode(link.id, None)
    return True
