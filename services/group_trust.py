"""Trust: whether everybody in the officials' group may read what is shown there.

Without care for confidentiality nobody tells anything (guide, "Veilig en zorgvuldig omgaan met
vertrouwelijke informatie"): while somebody is in the group whom no coordinator has accepted, no
text is shown there.
"""

from domain.errors import Hindered
from services.unit import Unit

_SURPLUS, _AGREED = "nightly-surplus", "nightly-agreed"


def in_doubt(unit: Unit) -> bool:
    """Tell whether somebody is in the group who may not read along."""
    return unit.store.guests.any_reported() or surplus(unit) > 0


def check(unit: Unit) -> None:
    """Raise Hindered while somebody is in the group who may not read along."""
    if in_doubt(unit):
        raise Hindered("guest-in-group")


def surplus(unit: Unit) -> int:
    """Give how many people the last roll call counted whom nobody knows; 0 when accepted."""
    return int(unit.store.meta.get(_SURPLUS) or 0)


def agreed(unit: Unit) -> int:
    """Give how many people whom nobody knows a coordinator has accepted."""
    return int(unit.store.meta.get(_AGREED) or 0)


def count(unit: Unit, unknown: int) -> None:
    """Keep how many people a roll call counted whom nobody knows.

    Once there are fewer than were accepted, only those few are: who comes later is reported.
    """
    accepted = min(agreed(unit), unknown)
    unit.store.meta.set(_AGREED, str(accepted))
    unit.store.meta.set(_SURPLUS, str(unknown if unknown > agreed(unit) else 0))


def agree(unit: Unit, number: int) -> None:
    """Accept this many people whom nobody knows."""
    unit.store.meta.set(_AGREED, str(number))
    unit.store.meta.set(_SURPLUS, "0")
