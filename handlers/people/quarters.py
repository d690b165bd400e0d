"""QUARTER: who takes part, where, as a picture for a coordinator."""

from config import wording
from domain.people.notices import QuarterDetail
from domain.people.quarterly import Quarter
from handlers.people import quarter_picture
from handlers.telegram.calls import Call
from handlers.telegram.private_message import coordinator_of, photo_to_person
from handlers.telegram.rendering import Renderer
from services.people import quarterly
from services.people.words import quarter as words
from services.unit import Unit
from storage.records import Outgoing


class QuarterPicture(Renderer):
    """The picture of a quarter, drawn when it is asked for and kept nowhere."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the picture; None for who is no coordinator (any more)."""
        reader = coordinator_of(unit, item)
        quarter = Quarter.read(item.notice.detail_as(QuarterDetail).quarter)
        if reader is None or quarter is None:
            return None
        tongue, seen = reader.language, quarterly.look(unit, quarter)
        title = words.title(tongue, quarter)
        caption = wording.say(tongue, "quarter-caption", quarter=title)
        picture = quarter_picture.draw(unit.municipality.network, seen, title, tongue)
        return photo_to_person(reader, picture, "quarter.png", caption)
