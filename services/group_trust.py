"""Trust: whether anything may be shown in the officials' group, and if not, why.

Without care for confidentiality nobody tells anything (guide, "Veilig en zorgvuldig omgaan met
vertrouwelijke informatie"): while somebody is in the group whom no coordinator has accepted, while
others can look into it, or while the bot could not take a text away again, no text is shown there.
"""

from domain.errors import Hindered
from domain.group.flaws import SETTINGS, Flaw
from services.unit import Unit

_SURPLUS, _AGREED = "nightly-surplus", "nightly-agreed"
_FLAWS, _HISTORY = "nightly-flaws", "nightly-history"
_UNSEEN = "nightly-unseen"
_YES = "yes"

LOOK = "rollcall"
"""What a whole look at the group is called while it waits or is under way."""


def in_doubt(unit: Unit) -> bool:
    """Tell whether nothing may be shown: because of who is in the group, or of the group itself."""
    return _somebody(unit) or bool(flaws(unit))


def check(unit: Unit) -> None:
    """Raise Hindered, which says why, while nothing may be shown in the group."""
    if _somebody(unit):
        raise Hindered("guest-in-group")
    if wrong := flaws(unit):
        raise Hindered("group-open" if wrong & SETTINGS else "group-rights")


def _somebody(unit: Unit) -> bool:
    """Tell whether somebody may be there whom nobody accepted.

    What was set aside and not told of yet may have said so.
    """
    somebody = unit.store.guests.any_reported() or surplus(unit) > 0
    return somebody or unit.store.damaged_rows.untold() > 0


def flaws(unit: Unit) -> frozenset[Flaw]:
    """Give what is wrong with the group itself, as far as we know."""
    return frozenset(Flaw(each) for each in (unit.store.meta.get(_FLAWS) or "").split())


def keep_flaws(unit: Unit, wrong: frozenset[Flaw]) -> None:
    """Keep that this is wrong with the group itself, and nothing else."""
    unit.store.meta.set(_FLAWS, " ".join(sorted(wrong)))


def history_accepted(unit: Unit) -> bool:
    """Tell whether a coordinator bound a group with topics knowing that newcomers can read back."""
    return unit.store.meta.get(_HISTORY) == _YES


def accept_history(unit: Unit, *, accepted: bool) -> None:
    """Keep whether the coordinator who bound the group knew that newcomers can read back."""
    unit.store.meta.set(_HISTORY, _YES if accepted else "")


def see_first(unit: Unit) -> None:
    """Let no text be shown before a whole look is over: it is another group than a moment ago."""
    unit.store.meta.set(_UNSEEN, _YES)


def looked(unit: Unit) -> None:
    """Note that a whole look at the group is over."""
    unit.store.meta.set(_UNSEEN, "")


def is_looked_at(unit: Unit) -> bool:
    """Tell whether a text has to wait for the look at a group that nobody has looked at yet."""
    return unit.store.meta.get(_UNSEEN) == _YES and unit.store.outbox.pending(LOOK)


def surplus(unit: Unit) -> int:
    """Give how many people the last roll call counted whom nobody knows; 0 when accepted."""
    return int(unit.store.meta.get(_SURPLUS) or 0)


def agreed(unit: Unit) -> int:
    """Give how many people whom nobody knows a coordinator has accepted."""
    return int(unit.store.meta.get(_AGREED) or 0)


def doubt(unit: Unit) -> None:
    """Take it that somebody whom nobody knows is there, until a whole look says otherwise."""
    unit.store.meta.set(_SURPLUS, str(max(1, surplus(unit))))


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
