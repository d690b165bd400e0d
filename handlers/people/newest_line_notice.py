"""NEWEST_LINE: where the journal is now, in a message that stays with the coordinators."""

from config import wording
from domain.identifiers import MessageId
from handlers.telegram.calls import JSON, Call
from handlers.telegram.private_message import coordinator_of, to_person
from handlers.telegram.rendering import Renderer, Verdict
from services.unit import Unit
from services.upkeep import newest_line
from storage.records import Outgoing


class NewestLine(Renderer):
    """The newest line, as it is when this is sent; the message of the day before goes."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give its number and how its hash begins; None for who is no coordinator (any more).

        None too for who has the desk alone: what stands there is put back with the database.
        """
        reader = coordinator_of(unit, item)
        if reader is None or not reader.has_telegram:
            return None
        head = unit.store.journal.head().spoken
        return to_person(reader, wording.say(reader.language, "newest-line", head=head))

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Remember it, and let the one before go."""
        if item.notice.person is not None:
            newest_line.told(unit, item.notice.person, MessageId(result["message_id"]))
        return super().delivered(unit, item, call, result)
