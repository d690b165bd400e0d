"""`schakel journal verify`: proves that the journal is as it was written."""

from bot.open_installation import look_into, read_settings


async def verify_journal() -> int | None:
    """Give the first line that was changed or is missing; None when all is well. Raises Refused."""
    return look_into(read_settings(), lambda store: store.journal.verify())
