"""One call of a Bot API method: its parameters, and the log of all calls."""

import json
from collections import deque
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Any

from bot.demo.model import Json
from bot.demo.refusals import CHAT_ID_EMPTY, ApiRefusal, wrong_parameter

KEPT = 100_000


@dataclass(slots=True)
class Upload:
    """A file that came along with a call."""

    name: str
    content: bytes
    content_type: str


@dataclass(slots=True)
class ReceivedCall:
    """A method's name and parameters, whichever way they were sent.

    JSON gives numbers and objects, a form gives text for everything; both are understood.
    """

    method: str
    params: Json
    files: dict[str, Upload] = field(default_factory=dict)

    @property
    def chat(self) -> str | None:
        """The chat this call is about, as text, to match faults and fill the log."""
        chat = self.params.get("chat_id")
        return None if chat is None else str(chat)

    @property
    def user(self) -> str | None:
        """The account this call asks about, as text, to match faults."""
        user = self.params.get("user_id")
        return None if user is None else str(user)

    def chat_id(self) -> int | str:
        """Give the chat's number, or its @username."""
        given = self.params.get("chat_id")
        if given is None or given == "":
            raise ApiRefusal(CHAT_ID_EMPTY)
        if isinstance(given, str) and given.startswith("@"):
            return given
        return self._number("chat_id", given)

    def number(self, name: str, default: int = 0) -> int:
        """Give a whole number; refuses anything else."""
        given = self.params.get(name)
        return default if given is None or given == "" else self._number(name, given)

    def word(self, name: str) -> str | None:
        """Give a text, or None when it is missing or empty."""
        given = self.params.get(name)
        return None if given is None or given == "" else str(given)

    def flag(self, name: str) -> bool:
        """Give a yes or no; Telegram takes 1, yes and true."""
        return str(self.params.get(name, "")).lower() in {"true", "1", "yes", "y"}

    def structure(self, name: str) -> Any:
        """Give an object or list, also when it was sent as JSON in a form; None if missing."""
        given = self.params.get(name)
        if not isinstance(given, str):
            return given
        if not given:
            return None
        try:
            return json.loads(given)
        except ValueError:
            raise ApiRefusal(wrong_parameter(name)) from None

    @staticmethod
    def _number(name: str, given: Any) -> int:
        try:
            return int(given)
        except (TypeError, ValueError):
            raise ApiRefusal(wrong_parameter(name)) from None


class CallLog:
    """Every Bot API call that came in, newest last; bounded."""

    def __init__(self, *, keep: bool) -> None:
        self.keep = keep
        self.seq = 0
        self._kept: deque[Json] = deque(maxlen=KEPT)

    def add(self, call: ReceivedCall, at: float, status: int, error: str | None) -> Json:
        """Write a call down; `at` is the town's time, status 0 means no answer was given."""
        self.seq += 1
        params = dict(call.params)
        for name, upload in call.files.items():
            params[name] = {"file_name": upload.name, "file_size": len(upload.content)}
        entry: Json = {
            "seq": self.seq,
            "at": at,
            "method": call.method,
            "chat_id": call.params.get("chat_id"),
            "status": status,
            "params": params,
        }
        if error is not None:
            entry["error"] = error
        self._kept.append(entry)
        return entry

    def after(self, seq: int) -> list[Json]:
        """Give the calls still kept with a number above `seq`, oldest first."""
        newest_first = takewhile(lambda entry: entry["seq"] > seq, reversed(self._kept))
        return list(newest_first)[::-1]

    def forget(self) -> None:
        """Drop what was called before the town was emptied."""
        self._kept.clear()
