"""What Telegram's answer to a call means.

Telegram tells its reasons in English sentences only; these are read here and nowhere else. What it
says is evidence, not a fact: its own server gives some answers in passing, about chats, people and
topics that are there. Source: Telegram's Bot API server and the wording it kept over the years.
`docs/telegram-answers.md` shows the table.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.identifiers import ChatId
from handlers.telegram.calls import JSON, Failure, FailureKind

OK = 200
UNAUTHORIZED, FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY = 401, 403, 404, 409, 429
SERVER_ERROR = 500
DEFAULT_WAIT = 5.0
"""Seconds to wait when Telegram asks to wait and does not say how long."""

as_json = json.JSONEncoder(separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class OddAnswer:
    """One way in which a call comes to nothing.

    `said` is what stands in Telegram's sentence, in lower case; the first record with it counts.
    `may_mean`, `we_do` and `heals` are for people; `stands` as in `Failure`.
    """

    kind: FailureKind
    said: tuple[str, ...]
    may_mean: str
    we_do: str
    heals: str
    stands: bool = False


ODD_ANSWERS: tuple[OddAnswer, ...] = (
    OddAnswer(
        FailureKind.NOT_MODIFIED,
        ("message is not modified", "topic_not_modified"),
        "It was so already; perhaps by a call whose answer we never saw.",
        "Take it as done.",
        "At once.",
    ),
    OddAnswer(
        FailureKind.NO_TOPICS,
        ("chat is not a forum", "channel_forum_missing"),
        "Topics were switched off in the group; what stood in them stands in the group itself now.",
        "Give each concern a message in place of a topic; take away what is to go one by one; the"
        " coordinators hear it.",
        "When the group is bound again with /koppel, with topics switched on.",
    ),
    OddAnswer(
        FailureKind.TOPIC_GONE,
        ("message thread not found", "topic_id_invalid", "topic_deleted", "topic not found"),
        "Somebody deleted the topic; or topics are off; or the server could not look it up just"
        " then, and the topic is there.",
        "Ask after the topic another way. When that says the same: take away what we know of it by"
        " number, and make it anew with its card, which says so.",
        "At once, when the topic turns out to be there; else in the new topic.",
    ),
    OddAnswer(
        FailureKind.TOPIC_CLOSED,
        ("topic_closed",),
        "Somebody closed that one topic.",
        "Open it again; when that cannot be, make it anew. Other concerns go on.",
        "As soon as it is open.",
    ),
    OddAnswer(
        FailureKind.MESSAGE_GONE,
        (
            "message to edit not found",
            "message to delete not found",
            "message to pin not found",
            "message to be replied not found",
            "message to reply not found",
            "replied message not found",
            "message_id_invalid",
        ),
        "Somebody deleted the message.",
        "Send the same as a new message; what was to go is gone.",
        "At once.",
    ),
    OddAnswer(
        FailureKind.MESSAGE_GONE,
        ("message can't be edited",),
        "The message asks for a reply, or is of a kind that cannot be changed.",
        "Send the same as a new message; what was to go stands still, which coordinators hear.",
        "At once, or when people delete it.",
        stands=True,
    ),
    OddAnswer(
        FailureKind.TOO_OLD,
        ("message can't be deleted",),
        "The message is older than 48 hours, or the first of a topic.",
        "Put empty words in its place; what cannot be emptied either, the coordinators hear.",
        "Not by itself: people must delete it.",
    ),
    OddAnswer(
        FailureKind.CHAT_SHUT,
        (
            "have no write access to the chat",
            "can't access the chat",
            "chat_restricted",
            "chat_send_plain_forbidden",
            "chat_write_forbidden",
            "channel_private",
        ),
        "The rights or the state of that chat keep us from writing; or it passes.",
        "In the group: ask whether we are in it, halt when we are not, else try again. To a person:"
        " try again, then put it aside.",
        "When a look at the group, each ten minutes, or anything that happens there says so; to a"
        " person when they write or press, and each hour.",
    ),
    OddAnswer(
        FailureKind.NO_RIGHTS,
        (
            "not enough rights",
            "chat_admin_required",
            "need administrator rights",
            "have no rights",
        ),
        "The bot misses a right in the group.",
        "Go on without (no topics, no pinned overview); when nothing can be written, as above.",
        "When the right is there; the coordinators hear which.",
    ),
    OddAnswer(
        FailureKind.USER_UNKNOWN,
        ("user not found", "member not found", "participant_id_invalid", "user_id_invalid"),
        "The server does not know that account at the moment; or it is not in the group.",
        "Ask again; then leave it at not knowing about that one.",
        "The next time it is looked at: each night, or when a coordinator asks.",
    ),
    OddAnswer(
        FailureKind.BLOCKED,
        ("user_is_blocked", "input_user_deactivated", "user_deactivated"),
        "They blocked the bot, or their account is gone; of the group: the bot was taken out.",
        "Put it aside; officials see it on the card, coordinators hear it. Of the group: ask"
        " another way, and halt when that says the same.",
        "When they write, press or unblock, and each hour; of the group: each ten minutes, or when"
        " anything happens there.",
    ),
    OddAnswer(
        FailureKind.CHAT_UNKNOWN,
        ("chat not found", "peer_id_invalid"),
        "The chat is gone; or, just as often, the server does not know it at the moment.",
        "Try again after one, two and four minutes; then as when they blocked the bot. Of the"
        " group: ask another way.",
        "As when they blocked the bot.",
    ),
    OddAnswer(
        FailureKind.NO_VOICES,
        ("voice_messages_forbidden",),
        "That person lets nobody send them voice messages, or not us.",
        "Say in words that there is something to hear, and where to ask for it.",
        "When they change it in Telegram; it is not tried again.",
    ),
    OddAnswer(
        FailureKind.METHOD_UNKNOWN,
        ("method not found",),
        "An older server, or one of one's own, that does not have this method.",
        "Go without where that can be; else put it aside and tell the coordinators. Never try again"
        " and again.",
        "With a newer server; one try an hour.",
    ),
    OddAnswer(
        FailureKind.REFUSED,
        (),
        "Anything else that Telegram refuses: a fault of ours, or of Telegram's.",
        "Try again after one, two and four minutes; to a person then put it aside. The"
        " coordinators hear it.",
        "When Telegram takes it: in the group each ten minutes, to a person each hour.",
    ),
)


def odd_answer(description: str) -> OddAnswer | None:
    """Tell what a refusal may mean, by Telegram's sentence; None when the table does not say."""
    said = description.lower()
    for record in ODD_ANSWERS:
        if any(text in said for text in record.said):
            return record
    return None


