"""`Onze afspraken`: what counts now, and a proposal that waits to be confirmed."""

from config import wording
from domain.founding.charter import Charter, CharterStage, may_be_second
from domain.identifiers import AffairId
from domain.roles import Role
from domain.typed_text import shorten
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from handlers.together import page as together
from services.founding import charter_rows, charters, confirming
from services.founding.words import charter as words_of
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

OPEN = "charter"
"""What the door of `Samen` carries, and every button that leads to what counts now."""

CONFIRM, ASK, NEW = "f-ok", "f-ask", "f-new"
PROPOSAL, AGREE, REFUSE = "f-draft", "f-yes", "f-no"
MET, WITHDRAW = "f-met", "f-back"
"""What the other buttons carry."""

_LONGEST_TITLE = 30
_COLLEAGUES = frozenset({Role.OFFICIAL, Role.COORDINATOR})


def whole(unit: Unit, reader: Person) -> Page:
    """Show what counts now, with what this reader can do about it."""
    tongue, charter = reader.language, charter_rows.in_force(unit)
    rows: list[Row] = []
    if charter is None:
        shown = [wording.say(tongue, "charter-none", role=reader.role)]
    else:
        shown = [words_of.text(unit, tongue, charter)]
        rows += _for_member(unit, reader, charter)
        shown += _said(unit, reader, charter)
    waiting = charter_rows.proposed(unit) if reader.role in _COLLEAGUES else None
    if waiting is not None:
        shown.append(wording.say(tongue, "charter-waits"))
        rows.append([_button(reader, "proposal", PagePress(PROPOSAL, waiting.id))])
    if reader.role is Role.COORDINATOR:
        rows.append([_button(reader, "new" if charter is None else "change", PagePress(NEW))])
    back = (wording.label(tongue, "together-back"), PagePress(together.BACK))
    return "\n\n".join(shown), [*rows, [back]]


def news(unit: Unit, reader: Person, charter: Charter) -> Page:
    """Tell what changed, with all of it below."""
    shown = [
        words_of.changes(reader.language, charter),
        words_of.text(unit, reader.language, charter),
    ]
    return "\n\n".join(shown), _for_member(unit, reader, charter)


def proposal(unit: Unit, reader: Person, charter_id: AffairId) -> Page:
    """Show a proposal with what this reader can decide; one that was decided says so."""
    tongue, found = reader.language, unit.store.affairs.find(Charter, charter_id)
    back = [_button(reader, "now", PagePress(OPEN))]
    if found is None or found.stage is not CharterStage.PROPOSED:
        return wording.say(tongue, "charter-decided"), [back]
    rows: list[Row] = []
    second = may_be_second(reader.id, reader.role, reader.standing, found.by)
    if second:
        rows.append([_button(reader, "agree", PagePress(AGREE, found.id))])
        rows.append([_button(reader, "refuse", PagePress(REFUSE, found.id))])
    if reader.role is Role.COORDINATOR:
        rows.append([_button(reader, "met", PagePress(MET, found.id))])
        rows.append([_button(reader, "withdraw", PagePress(WITHDRAW, found.id))])
    asks = wording.say(tongue, "charter-proposal", second="yes" if second else "no")
    shown = [words_of.text(unit, tongue, found), asks]
    return "\n\n".join(shown), [*rows, back]


def meetings(unit: Unit, reader: Person, charter_id: AffairId) -> Page:
    """Ask in which meeting a proposal was confirmed."""
    tongue, zone = reader.language, unit.municipality.network.timezone
    found = charters.meetings(unit)
    rows: list[Row] = []
    for each in found:
        day = wording.short_day(tongue, each.start or unit.now, zone, unit.today)
        named = wording.label(
            tongue, "charter-meeting", day=day, title=shorten(each.title, _LONGEST_TITLE)
        )
        rows.append([(named, PagePress(MET, charter_id, each.id))])
    back = [_button(reader, "proposal", PagePress(PROPOSAL, charter_id))]
    return wording.say(tongue, "charter-meetings", count=len(found)), [*rows, back]


def _for_member(unit: Unit, reader: Person, charter: Charter) -> list[Row]:
    rows: list[Row] = []
    if confirming.waits_for(unit, reader, charter):
        rows.append([_button(reader, "confirm", PagePress(CONFIRM, charter.id))])
    if reader.role is not Role.COORDINATOR:
        rows.append([_button(reader, "ask", PagePress(ASK, charter.id))])
    return rows


def _said(unit: Unit, reader: Person, charter: Charter) -> list[str]:
    tongue, said = reader.language, list[str]()
    if not charter.stood_behind_by(reader.id) and not confirming.waits_for(unit, reader, charter):
        said.append(wording.say(tongue, "charter-confirmed"))
    if reader.role is Role.COORDINATOR:
        found = confirming.confirmations(unit, charter)
        said.append(
            wording.say(tongue, "charter-count", confirmed=found.confirmed, asked=found.asked)
        )
    return said


def _button(reader: Person, name: str, carries: PagePress) -> tuple[str, PagePress]:
    return wording.button(reader.language, "charter", name), carries
