"""QUARTER: who takes part, where, as a picture for a coordinator."""

from domain.quarterly import Quarter
from handlers import quarter_pages, quarter_picture, wording
from handlers.calls import Call
from handlers.notices.screens import coordinator_of
from handlers.rendering import Renderer
from services import quarterly
from services.unit import Unit
from storage.records import Outgoing


class QuarterPicture(Renderer):
    """The picture of a quarter, drawn when it is asked for and kept nowhere."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the picture; None for who is no coordinator (any more)."""
        reader, quarter = coordinator_of(unit, item), Quarter.read(item.notice.detail["quarter"])
        if reader is None or quarter is None:
            return None
        tongue, seen = reader.language, quarterly.look(unit, quarter)
        title = quarter_pages.title(tongue, quarter)
        caption = wording.say(tongue, "quarter-caption", quarter=title)
        return Call(
            "sendPhoto",
            {"chat_id": reader.account, "caption": caption, "parse_mode": "HTML"},
            {
                "photo": (
                    "quarter.png",
                    quarter_picture.draw(unit.house.network, seen, title, tongue),
                )
            },
        )
