"""The chat at the desk as its reader has it before them: what stands there, pressed and typed."""

import re
from dataclasses import dataclass
from html import unescape

from httpx2 import Response

from tests.bot.desk.open_desk import Visitor

_MESSAGE = re.compile(r"<article.*?</article>", re.DOTALL)
_FORM = re.compile(r'action="(/messages/\d+/press)"')
_BUTTON = re.compile(r'name="button" value="(\w+)">(.*?)</button>', re.DOTALL)
_TEXT = re.compile(r'<p class="chat__text" dir="auto">(.*?)</p>', re.DOTALL)


@dataclass
class ChatAtDesk:
    """Of one browser; whatever is told meanwhile is delivered before it is looked at.

    Its reader takes a second each time they look.
    """

    browser: Visitor

    async def page(self) -> str:
        await self.browser.desk.hall.deliver()
        self.browser.desk.seconds += 1
        answer = await self.browser.get("/messages")
        assert answer.status_code == 200, answer.text
        return answer.text

    async def texts(self) -> list[str]:
        """Give what every message says, the newest last."""
        return [unescape(re.sub("<.*?>", "", text)) for text in _TEXT.findall(await self.page())]

    async def choices(self) -> list[str]:
        """Give what can be pressed below the newest message that has buttons."""
        for message in reversed(_MESSAGE.findall(await self.page())):
            if found := _BUTTON.findall(message):
                return [unescape(label) for _, label in found]
        return []

    async def press(self, label: str) -> Response:
        """Press the newest button that begins like this."""
        return await self.press_on(await self.page(), label)

    async def press_on(self, page: str, label: str) -> Response:
        """Press that on a page as it stood before."""
        for message in reversed(_MESSAGE.findall(page)):
            for value, text in _BUTTON.findall(message):
                if unescape(text).startswith(label):
                    action = _FORM.search(message)
                    assert action is not None
                    return await self._post(page, action[1], button=value)
        raise AssertionError(f"no button {label!r} in {await self.texts()}")

    async def type(self, words: str) -> Response:
        return await self.send(await self.page(), words)

    async def send(self, page: str, words: str) -> Response:
        """Send words from a page as it stood before."""
        below = re.search(r'name="below" value="(\d+)"', page)
        assert below is not None
        return await self._post(page, "/messages", words=words, below=below[1])

    async def _post(self, page: str, address: str, **form: str) -> Response:
        token = re.search(r'name="token" value="(\w+)"', page)
        assert token is not None
        answer = await self.browser.post(address, {"token": token[1], **form})
        await self.browser.desk.hall.deliver()
        return answer
