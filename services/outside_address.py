"""Where this installation's pages for people without an account are, if it has any."""

import base64
import re

from domain.chance import Chance
from domain.identifiers import OutsideId
from services.tombstones import Why, bury
from services.unit import Unit
from storage.tables.tombstones import Buried

SECRET_BYTES = 24
"""192 random bits, which is 32 characters of an address."""

SECRET = re.compile(r"[A-Za-z0-9_-]{32}")
"""What can be the secret of a link: 24 random bytes, written for an address."""

_ADDRESS = "outside_address"
"""Under this name the database keeps it."""


def keep(unit: Unit, address: str | None) -> None:
    """Note what their addresses begin with; without it nobody is offered one. For the start."""
    unit.store.meta.set(_ADDRESS, address or "")


def given(unit: Unit) -> str:
    """Give what their addresses begin with; nothing when this installation has no such pages."""
    return unit.store.meta.get(_ADDRESS) or ""


def draw(chance: Chance) -> str:
    """Draw the secret of an address: 32 characters that can stand in one."""
    return base64.urlsafe_b64encode(chance.bytes(SECRET_BYTES)).decode()


def bury_secret(unit: Unit, link: OutsideId, why: Why) -> None:
    """Set a stone for the secret that opens this link now, if any: no backup brings it back."""
    mark = unit.store.outside_links.mark(link)
    if mark is not None:
        bury(unit, Buried.OUTSIDE_LINK, mark, why)
