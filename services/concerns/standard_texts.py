"""Words that fit often: picked in the language of the group, read by the reporter in their own.

Officials always see a standard text in the language of their group, so that it does not tell them
which language its reporter reads (guide, "Veilig en zorgvuldig omgaan met vertrouwelijke
informatie").
"""

from domain.concerns.protocol import Act
from domain.concerns.rules import StandardText
from services.unit import Unit


def group_language(unit: Unit) -> str:
    """Give the language of the officials' group: the network's first."""
    return unit.municipality.network.languages[0]


def offered(unit: Unit, act: Act) -> tuple[StandardText, ...]:
    """List the texts that can be picked for an act, in the order of the protocol."""
    return unit.municipality.protocol.texts.get(act, ())


def find(unit: Unit, act: Act, code: str) -> StandardText | None:
    """Find the text with this code; None when the protocol has none (any more)."""
    return next((text for text in offered(unit, act) if text.code == code), None)
