"""NEWS: the officials hear in the topic what happened outside their group, without its words."""

from config import wording
from domain.concerns.concern import Concern
from domain.concerns.notices import ActDetail
from handlers.concerns.topics import InTopic, Spot
from handlers.telegram import language
from handlers.telegram.calls import Call
from services.concerns import absence
from services.concerns.words import face
from services.unit import Unit
from storage.records import Outgoing


class News(InTopic):
    """One line in the topic about what the reporter, the coordinator or time itself did."""

    def show(self, unit: Unit, item: Outgoing, concern: Concern, spot: Spot) -> Call | None:
        """Give the line. What was written is read with Lezen, as always."""
        detail = item.notice.detail_as(ActDetail)
        text = wording.say(
            language.of_group(unit),
            f"news-{detail.act}",
            reference=concern.reference,
            owner=face.name_of(unit, concern.owner, language.of_group(unit)),
            about=detail.about or "",
            wish=detail.wish or "",
            **_caller(unit, concern),
            outside=face.outside(concern),
            days=unit.municipality.protocol.periods.withdrawn,
        )
        return Call("sendMessage", spot.message(text))


def _caller(unit: Unit, concern: Concern) -> dict[str, str]:
    """Name the official who called for the coordinator, and mention them while they are here."""
    called = concern.timeline.called
    by = called.by if called is not None else None
    person = unit.store.people.by_id(by) if by is not None else None
    here = person is not None and absence.on_roster(person) and person.has_telegram
    return {
        "caller": face.name_of(unit, by, language.of_group(unit)),
        "account": str(person.account) if person is not None and here else "none",
    }
