"""SECOND_PERSON: an official is asked whether they agree; what they press is answered here too."""

from config import wording
from domain.errors import NotPossibleNow, StaleButton
from domain.group.notices import SecondPersonDetail
from domain.group.second_person import Proposed
from domain.identifiers import PersonId
from domain.roles import Role, Standing
from handlers.telegram.calls import Call, DirectAnswer, Leave
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.keyboards import Row, inline
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import Private, recipient, to_person
from handlers.telegram.routes import PageRoutes, Route
from services.group import guest_proposals
from services.people import admission, agreeing, desk_entry
from services.people.words import second as words
from services.reply import reply
from services.unit import Unit
from storage.records import Outgoing, Person

_WHAT = {
    Proposed.PERSON: "second",
    Proposed.GROUP: "second-group",
    Proposed.DESK: "second-desk",
    Proposed.PHONE: "second-phone",
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
        case Proposed.DESK | Proposed.PHONE:
            return _about_desk(unit, reader, detail)
        case Proposed.GROUP:
            return _about_group(unit, reader, detail)
        case _:
            return _about_guest(unit, reader, detail)


def _about_guest(unit: Unit, reader: Person, detail: SecondPersonDetail) -> str | None:
    waits = guest_proposals.find(unit, detail.proposed, detail.on)
    if waits is None or waits.proposal.token != detail.token:
        return None
    return words.guest(unit, reader.language, detail.proposed, detail.on, waits.proposal)


def _about_person(unit: Unit, reader: Person, detail: SecondPersonDetail) -> str | None:
    newcomer = unit.store.people.by_id(PersonId(detail.on))
    proposal = admission.proposal_of(unit, newcomer) if newcomer is not None else None
    if newcomer is None or proposal is None or proposal.token != detail.token:
        return None
    return words.person(unit, reader.language, newcomer, proposal)


def _about_desk(unit: Unit, reader: Person, detail: SecondPersonDetail) -> str | None:
    try:
        _, person, proposal = desk_entry.found(unit, detail.on, detail.token)
    except NotPossibleNow:
        return None
    return words.account(unit, reader.language, detail.proposed, person, proposal)


def _about_group(unit: Unit, reader: Person, detail: SecondPersonDetail) -> str | None:
    candidate = unit.store.candidate.current()
    proposal = candidate.proposal if candidate is not None else None
    if candidate is None or proposal is None or proposal.token != detail.token:
        return None
    return words.group(unit, reader.language, candidate, proposal)


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