@dataclass(frozen=True, slots=True)
class TelegramAnswer:
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


def read_answer(status: int, date: str, body: bytes) -> TelegramAnswer:
    """Read what came back, whatever it is. `date` is the header of that name."""
    try:
        told: JSON = json.loads(body)
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict):
        # Something that is not Telegram's Bot API stands in between, and says it failed.
        return TelegramAnswer(max(status, SERVER_ERROR), ok=False, date=date)
    parameters = told.get("parameters")
    return TelegramAnswer(
        status,
        ok=told.get("ok") is True,
        result=told.get("result"),
        description=str(told.get("description", "")),
        parameters=parameters if isinstance(parameters, dict) else {},
        date=date,
    )


def token_refused(heard: TelegramAnswer | Silence) -> bool:
    """Whether Telegram does not know this bot token; a method it does not know is another thing."""
    if not isinstance(heard, TelegramAnswer) or heard.status not in {UNAUTHORIZED, NOT_FOUND}:
        return False
    known = odd_answer(heard.description)
    return known is None or known.kind is not FailureKind.METHOD_UNKNOWN


def meaning(heard: TelegramAnswer | Silence) -> JSON | Failure:
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
    return _reason(heard)


def _reason(heard: TelegramAnswer) -> Failure:
    known = odd_answer(heard.description)
    if known is not None:
        return Failure(known.kind, stands=known.stands)
    return Failure(FailureKind.BLOCKED if heard.status == FORBIDDEN else FailureKind.REFUSED)


def _wait(heard: TelegramAnswer) -> float:
    seconds = heard.parameters.get("retry_after")
    return float(seconds) if isinstance(seconds, int | float) else DEFAULT_WAIT
