"""Where this installation's pages for people without an account are, if it has any."""

import base64

from domain.chance import Chance
from services.unit import Unit

SECRET_BYTES = 24
"""192 random bits, which is 32 characters of an address."""

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
