"""NEW_CONCERN: officials who read at the desk hear there that something came in."""

from config import wording
from handlers.concerns.lists import lines
from handlers.telegram.at_desk import OrAtDesk, concern_for, headed, laid
from handlers.telegram.calls import Call
from services.concerns.words import face
from services.unit import Unit
from storage.records import Outgoing, Person


class NewConcern(OrAtDesk):
    """Which concern it is, how urgent, where, and by when; never a word of what was told."""

    def at_desk(self, unit: Unit, item: Outgoing, reader: Person) -> Call | None:
        """Give the message; None when they filed it themselves, and when it is gone."""
        concern, tongue = concern_for(unit, item, reader), reader.language
        if concern is None:
            return None
        about, due = face.about(unit, concern, tongue), lines.due(unit, tongue, concern)
        danger = [wording.say(tongue, "card-danger")] if concern.danger else []
        new = wording.say(tongue, "web-told-new", due=due)
        return laid(headed(unit, concern, tongue, "\n".join([*danger, about, new])))
