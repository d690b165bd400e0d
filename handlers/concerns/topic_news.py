"""NEWS: the officials hear what the reporter, the coordinator or time did, without its words."""

from config import wording
from domain.concerns.concern import Concern
from domain.concerns.notices import ActDetail
from handlers.concerns.topics import InTopic, Spot
from handlers.telegram import language
from handlers.telegram.at_desk import OrAtDesk, concern_for, headed, laid
from handlers.telegram.calls import Call
from services.concerns import absence
from services.concerns.words import face
from services.unit import Unit
from storage.records import Outgoing, Person


class News(OrAtDesk, InTopic):
    """One line in the topic about what the reporter, the coordinator or time itself did."""

    def show(self, unit: Unit, item: Outgoing, concern: Concern, spot: Spot) -> Call | None:
        """Give the line. What was written is read with Lezen, as always."""
        tongue = language.of_group(unit)
        said = _said(unit, item, concern, tongue, **_caller(unit, concern))
        return Call("sendMessage", spot.message(said))

    def at_desk(self, unit: Unit, item: Outgoing, reader: Person) -> Call | None:
        """Give the line below which concern it is about; nobody's phone says so."""
        concern, tongue = concern_for(unit, item, reader), reader.language
        if concern is None:
            return None
        called = concern.timeline.called
        caller = face.name_of(unit, called.by if called is not None else None, tongue)
        said = _said(unit, item, concern, tongue, caller=caller, account="none")
        return laid(headed(unit, concern, tongue, said))


def _said(unit: Unit, item: Outgoing, concern: Concern, tongue: str, **caller: str) -> str:
    detail = item.notice.detail_as(ActDetail)
    return wording.say(
        tongue,
        f"news-{detail.act}",
        reference=concern.reference,
        owner=face.name_of(unit, concern.owner, tongue),
        about=detail.about or "",
        wish=detail.wish or "",
        outside=face.outside(concern),
        days=unit.municipality.protocol.periods.withdrawn,
        **caller,
    )


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
