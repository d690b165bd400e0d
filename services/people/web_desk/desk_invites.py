"""Coming in by the desk: with an invite, and an account of the municipality's in place of a phone.

What follows is admission as everywhere: what is expected, consent, a name, and a code that the
coordinator hears by voice. The account is theirs from the moment the invite is opened, and opens
nothing but their own admission until they are let in.
"""

import re

from domain.errors import InviteSpent, NotPossibleNow
from domain.people import desk_chat
from domain.people.invites import usable
from services.conversations import conversation_rows
from services.people import desk_accounts, inviting, onboarding
from services.people.desk_sessions import AT_THE_DESK
from services.unit import Unit
from storage.records import Person

_LINK = re.compile(r"[?&]start=([A-Za-z0-9_-]+)")


def open_invite(unit: Unit, issuer: str, subject: str, invite: str, language: str) -> Person:
    """Let the account behind a pasted link or code in as a newcomer, and begin their admission.

    Raises InviteSpent as in Telegram, and NotPossibleNow for an invite of somebody who needs a
    phone for what they do.
    """
    code = _code_in(invite)
    found = unit.store.invites.by_code(code)
    if found is not None and usable(found, unit.now) and found.role not in AT_THE_DESK:
        raise NotPossibleNow("invite-for-phone")
    hashed = unit.store.desk_accounts.hash_of(issuer, subject)
    if unit.store.desk_accounts.of_hash(hashed) is not None:
        raise InviteSpent
    person = inviting.open_link(unit, desk_chat.new_number(unit.chance), code, language)
    desk_accounts.give(unit, person.id, hashed)
    onboarding.resume(unit, person, "")
    conversation_rows.show(unit, person.id)
    return person


def _code_in(pasted: str) -> str:
    """Give the code in what was pasted: a link, in other words or not, or the code alone."""
    link = _LINK.search(pasted)
    return link[1] if link is not None else pasted.strip()
