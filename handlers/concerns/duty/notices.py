"""DUTY_PAGE, DUTY_CALL and DUTY_PASSED: the rota, who is called, and what the reporter hears."""

from config import wording
from domain.concerns.concern import Concern
from domain.notices import PageDetail
from domain.roles import Role, Standing
from handlers.concerns.duty import rota_pages
from handlers.concerns.duty.moments import looking, soon
from handlers.concerns.lists import lines
from handlers.telegram import keyboards
from handlers.telegram.at_desk import laid
from handlers.telegram.calls import Call, Failure
from handlers.telegram.group_message import concern_of
from handlers.telegram.private_message import Private, recipient, to_person
from handlers.telegram.rendering import Renderer, Verdict
from services.concerns.duty import calls
from services.unit import Unit
from storage.records import Outgoing, Person

_IN_OFFICE = frozenset({Role.OFFICIAL, Role.COORDINATOR})


class DutyPage(Private):
    """Draws a page of the rota from what is true now; for officials and coordinators."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the page; None when its reader may not see it, or it is not so any more."""
        reader = _colleague(unit, item)
        if reader is None:
            return None
        page = rota_pages.draw(unit, reader, item.notice.detail_as(PageDetail))
        if page is None:
            return None
        text, rows = page
        return to_person(reader, text, item.notice.message, keyboards.inline(rows))


class DutyCalled(Private):
    """Which urgent concern waits for who has duty, and until when; never what was told."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the call; None once somebody confirmed it, or somebody else was called."""
        reader, concern = _colleague(unit, item), concern_of(unit, item)
        if reader is None or concern is None:
            return None
        group, placement = unit.store.group.current(), unit.store.concerns.placement(concern.id)
        tongue, said = reader.language, _called(unit, reader, concern, in_group=group is not None)
        if said is None:
            return None
        to = placement.thread or placement.card
        address = lines.link(group.chat, to) if group is not None else None
        if address is not None:
            said = f"{said}\n\n{wording.say(tongue, 'duty-call-link', link=address)}"
        return to_person(reader, said)

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Call the next one at once, when this one cannot be reached."""
        verdict = super().failed(unit, item, call, failure)
        concern = concern_of(unit, item)
        if verdict is Verdict.UNDELIVERABLE and concern is not None and item.notice.person:
            calls.unreached(unit, concern, item.notice.person)
        return verdict


class DutyCalledAtDesk(Renderer):
    """Says the same in the chat at the desk, where a link stands below it."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the call; None once somebody confirmed it, or somebody else was called."""
        reader, concern = _colleague(unit, item), concern_of(unit, item)
        if reader is None or concern is None:
            return None
        said = _called(unit, reader, concern, in_group=False)
        return laid(said) if said is not None else None


class DutyPassed(Private):
    """Who had duty has not looked yet; who was called then, and until when they look."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the message; None once somebody confirmed it, or its reader has left."""
        person, concern = recipient(unit, item), concern_of(unit, item)
        if person is None or person.standing is not Standing.MEMBER or concern is None:
            return None
        stands = calls.stands(unit, concern)
        if stands is None:
            return None
        reference = str(concern.reference)
        return to_person(person, looking(unit, person.language, "missed-duty", stands, reference))


def _called(unit: Unit, reader: Person, concern: Concern, *, in_group: bool) -> str | None:
    call, tongue = calls.waits_for(concern, reader.id), reader.language
    if call is None or call.look_by is None:
        return None
    return wording.say(
        tongue,
        "duty-call",
        reference=concern.reference,
        moment=soon(unit, tongue, call.look_by),
        call="yes" if concern.timeline.call is not None else "no",
        group="yes" if in_group else "no",
    )


def _colleague(unit: Unit, item: Outgoing) -> Person | None:
    person = recipient(unit, item)
    if person is None or person.standing is not Standing.MEMBER or person.role not in _IN_OFFICE:
        return None
    return person
