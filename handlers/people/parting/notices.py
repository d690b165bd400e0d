"""PARTING, PARTING_WORDS, PARTED: that somebody is to go, what they read then, and the others."""

from html import escape

from config import wording
from domain.identifiers import LetterId
from domain.notices import AffairDetail, LetterDetail
from domain.people.parting import Parting
from domain.roles import Standing
from handlers.people.participation_notice import KeptUntilHeard
from handlers.people.parting import pages
from handlers.telegram import keyboards
from handlers.telegram.calls import Call
from handlers.telegram.private_message import Private, coordinator_of, recipient, to_person
from services.concerns import handover
from services.people import exit_talk
from services.people.parting import letters
from services.unit import Unit
from storage.records import Outgoing

_NO_MENU = {"remove_keyboard": True}
"""Who is out has no menu."""


class PartingAsked(Private):
    """Tells a coordinator that somebody is to go in a week, with a button to object."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give it; None for who is no coordinator (any more), or when it was settled."""
        reader = coordinator_of(unit, item)
        affair = item.notice.detail_as(AffairDetail).affair
        parting = unit.store.affairs.find(Parting, affair)
        if reader is None or parting is None:
            return None
        text, rows = pages.asked(unit, reader, parting)
        return to_person(reader, text, item.notice.message, keyboards.inline(rows))


class PartingWords(KeptUntilHeard):
    """Tells who was taken out so, in the words of a coordinator."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the words; without them, when they are erased, the thanks alone."""
        reader = recipient(unit, item)
        if reader is None or reader.standing is not Standing.REMOVED:
            return None
        tongue = reader.language
        letter = unit.store.letters.by_id(_letter(item))
        parts = [wording.say(tongue, handover.thanks(reader))]
        if letter is not None:
            words = escape(letter.body["words"], quote=False)
            head = wording.say(tongue, "parting-words-head")
            parts = [head, f"<blockquote>{words}</blockquote>", *parts]
        return to_person(reader, "\n\n".join(parts), markup=_NO_MENU)

    def let_go(self, unit: Unit, item: Outgoing) -> None:
        """Forget the words: they have them, or cannot be reached."""
        letters.heard(unit, _letter(item))


class Parted(KeptUntilHeard):
    """Tells a member who takes part no more."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the name; None for who takes part no more themselves, or when it is erased."""
        reader, letter = recipient(unit, item), unit.store.letters.by_id(_letter(item))
        if reader is None or reader.standing is not Standing.MEMBER:
            self.let_go(unit, item)
            return None
        if letter is None:
            return None
        return to_person(
            reader, wording.say(reader.language, "parting-gone", name=letter.body["name"])
        )

    def let_go(self, unit: Unit, item: Outgoing) -> None:
        """Forget the name with the last who has it, or cannot be reached."""
        if item.notice.person is not None:
            exit_talk.heard(unit, item.notice.person, _letter(item))


def _letter(item: Outgoing) -> LetterId:
    return item.notice.detail_as(LetterDetail).letter
