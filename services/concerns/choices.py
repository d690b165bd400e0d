"""What is chosen before an act: how the concern ends, or to which partner it is passed on.

Both come from the protocol of the municipality, in words that the reporter may hear.
"""

from collections.abc import Mapping

from domain.concerns.act_table import ACTS
from domain.concerns.acts import Act, Preparation
from domain.concerns.outcomes import Outcome, Partner
from services.unit import Unit

Choice = Outcome | Partner


def offered(unit: Unit, act: Act) -> Mapping[str, Choice]:
    """List what can be chosen for an act, by code; nothing for an act without a choice."""
    protocol = unit.municipality.protocol
    match ACTS[act].begins_with:
        case Preparation.OUTCOME:
            return protocol.outcomes
        case Preparation.PARTNER:
            return protocol.partners
        case _:
            return {}


def chosen(unit: Unit, act: Act, code: str | None) -> Choice | None:
    """Find what was chosen; None for nothing, and for what the protocol has no more."""
    return offered(unit, act).get(code or "")


def label(unit: Unit, act: Act, code: str | None, tongue: str) -> str:
    """Give the words for what was chosen; its code for what the protocol has no more."""
    found = chosen(unit, act, code)
    return found.label(tongue) if found is not None else code or ""


def asks_words(unit: Unit, act: Act, code: str | None) -> bool:
    """Tell whether words belong to an act: not to what is only confirmed, nor to most endings."""
    if not ACTS[act].begins_with_choice:
        return ACTS[act].begins_with is not Preparation.CONFIRMATION
    found = chosen(unit, act, code)
    return isinstance(found, Partner) or (found is not None and found.needs_reason)


def says_least(unit: Unit, act: Act, code: str | None) -> bool:
    """Tell whether the reporter will also read that not everything may be told."""
    found = chosen(unit, act, code)
    return isinstance(found, Outcome) and not found.shared


def partner(unit: Unit, code: str, tongue: str) -> str:
    """Give the words for a partner; its code for one the protocol has no more."""
    return label(unit, Act.PASS_ON, code, tongue)
