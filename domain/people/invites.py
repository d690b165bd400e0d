"""Invites: how anybody gets in. Single use, short-lived, bound to a role."""

import base64
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.chance import Chance
from domain.identifiers import InviteId, PersonId
from domain.roles import Role

LIFETIME = timedelta(hours=72)
LINK_LIFETIME = timedelta(days=14)
"""How long a member has to pass on a link with which somebody introduces themselves."""

LONGEST_LIFETIME = max(LIFETIME, LINK_LIFETIME)
CODE_BYTES = 16
"""128 random bits: nobody guesses one within its lifetime, nor ever."""


@dataclass(frozen=True, slots=True)
class Invite:
    """One invite, without its code: of that only a keyed hash is kept.

    `invited_by` is None for the invite the command line makes. With one that is `introduces_only`
    nobody comes in: who opens it introduces themselves. Moments are UTC-aware.
    """

    id: InviteId
    role: Role
    invited_by: PersonId | None
    created_at: datetime
    expires_at: datetime
    used_at: datetime | None = None
    introduces_only: bool = False


def new_code(chance: Chance) -> str:
    """Draw the secret of an invite: 22 characters that fit a Telegram deep link."""
    return base64.urlsafe_b64encode(chance.bytes(CODE_BYTES)).rstrip(b"=").decode()


def usable(invite: Invite, now: datetime) -> bool:
    """Tell whether this invite still opens the door; why not is nobody's business."""
    return invite.used_at is None and now < invite.expires_at
