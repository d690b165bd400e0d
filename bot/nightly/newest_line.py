"""The journal's newest line goes to a file outside the database; each start holds them together."""

from datetime import datetime

from bot import complaints
from bot.clock import clock_of
from bot.complaints import Complaint
from bot.logs import Event, log
from bot.open_installation import Refused, look_into
from config.settings import Settings
from services.unit import Unit
from services.upkeep import newest_line
from storage.journal_heads import Head, add_head, heads_in
from storage.store import Store
from storage.tables.journal import Journal


def write_down(settings: Settings, now: datetime) -> None:
    """Add the newest line to the file; what cannot be written is said in the log."""
    try:
        head = look_into(settings, lambda store: store.journal.head())
        add_head(settings.journal_heads, head, now)
    except (OSError, Refused) as fault:
        log.error(Event.HEADS_FAILED, fault=type(fault).__name__)


def begin_anew(settings: Settings) -> None:
    """Note that a backup was put back by our own command: what came before it counts no more.

    Raises Refused.
    """
    head = look_into(settings, lambda store: store.journal.head())
    try:
        if heads_in(settings.journal_heads):
            add_head(settings.journal_heads, head, clock_of(settings).now(), restored=True)
    except OSError:
        raise Refused([complaints.restored_unnoted(settings.journal_heads)]) from None


def compare(settings: Settings, unit: Unit) -> None:
    """Say in the log, and to the coordinators once, when the journal lacks what it had."""
    try:
        gone = lacking(unit.store.journal, heads_in(settings.journal_heads))
    except OSError as fault:
        log.error(Event.HEADS_FAILED, fault=type(fault).__name__)
        return
    if gone is not None:
        log.error(Event.JOURNAL_PUT_BACK)
        newest_line.was_put_back(unit, gone)


def lacking(journal: Journal, heads: list[Head]) -> Head | None:
    """Give the newest of these lines that the journal lacks; None when it has all."""
    return next((head for head in reversed(heads) if journal.lacks(head)), None)


def look(settings: Settings) -> list[Complaint]:
    """Give what `schakel check` says of it."""

    def find(store: Store) -> Head | None:
        return lacking(store.journal, heads_in(settings.journal_heads))

    try:
        gone = look_into(settings, find)
    except OSError:
        return [complaints.heads_unreadable(settings.journal_heads)]
    except Refused:
        return []  # said already: it keeps everything else from being looked at, too
    return [complaints.journal_put_back(gone.spoken)] if gone else []
