"""What Telegram's answer to a call means.

Telegram tells its reasons in English sentences only; these are read here and nowhere else.
Source: Telegram's Bot API server and the wording it has kept over the years.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.identifiers import ChatId
from handlers.telegram.calls import JSON, Failure, FailureKind

UNAUTHORIZED, FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY = 401, 403, 404, 409, 429
SERVER_ERROR = 500
DEFAULT_WAIT = 5.0
"""Seconds to wait when Telegram asks to wait and does not say how long."""

_REASONS: tuple[tuple[FailureKind, tuple[str, ...]], ...] = (
    (FailureKind.NOT_MODIFIED, ("message is not modified", "topic_not_modified")),
    (
        FailureKind.TOPIC_GONE,
        ("message thread not found", "topic_id_invalid", "topic_deleted", "topic not found"),
    ),
    (
        FailureKind.MESSAGE_GONE,
        (
            "message to edit not found",
            "message to delete not found",
            "message to pin not found",
            "message to be replied not found",
            "message to reply not found",
            "replied message not found",
            "message_id_invalid",
            "message can't be edited",
        ),
    ),
    (FailureKind.TOO_OLD, ("message can't be deleted",)),
    (
        FailureKind.NO_RIGHTS,
        (
            "not enough rights",
            "chat_admin_required",
            "need administrator rights",
            "have no rights",
            "chat_write_forbidden",
            "topic_closed",
        ),
    ),
    (
        FailureKind.BLOCKED,
        ("chat not found", "user not found", "peer_id_invalid", "user_is_blocked"),
    ),
)


@dataclass(frozen=True, slots=True)
class Answer:
    """Telegram answered. `date` is its clock, as the HTTP header says it."""

    status: int
    ok: bool
    result: JSON = None
    description: str = ""
    parameters: Mapping[str, JSON] = field(default_factory=dict)
    date: str = ""


@dataclass(frozen=True, slots=True)
class Silence:
    """No answer. `sent` tells whether the call may have arrived all the same."""

    sent: bool


def token_refused(heard: Answer | Silence) -> bool:
    """Whether Telegram does not know this bot token."""
    return isinstance(heard, Answer) and heard.status in {UNAUTHORIZED, NOT_FOUND}


def meaning(heard: Answer | Silence) -> JSON | Failure:
    """Give the result of a call, or why there is none."""
    if isinstance(heard, Silence):
        return Failure(FailureKind.UNCERTAIN if heard.sent else FailureKind.UNREACHED)
    if heard.ok:
        return heard.result
    if heard.status == TOO_MANY:
        return Failure(FailureKind.FLOOD, retry_after=_wait(heard))
    if token_refused(heard) or heard.status >= SERVER_ERROR or heard.status == CONFLICT:
        return Failure(FailureKind.UNREACHED)
    next_chat = heard.parameters.get("migrate_to_chat_id")
    if isinstance(next_chat, int):
        return Failure(FailureKind.MIGRATED, migrate_to=ChatId(next_chat))
    return Failure(_reason(heard))


def _wait(heard: Answer) -> float:
    seconds = heard.parameters.get("retry_after")
    return float(seconds) if isinstance(seconds, int | float) else DEFAULT_WAIT


def _reason(heard: Answer) -> FailureKind:
    said = heard.description.lower()
    for kind, texts in _REASONS:
        if any(text in said for text in texts):
            return kind
    return FailureKind.BLOCKED if heard.status == FORBIDDEN else FailureKind.REFUSED
