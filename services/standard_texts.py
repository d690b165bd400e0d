"""Words that fit often: picked in the language of the group, read by the reporter in their own.

Officials always see a standard text in the language of their group, so that it does not tell them
which language its reporter reads (guide, "Veilig en zorgvuldig omgaan met vertrouwelijke
informatie").
"""

from domain.protocol import Act
from domain.rules import StandardText
from services.unit import Unit
from storage.records import Entry


def group_language(unit: Unit) -> str:
    """Give the language of the officials' group: the network's first."""
    return unit.house.network.languages[0]


def offered(unit: Unit, act: Act) -> tuple[StandardText, ...]:
    """List the texts that can be picked for an act, in the order of the protocol."""
    return unit.house.protocol.texts.get(act, ())


def find(unit: Unit, act: Act, code: str) -> StandardText | None:
    """Find the text with this code; None when the protocol has none (any more)."""
    return next((text for text in offered(unit, act) if text.code == code), None)


def recognised(unit: Unit, entry: Entry) -> StandardText | None:
    """Find the text that an entry holds unchanged."""
    tongue = group_language(unit)
    texts = offered(unit, Act(entry.kind))
    return next((text for text in texts if text.text(tongue) == entry.body), None)


def as_read_in(unit: Unit, entry: Entry, language: str) -> str:
    """Give an entry's words for a reader: a standard text left as it was in their language."""
    text = recognised(unit, entry)
    return entry.body if text is None else text.text(language)
