"""SECOND_PERSON: an official is asked whether they agree; what they press is answered here too."""

from config import wording
from domain.errors import NotPossibleNow, StaleButton
from domain.group.notices import SecondPersonDetail
from domain.group.second_person import PATIENCE, Proposal, Proposed
from domain.identifiers import GuestId, PersonId
from domain.roles import Role, Standing
from domain.typed_text import seen_name
from handlers.group import binding as group_binding
from handlers.telegram.calls import Call, DirectAnswer, Leave
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.keyboards import Row, inline
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import Private, recipient, to_person
from handlers.telegram.routes import PageRoutes, Route
from services.group import binding, guest_proposals
from services.people import admission, agreeing, desk_entry
from services.reply import reply
from services.unit import Unit
from storage.records import Outgoing, Person

_WHAT = {
    Proposed.PERSON: "second",
    Proposed.GROUP: "second-group",
    Proposed.DESK: "second-desk",
    Proposed.GUEST: "second-guest",
    Proposed.COUNT: "second-count",
}
_OF = {what: proposed for proposed, what in _WHAT.items()}
WHAT = tuple(_WHAT.values())
"""What the buttons carry: about whom or what it is."""

_YES, _NO = "yes", "no"


class SecondPerson(Private):
    """Asks an official whether they agree with what a coordinator proposes."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the question; None for who is no official, or when it was decided meanwhile."""
        reader, detail = recipient(unit, item), item.notice.detail_as(SecondPersonDetail)
        if reader is None or reader.standing is not Standing.MEMBER:
            return None
        if reader.role is not Role.OFFICIAL:
            return None
        text = _about(unit, reader, detail)
        return (
            None if text is None else to_person(reader, text, None, inline(_rows(reader, detail)))
        )


def _about(unit: Unit, reader: Person, detail: SecondPersonDetail) -> str | None:
    match detail.proposed:
        case Proposed.PERSON:
            return _about_person(unit, reader, detail)
        case Proposed.DESK:
            return _about_desk(unit, reader, detail)
        case Proposed.GROUP:
            return _about_group(unit, reader, detail)
        case _:
            return _about_guest(unit, reader, detail)


def _about_guest(unit: Unit, reader: Person, detail: SecondPersonDetail) -> str | None:
    waits = guest_proposals.find(unit, detail.proposed, detail.on)
    if waits is None or waits.proposal.token != detail.token:
        return None
    facts: dict[str, str | int] = {
        "by": _proposer(unit, reader, waits.proposal),
        "until": _until(unit, reader, waits.proposal),
    }
    if detail.proposed is Proposed.COUNT:
        return wording.say(reader.language, "second-count", count=int(detail.on), **facts)
    guest = unit.store.guests.by_id(GuestId(detail.on))
    if guest is None:
        return None
    if name := seen_name(guest.name):
        return wording.say(reader.language, "second-guest", name=name, **facts)
    account = str(guest.account)
    return wording.say(reader.language, "second-guest-nameless", account=account, **facts)


def _about_person(unit: Unit, reader: Person, detail: SecondPersonDetail) -> str | None:
    newcomer = unit.store.people.by_id(PersonId(detail.on))
    proposal = admission.proposal_of(unit, newcomer) if newcomer is not None else None
    if newcomer is None or proposal is None or proposal.token != detail.token:
        return None
    again = newcomer.standing is Standing.RETURNING
    return wording.say(
        reader.language,
        "second-again" if again else "second-person",
        name=newcomer.name or "?",
        role=str(newcomer.role),
        by=_proposer(unit, reader, proposal),
        until=_until(unit, reader, proposal),
    )


def _about_desk(unit: Unit, reader: Person, detail: SecondPersonDetail) -> str | None:
    try:
        _, person, proposal = desk_entry.found(unit, detail.on, detail.token)
    except NotPossibleNow:
        return None
    name, until = person.name or "?", _until(unit, reader, proposal)
    role = str(person.role)
    return wording.say(reader.language, "second-desk", name=name, role=role, until=until)


def _about_group(unit: Unit, reader: Person, detail: SecondPersonDetail) -> str | None:
    candidate = unit.store.candidate.current()
    proposal = candidate.proposal if candidate is not None else None
    if candidate is None or proposal is None or proposal.token != detail.token:
        return None
    asked = wording.say(
        reader.language,
        "second-same" if binding.is_same(unit, candidate) else "second-group",
        title=candidate.title,
        by=_proposer(unit, reader, proposal),
        until=_until(unit, reader, proposal),
    )
    found = binding.findings(unit, candidate)
    return "\n\n".join([asked, *group_binding.found_lines(reader.language, candidate, found)])


def _proposer(unit: Unit, reader: Person, proposal: Proposal) -> str:
    """Name who proposed it; somebody who was taken out meanwhile is no coordinator any more."""
    proposer = unit.store.people.by_id(proposal.by)
    if proposer is None or proposer.standing is not Standing.MEMBER:
        return wording.label(reader.language, "second-former")
    return proposer.name or "?"


def _until(unit: Unit, reader: Person, proposal: Proposal) -> str:
    zone = unit.municipality.network.timezone
    return wording.day(reader.language, proposal.at + PATIENCE, zone)


def _rows(reader: Person, detail: SecondPersonDetail) -> list[Row]:
    """Offer yes and no; each button names the proposal, so that no other is decided upon."""
    rows: list[Row] = []
    for choice in (_YES, _NO):
        label = wording.label(reader.language, f"second-button-{choice}")
        carried = PagePress(_WHAT[detail.proposed], detail.on, f"{choice}-{detail.token}")
        rows.append([(label, carried)])
    return rows


def _decide(unit: Unit, official: Person, press: Pressed, page: PagePress) -> DirectAnswer | None:
    """Carry out what an official decided. Raises as the service does, StaleButton for no choice."""
    choice, _, token = page.choice.partition("-")
    if choice not in {_YES, _NO}:
        raise StaleButton
    decide = agreeing.agree if choice == _YES else agreeing.refuse
    left = decide(unit, official, _OF[page.what], page.on, token)
    reply(unit, official.id, f"second-answered-{choice}", message=press.message)
    return Leave(left) if left is not None else None


ROUTES: PageRoutes = tuple(Route(what, Who.SECOND, _decide) for what in WHAT)
