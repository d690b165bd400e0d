"""Who asks on the public page to be called about joining: kept, called, invited or not, erased.

The page has one fixed address and no secret. What is told there lies sealed under a key of its own.
"""

from dataclasses import dataclass, replace
from datetime import timedelta

import phonenumbers

from domain.errors import AnswerRefused, Hindered, NotPossibleNow
from domain.filing import call_number
from domain.functions import NetworkFunction
from domain.identifiers import AffairId, MessageId, PersonId
from domain.notices import Notice, NoticeKind, PageDetail, Priority
from domain.people.applicant import MOMENTS
from domain.people.inquirer import MOST, Inquirer
from domain.roles import Role
from domain.typed_text import clean_name
from services import outside_address
from services.people import inviting
from services.people.coming_in import seen_introductions
from services.tombstones import Why, bury
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct
from storage.tables.tombstones import Buried

PATH = "meedoen"
"""The address of the public page, after what all such addresses begin with."""

PAGE = "inquirer-new"
"""The page that says that somebody wants to be called, and nothing of who."""

NEWS_APART = timedelta(hours=1)
"""How far apart coordinators are told, so that a flood of the page is none of their chats."""

_REGION = "NL"


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody typed and chose on the page."""

    name: str
    phone: str
    neighbourhood: str = ""
    when: str = ""


def address(unit: Unit) -> str:
    """Give the address of the public page; empty where there is none (now)."""
    is_on = unit.has(NetworkFunction.OUTSIDE) and unit.has(NetworkFunction.CANDIDATES)
    root = outside_address.given(unit)
    return f"{root}/{PATH}" if is_on and root else ""


def waiting(unit: Unit) -> list[Inquirer]:
    """List who waits for a call, the longest first."""
    found = [each for each in unit.store.affairs.all(Inquirer) if unit.now < each.until]
    return sorted(found, key=lambda each: (each.sent_at, each.id))


def ask(unit: Unit, asked: Asked) -> None:
    """Keep that somebody wants to be called, and tell the coordinators that somebody does.

    The same number once more takes the place of what it told before, and nobody is told again. Nor
    within an hour of another who still waits: the page that the news leads to lists all.
    Raises AnswerRefused for what does not fit, Hindered when too many wait: then for everybody
    alike, so that nobody finds out by it whose number is here.
    """
    told = _read(unit, asked)
    others = waiting(unit)
    if len(others) >= MOST:
        raise Hindered("inquirer-full", phone=unit.municipality.network.phone)
    same = next((each for each in others if each.number == told.number), None)
    if same is not None:
        unit.store.affairs.rewrite(same.again(told))
        return
    unit.store.affairs.save(told, told.until)
    if others and unit.now - others[-1].sent_at < NEWS_APART:
        return
    for coordinator in unit.store.people.coordinators():
        unit.tell(
            Notice(
                NoticeKind.NETWORK,
                Priority.REMINDER,
                person=coordinator.id,
                detail=PageDetail(PAGE),
                coalesce=f"inquirers:{coordinator.id}",
            )
        )


def find(unit: Unit, inquirer_id: str) -> Inquirer:
    """Give one who waits. Raises NotPossibleNow when it was answered, or is over."""
    unit.check_has(NetworkFunction.CANDIDATES)
    found = unit.store.affairs.find(Inquirer, AffairId(inquirer_id))
    if found is None or unit.now >= found.until:
        raise NotPossibleNow("already-decided")
    return found


def invite(unit: Unit, coordinator: Person, inquirer_id: str) -> None:
    """Make the ordinary invitation of a key figure, to be passed on by who called.

    What was told stays until they say that they are done: the link has to go to that number. Raises
    as `find`, and NotPossibleNow when there is one already, made by another perhaps.
    """
    found = find(unit, inquirer_id)
    if found.linked_at is not None:
        raise NotPossibleNow("inquirer-linked")
    inviting.offer(unit, coordinator, Role.KEY_FIGURE)
    unit.store.affairs.rewrite(replace(found, linked_at=unit.now))


def end(unit: Unit, coordinator: Person, inquirer_id: str, screen: MessageId | None = None) -> None:
    """Erase what somebody told, here and in every chat; `screen` says so itself. Raises as `find`.

    The bot can tell them nothing: that is for who called.
    """
    found = find(unit, inquirer_id)
    but = (coordinator.id, screen) if screen is not None else None
    unit.store.newest_pages.drop_naming(found.id)
    unit.store.desk_messages.drop_naming(found.id)
    unit.store.outbox.drop_naming(found.id)
    seen_introductions.take_back(unit, PersonId(found.id), but)
    unit.store.erasure.affair(found.id)
    bury(unit, Buried.AFFAIR, found.id, Why.BY_HAND)
    unit.store.journal.append(
        JournalAct.INQUIRER_ANSWERED, unit.now, actor=coordinator.id, detail=found.id
    )


def _read(unit: Unit, asked: Asked) -> Inquirer:
    phone = call_number.read(asked.phone)
    is_known = unit.municipality.network.neighbourhood(asked.neighbourhood) is not None
    return Inquirer(
        id=AffairId(unit.chance.bytes(8).hex()),
        name=clean_name(asked.name),
        phone=phone,
        number=_same_for_all(phone),
        neighbourhood=asked.neighbourhood if is_known else "",
        when=asked.when if asked.when in MOMENTS else "",
        sent_at=unit.now,
    )


def _same_for_all(phone: str) -> str:
    """Write a number in one way. Raises AnswerRefused for one that nobody can have."""
    try:
        parsed = phonenumbers.parse(phone, _REGION)
    except phonenumbers.NumberParseException:
        raise AnswerRefused("call-number-unclear") from None
    if not phonenumbers.is_possible_number(parsed):
        raise AnswerRefused("call-number-unclear")
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
