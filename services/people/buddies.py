"""Buddies: somebody who has been here for a while walks along with somebody new.

Guide, "Leren en ondersteunen van elkaar". The coordinator chooses among members who offered, the
one who was chosen says yes or not now, and only then do the two hear each other's names.
"""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from domain.errors import NotPossibleNow
from domain.identifiers import LetterId, PersonId
from domain.notices import Notice, NoticeKind, PageDetail, Priority
from domain.people.notices import BuddyDetail
from domain.roles import BUDDIES, Role, Standing
from services.reply import reply
from services.unit import Unit
from storage.records import Letter, Person
from storage.tables.journal import JournalAct

KIND = "buddy"
"""A letter about a newcomer, who is its author, to the member who was asked."""

PATIENCE = timedelta(days=7)
"""How long somebody may think about it."""

PAGE = "buddy"
"""The page on which a coordinator chooses; its `choice` says what went before."""


def candidates(unit: Unit, newcomer: Person) -> list[Person]:
    """List who could walk along: those who offered, are there, and did not say no before.

    Whoever is of the same neighbourhood first, and then who has been here longest. After all of
    them former members, who stay reachable for just that.
    """
    letter = asked(unit, newcomer.id)
    declined = set(letter.body["declined"]) if letter is not None else set()
    willing = [
        person
        for standing in (Standing.MEMBER, Standing.ALUMNUS)
        for person in unit.store.people.all(standing, Role.KEY_FIGURE)
        if (person.membership.offers_buddy or standing is Standing.ALUMNUS)
        and not person.membership.paused(unit.today)
        and person.id not in {newcomer.id, *declined}
    ]
    return sorted(
        willing,
        key=lambda each: (
            each.standing is Standing.ALUMNUS,
            each.neighbourhood != newcomer.neighbourhood,
        ),
    )


def asked(unit: Unit, newcomer: PersonId) -> Letter | None:
    """Give what is under way for a newcomer; it waits for its recipient while it is "asked"."""
    return next(iter(unit.store.letters.by_author(newcomer, KIND)), None)


def ask_about(unit: Unit, newcomer: Person) -> None:
    """Ask the coordinators who walks along with somebody new, if there is anybody to choose."""
    if newcomer.role is Role.KEY_FIGURE and candidates(unit, newcomer):
        _to_coordinators(unit, newcomer.id, "new")


def choose(
    unit: Unit, coordinator: Person, newcomer_id: PersonId, candidate_id: PersonId
) -> Person:
    """Ask a member to walk along. Only for coordinators; whoever was asked before is relieved.

    Raises NotPossibleNow for a newcomer who left or has a buddy, and for a member who is gone,
    pauses or would rather not.
    """
    newcomer = _newcomer(unit, newcomer_id)
    if buddy_of(unit, newcomer) is not None:
        raise NotPossibleNow("buddy-has-one")
    candidate = next((p for p in candidates(unit, newcomer) if p.id == candidate_id), None)
    if candidate is None:
        raise NotPossibleNow("buddy-gone")
    before = asked(unit, newcomer.id)
    waiting = before.recipient if before is not None and before.state == "asked" else None
    if waiting is not None and waiting != candidate.id:
        reply(unit, waiting, "buddy-called-off", priority=Priority.REMINDER)
    _keep(unit, newcomer.id, before, {"by": coordinator.id}, recipient=candidate.id)
    unit.tell(
        Notice(
            NoticeKind.BUDDY,
            person=candidate.id,
            detail=BuddyDetail(newcomer.id),
        )
    )
    return candidate


def answer(unit: Unit, candidate: Person, newcomer_id: PersonId, *, yes: bool) -> None:
    """Take the answer of who was asked: both hear of each other, or the coordinator chooses again.

    Raises NotPossibleNow when it is not asked of them any more, and for who pauses meanwhile.
    """
    letter = asked(unit, newcomer_id)
    if letter is None or letter.state != "asked" or letter.recipient != candidate.id:
        raise NotPossibleNow("buddy-settled")
    newcomer = _newcomer(unit, newcomer_id)
    if not yes:
        declined = [*letter.body["declined"], candidate.id]
        _keep(unit, newcomer.id, letter, {"declined": declined}, state="declined")
        _to_who_asked(unit, letter, "declined")
        return
    unit.store.letters.drop(letter.id)
    membership = replace(newcomer.membership, buddy=candidate.id)
    unit.store.people.save(replace(newcomer, membership=membership))
    unit.store.journal.append(
        JournalAct.BUDDY_FOUND, unit.now, actor=candidate.id, subject=newcomer.id
    )
    yours = "buddy-yours" if candidate.standing is Standing.MEMBER else "buddy-yours-alumnus"
    reply(unit, newcomer.id, yours, priority=Priority.REMINDER, colleague=candidate.id)
    _to_who_asked(unit, letter, "agreed")


def buddy_of(unit: Unit, newcomer: Person) -> Person | None:
    """Give who walks along with somebody; None when nobody does (any more)."""
    buddy = newcomer.membership.buddy
    person = unit.store.people.by_id(buddy) if buddy is not None else None
    return person if person is not None and person.standing in BUDDIES else None


