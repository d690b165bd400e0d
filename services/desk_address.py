"""Where this installation's desk is, if it has one: so that people can be sent there."""

from services.unit import Unit

_ADDRESS = "desk_address"
"""Under this name the database keeps it."""


def keep(unit: Unit, address: str | None) -> None:
    """Note where the desk is; without it nobody is offered one. For the start."""
    unit.store.meta.set(_ADDRESS, address or "")


def given(unit: Unit) -> str:
    """Give where the desk is; nothing when this installation has none."""
    return unit.store.meta.get(_ADDRESS) or ""
