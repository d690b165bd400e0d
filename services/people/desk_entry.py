"""The way to an account at the officials' desk: a code, one's own chat, and a second person.

Who signs in there and is nobody gets a code; an official or coordinator types it in their own chat.
Then an official of the roster agrees, or the operator where no other is. Source: guide, "Koppel een
vast groepje gemeenteambtenaren": whoever reads is a known face.
"""

from hmac import compare_digest

from domain.errors import NotAllowed, NotPossibleNow
from domain.group.desk_knock import DeskKnock, new_code
from domain.group.notices import RosterChange, RosterHow, RosterNewsDetail
from domain.group.second_person import Proposal, Proposed, Second, may_agree, propose
from domain.identifiers import PersonId
from domain.roles import Standing
from services import desk_address
from services.group import roster_news, second_person
from services.people import desk_accounts, desk_sessions, mail_addresses
from services.reply import reply
from services.tombstones import Why
from services.unit import Unit
from storage.records import Person
from storage.tables.by_secret.desk_accounts import AccountTaken
from storage.tables.by_secret.desk_knocks import Knocked
from storage.tables.journal import JournalAct

MOST_KNOCKS = 100
"""How many can stand at the door at once: more than work anywhere, and bounded all the same."""


def knock(unit: Unit, issuer: str, subject: str) -> Knocked:
    """Let somebody stand at the door whose account is nobody's; gives their code, or what waits.

    The same code while it can be typed. Raises NotPossibleNow when too many stand there.
    """
    hashed, knocks = unit.store.desk_accounts.hash_of(issuer, subject), unit.store.desk_knocks
    kept = [each for each in knocks.all() if not (each.state.said or each.state.is_over(unit.now))]
    known = next((each for each in kept if each.hashed == hashed), None)
    if known is not None:
        return known
    if len(kept) >= MOST_KNOCKS:
        raise NotPossibleNow("desk-full")
    knocked = Knocked(hashed, DeskKnock(new_code(unit.chance), unit.now))
    knocks.keep(knocked)
    return knocked


def claim(unit: Unit, person: Person, code: str) -> Second:
    """Say that the account behind this code is one's own; tells who has to agree.

    Raises NotAllowed for who does not work at the desk, and NotPossibleNow for a code that is not
    there (any more) and while another account of theirs waits.
    """
    if not desk_sessions.may_work(person):
        raise NotAllowed
    if proposal_of(unit, person.id) is not None:
        raise NotPossibleNow("second-waits")
    knocked = _with_code(unit, code)
    if knocked is None:
        raise NotPossibleNow("desk-code")
    proposal = propose(person.id, unit.now, unit.chance)
    unit.store.desk_knocks.keep(
        Knocked(knocked.hashed, DeskKnock("", knocked.state.at, person.id, proposal))
    )
    second_person.ask(unit, Proposed.DESK, person.id, proposal, Proposed.DESK)
    second = second_for(unit, person.id)
    reply(unit, person.id, "webdesk-asked", second=second)
    return second


def waiting(unit: Unit) -> list[tuple[Knocked, Person, Proposal]]:
    """List all that wait for a second person: whose it would be, and since when."""
    found = []
    for each in unit.store.desk_knocks.all():
        person_id, proposal = each.state.person, each.state.proposal
        person = unit.store.people.by_id(person_id) if person_id is not None else None
        if person is not None and proposal is not None:
            found.append((each, person, proposal))
    return found


def proposal_of(unit: Unit, person: PersonId) -> Proposal | None:
    """Give what waits for an account of this person."""
    return next((waits for _, whose, waits in waiting(unit) if whose.id == person), None)


def found(unit: Unit, on: str, token: str) -> tuple[Knocked, Person, Proposal]:
    """Find this proposal. Raises NotPossibleNow when it was decided, ended, or is another one."""
    for knocked, person, proposal in waiting(unit):
        if person.id == on and proposal.token == token:
            return knocked, person, proposal
    raise NotPossibleNow("second-over")


