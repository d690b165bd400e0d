"""The log: JSON lines on stderr, from a closed list of events with a closed list of fields.

No text of people, no token, no Telegram id and no text of an exception can get in, because
there is no field for it: what is not on the list is dropped. What libraries log becomes an
event that says which library, how bad, and where in its code; never what it wrote.
"""

import logging
import sys
import threading
from collections.abc import Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from traceback import walk_tb
from types import TracebackType
from typing import Any, TextIO

import structlog

from storage.errors import StorageTrouble

ROOT = Path(__file__).parents[1]
"""Where our own rooms lie; only files in here are named in the log."""

ROOMS = ("bot", "handlers", "web", "services", "storage", "domain", "config")
LIBRARIES = frozenset(
    {
        "telegram",
        "httpx",
        "httpx2",
        "httpcore",
        "httpcore2",
        "authlib",
        "joserfc",
        "aiosmtplib",
        "aiohttp",
        "apscheduler",
        "asyncio",
        "py",
    }
)


class Event(StrEnum):
    """Everything the log can say."""

    STARTED = "started"
    STOPPED = "stopped"
    STANDS_ASIDE = "stands_aside"  # a command wants the database; it goes on by itself
    WAITS_FOR_COMMAND = "waits_for_command"  # it begins when the command is done with the database
    STAYS_FOR_ITS_KEY = "stays_for_its_key"  # it may not write its key file, so it stays
    TELEGRAM_UNREACHABLE = "telegram_unreachable"  # no answer, or a server's error; tried again
    TELEGRAM_BACK = "telegram_back"
    TOKEN_REFUSED = "token_refused"  # noqa: S105 - the name of an event
    OTHER_READER = "other_reader"  # another process or a webhook takes our updates
    UPDATES_KEPT = "updates_kept"
    UPDATE_QUARANTINED = "update_quarantined"  # put aside, sealed: unreadable, or it fails
    NOT_READ = "not_read"  # a kind of message that nobody here can read; its writer was told so
    HANDLING_FAILED = "handling_failed"  # a fault in our code; tried again, then put aside
    REFUSED = "refused"  # an act that was not done, and why (the refusal's key)
    STORAGE_TROUBLE = "storage_trouble"  # nothing is acknowledged until it passes
    STORAGE_BACK = "storage_back"
    SWEEPING_FAILED = "sweeping_failed"  # a fault in our code; one concern was passed over
    RENDERING_FAILED = "rendering_failed"  # a fault in our code; the notice is put aside
    DELIVERY_UNCERTAIN = "delivery_uncertain"
    UNDELIVERABLE = "undeliverable"
    FLOOD = "flood"  # Telegram asked to wait
    ASIDE_FAILED = "aside_failed"  # a toast that came too late, a group that was left already
    GROUP_HALTED = "group_halted"  # the group was moved; a coordinator decides
    COMMANDS_FAILED = "commands_failed"
    WEBHOOK_REFUSED = "webhook_refused"  # a delivery without our secret
    DESK_OPENED = "desk_opened"  # officials can sign in at their desk on the web
    DESK_FAILED = "desk_failed"  # a page could not be shown; its reader was told so
    PROVIDER_SILENT = "provider_silent"  # nobody can sign in until it answers
    SIGN_IN_REFUSED = "sign_in_refused"  # what came back was not to be believed
    MAIL_SILENT = "mail_silent"  # the mail server lets us do nothing; all bells wait, tried again
    MAIL_BACK = "mail_back"
    MAIL_FAILED = "mail_failed"  # a fault in our code; tried again
    BELL_DID_NOT_RING = "bell_did_not_ring"  # of one person; tried again
    CALENDAR_FAILED = "calendar_failed"  # a calendar got no answer; it asks again by itself
    OUTSIDE_FAILED = "outside_failed"  # a page for people without an account; they were told so
    LANGUAGE_LACKS = "language_lacks"  # texts that are said in English meanwhile
    LANGUAGE_UNREAD = "language_unread"  # no native speaker has read its texts yet
    ROWS_DAMAGED = "rows_damaged"  # not as they were written; set aside, and the rest goes on
    DATABASE_DAMAGED = "database_damaged"  # beyond single rows: restore a backup
    BACKUPS_AGED = "backups_aged"  # old ones were deleted, as what is erased may not stay in them
    BACKUP_MISSING = "backup_missing"  # none was made lately
    BACKUPS_FAILED = "backups_failed"  # their folder cannot be looked into, or written
    JOURNAL_PUT_BACK = "journal_put_back"  # lines that were there are not: an older file
    JOURNAL_BROKEN = "journal_broken"  # a line is not as it was written
    HEADS_FAILED = "heads_failed"  # the file with the journal's newest lines
    MEMORY_MAY_SWAP = "memory_may_swap"  # the master key may come to stand on a disk
    LIBRARY = "library"
    UNCAUGHT = "uncaught"


