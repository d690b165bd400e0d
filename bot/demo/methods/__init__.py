"""The Bot API's methods, a file for each family. A call's name may be written in any case."""

from collections.abc import Callable

from bot.demo.calls import ReceivedCall
from bot.demo.methods import callbacks, chats, hooks, me, media, messages, places, topics
from bot.demo.town import Town

# Calls that share the budgets of `limits`.
COUNTED = {
    name.lower()
    for name in (
        "sendMessage",
        "sendPhoto",
        "sendDocument",
        "sendVoice",
        "sendVenue",
        "sendLocation",
        "editMessageText",
        "editMessageCaption",
        "editMessageMedia",
        "editMessageReplyMarkup",
        *topics.METHODS,
    )
}
METHODS: dict[str, Callable[[Town, ReceivedCall], object]] = {
    name.lower(): act
    for family in (messages, media, places, topics, chats, callbacks, me, hooks)
    for name, act in family.METHODS.items()
}
