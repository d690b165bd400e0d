"""The real town server as its own process, a small network in it, and a bot that we play."""

import json
import os
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

TOKEN = "100:demo-town-token"
ROOT = Path(__file__).parents[2]
START_SECONDS = 60.0
UPDATE_SECONDS = 30.0
BOT = 100
AMINA, SANNE, MEHMET, ILSE, YUSUF = 1001, 2001, 2002, 3001, 1002

Json = dict[str, Any]


class TownProcess:
    """The town server; ports of 0 choose free ones."""

    def __init__(self, api_port: int = 0, page_port: int = 0) -> None:
        ports = ["--api-port", str(api_port), "--page-port", str(page_port)]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bot.demo.server", *ports, "--limits", "off"],
            cwd=ROOT,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
            stdout=subprocess.PIPE,
            text=True,
        )
        addresses = json.loads(self._first_line())
        self.api: str = addresses["api"]
        self.page: str = addresses["page"]

    def _first_line(self) -> str:
        stdout = self._process.stdout
        assert stdout is not None
        with selectors.DefaultSelector() as selector:
            selector.register(stdout, selectors.EVENT_READ)
            if not selector.select(START_SECONDS):
                self.stop()
                raise TimeoutError("the town did not start")
        return stdout.readline()

    def ports(self) -> tuple[int, int]:
        api, page = urlsplit(self.api).port, urlsplit(self.page).port
        assert api is not None
        assert page is not None
        return api, page

    def stop(self) -> None:
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait(10)
        if self._process.stdout is not None:
            self._process.stdout.close()


class Stage:
    """A town with Amina, the officials' group and Ilse in it, ordered about over HTTP."""

    def __init__(self, process: TownProcess) -> None:
        self._host = urlsplit(process.api).netloc
        self.address = process.page
        self.group = 0
        self._offset = 0

    def set_up(self) -> None:
        self._offset = 0
        self.order("reset", {})
        names = {AMINA: "Amina", SANNE: "Sanne", MEHMET: "Mehmet", ILSE: "Ilse", YUSUF: "Yusuf"}
        for number, name in names.items():
            self.order("people", {"id": number, "first_name": name})
            self.order("say", {"user": number, "text": "/start"})
        group = {"title": "Ambtenaren Veenwijk", "forum": True, "type": "supergroup"}
        people = {"members": [SANNE, MEHMET, ILSE], "admins": [ILSE, BOT]}
        self.group = self.order("groups", {**group, **people})["id"]
        phones = [
            {"slot": "key-figure", "user": AMINA},
            {"slot": "group", "user": SANNE, "chat": self.group},
            {"slot": "coordinator", "user": ILSE},
        ]
        self.order("cast", {"phones": phones})
        self.updates()

    def order(self, path: str, body: Json) -> Json:
        """Ask something of the town."""
        return self._post(f"/town/{path}", body)

    def bot(self, method: str, **params: Any) -> Any:
        """Call the Bot API, as the bot would."""
        answer = self._post(f"/bot{TOKEN}/{method}", params)
        assert answer["ok"], answer
        return answer["result"]

    def say(self, chat: int, text: str, **params: Any) -> int:
        """Let the bot send a message and give its number."""
        return int(self.bot("sendMessage", chat_id=chat, text=text, **params)["message_id"])

    def photo(self, chat: int, content: bytes, caption: str) -> None:
        """Let the bot send a PNG."""
        line = b"--page-test-boundary"
        fields = {"chat_id": str(chat), "caption": caption}
        parts = [
            b'%s\r\nContent-Disposition: form-data; name="%s"\r\n\r\n%s'
            % (line, name.encode(), value.encode())
            for name, value in fields.items()
        ]
        head = b'%s\r\nContent-Disposition: form-data; name="photo"; filename="qr.png"\r\n' % line
        parts.append(head + b"Content-Type: image/png\r\n\r\n" + content)
        kind = "multipart/form-data; boundary=page-test-boundary"
        body = b"\r\n".join(parts) + b"\r\n" + line + b"--\r\n"
        self._ask("POST", f"/bot{TOKEN}/sendPhoto", body, kind)

    def updates(self, timeout: int = 0) -> list[Json]:
        """Take what waits for the bot; `timeout` in seconds."""
        found: list[Json] = self.bot("getUpdates", offset=self._offset, timeout=timeout)
        if found:
            self._offset = found[-1]["update_id"] + 1
        return found

    def next_update(self, wanted: Callable[[Json], bool]) -> Json:
        """Wait for the update that `wanted` recognises; others before it are dropped."""
        end = time.monotonic() + UPDATE_SECONDS
        while time.monotonic() < end:
            for update in self.updates(timeout=2):
                if wanted(update):
                    return update
        raise TimeoutError("the bot did not get that update")

    def next_message(self) -> Json:
        message: Json = self.next_update(lambda update: "message" in update)["message"]
        return message

    def next_tap(self) -> Json:
        tap: Json = self.next_update(lambda update: "callback_query" in update)["callback_query"]
        return tap

    def clock(self, moment: datetime | None = None) -> datetime:
        """Give the town's time; set it first when a moment is given."""
        if moment is not None:
            self.order("clock", {"to": moment.timestamp()})
        return datetime.fromtimestamp(self._ask("GET", "/town/clock", None)["now"], UTC)

    def messages(self, chat: int) -> list[Json]:
        """Give what stands in a chat now."""
        found: list[Json] = self._ask("GET", f"/town/chats/{chat}/messages", None)["messages"]
        return found

    def _post(self, path: str, body: Json) -> Json:
        return self._ask("POST", path, json.dumps(body).encode())

    def _ask(
        self, verb: str, path: str, body: bytes | None, kind: str = "application/json"
    ) -> Json:
        connection = HTTPConnection(self._host, timeout=60)
        try:
            connection.request(verb, path, body, {"Content-Type": kind})
            answer: Json = json.loads(connection.getresponse().read())
        finally:
            connection.close()
        assert "error" not in answer, answer
        return answer


def inline(*rows: list[str]) -> Json:
    """Build inline buttons whose data is their label."""
    keyboard = [[{"text": label, "callback_data": label} for label in row] for row in rows]
    return {"inline_keyboard": keyboard}


def tray(*rows: list[str], **more: Any) -> Json:
    """Build a reply keyboard."""
    return {"keyboard": [[{"text": label} for label in row] for row in rows], **more}
