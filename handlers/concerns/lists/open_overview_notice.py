"""BOARD: the pinned overview of all that is open in the officials' group."""

from dataclasses import replace

from config import wording
from domain.concerns.notices import BoardHereDetail
from domain.identifiers import MessageId
from handlers.concerns import card_face
from handlers.concerns.duty import rota_pages
from handlers.concerns.lists import lines
from handlers.telegram import language
from handlers.telegram.calls import JSON, Call, Failure, FailureKind
from handlers.telegram.group_message import InGroup, html, our_group
from handlers.telegram.rendering import Verdict
from services import group_trust
from services.concerns import open_overview
from services.concerns.open_concerns import most_pressing_first
from services.concerns.open_overview import OnShow
from services.unit import Unit
from storage.records import OfficialsGroup, Outgoing

_PIN_FAILED = frozenset({FailureKind.NO_RIGHTS, FailureKind.REFUSED})


class Board(InGroup):
    """One message with a line for each open concern; it follows what is true, and is pinned."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the next call towards an overview that is true and pinned; None when it is.

        While somebody is in the group who may not read along it stays as it was.
        """
        del item
        group = our_group(unit)
        if group_trust.in_doubt(unit):
            open_overview.changed(unit)
            return None
        shown = open_overview.on_show(unit)
        params = html(group.chat, _text(unit, group))
        if shown is None:
            return Call("sendMessage", params)
        if card_face.fingerprint(params).hex() != shown.look:
            return Call("editMessageText", {**params, "message_id": shown.message})
        if not shown.pin:
            pin = {"message_id": shown.message, "disable_notification": True}
            return Call("pinChatMessage", {"chat_id": group.chat, **pin})
        return None

    def was_shown(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Remember the message; then look once more whether it is true and pinned."""
        del item
        shown = open_overview.on_show(unit)
        if call.method == "pinChatMessage":
            if shown is not None:
                open_overview.remember(unit, replace(shown, pin="yes"))
            return Verdict.AGAIN
        message = MessageId(call.params.get("message_id") or result["message_id"])
        pin = shown.pin if shown is not None and shown.message == message else ""
        look = card_face.fingerprint(call.params).hex()
        open_overview.remember(unit, OnShow(message, look, pin))
        return Verdict.AGAIN

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Make it anew when somebody deleted it; without the right to pin it stands unpinned."""
        shown = open_overview.on_show(unit)
        if not unit.store.group.is_ours(call.chat) or shown is None:
            return super().failed(unit, item, call, failure)
        if failure.kind is FailureKind.NOT_MODIFIED:
            return self.was_shown(unit, item, call, None)
        if failure.kind is FailureKind.MESSAGE_GONE:
            open_overview.gone(unit)
            return Verdict.AGAIN
        if call.method == "pinChatMessage" and failure.kind in _PIN_FAILED:
            open_overview.pin_refused(unit, shown)
            return Verdict.AGAIN
        return super().failed(unit, item, call, failure)


class BoardHere(InGroup):
    """The way to the overview, for the official who asked for it, where they asked."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the answer; None while there is no overview to point to."""
        group, shown = our_group(unit), open_overview.on_show(unit)
        if shown is None:
            return None
        tongue, address = language.of_group(unit), lines.link(group.chat, shown.message)
        key = "clock-board-here" if address else "clock-board-here-plain"
        params = html(group.chat, wording.say(tongue, key, link=address or ""))
        thread = item.notice.detail_as(BoardHereDetail).thread
        if thread is not None:
            params["message_thread_id"] = thread
        params["reply_parameters"] = {
            "message_id": item.notice.message if address else shown.message,
            "allow_sending_without_reply": True,
        }
        return Call("sendMessage", params)


def _text(unit: Unit, group: OfficialsGroup) -> str:
    tongue = language.of_group(unit)
    concerns = most_pressing_first(unit)
    head = wording.say(tongue, "clock-board", count=len(concerns))
    if duty := rota_pages.soon(unit, tongue):
        head = f"{head}\n\n{duty}"
    drawn, left_out = lines.fitting(
        concerns, lambda concern: lines.line(unit, group, concern, language.of_group(unit))
    )
    more = [wording.say(tongue, "clock-more", count=left_out)] if left_out else []
    return "\n".join([head, "", *drawn, *more]) if drawn else head