FIELDS: Mapping[str, type | tuple[type, ...]] = {
    "count": int,
    "waiting": int,
    "outgoing": int,
    "attempt": int,
    "seconds": (int, float),
    "kind": str,  # of a notice, a message, a failure or a trouble; always a word of ours
    "method": str,  # of the Bot API
    "mode": str,
    "version": str,
    "row": int,  # our own number of a row in inbox or outbox, or of a line in the journal
    "language": str,
    "texts": str,  # their keys: the first few
    "library": str,
    "severity": str,
    "fault": str,  # the class of an exception
    "where": str,  # our file and line, or the library's module and line
}


class _Log:
    """Writes events. Before `configure` it is silent, so that tools print nothing extra."""

    def __init__(self) -> None:
        self._logger: Any = None

    def open(self, logger: Any) -> None:
        self._logger = logger

    def debug(self, event: Event, **fields: Any) -> None:
        """Note something that happens all the time; written with `--verbose` only."""
        if self._logger is not None:
            self._logger.debug(event.value, **fields)

    def info(self, event: Event, **fields: Any) -> None:
        """Note something that happens now and then."""
        if self._logger is not None:
            self._logger.info(event.value, **fields)

    def warning(self, event: Event, **fields: Any) -> None:
        """Note something that passes by itself, but should not happen often."""
        if self._logger is not None:
            self._logger.warning(event.value, **fields)

    def error(self, event: Event, **fields: Any) -> None:
        """Note something the operator should look into."""
        if self._logger is not None:
            self._logger.error(event.value, **fields)


log = _Log()


class StorageAlarm:
    """Says once that nothing can be kept, and once that it can again.

    Each part that keeps something has one of its own: on a full disk a part that has nothing to
    write goes on, and must not say that all is well.
    """

    def __init__(self) -> None:
        self._troubled = False

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Listen to one attempt to keep something; what it raises passes."""
        try:
            yield
        except StorageTrouble as trouble:
            self._ring(type(trouble).__name__)
            raise
        if self._troubled:
            log.info(Event.STORAGE_BACK)
            self._troubled = False

    def _ring(self, kind: str) -> None:
        if not self._troubled:
            log.error(Event.STORAGE_TROUBLE, kind=kind)
        self._troubled = True


def configure(*, verbose: bool, stream: TextIO | None = None) -> None:
    """Start logging to `stream` (stderr), and take over what libraries and Python log."""
    level = logging.DEBUG if verbose else logging.INFO
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            _allow_listed,
            structlog.processors.TimeStamper(fmt="iso", utc=True, key="at"),
            structlog.processors.JSONRenderer(ensure_ascii=True),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.WriteLoggerFactory(stream or sys.stderr),
        cache_logger_on_first_use=False,
    )
    log.open(structlog.get_logger())
    root = logging.getLogger()
    root.handlers[:] = [_Libraries()]
    root.setLevel(logging.DEBUG if verbose else logging.WARNING)  # below that nobody reads it
    logging.captureWarnings(capture=True)
    sys.excepthook = _uncaught
    threading.excepthook = lambda args: _uncaught(args.exc_type, args.exc_value, args.exc_traceback)
    sys.unraisablehook = lambda args: _uncaught(args.exc_type, args.exc_value, args.exc_traceback)


def about_language(language: str, count: int, texts: str, *, unread: bool) -> None:
    """Note what a language that the network speaks lacks."""
    if count:
        log.info(Event.LANGUAGE_LACKS, language=language, count=count, texts=texts)
    if unread:
        log.info(Event.LANGUAGE_UNREAD, language=language)


def _allow_listed(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> Mapping[str, Any]:
    """Drop every field that is not on the list, or is not of its kind."""
    allowed: dict[str, Any] = {"event": event["event"], "level": event["level"]}
    for name, kind in FIELDS.items():
        if name in event and isinstance(event[name], kind):
            allowed[name] = event[name]
    return allowed


def fault_fields(fault: BaseException) -> dict[str, str]:
    """Describe an exception without its text: its class, and our own line it passed last."""
    return {"fault": type(fault).__name__, "where": _place(fault.__traceback__)}


def _place(traceback: TracebackType | None) -> str:
    place = "outside"
    for frame, line in walk_tb(traceback):
        file = Path(frame.f_code.co_filename)
        if file.is_relative_to(ROOT) and file.relative_to(ROOT).parts[0] in ROOMS:
            place = f"{file.relative_to(ROOT)}:{line}"
    return place


def _uncaught(
    kind: type[BaseException], fault: BaseException | None, traceback: TracebackType | None
) -> None:
    log.error(Event.UNCAUGHT, fault=kind.__name__, where=_place(traceback))
    del fault


class _Libraries(logging.Handler):
    """Turns a library's log record into an event, without the words in it."""

    def emit(self, record: logging.LogRecord) -> None:
        name = record.name.partition(".")[0]
        fields = {
            "library": name if name in LIBRARIES else "other",
            "severity": record.levelname.lower(),
            "where": f"{record.module}:{record.lineno}",
        }
        if record.exc_info and record.exc_info[1] is not None:
            fields |= fault_fields(record.exc_info[1])
        if record.levelno >= logging.ERROR:
            log.error(Event.LIBRARY, **fields)
        elif record.levelno >= logging.WARNING:
            log.warning(Event.LIBRARY, **fields)
        else:
            log.debug(Event.LIBRARY, **fields)
