"""What the bot is and says about itself: identity, commands, descriptions."""

import re
from collections.abc import Callable
from typing import Any

from bot.demo.calls import ReceivedCall
from bot.demo.model import Json
from bot.demo.refusals import (
    COMMAND_DESCRIPTION_INVALID,
    COMMAND_INVALID,
    COMMANDS_TOO_MANY,
    SCOPE_INVALID,
    ApiRefusal,
)
from bot.demo.town import Town

MOST_COMMANDS = 100
DESCRIPTION_LENGTH = 256
_SCOPES = {
    "default": (),
    "all_private_chats": (),
    "all_group_chats": (),
    "all_chat_administrators": (),
    "chat": ("chat_id",),
    "chat_administrators": ("chat_id",),
    "chat_member": ("chat_id", "user_id"),
}


def get_me(town: Town, call: ReceivedCall) -> Json:  # noqa: ARG001 - every method is called alike
    """Tell who the bot is."""
    return {
        **town.bot.user,
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def _scope(call: ReceivedCall) -> tuple[str, str]:
    given = call.structure("scope") or {"type": "default"}
    if not isinstance(given, dict) or given.get("type") not in _SCOPES:
        raise ApiRefusal(SCOPE_INVALID)
    parts = [given["type"], *(str(given.get(name)) for name in _SCOPES[given["type"]])]
    return ":".join(parts), call.word("language_code") or ""


def _command(given: Any) -> Json:
    name = str(given.get("command", "")).removeprefix("/") if isinstance(given, dict) else ""
    if not re.fullmatch(r"[a-z0-9_]{1,32}", name):
        raise ApiRefusal(COMMAND_INVALID)
    description = str(given.get("description", ""))
    if not 0 < len(description) <= DESCRIPTION_LENGTH:
        raise ApiRefusal(COMMAND_DESCRIPTION_INVALID)
    return {"command": name, "description": description}


def set_my_commands(town: Town, call: ReceivedCall) -> bool:
    """Set the menu of commands for one scope and language."""
    given = call.structure("commands") or []
    if not isinstance(given, list) or len(given) > MOST_COMMANDS:
        raise ApiRefusal(COMMANDS_TOO_MANY)
    town.profile.commands[_scope(call)] = [_command(each) for each in given]
    town.events.tell("commands")
    return True


def get_my_commands(town: Town, call: ReceivedCall) -> list[Json]:
    """Give the menu set for exactly this scope and language."""
    return town.profile.commands.get(_scope(call), [])


def delete_my_commands(town: Town, call: ReceivedCall) -> bool:
    """Forget the menu of one scope and language, so that a wider one shows."""
    town.profile.commands.pop(_scope(call), None)
    town.events.tell("commands")
    return True


def set_my_description(town: Town, call: ReceivedCall) -> bool:
    """Set what an empty chat with the bot shows."""
    town.profile.description[call.word("language_code") or ""] = call.word("description") or ""
    return True


def set_my_short_description(town: Town, call: ReceivedCall) -> bool:
    """Set what the bot's profile shows."""
    text = call.word("short_description") or ""
    town.profile.short_description[call.word("language_code") or ""] = text
    return True


METHODS: dict[str, Callable[[Town, ReceivedCall], object]] = {
    "getMe": get_me,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setMyDescription": set_my_description,
    "setMyShortDescription": set_my_short_description,
}
