"""One announcement: its words, how far it came for a coordinator, and what was said back."""

from dataclasses import dataclass

from markupsafe import Markup

from domain.announcements.announcement import Announcement
from domain.errors import NotAllowed
from domain.identifiers import AffairId
from domain.roles import Role
from services.announcements import announcement_rows, letters, reach, sending
from services.announcements.words import announcement as words
from services.announcements.words import letter as letter_words
from services.announcements.words.reach import how_far
from services.unit import Unit
from storage.records import Letter
from web.answers import Answer, go_on, page
from web.asked import Visit
from web.drawing import draw_for, ours
from web.routes import ANY, COLLEAGUES, COORDINATORS, Route, get, post


@dataclass(frozen=True, slots=True)
class LetterLine:
    """One letter in words; `address` takes an answer of who may give one."""

    words: Markup
    address: str


def show(unit: Unit, visit: Visit) -> Answer:
    """Show an announcement. Raises NotAllowed for what is gone, or not the reader's."""
    found, reader = announcement_of(unit, visit), visit.person
    theirs = announcement_rows.is_for(unit, found, reader.id)
    if theirs:
        reach.read_at_desk(unit, found.id, reader.id)
    leads = reader.role is Role.COORDINATOR
    said = letters.said_between(unit, reader, found.id)
    return page(
        draw_for(
            unit,
            visit,
            "announcement.html",
            address=f"/announcements/{found.id}",
            status=[ours(each) for each in how_far(unit, visit.tongue, found)] if leads else [],
            stoppable=leads and reach.can_be_stopped(unit, found),
            words=as_it_came(unit, visit, found) if theirs else "",
            file=found.file.name if theirs and found.file is not None else "",
            replies=theirs and bool(letters.readers(unit, reader)),
            replied="replied" in visit.asked.query,
            said=[ours(letter_words.text(unit, visit.tongue, each)) for each in said],
            letters=letter_lines(unit, visit, found.id) if leads else [],
            leads=leads,
        )
    )


def stop(unit: Unit, visit: Visit) -> Answer:
    """Keep back what has not gone out yet. Raises as `sending.stop`."""
    found = announcement_of(unit, visit)
    sending.stop(unit, visit.person, found.id)
    return go_on(f"/announcements/{found.id}")


def announcement_of(unit: Unit, visit: Visit) -> Announcement:
    """Find what the second part of the address names.

    Raises NotAllowed for what is gone and for what is not for the reader: both look the same.
    """
    found = unit.store.affairs.find(Announcement, AffairId(visit.asked.path[1]))
    if found is None:
        raise NotAllowed
    leads = visit.person.role is Role.COORDINATOR
    if not leads and not announcement_rows.is_for(unit, found, visit.person.id):
        raise NotAllowed
    return found


def as_it_came(unit: Unit, visit: Visit, found: Announcement) -> Markup:
    """Give an announcement as who visits got it."""
    tongue = visit.tongue
    return ours(words.text(unit, found.by, found.words_in(tongue), tongue))


def letter_lines(unit: Unit, visit: Visit, on: AffairId | None = None) -> list[LetterLine]:
    """Give what members said back, to one announcement or to all, as a coordinator reads it."""
    return [
        LetterLine(ours(letter_words.text(unit, visit.tongue, each)), _answer_at(unit, each))
        for each in letters.for_coordinator(unit, visit.person, on)
    ]


def _answer_at(unit: Unit, letter: Letter) -> str:
    return f"/letters/{letter.id}/answer" if letters.can_be_answered(unit, letter) else ""


ROUTES: tuple[Route, ...] = (
    get(f"/announcements/{ANY}", COLLEAGUES, show),
    post(f"/announcements/{ANY}/stop", COORDINATORS, stop),
)