def walked_with(unit: Unit, buddy: PersonId) -> list[Person]:
    """List those somebody walks along with."""
    members = unit.store.people.all(Standing.MEMBER, Role.KEY_FIGURE)
    return [member for member in members if member.membership.buddy == buddy]


def end(unit: Unit, newcomer: Person) -> None:
    """Let somebody go on alone who is new no more; their buddy is thanked."""
    buddy = buddy_of(unit, newcomer)
    _forget_buddy(unit, newcomer)
    if buddy is not None:
        reply(unit, buddy.id, "buddy-ended", priority=Priority.REMINDER, colleague=newcomer.id)


def step_back(unit: Unit, buddy: Person) -> None:
    """Let nobody count any more on who walked along, for whatever reason; others are looked for."""
    for newcomer in walked_with(unit, buddy.id):
        _forget_buddy(unit, newcomer)
        reply(unit, newcomer.id, "buddy-left", priority=Priority.REMINDER)
        _to_coordinators(unit, newcomer.id, "left")


def unreached(unit: Unit, candidate: PersonId, newcomer_id: PersonId) -> None:
    """Wait for no answer of somebody who cannot be asked; the coordinators choose again."""
    letter = asked(unit, newcomer_id)
    if letter is not None and letter.state == "asked" and letter.recipient == candidate:
        declined = [*letter.body["declined"], candidate]
        _keep(unit, newcomer_id, letter, {"declined": declined}, state="declined")
        _to_coordinators(unit, newcomer_id, "left")


def lapse(unit: Unit) -> None:
    """Wait no longer for who did not answer; they may be asked again. For the clock."""
    for letter in unit.store.letters.of_kind(KIND):
        if letter.state == "asked" and unit.now - letter.at >= PATIENCE:
            _keep(unit, letter.author, letter, {}, state="declined")
            _to_who_asked(unit, letter, "silent")


def paused(unit: Unit, person: Person) -> None:
    """Ask no answer of somebody who pauses; the coordinators choose again."""
    for letter in unit.store.letters.of_kind(KIND):
        if letter.recipient == person.id and letter.state == "asked":
            _keep(unit, letter.author, letter, {}, state="declined")
            _to_coordinators(unit, letter.author, "left")


def removed(unit: Unit, person: Person) -> None:
    """Leave nobody waiting for a buddy, or for a newcomer, who left; call after they did."""
    own = asked(unit, person.id)
    if own is not None:
        unit.store.letters.drop(own.id)
    waiting = own.recipient if own is not None and own.state == "asked" else None
    if buddy := waiting or person.membership.buddy:
        reply(unit, buddy, "buddy-newcomer-left", priority=Priority.REMINDER)
    now = unit.store.people.by_id(person.id)
    if now is None or now.standing is not Standing.ALUMNUS:  # who stays for it walks along still
        let_go(unit, person)


def let_go(unit: Unit, person: Person) -> None:
    """Wait for no answer of somebody, and let nobody count on them; others are looked for."""
    paused(unit, person)
    step_back(unit, person)


def _newcomer(unit: Unit, newcomer_id: PersonId) -> Person:
    newcomer = unit.store.people.by_id(newcomer_id)
    if newcomer is None or newcomer.standing is not Standing.MEMBER:
        raise NotPossibleNow("already-removed")
    if newcomer.role is not Role.KEY_FIGURE:
        raise NotPossibleNow("buddy-gone")
    return newcomer


def _forget_buddy(unit: Unit, newcomer: Person) -> None:
    membership = replace(newcomer.membership, buddy=None)
    unit.store.people.save(replace(newcomer, membership=membership))


def _keep(
    unit: Unit,
    newcomer: PersonId,
    before: Letter | None,
    changes: dict[str, Any],
    *,
    recipient: PersonId | None = None,
    state: str = "asked",
) -> None:
    """Write it anew in place of the one before, whose recipient cannot change."""
    body = {"declined": [], **(before.body if before is not None else {}), **changes}
    if before is not None:
        unit.store.letters.drop(before.id)
    letter_id = LetterId(unit.chance.bytes(8).hex())
    unit.store.letters.save(
        Letter(letter_id, newcomer, KIND, body, unit.now, recipient=recipient, state=state)
    )


def _to_who_asked(unit: Unit, letter: Letter, what: str) -> None:
    """Tell the coordinator who asked, or all of them when that one is no coordinator any more."""
    coordinators = unit.store.people.coordinators()
    asker = [each.id for each in coordinators if each.id == letter.body["by"]]
    for each in asker or [each.id for each in coordinators]:
        _page(unit, each, letter.author, what)


def _to_coordinators(unit: Unit, newcomer: PersonId, what: str) -> None:
    for coordinator in unit.store.people.coordinators():
        _page(unit, coordinator.id, newcomer, what)


def _page(unit: Unit, coordinator: PersonId, newcomer: PersonId, what: str) -> None:
    unit.tell(
        Notice(
            NoticeKind.NETWORK,
            Priority.REMINDER,
            person=coordinator,
            detail=PageDetail(PAGE, newcomer, what),
        )
    )
