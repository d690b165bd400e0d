"""READING: what was told, shown to the officials for a short while, protected from forwarding.

First the answers in words, then the account as it was written, then what officials wrote; at the
end photos and voice messages, a message each.
"""

import unicodedata
from datetime import timedelta
from html import escape

from config import wording
from domain.concerns.concern import Concern
from domain.concerns.notices import ReadingDetail
from domain.concerns.protocol import Act, possible
from domain.filing.drafts import READING_MINUTES
from domain.identifiers import MessageId
from handlers.concerns.topics import CardCall, InTopic, Spot
from handlers.telegram import language, media_message
from handlers.telegram.calls import JSON, Call, Failure, FailureKind
from handlers.telegram.rendering import Hold, Verdict
from services import group_trust
from services.concerns import card_delivery, reading
from services.concerns.words import story
from services.unit import Unit
from storage.records import Outgoing

LONGEST_PART = 3_900
"""UTF-16 units of one message; Telegram takes 4,096, and the rest is for the heading."""

_HEADING_ROOM = 150
_BEST_CUT_WITHIN = 600

_LOOK_TAKES = timedelta(seconds=5)
_FILLING = frozenset({"editMessageText", "editMessageMedia"})


class Reading(InTopic):
    """One part of the text, or a photo or voice message, in a message known to disappear in time.

    First a message without the text is sent and remembered; then the text is edited into it. So
    a crash in between never leaves a text in the group that nobody takes away.
    """

    def show(self, unit: Unit, item: Outgoing, concern: Concern, spot: Spot) -> Call | None:
        """Give the empty message, then its text; None when there is less to show by now.

        What was asked for too long ago is not shown: those who asked may be gone. Neither is what
        might not be taken away in time: both are said. Nor is what its reporter withdrew meanwhile,
        nor anything while somebody is in the group who may not read along. Raises Hold while a
        group that was bound just now is looked at.
        """
        if not possible(unit.municipality.protocol, concern, Act.READ) or group_trust.in_doubt(
            unit
        ):
            _note_unread(unit, item, concern)
            return None
        if group_trust.is_looked_at(unit):
            raise Hold(unit.now + _LOOK_TAKES)
        detail = item.notice.detail_as(ReadingDetail)
        number, attachment = detail.part, detail.attachment
        texts = parts(unit, concern)
        if attachment is None:
            there = number <= len(texts)
        else:
            there = media_message.is_there(unit, concern, attachment)
        if not there:
            return None
        ready = reading.on_show(unit, concern.id)
        made = ready[number - 1] if number <= len(ready) else None
        if not reading.in_time(unit, item.created_at, made):
            reading.withhold(unit, concern, made)
            _note_unread(unit, item, concern)
            return None
        if made is None:
            soon = wording.say(language.of_group(unit), "card-reading-soon")
            return Call("sendMessage", spot.message(soon))
        if attachment is not None:
            return media_message.shown_in(unit, concern, spot.chat, made.message, attachment)
        if number == 1:
            reading.hand_out(unit, item)
        return Call("editMessageText", spot.edit(made.message, texts[number - 1]))

    def was_shown(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Remember to take the message away in time, before any text is in it."""
        if call.method != "sendMessage" or item.notice.concern is None:
            return Verdict.DONE
        message = MessageId(result["message_id"])
        if group_trust.in_doubt(unit) or unit.closing:
            card_delivery.take_away(unit, item.notice.concern, message)
            concern = unit.store.concerns.by_id(item.notice.concern)
            if concern is not None:
                _note_unread(unit, item, concern)
            if unit.closing and concern is not None:
                reading.withhold(unit, concern, None)
            return Verdict.DONE
        reading.shown(unit, item.notice.concern, message)
        return Verdict.AGAIN

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Begin again when somebody deleted the message before the text was in it."""
        deleted = failure.kind is FailureKind.MESSAGE_GONE and call.method in _FILLING
        if deleted and not isinstance(call, CardCall) and item.notice.concern is not None:
            reading.gone(unit, item.notice.concern, MessageId(call.params["message_id"]))
            return Verdict.AGAIN
        return super().failed(unit, item, call, failure)


def _note_unread(unit: Unit, item: Outgoing, concern: Concern) -> None:
    """Note that nobody read it, when it is the beginning that is not shown, nor may have been."""
    detail = item.notice.detail_as(ReadingDetail)
    beginning = detail.part == 1 and detail.attachment is None
    if beginning and not reading.may_be_seen(unit, item):
        reading.not_shown(unit, concern, item.created_at)


def parts(unit: Unit, concern: Concern) -> list[str]:
    """Give all that was told and written about a concern, as messages (HTML)."""
    tongue = language.of_group(unit)
    pages = pages_of(list(story.told(unit, concern, tongue)))
    return [
        "\n\n".join(
            [
                wording.say(
                    tongue,
                    "card-reading",
                    reference=concern.reference,
                    minutes=READING_MINUTES,
                    part=number,
                    parts=len(pages),
                ),
                *page,
            ]
        )
        for number, page in enumerate(pages, start=1)
    ]


def pages_of(blocks: list[tuple[str, str, bool]]) -> list[list[str]]:
    """Fill messages with blocks; what does not fit goes on in the next message."""
    pages: list[list[str]] = [[]]
    left = LONGEST_PART - _HEADING_ROOM
    for heading, words, typed in blocks:
        rest = words
        while rest:
            room = left - units(heading) - len("\n\n\n")
            if room < min(units(rest), _BEST_CUT_WITHIN):
                pages.append([])
                left = LONGEST_PART - _HEADING_ROOM
                continue
            piece, rest = cut(rest, room)
            pages[-1].append(_block(heading, piece, typed=typed))
            left = room - units(piece)
    return pages


def _block(heading: str, words: str, *, typed: bool) -> str:
    safe = escape(words, quote=False)
    return f"<b>{escape(heading, quote=False)}</b>\n{f'<pre>{safe}</pre>' if typed else safe}"


def units(text: str) -> int:
    """Measure a text as Telegram does, in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def cut(text: str, room: int) -> tuple[str, str]:
    """Cut off at most `room` UTF-16 units, after a line or a word where that is near enough.

    Signs that belong together, like the parts of one emoji, stay together.
    """
    if units(text) <= room:
        return text, ""
    end = len(text.encode("utf-16-le")[: room * 2].decode("utf-16-le", "ignore"))
    for gap in ("\n", " "):
        place = text.rfind(gap, max(end - _BEST_CUT_WITHIN, 1), end)
        if place > 0:
            return text[:place], text[place + 1 :]
    whole = end
    while whole > 1 and _belongs_to_the_one_before(text, whole):
        whole -= 1
    place = whole if whole > 1 else end
    return text[:place], text[place:]


def _belongs_to_the_one_before(text: str, place: int) -> bool:
    sign = text[place]
    joiner = "\u200d"
    return (
        joiner in (sign, text[place - 1])
        or sign == "\ufe0f"
        or "\U0001f3fb" <= sign <= "\U0001f3ff"  # skin tones
        or bool(unicodedata.combining(sign))
    )
