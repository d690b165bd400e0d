"""The link of an invite, as it is given out: shown or sent once, and nowhere kept."""

from services.unit import Unit


def deep_link(unit: Unit, code: str) -> str:
    """Write the link that opens the bot with this code. The bot's name is known since its start."""
    return f"https://t.me/{unit.store.meta.get('bot_username')}?start={code}"
