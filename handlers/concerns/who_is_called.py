"""Mentions: a name in the group that lets somebody's own phone say that it is for them."""

from html import escape

from config import wording
from storage.records import Person


def mention(tongue: str, person: Person) -> str:
    """Name somebody (HTML), such that Telegram tells them; who has none is named and no more."""
    name = person.name or "?"
    if not person.has_telegram:
        return escape(name)
    return wording.say(tongue, "clock-nudge-to", name=name, account=str(person.account))