def agreed(unit: Unit, second: Person | None, on: str, token: str) -> None:
    """Let the account be theirs, in the place of one they had. Without `second`: the operator.

    Raises NotPossibleNow as `found`, and for who does not work there any more.
    """
    knocked, person, proposal = found(unit, on, token)
    if not desk_sessions.may_work(person):
        raise NotPossibleNow("second-over")
    desk_accounts.take_away(unit, person.id, Why.TAKEN_BACK)
    unit.store.desk_knocks.drop(knocked)
    try:
        desk_accounts.give(unit, person.id, knocked.hashed)
    except AccountTaken:
        raise NotPossibleNow("second-over") from None
    how = second_person.agreed(unit, second, Proposed.DESK, person.id)
    unit.store.journal.append(
        JournalAct.DESK_OPENED, unit.now, actor=proposal.by, subject=person.id
    )
    agreed_by = second.id if second is not None else None
    news = RosterNewsDetail(RosterChange.DESK_IN, how, person.id, person.id, agreed_by)
    roster_news.tell(unit, news)
    where = desk_address.given(unit)
    reply(unit, person.id, "webdesk-yours" if where else "webdesk-nowhere", address=where)


def dropped(unit: Unit, knocked: Knocked) -> None:
    """Let nothing come of it."""
    unit.store.desk_knocks.drop(knocked)


def drop_all(unit: Unit) -> None:
    """Let nobody stand at the door any more. For `restore`; last words stay."""
    knocks = unit.store.desk_knocks
    knocks.drop(*(each for each in knocks.all() if not each.state.said))


def sweep(unit: Unit) -> None:
    """Forget whose code was not typed in time; for the clock. Proposals lapse with the others."""
    knocks = unit.store.desk_knocks
    over = [each for each in knocks.all() if each.state.proposal is None]
    knocks.drop(*(each for each in over if each.state.is_over(unit.now)))


def with_account(unit: Unit) -> list[Person]:
    """List whose account at the desk can be closed: they have Telegram too."""
    people = [*unit.store.people.coordinators(), *unit.store.people.roster()]
    has = unit.store.desk_accounts.has
    return [each for each in people if each.has_telegram and has(each.id)]


def close(unit: Unit, colleague: Person, person_id: PersonId) -> Person:
    """Let somebody have no account at the desk any more, from this moment; their own too.

    For officials and coordinators: what only shuts out takes no second person. Raises NotAllowed
    for others, NotPossibleNow for who has none, and for who would have nothing left.
    """
    person = unit.store.people.by_id(person_id)
    if not desk_sessions.may_work(colleague):
        raise NotAllowed
    if person is None or not unit.store.desk_accounts.has(person.id):
        raise NotPossibleNow("desk-none")
    if not person.has_telegram:
        raise NotPossibleNow("desk-only")
    desk_accounts.take_away(unit, person.id, Why.TAKEN_BACK)
    mail_addresses.forget(unit, person.id)
    unit.store.journal.append(
        JournalAct.DESK_CLOSED, unit.now, actor=colleague.id, subject=person.id
    )
    if person.standing is Standing.MEMBER and person.id != colleague.id:
        reply(unit, person.id, "webdesk-closed", by=colleague.id)
    how = RosterHow.SELF if person.id == colleague.id else RosterHow.PLAIN
    news = RosterNewsDetail(RosterChange.DESK_OUT, how, person.id, colleague.id)
    roster_news.tell(unit, news)
    return person


def second_for(unit: Unit, person: PersonId) -> Second:
    """Tell who has to agree with an account of this person: an official but themselves, if any."""
    roster = unit.store.people.roster()
    others = any(may_agree(o.id, o.role, o.standing, person) for o in roster)
    return Second.OFFICIAL if others else Second.OPERATOR


def _with_code(unit: Unit, code: str) -> Knocked | None:
    for each in unit.store.desk_knocks.all():
        typed = each.state.code and compare_digest(each.state.code, code)
        if typed and not each.state.is_over(unit.now):
            return each
    return None
