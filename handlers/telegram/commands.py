"""The commands each role has, as Telegram shows them when somebody types a slash."""

from collections.abc import Mapping, Sequence
from typing import Any

from domain.roles import Role
from handlers.telegram import wording
from handlers.telegram.calls import Call

_FOR_ALL = ("uitleg", "privacy", "taal", "stop")
_OF_ROLE: Mapping[Role, tuple[str, ...]] = {
    Role.KEY_FIGURE: ("melden", "mijnmeldingen", "bijeenkomsten", "pauze", *_FOR_ALL),
    Role.OFFICIAL: ("bijeenkomsten", "afwezig", *_FOR_ALL),
    Role.COORDINATOR: ("netwerk", "uitnodigen", "bijeenkomsten", "bijeenkomst", *_FOR_ALL),
    Role.CHAIR: ("bijeenkomsten", "bijeenkomst", "pauze", *_FOR_ALL),
}
_OUTSIDE = ("start",)
_IN_GROUPS = ("overzicht",)
_OF_ADMINS = ("koppel", *_IN_GROUPS)


def of_role(role: Role, language: str) -> list[dict[str, str]]:
    """List the commands of a role, for `setMyCommands` in one person's chat."""
    return _listed(_OF_ROLE[role], language)


def at_start(languages: Sequence[str]) -> list[Call]:
    """Give the calls that tell Telegram what everybody may type; the first language is default.

    Somebody outside the network sees `/start` alone; members get a list of their own.
    """
    calls = []
    for language in languages:
        for scope, names in (
            ("all_private_chats", _OUTSIDE),
            ("all_group_chats", _IN_GROUPS),
            ("all_chat_administrators", _OF_ADMINS),
        ):
            params: dict[str, Any] = {"commands": _listed(names, language)}
            params["scope"] = {"type": scope}
            if language != languages[0]:
                params["language_code"] = language
            calls.append(Call("setMyCommands", params))
    return calls


def _listed(names: Sequence[str], language: str) -> list[dict[str, str]]:
    return [
        {"command": name, "description": wording.label(language, f"command-{name}")}
        for name in names
    ]
