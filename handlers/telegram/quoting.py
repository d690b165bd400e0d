"""Words of an official as their reader gets them: quoted, and standard words in their language."""

from config import wording
from domain.concerns.protocol import Act
from services.concerns import standard_texts
from services.unit import Unit
from storage.records import Entry, Outgoing


def entry_of(unit: Unit, item: Outgoing) -> Entry | None:
    """Find the words a notice is about; None when there are none (any more)."""
    return unit.store.entries.by_id(item.notice.entry) if item.notice.entry else None


def quoted(unit: Unit, item: Outgoing, standard: str, language: str) -> str:
    """Give the words of a notice as a quotation (HTML); empty when there are none.

    `standard` is the code of the standard words they are, or empty.
    """
    entry = entry_of(unit, item)
    if entry is None:
        return ""
    return wording.quotation(words_for(unit, entry, language, standard))


def words_for(unit: Unit, entry: Entry, language: str, standard: str = "") -> str:
    """Give the words in the reader's language when they are standard words that nobody changed.

    A standard text is known by its code, or else by its words.
    """
    for text in standard_texts.offered(unit, Act(entry.kind)):
        if text.code == standard or entry.body in text.words.values():
            return text.text(language)
    return entry.body
