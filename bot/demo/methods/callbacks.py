"""Answers to pressed buttons."""

from collections.abc import Callable

from bot.demo.calls import ReceivedCall
from bot.demo.entities import utf16_length
from bot.demo.refusals import ANSWER_TOO_LONG, QUERY_TOO_OLD, ApiRefusal
from bot.demo.town import Town

QUERY_SECONDS = 150
ANSWER_LENGTH = 200


def answer_callback_query(town: Town, call: ReceivedCall) -> bool:
    """Answer a pressed button, once and within 150 seconds of the press."""
    tap = town.taps.get(call.word("callback_query_id") or "")
    text = call.word("text")
    if text is not None and utf16_length(text) > ANSWER_LENGTH:
        raise ApiRefusal(ANSWER_TOO_LONG)
    late = tap is None or town.clock.now() - tap.at > QUERY_SECONDS
    if tap is None or late or tap.answer is not None:
        raise ApiRefusal(QUERY_TOO_OLD)
    tap.answer = {"text": text, "show_alert": call.flag("show_alert")}
    town.events.tell("answer", tap.chat, user=tap.user, callback_id=tap.id, **tap.answer)
    return True


METHODS: dict[str, Callable[[Town, ReceivedCall], object]] = {
    "answerCallbackQuery": answer_callback_query,
}
