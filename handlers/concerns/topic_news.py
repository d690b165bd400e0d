"""NEWS: the officials hear in the topic what happened outside their group, without its words."""

from domain.concerns.concern import Concern
from handlers.concerns import card_face
from handlers.concerns.topics import InTopic, Spot
from handlers.telegram import wording
from handlers.telegram.calls import Call
from services.unit import Unit
from storage.records import Outgoing


class News(InTopic):
    """One line in the topic about what the reporter, the coordinator or time itself did."""

    def show(self, unit: Unit, item: Outgoing, concern: Concern, spot: Spot) -> Call | None:
        """Give the line. What was written is read with Lezen, as always."""
        detail = item.notice.detail
        text = wording.say(
            card_face.language(unit),
            f"news-{detail['act']}",
            reference=concern.reference,
            owner=card_face.name_of(unit, concern.owner),
            about=detail.get("about", ""),
            wish=detail.get("wish", ""),
            days=unit.house.protocol.periods.withdrawn,
        )
        return Call("sendMessage", spot.message(text))
