"""ROSTER_NEWS: who reads along, or where, has changed; in private and in the group."""

from config import wording
from domain.group.notices import RosterChange, RosterNewsDetail
from domain.identifiers import PersonId
from domain.roles import Standing
from handlers.telegram.calls import Call
from handlers.telegram.group_message import InGroup, html, our_group
from handlers.telegram.private_message import Private, recipient, to_person
from services.group import guests
from services.unit import Unit
from storage.records import Outgoing

_OF_PEOPLE = frozenset(
    {
        RosterChange.OFFICIAL_IN,
        RosterChange.OFFICIAL_OUT,
        RosterChange.COORDINATOR_IN,
        RosterChange.COORDINATOR_OUT,
        RosterChange.BACK,
        RosterChange.DESK_IN,
        RosterChange.PHONE_IN,
    }
)


class RosterNews(Private):
    """Tells who reads along, or where, that this changed; for officials and coordinators."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the message; None for who does not read along (any more)."""
        reader = recipient(unit, item)
        if reader is None or not guests.belongs(reader):
            return None
        return to_person(reader, _text(unit, reader.language, item))


class RosterNewsInGroup(InGroup):
    """Says the same in the group."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the message. Raises Hold while no group is bound or it is halted."""
        group = our_group(unit)
        language = unit.municipality.network.languages[0]
        return Call("sendMessage", html(group.chat, _text(unit, language, item)))


def _text(unit: Unit, language: str, item: Outgoing) -> str:
    news, group = item.notice.detail_as(RosterNewsDetail), unit.store.group.current()
    facts = {
        "how": str(news.how),
        "name": _name(unit, language, news.on),
        "by": _name(unit, language, news.by),
        "second": _name(unit, language, news.second),
        "title": group.title if group is not None else "?",
    }
    lines = [wording.say(language, f"roster-{news.change}", **facts)]
    if news.change in _OF_PEOPLE:
        officials, coordinators = (
            wording.listed(language, [person.name or "?" for person in people]) or "-"
            for people in (unit.store.people.roster(), unit.store.people.coordinators())
        )
        now = {"officials": officials, "coordinators": coordinators}
        lines.append(wording.say(language, "roster-now", **now))
    phone = unit.municipality.network.phone
    return "\n\n".join([*lines, wording.say(language, "roster-wrong", phone=phone)])


def _name(unit: Unit, language: str, person_id: PersonId | None) -> str:
    """Give the name of somebody who takes part; of who left there is none."""
    person = unit.store.people.by_id(person_id) if person_id is not None else None
    if person is None or person.standing is not Standing.MEMBER or not person.name:
        return wording.label(language, "roster-somebody")
    return person.name
