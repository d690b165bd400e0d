"""Letters in words: what somebody wrote, about which announcement, and who answered it."""

from config import wording
from domain.announcements.announcement import Announcement
from domain.founding.charter import Charter
from domain.typed_text import shorten
from services.announcements import letters
from services.unit import Unit
from storage.records import Letter, Person

_NOTHING = "none"
"""Stands for the beginning of an announcement that is not there."""

_LONGEST_ABOUT = 60


def text(unit: Unit, language: str, letter: Letter) -> str:
    """Say (HTML) who writes, about what, and what; and who answered, when somebody did."""
    said = wording.say(
        language,
        f"letter-{letter.kind}",
        name=_name(language, unit.store.people.by_id(letter.author)),
        words=letters.words_of(letter),
        about=_about(unit, language, letter),
    )
    answered_by = letters.answered_by(letter)
    if answered_by is None:
        return said
    name = _name(language, unit.store.people.by_id(answered_by))
    return f"{said}\n\n{wording.say(language, 'letter-answered', name=name)}"


def _about(unit: Unit, language: str, letter: Letter) -> str:
    """Give how the announcement begins that was replied to: there may have been several."""
    if letter.affair is None:
        return _NOTHING
    if unit.store.affairs.find(Charter, letter.affair) is not None:
        return Charter.KIND
    announcement = unit.store.affairs.find(Announcement, letter.affair)
    if announcement is None:
        return _NOTHING
    return shorten(announcement.words_in(language).replace("\n", " "), _LONGEST_ABOUT)


def _name(language: str, person: Person | None) -> str:
    return (person.name if person else None) or wording.label(language, "letter-nobody")
