"""Emptying: what somebody filed loses its words with them, and leaves the group at its own moment.

If all that one person filed left the group in one moment, whoever looks would know that one person
filed it, also what was filed without a name. So each concern is emptied at once: it goes on under
a new key, with nothing but what its card says, filed by nobody. It is erased within a day.
"""

from dataclasses import replace
from datetime import timedelta

from domain.concerns.concern import Concern
from domain.concerns.deadlines import Deadline
from domain.identifiers import AccountId, InviteId, PersonId
from domain.notice_table import rules_of
from domain.roles import Role
from services.concerns import reading
from services.conversations import set_aside
from services.unit import Unit
from services.upkeep.conversation_care import CARE

WITHIN = timedelta(days=1)
"""How long an emptied concern may stay."""

_NO_ACCOUNT = 2**60
"""Beyond all numbers of Telegram, which have 52 bits."""

_ID_BYTES = 8


def empty(unit: Unit, concern: Concern) -> None:
    """Leave of a concern what its card says, for a while that nobody can foresee."""
    reading.hide(unit, concern.id)
    end_conversations(unit, concern)
    placement = unit.store.concerns.placement(concern.id)
    copies = unit.store.copies.of(concern.id)
    unit.store.erasure.concern(concern.id)
    _say_no_more(unit, concern)
    goes_at = unit.now + timedelta(seconds=unit.chance.below(int(WITHIN.total_seconds())))
    course = replace(
        concern.timeline.without(Deadline.CALL_BACK),
        question=None,
        request=None,
        called=None,
        care_at=None,
        goes_at=goes_at,
        duty=None,
        call=None,
    )
    emptied = replace(concern, reporter=_nobody(unit, concern), timeline=course)
    unit.store.concerns.add(emptied, {})
    unit.store.concerns.place(concern.id, placement)
    for place, message in copies:
        if place != concern.reporter:
            unit.store.copies.add(concern.id, place, message)


def is_emptied(concern: Concern) -> bool:
    """Tell whether its reporter was erased, and it waits for its moment."""
    return concern.timeline.goes_at is not None


def end_conversations(unit: Unit, concern: Concern) -> None:
    """End what officials and the reporter are writing about it; a draft that waited comes back."""
    for conversation in unit.store.conversations.about(concern.id):
        stop = CARE[conversation.kind].stop
        if stop is None:
            continue
        stop(unit, conversation, "")
        writer = unit.store.people.by_id(conversation.person)
        if writer is not None and conversation.place != concern.id:
            set_aside.bring_back(unit, writer)


def _say_no_more(unit: Unit, concern: Concern) -> None:
    """Let nothing go out that was promised just now about what is no more."""
    unit.told[:] = [
        each
        for each in unit.told
        if each.notice.concern != concern.id or rules_of(each.notice).takes_back
    ]


def _nobody(unit: Unit, concern: Concern) -> PersonId:
    """Keep somebody who has left and never was, for one concern; its dates are the concern's own.

    So nothing ties the concerns of one reporter together.
    """
    account = AccountId(_NO_ACCOUNT + unit.chance.below(_NO_ACCOUNT))
    invite = InviteId(unit.chance.bytes(_ID_BYTES).hex())
    language = unit.municipality.network.languages[0]
    people = unit.store.people
    nobody = people.add_newcomer(account, Role.KEY_FIGURE, language, invite, concern.filed_at)
    people.remove(nobody.id, concern.filed_at)
    return nobody.id
