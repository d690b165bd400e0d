"""HOPES: what a new key figure hopes for, to the coordinator who let them in; read once."""

from config import wording
from domain.notices import LetterDetail
from handlers.people.participation_notice import KeptUntilHeard
from handlers.telegram.calls import Call
from handlers.telegram.private_message import coordinator_of, to_person
from services.people import exit_talk
from services.unit import Unit
from storage.records import Outgoing


class Hopes(KeptUntilHeard):
    """Tells a coordinator what somebody who came in hopes for, and would rather not."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the words; None for who is no coordinator (any more), or when they are erased."""
        reader = coordinator_of(unit, item)
        letter = unit.store.letters.by_id(item.notice.detail_as(LetterDetail).letter)
        if reader is None:
            self.let_go(unit, item)
        if reader is None or letter is None:
            return None
        name, words = letter.body["name"], letter.body["words"]
        return to_person(reader, wording.say(reader.language, "hopes", name=name, words=words))

    def let_go(self, unit: Unit, item: Outgoing) -> None:
        """Forget the words: their reader has them, or cannot be reached."""
        if item.notice.person is not None:
            letter = item.notice.detail_as(LetterDetail).letter
            exit_talk.heard(unit, item.notice.person, letter)
