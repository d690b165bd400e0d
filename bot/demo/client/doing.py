"""What people do on their phones."""

import base64
from typing import Literal

from bot.demo.client.line import Line, TownRefusedError
from bot.demo.client.seen import Json, Seen

Attachment = Literal[
    "sticker", "photo", "document", "voice", "location", "contact", "video_note", "poll"
]
Writer = Literal["anonymous_admin", "channel"]
WAIT_SECONDS = 60.0


class Doing(Line):
    """Saying, sending, editing, deleting, tapping, opening links, blocking."""

    async def say(
        self,
        user: int,
        text: str,
        *,
        chat: int | None = None,
        thread: int | None = None,
        reply_to: int | None = None,
        as_: Writer | None = None,
        around: Json | None = None,
    ) -> Seen:
        """Say something, in the chat with the bot or in a group.

        `around` is what else stands in the message: marks in the text, a quote, an origin.
        """
        where = {"chat": chat, "thread": thread, "reply_to": reply_to, "as_": as_}
        return _seen(await self.post("say", user=user, text=text, around=around, **where))

    async def send(
        self,
        user: int,
        kind: Attachment,
        *,
        chat: int | None = None,
        thread: int | None = None,
        caption: str | None = None,
        content: bytes | None = None,
        size: int | None = None,
        reply_to: int | None = None,
    ) -> Seen:
        """Send something other than text.

        A photo or voice message may have bytes of its own, and may lie about its size.
        """
        packed = None if content is None else base64.b64encode(content).decode()
        return _seen(
            await self.post(
                "send",
                user=user,
                chat=chat,
                kind=kind,
                thread=thread,
                caption=caption,
                content=packed,
                size=size,
                reply_to=reply_to,
            )
        )

    async def send_kind(
        self,
        user: int,
        kind: str,
        made: Json | None = None,
        *,
        chat: int | None = None,
        thread: int | None = None,
        as_: Writer | None = None,
        around: Json | None = None,
    ) -> Seen:
        """Send a message of any kind at all, also one that Telegram invents next.

        `made` is how it stands in the message, for kinds that the town has no sample of; `around`
        is what else stands there.
        """
        sent = {"kind": kind, "made": made, "around": around}
        return _seen(await self.post("send", user=user, chat=chat, thread=thread, as_=as_, **sent))

    async def send_document(
        self,
        user: int,
        name: str,
        content: bytes,
        mime: str = "application/pdf",
        *,
        caption: str | None = None,
        size: int | None = None,
    ) -> Seen:
        """Send the bot a document, which may lie about its type and its size."""
        return _seen(
            await self.post(
                "send",
                user=user,
                kind="document",
                name=name,
                mime=mime,
                caption=caption,
                content=base64.b64encode(content).decode(),
                size=size,
            )
        )

    async def edit(self, user: int, message: int, text: str, *, chat: int | None = None) -> Seen:
        """Edit one's own message."""
        return _seen(await self.post("edit", user=user, chat=chat, message=message, text=text))

    async def delete(self, user: int, message: int, *, chat: int | None = None) -> None:
        """Delete a message for everyone."""
        await self.post("delete", user=user, chat=chat, message=message)

    async def tap(
        self,
        user: int,
        message: int | Seen,
        button: str | None = None,
        *,
        chat: int | None = None,
        data: str | None = None,
    ) -> str:
        """Press a button, by its label or with any data at all; gives the callback's id."""
        number = message.id if isinstance(message, Seen) else message
        tapped = await self.post(
            "tap", user=user, chat=chat, message=number, button=button, data=data
        )
        return str(tapped["callback_id"])

    async def answer(self, callback_id: str, *, wait: float = WAIT_SECONDS) -> Json | None:
        """Give the bot's answer to a tap: `text` and `show_alert`; None when it stays away."""
        try:
            return await self.ask("GET", f"answers/{callback_id}?wait={wait}")
        except TownRefusedError:
            return None

    async def open(self, user: int, payload: str) -> Seen:
        """Open a deep link (its payload) and press Start."""
        return _seen(await self.post("open", user=user, payload=payload))

    async def block(self, user: int) -> None:
        """Block the bot."""
        await self.post("block", user=user)

    async def unblock(self, user: int) -> None:
        """Unblock the bot."""
        await self.post("unblock", user=user)

    async def deactivate(self, user: int) -> None:
        """Delete one's account."""
        await self.post("deactivate", user=user)

    async def set_cast(self, phones: list[Json]) -> None:
        """Say who holds the phones on the page."""
        await self.post("cast", phones=phones)


def _seen(raw: Json) -> Seen:
    return Seen(raw, int(raw["seq"]))
