"""The commands each role has, as Telegram shows them when somebody types a slash."""

import json
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any

from config import wording
from domain.network import Network
from domain.roles import Role
from domain.typed_text import shorten
from handlers.telegram.calls import Call

_FOR_ALL = ("samen", "uitleg", "privacy", "taal", "stop")
_OF_COLLEAGUES = ("dienst", "telefoonkwijt", "pincode", "werkplek")
_OF_ROLE: Mapping[Role, tuple[str, ...]] = {
    Role.KEY_FIGURE: ("melden", "hulp", "mijnmeldingen", "bijeenkomsten", "pauze", *_FOR_ALL),
    Role.OFFICIAL: ("bijeenkomsten", "telefoon", "afwezig", *_OF_COLLEAGUES, *_FOR_ALL),
    Role.COORDINATOR: (
        "netwerk",
        "uitnodigen",
        "bijeenkomsten",
        "bijeenkomst",
        *_OF_COLLEAGUES,
        *_FOR_ALL,
    ),
    Role.CHAIR: ("bijeenkomsten", "bijeenkomst", "pauze", *_FOR_ALL),
}
_LONGEST_DESCRIPTION, _LONGEST_SHORT = 512, 120
_OUTSIDE = ("start",)
_IN_GROUPS = ("overzicht", "telefoon")
_OF_ADMINS = ("koppel", *_IN_GROUPS)


def of_role(role: Role, language: str) -> list[dict[str, str]]:
    """List the commands of a role, for `setMyCommands` in one person's chat."""
    return _listed(_OF_ROLE[role], language)


def fingerprint() -> str:
    """Give what changes when any list of `of_role` does, in whatever language."""
    lists = {
        f"{role} {language}": of_role(role, language)
        for role in Role
        for language in wording.languages()
    }
    return sha256(json.dumps(lists, sort_keys=True).encode()).hexdigest()


def at_start(network: Network) -> list[Call]:
    """Give the calls that tell Telegram what everybody may type, and what this bot is.

    The first language is default. Somebody outside the network sees `/start` alone; members get
    a list of their own. What the bot is for stands in a chat before anybody pressed Start.
    """
    languages = network.languages
    calls = _described(network)
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


def _described(network: Network) -> list[Call]:
    """Describe the bot in each language, as long as Telegram takes it."""
    calls = []
    for language in network.languages:
        facts = {"network": network.name, "phone": network.phone}
        other = {} if language == network.languages[0] else {"language_code": language}
        for method, name, text, limit in (
            ("setMyDescription", "description", "command-about", _LONGEST_DESCRIPTION),
            ("setMyShortDescription", "short_description", "command-about-short", _LONGEST_SHORT),
        ):
            words = shorten(wording.label(language, text, **facts), limit)
            calls.append(Call(method, {name: words, **other}))
    return calls


def _listed(names: Sequence[str], language: str) -> list[dict[str, str]]:
    return [
        {"command": name, "description": wording.label(language, f"command-{name}")}
        for name in names
    ]
